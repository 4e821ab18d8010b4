//! What changed between the acts that registered people in need of a home: 2014 (B), 2022 (A), 2026 (C).
//!
//! Nothing is typed here twice: a cell is computed from the service's own data, and says so where the act is silent.
//! Rules are never merged across versions (`spec.md` 11).

mod notes;
#[cfg(test)]
mod tests;

pub use notes::{Note, notes, notes_of};

use crate::{
    official::Role,
    procedure::{Ask, Limit, Procedure, State, Step},
    service::{Cite, Document, Fact, RefusalGround, Service},
    text::{
        Text,
        ui::compare::{self as words, labels},
    },
};

/// The services that are compared, the oldest act first, with the year of each.
pub const VERSIONS: [(&str, &str); 3] = [
    ("2014", "housing-queue-almaty-2014"),
    ("2022", "housing-queue"),
    ("2026", "housing-centre"),
];

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Topic {
    /// The act, and whether it is in force.
    Act,
    /// How long an answer may take.
    Term,
    /// Where one applies.
    Channels,
    /// The form of the service.
    Form,
    /// What it costs.
    Fee,
    /// Who provides it.
    Provider,
    /// For whom it is.
    Recipients,
    /// What owning or spoiling a home does.
    Ownership,
    /// How long one has to have lived there.
    Residence,
    /// What the category does.
    Category,
    /// The documents.
    Documents,
    /// Who decides.
    Deciders,
    /// Whether one is heard before a refusal.
    Hearing,
    /// The grounds for refusal.
    Grounds,
    /// What one gets.
    Outcome,
    /// When the office works.
    Hours,
    /// What the acts call things.
    Words,
}

impl Topic {
    /// Every topic in the order of the page.
    pub const ALL: [Self; 17] = [
        Self::Act,
        Self::Term,
        Self::Channels,
        Self::Form,
        Self::Fee,
        Self::Provider,
        Self::Recipients,
        Self::Ownership,
        Self::Residence,
        Self::Category,
        Self::Documents,
        Self::Deciders,
        Self::Hearing,
        Self::Grounds,
        Self::Outcome,
        Self::Hours,
        Self::Words,
    ];

    /// Its id on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Term => "term",
            Self::Channels => "channels",
            Self::Form => "form",
            Self::Fee => "fee",
            Self::Provider => "provider",
            Self::Recipients => "recipients",
            Self::Ownership => "ownership",
            Self::Residence => "residence",
            Self::Category => "category",
            Self::Documents => "documents",
            Self::Deciders => "deciders",
            Self::Hearing => "hearing",
            Self::Grounds => "grounds",
            Self::Outcome => "outcome",
            Self::Hours => "hours",
            Self::Words => "words",
        }
    }

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Self::Act => words::ACT,
            Self::Term => words::TERM,
            Self::Channels => words::CHANNELS,
            Self::Form => words::FORM,
            Self::Fee => words::FEE,
            Self::Provider => words::PROVIDER,
            Self::Recipients => words::RECIPIENTS,
            Self::Ownership => words::OWNERSHIP,
            Self::Residence => words::RESIDENCE,
            Self::Category => words::CATEGORY,
            Self::Documents => words::DOCUMENTS,
            Self::Deciders => words::DECIDERS,
            Self::Hearing => words::HEARING,
            Self::Grounds => words::GROUNDS,
            Self::Outcome => words::OUTCOME,
            Self::Hours => words::HOURS,
            Self::Words => words::WORDS,
        }
    }

    /// The labels of the facts that tell of it.
    const fn labels(self) -> &'static [Text] {
        match self {
            Self::Channels => &[labels::HOW_TO_APPLY],
            Self::Form => &[labels::FORM],
            Self::Fee => &[labels::COST],
            Self::Provider => &[labels::PROVIDER],
            Self::Recipients => &[
                labels::RECIPIENTS,
                labels::CITIZENSHIP,
                labels::CITIZENSHIP_AND_AGE,
            ],
            Self::Ownership => &[labels::OWNERSHIP, labels::CONDITIONS],
            Self::Residence => &[labels::RESIDENCE],
            Self::Category => &[labels::CATEGORY],
            Self::Outcome => &[labels::OUTCOME],
            Self::Hours => &[
                labels::OFFICE_HOURS,
                labels::HOURS,
                labels::CENTRE_HOURS,
                labels::PORTAL_HOURS,
            ],
            _ => &[],
        }
    }
}

/// What an act says of a topic.
#[derive(Clone, Debug)]
pub enum Cell {
    /// The act itself.
    Act,
    /// The term of each route.
    Terms(Vec<Term>),
    /// Lines of the passport and of the rules of eligibility.
    Facts(Vec<&'static Fact>),
    /// Who takes the decision.
    Roles(Vec<Role>),
    /// The step in which the applicant is heard; `None`: the act knows no hearing.
    Hearing(Option<&'static Step>),
    /// What the applicant brings.
    Documents(Vec<&'static Document>),
    /// On which grounds it may be refused.
    Grounds(&'static [RefusalGround]),
    /// The source says nothing.
    Silent,
    /// The service has no procedure here yet.
    Pending,
}

/// The term of a route.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// What the route is called; "" where there is one only.
    pub route: Text,
    /// The term; `None` where the act sets none.
    pub limit: Option<Limit>,
    /// Where it stands.
    pub cite: Cite,
}

/// What a service's act says of a topic. A topic of words has notes only.
pub fn cell(service: &'static Service, topic: Topic) -> Cell {
    let routes = service.routes.0;
    match topic {
        Topic::Act => Cell::Act,
        Topic::Term | Topic::Deciders | Topic::Hearing | Topic::Documents | Topic::Grounds
            if routes.is_empty() =>
        {
            Cell::Pending
        }
        Topic::Term => filled(
            routes.iter().map(|procedure| term(procedure)).collect(),
            Cell::Terms,
        ),
        Topic::Deciders => filled(deciders(routes), Cell::Roles),
        Topic::Hearing => Cell::Hearing(hearing(routes)),
        Topic::Documents => {
            let brought = service.documents.iter().filter(|document| !document.is_form);
            filled(brought.collect(), Cell::Documents)
        }
        Topic::Grounds if service.grounds.is_empty() => Cell::Silent,
        Topic::Grounds => Cell::Grounds(service.grounds),
        topic => filled(facts(service, topic.labels()), Cell::Facts),
    }
}

fn filled<T>(found: Vec<T>, cell: fn(Vec<T>) -> Cell) -> Cell {
    if found.is_empty() {
        Cell::Silent
    } else {
        cell(found)
    }
}

fn term(procedure: &Procedure) -> Term {
    Term {
        route: procedure.route.name,
        limit: procedure.term,
        cite: procedure.term_cite,
    }
}

/// The facts with one of these labels, in the order of the labels.
fn facts(service: &Service, labels: &[Text]) -> Vec<&'static Fact> {
    let known = |label: &Text| {
        let all = service.facts.iter().chain(service.eligibility);
        all.filter(move |fact| fact.label == *label).collect::<Vec<_>>()
    };
    labels.iter().flat_map(known).collect()
}

/// Who takes the outcomes that grant or refuse, in the order of the steps: the commission where its minutes are asked
/// for.
fn deciders(routes: &[&'static Procedure]) -> Vec<Role> {
    let mut roles = Vec::new();
    let steps = routes.iter().flat_map(|procedure| procedure.steps);
    for outcome in steps.flat_map(|step| step.outcomes) {
        let collegial = outcome.asks.contains(&Ask::Minutes);
        let decides = collegial || matches!(outcome.to, State::Approved | State::Refused);
        for role in outcome
            .by
            .iter()
            .filter(|role| decides && **role != Role::Applicant)
        {
            if !roles.contains(role) {
                roles.push(*role);
            }
        }
    }
    roles
}

/// The step in which the applicant is heard.
fn hearing(routes: &[&'static Procedure]) -> Option<&'static Step> {
    let mut steps = routes.iter().flat_map(|procedure| procedure.steps);
    steps.find(|step| {
        step.outcomes
            .iter()
            .any(|outcome| outcome.asks.contains(&Ask::Hearing))
    })
}

/// Whether two acts say the same of a topic.
pub fn same(one: &Cell, other: &Cell) -> bool {
    match (one, other) {
        (Cell::Silent, Cell::Silent) | (Cell::Pending, Cell::Pending) => true,
        (Cell::Terms(one), Cell::Terms(other)) => {
            let limits = |terms: &[Term]| terms.iter().map(|term| term.limit).collect::<Vec<_>>();
            limits(one) == limits(other)
        }
        (Cell::Facts(one), Cell::Facts(other)) => {
            let values = |facts: &[&Fact]| facts.iter().map(|fact| fact.value).collect::<Vec<_>>();
            values(one) == values(other)
        }
        (Cell::Roles(one), Cell::Roles(other)) => one == other,
        (Cell::Hearing(one), Cell::Hearing(other)) => one.is_some() == other.is_some(),
        _ => false,
    }
}
