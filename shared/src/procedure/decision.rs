//! The document that an official signs: a decision, a notice, a protocol.

use super::{GroundGiven, Hearing, Input, Limit};
use crate::{
    calendar::{Moment, serde_date},
    envelope::canonical_json,
    form::Answers,
    official::Role,
    service::FilingMode,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is signed with an outcome that makes a document (`spec.md` 8.1, 8.2). Its canonical bytes (RFC 8785) are what the
/// signature is over; `after` binds it to everything that happened before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The template: `N-A6`.
    pub template: String,
    /// The case number.
    pub case: String,
    /// Service id.
    pub service: String,
    /// Procedure version code.
    pub version: String,
    /// The filing mode: a training document says so (DR-03).
    pub mode: FilingMode,
    /// The step and how it goes.
    pub step: String,
    /// The outcome.
    pub outcome: String,
    /// Hash of the case's last event.
    pub after: String,
    /// When it was made.
    pub at: Moment,
    /// The office.
    pub office: String,
    /// Who signs.
    pub official: Official,
    /// To whom.
    pub applicant: Official,
    /// When the application counts as received.
    #[serde(with = "serde_date")]
    pub registered_on: Date,
    /// The place that is given with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue: Option<Place>,
    /// The grounds for refusal, with their facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<GroundGiven>,
    /// The hearing that was announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing: Option<Hearing>,
    /// How the hearing went: the outcome of its step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<String>,
    /// The minutes of the sitting in which a collegial body decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<MinutesNamed>,
    /// Answers of the applicant, and of officials, that the document states: N-D3 names the dwelling, N-D5 the amount.
    #[serde(default, skip_serializing_if = "Answers::is_empty")]
    pub answers: Answers,
    /// The terms that it sets: of payment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermSet>,
    /// What is given with the step.
    #[serde(default)]
    pub input: Input,
}

/// A person in a decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Official {
    /// IIN.
    pub iin: String,
    /// Full name.
    pub name: String,
    /// In which capacity.
    pub role: Role,
}

/// A term that a document sets for a step that follows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermSet {
    /// The step.
    pub step: String,
    /// How long it may take.
    pub limit: Limit,
}

/// The minutes of a sitting, as a document names them (`spec.md` 8.2, N-D3).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesNamed {
    /// The number.
    pub number: String,
    /// When the sitting was held.
    pub held_at: Moment,
    /// What it concluded.
    pub conclusion: String,
}

/// A place on a list: unique within the office and the list (DR-65).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The list: a code of `LIST`.
    pub list: String,
    /// The serial number in it, from 1.
    pub number: u32,
}

impl Decision {
    /// The exact bytes that are signed.
    pub fn bytes(&self) -> String {
        canonical_json(&serde_json::to_value(self).unwrap_or_default())
    }
}
