//! The first stage.

use super::{Run, before_the_commission, executor, given, ground, minutes, moment, procedure};
use crate::{
    calendar::Calendar,
    eligibility::{assess, grounds},
    official::Role,
    procedure::{Fact, Input, Judgement, State, StepProblem, append, fold},
    samples::filing,
    services::privatisation_pavlodar_2019::SERVICE,
    text::Lang,
};
use serde_json::json;

#[test]
fn as_56_an_expired_document_never_reaches_the_head() {
    let mut run = Run::filed("2026-11-23T10:00");
    assert_eq!(run.notices(), ["N-D1"]);
    run.take("D1-1", "taken_up", &executor()).unwrap();
    let case = run.take("D1-R", "refused", &ground("RD-1")).unwrap();
    assert_eq!(case.state, State::Refused);
    assert_eq!(case.grounds[0].code, "RD-1");
    assert_eq!(run.notices(), ["N-D1", "N-D2"]);
    let problem = run.take("D1-2", "resolved", &executor()).unwrap_err();
    assert!(matches!(problem, StepProblem::NotOpen), "{problem:?}");
    let seen_by_head = run.events.iter().any(|event| event.role == Role::Head);
    assert!(!seen_by_head);
}

/// AS-57, as far as the first stage goes: the commission decides, the executor drafts, the head signs.
#[test]
fn as_57_a_positive_first_stage() {
    let mut run = before_the_commission(&given("COMMUNAL", "PAID"));
    let case = run.case();
    for judgement in [Judgement::For, Judgement::Against] {
        assert_eq!(case.collegial(procedure(), judgement).unwrap().0.code, "D1-4");
    }
    run.now = moment("2026-11-27T11:00");
    let input = minutes("2026-11-27T10:00", &["1", "2"], 2, 0);
    let case = run.take("D1-4", "in_favour", &input).unwrap();
    assert_eq!(case.minutes.as_ref().unwrap().number, "7");
    assert!(case.collegial(procedure(), Judgement::For).is_none());
    run.take("D1-5", "decision_drafted", &Input::default()).unwrap();
    run.take("D1-6", "decision_returned", &executor()).unwrap();
    run.take("D1-5", "decision_drafted", &Input::default()).unwrap();
    let case = run.take("D1-6", "decision_signed", &Input::default()).unwrap();
    assert_eq!((case.state, case.decided_at), (State::Signing, None));
    // DL-D1: told at the filing, from the day of the filing.
    assert_eq!(case.result_due_on.unwrap().to_string(), "2026-12-23");
    // The way of a case from before there were stages is no way of this one.
    let old = run.take("D1-7", "decision_given", &Input::default()).unwrap_err();
    assert_eq!(old, StepProblem::NotOpen);
    let case = run.take("D1-7", "given_to_contract", &Input::default()).unwrap();
    assert_eq!((case.state, case.stage), (State::Stage3, 2));
    assert_eq!(run.notices(), ["N-D1", "N-D3"]);
    // DL-D1e: thirteen days and five from the commission's actual end, not from the plan.
    let drafted = case.due_at(procedure(), &run.calendar, "D1-5").unwrap();
    assert_eq!(&drafted.to_string()[..16], "2026-12-02T18:30");
}

/// against the vote there is no decision, and the refusal is the executor's draft and the head's signature.
#[test]
fn the_vote_binds() {
    let mut run = before_the_commission(&given("COMMUNAL", "PAID"));
    run.now = moment("2026-11-27T11:00");
    let against = minutes("2026-11-27T10:00", &["1", "2"], 0, 2);
    let tie = minutes("2026-11-27T10:00", &["1", "2"], 1, 1);
    let few = minutes("2026-11-27T10:00", &["1"], 1, 0);
    for (outcome, input, wanted) in [
        ("in_favour", &against, "minutes/votes_for vote_other"),
        ("in_favour", &tie, "minutes/votes_for vote_other"),
        ("against", &tie, "minutes/votes_for vote_other"),
        ("in_favour", &few, "minutes/present quorum"),
        ("in_favour", &Input::default(), "minutes required"),
    ] {
        let Err(StepProblem::Input(problems)) = run.take("D1-4", outcome, input) else {
            panic!("{outcome} was taken");
        };
        let said = [&problems[0].field, " ", &*problems[0].code].concat();
        assert_eq!(said, wanted, "{outcome}");
    }
    run.take("D1-4", "against", &against).unwrap();
    let problem = run
        .take("D1-5", "decision_drafted", &Input::default())
        .unwrap_err();
    assert_eq!(problem, StepProblem::NotOpen);
    run.take("D1-5", "refusal_drafted", &ground("RD-5")).unwrap();
    run.take("D1-6", "refusal_signed", &Input::default()).unwrap();
    let case = run.take("D1-7", "refusal_given", &Input::default()).unwrap();
    assert_eq!(case.state, State::Refused);
    assert_eq!(run.notices(), ["N-D1", "N-D4"]);
}

/// AS-56: what the system sees of RD-1 by itself. A document is good on its last day.
#[test]
fn as_56_the_system_proposes_the_refusal() {
    let office = SERVICE
        .form
        .unwrap()
        .field("provider")
        .unwrap()
        .1
        .kind
        .options()
        .first()
        .unwrap();
    let day = moment("2026-11-23T10:00").date();
    for (until, wanted) in [
        (json!("2026-11-19"), &["RD-1"][..]),
        (json!("2026-11-22"), &["RD-1"]),
        (json!("2026-11-23"), &[]),
        (json!(""), &[]),
        (serde_json::Value::Null, &[]),
    ] {
        let answers = json!({ "documents": [
            { "name": "Ордер" }, { "name": "Анықтама", "valid_until": until },
        ] });
        let findings = assess(&SERVICE, answers.as_object().unwrap(), office, day, &[]);
        assert_eq!(grounds(&findings), wanted, "{until}");
        let said = crate::eligibility::reason(&SERVICE, &findings[0].reasons[0], Lang::Kk);
        assert_eq!(said.contains("Анықтама"), !wanted.is_empty(), "{said}");
    }
}

/// Whoever accepts an application although the system found an expired document says why; then that is settled.
#[test]
fn a_proposal_is_settled_with_the_acceptance() {
    let mut run = Run::filed("2026-11-23T10:00");
    let proposal = Fact::Checked {
        answered: Vec::new(),
        proposed: vec!["RD-1".into()],
        unknown: Vec::new(),
    };
    run.events.push(append(
        &run.events,
        run.now,
        "system",
        Role::System,
        "D1-1",
        proposal,
    ));
    run.take("D1-1", "taken_up", &executor()).unwrap();
    let problem = run.take("D1-1", "accepted", &Input::default()).unwrap_err();
    let StepProblem::Input(problems) = problem else {
        panic!("{problem:?}")
    };
    assert_eq!(
        (problems[0].field.as_str(), &*problems[0].code),
        ("reason", "required")
    );
    let reason = Input {
        reason: "Жаңасы тіркелген".into(),
        ..Input::default()
    };
    run.take("D1-1", "accepted", &reason).unwrap();
    run.take("D1-2", "resolved", &executor()).unwrap();
    run.take("D1-3", "sent", &given("COMMUNAL", "FREE")).unwrap();
    run.now = moment("2026-11-27T11:00");
    run.take(
        "D1-4",
        "in_favour",
        &minutes("2026-11-27T10:00", &["1", "2"], 2, 0),
    )
    .unwrap();
}

/// RD-2 and RD-3 are the portal's own: it refuses before there is a case.
#[test]
fn officials_do_not_name_the_portals_own_grounds() {
    for (code, wanted) in [
        ("RD-1", None),
        ("RD-2", Some("ground_by_portal")),
        ("RD-3", Some("ground_by_portal")),
        ("RD-4", None),
        ("RD-9", Some("ground_unknown")),
    ] {
        let mut run = Run::filed("2026-11-23T10:00");
        run.take("D1-1", "taken_up", &executor()).unwrap();
        let before = run.events.len();
        match (run.take("D1-R", "refused", &ground(code)), wanted) {
            (Ok(case), None) => assert_eq!(case.state, State::Refused),
            (Err(StepProblem::Input(problems)), Some(wanted)) => {
                assert_eq!(
                    (problems[0].field.as_str(), &*problems[0].code),
                    ("grounds/0/code", wanted)
                );
                assert_eq!(run.events.len(), before);
            }
            (other, _) => panic!("{code}: {other:?}"),
        }
    }
}

/// A case that was approved before there were stages is read as it was, and ends as it did.
#[test]
fn a_case_of_before_the_stages_still_folds() {
    let mut events = filing(procedure(), &Calendar::kazakhstan(), moment("2026-11-23T10:00"));
    let mut add = |step: &str, fact| {
        let event = append(
            &events,
            moment("2026-11-23T10:00"),
            "1",
            Role::Executor,
            step,
            fact,
        );
        events.push(event);
    };
    add("D1-0", Fact::Registered);
    let taken = |outcome: &str, from, to| Fact::Taken {
        outcome: outcome.into(),
        from,
        to,
        name: String::new(),
        on_behalf_of: None,
        late: false,
        input: Input::default(),
        steps: Vec::new(),
        stage: None,
        signed: None,
    };
    for (step, outcome, from, to) in [
        ("D1-1", "taken_up", State::Registered, State::CompletenessCheck),
        (
            "D1-1",
            "accepted",
            State::CompletenessCheck,
            State::CompletenessCheck,
        ),
        ("D1-2", "resolved", State::CompletenessCheck, State::UnderReview),
        ("D1-3", "sent", State::UnderReview, State::AtCommission),
        ("D1-4", "in_favour", State::AtCommission, State::AtCommission),
        ("D1-5", "decision_drafted", State::AtCommission, State::Signing),
        ("D1-6", "decision_signed", State::Signing, State::Signing),
        ("D1-7", "decision_given", State::Signing, State::Approved),
        ("D1-7", "archived", State::Approved, State::Closed),
    ] {
        add(step, taken(outcome, from, to));
    }
    assert_eq!(fold(procedure(), &events).unwrap().state, State::Closed);
}
