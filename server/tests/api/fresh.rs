//! Step-up: what matters asks to prove again who one is.

use super::harness::{
    AIGUL, Client, Portal, Reply, SERIK,
    proof::{FRESH, SIGN_IN},
};
use serde_json::{Value, json};

const EXPORT: &str = "/api/v1/my-data/export";

/// Asks for a code: the request's id and the code.
async fn code(client: &Client<'_>) -> (String, String) {
    (client.ask_fresh().await, client.latest_code().await)
}

async fn sign(client: &Client<'_>, id: &str, signature: &str) -> Reply {
    let body = json!({ "id": id, "signature": signature });
    client.post(FRESH, &body).await
}

async fn until(client: &Client<'_>) -> Value {
    client.get("/api/v1/fresh").await.ok().json()["until"].clone()
}

#[tokio::test]
async fn a_code_of_its_own_holds_for_five_minutes() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    assert_eq!(until(&client).await, Value::Null);
    client.get(EXPORT).await.refused(403, "fresh_required");
    let (id, code) = code(&client).await;
    let proved = client.confirm_fresh(&id, &code).await.ok().json();
    assert_eq!(proved["until"], "2026-11-20T12:05:00+05:00");
    assert_eq!(until(&client).await, proved["until"]);
    client.get(EXPORT).await.ok();
    portal.clock.advance(5 * 60 - 1);
    client.get(EXPORT).await.ok();
    portal.clock.advance(1);
    client.get(EXPORT).await.refused(403, "fresh_required");
    assert_eq!(until(&client).await, Value::Null);
    // Used once.
    client
        .confirm_fresh(&id, &code)
        .await
        .refused(422, "AUTH_OTP_WRONG");
}

#[tokio::test]
async fn a_sign_in_by_key_is_fresh_for_five_minutes_and_a_signature_renews_it() {
    let portal = Portal::new().await;
    let client = portal.with_key("aigul").await;
    client.get(EXPORT).await.ok();
    portal.clock.advance(5 * 60);
    client.get(EXPORT).await.refused(403, "fresh_required");
    let (id, content) = client.challenge(FRESH).await;
    sign(&client, &id, &portal.sign("aigul", &content)).await.ok();
    client.get(EXPORT).await.ok();
    // A challenge is used once.
    let again = sign(&client, &id, &portal.sign("aigul", &content)).await;
    again.refused(422, "challenge_expired");
}

/// What somebody was talked into giving for one thing is of no use for the other.
#[tokio::test]
async fn codes_are_for_one_purpose_and_one_session() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    // A code that signs in.
    let id = portal.visitor().ask_otp(AIGUL).await;
    let signs_in = client.latest_code().await;
    client
        .confirm_fresh(&id, &signs_in)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    // A code of this purpose does not sign in.
    portal.clock.advance(61);
    let (id, fresh) = code(&client).await;
    let body = json!({ "id": id, "code": fresh });
    let visitor = portal.visitor();
    visitor
        .post("/api/v1/sign-in/otp/confirm", &body)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    // Nor in another session of the same person, nor of somebody else.
    portal.clock.advance(61);
    let other = portal.signed_in(AIGUL).await;
    portal.clock.advance(61);
    let (id, fresh) = code(&client).await;
    for stranger in [&other, &portal.signed_in(SERIK).await] {
        stranger
            .confirm_fresh(&id, &fresh)
            .await
            .refused(422, "AUTH_OTP_WRONG");
        stranger.get(EXPORT).await.refused(403, "fresh_required");
    }
    client.confirm_fresh(&id, &fresh).await.ok();
    other.get(EXPORT).await.refused(403, "fresh_required");
}

#[tokio::test]
async fn guesses_are_counted() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    portal.clock.advance(61);
    let (id, right) = code(&client).await;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        client
            .confirm_fresh(&id, wrong)
            .await
            .refused(422, "AUTH_OTP_WRONG");
    }
    client
        .confirm_fresh(&id, &right)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    client.get(EXPORT).await.refused(403, "fresh_required");
}

#[tokio::test]
async fn only_the_own_key_signs_only_this_challenge_only_here() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.challenge(FRESH).await;
    assert!(content.contains("qonys-fresh/1"), "{content}");
    let theirs = sign(&client, &id, &portal.sign("serik", &content)).await;
    theirs.refused(422, "EDS_IIN_MISMATCH");
    // It was used up by that.
    let late = sign(&client, &id, &portal.sign("aigul", &content)).await;
    late.refused(422, "challenge_expired");
    // Of another session.
    let (id, content) = client.challenge(FRESH).await;
    let other = portal.with_key("aigul").await;
    sign(&other, &id, &portal.sign("aigul", &content))
        .await
        .refused(422, "challenge_expired");
    // The signature that signs in is over other bytes.
    let (sign_in, content) = portal.visitor().challenge(SIGN_IN).await;
    let signature = portal.sign("aigul", &content);
    let refused = sign(&client, &id, &signature).await;
    assert_eq!(refused.status.as_u16(), 422);
    sign(&client, &sign_in, &signature)
        .await
        .refused(422, "challenge_expired");
    // Too late.
    let (id, content) = client.challenge(FRESH).await;
    portal.clock.advance(5 * 60);
    sign(&client, &id, &portal.sign("aigul", &content))
        .await
        .refused(422, "challenge_expired");
    client.get(EXPORT).await.refused(403, "fresh_required");
}

#[tokio::test]
async fn what_was_proved_ends_with_the_session() {
    let portal = Portal::new().await;
    let mut client = portal.with_key("aigul").await;
    client.get(EXPORT).await.ok();
    client.delete("/api/v1/session").await;
    client.get(EXPORT).await.refused(401, "not_signed_in");
    client.cookie = None;
    client
        .post("/api/v1/fresh/otp", &json!({}))
        .await
        .refused(401, "not_signed_in");
}
