//! What an applicant does and sees while officials work on the case.

use super::harness::{AIGUL, MONDAY, Office, PDF, Portal, SERIK, SERVICE, next};
use axum::{
    body::Body,
    http::{Request, StatusCode},
    response::Response,
};
use serde_json::{Value, json};
use server::case::stream::News;
use std::time::Duration;
use tokio::time;

async fn stream(office: &Office<'_>) -> Response {
    let path = format!("/api/v1/cases/{}/stream", office.number);
    let request = Request::get(path).header("accept-encoding", "br, gzip");
    office.applicant.open(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn the_stream_tells_where_the_case_stands_and_of_every_step() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let before = office.case().await["events"].as_array().unwrap().len();
    let mut open = stream(&office).await;
    assert_eq!(open.status(), StatusCode::OK);
    assert_eq!(open.headers()["content-type"], "text/event-stream");
    // Whatever gathers or packs an answer would hold it back.
    assert_eq!(open.headers()["x-accel-buffering"], "no");
    assert!(!open.headers().contains_key("content-encoding"));
    assert_eq!(next(&mut open).await.unwrap(), before.to_string());
    office.take_up().await;
    assert_eq!(next(&mut open).await.unwrap(), (before + 1).to_string());
    // Another case says nothing here.
    let elsewhere = News::Case {
        centre: String::new(),
        number: "else".to_owned(),
        office: "talgar".to_owned(),
        seq: 7,
    };
    portal.app.news.send(elsewhere).unwrap();
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    assert_eq!(next(&mut open).await.unwrap(), (before + 2).to_string());
}

#[tokio::test]
async fn the_stream_ends_by_itself_and_when_the_portal_stops() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let mut first = stream(&office).await;
    next(&mut first).await.unwrap();
    portal.app.stopping.send_replace(true);
    assert_eq!(next(&mut first).await, None);

    portal.app.stopping.send_replace(false);
    let mut second = stream(&office).await;
    next(&mut second).await.unwrap();
    // From here on time passes as fast as nothing happens.
    time::pause();
    let since = time::Instant::now();
    assert_eq!(next(&mut second).await, None);
    let lasted = since.elapsed();
    assert!(
        (Duration::from_mins(5)..=Duration::from_mins(15)).contains(&lasted),
        "{lasted:?}"
    );
}

#[tokio::test]
async fn nobody_follows_anothers_case() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let other = portal.signed_in(SERIK).await;
    for path in ["stream", "papers/1"] {
        let path = format!("/api/v1/cases/{}/{path}", office.number);
        other.get(&path).await.refused(404, "not_found");
    }
    let case = [("case", office.number.as_str()), ("document", "DA-2")];
    other.upload(&case, "a.pdf", PDF).await.refused(404, "not_found");
    let draft = format!("/api/v1/cases/{}/draft", office.number);
    other.post(&draft, &json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn documents_that_were_asked_for_go_to_the_case() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    let missing = json!({ "missing": ["DA-2"] });
    office.step(&office.executor, "A-05", "incomplete", missing).await;
    let before = office.case().await;
    let case = [("case", office.number.as_str()), ("document", "DA-2")];
    let kept = office.applicant.upload(&case, "құжат.pdf", PDF).await;
    let kept = kept.ok().json();
    let after = office.case().await;
    let last = after["events"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["fact"]["type"], "documents_added");
    assert_eq!(last["fact"]["files"], json!([kept["sha256"]]));
    assert_eq!(last["actor"], AIGUL);
    let count = |case: &Value| case["documents"].as_array().unwrap().len();
    assert_eq!(count(&after), count(&before) + 1);
    // The official sees it, and nobody takes it away again.
    let file = format!(
        "/api/v1/work/{}/documents/{}",
        office.number,
        kept["id"].as_str().unwrap()
    );
    office.executor.get(&file).await.ok();
    let delete = format!("/api/v1/attachments/{}", kept["id"].as_str().unwrap());
    office.applicant.delete(&delete).await.refused(404, "not_found");

    // What a draft would not take is not taken here.
    let events = portal.count("event").await;
    for (fields, name, content, status, code) in [
        (case, "a.exe", PDF, 422, "file_type"),
        (case, "a.pdf", &b""[..], 422, "file_empty"),
        (
            [("case", &*office.number), ("document", "DA-0")],
            "a.pdf",
            PDF,
            422,
            "document_unknown",
        ),
    ] {
        let reply = office.applicant.upload(&fields, name, content).await;
        reply.refused(status, code);
    }
    office.applicant.take_back(&office.number).await.ok();
    office
        .applicant
        .upload(&case, "a.pdf", PDF)
        .await
        .refused(409, "case_withdrawn");
    assert_eq!(portal.count("event").await, events + 1);
}

#[tokio::test]
async fn nothing_is_added_once_it_lies_with_the_signer() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    office.ask_systems().await;
    office
        .step(&office.executor, "A-06", "confirmed", json!({ "reason": "-" }))
        .await;
    let case = [("case", office.number.as_str()), ("document", "DA-2")];
    office
        .applicant
        .upload(&case, "a.pdf", PDF)
        .await
        .refused(409, "step_not_open");
}

#[tokio::test]
async fn a_case_that_is_over_becomes_a_new_draft_and_writes_over_nothing() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let draft = format!("/api/v1/cases/{}/draft", office.number);
    let applicant = &office.applicant;
    applicant
        .post(&draft, &json!({}))
        .await
        .refused(409, "step_not_open");
    applicant.take_back(&office.number).await.ok();
    applicant.post(&draft, &json!({})).await.ok();
    let path = format!("/api/v1/drafts/{SERVICE}");
    let new = applicant.get(&path).await.ok().json();
    let signed = office.case().await["answers"].clone();
    for answer in ["applicant_surname", "category", "family", "mobile"] {
        assert_eq!(new["answers"][answer], signed[answer], "{answer}");
    }
    // A consent is given for one application, and the files are attached anew.
    for consent in ["check_consent", "secret_data_consent"] {
        assert_eq!(signed[consent], true);
        assert_eq!(new["answers"][consent], Value::Null, "{consent}");
    }
    assert_eq!(new["attachments"], json!([]));

    applicant
        .save(new["revision"].as_i64().unwrap(), &json!({ "mobile": "+7" }))
        .await
        .ok();
    applicant
        .post(&draft, &json!({}))
        .await
        .refused(409, "draft_exists");
    let kept = applicant.get(&path).await.ok().json();
    assert_eq!(kept["answers"], json!({ "mobile": "+7" }));
    applicant.post(&draft, &json!({ "replace": true })).await.ok();
    let replaced = applicant.get(&path).await.ok().json();
    assert_eq!(replaced["answers"], new["answers"]);
}
