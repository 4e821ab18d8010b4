//! Signatures that do not hold, and signatures used twice. Nothing is registered, the draft is there, the refusal is
//! in the audit log.

use super::harness::{AIGUL, Client, PDF, Portal, SERIK, SERVICE, proof::SIGN_IN};
use eds::authority::{Subject, Validity};
use serde_json::json;
use server::db::Kind;
use std::time::Duration;

/// Nothing was half-done.
pub async fn nothing_happened(portal: &Portal, client: &Client<'_>, audited: i64) {
    for table in ["cases", "event", "evidence", "idempotency"] {
        assert_eq!(portal.count(table).await, 0, "{table}");
    }
    assert_eq!(portal.count("audit").await, audited);
    client.get(&format!("/api/v1/drafts/{SERVICE}")).await.ok();
}

#[tokio::test]
async fn a_signature_over_other_bytes() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    let signature = portal.sign("aigul", &content.replace("\"rooms\":3", "\"rooms\":4"));
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "EDS_NOT_AUTHENTIC");
    nothing_happened(&portal, &client, 1).await;
    // The key is free again, and the draft can be signed rightly.
    client.file("k", &id, &portal.sign("aigul", &content)).await.ok();
}

#[tokio::test]
async fn someone_elses_certificate() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    client
        .file("k", &id, &portal.sign("serik", &content))
        .await
        .refused(422, "EDS_IIN_MISMATCH");
    nothing_happened(&portal, &client, 1).await;
}

#[tokio::test]
async fn as_25_an_expired_certificate() {
    let portal = Portal::new().await;
    let client = portal.signed_in("910605400015").await;
    let (id, content) = client.freeze(client.draft("ainur").await).await;
    client
        .file("k", &id, &portal.sign("ainur", &content))
        .await
        .refused(422, "EDS_EXPIRED");
    nothing_happened(&portal, &client, 1).await;
    let (code, iin): (String, String) = sqlx::query_as("select code, iin from audit")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    assert_eq!((code.as_str(), iin.as_str()), ("EDS_EXPIRED", "910605400015"));
}

#[tokio::test]
async fn as_25_a_certificate_that_expired_yesterday() {
    const DAY: i64 = 24 * 60 * 60;
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    let now = portal.app.clock.now().unix();
    let subject = Subject {
        iin: AIGUL,
        surname: "Оспанова",
        name: "Айгүл",
        patronymic: None,
    };
    let until = |not_after| {
        let not_before = not_after - 365 * DAY;
        portal.issue(
            "aigul",
            &subject,
            Validity {
                not_before,
                not_after,
            },
        );
        portal.sign("aigul", &content)
    };
    for expired in [now - DAY, now - 1] {
        client
            .file("k", &id, &until(expired))
            .await
            .refused(422, "EDS_EXPIRED");
    }
    nothing_happened(&portal, &client, 2).await;
    // Tomorrow is early enough.
    client.file("k", &id, &until(now + DAY)).await.ok();
}

#[tokio::test]
async fn a_certificate_that_is_not_valid_yet() {
    let portal = Portal::at("2014-11-20T12:00:00+05:00").await;
    let refused = portal.visitor().try_key("aigul").await;
    refused.refused(422, "EDS_NOT_YET_VALID");
    assert_eq!(portal.count("session").await, 0);
}

#[tokio::test]
async fn what_is_no_signature_at_all() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, _) = client.freeze(client.draft("aigul").await).await;
    for (key, garbage) in [("a", ""), ("b", "AAAA"), ("c", "not base64 at all ☃")] {
        client
            .file(key, &id, garbage)
            .await
            .refused(422, "EDS_NOT_AUTHENTIC");
    }
    nothing_happened(&portal, &client, 3).await;
}

#[tokio::test]
async fn a_replayed_challenge() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let body = visitor.signed_challenge(SIGN_IN, "aigul").await;
    visitor.post(SIGN_IN, &body).await.ok();
    visitor
        .post(SIGN_IN, &body)
        .await
        .refused(422, "challenge_expired");
    assert_eq!(portal.count("session").await, 1);
    // Nor does a signed challenge of another hour count, or an application's signature at the door.
    let body = visitor.signed_challenge(SIGN_IN, "aigul").await;
    portal.clock.advance(5 * 60);
    visitor
        .post(SIGN_IN, &body)
        .await
        .refused(422, "challenge_expired");
}

#[tokio::test]
async fn a_sign_in_is_no_filing_and_the_other_way_round() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    let (challenge, asked) = client.challenge(SIGN_IN).await;
    let signed_in = portal.sign("aigul", &asked);
    client
        .file("k", &id, &signed_in)
        .await
        .refused(422, "EDS_NOT_AUTHENTIC");
    let body = json!({ "id": challenge, "signature": portal.sign("aigul", &content) });
    client
        .post(SIGN_IN, &body)
        .await
        .refused(422, "EDS_NOT_AUTHENTIC");
    nothing_happened(&portal, &client, 2).await;
}

#[tokio::test]
async fn the_same_application_twice_at_once_is_one_case() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    // A double tap sends one key; a reload may send another.
    for keys in [["same", "same"], ["one", "other"]] {
        let (one, other) = tokio::join!(
            client.file(keys[0], &id, &signature),
            client.file(keys[1], &id, &signature)
        );
        let (one, other) = (one.ok(), other.ok());
        assert_eq!((one.status.as_u16(), other.status.as_u16()), (201, 201));
        assert_eq!(one.json(), other.json());
    }
    assert_eq!(
        (portal.count("cases").await, portal.count("evidence").await),
        (1, 1)
    );
    assert_eq!(portal.count("event").await, 5);
}

#[tokio::test]
async fn one_key_is_for_one_request() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    client
        .file("", &id, &signature)
        .await
        .refused(400, "idempotency_key");
    client
        .file(&"k".repeat(129), &id, &signature)
        .await
        .refused(400, "idempotency_key");
    let first = client.file("k", &id, &signature).await.ok().json();
    assert_eq!(client.file("k", &id, &signature).await.ok().json(), first);
    client
        .file("k", &id, "AAAA")
        .await
        .refused(422, "idempotency_mismatch");
    // Another person's key is another key.
    let other = portal.signed_in("940721300015").await;
    other.file("k", &id, &signature).await.refused(404, "not_found");
}

#[tokio::test]
async fn one_draft_frozen_twice_is_one_case() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let revision = client.draft("aigul").await;
    let (first, content) = client.freeze(revision).await;
    let (second, other) = client.freeze(revision).await;
    let (signature, another) = (portal.sign("aigul", &content), portal.sign("aigul", &other));
    let (one, two) = tokio::join!(
        client.file("a", &first, &signature),
        client.file("b", &second, &another)
    );
    let mut statuses = [one.status.as_u16(), two.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    assert_eq!(portal.count("cases").await, 1);
}

#[tokio::test]
async fn a_draft_changed_after_freezing_is_not_filed() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let revision = client.draft("aigul").await;
    let (id, content) = client.freeze(revision).await;
    client.save(revision, &json!({ "rooms": 1 })).await.ok();
    let refused = client
        .file("k", &id, &portal.sign("aigul", &content))
        .await
        .refused(409, "draft_conflict");
    assert_eq!(refused.json()["draft"]["revision"], revision + 1);
    assert_eq!(portal.count("cases").await, 0);
}

#[tokio::test]
async fn a_frozen_application_expires_and_binds_its_files() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let revision = client.draft("aigul").await;
    let (id, content) = client.freeze(revision).await;
    let signature = portal.sign("aigul", &content);
    client.attach("DA-7", "", "b.pdf", PDF).await.ok();
    client
        .file("k", &id, &signature)
        .await
        .refused(409, "draft_conflict");
    let (id, content) = client.freeze(revision).await;
    let signature = portal.sign("aigul", &content);
    portal.clock.advance(15 * 60);
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "envelope_expired");
    assert_eq!(portal.count("cases").await, 0);
}

/// Until a request waits for a row or a table that another transaction holds (PostgreSQL).
async fn somebody_waits(portal: &Portal) {
    let waiting = "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    let until = async {
        while portal.count(waiting).await == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), until)
        .await
        .unwrap();
}

/// On PostgreSQL two requests can really run at once; SQLite lets one write.
#[tokio::test]
async fn a_file_that_comes_while_filing_is_not_filed_unsigned() {
    let portal = Portal::new().await;
    if portal.app.db.kind() != Kind::Postgres {
        return;
    }
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    // The filing has read what is attached and waits for the draft, which somebody holds.
    let mut holder = portal.app.db.begin().await.unwrap();
    sqlx::query("update draft set form = form")
        .execute(&mut *holder)
        .await
        .unwrap();
    let late = async {
        somebody_waits(&portal).await;
        client.attach("DA-7", "", "late.pdf", PDF).await.ok();
        holder.rollback().await.unwrap();
    };
    let (reply, ()) = tokio::join!(client.file("k", &id, &signature), late);
    reply.ok();
    assert_eq!(
        portal
            .count("attachment where name = 'late.pdf' and case_number is not null")
            .await,
        0
    );
    assert_eq!(portal.count("attachment where case_number is null").await, 1);
}

#[tokio::test]
async fn a_file_that_goes_while_filing_stops_it() {
    let portal = Portal::new().await;
    if portal.app.db.kind() != Kind::Postgres {
        return;
    }
    let client = portal.signed_in(SERIK).await;
    let (id, signature) = client.ready("serik").await;
    let mut holder = portal.app.db.begin().await.unwrap();
    sqlx::query("delete from attachment")
        .execute(&mut *holder)
        .await
        .unwrap();
    let gone = async {
        somebody_waits(&portal).await;
        holder.commit().await.unwrap();
    };
    let (reply, ()) = tokio::join!(client.file("k", &id, &signature), gone);
    reply.refused(409, "draft_conflict");
    for table in ["cases", "event", "evidence", "idempotency"] {
        assert_eq!(portal.count(table).await, 0, "{table}");
    }
    assert_eq!(portal.count("draft").await, 1);
}

#[tokio::test]
async fn filed_and_deleted_at_once_is_one_or_the_other() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let mut cases = 0;
    for round in 0..8 {
        let (id, signature) = client.ready("aigul").await;
        let key = round.to_string();
        let (filed, deleted) = tokio::join!(
            client.file(&key, &id, &signature),
            client.delete("/api/v1/drafts/housing-queue")
        );
        deleted.ok();
        match filed.status.as_u16() {
            201 => cases += 1,
            404 => drop(filed.refused(404, "not_found")),
            _ => drop(filed.refused(409, "draft_conflict")),
        }
        assert_eq!(
            (portal.count("cases").await, portal.count("draft").await),
            (cases, 0)
        );
        assert_eq!(portal.count("attachment where case_number is null").await, 0);
    }
}
