//! A portal to test, and a person who uses it.

mod client;
pub mod commission;
mod office;
pub mod proof;
mod reply;
pub mod update;

pub use client::{Client, PDF, next};
pub use office::{MONDAY, Office, official};
pub use reply::Reply;

use axum::Router;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::authority::{Authority, ListDraft, ListIssuer, Listed, Profile, Reason, Subject, Validity};
use server::{
    case::verify::{Findings, Judging, every_case},
    clock::{Clock as _, FixedClock},
    command::assemble,
    config::{Config, FilingModes, Mode, Settings},
    db::Db,
    demo,
    ports::signature::trust,
    rng::{Rng, SystemRng, for_keys},
    router::router,
    state::App,
};
use shared::{calendar::Moment, envelope::sha256_hex};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

/// The mother of the family of five.
pub const AIGUL: &str = "850412400012";
/// The serviceman.
pub const SERIK: &str = "940721300015";
/// The service that all of this is about.
pub const SERVICE: &str = "housing-queue";
/// A Friday in working time.
pub const NOON: &str = "2026-11-20T12:00:00+05:00";

/// A portal of its own: database, files, clock.
pub struct Portal {
    /// Its inside.
    pub app: App,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    router: Router,
    data: PathBuf,
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.data);
    }
}

/// RFC 3339.
pub fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// The demo's keys, made once for all tests.
pub fn keys() -> &'static Path {
    static KEYS: OnceLock<PathBuf> = OnceLock::new();
    KEYS.get_or_init(|| {
        let data = std::env::temp_dir().join(format!("qonys-test-keys-{}", std::process::id()));
        let (people, officials) = (demo::everybody().unwrap(), demo::officials().unwrap());
        demo::prepare(&data, &people, &officials, moment(NOON).unix()).unwrap();
        data
    })
}

/// The demo's authority.
pub fn authority() -> Authority {
    let stored = fs::read_to_string(keys().join("demo/authority.pem")).unwrap();
    Authority::from_pem(&stored).unwrap()
}

/// The certificate of a demo person's first key, binary.
pub fn certificate(person: &str) -> Vec<u8> {
    certificate_in(keys(), person)
}

/// A list of the demo's authority with this number: on it are these certificates.
pub fn list(number: u32, certificates: &[(Vec<u8>, Reason)], validity: Validity) -> Vec<u8> {
    let listed = certificates.iter().map(|(certificate, reason)| Listed {
        certificate_der: certificate,
        at: validity.not_before,
        reason: *reason,
    });
    let draft = ListDraft {
        issuer: ListIssuer::Issuing,
        number,
        base: None,
        validity,
        listed: &listed.collect::<Vec<_>>(),
    };
    authority().revocation_list(&draft, &mut for_keys()).unwrap()
}

/// The certificate in a demo person's key file, binary.
fn certificate_in(data: &Path, person: &str) -> Vec<u8> {
    let bytes = fs::read(data.join(format!("demo/keys/{person}.p12"))).unwrap();
    let file = eds::pkcs12::open(&bytes, demo::PASSWORD).unwrap();
    file.certificate_der().to_vec()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

async fn fresh_database(name: &str) -> Option<String> {
    let server = std::env::var("QONYS_TEST_DATABASE")
        .ok()
        .filter(|server| server.starts_with("postgres"))?;
    let admin = Db::open(&server).await.unwrap();
    let create = sqlx::AssertSqlSafe(format!("create database {name}"));
    sqlx::query(create).execute(admin.pool()).await.unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    Some(format!("{base}/{name}"))
}

impl Portal {
    /// On a Friday at noon.
    pub async fn new() -> Self {
        Self::at(NOON).await
    }

    /// At this moment.
    pub async fn at(now: &str) -> Self {
        Self::with(now, |_| {}).await
    }

    /// With settings of its own.
    pub async fn with(now: &str, change: impl FnOnce(&mut Settings)) -> Self {
        let rng: &dyn Rng = &SystemRng;
        let name = format!("qonys_test_{}", rng.id());
        let data = std::env::temp_dir().join(&name);
        copy(keys(), &data);
        let mut settings = Settings {
            data: data.clone(),
            assets: data.join("dist"),
            secret: Some("0123456789abcdef".repeat(4)),
            database_url: fresh_database(&name).await,
            ..Settings::default()
        };
        change(&mut settings);
        Self::start(now, Config::resolve(&settings).unwrap(), data).await
    }

    /// In production mode, over the demo's anchors: judged by the settings it would not start.
    pub async fn in_production() -> Self {
        Self::in_production_with(|config| config.sms = None).await
    }

    /// In production mode, with other settings.
    pub async fn in_production_with(change: impl FnOnce(&mut Config)) -> Self {
        let demo = Self::new().await;
        let mut config = demo.app.config.clone();
        config.mode = Mode::Production;
        config.filing = FilingModes::resolve(Mode::Production, None, &mut Vec::new());
        change(&mut config);
        let data = demo.data.with_extension("production");
        copy(&demo.data, &data);
        config.storage.data.clone_from(&data);
        if config.storage.database_url.starts_with("sqlite") {
            // The demo's own goes with the demo.
            config.storage.database_url = format!("sqlite://{}?mode=rwc", data.join("own.sqlite").display());
        }
        Self::start(NOON, config, data).await
    }

    async fn start(now: &str, config: Config, data: PathBuf) -> Self {
        let clock = Arc::new(FixedClock::at(moment(now)));
        let app = assemble(config, clock.clone(), Arc::new(SystemRng))
            .await
            .unwrap();
        Self {
            router: router(app.clone()),
            app,
            clock,
            data,
        }
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Client<'_> {
        Client::new(self)
    }

    /// Somebody who signed in by SMS.
    pub async fn signed_in(&self, iin: &str) -> Client<'_> {
        let mut client = self.visitor();
        client.sign_in_by_otp(iin).await;
        client
    }

    /// Somebody who signed in by key file: `talgar-head`.
    pub async fn with_key(&self, id: &str) -> Client<'_> {
        let mut client = self.visitor();
        client.sign_in_by_key(id).await;
        client
    }

    /// The IIN of a demo official.
    pub fn official(id: &str) -> String {
        let officials = demo::officials().unwrap();
        let found = officials.into_iter().find(|official| official.id == id);
        found.unwrap().iin.as_str().to_owned()
    }

    /// Another server on the same database.
    pub async fn second(&self) -> Self {
        let data = self.data.with_extension("second");
        copy(&self.data, &data);
        let now = self.app.clock.now().to_string();
        Self::start(&now, self.app.config.clone(), data).await
    }

    /// What `qonys verify-log` finds.
    pub async fn verify_log(&self) -> Findings {
        let app = &self.app;
        let trust = trust(&app.config.storage.trust).unwrap();
        let judging = Judging {
            trust: &trust,
            material: app.material.as_ref(),
            anchors: trust.anchors().map(sha256_hex).collect(),
        };
        every_case(&app.db, &judging).await.unwrap()
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        let query = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
        let (count,): (i64,) = sqlx::query_as(query).fetch_one(self.app.db.pool()).await.unwrap();
        count
    }

    /// How many files are kept.
    pub fn files(&self) -> usize {
        let folders = fs::read_dir(self.data.join("files")).unwrap();
        folders
            .map(|entry| fs::read_dir(entry.unwrap().path()).map_or(1, Iterator::count))
            .sum()
    }

    /// Signs with the key of a demo person, as the browser does.
    pub fn sign(&self, person: &str, content: &str) -> String {
        let bytes = fs::read(self.data.join(format!("demo/keys/{person}.p12"))).unwrap();
        let file = eds::pkcs12::open(&bytes, demo::PASSWORD).unwrap();
        let now = self.app.clock.now().unix();
        STANDARD.encode(file.sign(content.as_bytes(), now, &mut for_keys()).unwrap())
    }

    /// Where the lists of revoked certificates lie.
    pub fn lists(&self) -> PathBuf {
        self.data.join("demo/trust/crls")
    }

    /// The demo's authority replaces its list: on it are the certificates of these people's key files.
    pub fn revoke(&self, people: &[(&str, Reason)], validity: Validity) {
        let number = u32::try_from(self.clock.unix()).unwrap() + 1;
        self.publish("issuing.crl", number, people, validity);
    }

    /// The same under this name and number.
    pub fn publish(&self, name: &str, number: u32, people: &[(&str, Reason)], validity: Validity) {
        let certificates: Vec<_> = people
            .iter()
            .map(|(person, reason)| (certificate_in(&self.data, person), *reason))
            .collect();
        let list = list(number, &certificates, validity);
        fs::write(self.lists().join(name), list).unwrap();
    }

    /// Gives a demo person another key: the demo's authority certifies this subject for this time.
    pub fn issue(&self, person: &str, subject: &Subject<'_>, validity: Validity) {
        let (key, certificate) = authority()
            .issue(subject, validity, Profile::Sign, &mut for_keys())
            .unwrap();
        let file = eds::pkcs12::seal(&key, &certificate, &[], demo::PASSWORD, &mut for_keys()).unwrap();
        fs::write(self.data.join(format!("demo/keys/{person}.p12")), file).unwrap();
    }

    /// The complete application of a demo person.
    pub fn example(person: &str) -> demo::Example {
        let person = demo::everybody()
            .unwrap()
            .into_iter()
            .find(|known| known.id == person)
            .unwrap();
        person.services[SERVICE].example.clone()
    }
}
