//! One-time passwords (`ux.md` 5.2).

use super::harness::{AIGUL, Client, Portal, Reply, SERIK};
use serde_json::json;

/// A right IIN that nobody has.
const UNKNOWN: &str = "830215300011";

async fn ask(client: &Client<'_>, iin: &str) -> Reply {
    client.post("/api/v1/sign-in/otp", &json!({ "iin": iin })).await
}

async fn confirm(client: &Client<'_>, id: &str, code: &str) -> Reply {
    client
        .post("/api/v1/sign-in/otp/confirm", &json!({ "id": id, "code": code }))
        .await
}

fn other_than(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

#[tokio::test]
async fn is_good_for_five_minutes() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = visitor.ask_otp(AIGUL).await;
    let code = visitor.latest_code().await;
    portal.clock.advance(5 * 60);
    confirm(&visitor, &id, &code).await.refused(422, "AUTH_OTP_WRONG");
    assert_eq!(portal.count("session").await, 0);
}

#[tokio::test]
async fn is_good_once() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = visitor.ask_otp(AIGUL).await;
    let code = visitor.latest_code().await;
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    confirm(&visitor, &id, &spaced).await.ok();
    confirm(&visitor, &id, &code).await.refused(422, "AUTH_OTP_WRONG");
    assert_eq!(portal.count("session").await, 1);
}

#[tokio::test]
async fn is_void_after_five_tries() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = visitor.ask_otp(AIGUL).await;
    let code = visitor.latest_code().await;
    for _ in 0..5 {
        confirm(&visitor, &id, other_than(&code))
            .await
            .refused(422, "AUTH_OTP_WRONG");
    }
    confirm(&visitor, &id, &code).await.refused(422, "AUTH_OTP_WRONG");
}

#[tokio::test]
async fn is_void_once_another_is_sent_and_bound_to_its_request() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let first = visitor.ask_otp(AIGUL).await;
    let first_code = visitor.latest_code().await;
    let wait = ask(&visitor, AIGUL).await.refused(429, "rate_limited");
    assert_eq!(
        (wait.header("retry-after"), &wait.json()["retry_after"]),
        ("60", &json!(60))
    );
    portal.clock.advance(60);
    let second = visitor.ask_otp(AIGUL).await;
    let second_code = visitor.latest_code().await;
    confirm(&visitor, &first, &first_code)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    confirm(&visitor, &first, &second_code)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    confirm(&visitor, &second, &second_code).await.ok();
}

#[tokio::test]
async fn is_answered_the_same_for_unknown_people() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let (known, unknown) = (
        ask(&visitor, AIGUL).await.ok().json(),
        ask(&visitor, UNKNOWN).await.ok().json(),
    );
    let keys = |json: &serde_json::Value| json.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&known), keys(&unknown));
    assert_eq!(
        (&known["resend_after"], &known["expires_in"]),
        (&unknown["resend_after"], &unknown["expires_in"])
    );
    assert_eq!(
        known["id"].as_str().unwrap().len(),
        unknown["id"].as_str().unwrap().len()
    );
    ask(&visitor, UNKNOWN).await.refused(429, "rate_limited");
    confirm(&visitor, unknown["id"].as_str().unwrap(), "000000")
        .await
        .refused(422, "AUTH_OTP_WRONG");
    confirm(&visitor, "no-such", "000000")
        .await
        .refused(422, "AUTH_OTP_WRONG");
    assert_eq!(portal.count("outbox").await, 1);
}

#[tokio::test]
async fn three_in_ten_minutes_and_ten_a_day_for_a_person() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    for _ in 0..3 {
        ask(&visitor, AIGUL).await.ok();
        portal.clock.advance(61);
    }
    let wait = ask(&visitor, AIGUL).await.refused(429, "rate_limited").json()["retry_after"]
        .as_u64()
        .unwrap();
    assert_eq!(wait, 600 - 3 * 61);
    portal.clock.advance(120);
    for _ in 0..7 {
        portal.clock.advance(301);
        ask(&visitor, AIGUL).await.ok();
    }
    portal.clock.advance(3600);
    ask(&visitor, AIGUL).await.refused(429, "rate_limited");
    ask(&visitor, SERIK).await.ok();
    portal.clock.advance(24 * 3600);
    ask(&visitor, AIGUL).await.ok();
}

#[tokio::test]
async fn twenty_in_ten_minutes_for_an_address() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let people = (0..22).filter_map(|serial| {
        let digits = format!("8501013{serial:04}");
        (0..10)
            .map(|check| format!("{digits}{check}"))
            .find(|iin| shared::person::Iin::parse(iin).is_ok())
    });
    let mut refused = 0;
    for iin in people {
        refused += i32::from(ask(&visitor, &iin).await.status == 429);
    }
    assert!(refused >= 1, "{refused}");
    assert_eq!(portal.count("otp").await, 20);
}

#[tokio::test]
async fn whoever_signs_in_does_not_run_into_limits() {
    let portal = Portal::new().await;
    for _ in 0..12 {
        portal.signed_in(AIGUL).await;
    }
    assert_eq!(portal.count("session").await, 12);
}

#[tokio::test]
async fn the_code_lies_in_no_table_but_the_outbox() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    visitor.ask_otp(AIGUL).await;
    let code = visitor.latest_code().await;
    let (mac,): (String,) = sqlx::query_as("select mac from otp")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    assert!(!mac.contains(&code) && mac.len() == 64);
}
