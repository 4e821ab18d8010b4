//! Withdrawing a consent: before the decision, with what follows from it.

use crate::centre::{MONDAY, case, file};
use crate::harness::{Client, Office, Portal, moment};
use serde_json::{Value, json};
use server::clock::Clock as _;

fn path(number: &str, consent: &str) -> String {
    format!("/api/v1/cases/{number}/consents/{consent}/withdrawal")
}

/// How the consents of the only case stand.
async fn stands(who: &Client<'_>) -> Value {
    let mine = who.get("/api/v1/my-data").await.ok().json();
    mine["cases"][0]["consents"].clone()
}

#[tokio::test]
async fn nothing_is_asked_any_more_and_the_ground_is_there() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, number) = file(&portal, "saule", json!({})).await;
    let consent = |stands: &str| json!([{ "field": "pd_consent", "stands": stands }]);
    assert_eq!(stands(&applicant).await, consent("open"));
    let taken = applicant
        .post(&path(&number, "pd_consent"), &json!({}))
        .await
        .ok()
        .json();
    assert_eq!(taken["state"], "UNDER_REVIEW");
    assert_eq!(stands(&applicant).await, consent("withdrawn"));
    let again = applicant.post(&path(&number, "pd_consent"), &json!({})).await;
    again.refused(409, "consent_gone");
    let seen = case(&applicant, &number).await;
    assert_eq!(seen["answers"]["pd_consent"], "NO");
    let told = seen["messages"].as_array().unwrap().last().unwrap();
    assert_eq!(told["template"], "CONSENT_WITHDRAWN");
    // The operator can ask the systems: none of them is.
    let operator = portal.with_key("bank-operator").await;
    let checks = format!("/api/v1/work/{number}/checks");
    operator.post(&checks, &json!({})).await.ok();
    let seen = case(&applicant, &number).await;
    let last = &seen["events"].as_array().unwrap().last().unwrap()["fact"];
    assert_eq!(
        (&last["answered"], &last["proposed"]),
        (&json!([]), &json!(["RC-4"])),
        "{last}"
    );
    assert!(portal.verify_log().await.broken.is_empty());
}

/// Withdrawn before the registration: the system asks nothing and refuses.
#[tokio::test]
async fn before_the_bank_opens() {
    let portal = Portal::at("2026-11-21T10:00:00+05:00").await;
    let (applicant, number) = file(&portal, "yerbol", json!({})).await;
    applicant
        .post(&path(&number, "pd_consent"), &json!({}))
        .await
        .ok();
    portal.clock.set(moment("2026-11-23T09:00:00+05:00"));
    let seen = case(&portal.with_key("yerbol").await, &number).await;
    assert_eq!(seen["state"], "REFUSED");
    let decision: Value = serde_json::from_str(seen["papers"][0]["content"].as_str().unwrap()).unwrap();
    assert_eq!(decision["grounds"][0]["code"], "RC-4");
    assert!(
        !seen["events"].to_string().contains("\"record\""),
        "{}",
        seen["events"]
    );
}

#[tokio::test]
async fn what_can_not_be_withdrawn() {
    let portal = Portal::at(MONDAY).await;
    // The decision is there.
    let (applicant, number) = file(&portal, "zhanna", json!({})).await;
    assert_eq!(stands(&applicant).await[0]["stands"], "decided");
    let decided = applicant.post(&path(&number, "pd_consent"), &json!({})).await;
    decided.refused(409, "consent_decided");
    // No such consent; somebody else's case; the sign-in is too old.
    let none = applicant.post(&path(&number, "rooms"), &json!({})).await;
    none.refused(404, "not_found");
    let other = portal.with_key("saule").await;
    other
        .post(&path(&number, "pd_consent"), &json!({}))
        .await
        .refused(404, "not_found");
    portal.clock.advance(5 * 60);
    let late = applicant.post(&path(&number, "pd_consent"), &json!({})).await;
    late.refused(403, "fresh_required");
    // It was never given.
    let refused = Portal::at(MONDAY).await;
    let (applicant, number) = file(&refused, "zhanna", json!({ "pd_consent": "NO" })).await;
    assert_eq!(stands(&applicant).await[0]["stands"], "not_given");
    let gone = applicant.post(&path(&number, "pd_consent"), &json!({})).await;
    gone.refused(409, "consent_gone");
}

/// Signed with the application: it goes with the application alone.
#[tokio::test]
async fn a_consent_of_the_application() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let applicant = portal.with_key("aigul").await;
    assert_eq!(
        stands(&applicant).await,
        json!([
            { "field": "check_consent", "stands": "with_application" },
            { "field": "secret_data_consent", "stands": "with_application" },
        ])
    );
    let refused = applicant
        .post(&path(&office.number, "check_consent"), &json!({}))
        .await;
    refused.refused(409, "consent_of_application");
    let events = office.seen().await;
    applicant.take_back(&office.number).await.ok();
    assert_eq!(office.seen().await, events + 1);
    assert_eq!(stands(&applicant).await[0]["stands"], "stays");
}
