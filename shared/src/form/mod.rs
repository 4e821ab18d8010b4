//! The form language: what is asked, of whom, when, and how an answer is checked.
//!
//! A [`Form`] is data. The browser's one renderer draws it, [`Form::check`] checks it in the browser and on the
//! server, [`Form::clean`] makes of what was typed what is signed.

mod answers;
mod changes;
mod check;
mod clean;
mod kind;
mod problem;
#[cfg(test)]
mod tests;
mod when;

pub use answers::{Answers, MAX_PEOPLE, get, keep, people, remove, set, text_at};
pub use changes::{Change, apply, changes};
pub use check::{Base, Context, line_problem};
pub use kind::{Choice, Kind, Only, same_place};
pub use problem::{Params, Problem, Report};
#[cfg(test)]
pub(crate) use when::MOST_READ;
pub use when::When;

use crate::{service::Cite, text::Text};
use serde::Serialize;

/// The questions of one service in the version that its answers pin.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Form {
    /// Changes whenever a question does; a draft and an envelope carry it.
    pub version: &'static str,
    /// The rows of the task list, in the act's order as far as people can follow it.
    pub sections: &'static [Section],
    /// What concerns more than one field.
    pub rules: &'static [Rule],
}

/// One row of the task list: a few questions that belong together.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Section {
    /// Stable name, part of the section's address.
    pub code: &'static str,
    /// Heading in plain words.
    pub title: Text,
    /// What to know before answering.
    pub intro: Option<Text>,
    /// The section appears only then.
    pub when: When,
    /// Its questions.
    pub fields: &'static [Field],
}

/// One question.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Field {
    /// The field code of `spec.md`: the key of its answer.
    pub code: &'static str,
    /// The label in the act's own words (Kazakh verbatim).
    pub label: Text,
    /// The question in plain words, where the act's label is not.
    pub ask: Option<Text>,
    /// How to answer, or why it is asked.
    pub hint: Option<Text>,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it may stay empty.
    pub need: Need,
    /// The question appears only then.
    pub when: When,
    /// Where the act asks it.
    pub cite: Cite,
    /// The `autocomplete` token (WCAG 1.3.5), or "".
    pub autocomplete: &'static str,
    /// True where the state's own record answers and the person does not: name and IIN of the applicant.
    pub known: bool,
}

/// Whether a field may stay empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Must be answered when it appears.
    Required,
    /// May stay empty; marked so in words.
    Optional,
    /// A group that may stay empty as a whole; one answer in it asks for all its required ones (DR-17).
    Together,
}

/// What concerns more than one field.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The same IIN must not stand in two of these (a `*` stands for every row).
    IinOnce(&'static [&'static str]),
    /// The first field must not equal the second; with the problem's code.
    Differ(&'static str, &'static str, &'static str),
    /// The amount of the first field must not be less than that of the second; with the problem's code.
    AtLeast(&'static str, &'static str, &'static str),
    /// Everybody in the application has a row of `rows` (by its field `person`) or is named in `mark` (DR-14).
    Everyone {
        /// The rows.
        rows: &'static str,
        /// The field of a row that names the person.
        person: &'static str,
        /// The field with the people who have none.
        mark: &'static str,
    },
    /// Whoever has this IIN must be of age on the day of registration (AGE-6); with the problem's code.
    OfAge(&'static str, &'static str),
    /// Warn (no block) when the field has this value; with the warning's code.
    Warn(&'static str, &'static str, &'static str),
    /// Warn (no block) when none of these places is the settlement that the other field names [002 A.10(3)].
    SameSettlement {
        /// Fields that name a place; the first takes the warning.
        fields: &'static [&'static str],
        /// The field with the settlement.
        settlement: &'static str,
    },
    /// Warn (no block) when none of these places is one of the chosen office's `place:` tags [000 A2.9(3)].
    SamePlace {
        /// Fields that name a place; the first takes the warning.
        fields: &'static [&'static str],
        /// The field that chooses the office.
        office: &'static str,
        /// The directory of offices.
        options: &'static [Choice],
    },
}

impl Field {
    /// A required field that always appears.
    pub const fn new(code: &'static str, label: Text, kind: Kind, cite: Cite) -> Self {
        Self {
            code,
            label,
            ask: None,
            hint: None,
            kind,
            need: Need::Required,
            when: When::Always,
            cite,
            autocomplete: "",
            known: false,
        }
    }

    /// The same asked in plain words.
    pub const fn ask(mut self, ask: Text) -> Self {
        self.ask = Some(ask);
        self
    }

    /// The same with a hint.
    pub const fn hint(mut self, hint: Text) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same, but it may stay empty.
    pub const fn optional(mut self) -> Self {
        self.need = Need::Optional;
        self
    }

    /// The same group, all or nothing.
    pub const fn together(mut self) -> Self {
        self.need = Need::Together;
        self
    }

    /// The same, appearing only when the condition holds.
    pub const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// The same with an `autocomplete` token.
    pub const fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// The same, answered by the state's own record.
    pub const fn known(mut self) -> Self {
        self.known = true;
        self
    }

    /// The question as it is put to a person: plain words where there are some.
    pub fn question(&self) -> Text {
        self.ask.unwrap_or(self.label)
    }
}

impl Form {
    /// The section with this code.
    pub fn section(&self, code: &str) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.code == code)
    }

    /// The sections that these answers call for.
    pub fn sections_for(&self, answers: &Answers) -> impl Iterator<Item = &'static Section> {
        self.sections
            .iter()
            .filter(|section| section.when.holds(answers, answers))
    }

    /// The field that a path like `family/0/iin` leads to, with its section.
    pub fn field(&self, path: &str) -> Option<(&'static Section, &'static Field)> {
        let mut parts = path.split('/').filter(|part| part.parse::<usize>().is_err());
        let first = parts.next()?;
        let (section, mut field) = self
            .sections
            .iter()
            .find_map(|section| Some((section, section.fields.iter().find(|field| field.code == first)?)))?;
        for part in parts {
            field = field.kind.fields().iter().find(|field| field.code == part)?;
        }
        Some((section, field))
    }
}
