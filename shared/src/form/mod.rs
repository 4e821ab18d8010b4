//! The form language: what is asked, of whom, when, and how an answer is checked.
//!
//! A [`Form`] is data. The browser's one renderer draws it, [`Form::check`] checks it in the browser and on the
//! server, [`Form::clean`] makes of what was typed what is signed.

mod answers;
mod changes;
mod check;
mod clean;
mod problem;
#[cfg(test)]
mod tests;
mod when;

pub use answers::{Answers, MAX_PEOPLE, get, keep, people, remove, set, text_at};
pub use changes::{Change, apply, changes};
pub use check::{Base, Context, line_problem};
pub use problem::{Params, Problem, Report};
#[cfg(test)]
pub(crate) use when::MOST_READ;
pub use when::When;

use crate::{person::fold, service::Cite, text::Text};
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

/// Whether one of these names is that place, as far as spelling goes (DR-01, DR-67).
pub fn same_place(place: &str, named: &[&str]) -> bool {
    let place = fold(place);
    named
        .iter()
        .map(|name| fold(name))
        .any(|name| name == place || name.split(' ').any(|word| word == place))
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
