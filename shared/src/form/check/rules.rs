//! What concerns more than one field: the rules of a form, what it warns of, what it changes.

use super::{Base, Check, value::digits};
use crate::{
    calendar::is_adult,
    form::{Answers, Form, Problem, Rule, get, same_place, text_at},
    office::seat,
    person::{Iin, Money},
};
use serde_json::Value;

impl Form {
    /// What the person should know before signing; nothing here stops the filing.
    pub fn warnings(&self, answers: &Answers) -> Vec<Problem> {
        self.rules
            .iter()
            .filter_map(|rule| self.warning(rule, answers))
            .collect()
    }

    fn warning(&self, rule: &Rule, answers: &Answers) -> Option<Problem> {
        match rule {
            Rule::SamePlace {
                fields,
                office,
                options,
            } => {
                let choice = seat(options, text_at(answers, office))?;
                self.elsewhere(fields, answers, |named| choice.is_place(named))
            }
            Rule::SameSettlement { fields, settlement } => {
                let here = Some(text_at(answers, settlement)).filter(|text| !text.is_empty())?;
                self.elsewhere(fields, answers, |named| same_place(here, named))
            }
            Rule::Warn(field, value, code) => {
                let asked = self.appears(field, answers) && text_at(answers, field) == *value;
                asked.then(|| Problem::new(*field, code))
            }
            _ => None,
        }
    }

    /// That the place which these fields name is another one.
    fn elsewhere(
        &self,
        fields: &[&'static str],
        answers: &Answers,
        is_here: impl Fn(&[&str]) -> bool,
    ) -> Option<Problem> {
        let first = *fields.first()?;
        let named: Vec<&str> = fields.iter().map(|path| text_at(answers, path)).collect();
        let place = *named.iter().find(|place| !place.trim().is_empty())?;
        let elsewhere = self.appears(first, answers) && !is_here(&named);
        elsewhere.then(|| Problem::new(first, "other_settlement").with("place", place))
    }
}

impl Check<'_> {
    /// Something must have changed, and nothing that stays.
    pub(super) fn changed(&mut self, form: &Form, base: &Base<'_>) {
        let found = base.changes(self.answers);
        for code in base.fixed {
            if found.iter().any(|change| change.top() == code) {
                self.add(code.as_str(), "fixed_answer");
            }
        }
        if found.is_empty()
            && let Some(field) = form.changes_field()
        {
            self.add(field.code, "no_change");
        }
    }

    pub(super) fn rule(&mut self, rule: &Rule, form: &Form) {
        match rule {
            Rule::IinOnce(paths) => {
                let mut seen: Vec<String> = Vec::new();
                for path in paths.iter().flat_map(|path| spread(self.answers, path)) {
                    let digits = digits(text_at(self.answers, &path));
                    if digits.len() == 12 {
                        if seen.contains(&digits) {
                            self.add(path, "iin_twice");
                        }
                        seen.push(digits);
                    }
                }
            }
            Rule::Differ(field, from, code) => {
                let (one, other) = (
                    digits(text_at(self.answers, field)),
                    digits(text_at(self.answers, from)),
                );
                if !one.is_empty() && one == other && form.appears(field, self.answers) {
                    self.add(*field, code);
                }
            }
            Rule::Everyone { rows, person, mark } => {
                if form.appears(rows, self.answers) {
                    self.everyone(rows, person, mark);
                }
            }
            Rule::AtLeast(field, least, code) => {
                let (own, least) = (tenge(self.answers, field), tenge(self.answers, least));
                if own.zip(least).is_some_and(|(own, least)| own < least) {
                    self.add(*field, code);
                }
            }
            Rule::OfAge(field, code) => {
                let birth = Iin::parse(text_at(self.answers, field)).ok();
                if birth.is_some_and(|iin| !is_adult(iin.birth_date(), self.context.day)) {
                    self.add(*field, code);
                }
            }
            Rule::SamePlace { .. } | Rule::SameSettlement { .. } | Rule::Warn(..) => {}
        }
    }

    fn everyone(&mut self, rows: &str, person: &str, mark: &str) {
        let named: Vec<String> = get(self.answers, rows)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|row| Some(digits(row.get(person)?.as_str()?)))
            .collect();
        let marked: Vec<String> = get(self.answers, mark)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|iin| Some(digits(iin.as_str()?)))
            .collect();
        let mut missing = Vec::new();
        for (_, iin, name) in &self.people {
            match (named.contains(iin), marked.contains(iin)) {
                (true, true) => self
                    .problems
                    .push(Problem::new(mark, "income_and_mark").with("name", name)),
                (false, false) => missing.push(name.as_str()),
                _ => {}
            }
        }
        if !missing.is_empty() {
            self.problems
                .push(Problem::new(mark, "income_for_everyone").with("names", missing.join(", ")));
        }
    }
}

/// The amount at a path, typed or cleaned.
fn tenge(answers: &Answers, path: &str) -> Option<i64> {
    match get(answers, path)? {
        Value::String(text) => Money::parse(text).ok().map(Money::tenge),
        value => value.as_i64(),
    }
}

/// The paths that a pattern with `*` for the row stands for.
fn spread(answers: &Answers, pattern: &str) -> Vec<String> {
    let Some((rows, field)) = pattern.split_once('*') else {
        return vec![pattern.to_owned()];
    };
    let rows = rows.trim_end_matches('/');
    let count = get(answers, rows).and_then(Value::as_array).map_or(0, Vec::len);
    (0..count)
        .map(|index| [rows, "/", &index.to_string(), field].concat())
        .collect()
}
