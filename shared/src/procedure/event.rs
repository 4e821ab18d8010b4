//! Events: a case is never updated, only added to; each event carries the hash of the one before.

use super::StepDue;
use crate::{
    calendar::{Moment, serde_date},
    envelope::{canonical_json, sha256_hex},
    official::Role,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One thing that happened to a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Counts from 1 within the case.
    pub seq: u32,
    /// When.
    pub at: Moment,
    /// Who: an IIN, or `system`.
    pub actor: String,
    /// In which capacity.
    pub role: Role,
    /// In which step of the procedure.
    pub step: String,
    /// What.
    pub fact: Fact,
    /// Hash of the event before; 64 zeros for the first.
    pub prev: String,
    /// SHA-256 over the canonical JSON of all the above, in hex.
    pub hash: String,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Fact {
    /// The applicant signed and filed.
    Filed {
        /// Service id.
        service: String,
        /// Form version.
        form: String,
        /// SHA-256 of the signed envelope, in hex.
        envelope: String,
        /// SHA-256 of the signature, in hex.
        signature: String,
        /// The day it counts as received.
        #[serde(with = "serde_date")]
        registered_on: Date,
        /// The day by which the answer is due; once told, it never moves (CAL-7).
        #[serde(with = "serde_date")]
        result_due_on: Date,
        /// False if a year in between had no entered calendar when it was filed (CAL-5). True is not written: the
        /// hashes of the events before this field hold.
        #[serde(default = "entered", skip_serializing_if = "is_entered")]
        calendar_entered: bool,
        /// The steps' dates as they were told (CAL-7, DR-48); none in the events before this field.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        steps: Vec<StepDue>,
    },
    /// The provider's system registered it [000 §7].
    Registered,
    /// A notice was put out (`spec.md` 8.1).
    NoticeSent {
        /// The template: `N-A1`.
        template: String,
        /// `cabinet`, `sms`, `email`.
        channel: String,
    },
}

/// What is taken of an event that does not say: it was written when every date lay in an entered year.
pub(crate) const fn entered() -> bool {
    true
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives the field by reference"
)]
const fn is_entered(entered: &bool) -> bool {
    *entered
}

const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The next event of a case, chained to the events before.
pub fn append(events: &[Event], at: Moment, actor: &str, role: Role, step: &str, fact: Fact) -> Event {
    let mut event = Event {
        seq: events.last().map_or(1, |last| last.seq.saturating_add(1)),
        at,
        actor: actor.to_owned(),
        role,
        step: step.to_owned(),
        fact,
        prev: events
            .last()
            .map_or_else(|| FIRST.to_owned(), |last| last.hash.clone()),
        hash: String::new(),
    };
    event.hash = event.digest();
    event
}

impl Event {
    /// The hash that this event must carry.
    pub fn digest(&self) -> String {
        let bare = Self {
            hash: String::new(),
            ..self.clone()
        };
        let value = serde_json::to_value(&bare).unwrap_or_default();
        sha256_hex(canonical_json(&value).as_bytes())
    }

    /// Whether it follows `before` unbroken: number, link and own hash.
    pub fn follows(&self, before: Option<&Self>) -> bool {
        let (seq, prev) = before.map_or((1, FIRST), |event| {
            (event.seq.saturating_add(1), event.hash.as_str())
        });
        self.seq == seq && self.prev == prev && self.hash == self.digest()
    }
}
