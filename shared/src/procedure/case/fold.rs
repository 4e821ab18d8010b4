//! The fold: each event is added to the case if it can have happened to it.

use super::{Case, Done, Proposal};
use crate::{
    calendar::Moment,
    form::Answers,
    official::Role,
    procedure::{Event, Fact, Opens, Outcome, Procedure, State, Step, TakenIn},
    service::EMAIL,
};

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

/// The public service centre that took it in at this event; "" for none.
fn centre(event: &Event, taken_in: Option<&TakenIn>) -> String {
    let taken = taken_in.filter(|_| event.role.is_of_centre());
    taken.map_or_else(String::new, |taken| taken.office.clone())
}

/// The events do not follow one another: somebody changed the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BrokenChain {
    /// Position of the first event that does not fit.
    pub at: usize,
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
}
