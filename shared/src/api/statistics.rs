//! What a head sees of an office over a period: `GET /work/statistics`, and the same as CSV.

use crate::calendar::serde_date;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Which office and which days, both included.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatisticsQuery {
    /// One office of mine; all of mine if empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub office: String,
    /// From this day on.
    #[serde(with = "serde_date")]
    pub from: Date,
    /// Up to this day.
    #[serde(with = "serde_date")]
    pub until: Date,
}

/// Counts of cases and steps in the period; loads are as they stand now.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Statistics {
    /// Applications received: registered in the period.
    pub received: u32,
    /// Answered positively.
    pub approved: u32,
    /// Refused.
    pub refused: u32,
    /// Taken back by the applicant.
    pub withdrawn: u32,
    /// Pending now.
    pub pending: u32,
    /// Pending now with a step that should have been done.
    pub overdue: u32,
    /// Day by day; days without anything are left out.
    pub days: Vec<DayCount>,
    /// Refusals by ground; a refusal with two grounds counts in both.
    pub grounds: Vec<GroundCount>,
    /// Steps that ended in the period.
    pub steps: Vec<StepCount>,
    /// The load of each official.
    pub officials: Vec<Load>,
}

/// A day of the period.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DayCount {
    /// Which.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// Received on it.
    pub received: u32,
    /// Decided on it, either way.
    pub decided: u32,
}

/// A ground for refusal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct GroundCount {
    /// Its code: `RA-2`.
    pub ground: String,
    /// How many refusals rest on it.
    pub count: u32,
}

/// A step, in time or not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StepCount {
    /// Service id.
    pub service: String,
    /// Its code: `A-05`.
    pub step: String,
    /// Ended by its due date.
    pub on_time: u32,
    /// Ended after it.
    pub late: u32,
}

/// What an official has on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Load {
    /// IIN; empty for cases that nobody has taken up.
    pub iin: String,
    /// Full name.
    pub name: String,
    /// Pending cases now.
    pub pending: u32,
    /// Of them overdue.
    pub overdue: u32,
    /// Cases decided in the period.
    pub decided: u32,
}
