//! The procedure language: steps with role and limit, and a case as the fold of its events.

mod case;
mod deadlines;
mod event;

pub use case::{BrokenChain, Case, State, TimelineEntry, due_events, fold};
pub use deadlines::{Deadlines, StepDue, deadlines};
pub(crate) use event::entered;
pub use event::{Event, Fact, append};

use crate::{calendar::Schedule, official::Role, service::Cite, text::Text};
use serde::Serialize;

/// How an application runs through the provider's hands.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Procedure {
    /// The office whose working time counts.
    #[serde(skip)]
    pub schedule: &'static Schedule,
    /// The term of the whole, from the day of registration.
    pub term: Limit,
    /// Where the term stands.
    pub term_cite: Cite,
    /// The step in which the applicant files.
    pub filing: &'static str,
    /// The steps that the provider's system takes by itself on receipt: registration, then its notice.
    pub entry: [&'static str; 2],
    /// The steps in the act's order.
    pub steps: &'static [Step],
}

/// One step of a procedure.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Step {
    /// The code of `spec.md` 4: `A-05`.
    pub code: &'static str,
    /// Who takes it.
    pub role: Role,
    /// What happens, in plain words for the applicant.
    pub title: Text,
    /// The most it may take; `None` where the act is silent and only the whole term binds.
    pub limit: Option<Limit>,
    /// From when the limit runs.
    pub starts: Starts,
    /// True for steps that every application passes; the others are taken only when needed.
    pub always: bool,
    /// The paragraph.
    pub cite: Cite,
}

/// A limit, in the unit of the act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// On the same day.
    SameDay,
    /// Minutes of working time (P-5).
    Minutes(u32),
    /// Hours of working time (P-5).
    Hours(u32),
    /// Working days, the first day not counted (P-3).
    WorkingDays(u32),
    /// Calendar days, the first day not counted (P-4).
    CalendarDays(u32),
}

/// From when a step's limit runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// From the day of registration.
    Registration,
    /// From the end of another step.
    After(&'static str),
}

impl Procedure {
    /// The step with this code.
    pub fn step(&self, code: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.code == code)
    }
}
