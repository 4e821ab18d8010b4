//! What is wrong with an answer: a place and a stable code, never a sentence.

use crate::service::DocumentStatus;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
    pub params: Params,
}

impl Problem {
    /// A problem without parameters.
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self {
            field: field.into(),
            code: Cow::Borrowed(code),
            params: Params::default(),
        }
    }

    /// The same with one parameter more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.put(name.to_owned(), value.into());
        self
    }
}

/// What a sentence fills in, by names, each once: an object of texts in JSON. They are one or two, and a map of the
/// standard library would weigh 1 KB in the browser.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// Sets the value of a name.
    pub fn put(&mut self, name: String, value: String) {
        match self.0.iter().position(|(known, _)| *known >= name) {
            Some(at) if self.0[at].0 == name => self.0[at].1 = value,
            Some(at) => self.0.insert(at, (name, value)),
            None => self.0.push((name, value)),
        }
    }

    /// Names and values, by names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Params {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let params = BTreeMap::deserialize(deserializer)?;
        Ok(Self(params.into_iter().collect()))
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
