//! Service G: changing the data of a registered application [000 §11(2)].

use super::harness::{AIGUL, Client, Portal, Reply, SERIK, moment};
use serde_json::{Map, Value, json};
use server::clock::Clock as _;

/// A Monday, and the family of five has filed: answer by 14 December.
const MONDAY: &str = "2026-11-23T10:00:00+05:00";
const UPDATE: &str = "housing-queue-update";

/// What the person answers besides what changes.
fn asked(case: &str) -> Value {
    json!({
        "base_registration": case, "change_kind": "CHANGE", "trigger": "SMS", "trigger_date": "2026-11-23",
    })
}

async fn cases(who: &Client<'_>) -> Vec<Value> {
    let prefill = who
        .get(&format!("/api/v1/services/{UPDATE}/prefill"))
        .await
        .ok()
        .json();
    prefill["cases"].as_array().cloned().unwrap_or_default()
}

/// The answers of the case with these put in.
fn answers(base: &Value, case: &str, changed: &Value) -> Value {
    let mut all = base["answers"].as_object().unwrap().clone();
    all.remove("income_period");
    for part in [&asked(case), changed] {
        all.extend(part.as_object().unwrap().clone());
    }
    Value::Object(all)
}

async fn save(who: &Client<'_>, answers: &Value) -> i64 {
    let form = shared::service::find(UPDATE).unwrap().form.unwrap().version;
    let path = format!("/api/v1/drafts/{UPDATE}");
    let base = who.get(&path).await.json()["revision"]
        .as_i64()
        .unwrap_or_default();
    let body = json!({ "form": form, "base": base, "answers": answers });
    who.put(&path, &body).await.ok().json()["revision"]
        .as_i64()
        .unwrap()
}

async fn freeze(who: &Client<'_>, revision: i64) -> Reply {
    let body = json!({ "service": UPDATE, "revision": revision });
    who.post("/api/v1/envelopes", &body).await
}

/// The update of a case, ready to be filed: envelope and signature.
async fn signed(portal: &Portal, who: &Client<'_>, key: &str, answers: &Value) -> (String, String) {
    let frozen = freeze(who, save(who, answers).await).await.ok().json();
    let signature = portal.sign(key, frozen["content"].as_str().unwrap());
    (frozen["id"].as_str().unwrap().to_owned(), signature)
}

async fn case(who: &Client<'_>, number: &str) -> Value {
    who.get(&format!("/api/v1/cases/{number}")).await.ok().json()
}

async fn official<'a>(portal: &'a Portal, id: &str) -> Client<'a> {
    let mut client = portal.visitor();
    client.sign_in_by_key(id).await;
    client
}

/// An official takes a step of a case; a document is signed with the key.
async fn step(
    portal: &Portal,
    (who, key): (&Client<'_>, &str),
    number: &str,
    way: (&str, &str),
    input: Value,
) -> Reply {
    let file = who.get(&format!("/api/v1/work/{number}")).await.ok().json();
    let mut body =
        json!({ "outcome": way.1, "seen": file["events"].as_array().unwrap().len(), "input": input });
    if way.1 == "taken_up" {
        let me = Portal::official(key);
        let executors = file["executors"].as_array().unwrap();
        body["input"]["executor"] = executors
            .iter()
            .find(|known| known["iin"] == *me)
            .unwrap()
            .clone();
    }
    let path = format!("/api/v1/cases/{number}/steps/{}", way.0);
    if way.1 == "signed" {
        let prepared = who.post(&format!("{path}/prepare"), &body).await.ok().json();
        let content = prepared["content"].as_str().unwrap();
        body["signed"] = json!({ "content": content, "signature": portal.sign(key, content) });
    }
    who.post(&path, &body).await
}

/// The base case up to the review, asked for an update if need be.
async fn reviewed(portal: &Portal, executor: &Client<'_>, number: &str) {
    let who = (executor, "talgar-executor");
    step(portal, who, number, ("A-05", "taken_up"), json!({}))
        .await
        .ok();
    step(portal, who, number, ("A-05", "complete"), json!({}))
        .await
        .ok();
    executor
        .post(&format!("/api/v1/work/{number}/checks"), &json!({}))
        .await
        .ok();
}

#[tokio::test]
async fn as_30_the_base_goes_on_with_the_new_data_and_its_dates_stand() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let executor = official(&portal, "talgar-executor").await;
    let at_desk = (&executor, "talgar-executor");
    reviewed(&portal, &executor, number).await;
    portal.clock.set(moment("2026-12-01T11:00:00+05:00"));
    let asked = step(
        &portal,
        at_desk,
        number,
        ("A-07", "asked"),
        json!({ "text": "Мекенжайды жаңартыңыз" }),
    );
    assert_eq!(asked.await.ok().json()["state"], "AWAITING_DATA_UPDATE");
    let before = case(&me, number).await;

    portal.clock.set(moment("2026-12-02T10:00:00+05:00"));
    let known = cases(&me).await;
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
    let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
    let answer = me.file("g-1", &envelope, &signature).await.ok().json();
    // No statutory term: no date is made up (DR-43).
    assert_eq!(
        (&answer["result_due_on"], &answer["registered_on"]),
        (&Value::Null, &json!("2026-12-02"))
    );
    assert_eq!(answer["state"], "REGISTERED");

    let changes = json!([{ "field": "emergency/street", "old": street, "new": "Абай көшесі" }]);
    let by = answer["case"].as_str().unwrap();
    let update = case(&me, by).await;
    assert_eq!(update["answers"]["changes"], changes);
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
    let told = update["messages"][0]["text"].as_str().unwrap();
    assert!(told.contains("белгіленбеген") && !told.contains('{'), "{told}");

    let base = case(&me, number).await;
    let events = base["events"].as_array().unwrap();
    let [.., fact, on] = events.as_slice() else {
        panic!()
    };
    assert_eq!(
        fact["fact"],
        json!({ "type": "updated", "by": by, "changes": changes })
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
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let known = cases(&me).await.remove(0);
    let changed = answers(
        &known,
        number,
        &json!({ "mobile": "8 701 555 44 33", "email": "" }),
    );
    let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
    let by = me.file("g-1", &envelope, &signature).await.ok().json()["case"]
        .as_str()
        .unwrap()
        .to_owned();
    // The phone that was told is the one that is written to, also about the base.
    let base = case(&me, number).await;
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
    assert_eq!(
        server::case::verify::every_case(&portal.app.db, portal.app.signature.as_ref())
            .await
            .unwrap()
            .broken,
        []
    );
}

/// Each is refused with its code, and neither case nor event comes of it.
#[tokio::test]
async fn bad_updates_are_refused() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    assert_eq!(cases(&me).await, Vec::<Value>::new());
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let other = portal.signed_in(SERIK).await;
    let foreign = other.file_example("serik").await["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let known = cases(&me).await.remove(0);
    let before = (portal.count("cases").await, portal.count("event").await);
    let phone = json!({ "mobile": "+77015554433" });
    for (case, changed, field, code) in [
        (number, json!({}), "changes", "no_change"),
        (
            number,
            json!({ "rooms": known["answers"]["rooms"].to_string() }),
            "changes",
            "no_change",
        ),
        (
            foreign.as_str(),
            phone.clone(),
            "base_registration",
            "case_unknown",
        ),
        ("123-456-7890", phone.clone(), "base_registration", "case_unknown"),
        ("", phone.clone(), "base_registration", "required"),
        (
            number,
            json!({ "provider_unit": "almaty" }),
            "provider_unit",
            "fixed_answer",
        ),
        (
            number,
            json!({ "mobile": "+77015554433", "check_consent": false }),
            "check_consent",
            "statement",
        ),
        (
            number,
            json!({ "mobile": "+77015554433", "trigger_date": "2026-11-24" }),
            "trigger_date",
            "date_future",
        ),
        (
            number,
            json!({ "mobile": "+77015554433", "changes": [] }),
            "changes",
            "unknown_field",
        ),
        (number, json!({ "mobile": "1" }), "mobile", "phone_format"),
    ] {
        let revision = save(&me, &answers(&known, case, &changed)).await;
        let refused = freeze(&me, revision).await;
        let errors = refused.refused(422, "answers_invalid").json()["errors"].clone();
        let named = errors
            .as_array()
            .unwrap()
            .iter()
            .any(|error| error["field"] == field && error["code"] == code);
        assert!(named, "{field} {code}: {errors}");
    }
    // A change of data that calls for a document needs it.
    let issue = answers(&known, number, &json!({ "dwelling_issue": ["ISS-1"] }));
    let missing = freeze(&me, save(&me, &issue).await).await;
    let errors = missing.refused(422, "documents_missing").json()["errors"].clone();
    assert_eq!(
        (errors.as_array().unwrap().len(), &errors[0]["params"]["document"]),
        (1, &json!("DA-3"))
    );
    assert_eq!((portal.count("cases").await, portal.count("event").await), before);
}

/// What became of the base between signing and filing, or before.
#[tokio::test]
async fn a_base_that_is_signed_withdrawn_or_over_takes_no_update() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let known = cases(&me).await.remove(0);
    let changed = answers(&known, number, &json!({ "mobile": "+77015554433" }));
    let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
    let executor = official(&portal, "talgar-executor").await;
    reviewed(&portal, &executor, number).await;
    let who = (&executor, "talgar-executor");
    step(
        &portal,
        who,
        number,
        ("A-06", "confirmed"),
        json!({ "reason": "-" }),
    )
    .await
    .ok();

    let revision = save(&me, &changed).await;
    let cases_before = portal.count("cases").await;
    let signing = |reply: Reply, code: &str| {
        let errors = reply.refused(422, "answers_invalid").json()["errors"].clone();
        assert_eq!(
            (&errors[0]["field"], &errors[0]["code"]),
            (&json!("base_registration"), &json!(code))
        );
    };
    signing(freeze(&me, revision).await, "case_signing");
    signing(me.file("g-1", &envelope, &signature).await, "case_signing");
    assert_eq!(cases(&me).await, Vec::<Value>::new());

    // Sent back, it takes the update again; taken back, it does not.
    let signer = official(&portal, "talgar-signer").await;
    step(
        &portal,
        (&signer, "talgar-signer"),
        number,
        ("A-10", "returned"),
        json!({ "text": "-" }),
    )
    .await
    .ok();
    assert_eq!(cases(&me).await.len(), 1);
    let envelope = freeze(&me, revision).await.ok().json();
    let signature = portal.sign("aigul", envelope["content"].as_str().unwrap());
    me.post(&format!("/api/v1/cases/{number}/withdrawal"), &json!({}))
        .await
        .ok();
    signing(freeze(&me, revision).await, "case_withdrawn");
    signing(
        me.file("g-2", envelope["id"].as_str().unwrap(), &signature).await,
        "case_withdrawn",
    );
    assert_eq!(portal.count("cases").await, cases_before);
    // The draft is there still.
    me.get(&format!("/api/v1/drafts/{UPDATE}")).await.ok();
}

#[tokio::test]
async fn a_case_in_the_queue_is_updated_on_its_list() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    assert!(
        !cases(&me).await[0]["fixed"]
            .as_array()
            .unwrap()
            .contains(&json!("list_name"))
    );
    let executor = official(&portal, "talgar-executor").await;
    reviewed(&portal, &executor, number).await;
    let who = (&executor, "talgar-executor");
    step(
        &portal,
        who,
        number,
        ("A-06", "confirmed"),
        json!({ "reason": "-" }),
    )
    .await
    .ok();
    let signer = official(&portal, "talgar-signer").await;
    step(
        &portal,
        (&signer, "talgar-signer"),
        number,
        ("A-10", "signed"),
        json!({}),
    )
    .await
    .ok();
    let known = cases(&me).await.remove(0);
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
    let errors = freeze(&me, save(&me, &moved).await)
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
    let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
    me.file("g-1", &envelope, &signature).await.ok();
    let base = case(&me, number).await;
    assert_eq!(
        (&base["state"], &base["queue"]["list"]),
        (&json!("APPROVED"), &json!("LIST-3"))
    );
    assert_eq!(base["answers"]["mobile"], "+77015554433");
}

#[tokio::test]
async fn an_update_twice_at_once_is_filed_once() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let known = cases(&me).await.remove(0);
    let changed = answers(&known, number, &json!({ "mobile": "+77015554433" }));
    let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
    let revision = me.get(&format!("/api/v1/drafts/{UPDATE}")).await.ok().json()["revision"]
        .as_i64()
        .unwrap();
    let again = freeze(&me, revision).await.ok().json();
    let resigned = portal.sign("aigul", again["content"].as_str().unwrap());
    // The same envelope under two keys, and another envelope of the same draft.
    let (one, two, three) = tokio::join!(
        me.file("g-1", &envelope, &signature),
        me.file("g-2", &envelope, &signature),
        me.file("g-3", again["id"].as_str().unwrap(), &resigned),
    );
    let mut answers = [one, two, three].map(|reply| (reply.status.as_u16(), reply.json()));
    answers.sort_by_key(|(status, _)| *status);
    let filed: Vec<&Value> = answers
        .iter()
        .filter(|(status, _)| *status == 201)
        .map(|(_, answer)| &answer["case"])
        .collect();
    assert!(
        !filed.is_empty() && filed.iter().all(|case| *case == filed[0]),
        "{answers:?}"
    );
    for (status, answer) in answers.iter().filter(|(status, _)| *status != 201) {
        assert_eq!((*status, &answer["code"]), (409, &json!("draft_conflict")));
    }
    assert_eq!(portal.count("cases").await, 2);
    let base = case(&me, number).await;
    let updates = base["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["fact"]["type"] == "updated");
    assert_eq!(updates.count(), 1);
    // It is in the base already: it is changed anew, not taken back.
    let path = format!("/api/v1/cases/{}/withdrawal", filed[0].as_str().unwrap());
    me.post(&path, &json!({})).await.refused(409, "step_not_open");
}

/// The second update starts from what the first one left.
#[tokio::test]
async fn updates_follow_one_another() {
    let portal = Portal::at(MONDAY).await;
    let me = portal.signed_in(AIGUL).await;
    let filed = me.file_example("aigul").await;
    let number = filed["case"].as_str().unwrap();
    let mut old = Vec::new();
    for (key, name) in [("g-1", "Ержан"), ("g-2", "Ернар"), ("g-3", "Ерлан")] {
        let known = cases(&me).await.remove(0);
        let mut family = known["answers"]["family"].as_array().unwrap().clone();
        old.push(family[0]["name"].clone());
        let renamed: Map<String, Value> = family[0].as_object().unwrap().clone();
        family[0] = Value::Object(
            renamed
                .into_iter()
                .map(|(code, value)| {
                    if code == "name" {
                        (code, json!(name))
                    } else {
                        (code, value)
                    }
                })
                .collect(),
        );
        let changed = answers(&known, number, &json!({ "family": family }));
        if old.last() == Some(&json!(name)) {
            continue;
        }
        let (envelope, signature) = signed(&portal, &me, "aigul", &changed).await;
        me.file(key, &envelope, &signature).await.ok();
    }
    let base = case(&me, number).await;
    let told: Vec<Value> = base["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["fact"]["type"] == "updated")
        .map(|event| event["fact"]["changes"].clone())
        .collect();
    let change = |old: &str, new: &str| json!([{ "field": "family/0/name", "old": old, "new": new }]);
    assert_eq!(told.last().unwrap(), &change("Ернар", "Ерлан"));
    assert_eq!(base["answers"]["family"][0]["name"], "Ерлан");
}
