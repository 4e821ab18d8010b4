//! Service C through the API: the system decides, seals and tells; an operator decides the rest.

use crate::harness::{Client, PDF, Portal, moment};
use serde_json::{Value, json};
use server::{clock::Clock as _, demo};

const SERVICE: &str = "housing-centre";
/// Monday, within the bank's hours.
pub const MONDAY: &str = "2026-11-23T10:00:00+05:00";

/// The example of a demo person with changes, up to the frozen envelope.
pub async fn ready<'a>(portal: &'a Portal, person: &str, change: Value) -> (Client<'a>, Value) {
    let everybody = demo::everybody().unwrap();
    let known = everybody.iter().find(|known| known.id == person).unwrap();
    let mut example = known.services[SERVICE].example.clone();
    for (field, value) in change.as_object().unwrap() {
        example.answers.insert(field.clone(), value.clone());
    }
    let applicant = portal.with_key(person).await;
    let form = shared::service::find(SERVICE).unwrap().form.unwrap().version;
    let body = json!({ "form": form, "base": 0, "answers": example.answers });
    let saved = applicant
        .put("/api/v1/drafts/housing-centre", &body)
        .await
        .ok()
        .json();
    for file in &example.attachments {
        let fields = [
            ("service", SERVICE),
            ("document", &file.document),
            ("subject", ""),
        ];
        applicant.upload(&fields, "a.pdf", PDF).await.ok();
    }
    (
        applicant,
        json!({ "service": SERVICE, "revision": saved["revision"] }),
    )
}

/// Files it: the number.
pub async fn file<'a>(portal: &'a Portal, person: &str, change: Value) -> (Client<'a>, String) {
    let (applicant, body) = ready(portal, person, change).await;
    let frozen = applicant.post("/api/v1/envelopes", &body).await.ok().json();
    let signature = portal.sign(person, frozen["content"].as_str().unwrap());
    let envelope = frozen["id"].as_str().unwrap();
    let filed = applicant.file("key-1", envelope, &signature).await.ok().json();
    (applicant, filed["case"].as_str().unwrap().to_owned())
}

pub async fn case(who: &Client<'_>, number: &str) -> Value {
    who.get(&["/api/v1/cases/", number].concat()).await.ok().json()
}

/// The texts that went out to this phone.
async fn sms(portal: &Portal, phone: &str) -> Vec<String> {
    let sent = portal.visitor().get("/api/v1/demo/outbox").await.ok().json();
    let to = |message: &&Value| message["to"] == phone;
    let texts = sent.as_array().unwrap().iter().filter(to);
    texts
        .map(|message| message["text"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn the_system_registers_at_once_and_seals_the_notice() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, number) = file(&portal, "zhanna", json!({})).await;
    let seen = case(&applicant, &number).await;
    assert_eq!(seen["state"], "APPROVED");
    assert_eq!(
        (&seen["registered_on"], &seen["result_due_on"]),
        (&json!("2026-11-23"), &json!("2026-11-24"))
    );
    let steps: Vec<&str> = seen["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["step"].as_str().unwrap())
        .collect();
    assert_eq!(steps, ["C-03", "C-04", "C-05", "C-06", "C-08"]);
    // The seal is that of the bank's system, over the very document.
    let [paper] = seen["papers"].as_array().unwrap().as_slice() else {
        panic!("{seen}")
    };
    assert_eq!(paper["template"], "N-C2");
    let decision: Value = serde_json::from_str(paper["content"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&decision["official"]["role"], &decision["official"]["iin"]),
        (&json!("system"), &json!("030440000693"))
    );
    assert_eq!(decision["answers"]["art74_group"], "NONE");
    let signed = applicant
        .get(&format!("/api/v1/cases/{number}/papers/{}", paper["seq"]))
        .await
        .ok()
        .json();
    assert_eq!(signed["content"], paper["content"]);
    // AS-51: the phone is tied to the account, so the text message goes out too.
    assert_eq!(sms(&portal, "+77015556677").await.len(), 1);
    let findings = portal.verify_log().await;
    assert_eq!(
        (findings.broken.len(), findings.signatures),
        (0, 2),
        "{:?}",
        findings.broken
    );
}

#[tokio::test]
async fn as_51_another_phone_gets_no_message() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, number) = file(&portal, "zhanna", json!({ "phone": "+77019990000" })).await;
    let seen = case(&applicant, &number).await;
    let templates: Vec<&str> = seen["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|notice| notice["template"].as_str().unwrap())
        .collect();
    assert!(templates.contains(&"N-C2"), "{templates:?}");
    assert!(sms(&portal, "+77019990000").await.is_empty());
}

#[tokio::test]
async fn as_49_the_system_refuses_with_its_reasons() {
    for (person, change, ground, facts) in [
        ("nurlan", json!({}), "RC-0", "2024"),
        ("zhanna", json!({ "pd_consent": "NO" }), "RC-4", "келісім"),
    ] {
        let portal = Portal::at(MONDAY).await;
        let (applicant, number) = file(&portal, person, change).await;
        let seen = case(&applicant, &number).await;
        assert_eq!(seen["state"], "REFUSED", "{person}");
        let paper = &seen["papers"][0];
        assert_eq!(paper["template"], "N-C4");
        let decision: Value = serde_json::from_str(paper["content"].as_str().unwrap()).unwrap();
        assert_eq!(decision["grounds"][0]["code"], ground);
        let told = decision["grounds"][0]["facts"].as_str().unwrap();
        assert!(told.contains(facts), "{told}");
        assert!(portal.verify_log().await.broken.is_empty());
    }
}

/// After hours nothing is decided: the next working day's opening registers, and the system goes on from there.
#[tokio::test]
async fn as_44_what_waits_is_decided_when_the_bank_opens() {
    let portal = Portal::at("2026-11-21T10:00:00+05:00").await;
    let (applicant, number) = file(&portal, "yerbol", json!({})).await;
    assert_eq!(case(&applicant, &number).await["state"], "AWAITING_REGISTRATION");
    portal.clock.set(moment("2026-11-23T09:00:00+05:00"));
    let again = portal.with_key("yerbol").await;
    let seen = case(&again, &number).await;
    assert_eq!(
        (&seen["state"], &seen["registered_on"]),
        (&json!("APPROVED"), &json!("2026-11-23"))
    );
}

#[tokio::test]
async fn an_operator_examines_and_the_system_seals() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, number) = file(&portal, "saule", json!({})).await;
    let seen = case(&applicant, &number).await;
    assert_eq!(
        (&seen["state"], &seen["result_due_on"]),
        (&json!("UNDER_REVIEW"), &json!("2026-11-26"))
    );
    let operator = portal.with_key("bank-operator").await;
    let list = operator.get("/api/v1/work").await.ok().json();
    assert_eq!(list["items"][0]["case"], number.as_str(), "{list}");
    let step = format!("/api/v1/cases/{number}/steps/C-07");
    let at = seen["events"].as_array().unwrap().len();
    // Officials of other offices see nothing of it, and nobody but the system takes the system's steps.
    let stranger = portal.with_key("talgar-executor").await;
    let body = json!({ "outcome": "approved", "seen": at, "input": {} });
    stranger.post(&step, &body).await.refused(404, "not_found");
    operator
        .post(
            &format!("/api/v1/cases/{number}/steps/C-08"),
            &json!({ "outcome": "sealed", "seen": at, "input": {} }),
        )
        .await
        .refused(403, "forbidden");
    let taken = operator.post(&step, &body).await.ok().json();
    // Signing: the system seals as soon as it looks.
    assert_eq!(taken["state"], "SIGNING");
    let seen = case(&applicant, &number).await;
    assert_eq!(
        (&seen["state"], &seen["papers"][0]["template"]),
        (&json!("APPROVED"), &json!("N-C2"))
    );
    assert!(portal.verify_log().await.broken.is_empty());
}

#[tokio::test]
async fn as_02_nothing_is_filed_before_the_act_takes_effect() {
    let portal = Portal::at("2026-07-11T10:00:00+05:00").await;
    let applicant = portal.with_key("zhanna").await;
    let example = demo::everybody()
        .unwrap()
        .into_iter()
        .find(|known| known.id == "zhanna")
        .unwrap();
    let form = shared::service::find(SERVICE).unwrap().form.unwrap().version;
    let body = json!({ "form": form, "base": 0, "answers": example.services[SERVICE].example.answers });
    applicant
        .put("/api/v1/drafts/housing-centre", &body)
        .await
        .refused(403, "PROC_NOT_YET");
    applicant
        .post("/api/v1/envelopes", &json!({ "service": SERVICE, "revision": 1 }))
        .await
        .refused(403, "PROC_NOT_YET");
    assert_eq!(portal.count("cases").await, 0);
    portal.clock.set(moment("2026-07-12T10:00:00+05:00"));
    let (applicant, number) = file(&portal, "zhanna", json!({})).await;
    let seen = case(&applicant, &number).await;
    assert_eq!(
        (&seen["registered_on"], &seen["result_due_on"]),
        (&json!("2026-07-13"), &json!("2026-07-14"))
    );
}

#[tokio::test]
async fn au_3_the_service_takes_a_sign_in_by_eds_only() {
    let portal = Portal::at(MONDAY).await;
    let by_sms = portal.signed_in("950607400211").await;
    let body = json!({ "form": "C-130-115/1", "base": 0, "answers": {} });
    by_sms
        .put("/api/v1/drafts/housing-centre", &body)
        .await
        .refused(403, "AUTH_EDS_REQUIRED");
    by_sms
        .get("/api/v1/services/housing-centre/prefill")
        .await
        .refused(403, "AUTH_EDS_REQUIRED");
    let fields = [("service", SERVICE), ("document", "C-11"), ("subject", "")];
    by_sms
        .upload(&fields, "a.pdf", PDF)
        .await
        .refused(403, "AUTH_EDS_REQUIRED");
    by_sms
        .post("/api/v1/envelopes", &json!({ "service": SERVICE, "revision": 1 }))
        .await
        .refused(403, "AUTH_EDS_REQUIRED");
    // Following the own case is not filing it.
    let (_, number) = file(&portal, "zhanna", json!({})).await;
    assert_eq!(case(&by_sms, &number).await["state"], "APPROVED");
}

/// A child filing for itself, and a case without its documents: told at the field, nothing registered.
#[tokio::test]
async fn as_46_as_50_what_can_not_be_filed() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, body) = ready(&portal, "zhanna", json!({ "case": "CASE-3" })).await;
    let refused = applicant
        .post("/api/v1/envelopes", &body)
        .await
        .refused(422, "documents_missing");
    assert_eq!(
        refused.errors(),
        [("attachments/C-12".to_owned(), "document_missing".to_owned())]
    );
    let (applicant, body) = ready(&portal, "yerbol", json!({ "applicant_iin": "090312500015" })).await;
    let refused = applicant
        .post("/api/v1/envelopes", &body)
        .await
        .refused(422, "answers_invalid");
    assert_eq!(
        refused.errors(),
        [("applicant_iin".to_owned(), "C_NOT_ELIGIBLE_PERSON".to_owned())]
    );
    assert_eq!(portal.count("cases").await, 0);
}

#[tokio::test]
async fn the_deadlines_are_those_of_the_route() {
    let portal = Portal::at(MONDAY).await;
    let at = "filed_at=2026-11-20T12:00:00%2B05:00";
    for (case, due) in [
        ("", "2026-11-23"),
        ("&case=CASE-2", "2026-11-25"),
        ("&case=CASE-3", "2026-11-25"),
    ] {
        let path = format!("/api/v1/services/housing-centre/deadlines?{at}{case}");
        let dates = portal.visitor().get(&path).await.ok().json();
        assert_eq!(
            (&dates["registered_on"], &dates["result_due_on"]),
            (&json!("2026-11-20"), &json!(due)),
            "{case}"
        );
    }
    let path = format!("/api/v1/services/housing-centre/deadlines?{at}&route=PSC");
    portal.visitor().get(&path).await.refused(404, "not_found");
}
