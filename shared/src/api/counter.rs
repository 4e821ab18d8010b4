//! The counter: an application on paper is taken in, or not accepted.

use super::{KnownFact, PersonView};
use crate::{
    counter::{Representative, Shown},
    form::Answers,
};
use serde::{Deserialize, Serialize};

/// `POST /counter/look-up`: about whom the state's systems are asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookUpWrite {
    /// The code of the office behind whose counter I stand.
    pub office: String,
    /// Service id.
    pub service: String,
    /// IIN.
    pub iin: String,
}

/// What they hold.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct LookUpView {
    /// Who that is; null if nobody known has this IIN.
    pub person: Option<PersonView>,
    /// Facts that answer fields of the service's form.
    pub facts: Vec<KnownFact>,
}

/// `POST /counter/applications`: takes a visitor's application in. With an `Idempotency-Key`.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterWrite {
    /// Service id.
    pub service: String,
    /// The version of the form.
    pub form: String,
    /// The code of the office whose counter it is.
    pub office: String,
    /// The IIN on the identity document of whoever stands at the counter; "" where the form asks for none.
    #[serde(default)]
    pub visitor: String,
    /// The language of the request: `kk`, `ru`.
    pub lang: String,
    /// The answers, as the paper has them.
    pub answers: Answers,
    /// What is missing, where it is not accepted: codes of documents, or words for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// What was shown.
    #[serde(default)]
    pub documents: Vec<Shown>,
    /// Who acts for the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Representative>,
    /// The paper with the applicant's own signature is held here (DR-22).
    #[serde(default)]
    pub paper_held: bool,
}
