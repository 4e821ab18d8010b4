//! The second and the third stage, the contract and its payment.

use super::{Run, before_the_commission, data, decided, executor, given, moment, procedure};
use crate::{
    calendar::Moment,
    official::Role,
    procedure::{Case, Fact, Input, State, StepProblem, append, fold},
    services::privatisation_pavlodar_2019::SERVICE,
    text::{Lang, told::told},
};
use serde_json::json;

fn minute(at: Option<Moment>) -> String {
    at.unwrap().to_string()[..16].to_owned()
}

fn due(run: &Run, step: &str) -> String {
    minute(run.case().due_at(procedure(), &run.calendar, step))
}

fn value(paid: bool) -> Input {
    let mut value = json!({ "residual_value": 4_200_000, "calculation": "Баланстық құны тозуымен" });
    if paid {
        value["amount_due"] = json!(4_200_000);
    }
    data(value)
}

fn resolution() -> Input {
    data(json!({ "resolution_number": "45/2", "resolution_date": "2026-12-03" }))
}

fn contract(price: Option<i64>) -> Input {
    let mut contract = json!({ "contract_number": "17" });
    if let Some(price) = price {
        contract["amount_due"] = json!(price);
    }
    data(contract)
}

/// The contract lies before the recipient.
fn drafted(given: &Input, price: Option<i64>) -> Run {
    let mut run = decided(given, "2026-12-14T10:00", "given_to_contract");
    run.all(&[("D3-1", "accepted"), ("D3-2", "resolved")]);
    run.take("D3-3", "drafted", &contract(price)).unwrap();
    run
}

/// Both sides have signed on the 18th; it is registered with this outcome.
fn concluded(given: &Input, price: Option<i64>, outcome: &str) -> Run {
    let mut run = drafted(given, price);
    run.all(&[("D3-6", "signed_by_recipient")]);
    run.now = moment("2026-12-18T11:00");
    run.all(&[("D3-4", "signed_by_head"), ("D3-5", outcome)]);
    run
}

#[test]
fn as_57_the_fund_says_which_stage_follows() {
    let mut communal = decided(
        &given("COMMUNAL", "PAID"),
        "2026-12-01T10:00",
        "given_to_contract",
    );
    assert_eq!((communal.case().state, communal.case().stage), (State::Stage3, 2));
    let early = communal.take("D2-1", "accepted", &Input::default()).unwrap_err();
    assert_eq!(early, StepProblem::NotOpen);

    let mut run = decided(
        &given("ENTERPRISE", "PAID"),
        "2026-12-01T10:00",
        "given_to_transfer",
    );
    assert_eq!((run.case().state, run.case().stage), (State::Stage2, 1));
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2026-12-23");
    run.all(&[("D2-1", "accepted"), ("D2-2", "resolved")]);
    let case = run.take("D2-3", "sent", &value(true)).unwrap();
    assert_eq!(case.state, State::AtAkimat);
    run.now = moment("2026-12-03T12:00");
    run.take("D2-4", "sent_back", &executor()).unwrap();
    run.take("D2-3", "sent", &value(true)).unwrap();
    run.take("D2-4", "issued", &resolution()).unwrap();
    run.all(&[
        ("D2-5", "drawn_up"),
        ("D2-6", "certificate_signed"),
        ("D2-7", "certificate_given"),
    ]);
    assert_eq!((run.case().state, run.case().stage), (State::Stage3, 2));
    assert_eq!(run.notices(), ["N-D1", "N-D3", "N-D5"]);
    assert_eq!(run.case().data["amount_due"], 4_200_000);
    // DL-D3: from the actual end of the stage before, not from its plan.
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2026-12-10");
    // The price stands in the certificate: it is not asked for again.
    run.all(&[("D3-1", "accepted"), ("D3-2", "resolved")]);
    let case = run.take("D3-3", "drafted", &contract(Some(1))).unwrap();
    assert_eq!(case.data["amount_due"], 4_200_000);
}

#[test]
fn as_58_stage_2_from_its_actual_beginning() {
    let run = decided(
        &given("INSTITUTION", "FREE"),
        "2026-12-01T10:00",
        "given_to_transfer",
    );
    let told = ["D2-1", "D2-2", "D2-3", "D2-4", "D2-5", "D2-6"].map(|step| due(&run, step));
    assert_eq!(
        told,
        [
            "2026-12-01T12:00",
            "2026-12-03T18:30",
            "2026-12-07T18:30",
            "2026-12-14T18:30",
            "2026-12-17T18:30",
            "2026-12-21T18:30"
        ]
    );
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2026-12-23");
}

#[test]
fn as_59_stage_3_from_its_actual_beginning() {
    let run = decided(
        &given("COMMUNAL", "FREE"),
        "2026-12-11T17:00",
        "given_to_contract",
    );
    let told = ["D3-1", "D3-2", "D3-3", "D3-4"].map(|step| due(&run, step));
    assert_eq!(
        told,
        [
            "2026-12-14T09:30",
            "2026-12-15T18:30",
            "2026-12-17T18:30",
            "2026-12-18T18:30"
        ]
    );
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2026-12-21");
}

/// P-7: what ends earlier lets the next begin earlier; what ends late moves nothing that was told.
#[test]
fn the_dates_of_a_stage_follow_its_actual_course() {
    let mut run = decided(
        &given("ENTERPRISE", "FREE"),
        "2026-12-01T10:00",
        "given_to_transfer",
    );
    run.all(&[("D2-1", "accepted")]);
    run.now = moment("2026-12-02T10:00");
    run.all(&[("D2-2", "resolved")]);
    assert_eq!(due(&run, "D2-3"), "2026-12-04T18:30");
    run.now = moment("2026-12-08T10:00");
    run.take("D2-3", "sent", &value(false)).unwrap();
    assert_eq!(due(&run, "D2-4"), "2026-12-14T18:30");
    let late = run.events.iter().rev().any(|event| match &event.fact {
        Fact::Taken { late, .. } => event.step == "D2-3" && *late,
        _ => false,
    });
    assert!(late);
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2026-12-23");
    // The applicant's timeline has the steps of the stages that began, each with the date that was told.
    let timeline = run.case().timeline(procedure(), &run.calendar);
    assert!(timeline.iter().any(|entry| entry.step == "D2-7"));
    assert!(timeline.iter().all(|entry| !entry.step.starts_with("D3")));
}

#[test]
fn as_60_the_term_of_payment() {
    let point23 =
        data(json!({ "fund_holder": "COMMUNAL", "acquisition_kind": "PAID", "point23_case": true }));
    let paid = concluded(&given("COMMUNAL", "PAID"), Some(1_000_000), "concluded");
    let case = paid.case();
    assert_eq!((case.state, case.stage), (State::AwaitingPayment, 3));
    // A Sunday, and it stays one (P-6).
    assert_eq!(case.result_due_on.unwrap().to_string(), "2027-01-17");
    assert_eq!(due(&paid, "D3-7"), "2027-01-18T00:00");
    for (given, price) in [(given("COMMUNAL", "FREE"), None), (point23, Some(1_000_000))] {
        let run = concluded(&given, price, "concluded_without_term");
        let case = run.case();
        assert_eq!(case.state, State::Approved);
        assert!(
            case.ways(procedure())
                .all(|(_, outcome)| outcome.code == "archived")
        );
        assert!(case.done_at("D3-7").is_none());
        assert_eq!(run.notices(), ["N-D1", "N-D3", "N-D6"]);
    }
}

/// DL-D4 runs from the second signature, not from the registration.
#[test]
fn the_term_of_payment_runs_from_the_contract() {
    let mut run = drafted(&given("COMMUNAL", "PAID"), Some(1_000_000));
    run.all(&[("D3-6", "signed_by_recipient")]);
    run.now = moment("2026-12-18T18:25");
    run.all(&[("D3-4", "signed_by_head")]);
    run.now = moment("2026-12-21T09:10");
    run.all(&[("D3-5", "concluded")]);
    assert_eq!(run.case().result_due_on.unwrap().to_string(), "2027-01-17");
}

#[test]
fn the_system_reminds_and_marks_what_is_overdue() {
    let mut run = concluded(&given("COMMUNAL", "PAID"), Some(1_000_000), "concluded");
    let reminded = |run: &Run| run.notices().iter().filter(|told| **told == "N-D7").count();
    for (at, wanted, state) in [
        ("2027-01-09T23:59", 0, State::AwaitingPayment),
        ("2027-01-10T09:00", 1, State::AwaitingPayment),
        ("2027-01-16T08:59", 1, State::AwaitingPayment),
        ("2027-01-16T12:00", 2, State::AwaitingPayment),
        ("2027-01-17T23:59", 2, State::AwaitingPayment),
        ("2027-01-18T00:00", 2, State::PaymentOverdue),
        ("2027-02-01T10:00", 2, State::PaymentOverdue),
    ] {
        let case = run.tick(at);
        assert_eq!((reminded(&run), case.state), (wanted, state), "{at}");
    }
    // It can still be recorded, late.
    let case = run
        .take("D3-7", "paid", &payment("2027-01-31", 1_000_000))
        .unwrap();
    assert_eq!(case.state, State::Paid);
    run.all(&[("D3-7", "archived")]);
    assert_eq!(run.case().state, State::Closed);

    let mut paid = concluded(&given("COMMUNAL", "PAID"), Some(1_000_000), "concluded");
    paid.now = moment("2026-12-21T10:00");
    paid.take("D3-7", "paid", &payment("2026-12-20", 1_000_000))
        .unwrap();
    assert_eq!(
        (paid.tick("2027-03-01T10:00").state, reminded(&paid)),
        (State::Paid, 0)
    );
}

fn payment(date: &str, amount: i64) -> Input {
    data(json!({ "payment": { "date": date, "amount": amount, "document": "П-77" } }))
}

#[test]
fn a_payment_is_recorded_in_full_or_not_at_all() {
    let mut run = concluded(&given("COMMUNAL", "PAID"), Some(1_000_000), "concluded");
    run.now = moment("2026-12-21T10:00");
    let before = run.events.len();
    for (input, field, code) in [
        (
            payment("2026-12-20", 999_999),
            "data/payment/amount",
            "payment_below",
        ),
        (
            payment("2026-12-22", 1_000_000),
            "data/payment/date",
            "date_future",
        ),
        (Input::default(), "data/payment/date", "required"),
    ] {
        let Err(StepProblem::Input(problems)) = run.take("D3-7", "paid", &input) else {
            panic!("{input:?} was recorded")
        };
        assert_eq!((problems[0].field.as_str(), &*problems[0].code), (field, code));
        assert_eq!(run.events.len(), before);
    }
    run.take("D3-7", "paid", &payment("2026-12-20", 1_000_001))
        .unwrap();
}

/// Signed by one side only it is never concluded.
#[test]
fn a_contract_has_two_signatures() {
    let mut run = drafted(&given("COMMUNAL", "FREE"), None);
    let before = run.events.len();
    let needs = |problem: Result<Case, StepProblem>, wanted: &[&str]| match problem {
        Err(StepProblem::StepsRequired(steps)) => assert_eq!(steps, wanted),
        other => panic!("{other:?}"),
    };
    let nothing = Input::default();
    needs(run.take("D3-4", "signed_by_head", &nothing), &["D3-3", "D3-6"]);
    needs(
        run.take("D3-5", "concluded_without_term", &nothing),
        &["D3-6", "D3-4"],
    );
    assert_eq!(run.events.len(), before);
    run.all(&[("D3-6", "signed_by_recipient")]);
    needs(
        run.take("D3-5", "concluded_without_term", &nothing),
        &["D3-6", "D3-4"],
    );
    // Sent back by the head, the recipient's signature is gone with the draft.
    run.take("D3-4", "contract_returned", &executor()).unwrap();
    needs(run.take("D3-4", "signed_by_head", &nothing), &["D3-3", "D3-6"]);
    run.take("D3-3", "drafted", &contract(None)).unwrap();
    let declined = run.take("D3-6", "declined", &executor()).unwrap();
    assert_eq!(declined.state, State::Stage3);
    run.take("D3-3", "drafted", &contract(None)).unwrap();
    run.all(&[("D3-6", "signed_by_recipient"), ("D3-4", "signed_by_head")]);
}

/// The second signature is under the very document of the first: a log that says otherwise is broken.
#[test]
fn both_sides_sign_one_document() {
    let mut run = drafted(&given("COMMUNAL", "FREE"), None);
    run.all(&[("D3-6", "signed_by_recipient"), ("D3-4", "signed_by_head")]);
    assert!(fold(procedure(), &run.events).is_ok());
    let last = run.events.pop().unwrap();
    let Fact::Taken {
        mut signed,
        outcome,
        from,
        to,
        name,
        input,
        steps,
        ..
    } = last.fact
    else {
        panic!("no step")
    };
    signed.as_mut().unwrap().document = "another".into();
    let fact = Fact::Taken {
        outcome,
        from,
        to,
        name,
        input,
        steps,
        signed,
        on_behalf_of: None,
        late: false,
        stage: None,
    };
    run.events.push(append(
        &run.events,
        last.at,
        &last.actor,
        last.role,
        &last.step,
        fact,
    ));
    assert!(fold(procedure(), &run.events).is_err());
}

#[test]
fn a_stage_does_not_begin_before_the_one_before_it_has_ended() {
    let mut run = before_the_commission(&given("ENTERPRISE", "PAID"));
    for (step, outcome) in [("D2-1", "accepted"), ("D3-1", "accepted"), ("D3-7", "paid")] {
        let problem = run.take(step, outcome, &Input::default()).unwrap_err();
        assert_eq!(problem, StepProblem::StageNotBegun, "{step}");
    }
    let mut run = decided(
        &given("ENTERPRISE", "PAID"),
        "2026-12-01T10:00",
        "given_to_transfer",
    );
    let before = run.events.len();
    for (step, outcome) in [("D3-1", "accepted"), ("D3-3", "drafted")] {
        let problem = run.take(step, outcome, &Input::default()).unwrap_err();
        assert_eq!(problem, StepProblem::StageNotBegun, "{step}");
    }
    assert_eq!(run.events.len(), before);
}

#[test]
fn what_is_told_names_what_was_filled_in() {
    let run = concluded(&given("COMMUNAL", "PAID"), Some(1_250_000), "concluded");
    let at = run
        .events
        .iter()
        .rposition(|event| event.role == Role::Executor)
        .unwrap();
    let said = told(&SERVICE, &run.events, at, Lang::Ru).unwrap();
    assert!(said.contains("1\u{a0}250\u{a0}000"), "{said}");
}
