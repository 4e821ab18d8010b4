//! From what was typed to what is signed: only what is asked, each value in its canonical form.

use super::{Answers, Context, Field, Form, Kind, Need, check::whole, when::is_filled};
use crate::{
    calendar::income_period,
    json::ToJson as _,
    person::{Bin, CadastralNumber, Email, Iin, Money, PersonName, Phone},
};
use serde_json::Value;

impl Form {
    /// The answers that are signed and filed: fields that do not appear are left out (a hidden income is not in
    /// the signed data, [000 A1.4]), numbers are numbers, names, IINs and phones stand in their one spelling.
    /// A value that does not parse stays as typed; [`Form::check`] names it.
    pub fn clean(&self, answers: &Answers) -> Answers {
        self.clean_amid(&Answers::new(), answers)
    }

    /// The same of answers that were given after others: conditions read both, what is kept are the later ones.
    pub fn clean_amid(&self, before: &Answers, answers: &Answers) -> Answers {
        let mut cleaned = self.clean_once(&self.amid(before, answers));
        // One answer's canonical form may hide another (« Алматы » trimmed asks for no oblast): until it settles.
        for _ in 0..self.sections.len() {
            let again = self.clean_once(&self.amid(before, &cleaned));
            if again == cleaned {
                break;
            }
            cleaned = again;
        }
        cleaned
    }

    /// What is signed of these answers by a filing that counts as received on the context's day: the cleaned answers,
    /// and under its own key whatever the form computes and prints: a period as
    /// `{"from": "2025-11-20", "until": "2026-11-19"}`, the changes of a case as a list of [`super::Change`].
    pub fn signed(&self, answers: &Answers, context: Context<'_>) -> Answers {
        let mut signed = self.clean(answers);
        let computed: Vec<&Field> = self
            .sections_for(&signed)
            .flat_map(|section| section.fields)
            .filter(|field| !field.kind.is_asked() && field.when.holds(&signed, &signed))
            .collect();
        let (from, until) = income_period(context.day);
        for field in computed {
            let value = match (&field.kind, &context.base) {
                (Kind::Period, _) => {
                    let mut period = Answers::new();
                    for (name, day) in [("from", from), ("until", until)] {
                        period.insert(name.to_owned(), Value::from(day.to_string()));
                    }
                    Value::Object(period)
                }
                (Kind::Changes, Some(base)) => base.changes(&signed).to_json(),
                _ => continue,
            };
            signed.insert(field.code.to_owned(), value);
        }
        signed
    }

    /// What an earlier application gives to a new one: its answers as far as the form asks for them, without the
    /// statements; a consent is given for one application.
    pub fn anew(&self, answers: &Answers) -> Answers {
        let mut kept = self.clean(answers);
        let fields = self.sections.iter().flat_map(|section| section.fields);
        for field in fields.filter(|field| matches!(field.kind, Kind::Statement)) {
            kept.remove(field.code);
        }
        kept
    }

    fn clean_once(&self, answers: &Answers) -> Answers {
        let mut cleaned = Answers::new();
        for section in self.sections_for(answers) {
            for (code, value) in fields(section.fields, answers, answers) {
                cleaned.insert(code, value);
            }
        }
        cleaned
    }
}

fn fields(list: &'static [Field], group: &Answers, root: &Answers) -> Answers {
    let mut cleaned = Answers::new();
    for field in list {
        if !field.kind.is_asked() || !field.when.holds(root, group) {
            continue;
        }
        if let Some(value) = group.get(field.code).filter(|value| is_filled(value)) {
            let value = clean(field, value, root);
            if is_filled(&value) || field.need == Need::Required {
                cleaned.insert(field.code.to_owned(), value);
            }
        }
    }
    cleaned
}

fn clean(field: &'static Field, value: &Value, root: &Answers) -> Value {
    match (&field.kind, value) {
        (Kind::Group(list), Value::Object(group)) => Value::Object(fields(list, group, root)),
        (Kind::Rows { fields: list, .. }, Value::Array(rows)) => Value::Array(
            rows.iter()
                .map(|row| {
                    row.as_object()
                        .map_or_else(|| row.clone(), |row| Value::Object(fields(list, row, root)))
                })
                .collect(),
        ),
        (Kind::Integer { .. }, _) => whole(value).map_or_else(|| value.clone(), Value::from),
        (Kind::Money, Value::String(text)) => {
            Money::parse(text).map_or_else(|_| value.clone(), |money| Value::from(money.tenge()))
        }
        (kind, Value::String(text)) => canonical(kind, text).map_or_else(|| value.clone(), Value::String),
        (Kind::People(_), Value::Array(items)) => Value::Array(
            items
                .iter()
                .map(|item| {
                    item.as_str()
                        .and_then(|text| canonical(&Kind::Iin, text))
                        .map_or_else(|| item.clone(), Value::String)
                })
                .collect(),
        ),
        _ => value.clone(),
    }
}

fn canonical(kind: &Kind, text: &str) -> Option<String> {
    match kind {
        Kind::Name => PersonName::parse(text).ok().map(|name| name.as_str().to_owned()),
        Kind::Iin | Kind::Person => Iin::parse(text).ok().map(|iin| iin.as_str().to_owned()),
        Kind::Bin => Bin::parse(text).ok().map(|bin| bin.as_str().to_owned()),
        Kind::Phone => Phone::parse(text).ok().map(|phone| phone.as_str().to_owned()),
        Kind::Email => Email::parse(text).ok().map(|email| email.as_str().to_owned()),
        Kind::Cadastral => CadastralNumber::parse(text)
            .ok()
            .map(|number| number.as_str().to_owned()),
        _ => Some(text.trim().to_owned()),
    }
}
