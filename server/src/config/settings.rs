//! What was given: variables and options.

use super::{Mode, RevocationSetting, TrustProfile};
use secrecy::SecretString;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};

/// The settings of every command. Each has a variable; an option overrides it.
#[derive(Clone, Debug, clap::Args)]
pub struct Settings {
    /// Where to listen.
    #[arg(long, env = "QONYS_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// Demo or production.
    #[arg(long, env = "QONYS_MODE", default_value = "demo")]
    pub mode: Mode,
    /// The portal's origin as browsers see it; by default `http://` and the address to listen on.
    #[arg(long, env = "QONYS_ORIGIN")]
    pub origin: Option<String>,
    /// Address of the one reverse proxy whose `X-Forwarded-For` is believed.
    #[arg(long, env = "QONYS_TRUSTED_PROXY")]
    pub trusted_proxy: Option<IpAddr>,
    /// `sqlite:` or `postgres:` address; by default a file in the data folder.
    #[arg(long, env = "QONYS_DATABASE_URL")]
    pub database_url: Option<String>,
    /// Folder of uploaded files and, in the demo, of its keys.
    #[arg(long, env = "QONYS_DATA", default_value = "./data")]
    pub data: PathBuf,
    /// Folder of the built application.
    #[arg(long, env = "QONYS_ASSETS", default_value = "./dist")]
    pub assets: PathBuf,
    /// Folder with `anchors.pem` and `intermediates.pem`; the demo makes its own.
    #[arg(long, env = "QONYS_TRUST")]
    pub trust: Option<PathBuf>,
    /// Whose signatures count; by default the demo's own authority's in the demo, the national authority's in production.
    #[arg(long, env = "QONYS_TRUST_PROFILE")]
    pub trust_profile: Option<TrustProfile>,
    /// SHA-256 of every certificate in the folder of the anchors, in hex, by commas; those of former years may stay.
    #[arg(long, env = "QONYS_TRUST_PINS")]
    pub trust_pins: Option<String>,
    /// Folder of the lists of revoked certificates, `*.crl` and `*.pem`; by default `crls` in the folder of the anchors.
    #[arg(long, env = "QONYS_CRLS")]
    pub crls: Option<PathBuf>,
    /// Where lists of revoked certificates are fetched, by commas: `http://crl.pki.gov.kz/nca_gost_2022.crl`.
    #[arg(long, env = "QONYS_CRL_URLS")]
    pub crl_urls: Option<String>,
    /// Servers of OCSP that are asked of every certificate, by commas: the first, unless the certificate names another of
    /// them.
    #[arg(long, env = "QONYS_OCSP_URLS")]
    pub ocsp_urls: Option<String>,
    /// Whether a signature waits when it is not known that its certificate was not revoked; by default it does in
    /// production only.
    #[arg(long, env = "QONYS_REVOCATION")]
    pub revocation: Option<RevocationSetting>,
    /// A running NCANode that has to confirm every signature beside the portal's own engine: `http://ncanode:14579/`.
    #[arg(long, env = "QONYS_NCANODE_URL")]
    pub ncanode_url: Option<String>,
    /// Key of sessions and one-time passwords, at least 32 bytes in hex; the demo makes its own.
    #[arg(long, env = "QONYS_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// Key file (`.p12`) of the provider's information system, with which decisions are sealed that an act leaves to the
    /// system; the demo makes its own.
    #[arg(long, env = "QONYS_SEAL")]
    pub seal: Option<PathBuf>,
    /// Its password.
    #[arg(long, env = "QONYS_SEAL_PASSWORD", hide_env_values = true)]
    pub seal_password: Option<SecretString>,
    /// Filing modes that differ from the default: `housing-queue=training,rent-payment=closed`.
    #[arg(long, env = "QONYS_FILING_MODES")]
    pub filing_modes: Option<String>,
    /// Account at the SMS gateway SMSC; without one, the password is an API key.
    #[arg(long, env = "QONYS_SMS_LOGIN")]
    pub sms_login: Option<String>,
    /// Password or API key of the SMS gateway; without one no text message goes out. The demo needs none.
    #[arg(long, env = "QONYS_SMS_PASSWORD", hide_env_values = true)]
    pub sms_password: Option<SecretString>,
    /// Name under which messages arrive, as agreed with the gateway; by default the account's own.
    #[arg(long, env = "QONYS_SMS_SENDER")]
    pub sms_sender: Option<String>,
    /// Beginning of the gateway's addresses; by default `https://smsc.kz/sys/`.
    #[arg(long, env = "QONYS_SMS_URL")]
    pub sms_url: Option<String>,
    /// The mail server: `smtps://host:465`, or `smtp://host:587` with STARTTLS; without one no letter goes out.
    #[arg(long, env = "QONYS_MAIL_URL")]
    pub mail_url: Option<String>,
    /// Whom letters come from: `Қоныс <no-reply@qonys.example>`.
    #[arg(long, env = "QONYS_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Account at the mail server.
    #[arg(long, env = "QONYS_MAIL_LOGIN")]
    pub mail_login: Option<String>,
    /// Its password.
    #[arg(long, env = "QONYS_MAIL_PASSWORD", hide_env_values = true)]
    pub mail_password: Option<SecretString>,
    /// RFC 3339 moment at which the demo's clock starts.
    #[arg(long, env = "QONYS_DEMO_CLOCK")]
    pub demo_clock: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 3000)),
            mode: Mode::Demo,
            origin: None,
            trusted_proxy: None,
            database_url: None,
            data: PathBuf::from("./data"),
            assets: PathBuf::from("./dist"),
            trust: None,
            trust_profile: None,
            trust_pins: None,
            crls: None,
            crl_urls: None,
            ocsp_urls: None,
            revocation: None,
            ncanode_url: None,
            secret: None,
            seal: None,
            seal_password: None,
            filing_modes: None,
            sms_login: None,
            sms_password: None,
            sms_sender: None,
            sms_url: None,
            mail_url: None,
            mail_from: None,
            mail_login: None,
            mail_password: None,
            demo_clock: None,
        }
    }
}
