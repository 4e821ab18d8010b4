//! The events that a step makes, and the dates that are told with them.

use super::{Actor, Allowed, Given, Rules};
use crate::{
    official::Role,
    procedure::{
        Case, Event, Fact, Outcome, Place, Starts, Step, StepDue, append,
        deadlines::{Due, due},
        notices,
    },
};

/// The events of a step that was checked: the transition itself, and the notices that go out with it.
pub fn take(
    rules: &Rules<'_>,
    case: &Case,
    events: &[Event],
    actor: &Actor<'_>,
    allowed: &Allowed<'_>,
    given: Given<'_>,
) -> Vec<Event> {
    let Allowed {
        step,
        outcome,
        capacity,
    } = *allowed;
    let due_at = case.due_at(rules.procedure, rules.calendar, step.code);
    let begins = case
        .begins(rules.procedure, rules.calendar, outcome, rules.now)
        .filter(|_| outcome.ends);
    let (stage, steps) = match begins {
        Some((stage, steps)) => (Some(Box::new(stage)), steps),
        None => (None, told(rules, case, step, outcome)),
    };
    let mut input = given.input.clone();
    outcome.clean(case, &mut input);
    let mut all = events.to_vec();
    let mut add = |actor: &str, role, fact| all.push(append(&all, rules.now, actor, role, step.code, fact));
    let taken = Fact::Taken {
        outcome: outcome.code.to_owned(),
        from: case.state,
        to: outcome.to,
        name: actor.name.to_owned(),
        on_behalf_of: capacity
            .instead_of
            .as_ref()
            .map(|principal| principal.iin.clone()),
        late: case.state.is_pending() && due_at.is_some_and(|due_at| due_at < rules.now),
        input,
        steps,
        stage,
        signed: given.signed,
    };
    add(actor.iin, capacity.role, taken);
    if let Some(Place { list, number }) = given.place {
        add(actor.iin, capacity.role, Fact::Queued { list, number });
    }
    for notice in outcome
        .notices
        .iter()
        .filter(|notice| given.linked || !notice.linked)
    {
        for fact in notices(case.by_email, notice.template, &[notice.channel]) {
            add("system", Role::System, fact);
        }
    }
    all.split_off(events.len())
}

/// The dates of the steps that run from this outcome: from when it is taken, and never later than was told (P-7). Of the
/// steps behind those that were told of before, only the nearest gets its date anew; what nobody could tell before the
/// outcome, as what follows the arrival of a package, is told with it to the end.
fn told(rules: &Rules<'_>, case: &Case, step: &Step, outcome: &Outcome) -> Vec<StepDue> {
    let procedure = rules.procedure;
    let mut dates: Vec<(&str, Due)> = Vec::new();
    let mut all = Vec::new();
    for next in procedure.steps {
        let nearest = match next.starts {
            Starts::After(code) => {
                outcome.ends && code == step.code && outcome.next.iter().any(|(code, _)| *code == next.code)
            }
            Starts::At(way) => way == (step.code, outcome.code),
            Starts::Registration | Starts::Stage | Starts::Due(_) | Starts::Planned(_) => false,
        };
        let told = case.due_at(procedure, rules.calendar, next.code);
        let behind = match next.starts {
            Starts::After(code) if told.is_none() => dates.iter().find(|(known, _)| *known == code),
            _ => None,
        };
        let start = if nearest {
            Due::from(rules.now)
        } else if let Some((_, due)) = behind {
            *due
        } else {
            continue;
        };
        let Some(limit) = next.limit else { continue };
        let schedule = procedure.schedule_of(next.role);
        let Some(own) = due(limit, schedule, rules.calendar, start, None) else {
            continue;
        };
        dates.push((next.code, own));
        // A supplement, and what is done once more after it, has its time from when the file was given back.
        let again = told.filter(|_| !matches!(next.starts, Starts::At(_)));
        all.push(StepDue {
            step: next.code.into(),
            role: next.role,
            due_at: Some(again.map_or(own.at, |told| told.min(own.at))),
        });
    }
    all
}
