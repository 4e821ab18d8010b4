//! Properties of every procedure in the catalogue, and of the engine that runs them.

use super::{
    Actor, Allowed, Ask, Case, Event, Executor, Fact, Given, GroundGiven, Hearing, Input, Judgement, Minutes,
    Opens, Outcome, Procedure, Rules, State, StepProblem, Taking, Way, append, deadlines, due_events, fold,
    take,
};
use crate::{
    calendar::{Calendar, Moment},
    official::{Capacity, Role},
    service::{CATALOGUE, Service},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

const APPLICANT: &str = "850412400017";

fn procedures() -> impl Iterator<Item = (&'static Service, &'static Procedure)> {
    CATALOGUE
        .iter()
        .filter_map(|service| Some((*service, service.procedure?)))
}

fn outcome(procedure: &Procedure, way: Way) -> &'static Outcome {
    let found = procedure.outcome(way.0, way.1);
    found.unwrap_or_else(|| panic!("{way:?} leads nowhere")).1
}

/// Everything that can follow these ways, themselves included; nothing of the steps in `without`.
fn reachable(procedure: &Procedure, from: &[Way], without: &[&str]) -> BTreeSet<Way> {
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<Way> = from.to_vec();
    while let Some(way) = ahead.pop() {
        if !without.contains(&way.0) && seen.insert(way) {
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
        let there = reachable(procedure, procedure.first, &[]);
        for step in procedure.steps {
            let own = step.code == procedure.filing || procedure.entry.contains(&step.code);
            assert_eq!(own, step.outcomes.is_empty(), "{} {}", service.id, step.code);
            for known in step.outcomes {
                outcomes += 1;
                let way = (step.code, known.code);
                assert!(there.contains(&way), "{}: {way:?} can't be reached", service.id);
                assert!(!known.by.is_empty());
                assert_eq!(
                    known.next.is_empty(),
                    known.to == State::Closed,
                    "{}: {way:?}",
                    service.id
                );
                let onwards = reachable(procedure, &[way], &[]);
                let ends = onwards
                    .iter()
                    .any(|way| outcome(procedure, *way).to == State::Closed);
                assert!(ends, "{}: no end after {way:?}", service.id);
            }
            for required in step.requires {
                assert!(procedure.step(required).is_some(), "{required}");
                // The graph itself never lets a required step be passed by.
                let without = reachable(procedure, procedure.first, &[required]);
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

/// Invariant 1 of `spec.md` 4.2: no refusal without notice and hearing.
#[test]
fn no_refusal_without_a_hearing() {
    for (service, procedure) in procedures() {
        for hearing in ["A-08", "A-09"] {
            let without = reachable(procedure, procedure.first, &[hearing]);
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
    (State::HearingNotice, State::HearingDone),
    (State::HearingDone, State::UnderReview),
    (State::HearingDone, State::Signing),
    (State::Signing, State::Approved),
    (State::Signing, State::Refused),
    (State::Signing, State::UnderReview),
    (State::Approved, State::Closed),
    (State::Refused, State::Closed),
];

/// Transitions that 4.13 does not have, and why.
const EXTRA: &[(State, State)] = &[
    // G-03 checks new data only: 4.12 has no completeness check before it, and no result to sign after it.
    (State::Registered, State::UnderReview),
    (State::UnderReview, State::Closed),
];

#[test]
fn the_transitions_are_those_of_the_specification() {
    let all: BTreeSet<_> = procedures()
        .flat_map(|(_, procedure)| transitions(procedure))
        .collect();
    assert_eq!(all, SPEC.iter().chain(EXTRA).copied().collect());
    assert!(EXTRA.iter().all(|extra| !SPEC.contains(extra)));
    for state in State::ALL {
        let enters = SPEC.iter().any(|(_, to)| to == state) || *state == State::AwaitingRegistration;
        let leaves = SPEC.iter().any(|(from, _)| from == state) || *state == State::Closed;
        assert!(enters && leaves, "{state:?}");
    }
}

fn executors() -> Vec<Executor> {
    vec![Executor {
        iin: "900101300011".into(),
        name: "Сейітов Арман".into(),
    }]
}

fn filed(procedure: &Procedure, calendar: &Calendar, at: Moment) -> Vec<Event> {
    let dates = deadlines(procedure, calendar, at);
    let fact = Fact::Filed {
        service: "housing-queue".into(),
        office: "talgar".into(),
        form: "1".into(),
        envelope: String::new(),
        signature: String::new(),
        registered_on: dates.registered_on,
        result_due_on: dates.result_due_on,
        calendar_entered: dates.calendar_entered,
        steps: dates.steps,
    };
    let filing = append(&[], at, APPLICANT, Role::Applicant, procedure.filing, fact);
    vec![filing]
}

fn capacities(roles: &[Role]) -> Vec<Capacity> {
    let at = |role: &Role| Capacity {
        office: "talgar".into(),
        role: *role,
        instead_of: None,
    };
    roles.iter().map(at).collect()
}

/// What an outcome asks, given as it should be.
fn given(case: &Case, outcome: &Outcome, ground: &str, hearing: Moment) -> Input {
    let mut input = Input::default();
    let grounds = |code: &str| {
        vec![GroundGiven {
            code: code.to_owned(),
            facts: "Анықталды".into(),
        }]
    };
    for ask in outcome.asks {
        match ask {
            Ask::Executor => input.executor = executors().pop(),
            Ask::Checks => {}
            Ask::Missing => input.missing = vec!["DA-2".into()],
            Ask::Grounds => input.grounds = grounds(ground),
            Ask::GroundsHeard => input.grounds = grounds(case.heard.last().map_or("", String::as_str)),
            Ask::Hearing => {
                input.hearing = Some(Hearing {
                    at: hearing,
                    place: "Талғар, 12-бөлме".into(),
                });
            }
            Ask::Text => input.text = "Мәтін".into(),
            Ask::Minutes => {
                let (votes_for, votes_against) = match outcome.judges {
                    Some(Judgement::Against) => (0, 1),
                    _ => (1, 0),
                };
                input.minutes = Some(Box::new(Minutes {
                    number: "1".into(),
                    held_at: case.filed_at,
                    present: executors(),
                    votes_for,
                    votes_against,
                    conclusion: "Шешім".into(),
                }));
            }
        }
    }
    input.reason = "Себебі".into();
    input
}

/// The next moment in working time from `now` on, some hours later.
fn later(procedure: &Procedure, calendar: &Calendar, now: Moment, minutes: u32) -> Moment {
    procedure.schedule.add_working_minutes(calendar, now, minutes)
}

/// Walks a procedure at random, taking only what the outlook offers; returns the events.
fn walk(service: &Service, procedure: &Procedure, filed_at: Moment, choices: &[(u8, u16)]) -> Vec<Event> {
    let calendar = Calendar::kazakhstan();
    let mut events = filed(procedure, &calendar, filed_at);
    let registered = procedure
        .schedule
        .expiry(&calendar, fold(procedure, &events).unwrap().registered_on);
    events.extend(due_events(procedure, &calendar, &events, registered));
    let told = fold(procedure, &events).unwrap().result_due_on;
    let mut now = registered;
    for (choice, minutes) in choices {
        now = later(procedure, &calendar, now, u32::from(*minutes) + 1);
        let case = fold(procedure, &events).unwrap();
        let outlook = case.outlook(procedure, &calendar, now);
        assert_eq!(outlook.actions.is_empty(), case.state == State::Closed);
        let Some(count) = std::num::NonZeroUsize::new(outlook.actions.len()) else {
            break;
        };
        let action = &outlook.actions[usize::from(*choice) % count];
        if let Some(opens) = action.opens_at {
            now = opens;
        }
        if action.outcome.asks.contains(&Ask::Checks) && case.proposed.is_none() {
            let fact = Fact::Checked {
                answered: Vec::new(),
                unknown: Vec::new(),
                proposed: if choice % 2 == 0 {
                    vec![]
                } else {
                    vec!["RA-2".into()]
                },
            };
            events.push(append(
                &events,
                now,
                "900101300011",
                Role::Executor,
                action.step.code,
                fact,
            ));
        }
        let case = fold(procedure, &events).unwrap();
        let before = case.told(action.step.code);
        let hearing = later(procedure, &calendar, now, 120);
        let grounds = service.grounds.iter().cycle();
        let mut grounds = grounds.skip(usize::from(*choice));
        let ground = grounds.next().map_or("", |ground| ground.code);
        let input = given(&case, action.outcome, ground, hearing);
        let iin = match action.outcome.by[0] {
            Role::Applicant => APPLICANT,
            Role::Executor => "900101300011",
            _ => "800101300011",
        };
        let actor = Actor {
            iin,
            name: "Аты Жөні",
            capacities: &capacities(action.outcome.by),
        };
        let executors = executors();
        let taking = Taking {
            step: action.step.code,
            outcome: action.outcome.code,
            seen: case.seq,
            input: &input,
            executors: &executors,
            members: &executors,
        };
        let rules = Rules {
            procedure,
            grounds: service.grounds,
            calendar: &calendar,
            now,
        };
        match rules.check(&case, APPLICANT, &actor, &taking) {
            Ok(way) => events.extend(take(
                &rules,
                &case,
                &events,
                &actor,
                &way,
                Given {
                    input: &input,
                    signed: None,
                    place: None,
                },
            )),
            // At the very end of the term there may be no room for a hearing within it, or the moment falls on lunch.
            Err(StepProblem::Input(problems))
                if problems.iter().all(|problem| problem.field == "hearing/at") => {}
            Err(problem) => panic!("{}/{}: {problem:?}", action.step.code, action.outcome.code),
        }
        let case = fold(procedure, &events).unwrap();
        assert_eq!(case.result_due_on, told, "a told date moved");
        if let (Some(before), Some(after)) = (before, case.told(action.step.code)) {
            assert!(after <= before, "the date of {} moved later", action.step.code);
        }
        assert!(
            case.state != State::Refused || (case.done_at("A-09").is_some() && !case.heard.is_empty()),
            "refused without a hearing"
        );
    }
    events
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever officials and applicants do, in whatever order and however late: the events fold, the told dates stand,
    /// nobody is refused unheard.
    #[test]
    fn any_walk_keeps_the_invariants(
        day in 0..200_i64,
        second in 0..86_400_i64,
        choices in proptest::collection::vec((any::<u8>(), 0..900_u16), 1..40),
    ) {
        for (service, procedure) in procedures() {
            let start = Moment::parse("2026-02-02T00:00:00+05:00").unwrap();
            let filed_at = Moment::from_unix(start.unix() + day * 86_400 + second).unwrap();
            walk(service, procedure, filed_at, &choices);
        }
    }

    /// What the outlook does not offer is refused, and nothing else is said of it than that.
    #[test]
    fn what_is_not_offered_is_refused(choices in proptest::collection::vec((any::<u8>(), 0..900_u16), 0..12)) {
        let calendar = Calendar::kazakhstan();
        for (service, procedure) in procedures() {
            let filed_at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
            let events = walk(service, procedure, filed_at, &choices);
            let case = fold(procedure, &events).unwrap();
            let now = later(procedure, &calendar, events.last().unwrap().at, 1);
            let rules = Rules { procedure, grounds: service.grounds, calendar: &calendar, now };
            for step in procedure.steps {
                for known in step.outcomes.iter().filter(|known| !case.open.contains(&(step.code, known.code))) {
                    let capacities = capacities(known.by);
                    let actor = Actor { iin: "900101300011", name: "", capacities: &capacities };
                    let taking = Taking {
                        step: step.code, outcome: known.code, seen: case.seq, input: &Input::default(), executors: &[], members: &[],
                    };
                    let problem = rules.check(&case, APPLICANT, &actor, &taking).unwrap_err();
                    prop_assert!(
                        matches!(problem, StepProblem::NotOpen | StepProblem::StepsRequired(_)),
                        "{problem:?}"
                    );
                    for stranger in Role::ALL.iter().filter(|role| !known.by.contains(role)) {
                        let capacities = super::tests::capacities(&[*stranger]);
                        let actor = Actor { capacities: &capacities, ..actor };
                        let problem = rules.check(&case, APPLICANT, &actor, &taking).unwrap_err();
                        prop_assert_eq!(problem, StepProblem::WrongRole);
                    }
                }
            }
        }
    }
}

#[test]
fn a_hearing_opens_its_outcomes() {
    for (_, procedure) in procedures() {
        for step in procedure.steps {
            for known in step
                .outcomes
                .iter()
                .filter(|known| known.opens == Opens::AtHearing)
            {
                let way = (step.code, known.code);
                let before: Vec<_> = procedure
                    .steps
                    .iter()
                    .flat_map(|step| step.outcomes)
                    .filter(|before| before.next.contains(&way))
                    .collect();
                assert!(!before.is_empty());
                // Whatever leads there has set a hearing, or comes after something that has.
                for before in before {
                    let set = before.asks.contains(&Ask::Hearing);
                    assert!(set || before.next.len() > 1, "{way:?}");
                }
            }
        }
    }
}

/// AS-14, AS-16, AS-17: what the checks propose opens the hearing branch without more words; a decision that they do not
/// carry, also where a registry was silent, needs a written reason.
#[test]
fn a_decision_against_the_proposal_needs_a_reason() {
    let calendar = Calendar::kazakhstan();
    let (service, procedure) = procedures()
        .find(|(service, _)| service.id == "housing-queue")
        .unwrap();
    let at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
    let rules = Rules {
        procedure,
        grounds: service.grounds,
        calendar: &calendar,
        now: at,
    };
    let executors = executors();
    let capacities = capacities(&[Role::Executor]);
    let actor = Actor {
        iin: "900101300011",
        name: "Сейітов Арман",
        capacities: &capacities,
    };
    let way = |case: &Case, outcome: &str, reason: &str, step: &str| {
        let hearing = later(procedure, &calendar, at, 60);
        let (_, known) = procedure.outcome(step, outcome).unwrap();
        let input = Input {
            reason: reason.into(),
            ..given(case, known, "RA-2", hearing)
        };
        let taking = Taking {
            step,
            outcome,
            seen: case.seq,
            input: &input,
            executors: &executors,
            members: &executors,
        };
        rules
            .check(case, APPLICANT, &actor, &taking)
            .map(|allowed| (allowed.step, allowed.outcome, input.clone()))
    };
    let needs_reason = Err(vec![("reason".to_owned(), "required".to_owned())]);
    for (proposed, unknown, confirmed, found) in [
        (vec!["RA-2"], vec![], needs_reason.clone(), Ok(())),
        (vec![], vec![], Ok(()), needs_reason.clone()),
        (vec![], vec!["EA-4"], needs_reason.clone(), needs_reason.clone()),
    ] {
        let mut events = filed(procedure, &calendar, at);
        events.extend(due_events(procedure, &calendar, &events, at));
        for (step, outcome) in [("A-05", "taken_up"), ("A-05", "complete")] {
            let case = fold(procedure, &events).unwrap();
            let (step, outcome, input) = way(&case, outcome, "", step).unwrap();
            let allowed = Allowed {
                step,
                outcome,
                capacity: &capacities[0],
            };
            let given = Given {
                input: &input,
                signed: None,
                place: None,
            };
            events.extend(take(&rules, &case, &events, &actor, &allowed, given));
        }
        let checked = Fact::Checked {
            answered: Vec::new(),
            proposed: proposed.into_iter().map(str::to_owned).collect(),
            unknown: unknown.into_iter().map(str::to_owned).collect(),
        };
        events.push(append(&events, at, actor.iin, Role::Executor, "A-06", checked));
        let case = fold(procedure, &events).unwrap();
        for (outcome, wanted) in [("confirmed", confirmed), ("grounds_found", found)] {
            let result = way(&case, outcome, "", "A-06")
                .map(drop)
                .map_err(|problem| match problem {
                    StepProblem::Input(problems) => problems
                        .into_iter()
                        .map(|problem| (problem.field, problem.code.into_owned()))
                        .collect::<Vec<_>>(),
                    other => panic!("{other:?}"),
                });
            assert_eq!(result, wanted, "{outcome}");
            assert!(way(&case, outcome, "Себебі", "A-06").is_ok());
        }
        let (_, found) = procedure.outcome("A-06", "grounds_found").unwrap();
        assert!(found.next.contains(&("A-08", "notified")));
    }
}
