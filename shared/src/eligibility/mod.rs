//! Eligibility: what the state's systems are asked of an application, what they answer, what follows by the act.
//!
//! [`Check`]s and [`Rule`]s are data of a service; a registry answers with a [`Record`]; [`assess`] makes of all
//! answers a list of [`Finding`]s. A finding is a proposal to the official, never a decision (DR-62); a system that
//! did not answer makes it [`Outcome::Unknown`], nothing else.

mod assess;
mod finding;
mod record;
mod sentence;
#[cfg(test)]
mod tests;

pub use assess::assess;
pub use finding::{Finding, Outcome, Reason, grounds};
pub use record::{
    Answered, Buyer, Categories, Category, Datum, Dwelling, Dwellings, Income, Incomes, Record, Relative,
    Relatives, Reply, Residence, Stay, Way, Worsening, Worsenings,
};
pub use sentence::{answer, outcome, reason, way};

use crate::{
    form::When,
    service::{Cite, Fact},
    text::{Quote, Text},
};
use serde::Serialize;

/// One question to the state's systems (`spec.md` 3.2: CHK-1 to CHK-5).
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Check {
    /// Its code: `CHK-1`.
    pub code: &'static str,
    /// What is asked, in plain words.
    pub text: Text,
    /// The act's own words.
    pub quote: Quote,
    /// What the answer holds.
    pub asks: Datum,
    /// The system of `spec.md` 4.15 that the question goes through: `SYS-8`.
    pub system: &'static str,
    /// Of whom.
    pub concerns: Concerns,
    /// Asked only then: nothing is asked of the state's systems that the act does not name.
    pub when: When,
    /// Who keeps the data. The sources name no keeper: the product's own words.
    pub keeper: Text,
    /// Where to turn if the data are wrong. As above; the telephone numbers are those of [000 A2.10(2)].
    pub contest: Text,
    /// The paragraph.
    pub cite: Cite,
}

/// Of whom a question is asked; grounds for refusal follow from the applicant's data alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Concerns {
    /// Of the applicant.
    Applicant,
    /// Of the applicant and each family member.
    Everyone,
}

/// A rule of eligibility (`spec.md` 7.1: EA-1 to EA-8).
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Rule {
    /// Its id: `EA-2`.
    pub id: &'static str,
    /// The requirement: plain words, the act's words, the paragraph. The same that the service's page shows.
    pub fact: &'static Fact,
    /// The ground for refusal that it leads to when it is not met.
    pub ground: &'static str,
    /// How it is tested.
    pub test: Test,
}

/// How a rule is tested.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// A citizen of Kazakhstan.
    Citizen,
    /// A citizen, or a kandas if the applicant says so [002 §7].
    CitizenOrKandas {
        /// The field that says which.
        field: &'static str,
        /// Its value for a kandas.
        kandas: &'static str,
    },
    /// Agreed, in this field, to what the act asks an agreement for [002 A.10(4)].
    Agreed {
        /// The field.
        field: &'static str,
        /// Its value for "yes".
        yes: &'static str,
    },
    /// The family that the applicant names is that of the registries [002 A.9].
    FamilyKnown {
        /// The field with the family's rows.
        field: &'static str,
    },
    /// Neither applicant nor family owned a dwelling in the last five years (AGE-3), but for one that is declared
    /// emergency if the application is about that [002 §15(2), A.4].
    NoDwellingOfLate {
        /// The field of the application's emergency dwelling.
        emergency: &'static str,
    },
    /// Lives in the office's place for at least so many years (AGE-1); asked by offices with a tag only.
    ResidedYears {
        /// Years.
        years: i32,
        /// The tag of the offices.
        only_tag: &'static str,
        /// The field in which the applicant says since when.
        declared: &'static str,
    },
    /// Permanently registered, wherever it is.
    PermanentRegistration,
    /// The category that the applicant names in this field is confirmed.
    CategoryConfirmed {
        /// The field.
        field: &'static str,
    },
    /// No document that the applicant lists has expired by the day of receipt (D-9).
    DocumentsValid {
        /// The rows that list them.
        rows: &'static str,
        /// The field of a row that names the document.
        name: &'static str,
        /// The field of a row that says until when it is valid; empty where it has no end.
        until: &'static str,
    },
    /// Owns no dwelling in Kazakhstan, but for an only one that is declared emergency (DR-62).
    NoOwnedDwelling,
    /// Did not worsen the housing conditions within so many years (AGE-2); each way has its own ground.
    NoWorsening {
        /// Years.
        years: i32,
        /// Ways with their grounds.
        grounds: &'static [(Way, &'static str)],
    },
    /// Whose only dwelling is declared emergency applies in its settlement.
    EmergencySettlement {
        /// Fields that name the place; the rule applies when the first one is asked.
        fields: &'static [&'static str],
        /// The field with the settlement of the application; "" where it is the office's place.
        settlement: &'static str,
    },
}
