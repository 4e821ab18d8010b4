//! The timeline of a case: its steps with the dates that were told.

use super::Case;
use crate::{
    calendar::{Calendar, Moment},
    official::Role,
    procedure::{Procedure, Step, deadlines},
};
use serde::{Deserialize, Serialize};

/// One line of the timeline: a step, when it is due, when it was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TimelineEntry {
    /// The step's code.
    pub step: String,
    /// The role that takes it.
    pub role: Role,
    /// The last moment for it; null where the act sets no term.
    pub due_at: Option<Moment>,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// How it ended, where a step has more than one end.
    pub outcome: Option<String>,
}

impl Case {
    /// The steps that every application passes and those that this one passed or has before it, with the dates that
    /// were told: no later change of the calendar moves them (CAL-7, DR-48). Only for a step that was not told of is
    /// the date computed.
    pub fn timeline(&self, procedure: &Procedure, calendar: &Calendar) -> Vec<TimelineEntry> {
        let dates = deadlines(procedure, calendar, self.filed_at);
        let waits = self.state.is_pending() || self.state.is_at_counter();
        let ahead = |step: &Step| waits && step.always && procedure.stage_of(step.code) == self.stage;
        // On a branch: nothing that may follow belongs to the steps that every application passes.
        let branch = !self
            .open
            .iter()
            .any(|(code, _)| procedure.step(code).is_some_and(|step| step.always));
        let open = |step: &Step| branch && self.open.iter().any(|(code, _)| *code == step.code);
        procedure
            .steps
            .iter()
            .filter(|step| ahead(step) || open(step) || self.done(step.code).is_some())
            .map(|step| TimelineEntry {
                step: step.code.to_owned(),
                role: step.role,
                due_at: self.told(step.code).or_else(|| {
                    let whole = self.result_due_at(procedure, calendar);
                    let due = dates.steps.iter().find(|due| due.step == step.code);
                    let due_at = due.and_then(|due| due.due_at);
                    due_at.into_iter().chain(whole).min()
                }),
                done_at: self.done(step.code).map(|done| done.at),
                outcome: self.done(step.code).and_then(|done| done.outcome.clone()),
            })
            .collect()
    }
}
