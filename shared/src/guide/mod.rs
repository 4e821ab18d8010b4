//! Which service fits me: a decision table of fewer than six questions, made of the acts' rules of eligibility.
//!
//! A path through it is the codes of the answers: `home/citizen/none/no`. Each answer says which rule is behind it; each
//! piece of advice names services, and why each of them fits, does not, or is history.

mod advice;
mod questions;
#[cfg(test)]
mod tests;

pub use advice::ADVICE;
pub use questions::QUESTIONS;

use crate::{service::Cite, text::Text};

/// The most questions on any path.
pub const MOST_QUESTIONS: usize = 5;

/// A question with its answers.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its code.
    pub code: &'static str,
    /// The question.
    pub ask: Text,
    /// The answers.
    pub answers: &'static [Answer],
}

/// An answer, the rule behind it, and what follows.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// Its code: a part of the address.
    pub code: &'static str,
    /// The answer.
    pub label: Text,
    /// What the act makes of it.
    pub why: Reason,
    /// What follows.
    pub then: Then,
}

/// A rule in plain words and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// The rule.
    pub text: Text,
    /// The paragraph.
    pub cite: Cite,
}

/// What follows an answer.
#[derive(Clone, Copy, Debug)]
pub enum Then {
    /// Another question.
    Ask(&'static str),
    /// Advice.
    Advise(&'static str),
}

/// The end of a path.
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    /// Its code.
    pub code: &'static str,
    /// What it comes to.
    pub heading: Text,
    /// The services, the one to apply for first.
    pub fits: &'static [Fit],
}

/// A service and how it fits.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    /// Its id.
    pub service: &'static str,
    /// How it fits.
    pub how: How,
    /// Why.
    pub why: Reason,
}

/// How a service fits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// Its act is in force and fits: apply.
    Apply,
    /// Its act is in force, and would refuse.
    Unfit,
    /// Its act was repealed: how it was, for training and history.
    History,
}

/// Where a path has led.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// To a question.
    Question(&'static Question),
    /// To advice.
    Advice(&'static Advice),
}

/// A path: what was answered so far, and where it has led.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The questions with the answers given.
    pub given: Vec<(&'static Question, &'static Answer)>,
    /// Where one is now.
    pub place: Place,
}

/// Follows the codes of answers from the first question; `None` if there is no such path.
pub fn walk<'a>(codes: impl IntoIterator<Item = &'a str>) -> Option<Walk> {
    let mut walk = Walk {
        given: Vec::new(),
        place: Place::Question(QUESTIONS.first()?),
    };
    for code in codes {
        let Place::Question(question) = walk.place else {
            return None;
        };
        let answer = question.answers.iter().find(|answer| answer.code == code)?;
        walk.given.push((question, answer));
        walk.place = match answer.then {
            Then::Ask(code) => Place::Question(QUESTIONS.iter().find(|next| next.code == code)?),
            Then::Advise(code) => Place::Advice(ADVICE.iter().find(|next| next.code == code)?),
        };
    }
    Some(walk)
}

/// The address of the guide after these answers.
pub fn address<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
    codes.into_iter().fold("/guide".to_owned(), |mut address, code| {
        address.push('/');
        address.push_str(code);
        address
    })
}
