//! Cases.

use super::harness::{AIGUL, Portal, SERIK, moment};
use axum::{body::Body, http::Request};
use server::clock::Clock as _;

#[tokio::test]
async fn are_seen_by_their_applicant_alone() {
    let portal = Portal::new().await;
    let client = portal.signed_in(SERIK).await;
    let filed = client.file_example("serik").await;
    let number = filed["case"].as_str().unwrap();
    let case = client.get(&format!("/api/v1/cases/{number}")).await.ok().json();
    let document = case["documents"][0]["id"].as_str().unwrap();

    let stranger = portal.signed_in(AIGUL).await;
    assert_eq!(
        stranger.get("/api/v1/cases").await.ok().json(),
        serde_json::json!([])
    );
    for path in ["", "/events", &format!("/documents/{document}")] {
        let others = stranger
            .get(&format!("/api/v1/cases/{number}{path}"))
            .await
            .refused(404, "not_found");
        let unknown = stranger
            .get(&format!("/api/v1/cases/000-000-0000{path}"))
            .await
            .refused(404, "not_found");
        assert_eq!(others.body, unknown.body);
    }
    // As people read a number over the phone.
    let spoken = number.replace('-', "");
    assert_eq!(
        client.get(&format!("/api/v1/cases/{spoken}")).await.ok().json(),
        case
    );
}

#[tokio::test]
async fn are_registered_by_the_clock_without_anybody_looking() {
    let portal = Portal::at("2026-11-21T11:00:00+05:00").await;
    portal.signed_in(AIGUL).await.file_example("aigul").await;
    assert_eq!(portal.count("cases where waiting = 1").await, 1);
    portal.clock.set(moment("2026-11-23T09:00:00+05:00"));
    for _ in 0..2 {
        server::case::register::tick(&portal.app).await.unwrap();
    }
    assert_eq!(
        (
            portal.count("cases where waiting = 1").await,
            portal.count("event").await
        ),
        (0, 8)
    );
}

#[tokio::test]
async fn that_are_broken_hold_up_no_others() {
    let portal = Portal::at("2026-11-21T11:00:00+05:00").await;
    portal.signed_in(AIGUL).await.file_example("aigul").await;
    portal.signed_in(SERIK).await.file_example("serik").await;
    // The first in order: its log was changed, and its row says nothing that can be read.
    for (column, value) in [("event set actor", "x"), ("cases set mode", "nonsense")] {
        let key = if column.starts_with("event") {
            "case_number"
        } else {
            "number"
        };
        let update = sqlx::AssertSqlSafe(format!(
            "update {column} = '{value}' where {key} = (select min(number) from cases)"
        ));
        sqlx::query(update).execute(portal.app.db.pool()).await.unwrap();
        portal.clock.set(moment("2026-11-23T09:00:00+05:00"));
        server::case::register::tick(&portal.app).await.unwrap();
        assert_eq!(portal.count("cases where waiting = 1").await, 1, "{column}");
        portal.clock.set(moment("2026-11-21T11:00:00+05:00"));
        sqlx::query("update cases set waiting = 1")
            .execute(portal.app.db.pool())
            .await
            .unwrap();
        sqlx::query("delete from event where seq > 2")
            .execute(portal.app.db.pool())
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn say_which_form_was_signed() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    // Frozen before the form got its present version.
    let envelope: shared::envelope::Envelope = serde_json::from_str(&content).unwrap();
    let older = content.replacen(
        &format!("\"form\":\"{}\"", envelope.form),
        "\"form\":\"older\"",
        1,
    );
    assert_ne!(older, content);
    sqlx::query("update envelope set content = $1")
        .bind(&older)
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    let filed = client
        .file("k", &id, &portal.sign("aigul", &older))
        .await
        .ok()
        .json();
    let address = format!("/api/v1/cases/{}/events", filed["case"].as_str().unwrap());
    assert_eq!(client.get(&address).await.ok().json()[0]["fact"]["form"], "older");
}

#[tokio::test]
async fn speak_the_language_that_is_asked_for() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let filed = client.file_example("aigul").await;
    let address = format!("/api/v1/cases/{}", filed["case"].as_str().unwrap());
    for (accept, words) in [
        ("kk", "тіркелді"),
        ("ru", "зарегистрировано"),
        ("en", "registered"),
    ] {
        let request = Request::get(&address)
            .header("accept-language", accept)
            .body(Body::empty())
            .unwrap();
        let case = client.send(request).await.ok().json();
        assert!(
            case["messages"][0]["text"].as_str().unwrap().contains(words),
            "{case}"
        );
    }
}

#[tokio::test]
async fn of_one_person_have_numbers_that_tell_nothing() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let first = client.file_example("aigul").await;
    let revision = client.draft("aigul").await;
    let (id, content) = client.freeze(revision).await;
    let second = client
        .file("key-2", &id, &portal.sign("aigul", &content))
        .await
        .ok()
        .json();
    assert_ne!(first["case"], second["case"]);
    for filed in [&first, &second] {
        let number = filed["case"].as_str().unwrap();
        assert_eq!(server::case::number::read(number).as_deref(), Some(number));
        assert!(!AIGUL.contains(&number[..3]) || !AIGUL.contains(&number[4..7]));
    }
}

/// Whoever plays may set the clock back: what was written last still comes first.
#[tokio::test]
async fn the_outbox_shows_the_latest_first_whatever_the_clock() {
    let portal = Portal::at("2026-12-10T11:00:00+05:00").await;
    let client = portal.signed_in(AIGUL).await;
    client.file_example("aigul").await;
    portal.clock.set(moment("2026-11-23T11:00:00+05:00"));
    let other = portal.signed_in(SERIK).await;
    let sent = other.get("/api/v1/demo/outbox").await.ok().json();
    assert_eq!(sent[0]["at"], "2026-11-23T11:00:00+05:00");
}
