//! The provider's side of service A, from the registration to the signed result.

use super::harness::{AIGUL, MONDAY, Office, Portal, official};
use serde_json::{Value, json};

fn due<'a>(case: &'a Value, step: &str) -> &'a str {
    let timeline = case["timeline"].as_array().unwrap();
    let entry = timeline.iter().find(|entry| entry["step"] == step).unwrap();
    entry["due_at"].as_str().unwrap()
}

#[tokio::test]
async fn as_13_the_check_runs_from_the_complete_package() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    office.at("2026-11-24T15:00:00+05:00");
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    let case = office.case().await;
    assert_eq!(due(&case, "A-06"), "2026-12-08T18:30:00+05:00");
    assert_eq!(case["result_due_on"], "2026-12-14");
}

#[tokio::test]
async fn as_27_no_refusal_without_a_hearing() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    office.ask_systems().await;
    let grounds = json!({ "grounds": [{ "code": "RA-2", "facts": "-" }], "reason": "-" });
    office
        .step(&office.executor, "A-06", "grounds_found", grounds.clone())
        .await;
    let before = portal.count("event").await;
    let refused = office.try_step(&office.executor, "A-11", "sent", grounds).await;
    let problem = refused.refused(409, "steps_required");
    assert_eq!(problem.json()["errors"][0]["params"]["steps"], "A-08, A-09");
    assert_eq!(portal.count("event").await, before);
}

#[tokio::test]
async fn as_28_refused_after_a_hearing_that_nobody_came_to() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.up_to_refusal().await;
    let case = office.case().await;
    let paper = case["papers"].as_array().unwrap().last().unwrap();
    assert_eq!(paper["template"], "N-A6");
    let content: Value = serde_json::from_str(paper["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["grounds"][0]["code"], "RA-2");
    assert_eq!(content["hearing"]["at"], "2026-12-08T11:00:00+05:00");
    assert_eq!(content["heard"], "absent");
    // The refusal lies in the cabinet only (DV-2).
    let told = case["messages"].as_array().unwrap();
    assert!(told.iter().any(|notice| notice["template"] == "N-A6"));
    let sent = office.applicant.get("/api/v1/demo/outbox").await.ok().text();
    assert!(!sent.contains("бас тарт"), "{sent}");
    let head = official(&portal, "talgar-head").await;
    let period = "/api/v1/work/statistics?from=2026-11-01&until=2026-12-31";
    let counts = head.get(period).await.ok().json();
    assert_eq!((&counts["received"], &counts["refused"]), (&json!(1), &json!(1)));
    assert_eq!(counts["grounds"], json!([{ "ground": "RA-2", "count": 1 }]));
    assert_eq!(counts["officials"][0]["decided"], 1);
    let steps = counts["steps"].as_array().unwrap();
    assert!(
        steps.iter().all(|step| step["late"] == 0 && step["on_time"] == 1),
        "{counts}"
    );
    let earlier = "/api/v1/work/statistics?from=2026-11-01&until=2026-11-22";
    assert_eq!(head.get(earlier).await.ok().json()["received"], 0);
    let csv = "/api/v1/work/statistics.csv?from=2026-11-01&until=2026-12-31";
    assert!(
        head.get(csv)
            .await
            .ok()
            .text()
            .contains("refused_by_ground,RA-2,1\r\n")
    );
    let stranger = official(&portal, "almaty-head").await;
    assert_eq!(stranger.get(period).await.ok().json()["received"], 0);
    // With its signature, to have it verified elsewhere.
    let kept = format!("/api/v1/cases/{}/papers/{}", office.number, paper["seq"]);
    let kept = office.applicant.get(&kept).await.ok().json();
    assert_eq!(kept["content"], paper["content"]);
    let unchecked = "paper where revocation not like '%\"checked\":true,%'";
    assert_eq!(portal.count(unchecked).await, 0);
    assert!(kept["signature"].as_str().unwrap().len() > 500);
}

#[tokio::test]
async fn as_29_the_next_serial_number_of_the_list() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    // Not before the state's systems were asked.
    let unasked = office
        .try_step(&office.executor, "A-06", "confirmed", json!({}))
        .await;
    unasked.refused(409, "checks_required");
    office.ask_systems().await;
    office
        .step(&office.executor, "A-06", "confirmed", json!({ "reason": "-" }))
        .await;
    // Whoever worked on it does not sign it, and nobody signs for another.
    let own = office
        .try_step(&office.executor, "A-10", "signed", json!({}))
        .await;
    own.refused(403, "forbidden");
    let unsigned = office.try_step(&office.signer, "A-10", "signed", json!({})).await;
    unsigned.refused(422, "signature_required");
    let foreign = office
        .try_sign(&office.signer, "talgar-head", "A-10", "signed", json!({}))
        .await;
    foreign.refused(422, "EDS_IIN_MISMATCH");
    assert_eq!(portal.count("queue_entry").await, 0);

    office.at("2026-11-25T09:30:00+05:00");
    office
        .sign(&office.signer, "talgar-signer", "A-10", "signed", json!({}))
        .await;
    let case = office.case().await;
    assert_eq!(case["state"], "APPROVED");
    assert_eq!(case["queue"], json!({ "list": "LIST-3", "number": 418 }));
    let content = case["papers"][0]["content"].as_str().unwrap();
    let content: Value = serde_json::from_str(content).unwrap();
    assert_eq!(content["template"], "N-A4");
    assert_eq!(content["queue"]["number"], 418);
    assert_eq!(content["at"], "2026-11-25T09:30:00+05:00");
    let told = case["messages"].as_array().unwrap();
    let notice = told.iter().find(|notice| notice["template"] == "N-A4").unwrap();
    assert!(notice["text"].as_str().unwrap().contains("418"));
    let sent = office.applicant.get("/api/v1/demo/outbox").await.ok().json();
    // Once to the phone, once to the address.
    let told = sent.as_array().unwrap().iter();
    let mut ways: Vec<&str> = told
        .filter(|message| message["text"].as_str().unwrap().contains("418"))
        .map(|message| message["channel"].as_str().unwrap())
        .collect();
    ways.sort_unstable();
    assert_eq!(ways, ["email", "sms"]);
}

#[tokio::test]
async fn a_step_twice_at_once_is_taken_once() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    let seen = office.seen().await;
    let path = format!("/api/v1/cases/{}/steps/A-05", office.number);
    let body = json!({ "outcome": "complete", "seen": seen });
    let other = official(&portal, "talgar-executor").await;
    let (one, two) = tokio::join!(office.executor.post(&path, &body), other.post(&path, &body));
    let mut answers = [one.status.as_u16(), two.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [200, 409]);
    assert_eq!(office.seen().await, seen + 1);
}

#[tokio::test]
async fn nobody_else_gets_at_a_case() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let path = format!("/api/v1/work/{}", office.number);
    let step = format!("/api/v1/cases/{}/steps/A-05", office.number);
    let body = json!({ "outcome": "complete", "seen": office.seen().await });
    // Another office's official: as unknown as none (separation rule 2).
    let stranger = official(&portal, "almaty-executor").await;
    stranger.get(&path).await.refused(404, "not_found");
    stranger.post(&step, &body).await.refused(404, "not_found");
    assert_eq!(
        stranger.get("/api/v1/work?show=pending").await.ok().json()["total"],
        0
    );
    // Another role of the same office reads, and takes no step that isn't its own.
    office.signer.get(&path).await.ok();
    office.signer.post(&step, &body).await.refused(403, "forbidden");
    // Another executor of the same office, once somebody works on it.
    office.take_up().await;
    let colleague = official(&portal, "talgar-executor-2").await;
    let body = json!({ "outcome": "complete", "seen": office.seen().await });
    colleague.post(&step, &body).await.refused(403, "not_executor");
    let mine = colleague.get("/api/v1/work").await.ok().json();
    assert_eq!(mine["total"], 0);
    let mine = office.executor.get("/api/v1/work").await.ok().json();
    assert_eq!(mine["items"][0]["case"], office.number.as_str());
    // Until the head names the other one.
    let head = official(&portal, "talgar-head").await;
    let reassign = format!("{path}/executor");
    let write = json!({
        "iin": Portal::official("talgar-executor-2"), "reason": "Демалыс", "seen": office.seen().await,
    });
    head.post(&reassign, &write).await.ok();
    let body = json!({ "outcome": "complete", "seen": office.seen().await });
    office
        .executor
        .post(&step, &body)
        .await
        .refused(403, "not_executor");
    colleague.post(&step, &body).await.ok();
}

/// AS-75: the contact centre sees number, status and dates, nothing else.
#[tokio::test]
async fn as_75_the_contact_centre_sees_the_status_only() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let operator = official(&portal, "contact-centre").await;
    let path = format!("/api/v1/work/{}", office.number);
    let status = operator.get(&format!("{path}/status")).await.ok();
    assert_eq!(status.json()["state"], "REGISTERED");
    assert_eq!(status.json()["result_due_on"], "2026-12-14");
    for personal in [AIGUL, "Оспанова", "LIST-3"] {
        assert!(!status.text().contains(personal), "{}", status.text());
    }
    let file = "0".repeat(32);
    for denied in [
        path.clone(),
        format!("{path}/documents/{file}"),
        "/api/v1/work".to_owned(),
    ] {
        operator.get(&denied).await.refused(403, "forbidden");
    }
    let events = format!("/api/v1/cases/{}", office.number);
    operator.get(&events).await.refused(404, "not_found");
}

/// Each a clear error at its field, the case unchanged.
#[tokio::test]
async fn bad_input_changes_nothing() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    office.ask_systems().await;
    let grounds = json!([{ "code": "RA-2", "facts": "-" }]);
    office
        .step(
            &office.executor,
            "A-06",
            "grounds_found",
            json!({ "grounds": grounds, "reason": "-" }),
        )
        .await;
    let before = portal.count("event").await;
    let place = "Талғар";
    for (at, code) in [
        ("2026-11-20T11:00:00+05:00", "hearing_past"),
        ("2026-11-28T11:00:00+05:00", "hearing_closed"),
        ("2026-11-25T13:30:00+05:00", "hearing_closed"),
        ("2026-11-25T18:30:00+05:00", "hearing_closed"),
        ("2026-12-15T11:00:00+05:00", "hearing_after_term"),
    ] {
        let input = json!({ "grounds": grounds, "hearing": { "at": at, "place": place }, "reason": "-" });
        let reply = office.try_step(&office.executor, "A-08", "notified", input).await;
        let problem = reply.refused(422, "step_invalid");
        assert_eq!(problem.json()["errors"][0]["field"], "hearing/at");
        assert_eq!(problem.json()["errors"][0]["code"], code, "{at}");
    }
    let hearing = json!({ "at": "2026-12-08T11:00:00+05:00", "place": place });
    for (input, field, code) in [
        (
            json!({ "hearing": hearing, "reason": "-" }),
            "grounds",
            "ground_required",
        ),
        (
            json!({ "hearing": hearing, "grounds": [{ "code": "RA-9", "facts": "-" }], "reason": "-" }),
            "grounds/0/code",
            "ground_unknown",
        ),
        (
            json!({ "hearing": hearing, "grounds": [{ "code": "RA-2", "facts": " " }], "reason": "-" }),
            "grounds/0/facts",
            "required",
        ),
        (
            json!({ "hearing": { "at": "2026-12-08T11:00:00+05:00", "place": " " }, "grounds": grounds, "reason": "-" }),
            "hearing/place",
            "required",
        ),
    ] {
        let reply = office.try_step(&office.executor, "A-08", "notified", input).await;
        let problem = reply.refused(422, "step_invalid");
        assert_eq!(problem.json()["errors"][0]["field"], field);
        assert_eq!(problem.json()["errors"][0]["code"], code);
    }
    let stale =
        json!({ "outcome": "notified", "seen": 1, "input": { "grounds": grounds, "hearing": hearing } });
    let path = format!("/api/v1/cases/{}/steps/A-08", office.number);
    office
        .executor
        .post(&path, &stale)
        .await
        .refused(409, "case_changed");
    let unknown = json!({ "outcome": "notified", "seen": 1, "decision": "yes" });
    office
        .executor
        .post(&path, &unknown)
        .await
        .refused(400, "bad_json");
    for (step, outcome) in [("A-99", "x"), ("A-08", "x")] {
        let reply = office.try_step(&office.executor, step, outcome, json!({})).await;
        reply.refused(404, "not_found");
    }
    assert_eq!(portal.count("event").await, before);
    // After the due date a step is taken all the same, and said to be late.
    office.at("2026-12-20T10:00:00+05:00");
    let late = json!({ "hearing": { "at": "2026-12-22T11:00:00+05:00", "place": place }, "grounds": grounds, "reason": "-" });
    office.step(&office.executor, "A-08", "notified", late).await;
    let case = office.case().await;
    let taken = case["events"].as_array().unwrap();
    let taken = taken.iter().find(|event| event["step"] == "A-08").unwrap();
    assert_eq!(taken["fact"]["late"], true);
}

#[tokio::test]
async fn the_applicant_states_a_position_contests_and_withdraws() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.up_to_notice().await;
    let position = json!({ "text": "Табыс туралы анықтаманы қостым" });
    office.step(&office.applicant, "A-09", "stated", position).await;
    let case = format!("/api/v1/cases/{}", office.number);
    let objection = json!({ "check": "CHK-3", "text": "Мәлімет ескі" });
    office
        .applicant
        .post(&format!("{case}/objections"), &objection)
        .await
        .ok();
    let empty = json!({ "check": "CHK-3", "text": "  " });
    let refused = office.applicant.post(&format!("{case}/objections"), &empty).await;
    refused.refused(422, "step_invalid");
    // The applicant takes no official's step.
    let own = office
        .try_step(&office.applicant, "A-09", "accepted", json!({}))
        .await;
    own.refused(403, "forbidden");
    // It is final, so it is asked again who is there; nothing happens before.
    let path = format!("{case}/withdrawal");
    let (events, body) = (portal.count("event").await, json!({ "reason": "Көшеміз" }));
    office
        .applicant
        .post(&path, &body)
        .await
        .refused(403, "fresh_required");
    assert_eq!(portal.count("event").await, events);
    office.applicant.prove_by_code().await;
    office.applicant.post(&path, &body).await.ok();
    let last = office.case().await["events"].as_array().unwrap().last().unwrap()["fact"].clone();
    assert_eq!(last, json!({ "type": "withdrawn", "reason": "Көшеміз" }));
    assert_eq!(office.case().await["state"], "CLOSED");
    let after = office
        .try_step(&office.executor, "A-09", "absent", json!({}))
        .await;
    after.refused(409, "case_withdrawn");
    let twice = office.applicant.post(&path, &body).await;
    twice.refused(409, "case_withdrawn");
}

/// Whatever is changed of what was kept, `verify-log` shows it.
#[tokio::test]
async fn the_log_shows_what_was_changed_of_a_decision() {
    for tampering in [
        "",
        "update paper set content = replace(content, 'RA-2', 'RA-1') where template = 'N-A6'",
        "update paper set cms = (select cms from evidence) where template = 'PROTOCOL'",
        "update evidence set content = replace(content, 'LIST-3', 'LIST-1')",
        "delete from paper where template = 'PROTOCOL'",
        "delete from event where seq > 4",
        "update event set fact = replace(fact, 'RA-2', 'RA-1')",
    ] {
        let portal = Portal::at(MONDAY).await;
        Office::open(&portal).await.up_to_refusal().await;
        if !tampering.is_empty() {
            let pool = portal.app.db.pool();
            sqlx::query(tampering).execute(pool).await.unwrap();
        }
        let findings = portal.verify_log().await;
        let broken = usize::from(!tampering.is_empty());
        assert_eq!(findings.broken.len(), broken, "{tampering}: {findings:?}");
        if broken == 0 {
            assert_eq!(findings.signatures, 3);
        }
    }
}
