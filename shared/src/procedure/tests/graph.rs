//! The graph of each procedure: no dead end, no way around a step that is required.

use super::{WITH_HEARING, procedures};
use crate::procedure::{Ask, Opens, Outcome, Procedure, State, Step, Way};
use std::collections::BTreeSet;

fn outcome(procedure: &Procedure, way: Way) -> &'static Outcome {
    let found = procedure.outcome(way.0, way.1);
    found.unwrap_or_else(|| panic!("{way:?} leads nowhere")).1
}

/// Everything that can follow these ways, themselves included; never through what is left out.
fn reachable(procedure: &Procedure, from: &[Way], left_out: impl Fn(Way) -> bool) -> BTreeSet<Way> {
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<Way> = from.to_vec();
    while let Some(way) = ahead.pop() {
        if !left_out(way) && seen.insert(way) {
            ahead.extend(outcome(procedure, way).next);
        }
    }
    seen
}

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
        let there = reachable(procedure, procedure.first, |_| false);
        for step in procedure.steps {
            let own = step.code == procedure.filing || procedure.entry.contains(&step.code);
            assert_eq!(own, step.outcomes.is_empty(), "{} {}", service.id, step.code);
            for known in step.outcomes {
                outcomes += 1;
                let way = (step.code, known.code);
                assert!(there.contains(&way), "{}: {way:?} can't be reached", service.id);
                assert!(!known.by.is_empty());
                // A case ends with its answer, or when it is closed after it.
                let (ends, closed) = (known.next.is_empty(), known.to == State::Closed);
                assert!(
                    if ends { !known.to.is_pending() } else { !closed },
                    "{}: {way:?}",
                    service.id
                );
                let onwards = reachable(procedure, &[way], |_| false);
                let ends = onwards.iter().any(|way| outcome(procedure, *way).next.is_empty());
                assert!(ends, "{}: no end after {way:?}", service.id);
            }
            for required in step.requires {
                assert!(procedure.step(required).is_some(), "{required}");
                // The graph itself never lets a required step be passed by.
                let without = reachable(procedure, procedure.first, |(code, _)| code == *required);
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
            let without = reachable(procedure, procedure.first, |(code, _)| code == hearing);
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
        let enters = SPEC.iter().any(|(_, to)| to == state) || BEFORE_ANY.contains(state);
        let leaves =
            SPEC.iter().any(|(from, _)| from == state) || matches!(state, State::Closed | State::NotAccepted);
        assert!(enters && leaves, "{state:?}");
    }
}

/// What waits for the hearing can't be reached without its time having been set.
#[test]
fn a_hearing_is_set_before_it_is_held() {
    let mut waiting = 0;
    for (service, procedure) in procedures() {
        let sets = |way| outcome(procedure, way).asks.contains(&Ask::Hearing);
        for way in reachable(procedure, procedure.first, sets) {
            let opens = outcome(procedure, way).opens;
            assert_ne!(opens, Opens::AtHearing, "{}: {way:?}", service.id);
        }
        let all = reachable(procedure, procedure.first, |_| false);
        waiting += all
            .into_iter()
            .filter(|way| outcome(procedure, *way).opens == Opens::AtHearing)
            .count();
    }
    assert!(waiting > 0);
}
