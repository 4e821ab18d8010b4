//! Kazakhstan's business time: holidays, office hours, limits in minutes, working and calendar days.
//!
//! **Invariant**: every moment is civil time of Asia/Almaty, a fixed UTC+05:00 `[spec P-10]`, DR-44.
//! There is no clock here: whoever calls gives the moment, and the [`Calendar`] as data.
//! Dates past the year 9999 saturate; nothing panics.

mod ages;
mod civil;
mod doors;
mod edits;
mod holidays;
mod limits;
mod moment;
mod periods;
mod schedule;
mod working_days;

#[cfg(test)]
mod tests;

pub use ages::{
    income_period, is_adult, is_under_29, lost_parents_before_majority, owned_within_five_years,
    resided_years, worsened_within_years,
};
pub(crate) use civil::civil_date;
pub use civil::{display_date, format_date, parse_date, serde_date};
pub use doors::Doors;
pub use edits::{DayEdit, Edit};
pub use holidays::{Calendar, CalendarError, CalendarYear, DayChange, Holiday};
pub use limits::{plus_days, plus_months, plus_years, step_due_date};
pub use moment::{Moment, MomentError};
pub use periods::{Period, steps as period_steps};
pub use schedule::{DayTime, Hours, PLAIN, SCHEDULES, Schedule, Weekdays};
pub use schedule::{SCH_A, SCH_B, SCH_C, SCH_D, SCH_E, SCH_E_PSC, SCH_PORTAL, SCH_PSC};
pub use working_days::{DayKind, Week};
