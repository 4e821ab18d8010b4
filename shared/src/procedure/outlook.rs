//! What may be done next with a case, by whom, until when; what is overdue; when the result is due.

use super::{
    Ask, Case, Opens, Outcome, Procedure, Step,
    deadlines::{next_opening, opening},
};
use crate::{
    calendar::{Calendar, Moment, plus_days},
    official::{Capacity, Role},
};

/// One way in which a case may go on.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// The step.
    pub step: &'static Step,
    /// How it would go.
    pub outcome: &'static Outcome,
    /// From when; `None` if from now on.
    pub opens_at: Option<Moment>,
    /// Until when at the latest; `None` where the act sets no term.
    pub due_at: Option<Moment>,
}

/// A case seen from a moment: the answer to "what now".
#[derive(Clone, Debug)]
pub struct Outlook {
    /// What may be done.
    pub actions: Vec<Action>,
    /// When the next of it is due; `None` where nobody has anything to do, or all the time for it.
    pub due_at: Option<Moment>,
    /// When the result is due; it is what the applicant was told at the filing (invariant 2, CAL-7). `None` where the
    /// act sets no term (DR-43).
    pub result_due_at: Option<Moment>,
    /// The steps that should have been done by now.
    pub overdue: Vec<&'static str>,
    /// Whether the result should have been there by now.
    pub result_overdue: bool,
}

impl Case {
    /// What may be done with the case at a moment. Browser and server ask this one.
    pub fn outlook(&self, procedure: &Procedure, calendar: &Calendar, now: Moment) -> Outlook {
        let result_due_at = self.result_due_at(procedure, calendar);
        let actions: Vec<Action> = self
            .ways(procedure)
            .map(|(step, outcome)| Action {
                step,
                outcome,
                opens_at: self.opens_at(procedure, calendar, outcome).filter(|at| *at > now),
                due_at: self.due_at(procedure, calendar, step.code),
            })
            .collect();
        let pending = self.state.is_pending();
        let mut overdue: Vec<&'static str> = actions
            .iter()
            .filter(|action| pending && action.due_at.is_some_and(|due_at| due_at < now))
            .map(|action| action.step.code)
            .collect();
        overdue.dedup();
        Outlook {
            due_at: actions
                .iter()
                .filter_map(|action| action.due_at)
                // A result at a counter is waited for until its next day to come.
                .filter(|due_at| pending || self.state.is_at_counter() && *due_at >= now)
                .min(),
            actions,
            result_due_at,
            overdue,
            result_overdue: pending && result_due_at.is_some_and(|due_at| due_at < now),
        }
    }

    /// The step for which this person may ask the state's systems in this capacity: one that asks for their answers and is
    /// theirs to take. Executors do for the cases that they work on.
    pub fn may_ask(&self, procedure: &Procedure, iin: &str, capacity: &Capacity) -> Option<&'static str> {
        let whose = capacity
            .instead_of
            .as_ref()
            .map_or(iin, |principal| &principal.iin);
        let works_on_it = self
            .executor
            .as_ref()
            .is_some_and(|executor| executor.iin == whose);
        if capacity.role == Role::Executor && !works_on_it {
            return None;
        }
        let mut asking = self
            .ways(procedure)
            .filter(|(_, outcome)| outcome.asks.contains(&Ask::Checks));
        let (step, _) = asking.find(|(_, outcome)| outcome.by.contains(&capacity.role))?;
        Some(step.code)
    }

    /// The last moment of a step: as it was told, or else the end of the whole term, if there is one.
    pub fn due_at(&self, procedure: &Procedure, calendar: &Calendar, step: &str) -> Option<Moment> {
        self.told(step)
            .or_else(|| self.result_due_at(procedure, calendar))
    }

    /// From when an outcome may be taken, where that is not at once.
    pub(super) fn opens_at(
        &self,
        procedure: &Procedure,
        calendar: &Calendar,
        outcome: &Outcome,
    ) -> Option<Moment> {
        match outcome.opens {
            Opens::AtOnce => None,
            Opens::AtHearing => self.hearing.as_ref().map(|hearing| hearing.at),
            Opens::Overdue(step) => self.due_at(procedure, calendar, step),
            Opens::Before(step, days) => {
                let due_on = self.due_at(procedure, calendar, step)?.ends_on();
                let on = plus_days(due_on, -i32::try_from(days).ok()?);
                Some(opening(procedure.schedule, calendar, on))
            }
            Opens::NextOpening(step) => {
                let due_at = self.due_at(procedure, calendar, step)?;
                let role = procedure.step(step).map(|step| procedure.schedule_of(step.role));
                Some(next_opening(role.unwrap_or(procedure.schedule), calendar, due_at))
            }
        }
    }
}

impl Outlook {
    /// What somebody in one of these capacities may do.
    pub fn of<'a>(&'a self, roles: &'a [Role]) -> impl Iterator<Item = &'a Action> {
        self.actions
            .iter()
            .filter(move |action| action.outcome.by.iter().any(|role| roles.contains(role)))
    }
}
