//! Stages: a procedure may run in parts, each with a term of its own that begins where the one before it has ended
//! (`spec.md` 4.6 to 4.8).

use super::{
    Case, Input, Limit, Outcome, Procedure, StageBegun, Step, StepDue,
    deadlines::{Due, plan},
};
use crate::{
    calendar::{Calendar, Moment},
    service::Cite,
    text::Text,
};
use jiff::civil::Date;
use serde::Serialize;

/// A stage after the first.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Stage {
    /// Its first step; it reaches to the first step of the stage after it.
    pub from: &'static str,
    /// What it is called.
    pub title: Text,
    /// Its term as a whole.
    pub term: Limit,
    /// The step from whose end the term runs, where that is not the outcome that opens the stage.
    pub since: Option<&'static str>,
    /// The paragraph.
    pub cite: Cite,
}

impl Procedure {
    /// The number of the stage that a step belongs to; 0 is the first.
    pub fn stage_of(&self, step: &str) -> usize {
        let mut stage = 0;
        for known in self.steps {
            if self.stages.get(stage).is_some_and(|next| next.from == known.code) {
                stage += 1;
            }
            if known.code == step {
                return stage;
            }
        }
        0
    }

    /// The later stage with this number, from 1 on; `None` for the first one.
    pub fn stage(&self, number: usize) -> Option<&'static Stage> {
        self.stages.get(number.checked_sub(1)?)
    }

    /// The steps of a stage, in the act's order.
    pub fn steps_of(&self, stage: usize) -> &'static [Step] {
        let place = |number: usize| {
            let from = self.stage(number).map(|stage| stage.from);
            let mut steps = self.steps.iter();
            from.map_or(self.steps.len(), |from| {
                steps.position(|step| step.code == from).unwrap_or_default()
            })
        };
        let from = if stage == 0 { 0 } else { place(stage) };
        self.steps.get(from..place(stage + 1)).unwrap_or_default()
    }

    /// Its dates, every step at its full limit, when it begins there; the whole first (DL-D2, DL-D3, DL-D4).
    pub fn stage_dates(
        &self,
        stage: usize,
        calendar: &Calendar,
        begins: Moment,
    ) -> Option<(Date, Vec<StepDue>)> {
        let term = self.stage(stage)?.term;
        let start = Due::from(begins);
        let (whole, steps) = plan(self, calendar, Some(term), self.steps_of(stage), start);
        Some((whole?.on, steps))
    }
}

impl Outcome {
    /// Makes of the answers to its form what is kept: cleaned, and only what it asks of this case.
    pub fn clean(&self, case: &Case, input: &mut Input) {
        if let Some(form) = self.form {
            input.data = form.clean_amid(&case.data, &input.data);
        }
    }
}

impl Case {
    /// The stage that begins with an outcome, and its dates: it leads only to steps of later stages.
    pub(super) fn begins(
        &self,
        procedure: &Procedure,
        calendar: &Calendar,
        outcome: &Outcome,
        now: Moment,
    ) -> Option<(StageBegun, Vec<StepDue>)> {
        let mut ahead = outcome.next.iter().map(|(code, _)| procedure.stage_of(code));
        let number = ahead.find(|stage| *stage > self.stage)?;
        let stage = procedure.stage(number)?;
        let since = stage.since.and_then(|step| self.done_at(step)).unwrap_or(now);
        let (due_on, steps) = procedure.stage_dates(number, calendar, since)?;
        let begun = StageBegun {
            from: stage.from.to_owned(),
            due_on,
        };
        Some((begun, steps))
    }
}
