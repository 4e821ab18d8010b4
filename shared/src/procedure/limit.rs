//! Limits in the act's units, and from when they run.

use super::Way;
use serde::{Deserialize, Serialize};

/// A limit, in the unit of the act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
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
    /// Months: the same day of the month, or its last (P-8).
    Months(u32),
    /// Calendar days counted back from the end of the whole term: one day before it (DL-B2).
    BeforeEnd(u32),
    /// The last day within the whole term on which the office of the step works (DL-B4).
    LastOpenDay,
}

/// Which day an application counts as received.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Receipt {
    /// A working day: what is filed after hours counts on the next one (P-2) [000 §7].
    WorkingDay,
    /// The day of the filing, whatever day it is: the act moves nothing (DL-B3, DL-D1).
    FilingDay,
}

/// From when a step's limit runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Starts {
    /// From the day of registration.
    Registration,
    /// From the beginning of its stage, which is not the first.
    Stage,
    /// From the end of another step.
    After(&'static str),
    /// From an outcome that need not end its step: the arrival of a package. When that will be nobody can tell before.
    At(Way),
    /// From when the person comes, which no event says. Told is a plan: the provider's working days from the registration
    /// until there is something to fetch (DR-60).
    Planned(u32),
    /// From the day on which another step is due, whatever happens: beyond the whole term (DL-B5).
    Due(&'static str),
}
