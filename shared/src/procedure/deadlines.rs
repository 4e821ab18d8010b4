//! When an application counts as received, and when each step and the result are due: the one source of every date.

use super::{Limit, Procedure, Starts};
use crate::{
    calendar::{Calendar, Moment, Schedule, plus_days, serde_date},
    official::Role,
};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The dates of an application filed at a moment, every step at its full limit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Deadlines {
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received (DL-A0).
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// The day by which the answer is due (DL-A1); null where the act sets no term (DR-43).
    #[serde(default, with = "serde_date::option")]
    pub result_due_on: Option<Date>,
    /// The last working day not later than that (P-6).
    #[serde(default, with = "serde_date::option")]
    pub target_on: Option<Date>,
    /// False if a year in between has no entered calendar: its moved days off are computed (CAL-5).
    pub calendar_entered: bool,
    /// The steps.
    pub steps: Vec<StepDue>,
}

/// When a step is due at the latest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StepDue {
    /// The step's code.
    pub step: Cow<'static, str>,
    /// The role that takes it.
    pub role: Role,
    /// The last moment (P-9: closing time of the office on the due date); null where neither the step nor the whole has
    /// a term.
    pub due_at: Option<Moment>,
}

/// Computes the dates of an application filed at `filed_at` [000 §7, §8, §10(2), §11(2)].
pub fn deadlines(procedure: &Procedure, calendar: &Calendar, filed_at: Moment) -> Deadlines {
    let schedule = procedure.schedule;
    let registered_on = schedule.registration_date(calendar, filed_at);
    let result_due_on = procedure
        .term
        .map(|term| due_date(term, schedule, calendar, registered_on));
    let mut due_dates: Vec<(&str, Option<Date>)> = Vec::new();
    for step in procedure.steps {
        let start = match step.starts {
            Starts::Registration => registered_on,
            Starts::After(code) => due_dates
                .iter()
                .find(|(step, _)| *step == code)
                .and_then(|(_, due)| *due)
                .unwrap_or(registered_on),
        };
        // P-7: a step never outlasts the whole; where the act gives it no limit, only the whole binds.
        let own = step.limit.map(|limit| due_date(limit, schedule, calendar, start));
        due_dates.push((step.code, own.into_iter().chain(result_due_on).min()));
    }
    let steps = procedure
        .steps
        .iter()
        .zip(due_dates)
        .map(|(step, (_, due_on))| StepDue {
            step: Cow::Borrowed(step.code),
            role: step.role,
            due_at: due_on.map(|due_on| schedule.expiry(calendar, due_on)),
        });
    let last = result_due_on.unwrap_or(registered_on);
    Deadlines {
        filed_at,
        registered_on,
        result_due_on,
        target_on: result_due_on
            .map(|due_on| calendar.last_working_day_on_or_before(schedule.week(calendar), due_on)),
        calendar_entered: (filed_at.date().year()..=last.year()).all(|year| calendar.is_entered(year)),
        steps: steps.collect(),
    }
}

/// The due date of a limit in days that starts to run on `start`; minutes and hours end on the day on which the
/// schedule has consumed them, counted from its opening.
pub(super) fn due_date(limit: Limit, schedule: &Schedule, calendar: &Calendar, start: Date) -> Date {
    match limit {
        Limit::SameDay => start,
        Limit::Minutes(minutes) => schedule
            .add_working_minutes(calendar, opening(schedule, calendar, start), minutes)
            .date(),
        Limit::Hours(hours) => schedule
            .add_working_minutes(calendar, opening(schedule, calendar, start), hours * 60)
            .date(),
        Limit::WorkingDays(days) => calendar.working_days_after(schedule.week(calendar), start, days),
        Limit::CalendarDays(days) => plus_days(start, i32::try_from(days).unwrap_or(i32::MAX)),
    }
}

/// The moment at which the office opens on a day.
pub(super) fn opening(schedule: &Schedule, calendar: &Calendar, date: Date) -> Moment {
    let minutes = schedule.hours_on(calendar, date).open.minutes();
    let part = |number: u16| i8::try_from(number).unwrap_or_default();
    let time = Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or_else(|_| Time::midnight());
    Moment::at(date, time)
}
