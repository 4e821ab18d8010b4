//! A case: the fold of its events. State and timeline are computed, never stored as truth.

use super::{Event, Fact, Procedure, StepDue, append, deadlines, deadlines::opening};
use crate::{
    calendar::{Calendar, Moment},
    official::Role,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The states of `spec.md` 4.13 that a case can be in so far as this house has steps that lead there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    /// Filed after hours: will be registered on the next working day.
    AwaitingRegistration,
    /// Received.
    Registered,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 2] = [Self::AwaitingRegistration, Self::Registered];

    /// Its name in the contract: `AWAITING_REGISTRATION`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AwaitingRegistration => "AWAITING_REGISTRATION",
            Self::Registered => "REGISTERED",
        }
    }
}

/// What the events add up to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// The service's id.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received.
    pub registered_on: Date,
    /// The day by which the answer is due, as it was told to the applicant.
    pub result_due_on: Date,
    /// False if these dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
    pub calendar_entered: bool,
    /// The steps' dates as they were told at the filing.
    told: Vec<StepDue>,
    /// When each step was done.
    done: Vec<(String, Moment)>,
}

/// One line of the timeline: a step, when it is due, when it was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TimelineEntry {
    /// The step's code.
    pub step: String,
    /// The role that takes it.
    pub role: Role,
    /// The last moment for it.
    pub due_at: Moment,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// How it ended, where a step has more than one end.
    pub outcome: Option<String>,
}

/// The events do not follow one another: somebody changed the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BrokenChain {
    /// Position of the first event that does not fit.
    pub at: usize,
}

/// Adds the events up. They must start with the filing, and each must carry the hash of the one before.
pub fn fold(events: &[Event]) -> Result<Case, BrokenChain> {
    let mut before = None;
    for (at, event) in events.iter().enumerate() {
        if !event.follows(before) {
            return Err(BrokenChain { at });
        }
        before = Some(event);
    }
    let Some((first, rest)) = events.split_first() else {
        return Err(BrokenChain { at: 0 });
    };
    let Fact::Filed {
        service,
        registered_on,
        result_due_on,
        calendar_entered,
        steps,
        ..
    } = &first.fact
    else {
        return Err(BrokenChain { at: 0 });
    };
    let mut case = Case {
        service: service.clone(),
        state: State::AwaitingRegistration,
        filed_at: first.at,
        registered_on: *registered_on,
        result_due_on: *result_due_on,
        calendar_entered: *calendar_entered,
        told: steps.clone(),
        done: vec![(first.step.clone(), first.at)],
    };
    for (at, event) in rest.iter().enumerate() {
        match event.fact {
            Fact::Filed { .. } => return Err(BrokenChain { at: at + 1 }),
            Fact::Registered => case.state = State::Registered,
            Fact::NoticeSent { .. } => {}
        }
        if !case.done.iter().any(|(step, _)| *step == event.step) {
            case.done.push((event.step.clone(), event.at));
        }
    }
    Ok(case)
}

/// What the provider's system itself must add by `now`: the registration, on the day of receipt or on the next
/// working day [000 §7], and the notice of it in the cabinet (N-A1).
pub fn due_events(events: &[Event], procedure: &Procedure, now: Moment) -> Vec<Event> {
    let Ok(case) = fold(events) else { return Vec::new() };
    if case.state != State::AwaitingRegistration || now.date() < case.registered_on {
        return Vec::new();
    }
    // Filed within the day: registered at once. Filed after hours: when the office opens on the day it counts.
    let opening = opening(procedure.schedule, case.registered_on);
    let at = if case.registered_on == case.filed_at.date() {
        case.filed_at
    } else {
        opening
    };
    if now < at {
        return Vec::new();
    }
    let mut all = events.to_vec();
    let [registration, notice] = procedure.entry;
    all.push(append(
        &all,
        at,
        "system",
        Role::System,
        registration,
        Fact::Registered,
    ));
    let told = Fact::NoticeSent {
        template: "N-A1".to_owned(),
        channel: "cabinet".to_owned(),
    };
    all.push(append(&all, at, "system", Role::System, notice, told));
    all.split_off(events.len())
}

impl Case {
    /// The steps that every application passes, with the dates that were told at the filing: no later change of
    /// the calendar moves them (CAL-7, DR-48). Only for a step that was not told of is the date computed.
    pub fn timeline(&self, procedure: &Procedure, calendar: &Calendar) -> Vec<TimelineEntry> {
        let dates = deadlines(procedure, calendar, self.filed_at);
        procedure
            .steps
            .iter()
            .zip(dates.steps)
            .filter(|(step, _)| step.always || self.done_at(step.code).is_some())
            .map(|(step, due)| TimelineEntry {
                step: step.code.to_owned(),
                role: step.role,
                due_at: self.told(step.code).unwrap_or_else(|| {
                    due.due_at
                        .min(procedure.schedule.expiry(calendar, self.result_due_on))
                }),
                done_at: self.done_at(step.code),
                outcome: None,
            })
            .collect()
    }

    fn told(&self, step: &str) -> Option<Moment> {
        self.told
            .iter()
            .find(|told| told.step == step)
            .map(|told| told.due_at)
    }

    fn done_at(&self, step: &str) -> Option<Moment> {
        self.done.iter().find(|(done, _)| done == step).map(|(_, at)| *at)
    }
}
