//! Service G: changing the data of a registered application [000 §11(2)].

use super::harness::{
    MONDAY, Office, Portal, moment, official,
    update::{UPDATE, answers, case, cases, freeze, reviewed, save, signed, step},
};
use serde_json::{Value, json};
use server::clock::Clock as _;

#[tokio::test]
async fn as_30_the_base_goes_on_with_the_new_data_and_its_dates_stand() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let at_desk = (&office.executor, "talgar-executor");
    reviewed(&office).await;
    portal.clock.set(moment("2026-12-01T11:00:00+05:00"));
    let asked = step(
        &portal,
        at_desk,
        number,
        ("A-07", "asked"),
        json!({ "text": "Мекенжайды жаңартыңыз" }),
    );
    assert_eq!(asked.await.ok().json()["state"], "AWAITING_DATA_UPDATE");
    let before = case(me, number).await;

    portal.clock.set(moment("2026-12-02T10:00:00+05:00"));
    let known = cases(me).await;
    assert_eq!(known.len(), 1);
    assert_eq!(
        (&known[0]["case"], &known[0]["state"]),
        (&json!(number), &json!("AWAITING_DATA_UPDATE"))
    );
    let mut dwelling = known[0]["answers"]["emergency"].clone();
    let street = dwelling["street"].clone();
    dwelling["street"] = json!("Абай көшесі");
    let changed = answers(
        &known[0],
        number,
        &json!({ "emergency": dwelling, "trigger_date": "2026-12-01" }),
    );
    let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
    let answer = me.file("g-1", &envelope, &signature).await.ok().json();
    // No statutory term: no date is made up (DR-43).
    assert_eq!(
        (&answer["result_due_on"], &answer["registered_on"]),
        (&Value::Null, &json!("2026-12-02"))
    );
    assert_eq!(answer["state"], "REGISTERED");

    let told = json!([{ "field": "emergency/street", "old": street, "new": "Абай көшесі" }]);
    let by = answer["case"].as_str().unwrap();
    let update = case(me, by).await;
    assert_eq!(update["answers"]["changes"], told);
    assert_eq!(
        (&update["answers"]["base_registration"], &update["office"]),
        (&json!(number), &before["office"])
    );
    assert!(
        update["timeline"]
            .as_array()
            .unwrap()
            .iter()
            .any(|entry| entry["step"] == "G-03" && entry["due_at"].is_null())
    );
    let notice = update["messages"][0]["text"].as_str().unwrap();
    assert!(
        notice.contains("белгіленбеген") && !notice.contains('{'),
        "{notice}"
    );

    let base = case(me, number).await;
    let events = base["events"].as_array().unwrap();
    let [.., fact, on] = events.as_slice() else {
        panic!()
    };
    assert_eq!(
        fact["fact"],
        json!({ "type": "updated", "by": by, "changes": told })
    );
    assert_eq!(
        (&on["step"], &on["fact"]["outcome"], &on["role"]),
        (&json!("A-07"), &json!("updated"), &json!("R02"))
    );
    assert_eq!(base["state"], "UNDER_REVIEW");
    assert_eq!(base["answers"]["emergency"]["street"], "Абай көшесі");
    // What was told stands (invariant 2).
    assert_eq!(base["result_due_on"], "2026-12-14");
    for entry in base["timeline"].as_array().unwrap() {
        let told = before["timeline"]
            .as_array()
            .unwrap()
            .iter()
            .find(|told| told["step"] == entry["step"]);
        assert!(
            told.is_none_or(|told| told["due_at"] == entry["due_at"]),
            "{entry}"
        );
    }
    // What the systems said of the old answers decides nothing any more.
    let stale = step(
        &portal,
        at_desk,
        number,
        ("A-06", "confirmed"),
        json!({ "reason": "-" }),
    )
    .await;
    stale.refused(409, "checks_required");
}

#[tokio::test]
async fn any_executor_of_the_office_checks_and_records_an_update() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let known = cases(me).await.remove(0);
    let changed = answers(
        &known,
        number,
        &json!({ "mobile": "8 701 555 44 33", "email": "" }),
    );
    let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
    let by = me.file("g-1", &envelope, &signature).await.ok().json()["case"]
        .as_str()
        .unwrap()
        .to_owned();
    // The phone that was told is the one that is written to, also about the base.
    let base = case(me, number).await;
    let told = &base["events"].as_array().unwrap().last().unwrap()["fact"]["changes"];
    let fields: Vec<&Value> = told
        .as_array()
        .unwrap()
        .iter()
        .map(|change| &change["field"])
        .collect();
    assert_eq!(fields, ["mobile", "email"]);
    assert!(told[1]["new"].is_null() && base["answers"].get("email").is_none());
    let second = official(&portal, "talgar-executor-2").await;
    let file = second.get(&format!("/api/v1/work/{number}")).await.ok().json();
    assert_eq!(file["mobile"], "+77015554433");

    let stranger = official(&portal, "almaty-executor").await;
    stranger
        .get(&format!("/api/v1/work/{by}"))
        .await
        .refused(404, "not_found");
    let listed = second.get("/api/v1/work").await.ok().json();
    let items = listed["items"].as_array().unwrap();
    // What has no term comes last.
    assert_eq!(items.last().unwrap()["case"], by.as_str());
    assert_eq!(
        (items.last().unwrap()["result_due_on"].clone(), items.len()),
        (Value::Null, 2)
    );
    let at_desk = (&second, "talgar-executor-2");
    step(&portal, at_desk, &by, ("G-03", "taken_up"), json!({}))
        .await
        .ok();
    let unasked = step(&portal, at_desk, &by, ("G-03", "recorded"), json!({})).await;
    unasked.refused(409, "checks_required");
    second
        .post(&format!("/api/v1/work/{by}/checks"), &json!({}))
        .await
        .ok();
    let recorded = step(&portal, at_desk, &by, ("G-03", "recorded"), json!({}))
        .await
        .ok()
        .json();
    assert_eq!(recorded["state"], "CLOSED");
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn a_case_in_the_queue_is_updated_on_its_list() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    assert!(
        !cases(me).await[0]["fixed"]
            .as_array()
            .unwrap()
            .contains(&json!("list_name"))
    );
    reviewed(&office).await;
    let who = (&office.executor, "talgar-executor");
    step(
        &portal,
        who,
        number,
        ("A-06", "confirmed"),
        json!({ "reason": "-" }),
    )
    .await
    .ok();
    step(
        &portal,
        (&office.signer, "talgar-signer"),
        number,
        ("A-10", "signed"),
        json!({}),
    )
    .await
    .ok();
    let known = cases(me).await.remove(0);
    assert!(
        known["fixed"].as_array().unwrap().contains(&json!("list_name")),
        "{}",
        known["fixed"]
    );
    // A number belongs to its list (DR-65).
    let moved = answers(
        &known,
        number,
        &json!({ "list_name": "LIST-1", "category": "CAT-1" }),
    );
    let errors = freeze(me, save(me, &moved).await)
        .await
        .refused(422, "answers_invalid")
        .json()["errors"]
        .clone();
    assert!(
        errors
            .as_array()
            .unwrap()
            .iter()
            .any(|error| error["code"] == "fixed_answer"),
        "{errors}"
    );
    let changed = answers(&known, number, &json!({ "mobile": "+77015554433" }));
    let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
    me.file("g-1", &envelope, &signature).await.ok();
    let base = case(me, number).await;
    assert_eq!(
        (&base["state"], &base["queue"]["list"]),
        (&json!("APPROVED"), &json!("LIST-3"))
    );
    assert_eq!(base["answers"]["mobile"], "+77015554433");
}

/// The second update starts from what the first one left.
#[tokio::test]
async fn updates_follow_one_another() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let mut before = Value::Null;
    for (key, name) in [("g-1", "Ернар"), ("g-2", "Ерлан")] {
        let known = cases(me).await.remove(0);
        let mut family = known["answers"]["family"].clone();
        before = family[0]["name"].take();
        family[0]["name"] = json!(name);
        let changed = answers(&known, number, &json!({ "family": family }));
        let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
        me.file(key, &envelope, &signature).await.ok();
    }
    assert_eq!(before, "Ернар");
    let base = case(me, number).await;
    let last = &base["events"].as_array().unwrap().last().unwrap()["fact"];
    let change = json!([{ "field": "family/0/name", "old": "Ернар", "new": "Ерлан" }]);
    assert_eq!(last["changes"], change);
    assert_eq!(base["answers"]["family"][0]["name"], "Ерлан");
}

#[tokio::test]
async fn without_a_statutory_term_no_date_is_told() {
    let portal = Portal::at(MONDAY).await;
    let visitor = portal.visitor();
    let path = format!("/api/v1/services/{UPDATE}/deadlines?filed_at=2026-11-20T18:30:00%2B05:00");
    let dates = visitor.get(&path).await.ok().json();
    assert_eq!(dates["registered_on"], "2026-11-23");
    assert!(
        dates["result_due_on"].is_null() && dates["target_on"].is_null(),
        "{dates}"
    );
    let due = |code: &str| {
        let steps = dates["steps"].as_array().unwrap();
        steps.iter().find(|step| step["step"] == code).unwrap()["due_at"].clone()
    };
    assert_eq!(
        (due("G-02"), due("G-03")),
        (json!("2026-11-23T18:30:00+05:00"), Value::Null)
    );
    let page = visitor.get(&format!("/services/{UPDATE}")).await.ok().text();
    assert!(page.contains("Заңнамада мерзім белгіленбеген"));
}
