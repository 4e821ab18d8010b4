//! One value: what is wrong with it, if anything.

use super::{
    super::{Choice, Kind, Only, text_at},
    Base, Check,
};
use crate::{
    calendar,
    person::{
        Bin, BinError, CadastralError, CadastralNumber, Email, EmailError, Iin, Money, MoneyError, NameError,
        PersonName, Phone, PhoneError,
    },
};
use serde_json::Value;

impl Check<'_> {
    /// The code of what is wrong with one filled value, if anything.
    pub(super) fn single(&self, kind: &Kind, value: &Value) -> Option<&'static str> {
        let day = self.context.day;
        if let Kind::Integer { min, max } = kind {
            return match whole(value) {
                Some(number) if (*min..=*max).contains(&number) => None,
                Some(_) => Some("integer_range"),
                None => Some("integer"),
            };
        }
        if let (Kind::Money, Value::Number(number)) = (kind, value) {
            return match number.as_i64() {
                Some(amount) => Money::parse(&amount.to_string()).err().map(MoneyError::code),
                None => Some("money_format"),
            };
        }
        let Value::String(text) = value else {
            return Some("wrong_type");
        };
        match kind {
            Kind::Name => PersonName::parse(text).err().map(NameError::code),
            Kind::Iin => match Iin::parse(text) {
                Ok(iin) => iin.born_after(day).then_some("iin_future"),
                Err(error) => Some(error.code()),
            },
            Kind::Bin => Bin::parse(text).err().map(BinError::code),
            Kind::Phone => Phone::parse(text).err().map(PhoneError::code),
            Kind::Email => Email::parse(text).err().map(EmailError::code),
            Kind::Cadastral => CadastralNumber::parse(text).err().map(CadastralError::code),
            Kind::Money => Money::parse(text).err().map(MoneyError::code),
            Kind::PastDate => match calendar::parse_date(text) {
                Some(date) => (date > day).then_some("date_future"),
                None => Some("date_format"),
            },
            Kind::Date => calendar::parse_date(text).is_none().then_some("date_format"),
            Kind::Line { max } | Kind::Suggest { max, .. } => line_problem(text, *max),
            // Whose case it is only the server can say.
            Kind::OwnCase => line_problem(text, LONGEST_NUMBER),
            Kind::One(options) | Kind::Directory(options) => {
                find(options, text).is_none().then_some("choice")
            }
            Kind::OneWithin { options, within } => match find(options, text) {
                None => Some("choice"),
                Some(choice) => {
                    let wanted = text_at(self.answers, within);
                    (!wanted.is_empty() && !choice.tags.contains(&wanted)).then_some("choice_within")
                }
            },
            Kind::Person => self.person_problem(text, Only::Anyone),
            _ => Some("wrong_type"),
        }
    }

    /// Whether an office takes the application; that of the case that is changed does anyhow.
    pub(super) fn may_choose(&self, options: &'static [Choice], path: &str, code: &str) -> bool {
        let own = |base: &Base<'_>| text_at(base.answers, path) == code;
        match self.context.offices {
            None => find(options, code).is_some(),
            Some(offered) => offered.takes(code) || self.context.base.as_ref().is_some_and(own),
        }
    }

    pub(super) fn person_problem(&self, iin: &str, only: Only) -> Option<&'static str> {
        let wanted = digits(iin);
        let Some((path, found, _)) = self.people.iter().find(|(_, iin, _)| *iin == wanted) else {
            return Some("not_in_family");
        };
        let iin = Iin::parse(found).ok()?;
        match only {
            Only::Anyone => None,
            Only::Women => (iin.sex() == crate::person::Sex::Male).then_some("not_a_woman"),
            Only::MinorFamily => (!path.starts_with("family/")
                || calendar::is_adult(iin.birth_date(), self.context.day))
            .then_some("not_a_minor"),
        }
    }
}

/// The longest case number, with blanks and hyphens, in characters.
const LONGEST_NUMBER: usize = 40;

/// What is wrong with a line of free text of at most so many characters: `text_long`, `text_invisible`.
pub fn line_problem(text: &str, max: usize) -> Option<&'static str> {
    let text = text.trim();
    if text.chars().count() > max {
        Some("text_long")
    } else if text.chars().any(is_invisible) {
        Some("text_invisible")
    } else {
        None
    }
}

/// Control and formatting characters that nobody sees and that can turn a text around.
fn is_invisible(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A whole number, given as a number or as digits with blanks around.
pub(in crate::form) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

pub(super) fn find(options: &'static [Choice], code: &str) -> Option<&'static Choice> {
    options.iter().find(|choice| choice.code == code)
}

pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
