//! What is wrong with an answer: a place and a stable code, never a sentence.

use crate::service::DocumentStatus;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};

/// A field error: `{"field": "family/2/iin", "code": "iin_checksum", "params": {}}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// The path of the field.
    pub field: String,
    /// A stable code; its sentence is [`crate::text::problems::sentence`].
    pub code: Cow<'static, str>,
    /// What the sentence fills in.
    #[serde(default)]
    pub params: BTreeMap<String, String>,
}

impl Problem {
    /// A problem without parameters.
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self {
            field: field.into(),
            code: Cow::Borrowed(code),
            params: BTreeMap::new(),
        }
    }

    /// The same with one parameter more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }
}

/// What a check answers: `POST /services/{id}/check`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// What stops the filing.
    pub problems: Vec<Problem>,
    /// What the person should know before signing, but may sign with.
    #[serde(default)]
    pub warnings: Vec<Problem>,
    /// The documents of the service: which of them these answers require, and which are there.
    #[serde(default)]
    pub documents: Vec<DocumentStatus>,
}
