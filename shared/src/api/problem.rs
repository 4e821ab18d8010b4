//! RFC 9457 problem documents.

use crate::form::Problem;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// `application/problem+json`: what went wrong, with a stable code and a sentence in the person's language.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ProblemDocument {
    /// `urn:qonys:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The sentence.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable code.
    pub code: Cow<'static, str>,
    /// Field errors.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Problem>,
    /// With `draft_conflict`: what the server holds, so that the person can choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Box<super::DraftView>>,
    /// With `rate_limited`: after how many seconds to try again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
}
