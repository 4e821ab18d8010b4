//! Service D in its three stages, over the API.

use super::harness::{
    Portal, Reply,
    commission::{Filed, MONDAY, Pavlodar},
};
use serde_json::{Value, json};

/// How the home is given, as the provider has it.
fn given(fund_holder: &str, acquisition_kind: &str) -> Value {
    json!({ "fund_holder": fund_holder, "acquisition_kind": acquisition_kind })
}

/// Refused with this, and nothing has changed.
async fn refused(case: &Filed<'_>, reply: Reply, status: u16, code: &str) -> Reply {
    let events = case.view().await["events"].as_array().unwrap().len();
    let reply = reply.refused(status, code);
    assert_eq!(
        case.view().await["events"].as_array().unwrap().len(),
        events,
        "{code}"
    );
    reply
}

/// What is asked of the applicant.
async fn asked(case: &Filed<'_>) -> Value {
    let mine = case.applicant.get("/api/v1/cases").await.ok().json();
    let mut cases = mine.as_array().unwrap().iter();
    cases.find(|one| one["case"] == json!(case.number)).unwrap()["asked"].clone()
}

fn templates(view: &Value) -> Vec<String> {
    let messages = view["messages"].as_array().unwrap().iter();
    messages
        .map(|told| told["template"].as_str().unwrap().to_owned())
        .collect()
}

/// Stage 2, up to the certificate of value.
async fn transferred(office: &Pavlodar<'_>, case: &Filed<'_>) {
    let executor = (&office.executor, "pavlodar-executor");
    office.sign(executor, case, ("D2-1", "accepted"), json!({})).await;
    office
        .step(
            &office.head,
            case,
            ("D2-2", "resolved"),
            Pavlodar::executor_input(),
        )
        .await;
    let value = json!({ "data": {
        "residual_value": "4 200 000", "calculation": " Баланстық құны тозуымен ", "amount_due": 4_150_000,
    } });
    let state = office.step(&office.executor, case, ("D2-3", "sent"), value).await;
    assert_eq!(state, "AT_AKIMAT");
    // The akimat signs its own resolution: nobody else does.
    let resolution = json!({ "data": { "resolution_number": "45/2", "resolution_date": "2026-12-01" } });
    let by_head = office
        .try_step(&office.head, case, "D2-4", "issued", resolution.clone())
        .await;
    refused(case, by_head, 403, "forbidden").await;
    let unsigned = office
        .try_step(&office.akimat, case, "D2-4", "issued", resolution.clone())
        .await;
    refused(case, unsigned, 422, "signature_required").await;
    let akimat = (&office.akimat, "pavlodar-akimat");
    let (_, paper) = office.sign(akimat, case, ("D2-4", "issued"), resolution).await;
    assert_eq!(
        (&paper["template"], &paper["official"]["role"]),
        (&json!("RESOLUTION"), &json!("R12"))
    );
    assert_eq!(paper["answers"]["residual_value"], 4_200_000);
    office
        .step(&office.executor, case, ("D2-5", "drawn_up"), json!({}))
        .await;
    let head = (&office.head, "pavlodar-head");
    let (_, certificate) = office
        .sign(head, case, ("D2-6", "certificate_signed"), json!({}))
        .await;
    assert_eq!(certificate["template"], "N-D5");
    // D-12: the amount payable; the fund as the provider found it, not as the applicant said; kept as it is cleaned.
    assert_eq!(certificate["answers"]["amount_due"], 4_150_000);
    assert_eq!(certificate["answers"]["fund_holder"], "ENTERPRISE");
    assert_eq!(certificate["answers"]["calculation"], "Баланстық құны тозуымен");
    office.at("2026-12-14T10:00:00+05:00");
    office
        .step(&office.executor, case, ("D2-7", "certificate_given"), json!({}))
        .await;
    let view = case.view().await;
    assert_eq!(
        (&view["state"], &view["result_due_on"]),
        (&json!("STAGE_3"), &json!("2026-12-22"))
    );
}

/// Stage 3: the contract that both sides sign.
async fn concluded(office: &Pavlodar<'_>, case: &Filed<'_>) {
    office.drafted(case, json!({ "contract_number": "17" })).await;
    assert_eq!(asked(case).await["type"], "signature");
    let [first, second] = office
        .both_sign(case, "gulnar", "2026-12-18T11:00:00+05:00")
        .await;
    assert_eq!(first, second);
    assert_eq!(
        (&first["template"], &first["mode"]),
        (&json!("CONTRACT"), &json!("training"))
    );
    // 8.2, N-D6: parties, dwelling, price, term of payment.
    assert_eq!(
        (&first["office"], &first["applicant"]["iin"]),
        (&json!("pavlodar"), &json!("780314400113"))
    );
    assert_eq!(first["answers"]["amount_due"], 4_150_000);
    assert_eq!(first["answers"]["dwelling_address"]["street"], "Ломов көшесі");
    assert_eq!(
        first["terms"],
        json!([{ "step": "D3-7", "limit": { "calendar_days": 30 } }])
    );
    let state = office
        .step(&office.executor, case, ("D3-5", "concluded"), json!({}))
        .await;
    assert_eq!(state, "AWAITING_PAYMENT");
    let view = case.view().await;
    assert_eq!(view["result_due_on"], "2027-01-17");
    assert_eq!(
        asked(case).await,
        json!({
            "type": "payment", "amount": 4_150_000, "due_on": "2027-01-17", "overdue": false,
        })
    );
    assert_eq!(templates(&view), ["N-D1", "N-D3", "N-D5", "N-D6"]);
    let told = view["messages"][3]["text"].as_str().unwrap();
    assert!(told.contains("4\u{a0}150\u{a0}000"), "{told}");
    let papers = view["papers"].as_array().unwrap();
    let contracts: Vec<&str> = papers
        .iter()
        .filter(|paper| paper["template"] == "CONTRACT")
        .map(|paper| paper["signer"].as_str().unwrap())
        .collect();
    assert_eq!(contracts, ["Сейтқали Гүлнар Қанатқызы", "Бейсенов Қуат Төлеуұлы"]);
}

/// The payment, and what is refused on the way.
async fn paid(office: &Pavlodar<'_>, case: &Filed<'_>) {
    // Whoever concluded a contract does not take the application back.
    let withdrawn = case.applicant.take_back(&case.number).await;
    refused(case, withdrawn, 409, "step_not_open").await;
    office.at("2026-12-21T10:00:00+05:00");
    let payment = |amount: i64| {
        json!({ "data": { "payment": {
        "date": "2026-12-20", "amount": amount, "document": "П-77",
    } } })
    };
    let below = office
        .try_step(&office.executor, case, "D3-7", "paid", payment(4_149_999))
        .await;
    let errors = refused(case, below, 422, "step_invalid").await.errors();
    assert_eq!(
        errors,
        [("data/payment/amount".to_owned(), "payment_below".to_owned())]
    );
    let by_applicant = office
        .try_step(&case.applicant, case, "D3-7", "paid", payment(4_150_000))
        .await;
    refused(case, by_applicant, 403, "forbidden").await;
    let state = office
        .step(&office.executor, case, ("D3-7", "paid"), payment(4_150_000))
        .await;
    assert_eq!(state, "PAID");
}

#[tokio::test]
async fn as_57_as_60_three_stages_and_the_payment() {
    let portal = Portal::at(MONDAY).await;
    let office = Pavlodar::open(&portal).await;
    let case = office
        .decided(
            "gulnar",
            given("ENTERPRISE", "PAID"),
            "2026-12-01T10:00:00+05:00",
            "given_to_transfer",
        )
        .await;
    let view = case.view().await;
    assert_eq!(
        (&view["state"], &view["result_due_on"]),
        (&json!("STAGE_2"), &json!("2026-12-23"))
    );
    transferred(&office, &case).await;
    concluded(&office, &case).await;
    paid(&office, &case).await;
    let found = portal.verify_log().await;
    assert_eq!(found.broken, []);
    // Application, three acceptances, three members, decision, resolution, certificate, contract twice.
    assert_eq!(found.signatures, 12);
    // The contract that is changed for one of them shows.
    sqlx::query("update paper set content = replace(content, '4150000', '1150000') where signer like 'Бейсенов%' and template = 'CONTRACT'")
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    assert_eq!(portal.verify_log().await.broken.len(), 1);
}

#[tokio::test]
async fn a_stage_can_not_begin_early() {
    let portal = Portal::at(MONDAY).await;
    let office = Pavlodar::open(&portal).await;
    let case = office.sent("gulnar", given("INSTITUTION", "FREE")).await;
    for (who, step, outcome) in [
        (&office.executor, "D2-1", "accepted"),
        (&office.executor, "D3-1", "accepted"),
        (&office.executor, "D3-7", "paid"),
    ] {
        let early = office.try_step(who, &case, step, outcome, json!({})).await;
        refused(&case, early, 409, "stage_not_begun").await;
    }
    // What has to be filled in is filled in, and nothing else.
    let case = office.file("berik").await;
    let executor = Pavlodar::executor_input();
    let input = json!({ "executor": executor["executor"], "data": { "fund_holder": "COMMUNAL" } });
    let strange = office
        .try_step(&office.executor, &case, "D1-1", "taken_up", input)
        .await;
    let errors = refused(&case, strange, 422, "step_invalid").await.errors();
    assert_eq!(errors, [("data".to_owned(), "unknown_field".to_owned())]);
}

#[tokio::test]
async fn a_contract_is_concluded_by_both_sides_or_not_at_all() {
    let portal = Portal::at(MONDAY).await;
    let office = Pavlodar::open(&portal).await;
    let case = office
        .decided(
            "gulnar",
            given("COMMUNAL", "FREE"),
            "2026-12-14T10:00:00+05:00",
            "given_to_contract",
        )
        .await;
    office.drafted(&case, json!({ "contract_number": "18" })).await;
    for (who, step, outcome) in [
        (&office.head, "D3-4", "signed_by_head"),
        (&office.executor, "D3-5", "concluded_without_term"),
    ] {
        let one_sided = office.try_step(who, &case, step, outcome, json!({})).await;
        refused(&case, one_sided, 409, "steps_required").await;
    }
    // The executor signs for nobody, the head not for the recipient.
    for who in [&office.executor, &office.head] {
        let other = office
            .try_step(who, &case, "D3-6", "signed_by_recipient", json!({}))
            .await;
        refused(&case, other, 403, "forbidden").await;
    }
    let text = json!({ "text": "Мекенжай дұрыс емес" });
    let state = office
        .step(&case.applicant, &case, ("D3-6", "declined"), text)
        .await;
    assert_eq!(state, "STAGE_3");
    let input = json!({ "data": { "contract_number": "18-1" } });
    office
        .step(&office.executor, &case, ("D3-3", "drafted"), input)
        .await;
    let by = (&case.applicant, "gulnar");
    let (_, contract) = office
        .sign(by, &case, ("D3-6", "signed_by_recipient"), json!({}))
        .await;
    assert_eq!(contract["answers"]["contract_number"], "18-1");
    assert_eq!(contract["terms"], Value::Null);
    // The head signs the recipient's very document; another one is refused.
    office.at("2026-12-16T10:00:00+05:00");
    let seen = case.view().await["events"].as_array().unwrap().len();
    let path = format!("/api/v1/cases/{}/steps/D3-4", case.number);
    let mut body = json!({ "outcome": "signed_by_head", "seen": seen, "input": {} });
    let prepared = office
        .head
        .post(&[&path, "/prepare"].concat(), &body)
        .await
        .ok()
        .json();
    let content = prepared["content"].as_str().unwrap();
    let document: Value = serde_json::from_str(content).unwrap();
    assert_eq!(document, contract);
    let other = content.replace("18-1", "99-9");
    body["signed"] = json!({ "content": other, "signature": portal.sign("pavlodar-head", &other) });
    let reply = office.head.post(&path, &body).await;
    refused(&case, reply, 409, "case_changed").await;
    let head = (&office.head, "pavlodar-head");
    office
        .sign(head, &case, ("D3-4", "signed_by_head"), json!({}))
        .await;
    let state = office
        .step(
            &office.executor,
            &case,
            ("D3-5", "concluded_without_term"),
            json!({}),
        )
        .await;
    // AS-60: nothing to pay, no task.
    assert_eq!(state, "APPROVED");
    let view = case.view().await;
    assert_eq!(
        (&asked(&case).await, templates(&view).last().unwrap().as_str()),
        (&Value::Null, "N-D6")
    );
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn the_system_reminds_of_the_payment_and_marks_it_overdue() {
    let portal = Portal::at(MONDAY).await;
    let office = Pavlodar::open(&portal).await;
    let case = office
        .decided(
            "gulnar",
            given("COMMUNAL", "PAID"),
            "2026-12-14T10:00:00+05:00",
            "given_to_contract",
        )
        .await;
    // The second stage did not run: the price is named with the contract.
    office
        .drafted(&case, json!({ "contract_number": "19", "amount_due": 900_000 }))
        .await;
    office
        .both_sign(&case, "gulnar", "2026-12-18T11:00:00+05:00")
        .await;
    office
        .step(&office.executor, &case, ("D3-5", "concluded"), json!({}))
        .await;
    for (at, reminders, state) in [
        ("2027-01-09T20:00:00+05:00", 0, "AWAITING_PAYMENT"),
        ("2027-01-10T10:00:00+05:00", 1, "AWAITING_PAYMENT"),
        ("2027-01-16T10:00:00+05:00", 2, "AWAITING_PAYMENT"),
        ("2027-01-18T00:01:00+05:00", 2, "PAYMENT_OVERDUE"),
    ] {
        office.at(at);
        let view = case.view().await;
        let told = templates(&view);
        assert_eq!(
            told.iter().filter(|told| *told == "N-D7").count(),
            reminders,
            "{at}"
        );
        assert_eq!(view["state"], state, "{at}");
    }
    assert_eq!(asked(&case).await["overdue"], true);
    let payment = json!({ "data": { "payment": {
        "date": "2027-01-18", "amount": 900_000, "document": "П-78",
    } } });
    let state = office
        .step(&office.executor, &case, ("D3-7", "paid"), payment)
        .await;
    assert_eq!(state, "PAID");
    assert_eq!(portal.verify_log().await.broken, []);
}

/// AS-56: the system has seen the expired document before anybody has looked.
#[tokio::test]
async fn as_56_an_expired_document_is_proposed_as_a_ground() {
    let portal = Portal::at(MONDAY).await;
    let office = Pavlodar::open(&portal).await;
    let fine = office.file("gulnar").await;
    let events = fine.view().await["events"].clone();
    assert!(
        events
            .as_array()
            .unwrap()
            .iter()
            .all(|event| event["fact"]["type"] != "checked")
    );
    let case = office.file("berik").await;
    let events = case.view().await["events"].clone();
    let found = events
        .as_array()
        .unwrap()
        .iter()
        .find(|event| event["fact"]["type"] == "checked")
        .unwrap();
    assert_eq!(
        (&found["role"], &found["fact"]["proposed"]),
        (&json!("system"), &json!(["RD-1"]))
    );
    let executor = Pavlodar::executor_input();
    let input = json!({ "executor": executor["executor"] });
    office
        .step(&office.executor, &case, ("D1-1", "taken_up"), input)
        .await;
    let accepted = office
        .try_step(&office.executor, &case, "D1-1", "accepted", json!({}))
        .await;
    let errors = refused(&case, accepted, 422, "step_invalid").await.errors();
    assert_eq!(errors, [("reason".to_owned(), "required".to_owned())]);
    let ground = |code: &str| json!({ "grounds": [{ "code": code, "facts": "2026-11-19" }] });
    let own = office
        .try_step(&office.executor, &case, "D1-R", "refused", ground("RD-3"))
        .await;
    let errors = refused(&case, own, 422, "step_invalid").await.errors();
    assert_eq!(
        errors,
        [("grounds/0/code".to_owned(), "ground_by_portal".to_owned())]
    );
    let by = (&office.executor, "pavlodar-executor");
    let (state, paper) = office.sign(by, &case, ("D1-R", "refused"), ground("RD-1")).await;
    assert_eq!((state.as_str(), &paper["template"]), ("REFUSED", &json!("N-D2")));
    let early = office
        .try_step(&office.head, &case, "D1-2", "resolved", executor)
        .await;
    refused(&case, early, 409, "step_not_open").await;
}

/// DR-03: what was filed under a repealed act says so in the service, the form's service, the case, the refusal and the
/// contract; the act that repealed it is named wherever the service is.
#[tokio::test]
async fn as_04_the_badge_of_the_repealed_act_is_everywhere() {
    let portal = Portal::at(MONDAY).await;
    let service = portal
        .visitor()
        .get("/api/v1/services/privatisation-pavlodar-2019")
        .await
        .ok()
        .json();
    assert_eq!(
        (&service["mode"], &service["in_force"]),
        (&json!("training"), &json!(false))
    );
    let repealed = service["act"]["repealed_by"].to_string();
    assert!(
        repealed.contains("184/4") && repealed.contains("2020"),
        "{repealed}"
    );
    let office = Pavlodar::open(&portal).await;
    let case = office.file("berik").await;
    let input = json!({ "executor": Pavlodar::executor_input()["executor"] });
    office
        .step(&office.executor, &case, ("D1-1", "taken_up"), input)
        .await;
    let ground = json!({ "grounds": [{ "code": "RD-1", "facts": "2026-11-19" }] });
    let by = (&office.executor, "pavlodar-executor");
    let (_, refusal) = office.sign(by, &case, ("D1-R", "refused"), ground).await;
    assert_eq!(
        (&refusal["template"], &refusal["mode"]),
        (&json!("N-D2"), &json!("training"))
    );
    let view = case.view().await;
    assert_eq!(
        (&view["state"], &view["mode"]),
        (&json!("REFUSED"), &json!("training"))
    );
}
