//! What is typed into one of the portal's small forms (not an application: `form/`), and what is wrong with it. It
//! outlives a refusal, a failure, a look at another page; it is kept in this tab's memory only, for whoever typed it,
//! until it is saved.

pub mod controls;

pub use controls::Spot;

use crate::{
    api::{Answer, Failure},
    browser,
    components::FailureNotice,
    form::{id_of, joined, linked_summary, sentence},
    portal::portal,
    prelude::*,
};
use shared::{form::Problem, text::Lang};
use std::{cell::RefCell, collections::BTreeMap, future::Future};

/// Answers by their paths.
type Typed = BTreeMap<String, String>;

thread_local! {
    static KEPT: RefCell<BTreeMap<String, Typed>> = const { RefCell::new(BTreeMap::new()) };
}

/// A form. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Begins the ids of its controls.
    name: StoredValue<String>,
    /// Under which it is kept.
    key: StoredValue<String>,
    typed: RwSignal<Typed>,
    /// What each control asks.
    labels: StoredValue<BTreeMap<String, Signal<String>>>,
    problems: RwSignal<Vec<Problem>>,
    /// Why nothing was saved, if no field is to blame.
    pub failed: RwSignal<Option<Failure>>,
    /// Whether it is on its way to the server.
    pub busy: RwSignal<bool>,
}

impl Entry {
    /// A form of this name about this thing, with what was typed before, or else with this.
    pub fn new<P: Into<String>>(
        name: &str,
        about: &str,
        first: impl IntoIterator<Item = (P, String)>,
    ) -> Self {
        let me = untrack(|| portal().session()).and_then(|session| session.person);
        let me = me.map(|person| person.iin).unwrap_or_default();
        let key = [me.as_str(), name, about].join("/");
        let kept = KEPT.with_borrow(|kept| kept.get(&key).cloned());
        let typed = kept.unwrap_or_else(|| {
            let first = first.into_iter();
            first.map(|(path, text)| (path.into(), text)).collect()
        });
        Self {
            name: StoredValue::new(name.to_owned()),
            key: StoredValue::new(key),
            typed: RwSignal::new(typed),
            labels: StoredValue::new(BTreeMap::new()),
            problems: RwSignal::new(Vec::new()),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    /// What is typed at a path (not tracked).
    pub fn text(self, path: &str) -> String {
        self.typed
            .with_untracked(|typed| typed.get(path).cloned().unwrap_or_default())
    }

    /// The same (tracked).
    pub fn follow(self, path: &str) -> String {
        self.typed
            .with(|typed| typed.get(path).cloned().unwrap_or_default())
    }

    /// Something was typed; what was wrong there is no longer said.
    pub fn put(self, path: &str, text: String) {
        self.typed.update(|typed| {
            typed.insert(path.to_owned(), text);
        });
        self.keep();
        let wrong = |problem: &Problem| problem.field == path;
        if self.problems.with_untracked(|shown| shown.iter().any(wrong)) {
            self.problems
                .update(|shown| shown.retain(|problem| !wrong(problem)));
        }
    }

    fn keep(self) {
        let typed = self.typed.get_untracked();
        KEPT.with_borrow_mut(|kept| kept.insert(self.key.get_value(), typed));
    }

    /// Forgets what was typed: it was saved, or given up.
    pub fn forget(self) {
        KEPT.with_borrow_mut(|kept| kept.remove(&self.key.get_value()));
    }

    /// The keys of the rows at a path, in their order (tracked).
    pub fn rows(self, path: &str) -> Vec<String> {
        keys(&self.follow(path))
    }

    /// One row more; its key.
    pub fn add_row(self, path: &str) -> String {
        let mut rows = keys(&self.text(path));
        let highest = rows.iter().filter_map(|key| key.parse::<u32>().ok()).max();
        let key = highest.map_or(0, |highest| highest + 1).to_string();
        rows.push(key.clone());
        self.put(path, rows.join(" "));
        key
    }

    /// One row less.
    pub fn remove_row(self, path: &str, key: &str) {
        let mut rows = keys(&self.text(path));
        rows.retain(|row| row != key);
        let start = [path, "/", key, "/"].concat();
        self.typed
            .update(|typed| typed.retain(|path, _| !path.starts_with(&start)));
        self.problems
            .update(|shown| shown.retain(|problem| !problem.field.starts_with(&start)));
        self.put(path, rows.join(" "));
    }

    /// Whether a key is among the rows (not tracked).
    pub fn has_row(self, path: &str, key: &str) -> bool {
        keys(&self.text(path)).iter().any(|row| row == key)
    }

    /// The key of one of these rows is ticked, or no longer; the rows keep this order.
    pub fn mark_row(self, path: &str, order: impl Iterator<Item = &'static str>, key: &str, ticked: bool) {
        let rows = keys(&self.text(path));
        let stays = |row: &&str| {
            if *row == key {
                ticked
            } else {
                rows.iter().any(|other| other == row)
            }
        };
        let rows: Vec<&str> = order.filter(stays).collect();
        self.put(path, rows.join(" "));
    }

    /// Says what a control asks, for the summary of errors.
    pub fn label(self, path: &str, label: Signal<String>) {
        self.labels.update_value(|labels| {
            labels.insert(path.to_owned(), label);
        });
    }

    /// The id of a control.
    pub fn id(self, path: &str) -> String {
        self.name.with_value(|name| id_of(&[name, "/", path].concat()))
    }

    /// The sentence of what is wrong at a path.
    pub fn error(self, path: String) -> Memo<Option<String>> {
        let portal = portal();
        Memo::new(move |_| {
            self.problems.with(|shown| {
                let found = shown.iter().find(|problem| problem.field == path)?;
                Some(sentence(found, portal.lang()))
            })
        })
    }

    /// Shows what is wrong where it is, and gives the id of each control with its line, for a summary of more than this
    /// form.
    pub fn mark(self, mut problems: Vec<Problem>, lang: Lang) -> Vec<(String, String)> {
        self.by_keys(&mut problems);
        let lines = problems.iter().map(|problem| self.line(problem, lang)).collect();
        self.problems.try_set(problems);
        lines
    }

    /// Shows what is wrong, and leads to it.
    pub fn refuse(self, mut problems: Vec<Problem>) {
        self.by_keys(&mut problems);
        let to = match problems.as_slice() {
            [] => return,
            [one] => self.id(&one.field),
            _ => "error-summary".to_owned(),
        };
        self.problems.try_set(problems);
        browser::focus_soon(&to);
    }

    /// The server counts rows; the page names them by keys.
    fn by_keys(self, problems: &mut [Problem]) {
        for problem in problems {
            let mut parts = problem.field.splitn(3, '/');
            if let (Some(path), Some(at), Some(field)) = (parts.next(), parts.next(), parts.next())
                && let Some(key) = at
                    .parse()
                    .ok()
                    .and_then(|at: usize| keys(&self.text(path)).get(at).cloned())
            {
                problem.field = [path, "/", &key, "/", field].concat();
            }
        }
    }

    /// It goes to the server, unless it is already on its way; what was said before is no longer.
    pub fn begin(self) -> bool {
        let free = self.busy.try_get_untracked() == Some(false);
        if free {
            self.busy.set(true);
            self.failed.set(None);
            self.problems.set(Vec::new());
        }
        free
    }

    /// Sends it, once at a time: then what was typed is forgotten; or what the server refuses stands at its fields.
    pub fn send<T: 'static>(
        self,
        call: impl Future<Output = Answer<T>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        if !self.begin() {
            return;
        }
        leptos::task::spawn_local(async move {
            let answer = call.await;
            self.busy.try_set(false);
            match answer {
                Ok(value) => {
                    self.forget();
                    then(value);
                }
                Err(Failure::Problem(problem)) if !problem.errors.is_empty() => {
                    self.refuse(problem.errors.clone());
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                }
            }
        });
    }

    /// The id of a problem's control, and its line.
    fn line(self, problem: &Problem, lang: Lang) -> (String, String) {
        let label = self
            .labels
            .with_value(|labels| labels.get(&problem.field).copied());
        let label = label.map(|label| label.get()).unwrap_or_default();
        (self.id(&problem.field), joined(&label, &sentence(problem, lang)))
    }

    /// What must be put right, each with a link to its field, where there is more than one; and why nothing was saved.
    pub fn summary(self) -> AnyView {
        view! {
            {self.lines()}
            {move || self.failed.get().map(|failure| view! { <FailureNotice failure/> })}
        }
    }

    /// What must be put right, each with a link to its field, where there is more than one.
    pub fn lines(self) -> AnyView {
        let portal = portal();
        let lines = move || {
            let lang = portal.lang();
            let lines: Vec<(String, String)> = self
                .problems
                .with(|problems| problems.iter().map(|problem| self.line(problem, lang)).collect());
            (lines.len() > 1).then(|| linked_summary(lines, lang))
        };
        lines.into_any()
    }
}

fn keys(rows: &str) -> Vec<String> {
    rows.split_whitespace().map(str::to_owned).collect()
}
