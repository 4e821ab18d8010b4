//! A case: the fold of its events. State and timeline are computed, never stored as truth.

use super::{
    Channel, Event, Executor, Fact, GroundGiven, Hearing, Judgement, Minutes, Opens, Outcome, Procedure,
    State, Step, StepDue, TakenIn, Way, deadlines,
};
use crate::{
    calendar::{Calendar, Moment},
    form::Answers,
    official::Role,
    service::EMAIL,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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

/// One line of the timeline: a step, when it is due, when it was done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TimelineEntry {
    /// The step's code.
    pub step: String,
    /// The role that takes it.
    pub role: Role,
    /// The last moment for it; null where the act sets no term.
    pub due_at: Option<Moment>,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// How it ended, where a step has more than one end.
    pub outcome: Option<String>,
}

/// The events do not follow one another: somebody changed the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BrokenChain {
    /// Position of the first event that does not fit.
    pub at: usize,
}

/// Adds the events up. They must start with the filing, each must carry the hash of the one before, and each step must
/// have been open when it was taken.
pub fn fold(procedure: &Procedure, events: &[Event]) -> Result<Case, BrokenChain> {
    let mut before = None;
    for (at, event) in events.iter().enumerate() {
        if !event.follows(before) {
            return Err(BrokenChain { at });
        }
        before = Some(event);
    }
    let (first, rest) = events.split_first().ok_or(BrokenChain { at: 0 })?;
    let case = Case::filed(first).or_else(|| Case::not_accepted(first));
    let mut case = case.ok_or(BrokenChain { at: 0 })?;
    for (at, event) in rest.iter().enumerate() {
        case.add(procedure, event).ok_or(BrokenChain { at: at + 1 })?;
    }
    Ok(case)
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

/// The public service centre that took it in at this event; "" for none.
fn centre(event: &Event, taken_in: Option<&TakenIn>) -> String {
    let taken = taken_in.filter(|_| event.role.is_of_centre());
    taken.map_or_else(String::new, |taken| taken.office.clone())
}

impl Case {
    /// A case that never became one: a counter did not accept it.
    fn not_accepted(event: &Event) -> Option<Self> {
        let Fact::NotAccepted {
            service,
            office,
            taken_in,
            missing,
            ..
        } = &event.fact
        else {
            return None;
        };
        let mut case = Self::begun(event, service, office);
        case.centre = centre(event, Some(taken_in));
        case.state = State::NotAccepted;
        case.missing.clone_from(missing);
        Some(case)
    }

    /// A case at its first event, with all that follows from no fact.
    fn begun(event: &Event, service: &str, office: &str) -> Self {
        Self {
            service: service.to_owned(),
            office: office.to_owned(),
            centre: String::new(),
            state: State::AwaitingRegistration,
            filed_at: event.at,
            registered_on: event.at.date(),
            result_due_on: None,
            calendar_entered: true,
            open: &[],
            stage: 0,
            data: Answers::new(),
            executor: None,
            minutes: None,
            missing: Vec::new(),
            grounds: Vec::new(),
            heard: Vec::new(),
            hearing: None,
            proposed: None,
            queue: None,
            decided_at: None,
            decided: None,
            withdrawn: false,
            by_email: false,
            seq: event.seq,
            heard_as: None,
            told: Vec::new(),
            done: vec![Done {
                step: event.step.clone(),
                at: event.at,
                outcome: None,
            }],
            signed: Vec::new(),
        }
    }

    fn filed(event: &Event) -> Option<Self> {
        let Fact::Filed {
            service,
            office,
            registered_on,
            result_due_on,
            calendar_entered,
            steps,
            by_email,
            taken_in,
            ..
        } = &event.fact
        else {
            return None;
        };
        Some(Self {
            centre: centre(event, taken_in.as_deref()),
            registered_on: *registered_on,
            result_due_on: *result_due_on,
            calendar_entered: *calendar_entered,
            by_email: *by_email,
            told: steps.clone(),
            ..Self::begun(event, service, office)
        })
    }

    /// One event more. `None` if it can't have happened to this case.
    fn add(&mut self, procedure: &Procedure, event: &Event) -> Option<()> {
        self.seq = event.seq;
        match &event.fact {
            Fact::Filed { .. } | Fact::NotAccepted { .. } => return None,
            Fact::Registered => {
                self.state = State::Registered;
                self.open = procedure.first;
                for step in procedure.entry {
                    self.end(step, event.at, None);
                }
            }
            Fact::NoticeSent { .. } | Fact::Contested { .. } | Fact::DocumentsAdded { .. } => {}
            Fact::Taken { .. } => {
                let (step, outcome) = self.way(procedure, event)?;
                // What is given back begins anew when it comes again (P-7); where a whole has a term, that stands.
                if procedure.term.is_none() && outcome.gives_back(step) {
                    self.told.retain(|told| told.step != step.code);
                }
                self.go(procedure, step, outcome, event);
            }
            Fact::Reassigned { executor, .. } => self.executor = Some(executor.clone()),
            Fact::Checked {
                answered,
                proposed,
                unknown,
            } => {
                // What the system asks by itself is a step of its own.
                if event.role == Role::System {
                    self.end(&event.step, event.at, None);
                }
                self.proposed = Some(Proposal {
                    grounds: proposed.clone(),
                    unknown: unknown.clone(),
                    of_application: answered.is_empty() && event.role == Role::System,
                });
            }
            Fact::Queued { list, number } => self.queue = Some((list.clone(), *number)),
            Fact::Withdrawn { .. } => {
                self.withdrawn = true;
                self.state = State::Closed;
                self.open = &[];
            }
            // What was asked by it no longer decides: that it is missing does.
            Fact::ConsentWithdrawn { .. } => self.proposed = None,
            // New answers: what the systems said of the old ones no longer decides.
            Fact::Updated { changes, .. } => {
                self.proposed = None;
                if let Some(change) = changes.iter().find(|change| change.field == EMAIL) {
                    self.by_email = change.new.as_str().is_some_and(|address| !address.is_empty());
                }
            }
        }
        Some(())
    }

    /// The way that an event went, if it was open.
    fn way(&self, procedure: &Procedure, event: &Event) -> Option<(&'static Step, &'static Outcome)> {
        let Fact::Taken {
            outcome,
            from,
            to,
            signed,
            ..
        } = &event.fact
        else {
            return None;
        };
        let known = procedure.outcome(&event.step, outcome)?;
        let open = self.is_open(known.0, known.1);
        // A second signature is under the very document of the first.
        let same = known.1.countersigns.is_none_or(|step| {
            let first = self.signed_in(step).map(|(_, document)| document);
            first == signed.as_ref().map(|signed| signed.document.as_str())
        });
        (open && same && *from == self.state && *to == known.1.to).then_some(known)
    }

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

    fn go(&mut self, procedure: &Procedure, step: &'static Step, outcome: &'static Outcome, event: &Event) {
        let Fact::Taken {
            input,
            steps,
            stage,
            signed,
            ..
        } = &event.fact
        else {
            return;
        };
        if outcome.ends {
            self.end(step.code, event.at, Some(outcome.code));
        } else {
            self.done.retain(|done| done.step != step.code);
        }
        self.done
            .retain(|done| !outcome.reopens.contains(&done.step.as_str()));
        self.signed.retain(|(code, ..)| !outcome.reopens.contains(code));
        if let Some(signed) = signed {
            self.signed.push((step.code, event.seq, signed.document.clone()));
        }
        for (code, answer) in &input.data {
            self.data.insert(code.clone(), answer.clone());
        }
        if let Some(begun) = stage {
            self.stage = procedure.stage_of(&begun.from);
            self.result_due_on = Some(begun.due_on);
        }
        // What the system found in the application itself is settled by the first judgement on it.
        if outcome.judges.is_some() {
            self.proposed = self.proposed.take().filter(|proposed| !proposed.of_application);
        }
        self.state = outcome.to;
        self.open = outcome.next;
        self.told.extend(steps.iter().cloned());
        if let Some(executor) = &input.executor {
            self.executor = Some(executor.clone());
        }
        if let Some(minutes) = &input.minutes {
            self.minutes = Some(minutes.as_ref().clone());
        }
        if !input.missing.is_empty() {
            self.missing.clone_from(&input.missing);
        }
        if !input.grounds.is_empty() {
            self.grounds.clone_from(&input.grounds);
        }
        if outcome.opens == Opens::AtHearing {
            self.heard_as = Some(outcome.code.to_owned());
        }
        if let Some(hearing) = &input.hearing {
            self.heard_as = None;
            self.hearing = Some(hearing.clone());
            let named = self.grounds.iter().map(|ground| ground.code.clone());
            self.heard.extend(named);
        }
        if self.decided_at.is_none() {
            self.decided = outcome.decides();
            self.decided_at = self.decided.map(|_| event.at);
        }
    }

    fn end(&mut self, step: &str, at: Moment, outcome: Option<&str>) {
        self.done.retain(|done| done.step != step);
        self.done.push(Done {
            step: step.to_owned(),
            at,
            outcome: outcome.map(str::to_owned),
        });
    }

    /// The steps that every application passes and those that this one passed or has before it, with the dates that
    /// were told: no later change of the calendar moves them (CAL-7, DR-48). Only for a step that was not told of is
    /// the date computed.
    pub fn timeline(&self, procedure: &Procedure, calendar: &Calendar) -> Vec<TimelineEntry> {
        let dates = deadlines(procedure, calendar, self.filed_at);
        let waits = self.state.is_pending() || self.state.is_at_counter();
        let ahead = |step: &Step| waits && step.always && procedure.stage_of(step.code) == self.stage;
        // On a branch: nothing that may follow belongs to the steps that every application passes.
        let branch = !self
            .open
            .iter()
            .any(|(code, _)| procedure.step(code).is_some_and(|step| step.always));
        let open = |step: &Step| branch && self.open.iter().any(|(code, _)| *code == step.code);
        procedure
            .steps
            .iter()
            .filter(|step| ahead(step) || open(step) || self.done(step.code).is_some())
            .map(|step| TimelineEntry {
                step: step.code.to_owned(),
                role: step.role,
                due_at: self.told(step.code).or_else(|| {
                    let whole = self.result_due_at(procedure, calendar);
                    let due = dates.steps.iter().find(|due| due.step == step.code);
                    let due_at = due.and_then(|due| due.due_at);
                    due_at.into_iter().chain(whole).min()
                }),
                done_at: self.done(step.code).map(|done| done.at),
                outcome: self.done(step.code).and_then(|done| done.outcome.clone()),
            })
            .collect()
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
