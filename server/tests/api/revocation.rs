//! Certificates that were revoked (ED-2), and what happens where that is not known.

use super::{
    bad_signature::nothing_happened,
    harness::{AIGUL, Client, Portal, SERVICE, proof::SIGN_IN},
};
use eds::authority::{Reason, Validity};
use serde_json::{Value, json};
use server::{
    clock::Clock,
    config::{Revocation, RevocationSetting},
    ports::revocation::gaps,
};
use std::{fs, sync::Arc};

const DAY: i64 = 24 * 60 * 60;
const DAULET: &str = "880714300013";

/// A portal that must know of every certificate whether it was revoked.
async fn strict() -> Portal {
    let noon = super::harness::NOON;
    Portal::with(noon, |settings| {
        settings.revocation = Some(RevocationSetting::Required);
    })
    .await
}

/// From a day ago, for a week.
fn week(portal: &Portal) -> Validity {
    let now = portal.app.clock.now().unix();
    Validity {
        not_before: now - DAY,
        not_after: now + 6 * DAY,
    }
}

/// Lets the portal look at its lists again.
fn a_minute_later(portal: &Portal) {
    portal.clock.advance(60);
}

/// What is kept of revocation with the only case.
async fn evidence(portal: &Portal) -> Value {
    let (kept,): (String,) = sqlx::query_as("select revocation from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    serde_json::from_str(&kept).unwrap()
}

#[tokio::test]
async fn the_demos_person_with_a_revoked_key() {
    let portal = Portal::new().await;
    let client = portal.signed_in(DAULET).await;
    let (id, content) = client.freeze(client.draft("daulet").await).await;
    let refused = client
        .file("k", &id, &portal.sign("daulet", &content))
        .await
        .refused(422, "EDS_REVOKED");
    let said = refused.json()["title"].as_str().unwrap().to_owned();
    assert!(
        said.starts_with("Тіркеу куәлігі қайтарып алынған (күші жойылған)"),
        "{said}"
    );
    nothing_happened(&portal, &client, 1).await;
    // Nor does the key open the door.
    let refused = portal.visitor().try_key("daulet").await;
    refused.refused(422, "EDS_REVOKED");
    let people = client.get("/api/v1/demo/people").await.ok().json();
    let shown = people
        .as_array()
        .unwrap()
        .iter()
        .find(|person| person["id"] == "daulet")
        .unwrap();
    assert!(
        shown["story"].as_str().unwrap().contains("қайтарып алдырған"),
        "{shown}"
    );
    assert_eq!(shown["key_file"], "/api/v1/demo/people/daulet/key.p12");
}

#[tokio::test]
async fn a_list_that_comes_while_the_portal_runs_counts_within_a_minute() {
    let portal = strict().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    // Signed before, revoked after, filed later still: it is revoked at filing.
    portal.revoke(&[("aigul", Reason::Hold)], week(&portal));
    a_minute_later(&portal);
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "EDS_REVOKED");
    nothing_happened(&portal, &client, 1).await;
    // The next list does not hold her any more.
    portal.revoke(&[], week(&portal));
    a_minute_later(&portal);
    client.file("k", &id, &signature).await.ok();
    let kept = evidence(&portal).await;
    assert_eq!((&kept["checked"], &kept["missing"]), (&json!(true), &Value::Null));
    assert_eq!(kept["lists"][0]["issuer"], "QONYS DEMO CA (RSA)");
    assert_eq!(kept["lists"][0]["this_update"], week(&portal).not_before - 60);
    assert_eq!(kept["lists"][0]["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(kept["lists"][1]["issuer"], "QONYS DEMO ROOT (RSA)");
    // Revoked once filed: the case stands, and its signature is still the one that held then.
    portal.revoke(&[("aigul", Reason::KeyCompromise)], week(&portal));
    a_minute_later(&portal);
    assert_eq!(portal.verify_log().await.broken, []);
}

/// The signature waits; nothing is refused or accepted, and the draft is there.
async fn waits(portal: &Portal, client: &Client<'_>, id: &str, signature: &str) {
    client.file("k", id, signature).await.refused(503, "unavailable");
    nothing_happened(portal, client, 0).await;
}

#[tokio::test]
async fn what_must_be_known_and_is_not_makes_a_signature_wait() {
    let portal = strict().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    let (signature, others) = (portal.sign("aigul", &content), portal.sign("serik", &content));
    let now = portal.app.clock.now().unix();
    let sign_in = client.signed_challenge(SIGN_IN, "aigul").await;
    let list = portal.lists().join("issuing.crl");
    // She is on all of these lists: not one of them may say so.
    let entries = [("aigul", Reason::KeyCompromise)];
    for (not_before, not_after) in [(now - 2 * DAY, now - DAY), (now + DAY, now + 2 * DAY)] {
        let validity = Validity {
            not_before,
            not_after,
        };
        portal.revoke(&entries, validity);
        a_minute_later(&portal);
        waits(&portal, &client, &id, &signature).await;
    }
    fs::remove_file(&list).unwrap();
    a_minute_later(&portal);
    waits(&portal, &client, &id, &signature).await;
    // What would be refused in any case is refused.
    client
        .file("o", &id, &others)
        .await
        .refused(422, "EDS_IIN_MISMATCH");
    // Signing in waits too, and the challenge is not used up.
    client.post(SIGN_IN, &sign_in).await.refused(503, "unavailable");
    portal.revoke(&[], week(&portal));
    a_minute_later(&portal);
    client.file("k", &id, &signature).await.ok();
    client.post(SIGN_IN, &sign_in).await.ok();
}

#[tokio::test]
async fn what_need_not_be_known_is_accepted_and_the_evidence_says_so() {
    let portal = Portal::with(super::harness::NOON, |settings| {
        settings.crls = Some("/nowhere".into());
    })
    .await;
    portal.signed_in(AIGUL).await.file_example("aigul").await;
    let expected = json!({ "checked": false, "missing": "no_list", "lists": [], "answers": [] });
    assert_eq!(evidence(&portal).await, expected);
    let (checks,): (String,) = sqlx::query_as("select checks from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    assert!(
        checks.contains("Signature") && !checks.contains("Revocation"),
        "{checks}"
    );
}

#[tokio::test]
async fn a_file_that_can_not_be_read_takes_nothing_away() {
    let portal = strict().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, content) = client.freeze(client.draft("aigul").await).await;
    portal.revoke(&[("aigul", Reason::KeyCompromise)], week(&portal));
    a_minute_later(&portal);
    let signature = portal.sign("aigul", &content);
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "EDS_REVOKED");
    let list = portal.lists().join("issuing.crl");
    let whole = fs::read(&list).unwrap();
    fs::write(&list, &whole[..whole.len() / 2]).unwrap();
    fs::write(portal.lists().join("readme.txt"), "no list").unwrap();
    a_minute_later(&portal);
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "EDS_REVOKED");
    // Nor does an old list beside a new one.
    fs::write(&list, whole).unwrap();
    portal.publish("a-older.crl", 1, &[], week(&portal));
    a_minute_later(&portal);
    client
        .file("k", &id, &signature)
        .await
        .refused(422, "EDS_REVOKED");
    assert_eq!(portal.count("cases").await, 0);
    client.get(&format!("/api/v1/drafts/{SERVICE}")).await.ok();
}

#[tokio::test]
async fn the_operator_is_told_what_is_missing() {
    let portal = strict().await;
    let clock: Arc<dyn Clock> = portal.clock.clone();
    assert_eq!(gaps(&portal.app.config, &clock), Vec::<String>::new());
    fs::write(portal.lists().join("issuing.crl"), "nonsense").unwrap();
    let told = gaps(&portal.app.config, &clock);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("issuing.crl: the list is not well-formed"),
        "{told:?}"
    );
    for part in [
        "QONYS DEMO CA (RSA)",
        "there is no list of it",
        "QONYS_CRLS",
        "503",
    ] {
        assert!(told[1].contains(part), "{told:?}");
    }
    let mut config = portal.app.config.clone();
    config.revocation = Revocation {
        folder: "/nowhere".into(),
        ..config.revocation
    };
    // Two authorities of each kind of key.
    assert_eq!(gaps(&config, &clock).len(), 4);
}
