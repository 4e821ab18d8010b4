//! An application that changes the answers of another one (service G): whether it may, and what the other case makes of
//! it [000 §11(2)].

use super::{Actor, Allowed, BrokenChain, Case, Event, Fact, Given, Input, Rules, State, append, fold, take};
use crate::{
    form::Change,
    official::{Capacity, Role},
};

impl Case {
    /// What stands against a change of its answers, as a problem's code: the applicant took it back, its result is being
    /// signed, or it is over. A case in the queue can be changed: that is what the update is for.
    pub const fn update_problem(&self) -> Option<&'static str> {
        match self.state {
            _ if self.withdrawn => Some("case_withdrawn"),
            State::Signing => Some("case_signing"),
            State::Refused | State::Closed => Some("case_over"),
            _ => None,
        }
    }
}

/// The events of a case whose answers the application `by` of its applicant changes: the change itself, and the outcome
/// that waited for it, if one did. The dates that were told stand (invariant 2 of `spec.md` 4.2, AS-30).
pub fn update(
    rules: &Rules<'_>,
    events: &[Event],
    (iin, name): (&str, &str),
    by: &str,
    changes: &[Change],
) -> Result<Vec<Event>, BrokenChain> {
    let fact = Fact::Updated {
        by: by.to_owned(),
        changes: changes.to_vec(),
    };
    let step = events.last().map_or("", |event| event.step.as_str());
    let mut all = events.to_vec();
    all.push(append(events, rules.now, iin, Role::Applicant, step, fact));
    let case = fold(rules.procedure, &all)?;
    let waited = case.ways(rules.procedure).find(|(_, outcome)| outcome.on_update);
    if let Some((step, outcome)) = waited {
        let capacity = Capacity {
            office: case.office.clone(),
            role: Role::Applicant,
            instead_of: None,
        };
        let actor = Actor {
            iin,
            name,
            capacities: std::slice::from_ref(&capacity),
        };
        let allowed = Allowed {
            step,
            outcome,
            capacity: &capacity,
        };
        let given = Given {
            input: &Input::default(),
            signed: None,
            place: None,
            linked: false,
        };
        all.extend(take(rules, &case, &all, &actor, &allowed, given));
    }
    Ok(all.split_off(events.len()))
}
