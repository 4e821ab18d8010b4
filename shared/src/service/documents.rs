//! Documents: what *these* answers require, of whom, and why (`spec.md` 3).

use super::{Cite, Service};
use crate::{
    form::{Answers, MAX_PEOPLE, When, people, text_at},
    text::{Quote, Text},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::borrow::Cow;

/// One document of the list of requirements.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Document {
    /// Its code in `spec.md` 3: `DA-2`.
    pub code: &'static str,
    /// What it is, in plain words.
    pub title: Text,
    /// The act's own words, verbatim.
    pub quote: Quote,
    /// Why these answers ask for it, in plain words.
    pub reason: Text,
    /// Required when.
    pub when: When,
    /// Once, or for each of some people.
    pub per: Per,
    /// A datum of the state's systems that makes it needless: `category`, `income`, `court`; or "". For a
    /// document per person the person's IIN follows a colon: `income:850101300123`.
    pub unless_found: &'static str,
    /// True for the application itself: the signed form is the document.
    pub is_form: bool,
    /// The paragraph.
    pub cite: Cite,
}

/// How often a document is required.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Once.
    Application,
    /// For the applicant and each family member.
    Person,
    /// For each row in which the condition holds; the person is the row's `iin`.
    Row(&'static str, When),
}

/// A file that is attached, as the rules see it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Attached {
    /// Which document it is.
    pub document: String,
    /// Whose, for a document per person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// A document of the service, for these answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DocumentStatus {
    /// Its code.
    pub document: Cow<'static, str>,
    /// Whose (IIN), for a document per person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Whether these answers require it.
    pub required: bool,
    /// Whether it is attached, or is the form itself.
    pub present: bool,
    /// The paragraph that requires it, in brackets.
    pub because: String,
}

/// Every document of the service for these answers: first what is required, each with whether it is there.
///
/// `found` names what the state's systems already hold (`in_is` of `spec.md` 2.3): `category`, `income:<IIN>`,
/// `court:<IIN>`; what is found must not be demanded from the person [000 A2.8]. `base` are the answers of the case that
/// these change, as they stand: what those called for is in that case, or in the state's systems, and is not asked for
/// again (`spec.md` 3.6).
pub fn required_documents(
    service: &Service,
    answers: &Answers,
    attached: &[Attached],
    found: &[String],
    base: Option<&Answers>,
) -> Vec<DocumentStatus> {
    // An answer that is no longer asked (a workplace after the category was changed) asks for no document.
    let cleaned = service.form.map(|form| form.clean(answers));
    let answers = cleaned.as_ref().unwrap_or(answers);
    let mut statuses = Vec::new();
    for document in service.documents {
        let before = statuses.len();
        let held = match base {
            Some(base) if !document.is_form => subjects(document, base),
            _ => Vec::new(),
        };
        for subject in subjects(document, answers) {
            if held.contains(&subject) {
                continue;
            }
            let datum = match &subject {
                Some(iin) => [document.unless_found, ":", iin].concat(),
                None => document.unless_found.to_owned(),
            };
            if !document.unless_found.is_empty() && found.contains(&datum) {
                continue;
            }
            let present = document.is_form
                || attached
                    .iter()
                    .any(|file| file.document == document.code && file.subject == subject);
            statuses.push(status(document, subject, true, present));
        }
        if statuses.len() == before {
            let present = attached.iter().any(|file| file.document == document.code);
            statuses.push(status(document, None, false, present));
        }
    }
    let (mut required, others): (Vec<_>, Vec<_>) = statuses.into_iter().partition(|status| status.required);
    required.extend(others);
    required
}

fn status(document: &Document, subject: Option<String>, required: bool, present: bool) -> DocumentStatus {
    DocumentStatus {
        document: Cow::Borrowed(document.code),
        subject,
        required,
        present,
        because: ["[", document.cite, "]"].concat(),
    }
}

fn subjects(document: &Document, answers: &Answers) -> Vec<Option<String>> {
    if !document.when.holds(answers, answers) {
        return Vec::new();
    }
    match document.per {
        Per::Application => vec![None],
        Per::Person => people(answers).into_iter().map(|(_, iin, _)| Some(iin)).collect(),
        Per::Row(rows, when) => answers
            .get(rows)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            // No more than there are people: the answers may not have been checked.
            .take(MAX_PEOPLE)
            .filter_map(Value::as_object)
            .filter(|row| when.holds(answers, row))
            .map(|row| {
                text_at(row, "iin")
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            })
            .filter(|iin| iin.len() == 12)
            .map(Some)
            .collect(),
    }
}
