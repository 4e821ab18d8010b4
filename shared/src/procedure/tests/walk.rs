//! The engine, walked at random and against its proposals.

use super::{WITH_HEARING, capacities, executors, given, later, procedures};
use crate::{
    calendar::{Calendar, Moment},
    official::Role,
    procedure::{
        Actor, Allowed, Ask, Case, Event, Fact, Given, Input, Procedure, Rules, State, StepProblem, Taking,
        append, due_events, fold, take,
    },
    samples::{APPLICANT, filing},
    service::Service,
};
use proptest::prelude::*;

/// Walks a procedure at random, taking only what the outlook offers; returns the events.
fn walk(service: &Service, procedure: &Procedure, filed_at: Moment, choices: &[(u8, u16)]) -> Vec<Event> {
    let calendar = Calendar::kazakhstan();
    let mut events = filing(procedure, &calendar, filed_at);
    let closing = procedure
        .schedule
        .expiry(&calendar, fold(procedure, &events).unwrap().registered_on);
    // What counts on its own day is registered at once, also after closing.
    let registered = closing.max(filed_at);
    events.extend(due_events(procedure, &calendar, &events, registered));
    let begun = fold(procedure, &events).unwrap();
    let mut told = (begun.stage, begun.result_due_on);
    let mut now = registered;
    for (choice, minutes) in choices {
        now = later(procedure, &calendar, now, u32::from(*minutes) + 1);
        events.extend(due_events(procedure, &calendar, &events, now));
        let case = fold(procedure, &events).unwrap();
        let outlook = case.outlook(procedure, &calendar, now);
        assert_eq!(outlook.actions.is_empty(), case.open.is_empty());
        assert!(!case.open.is_empty() || !case.state.is_pending());
        let Some(count) = std::num::NonZeroUsize::new(outlook.actions.len()) else {
            break;
        };
        let action = &outlook.actions[usize::from(*choice) % count];
        if let Some(opens) = action.opens_at {
            now = opens;
        }
        // What the system does by itself is done before anybody acts.
        let due = due_events(procedure, &calendar, &events, now);
        if !due.is_empty() || action.outcome.is_automatic() {
            events.extend(due);
            continue;
        }
        if action.outcome.asks.contains(&Ask::Checks) && case.proposed.is_none() {
            events.push(checked(&events, now, action.step.code, choice % 2 == 1));
        }
        let case = fold(procedure, &events).unwrap();
        let before = case.told(action.step.code);
        let hearing = later(procedure, &calendar, now, 120);
        let grounds = action.outcome.grounds_of(service.grounds);
        let grounds = grounds.filter(|ground| !ground.by_portal);
        let grounds = grounds.collect::<Vec<_>>().into_iter().cycle();
        let mut grounds = grounds.skip(usize::from(*choice));
        let ground = grounds.next().map_or("", |ground| ground.code);
        let input = given(&case, action.outcome, ground, hearing, usize::from(*minutes));
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
                    linked: false,
                },
            )),
            // At the very end of the term there may be no room for a hearing within it, or the moment falls on lunch.
            Err(StepProblem::Input(problems))
                if problems.iter().all(|problem| problem.field == "hearing/at") => {}
            Err(problem) => panic!("{}/{}: {problem:?}", action.step.code, action.outcome.code),
        }
        let case = fold(procedure, &events).unwrap();
        if case.stage == told.0 {
            assert_eq!(case.result_due_on, told.1, "a told date moved");
        } else {
            assert!(case.stage > told.0, "a stage ran again");
            told = (case.stage, case.result_due_on);
        }
        if let (Some(before), Some(after)) = (before, case.told(action.step.code)) {
            assert!(after <= before, "the date of {} moved later", action.step.code);
        }
        heard(service, &case);
    }
    events
}

/// The state's systems were asked; a ground was found or not.
fn checked(events: &[Event], now: Moment, step: &str, found: bool) -> Event {
    let fact = Fact::Checked {
        answered: Vec::new(),
        unknown: Vec::new(),
        proposed: if found { vec!["RA-2".into()] } else { vec![] },
    };
    append(events, now, "900101300011", Role::Executor, step, fact)
}

/// Nobody is refused unheard, where the act knows a hearing.
fn heard(service: &Service, case: &Case) {
    let was_heard = case.done_at("A-09").is_some() && !case.heard.is_empty();
    assert!(
        case.state != State::Refused || !WITH_HEARING.contains(&service.id) || was_heard,
        "refused without a hearing"
    );
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
                for known in step.outcomes.iter().filter(|known| !case.is_open(step, known)) {
                    let capacities = capacities(known.by);
                    let actor = Actor { iin: "900101300011", name: "", capacities: &capacities };
                    let taking = Taking {
                        step: step.code, outcome: known.code, seen: case.seq, input: &Input::default(), executors: &[], members: &[],
                    };
                    let problem = rules.check(&case, APPLICANT, &actor, &taking).unwrap_err();
                    prop_assert!(
                        matches!(
                            problem,
                            StepProblem::NotOpen | StepProblem::StepsRequired(_) | StepProblem::StageNotBegun
                        ),
                        "{problem:?}"
                    );
                    for stranger in Role::ALL.iter().filter(|role| !known.by.contains(role)) {
                        let capacities = super::capacities(&[*stranger]);
                        let actor = Actor { capacities: &capacities, ..actor };
                        let problem = rules.check(&case, APPLICANT, &actor, &taking).unwrap_err();
                        prop_assert_eq!(problem, StepProblem::WrongRole);
                    }
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
            ..given(case, known, "RA-2", hearing, 0)
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
        let mut events = filing(procedure, &calendar, at);
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
                linked: false,
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
