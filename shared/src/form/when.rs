//! Conditions: when a section, a field or a document is called for.

use super::{Answers, Choice, answers::get};
use crate::office::seat;
use serde::Serialize;
use serde_json::Value;

/// A condition over the answers. A path that starts with `.` is read inside the row at hand.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Without condition.
    Always,
    /// The field's value, or one of its values, is one of these.
    Is(&'static str, &'static [&'static str]),
    /// The field is answered.
    Filled(&'static str),
    /// The field's choice carries this tag.
    Tagged(&'static str, #[serde(skip)] &'static [Choice], &'static str),
    /// One of them holds.
    Any(&'static [Self]),
    /// All of them hold.
    All(&'static [Self]),
    /// It does not hold.
    Not(&'static Self),
}

impl When {
    /// Whether it holds for `answers`; `row` is the row at hand, or the answers themselves.
    pub fn holds(&self, answers: &Answers, row: &Answers) -> bool {
        match self {
            Self::Always => true,
            Self::Is(path, values) => any_text(find(path, answers, row), |text| values.contains(&text)),
            Self::Filled(path) => find(path, answers, row).is_some_and(is_filled),
            Self::Tagged(path, options, tag) => any_text(find(path, answers, row), |text| {
                seat(options, text).is_some_and(|choice| choice.tags.contains(tag))
            }),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(answers, row)),
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(answers, row)),
            Self::Not(condition) => !condition.holds(answers, row),
        }
    }
}

/// How many entries of a list a condition reads: more than any field takes. Conditions are asked of answers that
/// nobody has checked yet.
pub(crate) const MOST_READ: usize = 100;

fn find<'a>(path: &str, answers: &'a Answers, row: &'a Answers) -> Option<&'a Value> {
    match path.strip_prefix('.') {
        Some(inner) => get(row, inner),
        None => get(answers, path),
    }
}

fn any_text(value: Option<&Value>, mut wanted: impl FnMut(&str) -> bool) -> bool {
    match value {
        Some(Value::String(text)) => wanted(text),
        Some(Value::Array(items)) => items.iter().take(MOST_READ).filter_map(Value::as_str).any(wanted),
        _ => false,
    }
}

/// Whether there is anything in it: not null, not blank, not empty, not all blank inside.
pub(super) fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(group) => group.values().any(is_filled),
        Value::Bool(true) | Value::Number(_) => true,
    }
}
