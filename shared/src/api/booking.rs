//! Places in a centre's electronic queue.

use crate::{booking::Place, calendar::Moment};
use serde::{Deserialize, Serialize};

/// A slot and how many places it has left.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Slot {
    /// When it begins.
    pub at: Moment,
    /// Places left.
    pub free: u32,
}

/// `GET /queue?office=&day=`: my place, and the slots of a day at a centre if both are named.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct QueueView {
    /// The codes of the centres that have a queue.
    pub centres: Vec<String>,
    /// My place that is still ahead.
    pub mine: Option<Place>,
    /// The slots that are still ahead; none on a day off.
    pub slots: Vec<Slot>,
}

/// Somebody who comes on a day, for the inspectors of the centre.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Expected {
    /// When.
    pub at: Moment,
    /// The centre.
    pub office: String,
    /// Who.
    pub name: String,
}
