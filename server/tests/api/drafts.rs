//! Drafts.

use super::harness::{AIGUL, Client, Portal, SERIK};
use serde_json::{Value, json};

#[tokio::test]
async fn written_from_two_devices() {
    let portal = Portal::new().await;
    let phone = portal.signed_in(AIGUL).await;
    let laptop = portal.signed_in(AIGUL).await;
    assert_eq!(
        phone.save(0, &json!({ "rooms": 1 })).await.ok().json()["revision"],
        1
    );
    let conflict = laptop
        .save(0, &json!({ "rooms": 2 }))
        .await
        .refused(409, "draft_conflict")
        .json();
    assert_eq!(
        (
            &conflict["draft"]["revision"],
            &conflict["draft"]["answers"]["rooms"]
        ),
        (&json!(1), &json!(1))
    );
    laptop.save(1, &json!({ "rooms": 2 })).await.ok();
    phone
        .save(1, &json!({ "rooms": 3 }))
        .await
        .refused(409, "draft_conflict");
    let kept = phone.get("/api/v1/drafts/housing-queue").await.ok().json();
    assert_eq!(
        (&kept["revision"], &kept["answers"]["rooms"]),
        (&json!(2), &json!(2))
    );
    // What was shown is what is frozen.
    let body = json!({ "service": "housing-queue", "revision": 1 });
    phone
        .post("/api/v1/envelopes", &body)
        .await
        .refused(409, "draft_conflict");
}

#[tokio::test]
async fn at_once_one_wins() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (one, two) = (json!({ "rooms": 1 }), json!({ "rooms": 2 }));
    let (one, other) = tokio::join!(client.save(0, &one), client.save(0, &two));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

#[tokio::test]
async fn of_an_old_form_or_of_nothing() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let old = json!({ "form": "0", "base": 0, "answers": {} });
    client
        .put("/api/v1/drafts/housing-queue", &old)
        .await
        .refused(409, "form_changed");
    client.save(7, &json!({})).await.refused(409, "draft_conflict");
    client.save(-1, &json!({})).await.refused(400, "bad_request");
    client
        .get("/api/v1/drafts/housing-queue")
        .await
        .refused(404, "not_found");
    assert_eq!(client.get("/api/v1/drafts").await.ok().json(), json!([]));
    assert_eq!(portal.count("draft").await, 0);
}

#[tokio::test]
async fn are_ones_own_and_survive_the_session() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    client.save(0, &json!({ "rooms": 1 })).await.ok();
    client.delete("/api/v1/session").await.ok();
    let stranger = portal.signed_in(SERIK).await;
    assert_eq!(stranger.get("/api/v1/drafts").await.ok().json(), json!([]));
    stranger
        .get("/api/v1/drafts/housing-queue")
        .await
        .refused(404, "not_found");
    let again = portal.signed_in(AIGUL).await;
    let list: Value = again.get("/api/v1/drafts").await.ok().json();
    assert_eq!(list[0]["service"], "housing-queue");
    again.delete("/api/v1/drafts/housing-queue").await.ok();
    again.delete("/api/v1/drafts/housing-queue").await.ok();
    assert_eq!(again.get("/api/v1/drafts").await.ok().json(), json!([]));
}

/// The revision that a save made.
async fn revision(client: &Client<'_>, base: i64, answers: &Value) -> i64 {
    client.save(base, answers).await.ok().json()["revision"]
        .as_i64()
        .unwrap()
}

#[tokio::test]
async fn never_count_their_revisions_anew() {
    let portal = Portal::new().await;
    let (phone, laptop) = (portal.signed_in(AIGUL).await, portal.signed_in(AIGUL).await);
    let old = revision(&phone, 0, &json!({ "rooms": 1 })).await;
    laptop.delete("/api/v1/drafts/housing-queue").await.ok();
    let new = revision(&laptop, 0, &json!({ "rooms": 2 })).await;
    assert!(new > old, "{old} {new}");
    // The phone has not heard of it.
    phone
        .save(old, &json!({ "rooms": 3 }))
        .await
        .refused(409, "draft_conflict");
    let next = revision(&laptop, new, &json!({ "rooms": 4 })).await;
    assert!(next > new, "{new} {next}");
    // What was filed counts as well.
    laptop.delete("/api/v1/drafts/housing-queue").await.ok();
    laptop.file_example("aigul").await;
    let after = revision(&laptop, 0, &json!({ "rooms": 5 })).await;
    phone
        .save(next, &json!({ "rooms": 6 }))
        .await
        .refused(409, "draft_conflict");
    assert!(after > next + 1, "{next} {after}");
}

#[tokio::test]
async fn that_are_deleted_take_what_was_frozen_of_them_along() {
    let portal = Portal::new().await;
    let (phone, laptop) = (portal.signed_in(AIGUL).await, portal.signed_in(AIGUL).await);
    let frozen = phone.draft("aigul").await;
    let (id, content) = phone.freeze(frozen).await;
    laptop.delete("/api/v1/drafts/housing-queue").await.ok();
    assert_eq!(portal.count("envelope").await, 0);
    let new = laptop.draft("aigul").await;
    phone
        .file("k", &id, &portal.sign("aigul", &content))
        .await
        .refused(404, "not_found");
    assert_eq!((portal.count("cases").await, portal.count("draft").await), (0, 1));
    // What was filed stays.
    let (id, content) = laptop.freeze(new).await;
    laptop.file("l", &id, &portal.sign("aigul", &content)).await.ok();
    laptop.delete("/api/v1/drafts/housing-queue").await.ok();
    assert_eq!(portal.count("envelope").await, 1);
}
