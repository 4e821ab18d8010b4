//! When an application counts as received, and when each step and the result are due: the one source of every date.

use super::{Limit, Procedure, Starts, Step};
use crate::{
    calendar::{Calendar, Moment, Schedule, plus_days, plus_months, serde_date},
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
    let registered_on = procedure.received_on(calendar, filed_at);
    let received = Due {
        on: registered_on,
        at: received_at(schedule, calendar, filed_at, registered_on),
    };
    let (whole, steps) = plan(
        procedure,
        calendar,
        procedure.term,
        procedure.steps_of(0),
        received,
    );
    let last = whole.map_or(registered_on, |whole| whole.on);
    Deadlines {
        filed_at,
        registered_on,
        result_due_on: whole.map(|whole| whole.on),
        target_on: whole.map(|whole| {
            let due_on = plus_days(whole.on, -procedure.route.days_before());
            calendar.last_working_day_on_or_before(schedule.week(calendar), due_on)
        }),
        calendar_entered: (filed_at.date().year()..=last.year()).all(|year| calendar.is_entered(year)),
        steps,
    }
}

/// When a stage as a whole is due, if it has a term, and the dates of its steps, each at its full limit and capped by the
/// whole (P-7).
pub(super) fn plan(
    procedure: &Procedure,
    calendar: &Calendar,
    term: Option<Limit>,
    steps: &'static [Step],
    start: Due,
) -> (Option<Due>, Vec<StepDue>) {
    let whole = term.and_then(|term| due(term, procedure.result_schedule(), calendar, start, None));
    // When each step has ended at the latest, as far as the steps after it are concerned.
    let mut ends: Vec<(&str, Option<Due>)> = Vec::new();
    let mut told = Vec::new();
    for step in steps {
        let begins = match step.starts {
            Starts::Registration | Starts::Stage => start,
            Starts::After(code) | Starts::Due(code) => ends
                .iter()
                .find(|(known, _)| *known == code)
                .and_then(|(_, due)| *due)
                .unwrap_or(start),
        };
        // P-7: a step never outlasts the whole; where the act gives it no limit, only the whole binds.
        let own = step
            .limit
            .and_then(|limit| due(limit, procedure.schedule_of(step.role), calendar, begins, whole));
        let cap = whole.filter(|_| !step.ends_apart());
        let last = own.into_iter().chain(cap).min();
        // How long the applicant takes is nobody's limit: the plan of those who come after counts no time for it.
        let mine = step.limit.is_none() && step.role == Role::Applicant;
        let over = if mine {
            Some(begins).into_iter().chain(cap).min()
        } else {
            last
        };
        ends.push((step.code, over));
        told.push(StepDue {
            step: Cow::Borrowed(step.code),
            role: step.role,
            due_at: last.map(|due| due.at),
        });
    }
    (whole, told)
}

/// From when the limits of an application run that counts as received on a day: from the filing, or from the opening
/// of that day where it is a later one.
fn received_at(schedule: &Schedule, calendar: &Calendar, filed_at: Moment, registered_on: Date) -> Moment {
    if registered_on == filed_at.date() {
        filed_at
    } else {
        opening(schedule, calendar, registered_on)
    }
}

/// When something is due: its last moment, and the day that this moment ends. A day off ends at midnight, which is the
/// first moment of the next day (P-9).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Due {
    /// The day.
    pub on: Date,
    /// The moment.
    pub at: Moment,
}

impl Due {
    /// A limit that runs from a moment at which something was done.
    pub(super) fn from(at: Moment) -> Self {
        Self { on: at.date(), at }
    }
}

/// When a limit ends that starts to run there: minutes and hours are consumed in working time (P-5); a limit in days ends
/// with its last day (P-9). `None` for one that is counted from the end of the whole term where there is none.
pub(super) fn due(
    limit: Limit,
    schedule: &Schedule,
    calendar: &Calendar,
    start: Due,
    whole: Option<Due>,
) -> Option<Due> {
    let working = |minutes| Due::from(schedule.add_working_minutes(calendar, start.at, minutes));
    let on = match limit {
        Limit::Minutes(minutes) => return Some(working(minutes)),
        Limit::Hours(hours) => return Some(working(hours * 60)),
        Limit::SameDay => start.on,
        Limit::WorkingDays(days) => calendar.working_days_after(schedule.week(calendar), start.on, days),
        Limit::CalendarDays(days) => plus_days(start.on, signed(days)),
        Limit::Months(months) => plus_months(start.on, signed(months)),
        Limit::BeforeEnd(days) => plus_days(whole?.on, -signed(days)),
        Limit::LastOpenDay => calendar.last_working_day_on_or_before(schedule.week(calendar), whole?.on),
    };
    Some(Due {
        on,
        at: schedule.expiry(calendar, on),
    })
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// When the office opens for the first time on a later day than the one that this moment ends.
pub(super) fn next_opening(schedule: &Schedule, calendar: &Calendar, after: Moment) -> Moment {
    let on = calendar.working_days_after(schedule.week(calendar), after.ends_on(), 1);
    opening(schedule, calendar, on)
}

/// The moment at which the office opens on a day.
pub(super) fn opening(schedule: &Schedule, calendar: &Calendar, date: Date) -> Moment {
    let minutes = schedule.hours_on(calendar, date).open.minutes();
    let part = |number: u16| i8::try_from(number).unwrap_or_default();
    let time = Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or_else(|_| Time::midnight());
    Moment::at(date, time)
}
