//! The sittings of an office's collegial body: agenda, minutes, signatures.

use crate::{calendar::Moment, procedure::Executor, service::FilingMode};
use serde::{Deserialize, Serialize};

/// How far a sitting is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingState {
    /// Its time and its agenda are set.
    Set,
    /// Its minutes are written and wait for signatures.
    Written,
    /// Every member who was present has signed: what was decided is in the cases.
    Signed,
    /// It is not held.
    Cancelled,
}

impl SittingState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Set, Self::Written, Self::Signed, Self::Cancelled];

    /// Its name in the contract: `written`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Written => "written",
            Self::Signed => "signed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads a name of the contract.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether its agenda and minutes may still change.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Set | Self::Written)
    }
}

/// `GET /work/sittings`: the sittings of my offices, and where I may set one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingList {
    /// When it was made.
    pub now: Moment,
    /// Those that are not over first, the nearest on top; then the others, the latest on top.
    pub sittings: Vec<SittingItem>,
    /// The commissions that I am a member of, each with its members.
    pub commissions: Vec<CommissionView>,
}

/// A commission.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CommissionView {
    /// The office.
    pub office: String,
    /// Its members.
    pub members: Vec<Executor>,
    /// Cases that wait for it and are on no agenda.
    pub waiting: u32,
}

/// A sitting in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingItem {
    /// Its id.
    pub id: String,
    /// The office.
    pub office: String,
    /// When it is held.
    pub at: Moment,
    /// Where.
    pub place: String,
    /// How far it is.
    pub state: SittingState,
    /// Cases on its agenda.
    pub cases: u32,
    /// The number of its minutes, once they are written.
    pub number: String,
    /// Whether my signature is awaited.
    pub to_sign: bool,
}

/// `POST /work/sittings`, `PUT /work/sittings/{id}`: when and where it is held, who leads it, and its agenda.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingWrite {
    /// The revision that was seen; 0 for a new one.
    pub revision: u32,
    /// The office; it never changes.
    pub office: String,
    /// When.
    pub at: Moment,
    /// Where.
    pub place: String,
    /// IIN of whoever presides.
    pub chair: String,
    /// IIN of whoever keeps the minutes.
    pub secretary: String,
    /// Case numbers, in order.
    pub agenda: Vec<String>,
}

/// `POST /work/sittings`: the sitting that was set.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingSet {
    /// Its id.
    pub id: String,
}

/// `GET /work/sittings/{id}`: a sitting with all that belongs to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingView {
    /// Its id.
    pub id: String,
    /// When this was looked at.
    pub now: Moment,
    /// Counts its changes.
    pub revision: u32,
    /// How far it is.
    pub state: SittingState,
    /// The office.
    pub office: String,
    /// When it is held.
    pub at: Moment,
    /// Where.
    pub place: String,
    /// IIN of whoever presides.
    pub chair: String,
    /// IIN of whoever keeps the minutes.
    pub secretary: String,
    /// The members of the commission: as they are now, or as the minutes have them.
    pub members: Vec<Executor>,
    /// The cases, in order.
    pub agenda: Vec<AgendaItem>,
    /// Cases of the office that wait for the commission and are on no agenda; what is due first on top.
    pub waiting: Vec<AgendaItem>,
    /// The minutes, byte for byte as they are signed ([`crate::procedure::SittingMinutes`]); "" before they are written.
    pub minutes: String,
    /// Who has signed them.
    pub signatures: Vec<SittingSignature>,
}

/// A case on an agenda, or waiting for one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AgendaItem {
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// The filing mode it was filed under.
    pub mode: FilingMode,
    /// The applicant's name.
    pub applicant: String,
    /// IIN of the member whose own case it is, or "": that member has no say in it.
    pub own: String,
    /// Until when the commission has to decide; null where nothing says so.
    pub due_at: Option<Moment>,
    /// Whether it waits for the commission now.
    pub waits: bool,
    /// What became of it in this sitting.
    pub result: ItemResult,
}

/// What became of a case in a sitting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemResult {
    /// Nothing yet.
    #[default]
    Open,
    /// It was decided, and the case has moved on.
    Decided,
    /// It was put off.
    PutOff,
    /// It no longer waited for the commission when the last signature came: the case is as it was.
    FellAway,
}

impl ItemResult {
    /// Every result.
    pub const ALL: [Self; 4] = [Self::Open, Self::Decided, Self::PutOff, Self::FellAway];

    /// Its name in the contract: `put_off`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided => "decided",
            Self::PutOff => "put_off",
            Self::FellAway => "fell_away",
        }
    }

    /// Reads a name of the contract.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|result| result.code() == code)
    }
}

/// A member's signature under the minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingSignature {
    /// Whose.
    pub iin: String,
    /// The name.
    pub name: String,
    /// When.
    pub at: Moment,
}
