//! The answers on the screen: what is typed, what is wrong with it, what the state already knew.

use crate::{
    browser,
    in_force::{calendar, offices},
    portal::{Portal, portal},
    prelude::*,
};
use jiff::civil::Date;
use serde_json::Value;
use shared::{
    api::{BaseCase, KnownFact},
    form::{Answers, Base, Change, Context, Form, Problem, Section, get, keep, remove, set, text_at},
    json::digits,
    office::{Offered, Offices},
    service::Service,
    text::{Lang, Text, problems},
};

/// How long a click may take, in milliseconds.
const SETTLE: i32 = 200;

/// The answers to one service's form, as typed. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Sheet {
    service: &'static Service,
    form: &'static Form,
    portal: Portal,
    answers: RwSignal<Answers>,
    problems: RwSignal<Vec<Problem>>,
    known: RwSignal<Vec<KnownFact>>,
    /// The cases that can be changed.
    cases: RwSignal<Vec<BaseCase>>,
    practice: RwSignal<bool>,
    /// Grows with each change by the person.
    changes: RwSignal<u32>,
    /// Grows when the answers were replaced as a whole: what is on the screen must be drawn anew.
    drawn: RwSignal<u32>,
}

/// A sheet, and the language that it is drawn in; a change of language draws the page anew.
#[derive(Clone, Copy)]
pub struct Pen {
    /// The answers.
    pub sheet: Sheet,
    /// The language.
    pub lang: Lang,
}

impl Pen {
    /// A text in the language of the page.
    pub fn say(self, text: Text) -> &'static str {
        text.get(self.lang)
    }

    /// The sentence of a problem.
    pub fn sentence(self, problem: &Problem) -> String {
        sentence(problem, self.lang)
    }
}

/// The sentence of a problem in a language; its code if no sentence is known.
pub fn sentence(problem: &Problem, lang: Lang) -> String {
    let Some(text) = problems::sentence(&problem.code) else {
        return problem.code.clone().into_owned();
    };
    let params: Vec<(&str, &str)> = problem.params.iter().collect();
    text.fill(lang, &params)
}

/// A question and what is said of it: "Rooms: …", but "How many rooms? …".
pub fn joined(question: &str, said: &str) -> String {
    let between = if question.is_empty() || question.ends_with('?') {
        " "
    } else {
        ": "
    };
    [question, between, said].concat().trim_start().to_owned()
}

/// Whether the path leads into the section.
pub fn is_in(section: &Section, path: &str) -> bool {
    let top = path.split('/').next().unwrap_or_default();
    section.fields.iter().any(|field| field.code == top)
}

impl Sheet {
    /// An empty sheet.
    pub fn new(service: &'static Service, form: &'static Form) -> Self {
        Self {
            service,
            form,
            portal: portal(),
            answers: RwSignal::new(Answers::new()),
            problems: RwSignal::new(Vec::new()),
            known: RwSignal::new(Vec::new()),
            cases: RwSignal::new(Vec::new()),
            practice: RwSignal::new(false),
            changes: RwSignal::new(0),
            drawn: RwSignal::new(0),
        }
    }

    /// The questions.
    pub fn form(self) -> &'static Form {
        self.form
    }

    /// Reads the answers (tracked).
    pub fn read<T>(self, read: impl FnOnce(&Answers) -> T) -> T {
        self.answers.with(read)
    }

    /// Reads the answers as they are now (not tracked).
    pub fn peek<T>(self, read: impl FnOnce(&Answers) -> T) -> T {
        self.answers.with_untracked(read)
    }

    /// The text at a path, as it is now (not tracked).
    pub fn text(self, path: &str) -> String {
        self.peek(|answers| match get(answers, path) {
            Some(Value::Number(number)) => digits(number),
            _ => text_at(answers, path).to_owned(),
        })
    }

    /// Whether there is an answer at a path, as it is now (not tracked).
    pub fn is_there(self, path: &str) -> bool {
        self.peek(|answers| get(answers, path).is_some_and(|value| !value.is_null() && *value != ""))
    }

    /// Whether the mark at a path is set, as it is now (not tracked).
    pub fn marked(self, path: &str) -> bool {
        self.peek(|answers| get(answers, path) == Some(&Value::Bool(true)))
    }

    /// The person answers.
    pub fn put(self, path: &str, value: Value) {
        self.edit(|answers| set(answers, path, value));
    }

    /// The person takes an answer or a row away.
    pub fn take(self, path: &str) {
        self.edit(|answers| remove(answers, path));
    }

    /// The person changes the answers.
    pub fn edit(self, edit: impl FnOnce(&mut Answers)) {
        self.answers.update(edit);
        self.changes.update(|changes| *changes = changes.wrapping_add(1));
        // Whatever is changed may be the first change.
        if let Some(field) = self.form.changes_field() {
            self.relieve(field.code);
        }
    }

    /// How often the person changed something (tracked).
    pub fn changes(self) -> u32 {
        self.changes.get()
    }

    /// The same, not tracked.
    pub fn changes_now(self) -> u32 {
        self.changes.get_untracked()
    }

    /// Takes over other answers as a whole; the page is drawn anew.
    pub fn replace(self, answers: Answers) {
        self.answers.set(answers);
        self.problems.set(Vec::new());
        self.drawn.update(|drawn| *drawn = drawn.wrapping_add(1));
    }

    /// Tells whoever draws when to draw anew (tracked).
    pub fn track_drawn(self) {
        self.drawn.track();
    }

    /// What the state knows.
    pub fn set_known(self, facts: Vec<KnownFact>) {
        self.known.set(facts);
    }

    /// The state's fact for a path (not tracked).
    pub fn fact(self, path: &str) -> Option<KnownFact> {
        self.known
            .with_untracked(|facts| facts.iter().find(|fact| fact.field == path).cloned())
    }

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

    /// What is signed of the answers by a filing that counts as received on a day (not tracked).
    pub fn signed(self, day: Date) -> Answers {
        self.base(|base| {
            self.peek(|answers| {
                self.form.signed(
                    answers,
                    Context {
                        base,
                        ..Context::on(day)
                    },
                )
            })
        })
    }

    /// Whether nobody is signed in and nothing is kept.
    pub fn practice(self) -> bool {
        self.practice.get()
    }

    /// The same, not tracked.
    pub fn practice_now(self) -> bool {
        self.practice.get_untracked()
    }

    /// Turns the practice mode on or off.
    pub fn set_practice(self, practice: bool) {
        self.practice.set(practice);
    }

    /// The day that births and past dates are judged by: the day on which an application filed now counts as
    /// received.
    pub fn day(self) -> Date {
        let now = untrack(|| self.portal.now());
        match self.service.procedure {
            Some(procedure) => procedure.received_on(&untrack(calendar), now),
            None => now.date(),
        }
    }

    /// Whether an office is offered: it takes such applications, or it is that of the chosen case (not tracked).
    pub fn may_choose(self, offices: &Offices, path: &str, code: &str) -> bool {
        offices.takes(code, self.service.id)
            || self.base(|base| base.is_some_and(|base| text_at(base.answers, path) == code))
    }

    /// Everything that stands in the way of filing, as it is now (not tracked).
    pub fn check(self) -> Vec<Problem> {
        let day = self.day();
        untrack(|| {
            offices(|offices| {
                let offices = Some(Offered {
                    offices,
                    service: self.service.id,
                });
                self.base(|base| {
                    self.peek(|answers| self.form.check(answers, Context { day, base, offices }))
                })
            })
        })
    }

    /// What is wrong with the answer at one path, and nothing else, is shown from now on.
    pub fn leave(self, path: &str) {
        let found = self
            .check()
            .into_iter()
            .filter(|problem| problem.field == path)
            .collect();
        self.show(found, |shown| shown == path);
    }

    /// The same a moment later: an error that comes or goes while a finger is still down would move the very button
    /// that it is on.
    pub fn leave_soon(self, path: &str) {
        let path = path.to_owned();
        browser::after(SETTLE, move || {
            if self.text_is_there(&path) {
                self.leave(&path);
            } else {
                self.recheck(&path);
            }
        });
    }

    fn text_is_there(self, path: &str) -> bool {
        !self.text(path).trim().is_empty()
    }

    /// While the person types: a problem that is shown goes as soon as it is put right, and no other comes.
    pub fn relieve(self, path: &str) {
        let shown = self
            .problems
            .with_untracked(|shown| shown.iter().any(|problem| problem.field == path));
        if shown && !self.check().iter().any(|problem| problem.field == path) {
            self.show(Vec::new(), |shown| shown == path);
        }
    }

    /// The same if the path shows a problem already: what was put right stops being called wrong.
    pub fn recheck(self, path: &str) {
        if self
            .problems
            .with_untracked(|shown| shown.iter().any(|problem| problem.field == path))
        {
            self.leave(path);
        }
    }

    /// What is wrong in a section is shown from now on, and returned.
    pub fn check_section(self, section: &'static Section) -> Vec<Problem> {
        let mut found = self.check();
        found.retain(|problem| is_in(section, &problem.field));
        self.show(found.clone(), |path| is_in(section, path));
        found
    }

    /// Forgets what was shown of the paths below this one: their rows have moved.
    pub fn forget(self, rows: &str) {
        let below = [rows, "/"].concat();
        self.show(Vec::new(), |path| path == rows || path.starts_with(&below));
    }

    fn show(self, found: Vec<Problem>, replaces: impl Fn(&str) -> bool) {
        let unchanged = self.problems.with_untracked(|shown| {
            shown
                .iter()
                .filter(|problem| replaces(&problem.field))
                .eq(found.iter())
        });
        if !unchanged {
            self.problems.update(|shown| {
                shown.retain(|problem| !replaces(&problem.field));
                shown.extend(found);
            });
        }
    }

    /// Whether a problem is shown that the test takes (tracked).
    pub fn shows(self, test: impl Fn(&str) -> bool) -> bool {
        self.problems
            .with(|shown| shown.iter().any(|problem| test(&problem.field)))
    }

    /// The sentence shown at a path.
    pub fn error(self, path: &str, lang: Lang) -> Memo<Option<String>> {
        let path = path.to_owned();
        Memo::new(move |_| {
            self.problems.with(|shown| {
                shown
                    .iter()
                    .find(|problem| problem.field == path)
                    .map(|problem| sentence(problem, lang))
            })
        })
    }
}
