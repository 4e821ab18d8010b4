//! The services that the browser has loaded so far (`app/src/services.rs`).

use super::{CARDS, Service};
use std::sync::OnceLock;

/// Each at the place of its card.
static LOADED: [OnceLock<&'static Service>; CARDS.len()] = [const { OnceLock::new() }; CARDS.len()];

/// Takes in a service that was loaded.
pub fn install(service: &'static Service) {
    let place = CARDS.iter().position(|card| card.id == service.id);
    if let Some(place) = place.and_then(|place| LOADED.get(place)) {
        place.get_or_init(|| service);
    }
}

/// The services that are there, in the order of the catalogue.
pub fn loaded() -> impl Iterator<Item = &'static Service> {
    LOADED.iter().filter_map(|place| place.get().copied())
}

/// The service with this id, if it is there.
pub fn find(id: &str) -> Option<&'static Service> {
    loaded().find(|service| service.id == id)
}

#[cfg(test)]
mod tests {
    use super::{find, install, loaded};
    use crate::service::CATALOGUE;

    #[test]
    fn a_service_is_there_once_it_is_loaded() {
        let [first, second, ..] = CATALOGUE;
        assert!(find(second.id).is_none());
        for service in [second, first, second] {
            install(service);
        }
        assert!(loaded().map(|service| service.id).eq([first.id, second.id]));
        assert!(find(second.id).is_some() && find("").is_none());
    }
}
