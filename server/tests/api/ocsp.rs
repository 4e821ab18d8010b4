//! Asking by OCSP whether a certificate was revoked: a server on this machine answers, well and badly.

use super::{
    bad_signature::nothing_happened,
    harness::{AIGUL, Client, NOON, Portal, authority, certificate, moment},
};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use eds::authority::{AnswerDraft, Authority, Said, Validity};
use serde_json::{Value, json};
use server::{
    config::RevocationSetting,
    evidence::{Kept, Kind},
};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const DAY: i64 = 24 * 60 * 60;
const NONCE: usize = 32;

/// What the server answers.
#[derive(Clone, Copy)]
enum Say {
    About(&'static str, Said),
    NoNonce,
    AnotherNonce,
    Old,
    Early,
    Forged,
    Text(&'static str),
    Status(u16),
    Redirect,
}

const GOOD: Say = Say::About("aigul", Said::Good);
const REVOKED: Say = Say::About("aigul", Said::Revoked(1_700_000_000));

#[derive(Clone)]
struct Stub {
    say: Arc<Mutex<Say>>,
    asked: Arc<Mutex<usize>>,
    authority: Arc<Authority>,
    url: String,
}

impl Stub {
    async fn start(say: Say) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stub = Self {
            say: Arc::new(Mutex::new(say)),
            asked: Arc::default(),
            authority: Arc::new(authority()),
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
        *self.asked.lock().unwrap()
    }

    /// A portal that asks it and must know; its list of people's certificates has run out.
    async fn portal(&self) -> Portal {
        let portal = Portal::with(NOON, |settings| {
            settings.ocsp_urls = Some(self.url.clone());
            settings.revocation = Some(RevocationSetting::Required);
        })
        .await;
        portal.revoke(&[], around(-2 * DAY, -DAY));
        portal.clock.advance(60);
        portal
    }
}

/// From and until so many seconds after noon.
fn around(from: i64, until: i64) -> Validity {
    let noon = moment(NOON).unix();
    Validity {
        not_before: noon + from,
        not_after: noon + until,
    }
}

async fn answer(State(stub): State<Stub>, request: Bytes) -> Response {
    *stub.asked.lock().unwrap() += 1;
    let nonce = &request[request.len() - NONCE..];
    let write = |person, said, validity, nonce| {
        let draft = AnswerDraft {
            certificate_der: &certificate(person),
            said,
            validity,
            nonce,
        };
        stub.authority
            .ocsp_answer(&draft, &mut server::rng::for_keys())
            .unwrap()
    };
    let day = around(0, DAY);
    let say = *stub.say.lock().unwrap();
    let der = match say {
        Say::About(person, said) => write(person, said, day, Some(nonce)),
        Say::NoNonce => write("aigul", Said::Good, day, None),
        Say::AnotherNonce => write("aigul", Said::Good, day, Some(&[7; NONCE])),
        Say::Old => write("aigul", Said::Good, around(-2 * DAY, -DAY), Some(nonce)),
        Say::Early => write("aigul", Said::Good, around(DAY, 2 * DAY), Some(nonce)),
        Say::Forged => {
            let mut der = write("aigul", Said::Good, day, Some(nonce));
            *der.last_mut().unwrap() ^= 1;
            der
        }
        Say::Text(text) => return text.into_response(),
        Say::Status(status) => return StatusCode::from_u16(status).unwrap().into_response(),
        Say::Redirect => return (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, "/")]).into_response(),
    };
    ([(header::CONTENT_TYPE, "application/ocsp-response")], der).into_response()
}

/// The signature waits; nothing is refused or accepted, and the draft is there.
async fn waits(portal: &Portal, client: &Client<'_>, id: &str, signature: &str) {
    client.file("k", id, signature).await.refused(503, "unavailable");
    nothing_happened(portal, client, 0).await;
}

async fn evidence(portal: &Portal) -> Value {
    let (kept,): (String,) = sqlx::query_as("select revocation from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    serde_json::from_str(&kept).unwrap()
}

#[tokio::test]
async fn what_is_no_answer_makes_a_signature_wait_and_a_good_one_suffices() {
    let stub = Stub::start(GOOD).await;
    let portal = stub.portal().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    for (case, say) in [
        ("unknown", Say::About("aigul", Said::Unknown)),
        ("about somebody else", Say::About("serik", Said::Good)),
        ("another nonce", Say::AnotherNonce),
        ("old", Say::Old),
        ("from the future", Say::Early),
        ("forged", Say::Forged),
        ("a page", Say::Text("<html>good</html>")),
        ("500", Say::Status(500)),
        ("elsewhere", Say::Redirect),
    ] {
        stub.says(say);
        let before = stub.asked();
        waits(&portal, &client, &id, &signature).await;
        assert_eq!(stub.asked(), before + 1, "{case}");
    }
    stub.says(GOOD);
    client.file("k", &id, &signature).await.ok();
    let kept = evidence(&portal).await;
    assert_eq!(
        (
            &kept["checked"],
            &kept["answers"][0]["status"],
            &kept["answers"][0]["nonce"]
        ),
        (&json!(true), &json!("good"), &json!(true))
    );
    assert_eq!(kept["answers"][0]["issuer"], "QONYS DEMO CA (RSA)");
    // The answer is evidence: years later the signature is judged by it again, and not without it.
    portal.clock.advance(10 * 365 * DAY);
    assert_eq!(portal.verify_log().await.broken, []);
    let (material,): (String,) = sqlx::query_as("select material from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    let without: Vec<Kept> = serde_json::from_str(&material).unwrap();
    let without: Vec<_> = without.iter().filter(|kept| kept.kind != Kind::Ocsp).collect();
    sqlx::query("update evidence set material = $1")
        .bind(serde_json::to_string(&without).unwrap())
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    assert_eq!(portal.verify_log().await.broken.len(), 1);
}

#[tokio::test]
async fn revoked_by_ocsp_is_refused_though_the_list_is_silent_or_good() {
    for fresh in [false, true] {
        let stub = Stub::start(REVOKED).await;
        let portal = stub.portal().await;
        if fresh {
            portal.revoke(&[], around(-DAY, DAY));
            portal.clock.advance(60);
        }
        let client = portal.signed_in(AIGUL).await;
        let (id, content) = client.freeze(client.draft("aigul").await).await;
        // What is refused in any case is nothing to ask about.
        let others = portal.sign("serik", &content);
        client
            .file("o", &id, &others)
            .await
            .refused(422, "EDS_IIN_MISMATCH");
        assert_eq!(stub.asked(), 0);
        let signature = portal.sign("aigul", &content);
        client
            .file("k", &id, &signature)
            .await
            .refused(422, "EDS_REVOKED");
        nothing_happened(&portal, &client, 2).await;
    }
}

#[tokio::test]
async fn a_fresh_list_does_without_the_server_and_a_silent_one_is_left_alone() {
    let stub = Stub::start(Say::Status(503)).await;
    let portal = stub.portal().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    for _ in 0..5 {
        waits(&portal, &client, &id, &signature).await;
    }
    assert_eq!(stub.asked(), 3);
    let judges = |ready| json!([{ "name": "embedded", "ready": true }, { "name": "ocsp", "ready": ready }]);
    let ready = portal.visitor().get("/health/ready").await.ok().json();
    assert_eq!(ready["signatures"], judges(false));
    portal.revoke(&[], around(-DAY, DAY));
    portal.clock.advance(60);
    client.file("k", &id, &signature).await.ok();
    assert_eq!(stub.asked(), 4);
    assert_eq!(evidence(&portal).await["answers"], json!([]));
}

#[tokio::test]
async fn an_answer_is_remembered_until_it_runs_out() {
    let stub = Stub::start(GOOD).await;
    let portal = stub.portal().await;
    let mut clients = 0;
    let mut sign_in = async |expected: usize| {
        let mut client = portal.visitor();
        client.sign_in_by_key("aigul").await;
        clients += 1;
        assert_eq!(stub.asked(), expected, "sign-in {clients}");
    };
    sign_in(1).await;
    sign_in(1).await;
    // Until its `nextUpdate`.
    portal.clock.advance(DAY - 60);
    sign_in(1).await;
    portal.clock.advance(61);
    // What says nothing is not remembered: the server is asked each time.
    stub.says(Say::Old);
    let client = portal.visitor();
    for expected in [2, 3] {
        client.try_key("aigul").await.refused(503, "unavailable");
        assert_eq!(stub.asked(), expected);
    }
}

#[tokio::test]
async fn an_answer_without_the_nonce_counts_for_minutes_whatever_it_says() {
    let stub = Stub::start(Say::NoNonce).await;
    let portal = stub.portal().await;
    for (seconds, expected) in [(0, 1), (9 * 60, 1)] {
        portal.clock.advance(seconds);
        portal.visitor().sign_in_by_key("aigul").await;
        assert_eq!(stub.asked(), expected);
    }
    // Eleven minutes old: it was recorded by somebody, perhaps.
    portal.clock.advance(2 * 60);
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    waits(&portal, &client, &id, &signature).await;
    assert_eq!(stub.asked(), 2);
}
