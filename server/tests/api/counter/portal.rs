//! What goes by the centre and was filed on the portal.

use super::{ALMATY, Route};
use crate::harness::{Client, PDF, Portal, official};
use serde_json::{Value, json};
use server::demo;

/// Files a demo person's example on the portal.
pub(super) async fn on_the_portal<'a>(portal: &'a Portal, person: &str) -> (Client<'a>, Value) {
    let everybody = demo::everybody().unwrap();
    let known = everybody.iter().find(|known| known.id == person).unwrap();
    let applicant = portal.signed_in(known.iin.as_str()).await;
    let form = shared::service::find(ALMATY).unwrap().form.unwrap().version;
    let example = &known.services[ALMATY].example;
    let draft = json!({ "form": form, "base": 0, "answers": example.answers });
    let saved = applicant
        .put(&["/api/v1/drafts/", ALMATY].concat(), &draft)
        .await
        .ok()
        .json();
    let fields = [("service", ALMATY), ("document", "DB-2"), ("subject", "")];
    applicant.upload(&fields, "a.pdf", PDF).await.ok();
    let body = json!({ "service": ALMATY, "revision": saved["revision"] });
    let frozen = applicant.post("/api/v1/envelopes", &body).await.ok().json();
    let signature = portal.sign(person, frozen["content"].as_str().unwrap());
    let filed = applicant
        .file("key-1", frozen["id"].as_str().unwrap(), &signature)
        .await;
    (applicant, filed.ok().json())
}

/// AS-38, AS-40: on the portal incompleteness is a refusal with an EDS; an e-mail goes to whoever named an address.
#[tokio::test]
async fn as_38_and_40_refused_on_the_portal() {
    let portal = Portal::at("2026-11-23T10:00:00+05:00").await;
    let executor = official(&portal, "department-executor").await;
    for (person, mails) in [("zhanar", 1), ("kanat", 0)] {
        let (applicant, filed) = on_the_portal(&portal, person).await;
        let number = filed["case"].as_str().unwrap();
        let path = format!("/api/v1/cases/{number}/steps");
        let case = executor
            .get(&["/api/v1/work/", number].concat())
            .await
            .ok()
            .json();
        let seen = case["events"].as_array().unwrap().len();
        let input = json!({ "executor": case["executors"][0] });
        let body = json!({ "outcome": "taken_up", "seen": seen, "input": input });
        executor.post(&[&path, "/BE-C2"].concat(), &body).await.ok();
        let mut body = json!({ "outcome": "refused", "seen": seen + 1, "input": { "missing": ["DB-2"] } });
        let refuse = [&path, "/BE-6"].concat();
        executor
            .post(&refuse, &body)
            .await
            .refused(422, "signature_required");
        let prepared = executor
            .post(&[&refuse, "/prepare"].concat(), &body)
            .await
            .ok()
            .json();
        let content = prepared["content"].as_str().unwrap();
        body["signed"] =
            json!({ "content": content, "signature": portal.sign("department-executor", content) });
        assert_eq!(
            executor.post(&refuse, &body).await.ok().json()["state"],
            "REFUSED"
        );
        let view = applicant
            .get(&["/api/v1/cases/", number].concat())
            .await
            .ok()
            .json();
        let told = |template: &str| {
            let all = view["messages"].as_array().unwrap();
            all.iter().filter(|told| told["template"] == template).count()
        };
        assert_eq!((told("N-B0"), told("N-B7")), (1, 1), "{person}");
        assert_eq!(view["papers"][0]["template"], "N-B7");
        let events = view["events"].as_array().unwrap();
        let by_email =
            |event: &&Value| event["fact"]["channel"] == "email" && event["fact"]["template"] == "N-B7";
        assert_eq!(events.iter().filter(by_email).count(), mails, "{person}");
    }
    assert_eq!(portal.verify_log().await.broken, []);
}

/// The positive result of the portal's route: the commission decides, the employee signs with an EDS, the applicant has it in
/// the cabinet and by e-mail, with the number in the queue (BE-C2 to BE-9, N-B3).
#[tokio::test]
async fn registered_on_the_portal() {
    let portal = Portal::at("2026-11-23T10:00:00+05:00").await;
    let (applicant, filed) = on_the_portal(&portal, "zhanar").await;
    let route = Route {
        number: filed["case"].as_str().unwrap().to_owned(),
        ..Route::of(&portal).await
    };
    let known = route.file(&route.executor).await["executors"][0].clone();
    let executor = json!({ "executor": known });
    route.step(&route.executor, "BE-C2", "taken_up", executor).await;
    route.step(&route.executor, "BE-C2", "complete", json!({})).await;
    let reference = json!({ "text": "Есепке қоюға негіз бар" });
    route.step(&route.executor, "BE-7", "prepared", reference).await;
    // Before the commission has decided there is no result.
    let early = route
        .try_step(&route.executor, "BE-9", "registered", json!({}))
        .await;
    early.refused(409, "steps_required");
    route.commission().await;
    let seen = route.file(&route.executor).await["events"]
        .as_array()
        .unwrap()
        .len();
    let mut body = json!({ "outcome": "registered", "seen": seen, "input": {} });
    let path = format!("/api/v1/cases/{}/steps/BE-9", route.number);
    route
        .executor
        .post(&path, &body)
        .await
        .refused(422, "signature_required");
    let prepared = route
        .executor
        .post(&[&path, "/prepare"].concat(), &body)
        .await
        .ok()
        .json();
    let content = prepared["content"].as_str().unwrap();
    body["signed"] = json!({ "content": content, "signature": portal.sign("department-executor", content) });
    assert_eq!(
        route.executor.post(&path, &body).await.ok().json()["state"],
        "APPROVED"
    );
    let view = applicant
        .get(&["/api/v1/cases/", &route.number].concat())
        .await
        .ok()
        .json();
    let papers = view["papers"].as_array().unwrap();
    assert!(
        papers.iter().any(|paper| paper["template"] == "N-B3"),
        "{papers:?}"
    );
    let by = |channel: &str| {
        let events = view["events"].as_array().unwrap().iter();
        let sent =
            events.filter(|event| event["fact"]["template"] == "N-B3" && event["fact"]["channel"] == channel);
        sent.count()
    };
    assert_eq!((by("cabinet"), by("email")), (1, 1));
    assert_eq!(portal.verify_log().await.broken, []);
}
