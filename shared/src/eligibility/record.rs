//! What registries answer: the records, and an answer as it is kept in a case's event as evidence.

use crate::{
    calendar::{Moment, serde_date},
    person::Money,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Datum {
    /// Citizenship, registration and residence.
    Residence,
    /// Categories that are confirmed or denied.
    Categories,
    /// Incomes.
    Incomes,
    /// Owned dwellings.
    Dwellings,
    /// Acts that worsened the housing conditions.
    Worsenings,
    /// Spouse, children, parents.
    Relatives,
}

/// What a registry holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "datum")]
pub enum Record {
    /// SYS-A1, SYS-A4; CHK-1.
    Residence(Residence),
    /// SYS-A6; CHK-2.
    Categories(Categories),
    /// CHK-3.
    Incomes(Incomes),
    /// SYS-A3; CHK-4.
    Dwellings(Dwellings),
    /// CHK-5.
    Worsenings(Worsenings),
    /// Marriage and births [002 A.9].
    Relatives(Relatives),
}

impl Record {
    /// What it is about.
    pub const fn datum(&self) -> Datum {
        match self {
            Self::Residence(_) => Datum::Residence,
            Self::Categories(_) => Datum::Categories,
            Self::Incomes(_) => Datum::Incomes,
            Self::Dwellings(_) => Datum::Dwellings,
            Self::Worsenings(_) => Datum::Worsenings,
            Self::Relatives(_) => Datum::Relatives,
        }
    }
}

/// Citizenship, and where the applicant is and was registered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Residence {
    /// Whether a citizen of Kazakhstan; `None` if the registry does not say.
    #[serde(default)]
    pub citizen: Option<bool>,
    /// Whether a kandas; `None` if the registry does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kandas: Option<bool>,
    /// Registrations, in any order.
    pub stays: Vec<Stay>,
}

/// One registration at a place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// City or village.
    pub settlement: String,
    /// The first day.
    #[serde(with = "serde_date")]
    pub from: Date,
    /// The last day, included; `None` while it lasts.
    #[serde(default, with = "until")]
    pub until: Option<Date>,
    /// Permanent; a temporary one counts as residence only.
    pub permanent: bool,
}

/// Categories that the state's systems confirm or deny.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Categories {
    /// Each once.
    pub categories: Vec<Category>,
}

/// One category.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its code in the form: `CAT-3`.
    pub category: String,
    /// True: belongs to it; false: the system says that the person does not.
    pub confirmed: bool,
}

/// Incomes of the applicant and the family. No sum is a threshold: the act names none (EA-10).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incomes {
    /// The first day of the period (AGE-7).
    #[serde(with = "serde_date")]
    pub from: Date,
    /// The last day of it.
    #[serde(with = "serde_date")]
    pub until: Date,
    /// Each income of each person.
    pub incomes: Vec<Income>,
}

/// An income.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Income {
    /// Whose: an IIN.
    pub person: String,
    /// Its kind in the form: `INC-1`.
    pub kind: String,
    /// The sum over the period.
    pub amount: Money,
}

/// The applicant's family by the records of marriages and births.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relatives {
    /// Each once.
    pub relatives: Vec<Relative>,
}

/// One of the family.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    /// IIN.
    pub iin: String,
    /// The degree of kinship in the form: `REL-1`.
    pub relation: String,
}

/// Dwellings that the applicant and the family own or owned, throughout Kazakhstan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dwellings {
    /// In any order.
    pub dwellings: Vec<Dwelling>,
}

/// A dwelling and how long it was owned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dwelling {
    /// The family member who owns it, by IIN; `None` for the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_member: Option<String>,
    /// City or village.
    pub settlement: String,
    /// District, or "".
    #[serde(default)]
    pub district: String,
    /// Street, house, flat.
    pub address: String,
    /// The first day of ownership.
    #[serde(with = "serde_date")]
    pub from: Date,
    /// The last day, included; `None` while it lasts.
    #[serde(default, with = "until")]
    pub until: Option<Date>,
    /// Declared emergency.
    pub emergency: bool,
    /// Fit to live in; `None` if the registry does not say.
    #[serde(default)]
    pub habitable: Option<bool>,
}

impl Dwelling {
    /// Settlement, street, house, flat in one line.
    pub fn place_and_address(&self) -> String {
        [self.settlement.as_str(), self.address.as_str()].join(", ")
    }
}

/// Acts of the applicant that may have worsened the housing conditions on purpose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worsenings {
    /// In any order.
    pub worsenings: Vec<Worsening>,
}

/// One such act.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worsening {
    /// In which way.
    pub way: Way,
    /// When.
    #[serde(with = "serde_date")]
    pub on: Date,
    /// The dwelling in question, or "".
    #[serde(default)]
    pub address: String,
    /// W-2: who took it over; `None` if the registry does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<Buyer>,
    /// W-2: whether it was fit to live in; `None` if the registry does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub habitable: Option<bool>,
}

/// The ways of worsening (`spec.md` 2.9, list WORSEN) [000 A2.9(3)].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Way {
    /// Exchanged the dwelling.
    #[serde(rename = "W-1")]
    Exchanged,
    /// Alienated an own, habitable dwelling to anybody but the local executive body.
    #[serde(rename = "W-2")]
    Alienated,
    /// Destroyed or damaged it through own fault.
    #[serde(rename = "W-3")]
    Damaged,
    /// Left a dwelling while living in which the person was not in need.
    #[serde(rename = "W-4")]
    Left,
    /// Moved in others than the closest family.
    #[serde(rename = "W-5")]
    MovedIn,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 5] = [
        Self::Exchanged,
        Self::Alienated,
        Self::Damaged,
        Self::Left,
        Self::MovedIn,
    ];
}

/// Who took a dwelling over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buyer {
    /// The local executive body: cancels W-2.
    LocalExecutiveBody,
    /// Anybody else.
    Other,
}

/// One question and its answer, as evidence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The check's code.
    pub check: String,
    /// The system that was asked: `SYS-8`.
    pub source: String,
    /// When.
    pub asked_at: Moment,
    /// What came back.
    pub reply: Reply,
}

/// What came back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// This.
    Record(Record),
    /// The system answered that it holds nothing on this person.
    NoRecord,
    /// The system does not answer.
    Unavailable,
    /// The answer did not come in time.
    TimedOut,
}

impl Reply {
    /// Whether the system answered at all.
    pub const fn is_answer(&self) -> bool {
        matches!(self, Self::Record(_) | Self::NoRecord)
    }
}

/// A last day that may be open: `"2026-11-20"` or null.
mod until {
    use super::serde_date;
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Day(#[serde(with = "serde_date")] Date);

    // Over what it is, so that the lint of references to small things, whose limit is the target's, has nothing to say.
    pub(super) fn serialize<T: Copy + Into<Option<Date>>, S: Serializer>(
        date: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        (*date).into().map(Day).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Day>::deserialize(deserializer)?.map(|Day(date)| date))
    }
}
