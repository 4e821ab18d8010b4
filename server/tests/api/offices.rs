//! Offices: added, renamed, closed; and who sees it.

use super::harness::{
    AIGUL, Client, MONDAY, Office, Portal, SERVICE, official,
    update::{answers, cases, freeze, save},
};
use serde_json::{Value, json};

const OFFICES: &str = "/api/v1/admin/offices";

fn at(code: &str) -> String {
    format!("{OFFICES}/{code}")
}

fn written() -> Value {
    json!({
        "kk": "Талғар бөлімінің филиалы", "ru": "Филиал Талгарского отдела", "en": "Branch of the Talgar office",
        "address": "Панфилов ауылы, 5", "phone": "+7 (72774) 2-11-11", "services": [SERVICE],
    })
}

fn with(change: &Value) -> Value {
    let mut body = written();
    for (field, value) in change.as_object().unwrap() {
        body[field] = value.clone();
    }
    body
}

/// A complete draft to another office.
async fn drafted(applicant: &Client<'_>, office: &str) -> i64 {
    let revision = applicant.draft("aigul").await;
    let mut answers = Portal::example("aigul").answers;
    answers.insert("provider_unit".to_owned(), json!(office));
    let saved = applicant.save(revision, &Value::Object(answers)).await.ok();
    saved.json()["revision"].as_i64().unwrap()
}

async fn in_force(portal: &Portal) -> Value {
    portal.visitor().get("/api/v1/in-force").await.ok().json()
}

#[tokio::test]
async fn another_office_takes_applications_at_once() {
    let portal = Portal::at(MONDAY).await;
    let second = portal.second().await;
    let administrator = portal.with_key("administrator").await;
    let applicant = portal.signed_in(AIGUL).await;
    let revision = drafted(&applicant, "talgar.2").await;
    let body = json!({ "service": SERVICE, "revision": revision });
    let unknown = applicant.post("/api/v1/envelopes", &body).await;
    assert_eq!(
        unknown.refused(422, "answers_invalid").errors(),
        [("provider_unit".to_owned(), "choice".to_owned())]
    );

    let added = administrator
        .post(OFFICES, &with(&json!({ "place": "talgar" })))
        .await
        .ok()
        .json();
    assert_eq!(
        (&added["office"]["code"], &added["pending"]),
        (&json!("talgar.2"), &json!(0))
    );
    assert_eq!(in_force(&second).await["offices"], json!([added["office"]]));
    let listed = administrator.get(OFFICES).await.ok().json();
    assert_eq!(listed.as_array().unwrap().last(), Some(&added));

    // People of its own, who see its cases; those of the office next door do not.
    let clerk = format!("/api/v1/officials/{}", Portal::official("almaty-executor"));
    let roles = json!([{ "office": "talgar.2", "role": "R09" }]);
    let body = json!({ "surname": "Ахметов", "name": "Ерлан", "active": true, "roles": roles });
    administrator.put(&clerk, &body).await.ok();
    let (envelope, content) = applicant.freeze(revision).await;
    let filed = applicant
        .file("key-1", &envelope, &portal.sign("aigul", &content))
        .await
        .ok()
        .json();
    let number = filed["case"].as_str().unwrap();
    let case = applicant
        .get(&format!("/api/v1/cases/{number}"))
        .await
        .ok()
        .json();
    assert_eq!(case["office"], "talgar.2");
    let address = format!("/api/v1/work/{number}");
    let own = official(&portal, "almaty-executor").await;
    assert_eq!(own.get(&address).await.ok().json()["office"], "talgar.2");
    let next_door = official(&portal, "talgar-executor").await;
    next_door.get(&address).await.refused(404, "not_found");
    let listed = administrator.get(OFFICES).await.ok().json();
    assert_eq!(listed.as_array().unwrap().last().unwrap()["pending"], 1);
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn a_closed_office_takes_nothing_new_and_its_cases_go_on() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let administrator = portal.with_key("administrator").await;
    let closed = administrator
        .put(&at("talgar"), &with(&json!({ "closed": true })))
        .await
        .ok()
        .json();
    assert_eq!((&closed["edited"], &closed["pending"]), (&json!(true), &json!(1)));

    let other = portal.signed_in(super::harness::SERIK).await;
    let check = format!("/api/v1/services/{SERVICE}/check");
    let problems = |office: &'static str| {
        let (other, check) = (other.clone(), check.clone());
        async move {
            let mut answers = Portal::example("aigul").answers;
            answers.insert("provider_unit".to_owned(), json!(office));
            let report = other
                .post(&check, &json!({ "answers": answers }))
                .await
                .ok()
                .json();
            report["problems"].clone()
        }
    };
    let choice = json!([{ "field": "provider_unit", "code": "choice", "params": {} }]);
    assert_eq!(problems("talgar").await, choice);
    assert_eq!(problems("konaev").await, json!([]));
    assert_eq!(problems("atlantis").await, choice);

    // Its people work on; its applicants change their data.
    office.take_up().await;
    let known = cases(&office.applicant).await;
    let mut dwelling = known[0]["answers"]["emergency"].clone();
    dwelling["street"] = json!("Абай көшесі");
    let changed = answers(
        &known[0],
        &office.number,
        &json!({ "emergency": dwelling, "trigger_date": "2026-11-20" }),
    );
    let revision = save(&office.applicant, &changed).await;
    freeze(&office.applicant, revision).await.ok();

    // Open again, but for no service; then for this one.
    let nothing = with(&json!({ "services": [] }));
    administrator.put(&at("talgar"), &nothing).await.ok();
    assert_eq!(problems("talgar").await, choice);
    administrator.put(&at("talgar"), &written()).await.ok();
    assert_eq!(problems("talgar").await, json!([]));
    assert_eq!(portal.count("office").await, 3, "every version is kept");

    let auditor = portal.with_key("auditor").await;
    let log = auditor.get("/api/v1/admin/audit?action=office").await.ok().json();
    let first = log["entries"].as_array().unwrap().last().unwrap();
    assert_eq!(first["iin"], json!(Portal::official("administrator")));
    let detail: Value = serde_json::from_str(first["detail"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&detail["before"]["closed"], &detail["after"]["closed"]),
        (&json!(false), &json!(true))
    );
}

#[tokio::test]
async fn what_is_wrong_stands_at_its_field_and_changes_nothing() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let long = "а".repeat(201);
    for (change, field, code) in [
        (json!({ "kk": " " }), "kk", "required"),
        (json!({ "ru": "" }), "ru", "required"),
        (json!({ "en": long }), "en", "text_long"),
        (json!({ "kk": "А\u{202e}" }), "kk", "text_invisible"),
        (json!({ "address": long }), "address", "text_long"),
        (json!({ "phone": "call us" }), "phone", "office_phone"),
        (json!({ "phone": "()" }), "phone", "office_phone"),
        (json!({ "phone": "1".repeat(41) }), "phone", "text_long"),
        (
            json!({ "services": ["housing-centre"] }),
            "services",
            "service_unknown",
        ),
        (json!({ "place": "almaty" }), "place", "office_place"),
    ] {
        let reply = administrator.put(&at("talgar"), &with(&change)).await;
        let errors = reply.refused(422, "answers_invalid").errors();
        assert_eq!(errors, [(field.to_owned(), code.to_owned())], "{change}");
    }
    for (place, code) in [
        ("", "required"),
        ("atlantis", "office_place"),
        ("almaty.2", "office_place"),
    ] {
        let reply = administrator
            .post(OFFICES, &with(&json!({ "place": place })))
            .await;
        let errors = reply.refused(422, "answers_invalid").errors();
        assert_eq!(errors, [("place".to_owned(), code.to_owned())]);
    }
    let unknown = administrator.put(&at("talgar.2"), &written()).await;
    unknown.refused(404, "not_found");
    let strange = with(&json!({ "code": "almaty" }));
    administrator
        .put(&at("talgar"), &strange)
        .await
        .refused(400, "bad_json");
    assert_eq!(in_force(&portal).await["version"], 0);
    assert_eq!(
        (portal.count("office").await, portal.count("audit").await),
        (0, 0)
    );
}

#[tokio::test]
async fn two_offices_added_at_once_have_two_codes() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let body = with(&json!({ "place": "almaty" }));
    let (one, other) = tokio::join!(
        administrator.post(OFFICES, &body),
        administrator.post(OFFICES, &body)
    );
    let mut codes = [one, other].map(|reply| reply.ok().json()["office"]["code"].clone());
    codes.sort_by_key(ToString::to_string);
    assert_eq!(codes, [json!("almaty.2"), json!("almaty.3")]);
}
