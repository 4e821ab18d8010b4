//! A portal to test, and a person who uses it.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use server::{
    clock::FixedClock,
    command::assemble,
    config::{Config, FilingModes, Mode, Settings},
    db::Db,
    demo,
    rng::{Rng, SystemRng, for_keys},
    router::router,
    state::App,
};
use shared::calendar::Moment;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};
use tower::ServiceExt as _;

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
        demo::prepare(&data, &demo::everybody().unwrap(), moment(NOON).unix()).unwrap();
        data
    })
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
        let demo = Self::new().await;
        let mut config = demo.app.config.clone();
        config.mode = Mode::Production;
        config.filing = FilingModes::resolve(Mode::Production, None, &mut Vec::new());
        let data = demo.data.with_extension("production");
        copy(&demo.data, &data);
        config.storage.data.clone_from(&data);
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
        Client {
            portal: self,
            cookie: None,
        }
    }

    /// Somebody who signed in by SMS.
    pub async fn signed_in(&self, iin: &str) -> Client<'_> {
        let mut client = self.visitor();
        client.sign_in_by_otp(iin).await;
        client
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

/// What was answered.
#[derive(Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// It went well.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert!(self.status.is_success(), "{}: {}", self.status, self.text());
        self
    }

    /// It was refused with this status and code, in a problem document.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        let json = self.json();
        assert_eq!(
            (self.status.as_u16(), json["code"].as_str()),
            (status, Some(code)),
            "{}",
            self.text()
        );
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(json["type"], format!("urn:qonys:problem:{code}"));
        assert_eq!(json["status"], status);
        assert_ne!(json["title"], code, "a code without a sentence");
        self
    }

    /// The field errors as (field, code).
    pub fn errors(&self) -> Vec<(String, String)> {
        let errors = self.json()["errors"].as_array().cloned().unwrap_or_default();
        let text = |error: &Value, key: &str| error[key].as_str().unwrap().to_owned();
        errors
            .iter()
            .map(|error| (text(error, "field"), text(error, "code")))
            .collect()
    }
}

/// Somebody with a browser.
#[derive(Clone)]
pub struct Client<'a> {
    portal: &'a Portal,
    /// The session cookie.
    pub cookie: Option<String>,
}

impl Client<'_> {
    /// Sends a request as it is; takes the cookie that comes back.
    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        if let Some(cookie) = &self.cookie {
            request
                .headers_mut()
                .insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response = self.portal.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Reply {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// `DELETE`.
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Request::delete(path).body(Body::empty()).unwrap())
            .await
    }

    /// A method with JSON.
    pub async fn write(&self, method: Method, path: &str, body: &Value) -> Reply {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    /// `POST` of JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.write(Method::POST, path, body).await
    }

    /// `PUT` of JSON.
    pub async fn put(&self, path: &str, body: &Value) -> Reply {
        self.write(Method::PUT, path, body).await
    }

    /// Keeps the cookie of a reply.
    pub fn keep(&mut self, reply: &Reply) {
        self.cookie = reply.header("set-cookie").split(';').next().map(str::to_owned);
    }

    /// Asks for a password: the request's id.
    pub async fn ask_otp(&self, iin: &str) -> String {
        let reply = self
            .post("/api/v1/sign-in/otp", &json!({ "iin": iin }))
            .await
            .ok();
        reply.json()["id"].as_str().unwrap().to_owned()
    }

    /// The six digits of the latest SMS.
    pub async fn latest_code(&self) -> String {
        let sent = self.get("/api/v1/demo/outbox").await.ok().json();
        let text = sent[0]["text"].as_str().unwrap().to_owned();
        text.split(|c: char| !c.is_ascii_digit())
            .find(|part| part.len() == 6)
            .unwrap()
            .to_owned()
    }

    /// Signs in by SMS.
    pub async fn sign_in_by_otp(&mut self, iin: &str) {
        let id = self.ask_otp(iin).await;
        let code = self.latest_code().await;
        let reply = self
            .post("/api/v1/sign-in/otp/confirm", &json!({ "id": id, "code": code }))
            .await
            .ok();
        self.keep(&reply);
    }

    /// Saves answers over the revision `base`.
    pub async fn save(&self, base: i64, answers: &Value) -> Reply {
        let form = shared::service::find(SERVICE).unwrap().form.unwrap().version;
        let body = json!({ "form": form, "base": base, "answers": answers });
        self.put("/api/v1/drafts/housing-queue", &body).await
    }

    /// Attaches a file.
    pub async fn attach(&self, document: &str, subject: &str, name: &str, content: &[u8]) -> Reply {
        let mut body = Vec::new();
        for (field, value) in [("service", SERVICE), ("document", document), ("subject", subject)] {
            body.extend(
                format!("--X\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let head =
            format!("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(content);
        body.extend(b"\r\n--X--\r\n");
        let request =
            Request::post("/api/v1/attachments").header("content-type", "multipart/form-data; boundary=X");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Saves and attaches the example of a demo person: the draft's revision.
    pub async fn draft(&self, person: &str) -> i64 {
        let example = Portal::example(person);
        let saved = self.save(0, &Value::Object(example.answers)).await.ok();
        for file in example.attachments {
            self.attach(
                &file.document,
                file.subject.as_deref().unwrap_or_default(),
                "a.pdf",
                PDF,
            )
            .await
            .ok();
        }
        saved.json()["revision"].as_i64().unwrap()
    }

    /// Freezes the draft: the envelope's id and content.
    pub async fn freeze(&self, revision: i64) -> (String, String) {
        let body = json!({ "service": SERVICE, "revision": revision });
        let frozen = self.post("/api/v1/envelopes", &body).await.ok().json();
        (
            frozen["id"].as_str().unwrap().to_owned(),
            frozen["content"].as_str().unwrap().to_owned(),
        )
    }

    /// Files under a key.
    pub async fn file(&self, key: &str, envelope: &str, signature: &str) -> Reply {
        let body = json!({ "envelope": envelope, "signature": signature });
        let request = Request::post("/api/v1/applications")
            .header("content-type", "application/json")
            .header("idempotency-key", key);
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    /// Does it all: draft, attachments, envelope, signature, filing.
    pub async fn file_example(&self, person: &str) -> Value {
        let revision = self.draft(person).await;
        let (id, content) = self.freeze(revision).await;
        self.file("key-1", &id, &self.portal.sign(person, &content))
            .await
            .ok()
            .json()
    }
}

/// The smallest file that is a PDF to its ends.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
