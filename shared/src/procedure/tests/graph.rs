//! The graph of each procedure: no dead end, no way around a step that is required.

use super::{WITH_HEARING, fillings, procedures};
use crate::{
    form::{Answers, Context},
    procedure::{Ask, Opens, Outcome, Procedure, State, Step, Way},
};
use std::collections::BTreeSet;

fn outcome(procedure: &Procedure, way: Way) -> &'static Outcome {
    let found = procedure.outcome(way.0, way.1);
    found.unwrap_or_else(|| panic!("{way:?} leads nowhere")).1
}

/// Where a case can be: its last outcome, and what officials have filled in by then.
type Place = (Way, String);

/// Everything that can follow these ways, themselves included, whatever is filled in; never through what is left out.
fn places(
    procedure: &Procedure,
    from: Vec<(Way, Answers)>,
    left_out: impl Fn(Way) -> bool,
) -> BTreeSet<Place> {
    let mut seen = BTreeSet::new();
    let mut ahead = from;
    while let Some((way, before)) = ahead.pop() {
        let taken = outcome(procedure, way);
        if left_out(way) || !taken.when.holds(&before, &before) {
            continue;
        }
        let filled = taken
            .form
            .map_or_else(|| vec![Answers::new()], |form| fillings(form, &before));
        for own in filled {
            let mut data = before.clone();
            data.extend(own);
            if seen.insert((way, serde_json::to_string(&data).unwrap())) {
                ahead.extend(taken.next.iter().map(|next| (*next, data.clone())));
            }
        }
    }
    seen
}

fn from_start(procedure: &Procedure, left_out: impl Fn(Way) -> bool) -> BTreeSet<Place> {
    let first = procedure.first.iter().map(|way| (*way, Answers::new()));
    places(procedure, first.collect(), left_out)
}

/// Everything that can follow the registration.
fn reachable(procedure: &Procedure, left_out: impl Fn(Way) -> bool) -> BTreeSet<Way> {
    let places = from_start(procedure, left_out);
    places.into_iter().map(|(way, _)| way).collect()
}

/// What only cases have that were filed before there were stages: the result as it was given to them.
const OLD: &[(&str, Way)] = &[("privatisation-pavlodar-2019", ("D1-7", "decision_given"))];

/// From which state to which; the first comes from the registration.
fn transitions(procedure: &Procedure) -> BTreeSet<(State, State)> {
    let mut seen = BTreeSet::from([(State::AwaitingRegistration, State::Registered)]);
    let mut visited = BTreeSet::new();
    let mut ahead: Vec<(State, Way)> = procedure
        .first
        .iter()
        .map(|way| (State::Registered, *way))
        .collect();
    while let Some((from, way)) = ahead.pop() {
        if visited.insert((from, way)) {
            let outcome = outcome(procedure, way);
            if from != outcome.to {
                seen.insert((from, outcome.to));
            }
            ahead.extend(outcome.next.iter().map(|next| (outcome.to, *next)));
        }
    }
    seen
}

#[test]
fn every_step_can_be_reached_and_none_is_a_dead_end() {
    let mut outcomes = 0;
    for (service, procedure) in procedures() {
        let there = reachable(procedure, |_| false);
        for step in procedure.steps {
            let own = step.code == procedure.filing || procedure.entry.contains(&step.code);
            assert_eq!(own, step.outcomes.is_empty(), "{} {}", service.id, step.code);
            for known in step.outcomes {
                outcomes += 1;
                let way = (step.code, known.code);
                let old = OLD.contains(&(service.id, way));
                assert_eq!(there.contains(&way), !old, "{}: {way:?}", service.id);
                assert!(!known.by.is_empty());
                // A case ends with its answer, or when it is closed after it.
                let (ends, closed) = (known.next.is_empty(), known.to == State::Closed);
                assert!(
                    if ends { !known.to.is_pending() } else { !closed },
                    "{}: {way:?}",
                    service.id
                );
            }
            for required in step.requires {
                assert!(procedure.step(required).is_some(), "{required}");
                // The graph itself never lets a required step be passed by.
                let without = reachable(procedure, |(code, _)| code == *required);
                assert!(
                    without.iter().all(|(code, _)| *code != step.code),
                    "{}: {} without {required}",
                    service.id,
                    step.code
                );
            }
        }
    }
    assert!(outcomes > 20);
}

/// Whatever is filled in: a case that is not over can go on, and comes to an end.
#[test]
fn every_case_can_go_on_and_end() {
    for (service, procedure) in procedures() {
        let all = from_start(procedure, |_| false);
        for (way, data) in &all {
            let before: Answers = serde_json::from_str(data).unwrap();
            let taken = outcome(procedure, *way);
            if taken.next.is_empty() {
                continue;
            }
            let next: Vec<_> = taken.next.iter().map(|next| (*next, before.clone())).collect();
            let onwards = places(procedure, next, |_| false);
            let ends = onwards
                .iter()
                .any(|(way, _)| outcome(procedure, *way).next.is_empty());
            assert!(ends, "{}: no end after {way:?} with {data}", service.id);
        }
    }
}

/// A stage is entered at its first step, by an outcome that ends a step of a stage before it and leads nowhere else; none
/// is left backwards.
#[test]
fn stages_follow_one_another() {
    let mut entered = 0;
    for (service, procedure) in procedures() {
        for (at, stage) in procedure.stages.iter().enumerate() {
            assert_eq!(procedure.stage_of(stage.from), at + 1, "{}", service.id);
            assert_eq!(procedure.steps_of(at + 1)[0].code, stage.from);
            let from = |way: &Way| procedure.stage_of(way.0) == at + 1;
            for (step, taken) in all_outcomes(procedure) {
                let here = procedure.stage_of(step.code);
                let enters = here != at + 1 && taken.next.iter().any(from);
                if enters {
                    entered += 1;
                    assert!(
                        taken.ends && here < at + 1,
                        "{}: {} {}",
                        service.id,
                        step.code,
                        taken.code
                    );
                    assert!(taken.next.iter().all(|(code, _)| *code == stage.from));
                }
            }
        }
        let kept: usize = (0..=procedure.stages.len())
            .map(|at| procedure.steps_of(at).len())
            .sum();
        assert_eq!(kept, procedure.steps.len(), "{}", service.id);
    }
    assert!(entered >= 4);
}

/// What is filled in passes its own check, and stays as it is when it is cleaned.
#[test]
fn forms_of_outcomes_can_be_filled_in() {
    let day = jiff::civil::date(2026, 11, 23);
    let mut forms = 0;
    for (_, procedure) in procedures() {
        for ((step, code), data) in from_start(procedure, |_| false) {
            let (_, taken) = procedure.outcome(step, code).unwrap();
            let Some(form) = taken.form else { continue };
            forms += 1;
            let data: Answers = serde_json::from_str(&data).unwrap();
            for own in fillings(form, &data) {
                assert_eq!(
                    form.check_amid(&data, &own, Context::on(day)),
                    [],
                    "{step} {code}"
                );
                assert_eq!(form.clean_amid(&data, &own), own);
            }
            let strange = [("strange".to_owned(), serde_json::json!(1))]
                .into_iter()
                .collect();
            assert!(!form.check_amid(&data, &strange, Context::on(day)).is_empty());
        }
    }
    assert!(forms > 4);
}

fn all_outcomes(procedure: &Procedure) -> impl Iterator<Item = (&'static Step, &'static Outcome)> {
    let steps = procedure.steps.iter();
    steps.flat_map(|step| step.outcomes.iter().map(move |outcome| (step, outcome)))
}

/// Invariant 1 of `spec.md` 4.2: no refusal without notice and hearing, by the act that knows a hearing.
#[test]
fn no_refusal_without_a_hearing() {
    for (service, procedure) in procedures() {
        let hears = |step: &&Step| {
            step.outcomes
                .iter()
                .any(|known| known.asks.contains(&Ask::Hearing))
        };
        if !WITH_HEARING.contains(&service.id) {
            assert!(procedure.steps.iter().find(hears).is_none(), "{}", service.id);
            continue;
        }
        for hearing in ["A-08", "A-09"] {
            let without = reachable(procedure, |(code, _)| code == hearing);
            for way in without {
                assert_ne!(
                    outcome(procedure, way).to,
                    State::Refused,
                    "{} {way:?}",
                    service.id
                );
            }
        }
    }
}

/// The transitions of `spec.md` 4.13 between states that a case of these services can be in.
const SPEC: &[(State, State)] = &[
    (State::AwaitingRegistration, State::Registered),
    (State::Registered, State::CompletenessCheck),
    (State::CompletenessCheck, State::UnderReview),
    (State::CompletenessCheck, State::HearingNotice),
    (State::UnderReview, State::AwaitingDataUpdate),
    (State::UnderReview, State::HearingNotice),
    (State::UnderReview, State::Signing),
    (State::AwaitingDataUpdate, State::UnderReview),
    (State::UnderReview, State::AtCommission),
    (State::AtCommission, State::Signing),
    (State::CompletenessCheck, State::Refused),
    (State::HearingNotice, State::HearingDone),
    (State::HearingDone, State::UnderReview),
    (State::HearingDone, State::Signing),
    (State::Signing, State::Approved),
    (State::Signing, State::Refused),
    (State::Signing, State::UnderReview),
    (State::AtAkimat, State::Signing),
    (State::Stage3, State::Signing),
    (State::AwaitingPayment, State::Paid),
    (State::AwaitingPayment, State::PaymentOverdue),
    (State::Paid, State::Closed),
    (State::Approved, State::Closed),
    (State::Refused, State::Closed),
    (State::Registered, State::InTransit),
    (State::InTransit, State::CompletenessCheck),
    (State::InTransit, State::ReadyAtPsc),
    (State::CompletenessCheck, State::ReturnedIncomplete),
    (State::ReadyAtPsc, State::Issued),
    (State::ReadyAtPsc, State::Stored),
    (State::Stored, State::Issued),
    (State::Stored, State::ReturnedToProvider),
    (State::ReturnedToProvider, State::Closed),
    (State::ReturnedIncomplete, State::Closed),
    (State::Issued, State::Closed),
];

/// Transitions that 4.13 does not have, and why.
const EXTRA: &[(State, State)] = &[
    // G-03 checks new data only: 4.12 has no completeness check before it, and no result to sign after it.
    (State::Registered, State::UnderReview),
    (State::UnderReview, State::Closed),
    // D1-7 and D2-7 give a result and begin the next stage in one: the approval is not a state of its own.
    (State::Signing, State::Stage2),
    // What the head has sent back is drawn up anew.
    (State::Stage2, State::Signing),
    (State::Signing, State::Stage3),
    // The akimat decides within stage 2, and gives back what it does not accept.
    (State::Stage2, State::AtAkimat),
    (State::AtAkimat, State::Stage2),
    // D3-5 registers what both sides have signed.
    (State::Signing, State::AwaitingPayment),
    // What is paid late is paid.
    (State::PaymentOverdue, State::Paid),
    // C-06: the system decides by what the registries answered, and nobody looks at it in between (DR-35).
    (State::Registered, State::Signing),
    // BP-10 enters IN_TRANSIT: the result that was signed on paper is told at the counter, not before (DV-4).
    (State::Signing, State::InTransit),
];

/// States that no step of a procedure enters: the counter refuses before there is an application (BP-1R).
const BEFORE_ANY: &[State] = &[State::AwaitingRegistration, State::NotAccepted];

#[test]
fn the_transitions_are_those_of_the_specification() {
    let all: BTreeSet<_> = procedures()
        .flat_map(|(_, procedure)| transitions(procedure))
        .collect();
    assert_eq!(all, SPEC.iter().chain(EXTRA).copied().collect());
    assert!(EXTRA.iter().all(|extra| !SPEC.contains(extra)));
    for state in State::ALL {
        let mut known = SPEC.iter().chain(EXTRA);
        let enters = known.clone().any(|(_, to)| to == state) || BEFORE_ANY.contains(state);
        let leaves =
            known.any(|(from, _)| from == state) || matches!(state, State::Closed | State::NotAccepted);
        assert!(enters && leaves, "{state:?}");
    }
}

/// What waits for the hearing can't be reached without its time having been set.
#[test]
fn a_hearing_is_set_before_it_is_held() {
    let mut waiting = 0;
    for (service, procedure) in procedures() {
        let sets = |way| outcome(procedure, way).asks.contains(&Ask::Hearing);
        for way in reachable(procedure, sets) {
            let opens = outcome(procedure, way).opens;
            assert_ne!(opens, Opens::AtHearing, "{}: {way:?}", service.id);
        }
        let all = reachable(procedure, |_| false);
        waiting += all
            .into_iter()
            .filter(|way| outcome(procedure, *way).opens == Opens::AtHearing)
            .count();
    }
    assert!(waiting > 0);
}
