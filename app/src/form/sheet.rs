//! The answers on the screen: what is typed, what the state already knew, what stands in the way of filing.

use crate::{
    in_force::{calendar, offices},
    portal::{Portal, portal},
    prelude::*,
};
use jiff::civil::Date;
use serde_json::Value;
use shared::{
    api::{BaseCase, KnownFact},
    form::{Answers, Context, Form, Problem, get, remove, set, text_at},
    json::digits,
    office::{Offered, Offices},
    service::Service,
    text::{Lang, Text},
};

/// The answers to one service's form, as typed. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Sheet {
    pub(super) service: &'static Service,
    form: &'static Form,
    portal: Portal,
    pub(super) answers: RwSignal<Answers>,
    pub(super) problems: RwSignal<Vec<Problem>>,
    pub(super) known: RwSignal<Vec<KnownFact>>,
    /// The cases that can be changed.
    pub(super) cases: RwSignal<Vec<BaseCase>>,
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
        super::sentence(problem, self.lang)
    }
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

    /// Whether the page that showed it is gone.
    pub(super) fn is_gone(self) -> bool {
        self.practice.try_get_untracked().is_none()
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
        match self.service.routes.first() {
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
}
