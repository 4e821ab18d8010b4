//! What the provider's system does by itself: the registration, what falls due when a time has come, and the decision
//! that an act leaves to it.

use super::{
    Actor, Allowed, Ask, Case, Event, Fact, Given, GroundGiven, Input, Judgement, Opens, Outcome, Procedure,
    Rules, State, Step, append, deadlines::opening, fold, notices, take,
};
use crate::{
    calendar::{Calendar, Moment},
    official::{Capacity, Role},
};

/// What the system has to do with a case that is in nobody's hands: the decision of a fully digital service
/// [002 A.5(1)], DR-35.
#[derive(Clone, Debug)]
pub enum Automatic {
    /// The state's systems are to be asked first, in this step.
    Ask(&'static Step),
    /// The step goes this way, with this given.
    Take(&'static Step, &'static Outcome, Box<Input>),
}

impl Case {
    /// The ways that the system takes and nobody else.
    fn automatic_ways<'a>(
        &'a self,
        procedure: &'a Procedure,
    ) -> impl Iterator<Item = (&'static Step, &'static Outcome)> + 'a {
        let ways = self.ways(procedure);
        ways.filter(|(_, outcome)| outcome.is_automatic())
    }

    /// Whether the system has something to do with it, now or later.
    pub fn waits_for_system(&self, procedure: &Procedure) -> bool {
        self.state == State::AwaitingRegistration || self.automatic_ways(procedure).next().is_some()
    }

    /// How the system decides by what the state's systems answered: a ground that was found refuses, a silent registry
    /// or an act that leaves the judgement to officials hands the case over (the way that judges nothing), everything
    /// else is for the applicant. What was decided it seals, if the provider has a seal. `facts` gives the words for a
    /// ground.
    pub fn automatic(
        &self,
        procedure: &Procedure,
        has_seal: bool,
        facts: impl Fn(&str) -> String,
    ) -> Option<Automatic> {
        let to_seal = || {
            let mut ways = self.automatic_ways(procedure).filter(|_| has_seal);
            let (step, outcome) = ways.find(|(_, outcome)| outcome.paper.is_some())?;
            Some(Automatic::Take(step, outcome, Box::default()))
        };
        let asking = || {
            let ways = self.automatic_ways(procedure);
            ways.filter(|(_, outcome)| outcome.asks.contains(&Ask::Checks))
        };
        let Some((step, _)) = asking().next() else {
            return to_seal();
        };
        let Some(proposed) = &self.proposed else {
            return Some(Automatic::Ask(step));
        };
        let judges = if !proposed.grounds.is_empty() {
            Some(Judgement::Against)
        } else if proposed.unknown.is_empty() {
            Some(Judgement::For)
        } else {
            None
        };
        let judging = asking().find(|(_, outcome)| outcome.judges == judges);
        let (step, outcome) = judging.or_else(|| asking().find(|(_, outcome)| outcome.judges.is_none()))?;
        let given = |code: &String| GroundGiven {
            code: code.clone(),
            facts: facts(code),
        };
        let named = proposed.grounds.iter();
        let named = named.filter(|_| outcome.judges == Some(Judgement::Against));
        let input = Input {
            grounds: named.map(given).collect(),
            ..Input::default()
        };
        Some(Automatic::Take(step, outcome, Box::new(input)))
    }

    /// The first of the system's own ways whose time has come by `now`, and since when.
    fn fallen_due(
        &self,
        procedure: &Procedure,
        calendar: &Calendar,
        now: Moment,
    ) -> Option<(&'static Step, &'static Outcome, Moment)> {
        let ways = self.automatic_ways(procedure);
        let plain = ways.filter(|(_, outcome)| outcome.asks.is_empty() && outcome.paper.is_none());
        let timed = plain.filter_map(|(step, outcome)| {
            let at_once = (outcome.opens == Opens::AtOnce).then_some(self.filed_at);
            let at = at_once.or_else(|| self.opens_at(procedure, calendar, outcome))?;
            (at <= now).then_some((step, outcome, at))
        });
        timed.min_by_key(|(.., at)| *at)
    }
}

/// What the system must add by `now`: the registration, on the day of receipt or on the next working day [000 §7], and the
/// notices of it (N-A1, N-D1); then what opens by itself when a time has come. Each is dated when it fell due.
pub fn due_events(procedure: &Procedure, calendar: &Calendar, events: &[Event], now: Moment) -> Vec<Event> {
    let mut all = events.to_vec();
    let Ok(mut case) = fold(procedure, &all) else {
        return Vec::new();
    };
    if case.state == State::AwaitingRegistration {
        all.extend(registration(procedure, calendar, &all, &case, now));
        case = fold(procedure, &all).unwrap_or(case);
    }
    while let Some((step, outcome, at)) = case.fallen_due(procedure, calendar, now) {
        let at = all.last().map_or(at, |last| last.at.max(at));
        all.extend(taken(procedure, calendar, &case, &all, (step, outcome, at)));
        let Ok(next) = fold(procedure, &all) else {
            break;
        };
        case = next;
    }
    all.split_off(events.len())
}

/// The registration with its notices, once its day has come.
fn registration(
    procedure: &Procedure,
    calendar: &Calendar,
    events: &[Event],
    case: &Case,
    now: Moment,
) -> Vec<Event> {
    // Filed within the day: registered at once. Filed after hours: when the office opens on the day it counts.
    let at = if case.registered_on == case.filed_at.date() {
        case.filed_at
    } else {
        opening(procedure.schedule, calendar, case.registered_on)
    };
    // Where the registration tells of itself, both are one step.
    let Some(registration) = procedure.entry.first().filter(|_| at <= now) else {
        return Vec::new();
    };
    let notice = procedure.entry.get(1).unwrap_or(registration);
    let mut all = events.to_vec();
    let mut add = |step, fact| all.push(append(&all, at, "system", Role::System, step, fact));
    add(registration, Fact::Registered);
    for told in procedure.accepted {
        for fact in notices(case.by_email, told.template, &[told.channel]) {
            add(notice, fact);
        }
    }
    all.split_off(events.len())
}

/// A step that the system takes by itself.
fn taken(
    procedure: &Procedure,
    calendar: &Calendar,
    case: &Case,
    events: &[Event],
    (step, outcome, now): (&'static Step, &'static Outcome, Moment),
) -> Vec<Event> {
    let rules = Rules {
        procedure,
        grounds: &[],
        calendar,
        now,
    };
    let given = Given {
        input: &Input::default(),
        signed: None,
        place: None,
        linked: false,
    };
    let capacity = Capacity::of_system();
    let allowed = Allowed {
        step,
        outcome,
        capacity: &capacity,
    };
    take(&rules, case, events, &Actor::SYSTEM, &allowed, given)
}
