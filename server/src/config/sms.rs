//! Through which gateway text messages go out.

use super::{ConfigProblem, Mode, Settings};
use axum::http::Uri;
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Duration;

/// Where SMSC answers.
const SMSC: &str = "https://smsc.kz/sys/";

/// How long the gateway may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Longest name of a sender.
const SENDER: usize = 15;

/// Access to the gateway.
#[derive(Clone, Debug)]
pub struct SmsGateway {
    /// Beginning of its addresses, with a slash at the end.
    pub url: String,
    /// The account; without one, the password is an API key.
    pub login: Option<String>,
    /// Password or API key.
    pub password: SecretString,
    /// Under which name messages arrive; without one, under the account's own.
    pub sender: Option<String>,
    /// How long it may take to answer.
    pub patience: Duration,
}

impl SmsGateway {
    /// Takes the gateway that was given, if any; production can do without, but then no message goes out.
    pub fn resolve(settings: &Settings, problems: &mut Vec<ConfigProblem>) -> Option<Self> {
        let others = [&settings.sms_url, &settings.sms_login, &settings.sms_sender];
        let Some(password) = &settings.sms_password else {
            if others.into_iter().any(Option::is_some) {
                problems.push(ConfigProblem::new(
                    "QONYS_SMS_PASSWORD",
                    "is missing: other settings of the gateway are there",
                ));
            }
            return None;
        };
        let mut wrong = |setting, problem: &str| problems.push(ConfigProblem::new(setting, problem));
        if settings.mode == Mode::Demo {
            wrong(
                "QONYS_SMS_PASSWORD",
                "the demo sends no messages: it shows them at /demo/outbox",
            );
        }
        if password.expose_secret().trim().is_empty() {
            wrong("QONYS_SMS_PASSWORD", "is empty");
        }
        let url = settings.sms_url.as_deref().unwrap_or(SMSC);
        if !is_safe(url) {
            wrong(
                "QONYS_SMS_URL",
                "must be https://, without name, password and query, with a slash at the end: https://smsc.kz/sys/",
            );
        }
        if settings
            .sms_login
            .as_ref()
            .is_some_and(|login| login.trim().is_empty())
        {
            wrong("QONYS_SMS_LOGIN", "is empty: leave it out to use an API key");
        }
        if settings
            .sms_sender
            .as_ref()
            .is_some_and(|name| name.is_empty() || name.len() > SENDER || !name.is_ascii())
        {
            wrong("QONYS_SMS_SENDER", "must be 1 to 15 Latin letters or digits");
        }
        Some(Self {
            url: url.to_owned(),
            login: settings.sms_login.clone(),
            password: password.clone(),
            sender: settings.sms_sender.clone(),
            patience: PATIENCE,
        })
    }
}

/// Encrypted, or on this machine.
fn is_safe(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    let reached = match uri.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => ["localhost", "127.0.0.1", "[::1]"].contains(&host),
        _ => false,
    };
    reached && url.ends_with('/') && !url.contains(['@', '?', '#'])
}

#[cfg(test)]
mod tests {
    use super::{ConfigProblem, Mode, Settings, SmsGateway, is_safe};

    fn given(change: impl FnOnce(&mut Settings)) -> (Option<SmsGateway>, Vec<&'static str>) {
        let mut settings = Settings {
            mode: Mode::Production,
            sms_password: Some("hush-hush".into()),
            ..Settings::default()
        };
        change(&mut settings);
        let mut problems: Vec<ConfigProblem> = Vec::new();
        let gateway = SmsGateway::resolve(&settings, &mut problems);
        (gateway, problems.iter().map(|problem| problem.setting).collect())
    }

    #[test]
    fn one_password_is_enough_and_is_never_shown() {
        let (gateway, problems) = given(|_| {});
        let gateway = gateway.unwrap();
        assert_eq!((problems, gateway.url.as_str()), (vec![], super::SMSC));
        assert!(!format!("{gateway:?}").contains("hush"));
        let settings = Settings {
            sms_password: Some("hush-hush".into()),
            ..Settings::default()
        };
        assert!(!format!("{settings:?}").contains("hush"));
    }

    #[test]
    fn none_at_all_is_no_problem() {
        let (gateway, problems) = given(|settings| settings.sms_password = None);
        assert!(gateway.is_none() && problems.is_empty());
    }

    #[test]
    fn half_a_gateway_and_wrong_ones_are_found() {
        let half = given(|settings| {
            settings.sms_password = None;
            settings.sms_login = Some("qonys".into());
        });
        assert_eq!(half.1, ["QONYS_SMS_PASSWORD"]);
        assert_eq!(
            given(|settings| settings.mode = Mode::Demo).1,
            ["QONYS_SMS_PASSWORD"]
        );
        let wrong = given(|settings| {
            settings.sms_password = Some(" ".into());
            settings.sms_url = Some("http://smsc.kz/sys/".into());
            settings.sms_login = Some(String::new());
            settings.sms_sender = Some("Қоныс".into());
        });
        assert_eq!(
            wrong.1,
            [
                "QONYS_SMS_PASSWORD",
                "QONYS_SMS_URL",
                "QONYS_SMS_LOGIN",
                "QONYS_SMS_SENDER"
            ]
        );
    }

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for good in [
            "https://smsc.kz/sys/",
            "http://127.0.0.1:9/",
            "http://[::1]:9/sys/",
        ] {
            assert!(is_safe(good), "{good}");
        }
        for bad in [
            "http://smsc.kz/sys/",
            "http://127.0.0.1.example/",
            "http://127.0.0.1@smsc.kz/",
            "https://me:psw@smsc.kz/sys/",
            "https://smsc.kz/sys/?psw=x/",
            "https://smsc.kz/sys",
            "ftp://smsc.kz/",
            "/sys/",
            "",
        ] {
            assert!(!is_safe(bad), "{bad}");
        }
    }
}
