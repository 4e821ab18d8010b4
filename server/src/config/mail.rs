//! Through which server e-mail goes out.

use super::{ConfigProblem, Mode, Settings};
use axum::http::Uri;
use lettre::message::Mailbox;
use secrecy::{ExposeSecret as _, SecretString};
use std::time::Duration;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the way to the server is kept secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailTransport {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// TLS after `STARTTLS`, or nothing at all (RFC 3207).
    StartTls,
    /// None: to a server on this machine.
    Plain,
}

/// Access to the mail server.
#[derive(Clone, Debug)]
pub struct MailServer {
    /// How it is reached.
    pub transport: MailTransport,
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Account and password, if it asks for them.
    pub account: Option<(String, SecretString)>,
    /// Whom letters come from.
    pub from: Mailbox,
    /// How long it may take to answer.
    pub patience: Duration,
}

impl MailServer {
    /// Takes the server that was given, if any; production can do without, but then no letter goes out.
    pub fn resolve(settings: &Settings, problems: &mut Vec<ConfigProblem>) -> Option<Self> {
        let mut wrong = |setting, problem: &str| problems.push(ConfigProblem::new(setting, problem));
        let others = [
            settings.mail_from.is_some(),
            settings.mail_login.is_some(),
            settings.mail_password.is_some(),
        ];
        let Some(url) = &settings.mail_url else {
            if others.contains(&true) {
                wrong(
                    "QONYS_MAIL_URL",
                    "is missing: other settings of the mail server are there",
                );
            }
            return None;
        };
        if settings.mode == Mode::Demo {
            wrong(
                "QONYS_MAIL_URL",
                "the demo sends no letters: it shows them at /demo/outbox",
            );
        }
        let place = place(url);
        if place.is_none() {
            wrong(
                "QONYS_MAIL_URL",
                "must be smtps://host:465 or smtp://host:587 (STARTTLS), without name, password and path",
            );
        }
        let from = settings.mail_from.as_deref().and_then(|from| from.parse().ok());
        if from.is_none() {
            wrong(
                "QONYS_MAIL_FROM",
                "must be an address: Қоныс <no-reply@qonys.example>",
            );
        }
        let account = match (&settings.mail_login, &settings.mail_password) {
            (None, None) => None,
            (Some(login), Some(password))
                if !login.trim().is_empty() && !password.expose_secret().is_empty() =>
            {
                Some((login.clone(), password.clone()))
            }
            _ => {
                wrong("QONYS_MAIL_PASSWORD", "and QONYS_MAIL_LOGIN go together");
                None
            }
        };
        let (transport, host, port) = place?;
        Some(Self {
            transport,
            host,
            port,
            account,
            from: from?,
            patience: PATIENCE,
        })
    }
}

/// Encrypted, or on this machine.
fn place(url: &str) -> Option<(MailTransport, String, u16)> {
    let uri = url.parse::<Uri>().ok()?;
    let host = uri.host().filter(|host| !host.is_empty())?;
    if !uri.path().trim_matches('/').is_empty() || uri.query().is_some() || url.contains('@') {
        return None;
    }
    let (transport, port) = match uri.scheme_str()? {
        "smtps" => (MailTransport::Tls, 465),
        "smtp" if ["localhost", "127.0.0.1", "[::1]"].contains(&host) => (MailTransport::Plain, 25),
        "smtp" => (MailTransport::StartTls, 587),
        _ => return None,
    };
    Some((transport, host.to_owned(), uri.port_u16().unwrap_or(port)))
}

#[cfg(test)]
mod tests {
    use super::{ConfigProblem, MailServer, MailTransport, Mode, Settings, place};

    type Change = fn(&mut Settings);

    fn given(change: impl FnOnce(&mut Settings)) -> (Option<MailServer>, Vec<&'static str>) {
        let mut settings = Settings {
            mode: Mode::Production,
            mail_url: Some("smtps://mail.example".into()),
            mail_from: Some("Қоныс <no-reply@qonys.example>".into()),
            mail_login: Some("qonys".into()),
            mail_password: Some("hush-hush".into()),
            ..Settings::default()
        };
        change(&mut settings);
        let mut problems: Vec<ConfigProblem> = Vec::new();
        let server = MailServer::resolve(&settings, &mut problems);
        (server, problems.iter().map(|problem| problem.setting).collect())
    }

    #[test]
    fn a_server_is_taken_and_its_password_never_shown() {
        let (server, problems) = given(|_| {});
        assert_eq!(problems, [""; 0]);
        assert!(!format!("{:?}", server.unwrap()).contains("hush"));
        let (server, problems) = given(|settings| {
            settings.mail_login = None;
            settings.mail_password = None;
        });
        assert!(server.unwrap().account.is_none() && problems.is_empty());
    }

    #[test]
    fn half_a_server_and_wrong_ones_are_found() {
        let cases: [(Change, &str); 6] = [
            (|settings| settings.mail_url = None, "QONYS_MAIL_URL"),
            (
                |settings| settings.mail_url = Some("http://mail.example".into()),
                "QONYS_MAIL_URL",
            ),
            (|settings| settings.mail_from = None, "QONYS_MAIL_FROM"),
            (
                |settings| settings.mail_from = Some("Қоныс".into()),
                "QONYS_MAIL_FROM",
            ),
            (|settings| settings.mail_login = None, "QONYS_MAIL_PASSWORD"),
            (|settings| settings.mode = Mode::Demo, "QONYS_MAIL_URL"),
        ];
        for (change, wanted) in cases {
            assert_eq!(given(change).1, [wanted]);
        }
        assert_eq!(
            given(|settings| *settings = Settings {
                mode: Mode::Production,
                ..Settings::default()
            })
            .1,
            [""; 0]
        );
    }

    #[test]
    fn the_way_is_encrypted_or_on_this_machine() {
        let (tls, start, plain) = (MailTransport::Tls, MailTransport::StartTls, MailTransport::Plain);
        for (url, transport, port) in [
            ("smtps://mail.example", tls, 465),
            ("smtps://mail.example:2465", tls, 2465),
            ("smtp://mail.example", start, 587),
            ("smtp://127.0.0.1:2525", plain, 2525),
        ] {
            let (found, _, at) = place(url).unwrap();
            assert_eq!((found, at), (transport, port), "{url}");
        }
        for bad in [
            "mail.example",
            "smtps://",
            "smtps://me:psw@mail.example",
            "smtp://mail.example/x",
            "smtp://mail.example?tls=none",
        ] {
            assert!(place(bad).is_none(), "{bad}");
        }
    }
}
