//! When a result can be collected at a counter, and what follows if nobody comes.

use super::{Deadlines, Procedure, deadlines::next_opening};
use crate::calendar::{Calendar, plus_days, serde_date};
use jiff::civil::Date;
use serde::Serialize;

/// The dates of a result that is collected at a public service centre.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Collection {
    /// By when the provider hands it over (DL-B2).
    #[serde(with = "serde_date")]
    pub hand_over_on: Date,
    /// Until when it can be collected: the receipt says so (DL-B4).
    #[serde(with = "serde_date")]
    pub pick_up_on: Date,
    /// Until when it is kept if nobody comes (DL-B5).
    #[serde(with = "serde_date")]
    pub stored_until: Date,
    /// When it goes back to the provider.
    #[serde(with = "serde_date")]
    pub transfer_on: Date,
}

/// Those dates of an application with these deadlines; `None` for one whose result comes another way.
pub fn collection(procedure: &Procedure, calendar: &Calendar, dates: &Deadlines) -> Option<Collection> {
    let centre = procedure.route.centre?;
    let due_at = |code: &str| dates.steps.iter().find(|step| step.step == code)?.due_at;
    let kept = due_at(centre.kept)?;
    Some(Collection {
        hand_over_on: plus_days(dates.result_due_on?, -centre.days_before),
        pick_up_on: due_at(centre.picked_up)?.ends_on(),
        stored_until: kept.ends_on(),
        transfer_on: next_opening(centre.schedule, calendar, kept).date(),
    })
}
