//! The key file's worker: opens a `.p12`, signs, forgets. The key never leaves the worker.
//!
//! The protocol stands at the head of `public/worker.js`. The worker is started when it is first needed, and
//! ended when it fails or when the key is closed.

use crate::browser;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use serde_json::Value;
use shared::json::{self, FromJson, member as taken};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// What the certificate of an open key says. Moments are unix seconds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyFacts {
    /// The holder's IIN.
    pub iin: Option<String>,
    /// Surname and given name.
    pub common_name: String,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// The first second of validity.
    pub not_before: i64,
    /// The last second of validity.
    pub not_after: i64,
    /// Who issued it.
    pub issuer: String,
    /// What it is for.
    pub kind: Kind,
    /// For whom its holder acts, in a company's.
    pub organisation: Option<String>,
}

/// What a certificate is for: `eds::certificate::Kind`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A person's, to sign with.
    Signing,
    /// To sign in with, and for nothing else.
    Authentication,
    /// That of a company's head, employee or system.
    Company,
    /// None of these.
    Other,
}

impl Kind {
    fn of(word: &str) -> Self {
        match word {
            "signing" => Self::Signing,
            "authentication" => Self::Authentication,
            "company" => Self::Company,
            _ => Self::Other,
        }
    }
}

impl KeyFacts {
    /// Surname, given name, patronymic.
    pub fn full_name(&self) -> String {
        match &self.patronymic {
            Some(patronymic) => [&self.common_name, " ", patronymic].concat(),
            None => self.common_name.clone(),
        }
    }
}

impl FromJson for KeyFacts {
    fn from_json(value: Value) -> Option<Self> {
        let mut facts = json::object(value)?;
        Some(Self {
            iin: taken(&mut facts, "iin")?,
            common_name: taken(&mut facts, "common_name")?,
            patronymic: taken(&mut facts, "patronymic")?,
            not_before: taken(&mut facts, "not_before")?,
            not_after: taken(&mut facts, "not_after")?,
            issuer: taken(&mut facts, "issuer_common_name")?,
            kind: Kind::of(&taken::<String>(&mut facts, "kind")?),
            organisation: taken(&mut facts, "organisation")?,
        })
    }
}

/// The worker could not be started or broke down.
const BROKEN: &str = "EDS_INTERNAL";

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
    /// Who waits for which answer.
    static WAITING: RefCell<Vec<(u32, Function)>> = const { RefCell::new(Vec::new()) };
    static LAST_ID: Cell<u32> = const { Cell::new(0) };
}

/// Opens a key file. Errors are stable codes: `key_file_password`, `key_file_format`, `key_file_empty`,
/// `key_file_algorithm`, `EDS_MODULE`, `EDS_INTERNAL`.
/// The file's bytes move into the worker: nothing of them stays here.
pub async fn open(bytes: Uint8Array, password: String) -> Result<KeyFacts, String> {
    let request = request(
        "open",
        &[("bytes", &bytes), ("password", &JsValue::from_str(&password))],
    );
    let answer = send(&request, &Array::of1(&bytes.buffer())).await?;
    let facts = member(&answer, "facts").as_string().unwrap_or_default();
    let facts = json::parse(&facts).and_then(KeyFacts::from_json);
    facts.ok_or_else(|| BROKEN.to_owned())
}

/// A detached CMS over `content`, made with the open key, which is wiped with it.
pub async fn sign(content: Vec<u8>, at_unix: i64) -> Result<Vec<u8>, String> {
    let content = Uint8Array::from(content.as_slice());
    #[expect(
        clippy::cast_precision_loss,
        reason = "seconds since 1970 are exact in a JavaScript number"
    )]
    let seconds = JsValue::from_f64(at_unix as f64);
    let answer = ask(&request(
        "sign",
        &[("content", &content), ("unix_seconds", &seconds)],
    ))
    .await?;
    member(&answer, "cms")
        .dyn_into::<Uint8Array>()
        .map(|cms| cms.to_vec())
        .map_err(|_| BROKEN.to_owned())
}

/// Whose signature a CMS says it is; `None` if that can't be read here.
pub async fn holder(cms: &str) -> Option<KeyFacts> {
    let cms = Uint8Array::from(cms.as_bytes());
    let answer = ask(&request("holder", &[("cms", &cms)])).await.ok()?;
    json::parse(&member(&answer, "facts").as_string()?).and_then(KeyFacts::from_json)
}

/// Forgets the key: the worker goes, and its memory with it.
pub fn close() {
    if let Some(worker) = WORKER.with(|slot| slot.borrow_mut().take()) {
        worker.terminate();
    }
    fail_all();
}

fn request(kind: &str, parts: &[(&str, &JsValue)]) -> Object {
    let request = Object::new();
    put(&request, "kind", &JsValue::from_str(kind));
    for (name, value) in parts {
        put(&request, name, value);
    }
    request
}

async fn ask(request: &Object) -> Result<JsValue, String> {
    send(request, &Array::new()).await
}

/// Asks; `moved` are buffers that go over to the worker.
async fn send(request: &Object, moved: &Array) -> Result<JsValue, String> {
    let worker = worker().ok_or(BROKEN)?;
    let id = LAST_ID.get().wrapping_add(1);
    LAST_ID.set(id);
    put(request, "id", &JsValue::from(id));
    let answer =
        Promise::new(&mut |resolve, _| WAITING.with(|waiting| waiting.borrow_mut().push((id, resolve))));
    worker
        .post_message_with_transfer(request, moved)
        .map_err(|_| BROKEN)?;
    let answer = JsFuture::from(answer).await.map_err(|_| BROKEN)?;
    if member(&answer, "ok").is_truthy() {
        return Ok(answer);
    }
    let code = member(&answer, "code")
        .as_string()
        .unwrap_or_else(|| BROKEN.to_owned());
    if code == BROKEN {
        close();
    }
    Err(code)
}

/// The running worker; starts it if there is none.
fn worker() -> Option<Worker> {
    if let Some(worker) = WORKER.with(|slot| slot.borrow().clone()) {
        return Some(worker);
    }
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&browser::packed("worker.js")?, &options).ok()?;
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| receive(&event.data()));
    worker.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    let on_error = Closure::<dyn Fn()>::new(close);
    worker.set_onerror(Some(on_error.into_js_value().unchecked_ref()));
    WORKER.with(|slot| *slot.borrow_mut() = Some(worker.clone()));
    Some(worker)
}

fn receive(answer: &JsValue) {
    let id = member(answer, "id");
    let resolve = WAITING.with(|waiting| {
        let mut waiting = waiting.borrow_mut();
        let at = waiting.iter().position(|(known, _)| id == *known)?;
        Some(waiting.swap_remove(at).1)
    });
    if let Some(resolve) = resolve {
        let _ = resolve.call1(&JsValue::NULL, answer);
    }
}

/// Whoever still waits learns that no answer will come.
fn fail_all() {
    for (_, resolve) in WAITING.with(|waiting| std::mem::take(&mut *waiting.borrow_mut())) {
        let _ = resolve.apply(&JsValue::NULL, &Array::of1(&Object::new()));
    }
}

/// Sets a member of an object of the browser's.
pub fn put(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// A member of an object of the browser's.
pub fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
