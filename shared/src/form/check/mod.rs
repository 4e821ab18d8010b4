//! The one checker: the browser runs it as a field is left, the server when an application is filed.

mod rules;
mod value;

pub use value::line_problem;
pub(super) use value::whole;

use super::{Answers, Change, Field, Form, Kind, Need, Problem, changes, keep, people, when::is_filled};
use crate::office::Offered;
use jiff::civil::Date;
use serde_json::Value;
use value::find;

/// What a check needs besides the answers.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The day of registration: births, past dates and minority are judged by it [000 A1.6], DR-16.
    pub day: Date,
    /// The case that the answers change; `None` for a form that changes none, and while none is chosen.
    pub base: Option<Base<'a>>,
    /// The offices that take such an application; `None`: the acts' own.
    pub offices: Option<Offered<'a>>,
}

/// The case that a form changes.
#[derive(Clone, Copy, Debug)]
pub struct Base<'a> {
    /// Its form.
    pub form: &'static Form,
    /// Its answers as they stand.
    pub answers: &'a Answers,
    /// Codes of those that stay.
    pub fixed: &'a [String],
}

impl Context<'_> {
    /// Of answers that change no case.
    pub const fn on(day: Date) -> Self {
        Self {
            day,
            base: None,
            offices: None,
        }
    }
}

impl Base<'_> {
    /// What these answers change.
    pub fn changes(&self, answers: &Answers) -> Vec<Change> {
        changes(self.form, self.answers, answers)
    }
}

struct Check<'a> {
    answers: &'a Answers,
    context: Context<'a>,
    /// Everybody in the application, found once.
    people: Vec<(String, String, String)>,
    problems: Vec<Problem>,
}

/// How many keys of one group are named that nothing asks: whoever posts thousands gets no answer of thousands.
const UNKNOWN_NAMED: usize = 20;

impl Form {
    /// Everything that stops these answers from being filed, in the form's order; unknown keys first. Where a list
    /// is longer than its field takes, that alone: nothing else is looked at, so no posted list makes work.
    pub fn check(&self, answers: &Answers, context: Context<'_>) -> Vec<Problem> {
        self.check_own(answers, answers, context)
    }

    /// The same of answers that were given after others: conditions and rules read both.
    pub fn check_amid(&self, before: &Answers, answers: &Answers, context: Context<'_>) -> Vec<Problem> {
        self.check_own(answers, &self.amid(before, answers), context)
    }

    /// These answers among those that were given before; what this form asks is never taken from those.
    pub fn amid(&self, before: &Answers, answers: &Answers) -> Answers {
        let fields = self.sections.iter().flat_map(|section| section.fields);
        let mut all = before.clone();
        keep(&mut all, |code| !fields.clone().any(|field| field.code == code));
        for (code, answer) in answers {
            all.insert(code.clone(), answer.clone());
        }
        all
    }

    fn check_own(&self, own: &Answers, answers: &Answers, context: Context<'_>) -> Vec<Problem> {
        let mut check = Check {
            answers,
            context,
            people: Vec::new(),
            problems: Vec::new(),
        };
        for section in self.sections {
            check.lists(section.fields, answers, "");
        }
        if !check.problems.is_empty() {
            return check.problems;
        }
        check.people = people(answers);
        let top: Vec<&Field> = self.sections.iter().flat_map(|section| section.fields).collect();
        check.unknown_keys(&top, own, "");
        for section in self.sections_for(answers) {
            check.fields(section.fields, answers, "");
        }
        for rule in self.rules {
            check.rule(rule, self);
        }
        if let Some(base) = context.base {
            check.changed(self, &base);
        }
        check.problems
    }

    /// Whether the field at a path is asked at all, given these answers.
    pub fn appears(&self, path: &str, answers: &Answers) -> bool {
        self.field(path).is_some_and(|(section, field)| {
            let top = path.split('/').next().unwrap_or_default();
            section.when.holds(answers, answers)
                && section
                    .fields
                    .iter()
                    .any(|field| field.code == top && field.when.holds(answers, answers))
                && field.when.holds(answers, answers)
        })
    }
}

impl Check<'_> {
    fn add(&mut self, field: impl Into<String>, code: &'static str) {
        self.problems.push(Problem::new(field, code));
    }

    fn fields(&mut self, fields: &'static [Field], group: &Answers, prefix: &str) {
        for field in fields {
            if field.when.holds(self.answers, group) {
                self.field(field, group, &[prefix, field.code].concat());
            }
        }
    }

    /// Lists longer than their fields take, shown or not.
    fn lists(&mut self, fields: &'static [Field], group: &Answers, prefix: &str) {
        for field in fields {
            let path = || [prefix, field.code].concat();
            let inside = |row: &str| [prefix, field.code, "/", row].concat();
            match group.get(field.code) {
                Some(Value::Array(items)) if field.kind.is_asked() => {
                    let (most, code) = field.kind.most();
                    if items.len() > most {
                        self.problems
                            .push(Problem::new(path(), code).with("max", most.to_string()));
                        continue;
                    }
                    for (index, item) in items.iter().enumerate() {
                        if let Value::Object(row) = item {
                            self.lists(
                                field.kind.fields(),
                                row,
                                &inside(&[&index.to_string(), "/"].concat()),
                            );
                        }
                    }
                }
                Some(Value::Object(inner)) => self.lists(field.kind.fields(), inner, &inside("")),
                _ => {}
            }
        }
    }

    /// Keys that no field asks; what the form prints or computes asks nothing.
    fn unknown_keys(&mut self, fields: &[&Field], group: &Answers, prefix: &str) {
        let asked = |key: &str| {
            fields
                .iter()
                .any(|field| field.code == key && field.kind.is_asked())
        };
        for key in group.keys().filter(|key| !asked(key)).take(UNKNOWN_NAMED) {
            self.add([prefix, key].concat(), "unknown_field");
        }
    }

    fn field(&mut self, field: &'static Field, group: &Answers, path: &str) {
        let value = group.get(field.code).unwrap_or(&Value::Null);
        match (&field.kind, value) {
            (Kind::Printed | Kind::Period | Kind::Changes, _)
            | (Kind::Mark, Value::Bool(_) | Value::Null) => {}
            (Kind::Group(fields), Value::Object(inner)) => {
                if field.need == Need::Required || is_filled(value) {
                    let prefix = [path, "/"].concat();
                    self.unknown_keys(&fields.iter().collect::<Vec<_>>(), inner, &prefix);
                    self.fields(fields, inner, &prefix);
                }
            }
            (Kind::Group(fields), Value::Null) => {
                if field.need == Need::Required {
                    self.fields(fields, &Answers::new(), &[path, "/"].concat());
                }
            }
            (Kind::Rows { fields, none, .. }, _) => self.rows(field, value, group, path, (fields, none)),
            (Kind::Statement, value) => {
                if *value != Value::Bool(true) {
                    self.add(path, "statement");
                }
            }
            (Kind::Many(_) | Kind::People(_), Value::Array(items)) if !items.is_empty() => {
                self.many(field, items, path);
            }
            (_, value) if !is_filled(value) => {
                if field.need == Need::Required {
                    self.add(path, "required");
                }
            }
            (Kind::Office(options), Value::String(text)) => {
                if !self.may_choose(options, path, text) {
                    self.add(path, "choice");
                }
            }
            (kind, value) => {
                if let Some(code) = self.single(kind, value) {
                    let mut problem = Problem::new(path, code);
                    if let Kind::Integer { min, max } = kind {
                        problem = problem.with("min", min.to_string()).with("max", max.to_string());
                    }
                    if let Kind::Line { max } | Kind::Suggest { max, .. } = kind {
                        problem = problem.with("max", max.to_string());
                    }
                    self.problems.push(problem);
                }
            }
        }
    }

    fn rows(
        &mut self,
        field: &'static Field,
        value: &Value,
        group: &Answers,
        path: &str,
        (fields, none): (&'static [Field], &str),
    ) {
        let rows = match value {
            Value::Array(rows) => rows.as_slice(),
            Value::Null => &[],
            _ => return self.add(path, "wrong_type"),
        };
        let marked = group.get(none) == Some(&Value::Bool(true));
        if rows.is_empty() && field.need == Need::Required && !marked {
            self.add(path, "rows_or_mark");
        }
        if !rows.is_empty() && marked {
            self.add(path, "rows_and_mark");
        }
        for (index, row) in rows.iter().enumerate() {
            let prefix = [path, "/", &index.to_string()].concat();
            let Value::Object(row) = row else {
                self.add(prefix, "wrong_type");
                continue;
            };
            let prefix = [&prefix, "/"].concat();
            self.unknown_keys(&fields.iter().collect::<Vec<_>>(), row, &prefix);
            self.fields(fields, row, &prefix);
        }
    }

    fn many(&mut self, field: &'static Field, items: &[Value], path: &str) {
        let mut seen: Vec<&str> = Vec::new();
        for item in items {
            let Some(text) = item.as_str() else {
                return self.add(path, "wrong_type");
            };
            if seen.contains(&text) {
                return self.add(path, "choice_twice");
            }
            seen.push(text);
            let wrong = match &field.kind {
                Kind::Many(options) => !options.iter().any(|choice| choice.code == text),
                Kind::People(only) => {
                    if let Some(code) = self.person_problem(text, *only) {
                        self.add(path, code);
                        continue;
                    }
                    false
                }
                _ => false,
            };
            if wrong {
                return self.add(path, "choice");
            }
        }
        let alone = |text: &&str| {
            find(field.kind.options(), text).is_some_and(|choice| choice.tags.contains(&"alone"))
        };
        if seen.len() > 1 && seen.iter().any(alone) {
            self.add(path, "choice_alone");
        }
    }
}
