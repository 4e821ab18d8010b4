//! The ways in which a step can go: who takes each, what it asks, where it leads.

use super::{Direction, Notice, State, Step};
use crate::{
    form::{Form, When},
    official::Role,
    service::RefusalGround,
    text::{Text, t},
};
use serde::Serialize;

/// A way into an outcome: step and outcome, `("A-05", "complete")`.
pub type Way = (&'static str, &'static str);

/// One way in which a step can go.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Outcome {
    /// Its code within the step: `complete`.
    pub code: &'static str,
    /// Who may take it. An executor's is taken by the executor of the case only; the system's own happens by itself, as
    /// soon as it opens.
    pub by: &'static [Role],
    /// It is offered only then: a condition over what officials have filled in before ([`Case::data`]).
    pub when: When,
    /// What the official is about to do: "All documents are there".
    pub label: Text,
    /// What has happened, for the applicant.
    pub told: Text,
    /// The state it leads to.
    pub to: State,
    /// What may follow; nothing at the end of a case.
    pub next: &'static [Way],
    /// Whether the step is over with it.
    pub ends: bool,
    /// True where it follows by itself when another application of the applicant has changed the answers (service G):
    /// it is taken in the applicant's name.
    pub on_update: bool,
    /// Earlier steps that have to be taken again.
    pub reopens: &'static [&'static str],
    /// From when it may be taken.
    pub opens: Opens,
    /// What must be given with it.
    pub asks: &'static [Ask],
    /// What is filled in with it; the answers are kept in the case ([`Case::data`]).
    pub form: Option<&'static Form>,
    /// Whether it is a judgement on the applicant's case: against what the checks propose it needs a written reason.
    pub judges: Option<Judgement>,
    /// The document that comes into being; it is signed by whoever takes the outcome.
    pub paper: Option<&'static str>,
    /// The step whose signed document is signed here too, by its very bytes: both parties sign one contract.
    pub countersigns: Option<&'static str>,
    /// True where it is signed by hand: the document is printed, and what it says is kept without an EDS (`spec.md` 10.2,
    /// "sign result on paper").
    pub by_hand: bool,
    /// The grounds that may be given with it; all that the act knows if none are named.
    pub grounds: &'static [&'static str],
    /// Which way it hands the case's package over, between the provider and the centre; it can be taken by a scan.
    pub carries: Option<Direction>,
    /// The registry that the case is entered in with it: N-E5 of what a courier carries, N-B6 of what nobody claimed.
    pub registry: Option<&'static str>,
    /// Fields of the application, and of what officials filled in, whose answers stand in that document.
    pub states: &'static [&'static str],
    /// Ways whose steps' limits stand in that document, each if its condition holds: the term of payment.
    pub sets: &'static [Way],
    /// With it the case gets a serial number in the list that this field of the form names (DR-65).
    pub queues: Option<&'static str>,
    /// The notices that go out.
    pub notices: &'static [Notice],
}

/// From when an outcome may be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Opens {
    /// As soon as the case stands there.
    AtOnce,
    /// From the time of the hearing on.
    AtHearing,
    /// Once the last moment of this step has passed.
    Overdue(&'static str),
    /// So many calendar days before the last day of this step, from the hour at which the office opens.
    Before(&'static str, u32),
    /// When the office opens for the first time after the last day of this step.
    NextOpening(&'static str),
}

/// What must be given with an outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Who works on the case: `executor`.
    Executor,
    /// The answers of the state's systems must be there.
    Checks,
    /// At least one document or piece of data that is missing: `missing`.
    Missing,
    /// At least one ground for refusal, each with its facts: `grounds`.
    Grounds,
    /// Grounds, each of which the applicant was told of before the hearing [000 §13(1)].
    GroundsHeard,
    /// Time and place of a hearing: `hearing`.
    Hearing,
    /// What was said or decided, in writing: `text`.
    Text,
    /// The minutes of the session in which a collegial body decided: `minutes`. The vote has to carry the outcome.
    Minutes,
    /// The barcode of the package that is handed over: `scan`. The act has it scanned [004 §11].
    Scan,
}

/// Which way a judgement goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// For the applicant.
    For,
    /// Against.
    Against,
}

impl Outcome {
    /// Whether it gives the file back to an earlier step: its own is not over, and others are to be taken first.
    pub fn gives_back(&self, step: &Step) -> bool {
        !self.ends && self.next.iter().all(|(code, _)| *code != step.code)
    }

    /// Whether the provider's system takes it, nobody else.
    pub fn is_automatic(&self) -> bool {
        self.by == [Role::System]
    }

    /// Whether it makes a document that is signed with an EDS as it is taken.
    pub const fn is_signed_here(&self) -> bool {
        self.paper.is_some() && !self.by_hand
    }

    /// Which way it decides the application: the answer is given, or signed by hand to be given at a counter.
    pub const fn decides(&self) -> Option<Judgement> {
        match self.to {
            State::Approved | State::AwaitingPayment => Some(Judgement::For),
            State::Refused => Some(Judgement::Against),
            _ if self.by_hand => self.judges,
            _ => None,
        }
    }

    /// The grounds that may be given with it, among those that the act knows.
    pub fn grounds_of<'a>(&'a self, known: &'a [RefusalGround]) -> impl Iterator<Item = &'a RefusalGround> {
        let fits = |ground: &&RefusalGround| self.grounds.is_empty() || self.grounds.contains(&ground.code);
        known.iter().filter(fits)
    }

    /// An outcome of the executor that ends its step, asks nothing and tells nobody: what the data of a procedure begin
    /// with.
    pub const PLAIN: Self = Self {
        code: "",
        by: &[Role::Executor],
        when: When::Always,
        label: t("", "", ""),
        told: t("", "", ""),
        to: State::UnderReview,
        next: &[],
        ends: true,
        on_update: false,
        reopens: &[],
        opens: Opens::AtOnce,
        asks: &[],
        form: None,
        judges: None,
        paper: None,
        countersigns: None,
        by_hand: false,
        grounds: &[],
        carries: None,
        registry: None,
        states: &[],
        sets: &[],
        queues: None,
        notices: &[],
    };
}
