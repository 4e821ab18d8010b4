//! The kinds of answers, and the code lists and directories behind them.

use super::{Field, MAX_PEOPLE};
use crate::{person::fold, text::Text};
use serde::Serialize;

/// What kind of answer a field takes; with it come its control, its keyboard and its check.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "type", content = "of")]
pub enum Kind {
    /// V-NAME.
    Name,
    /// V-IIN; the birth date is shown back.
    Iin,
    /// V-BIN.
    Bin,
    /// V-PHONE.
    Phone,
    /// V-MAIL.
    Email,
    /// V-CAD.
    Cadastral,
    /// V-MONEY in whole tenge.
    Money,
    /// V-DATE, not after the day of registration.
    PastDate,
    /// V-DATE, whenever: until when a document is valid.
    Date,
    /// A whole number within bounds.
    Integer {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// V-TXT of at most so many characters.
    Line {
        /// Characters, after trimming.
        max: usize,
    },
    /// Free text with suggestions from a directory.
    Suggest {
        /// Characters, after trimming.
        max: usize,
        /// The directory.
        options: &'static [Choice],
    },
    /// One of a few, all in sight (radio buttons).
    One(&'static [Choice]),
    /// One of a few, of which only those are offered whose tags hold the value of the field `within`.
    OneWithin {
        /// All of them.
        options: &'static [Choice],
        /// Code of the field that narrows them.
        within: &'static str,
    },
    /// One of many (a list to choose from).
    Directory(&'static [Choice]),
    /// The office that the application goes to: one of those that take it, which may be edited ([`crate::office`]); these
    /// are the acts' own.
    Office(&'static [Choice]),
    /// Any of a few; one tagged `alone` excludes the others.
    Many(&'static [Choice]),
    /// One of the applicant and the family members, by IIN.
    Person,
    /// Any of the applicant and the family members, by IIN.
    People(Only),
    /// A statement that must be agreed to.
    Statement,
    /// A mark that may be set: "there are no family members".
    Mark,
    /// Printed, not answered.
    Printed,
    /// The twelve months before the day of registration: computed, not answered; shown and signed (DR-15).
    Period,
    /// One of the person's own cases, of the service that this one changes. Which those are is known only when the form
    /// is filled in: [`crate::api::Prefill::cases`] has them; the server judges the choice.
    OwnCase,
    /// What differs from the answers of the case that the form changes: computed, not answered; shown and signed.
    Changes,
    /// Fields that belong together under one key.
    Group(&'static [Field]),
    /// Rows to add, change, remove.
    Rows {
        /// The fields of a row.
        fields: &'static [Field],
        /// How many at the most.
        max: usize,
        /// Code of the [`Kind::Mark`] field that says "none" in its place, or "".
        none: &'static str,
        /// What one row is called on its button and heading.
        row: Text,
    },
}

impl Kind {
    /// The code list or directory behind the field, if any.
    pub const fn options(&self) -> &'static [Choice] {
        match self {
            Self::Suggest { options, .. }
            | Self::One(options)
            | Self::OneWithin { options, .. }
            | Self::Directory(options)
            | Self::Office(options)
            | Self::Many(options) => options,
            _ => &[],
        }
    }

    /// Whether anybody is asked for it: what is printed or computed takes no answer.
    pub const fn is_asked(&self) -> bool {
        !matches!(self, Self::Printed | Self::Period | Self::Changes)
    }

    /// How many entries an answer may have, with the problem's code for more; 0 where an answer is no list.
    pub const fn most(&self) -> (usize, &'static str) {
        match self {
            Self::Rows { max, .. } => (*max, "too_many_rows"),
            Self::Many(options) => (options.len(), "too_many_choices"),
            Self::People(_) => (MAX_PEOPLE, "too_many_choices"),
            _ => (0, "wrong_type"),
        }
    }

    /// The fields inside a group or a row.
    pub const fn fields(&self) -> &'static [Field] {
        match self {
            Self::Group(fields) | Self::Rows { fields, .. } => fields,
            _ => &[],
        }
    }
}

/// Which people a [`Kind::People`] field takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    /// Whoever is in the application.
    Anyone,
    /// Women, by the sex digit of the IIN.
    Women,
    /// Family members under 18 on the day of registration (DR-16).
    MinorFamily,
}

/// One entry of a code list or a directory.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Choice {
    /// The code of `spec.md` 2.9, or the directory's own.
    pub code: &'static str,
    /// What people read.
    pub text: Text,
    /// What conditions ask about: `vulnerable`, a list's code, `place:Талғар`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub tags: &'static [&'static str],
}

impl Choice {
    /// A choice without tags.
    pub const fn new(code: &'static str, text: Text) -> Self {
        Self {
            code,
            text,
            tags: &[],
        }
    }

    /// The same with tags.
    pub const fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// Whether one of these names is a place of this office, by its `place:` tags: spelling variants and look-alike
    /// letters are the same, and «Талғар қаласы» is Талғар (DR-01, DR-67). [000 A2.9(3)]
    pub fn is_place(&self, named: &[&str]) -> bool {
        let mut places = self.tags.iter().filter_map(|tag| tag.strip_prefix("place:"));
        places.any(|place| same_place(place, named))
    }
}

/// Whether one of these names is that place, as far as spelling goes (DR-01, DR-67).
pub fn same_place(place: &str, named: &[&str]) -> bool {
    let place = fold(place);
    named
        .iter()
        .map(|name| fold(name))
        .any(|name| name == place || name.split(' ').any(|word| word == place))
}
