//! Who looked at whose data, as the person reads it.

use crate::centre::file;
use crate::harness::{AIGUL, Client, MONDAY, Office, Portal, SERIK};
use serde_json::{Value, json};

const LOOKS: &str = "/api/v1/my-data/looks";

async fn looks(who: &Client<'_>) -> Vec<Value> {
    let page = who.get(LOOKS).await.ok().json();
    page["looks"].as_array().unwrap().clone()
}

/// What each look was at, the first one first.
async fn kinds(who: &Client<'_>) -> Vec<String> {
    let looks = looks(who).await;
    let kinds = looks.iter().rev().map(|look| look["what"].as_str().unwrap());
    kinds.map(str::to_owned).collect()
}

#[tokio::test]
async fn each_look_is_noted_for_the_person() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    assert_eq!(kinds(&office.applicant).await, Vec::<String>::new());
    let path = format!("/api/v1/work/{}", office.number);
    let file = office.executor.get(&path).await.ok().json();
    office.signer.get(&format!("{path}/status")).await.ok();
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    office.ask_systems().await;
    let seen = kinds(&office.applicant).await;
    assert_eq!(seen, ["case", "status", "case", "checks"]);
    let latest_first = looks(&office.applicant).await;
    let look = &latest_first[3];
    assert_eq!(
        (
            &look["case"],
            &look["file"],
            &look["office"],
            &look["role"],
            &look["at"]
        ),
        (
            &json!(office.number),
            &json!(""),
            &file["office"],
            &json!("R09"),
            &json!("2026-11-23T10:00:00+05:00")
        ),
        "{look}"
    );
    assert!(!look["name"].as_str().unwrap().is_empty());
    // No IIN of an official goes out.
    assert!(
        !look.to_string().contains(&Portal::official("talgar-executor")),
        "{look}"
    );
    // Refused looks are none, and nobody else sees these.
    let stranger = portal.with_key("almaty-executor").await;
    stranger.get(&path).await.refused(404, "not_found");
    assert_eq!(kinds(&office.applicant).await.len(), 4);
    assert_eq!(looks(&portal.signed_in(SERIK).await).await, Vec::<Value>::new());
    assert_eq!(portal.count("audit where action = 'read'").await, 4);
}

/// A list is fetched with every piece of news: it counts once a day for each person in it.
#[tokio::test]
async fn a_list_is_noted_once_a_day() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let list = || async {
        office.executor.get("/api/v1/work").await.ok();
        office.executor.get("/api/v1/work?show=pending").await;
        kinds(&office.applicant).await.len()
    };
    assert_eq!((list().await, list().await), (1, 1));
    office.signer.get("/api/v1/work?show=pending").await.ok();
    assert_eq!(kinds(&office.applicant).await, ["list", "list"]);
    office.at("2026-11-24T10:00:00+05:00");
    let again = portal.with_key("talgar-executor").await;
    again.get("/api/v1/work?show=pending").await.ok();
    let applicant = portal.signed_in(AIGUL).await;
    assert_eq!(kinds(&applicant).await.len(), 3);
}

#[tokio::test]
async fn they_come_page_by_page() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let path = format!("/api/v1/work/{}", office.number);
    for _ in 0..53 {
        office.executor.get(&path).await.ok();
    }
    let first = office.applicant.get(LOOKS).await.ok().json();
    assert_eq!(first["looks"].as_array().unwrap().len(), 50);
    let next = first["next"].as_str().unwrap();
    let second = office
        .applicant
        .get(&format!("{LOOKS}?before={next}"))
        .await
        .ok()
        .json();
    assert_eq!(
        (second["looks"].as_array().unwrap().len(), &second["next"]),
        (3, &Value::Null)
    );
    for wrong in ["before=x", "before=1-x", "of=1"] {
        let refused = office.applicant.get(&format!("{LOOKS}?{wrong}")).await;
        refused.refused(400, "bad_request");
    }
}

/// A case with a file, and somebody who looks at the case, the file, where it stands.
async fn looked_at(portal: &Portal) -> Client<'_> {
    let (applicant, number) = file(portal, "saule", json!({})).await;
    let operator = portal.with_key("bank-operator").await;
    let path = format!("/api/v1/work/{number}");
    let seen = operator.get(&path).await.ok().json();
    let document = seen["documents"][0]["id"].as_str().unwrap();
    operator.get(&format!("{path}/documents/{document}")).await.ok();
    operator.get(&format!("{path}/status")).await.ok();
    applicant
}

#[tokio::test]
async fn a_document_is_noted_with_its_name() {
    let portal = Portal::at(MONDAY).await;
    let applicant = looked_at(&portal).await;
    assert_eq!(kinds(&applicant).await, ["case", "document", "status"]);
    let looks = looks(&applicant).await;
    let files: Vec<&Value> = looks.iter().map(|look| &look["file"]).collect();
    assert_eq!(files, ["", "a.pdf", ""]);
}

/// A look that was changed or taken out is found.
#[tokio::test]
async fn the_chain_holds() {
    for (tamper, at) in [
        ("update look set name = 'x' where what = 'document'", 1),
        ("delete from look where what = 'document'", 1),
        ("update look set iin = '940721300015' where what = 'document'", 2),
    ] {
        let portal = Portal::at(MONDAY).await;
        looked_at(&portal).await;
        let found = portal.verify_log().await;
        assert_eq!((found.looks, found.broken.len()), (3, 0), "{:?}", found.broken);
        sqlx::query(tamper).execute(portal.app.db.pool()).await.unwrap();
        let found = portal.verify_log().await;
        assert_eq!(found.broken.len(), at, "{tamper}: {:?}", found.broken);
    }
}
