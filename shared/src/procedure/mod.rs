//! The procedure language: steps with their roles, limits and outcomes, and a case as the fold of its events.
//!
//! A procedure is a graph. Its nodes are the outcomes of its steps; each says which outcomes may follow. Where a case
//! stands is what may follow its last outcome, so no rule of order is written anywhere else.

mod asked;
mod automatic;
mod case;
mod collection;
mod deadlines;
mod decision;
mod event;
mod hearing;
mod limit;
mod minutes;
mod notice;
mod outcome;
mod outlook;
mod route;
mod scan;
mod sitting;
mod stage;
mod state;
mod take;
#[cfg(test)]
mod tests;
mod update;

pub use asked::Asked;
pub use automatic::{Automatic, due_events};
pub use case::{BrokenChain, Case, Proposal, TimelineEntry, fold, notices};
pub use collection::{Collection, collection};
pub use deadlines::{Deadlines, StepDue, deadlines};
pub use decision::{Decision, MinutesNamed, Official, Place, PreparedBy, TermSet};
pub(crate) use event::entered;
pub use event::{Event, Executor, Fact, GroundGiven, Hearing, Input, Signed, StageBegun, TakenIn, append};
pub use hearing::{hearing_days, hearing_times};
pub use limit::{Limit, Receipt, Starts};
pub use minutes::{MemberSignature, Minutes, majority, quorum};
pub use notice::{Channel, Notice};
pub use outcome::{Ask, Judgement, Opens, Outcome, Way};
pub use outlook::{Action, Outlook};
pub use route::{Centre, Intake, Route, Routes};
pub use scan::{Direction, HandOver, ScanProblem, Scanned, barcode, hand_overs};
pub use sitting::{Commission, ItemMinutes, ItemWrite, MinutesWrite, SittingMinutes, minutes_problems};
pub use stage::Stage;
pub use state::State;
pub use take::{Actor, Allowed, Given, MAX_TEXT, Rules, StepProblem, Taking, take};
pub use update::update;

use crate::{
    calendar::{Calendar, Moment, Schedule},
    form::{Answers, text_at},
    official::Role,
    service::Cite,
    text::Text,
};
use jiff::civil::Date;
use serde::Serialize;

/// How an application runs through the provider's hands.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Procedure {
    /// Which of its service's routes it is.
    pub route: Route,
    /// The office whose working time counts.
    #[serde(skip)]
    pub schedule: &'static Schedule,
    /// The term of the whole, from the day of registration; `None` where the act sets none (DR-43).
    pub term: Option<Limit>,
    /// Where the term stands, or which rule says what holds without one.
    pub term_cite: Cite,
    /// The office that its applications go to.
    pub office: Seat,
    /// The step in which the applicant files.
    pub filing: &'static str,
    /// The steps that the provider's system takes by itself on receipt: the registration, its notice, and what falls
    /// together with them.
    pub entry: &'static [&'static str],
    /// Which day an application counts as received.
    pub receipt: Receipt,
    /// The notices of the acceptance, which go out with the registration.
    pub accepted: &'static [Notice],
    /// What may follow the registration.
    pub first: &'static [Way],
    /// The steps in the act's order, those of a later stage after those of the one before it.
    pub steps: &'static [Step],
    /// The stages after the first, each with a term of its own.
    pub stages: &'static [Stage],
}

/// Which office the applications of a procedure go to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// The one that this field of the form names, by a code of the directory of providers.
    Asked(&'static str),
    /// Always this one: the act knows no other.
    One(&'static str),
}

impl Seat {
    /// The field of the form that names the office, if it is asked for.
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Asked(path) => Some(path),
            Self::One(_) => None,
        }
    }

    /// The code of the office of an application with these answers; "" if they name none.
    pub fn of(self, answers: &Answers) -> &str {
        match self {
            Self::Asked(path) => text_at(answers, path),
            Self::One(code) => code,
        }
    }
}

/// One step of a procedure.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Step {
    /// The code of `spec.md` 4: `A-05`.
    pub code: &'static str,
    /// Who answers for it, as the act has it; its outcomes say who takes each of them.
    pub role: Role,
    /// What happens, in plain words for the applicant.
    pub title: Text,
    /// What there is to do, for whoever does it, where the title speaks to the applicant.
    pub task: Option<Text>,
    /// The most it may take; `None` where the act is silent and only the whole term binds.
    pub limit: Option<Limit>,
    /// From when the limit runs.
    pub starts: Starts,
    /// True for steps that every application passes; the others are taken only when needed.
    pub always: bool,
    /// Steps that must have ended before this one may be taken at all; the graph never lets them be passed by.
    pub requires: &'static [&'static str],
    /// The ways in which it can go.
    pub outcomes: &'static [Outcome],
    /// The paragraph.
    pub cite: Cite,
}

impl Step {
    /// Whether its dates are not bound by the end of the whole term: they are counted back from it, or lie beyond it.
    pub(crate) const fn ends_apart(&self) -> bool {
        matches!(self.limit, Some(Limit::LastOpenDay)) || matches!(self.starts, Starts::Due(_))
    }

    /// What there is to do, in words for officials.
    pub fn task(&self) -> Text {
        self.task.unwrap_or(self.title)
    }
}

impl Procedure {
    /// The day on which what is filed at this moment counts as received.
    pub fn received_on(&self, calendar: &Calendar, filed_at: Moment) -> Date {
        match self.receipt {
            Receipt::WorkingDay => self.schedule.registration_date(calendar, filed_at),
            Receipt::FilingDay => filed_at.date(),
        }
    }

    /// The working time of whoever is in this role: a centre's, or the provider's.
    pub fn schedule_of(&self, role: Role) -> &'static Schedule {
        match self.route.centre {
            Some(centre) if role.is_of_centre() => centre.schedule,
            _ => self.schedule,
        }
    }

    /// The working time of whoever gives the result: the centre's where it is collected there, or the provider's.
    pub fn result_schedule(&self) -> &'static Schedule {
        self.route.centre.map_or(self.schedule, |centre| centre.schedule)
    }

    /// Whether it takes anything in at the counter of this office.
    pub fn may_serve(&self, office: &str) -> bool {
        match (self.route.centre, self.office) {
            (Some(centre), _) if self.route.intake == Intake::Centre => {
                centre.offices.iter().any(|known| known.code == office)
            }
            (_, Seat::One(code)) => code == office,
            (_, Seat::Asked(_)) => true,
        }
    }

    /// The working time of the counter that takes its applications in.
    pub fn counter(&self) -> &'static Schedule {
        match self.route.centre {
            Some(centre) if self.route.intake == Intake::Centre => centre.schedule,
            _ => self.schedule,
        }
    }

    /// The step with this code.
    pub fn step(&self, code: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.code == code)
    }

    /// The outcome of a step.
    pub fn outcome(&self, step: &str, outcome: &str) -> Option<(&'static Step, &'static Outcome)> {
        let step = self.step(step)?;
        let outcome = step.outcomes.iter().find(|known| known.code == outcome)?;
        Some((step, outcome))
    }
}
