//! NCANode beside our own engine: a server on this machine speaks its API (`eds.md` 2.2), well and as badly as it is known to
//! (`eds.md` 2.3). A wrong answer is neither "valid" nor "invalid".

use super::{
    bad_signature::nothing_happened,
    harness::{AIGUL, Client, NOON, Portal},
};
use axum::{
    Json, Router,
    body::Body,
    extract::State,
    http::{StatusCode, Uri, header},
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::{self, CheckId, Purpose, Request, RevocationLists, RevocationRule, Trust, Verdict};
use serde_json::{Value, json};
use server::{
    clock::FixedClock,
    config::NcanodeServer,
    evidence::{Kept, Kind},
    ports::{
        Unavailable,
        ncanode::{Ncanode, Opinion},
        signature::{Question, trust},
    },
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

type Change = fn(&mut Value);

/// What the server does with the right answer.
#[derive(Clone, Copy)]
enum Say {
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
struct Stub {
    say: Arc<Mutex<Say>>,
    seen: Arc<Mutex<Vec<Value>>>,
    trust: Arc<Trust>,
    now: i64,
    url: String,
}

impl Stub {
    async fn start(say: Say) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stub = Self {
            say: Arc::new(Mutex::new(say)),
            seen: Arc::default(),
            trust: Arc::new(trust(&super::harness::keys().join("demo/trust")).unwrap()),
            now: super::harness::moment(NOON).unix(),
            url: format!("http://{}/", listener.local_addr().unwrap()),
        };
        let router = Router::new().fallback(answer).with_state(stub.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        stub
    }

    fn says(&self, say: Say) {
        *self.say.lock().unwrap() = say;
    }

    fn asked(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// A portal that asks it.
    async fn portal(&self) -> Portal {
        let url = self.url.clone();
        Portal::with(NOON, |settings| settings.ncanode_url = Some(url)).await
    }

    /// Whoever asks it, with little patience.
    fn asker(&self, clock: Arc<FixedClock>) -> Ncanode {
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

fn judged(trust: &Trust, (content, cms): (&[u8], &[u8]), now_unix: i64) -> Verdict {
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

/// A signature of the mother's, and who signed it.
async fn asked(ncanode: &Ncanode, portal: &Portal, purpose: Purpose) -> Result<Opinion, Unavailable> {
    let cms = portal.sign("aigul", "content");
    let now_unix = portal.app.clock.now().unix();
    let trust = trust(&portal.app.config.storage.trust).unwrap();
    let signer = judged(&trust, (b"content", cms.as_bytes()), now_unix)
        .signer
        .unwrap();
    let question = Question {
        content: b"content",
        cms: cms.as_bytes(),
        holder: Some(AIGUL),
        purpose,
        now_unix,
    };
    ncanode.ask(&question, &signer).await.map(|said| said.opinion)
}

fn certificate(answer: &mut Value) -> &mut Value {
    &mut answer["signers"][0]["certificates"][0]
}

fn revoked(answer: &mut Value) {
    answer["valid"] = json!(false);
    certificate(answer)["valid"] = json!(false);
    certificate(answer)["revocations"][0] = json!({ "revoked": true, "by": "OCSP", "result": "REVOKED" });
}

fn does_not_hold(answer: &mut Value) {
    answer["valid"] = json!(false);
}

const NONE: Result<Opinion, Unavailable> = Err(Unavailable);
const HOLDS: Result<Opinion, Unavailable> = Ok(Opinion::Accepts);

/// What is changed of the right answer, and what then follows.
static ANSWERS: [(&str, Change, Result<Opinion, Unavailable>); 29] = [
    ("as it should be", |_| (), HOLDS),
    ("newer", |a| a["signers"][0]["status"] = json!("VALID"), HOLDS),
    (
        "older: no result",
        |a| {
            for way in certificate(a)["revocations"].as_array_mut().unwrap() {
                way.as_object_mut().unwrap().remove("result");
            }
        },
        HOLDS,
    ),
    (
        "more than we know of",
        |a| certificate(a)["keyUser"] = json!(["INDIVIDUAL", "MARTIAN"]),
        HOLDS,
    ),
    (
        "the signature does not hold",
        does_not_hold,
        Ok(Opinion::Refuses(CheckId::Signature)),
    ),
    ("revoked", revoked, Ok(Opinion::Refuses(CheckId::Revocation))),
    (
        "revoked, indeterminate",
        |a| {
            revoked(a);
            a["signers"][0]["status"] = json!("INDETERMINATE");
        },
        Ok(Opinion::Refuses(CheckId::Revocation)),
    ),
    ("valid without signers", |a| a["signers"] = json!([]), NONE),
    (
        "valid without certificates",
        |a| a["signers"][0]["certificates"] = json!([]),
        NONE,
    ),
    (
        "two signers",
        |a| a["signers"] = json!([a["signers"][0], a["signers"][0]]),
        NONE,
    ),
    (
        "invalid without signers",
        |a| {
            a["valid"] = json!(false);
            a["signers"] = json!([]);
        },
        NONE,
    ),
    (
        "another certificate",
        |a| certificate(a)["serialNumber"] = json!("1234"),
        NONE,
    ),
    (
        "another certificate does not hold",
        |a| {
            does_not_hold(a);
            certificate(a)["serialNumber"] = json!("1234");
        },
        NONE,
    ),
    (
        "no serial number",
        |a| certificate(a)["serialNumber"] = json!(""),
        NONE,
    ),
    (
        "another person",
        |a| certificate(a)["subject"]["iin"] = json!("000101500011"),
        NONE,
    ),
    ("nobody", |a| certificate(a)["subject"] = json!({}), NONE),
    (
        "a key for authentication",
        |a| certificate(a)["keyUsage"] = json!("AUTH"),
        NONE,
    ),
    ("no role", |a| certificate(a)["keyUser"] = json!([]), NONE),
    (
        "revocation unknown",
        |a| certificate(a)["revocations"][0]["result"] = json!("UNKNOWN"),
        NONE,
    ),
    (
        "revocation unavailable",
        |a| certificate(a)["revocations"][1]["result"] = json!("UNAVAILABLE"),
        NONE,
    ),
    (
        "unavailable, so not valid",
        |a| {
            revoked(a);
            certificate(a)["revocations"][0] =
                json!({ "revoked": false, "by": "OCSP", "result": "UNAVAILABLE" });
        },
        NONE,
    ),
    (
        "one way only",
        |a| certificate(a)["revocations"] = json!([{ "revoked": false, "by": "CRL" }]),
        NONE,
    ),
    (
        "revocation not checked",
        |a| certificate(a)["revocations"] = json!([]),
        NONE,
    ),
    (
        "revoked, and valid all the same",
        |a| certificate(a)["revocations"][0]["revoked"] = json!(true),
        NONE,
    ),
    (
        "valid with an invalid certificate",
        |a| certificate(a)["valid"] = json!(false),
        NONE,
    ),
    (
        "it does not know the issuer",
        |a| {
            a["valid"] = json!(false);
            certificate(a)["valid"] = json!(false);
        },
        NONE,
    ),
    (
        "indeterminate",
        |a| a["signers"][0]["status"] = json!("INDETERMINATE"),
        NONE,
    ),
    ("another status", |a| a["status"] = json!(500), NONE),
    (
        "no validity",
        |a| drop(a.as_object_mut().unwrap().remove("valid")),
        NONE,
    ),
];

#[tokio::test]
async fn what_an_answer_means() {
    let stub = Stub::start(Say::Right).await;
    let portal = Portal::new().await;
    let ncanode = stub.asker(portal.clock.clone());
    for (case, change, expected) in ANSWERS {
        stub.says(Say::Changed(change));
        assert_eq!(asked(&ncanode, &portal, Purpose::Sign).await, expected, "{case}");
    }
    stub.says(Say::Changed(|a| certificate(a)["keyUsage"] = json!("AUTH")));
    assert_eq!(asked(&ncanode, &portal, Purpose::SignIn).await, HOLDS);
    let seen = stub.seen.lock().unwrap();
    for request in seen.iter() {
        assert_eq!(request["data"], STANDARD.encode("content"));
        assert_eq!(request["revocationCheck"], json!(["OCSP", "CRL"]));
        assert_eq!(request.as_object().unwrap().len(), 3, "{request}");
    }
}

#[tokio::test]
async fn what_is_no_answer_is_no_opinion() {
    let stub = Stub::start(Say::Right).await;
    let portal = Portal::new().await;
    for (case, say) in [
        ("500", Say::Status(500)),
        ("400", Say::Status(400)),
        ("404", Say::Status(404)),
        ("503", Say::Status(503)),
        ("201", Say::Status(201)),
        ("a page", Say::Text("<html>OK</html>")),
        ("half an answer", Say::Text(r#"{"status": 200, "valid": true"#)),
        ("nothing in it", Say::Text("")),
        ("too long", Say::Long),
        ("elsewhere", Say::Redirect),
        ("too slow", Say::Nothing),
    ] {
        stub.says(say);
        let before = stub.asked();
        let ncanode = stub.asker(portal.clock.clone());
        assert_eq!(
            asked(&ncanode, &portal, Purpose::Sign).await,
            Err(Unavailable),
            "{case}"
        );
        assert_eq!(stub.asked(), before + 1, "{case}");
    }
}

#[tokio::test]
async fn a_silent_server_is_left_alone_for_a_while() {
    let stub = Stub::start(Say::Status(503)).await;
    let portal = Portal::new().await;
    let ncanode = stub.asker(portal.clock.clone());
    // A bad answer to one signature silences nobody.
    stub.says(Say::Status(500));
    for _ in 0..5 {
        asked(&ncanode, &portal, Purpose::Sign).await.unwrap_err();
    }
    assert!(!ncanode.is_silent());
    stub.says(Say::Status(503));
    for _ in 0..5 {
        asked(&ncanode, &portal, Purpose::Sign).await.unwrap_err();
    }
    assert_eq!((stub.asked(), ncanode.is_silent()), (5 + 3, true));
    stub.says(Say::Right);
    portal.clock.advance(30);
    assert_eq!(
        asked(&ncanode, &portal, Purpose::Sign).await,
        Ok(Opinion::Accepts)
    );
    assert!(!ncanode.is_silent());
}

/// The only case's material.
async fn material(portal: &Portal) -> Vec<Kept> {
    let (kept,): (String,) = sqlx::query_as("select material from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    serde_json::from_str(&kept).unwrap()
}

#[tokio::test]
async fn both_must_accept_and_what_was_said_is_kept() {
    let stub = Stub::start(Say::Right).await;
    let portal = stub.portal().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    // What our own engine refuses goes nowhere.
    let others = portal.sign("serik", &content);
    client
        .file("k", &id, &others)
        .await
        .refused(422, "EDS_IIN_MISMATCH");
    assert_eq!(stub.asked(), 0);
    let signature = portal.sign("aigul", &content);
    client.file("k", &id, &signature).await.ok();
    assert_eq!(stub.asked(), 1);
    let kept = material(&portal).await;
    let said = kept.iter().find(|kept| kept.kind == Kind::Ncanode).unwrap();
    let said = portal.app.material.read(&said.sha256).await.unwrap();
    let said: Value = serde_json::from_slice(&said).unwrap();
    assert_eq!((&said["valid"], &said["message"]), (&json!(true), &json!("OK")));
    let ready = portal.visitor().get("/health/ready").await.ok().json();
    let judges = json!([{ "name": "embedded", "ready": true }, { "name": "ncanode", "ready": true }]);
    assert_eq!(ready["signatures"], judges);
}

/// The signature waits; nothing is refused or accepted, and the draft is there.
async fn waits(portal: &Portal, client: &Client<'_>, id: &str, signature: &str, audited: i64) {
    client.file("k", id, signature).await.refused(503, "unavailable");
    nothing_happened(portal, client, audited).await;
}

#[tokio::test]
async fn its_no_is_a_refusal_and_its_silence_is_none() {
    let stub = Stub::start(Say::Right).await;
    let portal = stub.portal().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    for (audited, change, code) in [
        (1, does_not_hold as Change, "EDS_NOT_AUTHENTIC"),
        (2, revoked as Change, "EDS_REVOKED"),
    ] {
        stub.says(Say::Changed(change));
        client.file("k", &id, &signature).await.refused(422, code);
        nothing_happened(&portal, &client, audited).await;
    }
    for say in [
        Say::Changed(|a| a["signers"] = json!([])),
        Say::Status(500),
        Say::Text("?"),
        Say::Status(503),
        Say::Status(503),
        Say::Status(503),
        // From here on nobody asks.
        Say::Right,
    ] {
        stub.says(say);
        waits(&portal, &client, &id, &signature, 2).await;
    }
    assert_eq!(stub.asked(), 2 + 6);
    let ready = portal.visitor().get("/health/ready").await.ok().json();
    assert_eq!(
        ready["signatures"][1],
        json!({ "name": "ncanode", "ready": false })
    );
    portal.clock.advance(30);
    client.file("k", &id, &signature).await.ok();
}

#[tokio::test]
async fn signing_in_asks_too() {
    let stub = Stub::start(Say::Status(500)).await;
    let portal = stub.portal().await;
    let mut client = portal.visitor();
    let challenge = client
        .post("/api/v1/sign-in/eds/challenge", &json!({}))
        .await
        .ok()
        .json();
    let signature = portal.sign("aigul", challenge["content"].as_str().unwrap());
    let body = json!({ "id": challenge["id"], "signature": signature });
    client
        .post("/api/v1/sign-in/eds", &body)
        .await
        .refused(503, "unavailable");
    assert_eq!(portal.count("session").await, 0);
    // The challenge is not used up.
    stub.says(Say::Right);
    let reply = client.post("/api/v1/sign-in/eds", &body).await.ok();
    client.keep(&reply);
}
