//! A case: the fold of its events. State and timeline are computed, never stored as truth.

mod fold;
mod timeline;

pub use fold::{BrokenChain, fold};
pub use timeline::TimelineEntry;

use super::{
    Channel, Executor, Fact, GroundGiven, Hearing, Judgement, Minutes, Outcome, Procedure, State, Step,
    StepDue, Way,
};
use crate::{
    calendar::{Calendar, Moment},
    form::Answers,
};
use jiff::civil::Date;

/// What the events add up to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// The service's id.
    pub service: String,
    /// The office that it went to.
    pub office: String,
    /// The public service centre that took it in; "" for none.
    pub centre: String,
    /// Where it stands.
    pub state: State,
    /// When it was filed.
    pub filed_at: Moment,
    /// The day it counts as received.
    pub registered_on: Date,
    /// The last day of the term of its stage, as it was told to the applicant; `None` where the act sets no term (DR-43).
    pub result_due_on: Option<Date>,
    /// False if these dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
    pub calendar_entered: bool,
    /// What may follow, if its condition holds ([`Case::ways`]).
    pub open: &'static [Way],
    /// The number of its stage; 0 is the first.
    pub stage: usize,
    /// What officials filled in with outcomes, the latest of each.
    pub data: Answers,
    /// Who works on it.
    pub executor: Option<Executor>,
    /// How a collegial body decided on it.
    pub minutes: Option<Minutes>,
    /// The documents that were found missing last.
    pub missing: Vec<String>,
    /// The grounds for refusal that were named last.
    pub grounds: Vec<GroundGiven>,
    /// The grounds of which the applicant was told before the hearing.
    pub heard: Vec<String>,
    /// The hearing that was announced last.
    pub hearing: Option<Hearing>,
    /// What the checks propose; `None` before the checks.
    pub proposed: Option<Proposal>,
    /// The place that was given on a list: the list and the serial number.
    pub queue: Option<(String, u32)>,
    /// When the result was signed.
    pub decided_at: Option<Moment>,
    /// Which way.
    pub decided: Option<Judgement>,
    /// Whether the applicant took it back.
    pub withdrawn: bool,
    /// Whether notices go to an e-mail address too.
    pub by_email: bool,
    /// The number of the last event.
    pub seq: u32,
    heard_as: Option<String>,
    /// The steps' dates as they were told, the latest last.
    told: Vec<StepDue>,
    /// When each step was done, and how it ended.
    done: Vec<Done>,
    /// What was signed in each step, the latest last: the step, the event, the digest of the document.
    signed: Vec<(&'static str, u32, String)>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Done {
    step: String,
    at: Moment,
    outcome: Option<String>,
}

/// What the answers of the state's systems lead to by the rules; the official decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// Grounds for refusal.
    pub grounds: Vec<String>,
    /// Rules of which nothing is known.
    pub unknown: Vec<String>,
    /// Whether the system found them in the application itself, without asking anybody.
    pub of_application: bool,
}

/// The facts of a notice that goes these ways, to the applicant's e-mail address as well if there is one.
pub fn notices(by_email: bool, template: &str, channels: &[Channel]) -> Vec<Fact> {
    let ways = channels.iter().flat_map(|channel| channel.ways(by_email));
    let sent = |way: &Channel| Fact::NoticeSent {
        template: template.to_owned(),
        channel: way.code().to_owned(),
    };
    ways.map(sent).collect()
}

impl Case {
    /// What may follow: ways whose condition holds.
    pub fn ways(
        &self,
        procedure: &Procedure,
    ) -> impl Iterator<Item = (&'static Step, &'static Outcome)> + use<'_> {
        let known = self.open.iter();
        let known: Vec<_> = known
            .filter_map(|(step, outcome)| procedure.outcome(step, outcome))
            .collect();
        known
            .into_iter()
            .filter(|(_, outcome)| outcome.when.holds(&self.data, &self.data))
    }

    /// Whether this may follow.
    pub(super) fn is_open(&self, step: &Step, outcome: &Outcome) -> bool {
        self.open.contains(&(step.code, outcome.code)) && outcome.when.holds(&self.data, &self.data)
    }

    /// The document that was signed in a step last: the number of its event, the SHA-256 of its bytes in hex.
    pub fn signed_in(&self, step: &str) -> Option<(u32, &str)> {
        let found = self.signed.iter().rev().find(|(known, ..)| *known == step);
        found.map(|(_, seq, document)| (*seq, document.as_str()))
    }

    /// The last moment of a step as it was told last.
    pub(super) fn told(&self, step: &str) -> Option<Moment> {
        self.told
            .iter()
            .rev()
            .find(|told| told.step == step)
            .and_then(|told| told.due_at)
    }

    /// The last moment of the whole, if it has a term.
    pub(super) fn result_due_at(&self, procedure: &Procedure, calendar: &Calendar) -> Option<Moment> {
        self.result_due_on
            .map(|due_on| procedure.result_schedule().expiry(calendar, due_on))
    }

    fn done(&self, step: &str) -> Option<&Done> {
        self.done.iter().find(|done| done.step == step)
    }

    /// How the hearing went, once it was held: the outcome of the last step that waited for one.
    pub fn heard_as(&self) -> Option<&str> {
        self.heard_as.as_deref()
    }

    /// When a step was done last.
    pub fn done_at(&self, step: &str) -> Option<Moment> {
        self.done(step).map(|done| done.at)
    }
}
