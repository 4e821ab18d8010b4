//! What is wrong with the answers: when it is shown, and in which words.

use super::sheet::Sheet;
use crate::{browser, prelude::*};
use shared::{
    form::{Problem, Section},
    text::{Lang, problems},
};

/// How long a click may take, in milliseconds.
const SETTLE: i32 = 200;

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
            // Meanwhile the form may be sent and gone.
            if self.is_gone() {
                return;
            }
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

    /// All that was refused is shown, and nothing else.
    pub fn refuse(self, found: Vec<Problem>) {
        self.show(found, |_| true);
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
