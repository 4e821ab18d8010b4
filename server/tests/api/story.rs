//! The main path, told twice: signed in by SMS and by a key.

use super::harness::{AIGUL, PDF, Portal, SERIK};
use eds::authority::{Subject, Validity};
use serde_json::json;

#[tokio::test]
async fn a_mother_signs_in_by_sms_files_and_follows_her_case() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let session = client.get("/api/v1/session").await.ok().json();
    assert_eq!(session["person"]["iin"], AIGUL);
    assert_eq!(session["demo"], true);

    let prefill = client
        .get("/api/v1/services/housing-queue/prefill")
        .await
        .ok()
        .json();
    let family = prefill["facts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|fact| fact["field"] == "family")
        .unwrap()
        .clone();
    assert_eq!(family["value"].as_array().unwrap().len(), 4);

    let filed = client.file_example("aigul").await;
    assert_eq!(filed["state"], "REGISTERED");
    assert_eq!(
        (&filed["registered_on"], &filed["result_due_on"]),
        (&json!("2026-11-20"), &json!("2026-12-11"))
    );

    let number = filed["case"].as_str().unwrap();
    let case = client.get(&format!("/api/v1/cases/{number}")).await.ok().json();
    assert_eq!(case["mode"], "training");
    assert_eq!(case["answers"]["applicant_iin"], AIGUL);
    assert_eq!(case["messages"][0]["template"], "N-A1");
    assert!(case["messages"][0]["text"].as_str().unwrap().contains(number));
    assert!(
        case["timeline"]
            .as_array()
            .unwrap()
            .iter()
            .any(|entry| entry["step"] == "A-05")
    );
    let list = client.get("/api/v1/cases").await.ok().json();
    assert_eq!(list[0]["case"], filed["case"]);

    let events = client
        .get(&format!("/api/v1/cases/{number}/events"))
        .await
        .ok()
        .json();
    let kinds: Vec<&str> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["fact"]["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        ["filed", "registered", "notice_sent", "notice_sent", "notice_sent"]
    );

    let sent = client.get("/api/v1/demo/outbox").await.ok().json();
    for (at, to) in ["aigul@example.kz", "+77012345678"].into_iter().enumerate() {
        assert_eq!(sent[at]["to"], to);
        assert!(sent[at]["text"].as_str().unwrap().contains(number));
    }
    client
        .get("/api/v1/drafts/housing-queue")
        .await
        .refused(404, "not_found");
    assert_eq!(portal.count("evidence").await, 1);
    let findings = portal.verify_log().await;
    assert_eq!(
        (findings.cases, findings.events, findings.broken.len()),
        (1, 5, 0)
    );
}

#[tokio::test]
async fn a_serviceman_signs_in_by_key_and_attaches_his_certificate() {
    let portal = Portal::new().await;
    let mut client = portal.visitor();
    let session = client.sign_in_by_key("serik").await;
    assert_eq!(
        session["person"],
        json!({ "iin": SERIK, "surname": "Жұмабеков", "name": "Серік", "patronymic": "Болатұлы" })
    );

    let filed = client.file_example("serik").await;
    let number = filed["case"].as_str().unwrap();
    let case = client.get(&format!("/api/v1/cases/{number}")).await.ok().json();
    let document = case["documents"][0]["id"].as_str().unwrap();
    assert_eq!(case["documents"][0]["document"], "DA-2");
    let content = client
        .get(&format!("/api/v1/cases/{number}/documents/{document}"))
        .await
        .ok();
    assert_eq!(content.body, PDF);
    client
        .delete(&format!("/api/v1/attachments/{document}"))
        .await
        .refused(404, "not_found");
}

#[tokio::test]
async fn a_real_key_has_the_name_in_capitals_and_files_all_the_same() {
    let portal = Portal::new().await;
    let now = portal.app.clock.now().unix();
    let subject = Subject {
        iin: SERIK,
        surname: "ЖУМАБЕКОВ",
        name: "СЕРИК",
        patronymic: Some("БОЛАТҰЛЫ"),
    };
    let validity = Validity {
        not_before: now - 1000,
        not_after: now + 1000,
    };
    portal.issue("serik", &subject, validity);
    let mut client = portal.visitor();
    let session = client.sign_in_by_key("serik").await;
    assert_eq!(session["person"]["surname"], "ЖУМАБЕКОВ");
    client.file_example("serik").await;
    assert_eq!(portal.count("cases").await, 1);
}

#[tokio::test]
async fn every_demo_persons_example_passes_the_check_over_http() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let people = server::demo::everybody().unwrap();
    let all = people
        .iter()
        .flat_map(|person| person.services.keys().map(move |service| (&person.id, service)));
    for (id, service) in all {
        let example = visitor
            .get(&format!("/api/v1/demo/examples/{service}?person={id}"))
            .await
            .ok()
            .json();
        let report = visitor
            .post(&format!("/api/v1/services/{service}/check"), &example)
            .await
            .ok()
            .json();
        assert_eq!(report["problems"], json!([]), "{id}");
        let missing = |status: &serde_json::Value| status["required"] == true && status["present"] == false;
        assert!(
            !report["documents"].as_array().unwrap().iter().any(missing),
            "{id}"
        );
    }
}

#[tokio::test]
async fn the_log_shows_who_changed_an_event() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let filed = client.file_example("aigul").await;
    sqlx::query("update event set actor = 'somebody' where seq = 2")
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    let findings = portal.verify_log().await;
    assert_eq!(findings.broken.len(), 1);
    assert_eq!(findings.broken[0].0, filed["case"].as_str().unwrap());
    // A case whose log was changed is not shown as if nothing were wrong.
    client
        .get(&format!("/api/v1/cases/{}", findings.broken[0].0))
        .await
        .refused(500, "internal");
}
