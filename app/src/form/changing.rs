//! The answers of a form that changes a case: which case it is, and what of it stays.

use super::sheet::Sheet;
use serde_json::Value;
use shared::{
    api::BaseCase,
    form::{Answers, Base, Change, keep, set},
};

impl Sheet {
    /// The cases that can be changed.
    pub fn set_cases(self, cases: Vec<BaseCase>) {
        self.cases.set(cases);
    }

    /// Reads the cases that can be changed (tracked).
    pub fn cases<T>(self, read: impl FnOnce(&[BaseCase]) -> T) -> T {
        self.cases.with(|cases| read(cases))
    }

    /// The person chooses the case to change.
    pub fn choose_case(self, number: &str) {
        self.edit(|answers| *answers = self.with_case(std::mem::take(answers), number));
    }

    /// These answers with those of a case in their place; what only this form asks stays.
    pub fn with_case(self, mut answers: Answers, number: &str) -> Answers {
        let cases = self.cases.get_untracked();
        let found = cases.into_iter().find(|case| case.case == number);
        let Some((updates, case)) = self.service.updates.zip(found) else {
            return answers;
        };
        let form = updates.service.form;
        keep(&mut answers, |code| {
            form.is_none_or(|form| form.field(code).is_none())
        });
        answers.extend(case.answers);
        for fact in self.known.get_untracked() {
            set(&mut answers, &fact.field, fact.value);
        }
        set(&mut answers, updates.case, Value::from(case.case));
        answers
    }

    /// Reads the case that the answers change, if one is chosen (not tracked).
    pub fn base<T>(self, read: impl FnOnce(Option<Base<'_>>) -> T) -> T {
        let chosen = self.service.updates.map(|updates| self.text(updates.case));
        self.cases.with_untracked(|cases| {
            let case = cases.iter().find(|case| chosen.as_ref() == Some(&case.case));
            let form = self.service.updates.and_then(|updates| updates.service.form);
            read(case.zip(form).map(|(case, form)| Base {
                form,
                answers: &case.answers,
                fixed: &case.fixed,
            }))
        })
    }

    /// Whether an answer is that of the chosen case, and stays (not tracked).
    pub fn is_fixed(self, path: &str) -> bool {
        self.base(|base| base.is_some_and(|base| base.fixed.iter().any(|code| code == path)))
    }

    /// What the answers change (tracked).
    pub fn difference(self) -> Vec<Change> {
        self.answers.track();
        self.cases.track();
        self.base(|base| base.map_or_else(Vec::new, |base| self.peek(|answers| base.changes(answers))))
    }
}
