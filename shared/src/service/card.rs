//! What is known of a service wherever it is only named: in the catalogue, among a person's cases.

use super::{Act, Service};
use crate::text::Text;

/// The head of a service. In the browser it is always there; the service itself is loaded when it is needed.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    /// Its id.
    pub id: &'static str,
    /// What people call it.
    pub short: Text,
    /// What it does for a person.
    pub summary: Text,
    /// The act it comes from.
    pub act: Act,
    /// Whether its applicant signs in by EDS only (AU-3).
    pub eds_only: bool,
    /// The id of the service whose applications it changes, if it does that.
    pub updates: Option<&'static str>,
}

impl Card {
    /// The card of a service: a copy, that leads to nothing else of it.
    pub const fn of(service: &Service) -> Self {
        Self {
            id: service.id,
            short: service.short,
            summary: service.summary,
            act: service.act,
            eds_only: service.eds_only,
            updates: match service.updates {
                Some(updates) => Some(updates.service.id),
                None => None,
            },
        }
    }
}
