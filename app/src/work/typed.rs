//! What an official has typed for an action. It outlives a failure, a reload of the case, a look at another page; it is
//! kept in this tab's memory only, for whoever typed it.

use crate::prelude::*;
use shared::{
    calendar::Moment,
    form::Problem,
    procedure::{Ask, Executor, GroundGiven, Hearing, Input, Outcome},
    service::Service,
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// As typed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Typed {
    /// The IIN of the executor.
    pub executor: String,
    /// Codes of missing documents.
    pub missing: BTreeSet<String>,
    /// Missing data in words.
    pub missing_other: String,
    /// Codes of the grounds that are ticked.
    pub grounds: BTreeSet<String>,
    /// The facts of each ground.
    pub facts: BTreeMap<String, String>,
    /// The day of the hearing: `2026-12-03`.
    pub day: String,
    /// Its time: `11:00`.
    pub time: String,
    /// Its place.
    pub place: String,
    /// Words.
    pub text: String,
    /// Why against the proposal.
    pub reason: String,
}

thread_local! {
    static KEPT: RefCell<BTreeMap<String, Typed>> = const { RefCell::new(BTreeMap::new()) };
}

/// What was typed under a key, if anything was.
pub fn kept(key: &str) -> Option<Typed> {
    KEPT.with_borrow(|kept| kept.get(key).cloned())
}

/// Forgets it: the step was taken.
pub fn forget(key: &str) {
    KEPT.with_borrow_mut(|kept| kept.remove(key));
}

/// The form of an action: what is typed, and what is wrong with it. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Pad {
    /// As typed.
    pub typed: RwSignal<Typed>,
    /// What is wrong.
    pub problems: RwSignal<Vec<Problem>>,
    /// What is asked at each path, for the summary.
    pub labels: StoredValue<BTreeMap<String, Signal<String>>>,
}

impl Pad {
    /// With what was kept under the key, or else with this; from now on every change is kept.
    pub fn new(key: String, prefilled: impl FnOnce() -> Typed) -> Self {
        let pad = Self {
            typed: RwSignal::new(kept(&key).unwrap_or_else(prefilled)),
            problems: RwSignal::new(Vec::new()),
            labels: StoredValue::new(BTreeMap::new()),
        };
        let mut first = true;
        Effect::new(move || {
            let typed = pad.typed.get();
            if !std::mem::take(&mut first) {
                KEPT.with_borrow_mut(|kept| kept.insert(key.clone(), typed));
            }
        });
        pad
    }

    /// Changes what is typed; a problem that was shown at this path is no longer.
    pub fn put(self, path: &str, change: impl FnOnce(&mut Typed)) {
        self.typed.update(change);
        if self
            .problems
            .with_untracked(|shown| shown.iter().any(|problem| problem.field == path))
        {
            self.problems
                .update(|shown| shown.retain(|problem| problem.field != path));
        }
    }
}

impl Typed {
    /// What is given with an outcome, in the order of the act's grounds. Only what it asks for.
    pub fn input(
        &self,
        service: &Service,
        outcome: &Outcome,
        executors: &[Executor],
        against: bool,
    ) -> Input {
        let asks = |ask: Ask| outcome.asks.contains(&ask);
        let text = |asked: bool, text: &str| {
            if asked {
                text.trim().to_owned()
            } else {
                String::new()
            }
        };
        let grounds = asks(Ask::Grounds) || asks(Ask::GroundsHeard);
        Input {
            executor: asks(Ask::Executor)
                .then(|| executors.iter().find(|one| one.iin == self.executor).cloned())
                .flatten(),
            missing: if asks(Ask::Missing) {
                self.missing(service)
            } else {
                Vec::new()
            },
            grounds: if grounds {
                self.grounds(service)
            } else {
                Vec::new()
            },
            hearing: asks(Ask::Hearing).then(|| self.hearing()).flatten(),
            minutes: None,
            text: text(asks(Ask::Text), &self.text),
            reason: text(against, &self.reason),
        }
    }

    fn missing(&self, service: &Service) -> Vec<String> {
        let known = service.documents.iter().map(|document| document.code);
        let ticked = known
            .filter(|code| self.missing.contains(*code))
            .map(str::to_owned);
        let other = Some(self.missing_other.trim()).filter(|other| !other.is_empty());
        ticked.chain(other.map(str::to_owned)).collect()
    }

    fn grounds(&self, service: &Service) -> Vec<GroundGiven> {
        self.ticked(service)
            .map(|code| GroundGiven {
                code: code.to_owned(),
                facts: self
                    .facts
                    .get(code)
                    .map(|facts| facts.trim().to_owned())
                    .unwrap_or_default(),
            })
            .collect()
    }

    /// The ticked grounds in the act's order.
    pub fn ticked<'a>(&'a self, service: &Service) -> impl Iterator<Item = &'static str> + 'a {
        let known = service.grounds.iter().map(|ground| ground.code);
        known.filter(|code| self.grounds.contains(*code))
    }

    /// A hearing that is not there is told field by field.
    pub fn gaps(&self, mut problems: Vec<Problem>, input: &Input) -> Vec<Problem> {
        let whole = problems.iter().position(|problem| problem.field == "hearing/at");
        if let Some(at) = whole.filter(|_| input.hearing.is_none()) {
            let fields = [
                ("hearing/at", &self.day),
                ("hearing/time", &self.time),
                ("hearing/place", &self.place),
            ];
            let empty = fields.into_iter().filter(|(_, text)| text.trim().is_empty());
            let gaps = empty.map(|(field, _)| Problem::new(field, "required"));
            problems.splice(at..=at, gaps.collect::<Vec<_>>());
        }
        problems
    }

    fn hearing(&self) -> Option<Hearing> {
        let at = [&self.day, "T", &self.time, ":00+05:00"].concat();
        Some(Hearing {
            at: Moment::parse(&at).ok()?,
            place: self.place.trim().to_owned(),
        })
    }
}

/// The paths of problems with the grounds named by their codes: `grounds/0/facts` is `grounds/RA-2/facts`, whatever else
/// is ticked meanwhile.
pub fn named(mut problems: Vec<Problem>, input: &Input) -> Vec<Problem> {
    for problem in &mut problems {
        let mut parts = problem.field.splitn(3, '/');
        let (Some("grounds"), Some(at), Some(field)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        if let Some(ground) = at.parse::<usize>().ok().and_then(|at| input.grounds.get(at)) {
            problem.field = ["grounds/", &ground.code, "/", field].concat();
        }
    }
    problems
}
