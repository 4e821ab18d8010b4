//! Updates that are refused, or filed twice.

use super::harness::{
    MONDAY, Office, Portal, Reply, SERIK,
    update::{UPDATE, answers, case, cases, freeze, reviewed, save, signed, step},
};
use serde_json::{Value, json};

/// Each is refused with its code, and neither case nor event comes of it.
#[tokio::test]
async fn bad_updates_are_refused() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let other = portal.signed_in(SERIK).await;
    assert_eq!(cases(&other).await, Vec::<Value>::new());
    let foreign = other.file_example("serik").await["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let known = cases(me).await.remove(0);
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
        let revision = save(me, &answers(&known, case, &changed)).await;
        let refused = freeze(me, revision).await;
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
    let missing = freeze(me, save(me, &issue).await).await;
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
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let known = cases(me).await.remove(0);
    let changed = answers(&known, number, &json!({ "mobile": "+77015554433" }));
    let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
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

    let revision = save(me, &changed).await;
    let cases_before = portal.count("cases").await;
    let signing = |reply: Reply, code: &str| {
        let errors = reply.refused(422, "answers_invalid").json()["errors"].clone();
        assert_eq!(
            (&errors[0]["field"], &errors[0]["code"]),
            (&json!("base_registration"), &json!(code))
        );
    };
    signing(freeze(me, revision).await, "case_signing");
    signing(me.file("g-1", &envelope, &signature).await, "case_signing");
    assert_eq!(cases(me).await, Vec::<Value>::new());

    // Sent back, it takes the update again; taken back, it does not.
    step(
        &portal,
        (&office.signer, "talgar-signer"),
        number,
        ("A-10", "returned"),
        json!({ "text": "-" }),
    )
    .await
    .ok();
    assert_eq!(cases(me).await.len(), 1);
    let envelope = freeze(me, revision).await.ok().json();
    let signature = portal.sign("aigul", envelope["content"].as_str().unwrap());
    me.take_back(number).await.ok();
    signing(freeze(me, revision).await, "case_withdrawn");
    signing(
        me.file("g-2", envelope["id"].as_str().unwrap(), &signature).await,
        "case_withdrawn",
    );
    assert_eq!(portal.count("cases").await, cases_before);
    // The draft is there still.
    me.get(&format!("/api/v1/drafts/{UPDATE}")).await.ok();
}

#[tokio::test]
async fn an_update_twice_at_once_is_filed_once() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let (me, number) = (&office.applicant, office.number.as_str());
    let known = cases(me).await.remove(0);
    let changed = answers(&known, number, &json!({ "mobile": "+77015554433" }));
    let (envelope, signature) = signed(&portal, me, "aigul", &changed).await;
    let revision = me.get(&format!("/api/v1/drafts/{UPDATE}")).await.ok().json()["revision"]
        .as_i64()
        .unwrap();
    let again = freeze(me, revision).await.ok().json();
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
    let base = case(me, number).await;
    let updates = base["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["fact"]["type"] == "updated");
    assert_eq!(updates.count(), 1);
    // It is in the base already: it is changed anew, not taken back.
    let taken_back = me.take_back(filed[0].as_str().unwrap()).await;
    taken_back.refused(409, "step_not_open");
}
