//! Settings: one documented struct for each concern, read from `QONYS_*` variables or options of the same meaning.
//!
//! [`Settings`] is what was given; [`Config`] is what it means. Everything that is wrong is found at once, at the start.

mod filing;
mod mail;
mod ncanode;
mod revocation;
mod seal;
mod secret;
mod settings;
mod sms;
mod trust;

pub use filing::FilingModes;
pub use mail::{MailServer, MailTransport};
pub use ncanode::NcanodeServer;
pub use revocation::{Revocation, RevocationSetting};
pub use seal::SealFile;
pub use secret::Keys;
pub use settings::Settings;
pub use sms::SmsGateway;
pub use trust::{TrustProfile, Trusted};

use crate::db;
use shared::calendar::Moment;
use std::{net::IpAddr, net::SocketAddr, path::PathBuf};

/// Whether people and keys are made up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Mode {
    /// Synthetic people, keys and registries; the clock may be moved.
    Demo,
    /// The real thing.
    Production,
}

/// How the server is reached.
#[derive(Clone, Debug)]
pub struct Http {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The portal's origin as browsers see it: `https://qonys.example`.
    pub origin: String,
    /// The one proxy whose `X-Forwarded-For` is believed.
    pub trusted_proxy: Option<IpAddr>,
}

impl Http {
    /// Whether the session cookie can carry `Secure` and the `__Host-` prefix: anywhere but on plain-HTTP loopback.
    pub fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }
}

/// Where things lie.
#[derive(Clone, Debug)]
pub struct Storage {
    /// Address of the database.
    pub database_url: String,
    /// Folder of uploaded files, and of the demo's keys.
    pub data: PathBuf,
    /// Folder of the built application.
    pub assets: PathBuf,
    /// Folder with `anchors.pem` and `intermediates.pem`.
    pub trust: PathBuf,
}

/// What all of it means.
#[derive(Clone, Debug)]
pub struct Config {
    /// Demo or production.
    pub mode: Mode,
    /// How the server is reached.
    pub http: Http,
    /// Where things lie.
    pub storage: Storage,
    /// Keys of cookies and one-time passwords.
    pub keys: Keys,
    /// Whose signatures count.
    pub trusted: Trusted,
    /// How certificates are checked for revocation.
    pub revocation: Revocation,
    /// Which NCANode has to confirm signatures; without one our own engine judges alone.
    pub ncanode: Option<NcanodeServer>,
    /// Which service takes applications.
    pub filing: FilingModes,
    /// The key file of the provider's system; without one no decision is the system's. The demo makes its own.
    pub seal: Option<SealFile>,
    /// Through which gateway text messages go out; none in the demo.
    pub sms: Option<SmsGateway>,
    /// Through which server e-mail goes out.
    pub mail: Option<MailServer>,
    /// At which moment the demo's clock starts.
    pub demo_clock: Option<Moment>,
}

/// One thing that is wrong with the settings.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{setting}: {problem}")]
pub struct ConfigProblem {
    /// The variable.
    pub setting: &'static str,
    /// What is wrong, and what to do.
    pub problem: String,
}

impl ConfigProblem {
    fn new(setting: &'static str, problem: impl Into<String>) -> Self {
        Self {
            setting,
            problem: problem.into(),
        }
    }
}

impl Config {
    /// Judges the settings; all problems at once.
    pub fn resolve(settings: &Settings) -> Result<Self, Vec<ConfigProblem>> {
        let mut problems = Vec::new();
        let mode = settings.mode;
        let http = http(settings, &mut problems);
        let database_url = settings.database_url.clone().unwrap_or_else(|| {
            format!(
                "sqlite://{}?mode=rwc",
                settings.data.join("qonys.sqlite").display()
            )
        });
        if db::Kind::of(&database_url).is_none() {
            problems.push(ConfigProblem::new(
                "QONYS_DATABASE_URL",
                "must begin with sqlite: or postgres:",
            ));
        }
        let demo_clock = settings.demo_clock.as_deref().and_then(|text| {
            Moment::parse(text)
                .map_err(|_| {
                    problems.push(ConfigProblem::new(
                        "QONYS_DEMO_CLOCK",
                        "must be RFC 3339, with offset",
                    ));
                })
                .ok()
        });
        let trust = settings
            .trust
            .clone()
            .unwrap_or_else(|| settings.data.join("demo/trust"));
        if mode == Mode::Production && settings.demo_clock.is_some() {
            problems.push(ConfigProblem::new(
                "QONYS_DEMO_CLOCK",
                "only the demo mode can move the clock",
            ));
        }
        let trusted = Trusted::resolve(settings, &trust, &mut problems);
        let revocation = Revocation::resolve(settings, &trust, &mut problems);
        let ncanode = NcanodeServer::resolve(settings, &mut problems);
        let filing = FilingModes::resolve(mode, settings.filing_modes.as_deref(), &mut problems);
        let sms = SmsGateway::resolve(settings, &mut problems);
        let seal = SealFile::resolve(settings, &mut problems);
        let mail = MailServer::resolve(settings, &mut problems);
        let keys = Keys::resolve(mode, settings.secret.as_deref(), &settings.data, &mut problems);
        match (http, keys) {
            (Some(http), Some(keys)) if problems.is_empty() => Ok(Self {
                mode,
                http,
                storage: Storage {
                    database_url,
                    data: settings.data.clone(),
                    assets: settings.assets.clone(),
                    trust,
                },
                keys,
                trusted,
                revocation,
                ncanode,
                filing,
                seal,
                sms,
                mail,
                demo_clock,
            }),
            _ => Err(problems),
        }
    }

    /// What does not work with these settings, though they are sound.
    pub fn gaps(&self) -> Vec<&'static str> {
        let mut gaps = Vec::new();
        if !self.is_demo() {
            gaps.push(
                "No registry of people can be connected yet: nobody's phone is known, so that nobody can sign in by \
                 code, and no form is prefilled.",
            );
            if self.ncanode.is_none() {
                gaps.push(
                    "Signatures are judged by the portal's own engine alone, which is no certified means: \
                     QONYS_NCANODE_URL is missing.",
                );
            }
            if self.seal.is_none() {
                gaps.push(
                    "No decision is made by the provider's system: QONYS_SEAL is missing. Officials decide every case.",
                );
            }
            if self.mail.is_none() {
                gaps.push(
                    "No e-mail goes out: QONYS_MAIL_URL is missing. Whoever named an address finds the notices in the \
                     cabinet and on the phone.",
                );
            }
            if self.sms.is_none() {
                gaps.push(
                    "No text message goes out, neither codes nor notices: QONYS_SMS_PASSWORD is missing. \
                     Notices are in the cabinet only.",
                );
            }
        }
        gaps
    }

    /// Whether this is the demo mode.
    pub fn is_demo(&self) -> bool {
        self.mode == Mode::Demo
    }
}

fn http(settings: &Settings, problems: &mut Vec<ConfigProblem>) -> Option<Http> {
    let origin = settings
        .origin
        .clone()
        .unwrap_or_else(|| format!("http://{}", settings.listen));
    let host = origin.split_once("://").map(|(_, host)| host).unwrap_or_default();
    let loopback = ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
        host.strip_prefix(name)
            .is_some_and(|port| port.is_empty() || port.starts_with(':'))
    });
    let well_formed = !host.is_empty() && !host.contains('/') && !origin.ends_with(':');
    if !well_formed || !(origin.starts_with("https://") || origin.starts_with("http://")) {
        problems.push(ConfigProblem::new(
            "QONYS_ORIGIN",
            "must be scheme and host alone: https://qonys.example",
        ));
        return None;
    }
    if settings.mode == Mode::Production && !origin.starts_with("https://") {
        problems.push(ConfigProblem::new(
            "QONYS_ORIGIN",
            "production is reached over https:// only",
        ));
    }
    if settings.mode == Mode::Demo
        && !origin.starts_with("https://")
        && !loopback
        && settings.origin.is_some()
    {
        problems.push(ConfigProblem::new(
            "QONYS_ORIGIN",
            "plain http:// is for this machine alone",
        ));
    }
    Some(Http {
        listen: settings.listen,
        origin,
        trusted_proxy: settings.trusted_proxy,
    })
}

#[cfg(test)]
mod tests {
    use super::{Config, Mode, Settings};
    use shared::service::FilingMode;

    fn problems(settings: &Settings) -> Vec<&'static str> {
        Config::resolve(settings)
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|problem| problem.setting)
            .collect()
    }

    fn settings(mode: Mode) -> Settings {
        let data = std::env::temp_dir().join(format!("qonys-config-{}", std::process::id()));
        Settings {
            mode,
            data,
            ..Settings::default()
        }
    }

    #[test]
    fn production_refuses_to_start_without_secret_anchors_and_https() {
        assert_eq!(
            problems(&settings(Mode::Production)),
            ["QONYS_ORIGIN", "QONYS_TRUST", "QONYS_SECRET"]
        );
        let short = Settings {
            secret: Some("qonys-demo".into()),
            ..settings(Mode::Production)
        };
        assert!(problems(&short).contains(&"QONYS_SECRET"));
    }

    #[test]
    fn production_closes_repealed_services_unless_the_operator_opens_them() {
        let given = Settings {
            secret: Some("0123456789abcdef".repeat(4)),
            trust: Some("/nowhere".into()),
            trust_pins: Some("0".repeat(64)),
            origin: Some("https://qonys.example".into()),
            filing_modes: Some("rent-payment=training".into()),
            ..settings(Mode::Production)
        };
        let config = Config::resolve(&given).unwrap();
        let repealed = shared::service::find("housing-queue").unwrap();
        assert_eq!(config.filing.of(repealed), FilingMode::Closed);
        assert_eq!(
            config.filing.of(shared::service::find("rent-payment").unwrap()),
            FilingMode::Training
        );
        assert!(config.http.is_secure());
        assert!(config.gaps().iter().any(|gap| gap.contains("QONYS_SMS_PASSWORD")));
    }

    #[test]
    fn contradictions_are_found() {
        let wrong = Settings {
            origin: Some("http://qonys.example".into()),
            database_url: Some("mysql://x".into()),
            demo_clock: Some("noon".into()),
            filing_modes: Some("housing-queue=ajar,no-such=open".into()),
            ..settings(Mode::Demo)
        };
        let found = problems(&wrong);
        for setting in [
            "QONYS_ORIGIN",
            "QONYS_DATABASE_URL",
            "QONYS_DEMO_CLOCK",
            "QONYS_FILING_MODES",
        ] {
            assert!(found.contains(&setting), "{setting}: {found:?}");
        }
    }
}
