//! Hand-overs: what is carried between a case's two offices is scanned as it leaves the one and as it reaches the other
//! [004 §11]. Which scan comes next the graph says, as of every outcome.

use super::{Action, Case, Event, Fact, Input, Outcome, State};
use crate::{
    calendar::Moment,
    form::Problem,
    official::{Capacity, Places, Role},
};
use serde::{Deserialize, Serialize};

/// Which way a package goes through a door.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It leaves the office.
    Out,
    /// It reaches the office.
    In,
}

/// What a scan says: with time, person and step, which its event has, it is all that `spec.md` 4.11 stores of a hand-over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scanned {
    /// What stood in the bars.
    pub barcode: String,
    /// The office that it leaves.
    pub from: String,
    /// The office that it goes to.
    pub to: String,
    /// Which way, at the office where it was scanned.
    pub direction: Direction,
}

impl Scanned {
    /// The office where it was scanned.
    pub fn at(&self) -> &str {
        match self.direction {
            Direction::Out => &self.from,
            Direction::In => &self.to,
        }
    }

    /// The hand-over of a case's package by somebody in this role.
    pub fn of(barcode: String, places: Places<'_>, role: Role, direction: Direction) -> Self {
        let (here, there) = if role.is_of_centre() {
            (places.centre, places.office)
        } else {
            (places.office, places.centre)
        };
        let (from, to) = match direction {
            Direction::Out => (here, there),
            Direction::In => (there, here),
        };
        Self {
            barcode,
            from: from.to_owned(),
            to: to.to_owned(),
            direction,
        }
    }
}

/// What the bars on a case's package say: the digits of its number.
pub fn barcode(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// A hand-over that took place.
#[derive(Clone, Copy, Debug)]
pub struct HandOver<'a> {
    /// What was scanned.
    pub scanned: &'a Scanned,
    /// By whom.
    pub name: &'a str,
    /// When.
    pub at: Moment,
}

/// The hand-overs of a case, the first first: OUT of the centre, IN at the body, OUT of the body, IN at the centre.
pub fn hand_overs(events: &[Event]) -> impl Iterator<Item = HandOver<'_>> {
    events.iter().filter_map(|event| match &event.fact {
        Fact::Taken { input, name, .. } => input.scan.as_deref().map(|scanned| HandOver {
            scanned,
            name,
            at: event.at,
        }),
        _ => None,
    })
}

/// Why a package is not handed over; the case is unchanged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ScanProblem {
    /// The case is closed, or its applicant took it back.
    Closed,
    /// It was scanned here already, this way, at that time; the first scan stays (DR-41).
    Duplicate(Moment),
    /// It is on its way to this office, or lies there: not here.
    WrongPlace(String),
    /// Nothing is to be carried now: what is to be done first is not done.
    NotNow,
}

impl Action {
    /// Which way it hands a package over; `None` for what is no hand-over.
    pub fn direction(&self) -> Option<Direction> {
        self.outcome.carries
    }
}

impl Case {
    /// Where it lies: the office that it went to, and the centre that took it in.
    pub fn places(&self) -> Places<'_> {
        Places {
            office: &self.office,
            centre: &self.centre,
        }
    }

    /// What is wrong with the hand-over that is given with an outcome, if one is.
    pub(super) fn not_scanned(&self, role: Role, outcome: &Outcome, input: &Input) -> Option<Problem> {
        let given = input.scan.as_deref()?;
        let expected = |direction| Scanned::of(given.barcode.clone(), self.places(), role, direction);
        let fits = outcome
            .carries
            .is_some_and(|direction| *given == expected(direction));
        (!fits).then(|| Problem::new("scan", "scan_unknown"))
    }

    /// The hand-over that a scan by somebody in one of these capacities is: of what may follow, the one that theirs is.
    pub fn scan<'a>(
        &self,
        actions: &'a [Action],
        events: &[Event],
        capacities: &[Capacity],
    ) -> Result<(&'a Action, Direction), ScanProblem> {
        let over = matches!(self.state, State::Issued | State::Closed);
        if over || actions.is_empty() {
            return Err(self
                .scanned_twice(events, capacities)
                .unwrap_or(ScanProblem::Closed));
        }
        let places = self.places();
        let carrying = || actions.iter().filter_map(|one| Some((one, one.direction()?)));
        let mine = |one: &Action| {
            let mut all = capacities.iter();
            all.any(|held| one.outcome.by.contains(&held.role) && held.reaches_case(places))
        };
        if let Some(found) = carrying().find(|(one, _)| mine(one)) {
            return Ok(found);
        }
        if let Some(twice) = self.scanned_twice(events, capacities) {
            return Err(twice);
        }
        let elsewhere = carrying().find_map(|(one, _)| {
            let mut at = one.outcome.by.iter().filter_map(|role| places.of(*role));
            at.next()
        });
        Err(elsewhere.map_or(ScanProblem::NotNow, |office| {
            ScanProblem::WrongPlace(office.to_owned())
        }))
    }

    /// Whether the last hand-over was scanned where one of them works: the same scan again.
    fn scanned_twice(&self, events: &[Event], capacities: &[Capacity]) -> Option<ScanProblem> {
        let last = hand_overs(events).last()?;
        let here = |held: &Capacity| self.places().of(held.role) == Some(last.scanned.at());
        let same = capacities
            .iter()
            .any(|held| here(held) && held.reaches(last.scanned.at()));
        same.then_some(ScanProblem::Duplicate(last.at))
    }
}
