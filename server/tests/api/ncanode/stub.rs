//! A server on this machine that speaks NCANode's API (`eds.md` 2.2), well and badly.

use crate::harness::{NOON, Portal, keys, moment};
use axum::{
    Json, Router,
    body::Body,
    extract::State,
    http::{StatusCode, Uri, header},
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::{self, Purpose, Request, RevocationLists, RevocationRule, Trust, Verdict};
use serde_json::{Value, json};
use server::{
    clock::FixedClock,
    config::NcanodeServer,
    ports::{ncanode::Ncanode, signature::trust},
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

pub type Change = fn(&mut Value);

/// What the server does with the right answer.
#[derive(Clone, Copy)]
pub enum Say {
    Right,
    Changed(Change),
    Status(u16),
    Text(&'static str),
    Long,
    Redirect,
    Nothing,
}

/// A server on this machine.
#[derive(Clone)]
pub struct Stub {
    say: Arc<Mutex<Say>>,
    pub seen: Arc<Mutex<Vec<Value>>>,
    trust: Arc<Trust>,
    now: i64,
    url: String,
}

impl Stub {
    pub async fn start(say: Say) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stub = Self {
            say: Arc::new(Mutex::new(say)),
            seen: Arc::default(),
            trust: Arc::new(trust(&keys().join("demo/trust")).unwrap()),
            now: moment(NOON).unix(),
            url: format!("http://{}/", listener.local_addr().unwrap()),
        };
        let router = Router::new().fallback(answer).with_state(stub.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        stub
    }

    pub fn says(&self, say: Say) {
        *self.say.lock().unwrap() = say;
    }

    pub fn asked(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// What it says of this request when it says the right thing.
    pub fn right(&self, request: &Value) -> Value {
        right(self, request)
    }

    /// A portal that asks it.
    pub async fn portal(&self) -> Portal {
        let url = self.url.clone();
        Portal::with(NOON, |settings| settings.ncanode_url = Some(url)).await
    }

    /// Whoever asks it, with little patience.
    pub fn asker(&self, clock: Arc<FixedClock>) -> Ncanode {
        let server = NcanodeServer {
            url: self.url.clone(),
            connect: Duration::from_secs(2),
            total: Duration::from_millis(300),
        };
        Ncanode::new(&server, clock).unwrap()
    }
}

async fn answer(State(stub): State<Stub>, uri: Uri, Json(request): Json<Value>) -> Response {
    stub.seen.lock().unwrap().push(request.clone());
    if uri.path() != "/cms/verify" {
        return StatusCode::NOT_FOUND.into_response();
    }
    let say = *stub.say.lock().unwrap();
    let mut right = right(&stub, &request);
    match say {
        Say::Right => Json(right).into_response(),
        Say::Changed(change) => {
            change(&mut right);
            Json(right).into_response()
        }
        Say::Status(status) => {
            let problem = json!({ "status": status, "message": "NO", "details": "no" });
            (StatusCode::from_u16(status).unwrap(), Json(problem)).into_response()
        }
        Say::Text(text) => text.into_response(),
        Say::Long => Body::from(format!("{}{right}", " ".repeat(1024 * 1024))).into_response(),
        Say::Redirect => (
            StatusCode::TEMPORARY_REDIRECT,
            [(header::LOCATION, "/cms/verify")],
        )
            .into_response(),
        Say::Nothing => std::future::pending().await,
    }
}

pub fn judged(trust: &Trust, (content, cms): (&[u8], &[u8]), now_unix: i64) -> Verdict {
    cms::verify(&Request {
        content,
        cms,
        holder: None,
        purpose: Purpose::Sign,
        now_unix,
        trust,
        lists: &RevocationLists::default(),
        revocation_rule: RevocationRule::IfKnown,
    })
}

/// What NCANode would say: it finds the signer in the CMS, and verifies over `data`.
fn right(stub: &Stub, request: &Value) -> Value {
    let bytes = |field: &str| STANDARD.decode(request[field].as_str().unwrap()).unwrap();
    let verdict = judged(&stub.trust, (&bytes("data"), &bytes("cms")), stub.now);
    let facts = verdict.signer.as_ref().unwrap().facts.clone();
    let by = |way: &Value| json!({ "revoked": false, "by": way, "revocationTime": null, "reason": null, "result": "ACTIVE" });
    let ways = request["revocationCheck"].as_array().unwrap();
    json!({
        "status": 200,
        "message": "OK",
        "valid": verdict.accepted(),
        "signers": [{
            "certificates": [{
                "valid": true,
                "revocations": ways.iter().map(by).collect::<Vec<_>>(),
                "notBefore": "2026-01-01T00:00:00.000+00:00",
                "keyUsage": "SIGN",
                // As Java prints it, in capitals and with a zero before it.
                "serialNumber": format!("0{}", facts.serial.to_uppercase()),
                "keyUser": ["INDIVIDUAL"],
                "subject": { "commonName": facts.common_name, "iin": facts.iin, "country": "KZ", "dn": "" },
                "issuer": { "commonName": facts.issuer_common_name },
            }],
            "tsp": null,
        }],
    })
}

pub fn certificate(answer: &mut Value) -> &mut Value {
    &mut answer["signers"][0]["certificates"][0]
}

pub fn revoked(answer: &mut Value) {
    answer["valid"] = json!(false);
    certificate(answer)["valid"] = json!(false);
    certificate(answer)["revocations"][0] = json!({ "revoked": true, "by": "OCSP", "result": "REVOKED" });
}

pub fn does_not_hold(answer: &mut Value) {
    answer["valid"] = json!(false);
}
