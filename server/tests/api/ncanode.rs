//! NCANode beside our own engine: a server on this machine speaks its API (`eds.md` 2.2), well and as badly as it is known to
//! (`eds.md` 2.3). A wrong answer is neither "valid" nor "invalid".

mod answers;
mod recorded;
mod stub;

use super::{
    bad_signature::nothing_happened,
    harness::{AIGUL, Client, Portal, proof::SIGN_IN},
};
use serde_json::{Value, json};
use server::evidence::{Kept, Kind};
use stub::{Change, Say, Stub, does_not_hold, revoked};

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
    let body = client.signed_challenge(SIGN_IN, "aigul").await;
    client.post(SIGN_IN, &body).await.refused(503, "unavailable");
    assert_eq!(portal.count("session").await, 0);
    // The challenge is not used up.
    stub.says(Say::Right);
    let reply = client.post(SIGN_IN, &body).await.ok();
    client.keep(&reply);
}
