//! The routes of a service: how its applications come in, and which procedure each of them runs by.

use super::{Event, Fact, Outcome, Procedure, Step};
use crate::{
    calendar::Schedule,
    form::{Answers, Choice, When},
    text::{Text, t},
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// Where an application is handed in. An act that names no other way knows the portal only (`CHANNEL_NOT_ALLOWED`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Intake {
    /// By the applicant, on the portal, signed with an EDS.
    Portal,
    /// At the counter of a public service centre: the inspector registers the visitor's paper application.
    Centre,
    /// At the provider's own chancery, on paper.
    Chancery,
}

/// Which of a service's routes a procedure is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Route {
    /// Its code in events and addresses: `CASE-2`, `PSC`; "" where the service has only one.
    pub code: &'static str,
    /// What people call it.
    pub name: Text,
    /// How applications of this route come in.
    pub intake: Intake,
    /// The answers that lead to it.
    pub when: When,
    /// The public service centres that it runs through, if it does.
    pub centre: Option<Centre>,
    /// The template of the receipt that a counter gives: N-B1, N-E1, N-E2; "" where nothing is handed in on paper.
    pub receipt: &'static str,
    /// How few people may take its applications in at an office; 0 where the act says nothing [004 §11bis].
    pub staff: u32,
}

/// The public service centres of a route.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Centre {
    /// Their working time; an act may give them another week than the provider's.
    #[serde(skip)]
    pub schedule: &'static Schedule,
    /// The centres.
    pub offices: &'static [Choice],
    /// How many calendar days before the end of the term the provider hands the result over.
    pub days_before: i32,
    /// The step in which the applicant collects the result: until when, the receipt says.
    pub picked_up: &'static str,
    /// The step in which a result is kept that nobody collected.
    pub kept: &'static str,
}

impl Route {
    /// How many calendar days before the end of the term the provider has to be done.
    pub(crate) fn days_before(&self) -> i32 {
        self.centre.map_or(0, |centre| centre.days_before)
    }

    /// The one route of a service that takes every application on the portal.
    pub const ONLY: Self = Self {
        code: "",
        name: t("", "", ""),
        intake: Intake::Portal,
        when: When::Always,
        centre: None,
        receipt: "",
        staff: 0,
    };
}

/// The routes of a service, the usual one first; none while it can't be filed here. In the contract the first is
/// `procedure`, and all of them are `routes`.
#[derive(Clone, Copy, Debug)]
pub struct Routes(pub &'static [&'static Procedure]);

impl Routes {
    /// Of a service that can't be filed here.
    pub const NONE: Self = Self(&[]);

    /// The usual one.
    pub fn first(&self) -> Option<&'static Procedure> {
        self.0.first().copied()
    }

    /// The one with this code; the usual one for a case of before there were routes.
    pub fn named(&self, code: &str) -> Option<&'static Procedure> {
        if code.is_empty() {
            return self.first();
        }
        let mut all = self.0.iter().copied();
        all.find(|procedure| procedure.route.code == code)
    }

    /// The one that an application with these answers takes; `None` if the act does not know this way of handing in.
    pub fn of(&self, intake: Intake, answers: &Answers) -> Option<&'static Procedure> {
        let mut open = self.0.iter().copied();
        open.find(|procedure| {
            procedure.route.intake == intake && procedure.route.when.holds(answers, answers)
        })
        .or_else(|| self.by(intake))
    }

    /// The first of those that come in this way.
    pub fn by(&self, intake: Intake) -> Option<&'static Procedure> {
        let mut all = self.0.iter().copied();
        all.find(|procedure| procedure.route.intake == intake)
    }

    /// The one that a case runs by.
    pub fn of_case(&self, events: &[Event]) -> Option<&'static Procedure> {
        match &events.first()?.fact {
            Fact::Filed { route, .. } | Fact::NotAccepted { route, .. } => self.named(route),
            _ => None,
        }
    }

    /// A step of any of them: a code means the same in all.
    pub fn step(&self, code: &str) -> Option<&'static Step> {
        self.0.iter().find_map(|procedure| procedure.step(code))
    }

    /// An outcome of a step of any of them.
    pub fn outcome(&self, step: &str, outcome: &str) -> Option<(&'static Step, &'static Outcome)> {
        self.0
            .iter()
            .find_map(|procedure| procedure.outcome(step, outcome))
    }
}

impl Serialize for Routes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Routes", 2)?;
        fields.serialize_field("procedure", &self.first())?;
        fields.serialize_field("routes", self.0)?;
        fields.end()
    }
}
