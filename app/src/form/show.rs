//! An answer as people read it.

use super::input::grouped;
use crate::in_force::office_name;
use serde_json::Value;
use shared::{
    calendar::parse_date,
    form::{Answers, Choice, Field, Kind, get, people, text_at},
    person::{Iin, Money},
    text::{
        Lang,
        dates::{long_date, period},
        ui::{apply as words, common},
    },
};

/// The answer at a path in words; "" where there is none.
pub fn shown(field: &Field, path: &str, answers: &Answers, lang: Lang) -> String {
    value_shown(field, get(answers, path), answers, lang)
}

/// An answer to a field in words; `answers` name the people.
pub fn value_shown(field: &Field, value: Option<&Value>, answers: &Answers, lang: Lang) -> String {
    match value {
        Some(Value::String(text)) => text_shown(&field.kind, text.trim(), answers, lang),
        Some(Value::Number(number)) => number_shown(&field.kind, number.as_i64().unwrap_or_default(), lang),
        Some(Value::Bool(true)) => match field.kind {
            Kind::Statement => words::AGREED.get(lang).to_owned(),
            _ => common::YES.get(lang).to_owned(),
        },
        Some(Value::Array(items)) => items
            .iter()
            .filter_map(Value::as_str)
            .map(|text| text_shown(&field.kind, text, answers, lang))
            .collect::<Vec<_>>()
            .join("\n"),
        Some(Value::Object(days)) if matches!(field.kind, Kind::Period) => {
            let day = |key: &str| parse_date(text_at(days, key));
            let days = day("from").zip(day("until"));
            days.map_or_else(String::new, |days| period(days, lang))
        }
        _ => String::new(),
    }
}

fn text_shown(kind: &Kind, text: &str, answers: &Answers, lang: Lang) -> String {
    match kind {
        Kind::One(options)
        | Kind::Directory(options)
        | Kind::Many(options)
        | Kind::OneWithin { options, .. } => choice(options, text, lang),
        Kind::Office(_) => office_name(text, lang),
        Kind::Person | Kind::People(_) => person(text, answers),
        Kind::PastDate | Kind::Date => {
            parse_date(text).map_or_else(|| text.to_owned(), |date| long_date(date, lang))
        }
        Kind::Money => Money::parse(text).map_or_else(
            |_| text.to_owned(),
            |money| number_shown(kind, money.tenge(), lang),
        ),
        _ => grouped(kind, text).unwrap_or_else(|| text.to_owned()),
    }
}

fn number_shown(kind: &Kind, number: i64, _lang: Lang) -> String {
    match (kind, Money::new(number)) {
        (Kind::Money, Ok(money)) => [&money.grouped(), "\u{a0}₸"].concat(),
        _ => number.to_string(),
    }
}

fn choice(options: &[Choice], code: &str, lang: Lang) -> String {
    let found = options.iter().find(|choice| choice.code == code);
    found.map_or_else(|| code.to_owned(), |choice| capitalised(choice.text.get(lang)))
}

/// The acts write labels and options in lower case, as parts of a sentence; on the screen each stands alone.
pub fn capitalised(text: &str) -> String {
    let first = text.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = text.split_at(first);
    // The browser's own tables: Rust's would weigh 4 KB.
    [
        String::from(js_sys::JsString::from(first).to_upper_case()).as_str(),
        rest,
    ]
    .concat()
}

fn person(iin: &str, answers: &Answers) -> String {
    let name = people(answers)
        .into_iter()
        .find(|(_, known, _)| known == iin)
        .map(|(_, _, name)| name);
    let iin = Iin::group(iin);
    match name {
        Some(name) => [&name, ", ", &iin].concat(),
        None => iin,
    }
}
