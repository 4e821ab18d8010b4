//! Where the acts differ or contradict themselves, and what the portal goes by (`spec.md` 11).
//!
//! Of the 45 one alone is not told: X-28, a column of a table without content.

mod between;
mod others;
mod registration;

use super::{Topic, VERSIONS};
use crate::{service::Cite, text::Text};

/// A contradiction and its resolution.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Its id in `spec.md` 11.
    pub id: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// The services to whose applicants it matters, first the one whose act it is.
    pub services: &'static [&'static str],
    /// What differs, and what holds.
    pub text: Text,
    /// Where it stands, one citation for each act.
    pub cites: &'static [Cite],
}

impl Note {
    /// Whether acts that are compared differ in it.
    pub fn between_versions(&self) -> bool {
        let compared = |service: &&&str| VERSIONS.iter().any(|(_, id)| id == *service);
        self.services.iter().filter(compared).count() > 1
    }
}

const A: &str = "housing-queue";
const B: &str = "housing-queue-almaty-2014";
const C: &str = "housing-centre";
const D: &str = "privatisation-pavlodar-2019";
const E: &str = "housing-assistance-almaty-region-2012";
const F: &str = "rent-payment";
const G: &str = "housing-queue-update";

const fn note(
    id: &'static str,
    topic: Topic,
    services: &'static [&'static str],
    cites: &'static [Cite],
    text: Text,
) -> Note {
    Note {
        id,
        topic,
        services,
        text,
        cites,
    }
}

/// Every note.
pub fn notes() -> impl Iterator<Item = &'static Note> {
    let all = [
        &between::BETWEEN[..],
        &registration::REGISTRATION,
        &others::OTHERS,
    ];
    all.into_iter().flatten()
}

/// What is to be told to whoever reads about a service (its id), in the order of the topics.
pub fn notes_of(service: &str) -> Vec<&'static Note> {
    let mut told: Vec<&Note> = notes().filter(|note| note.services.contains(&service)).collect();
    told.sort_by_key(|note| (note.topic, note.id));
    told
}
