//! The catalogue: every service of the source documents, the act in force first, then the order of `spec.md` 0.3.

use super::Card;
use crate::services;

/// Hands the names of all services' modules to a macro, in the order of the catalogue.
#[macro_export]
macro_rules! services {
    ($to:ident) => {
        $to! {
            housing_centre,
            housing_queue,
            housing_queue_update,
            housing_queue_almaty_2014,
            privatisation_pavlodar_2019,
            housing_assistance_almaty_region_2012,
            rent_payment,
        }
    };
}

macro_rules! catalogue {
    ($($service:ident,)*) => {
        /// Every service. Not in the browser, where each is a part of its own, loaded when it is needed.
        #[cfg(not(browser))]
        pub static CATALOGUE: [&super::Service; CARDS.len()] = [$(&services::$service::SERVICE),*];

        /// The card of every service.
        pub static CARDS: [Card; [$(stringify!($service)),*].len()] = [$(Card::of(&services::$service::SERVICE)),*];
    };
}

crate::services!(catalogue);

/// The service with this id.
#[cfg(not(browser))]
pub fn find(id: &str) -> Option<&'static super::Service> {
    CATALOGUE.into_iter().find(|service| service.id == id)
}

/// The card of the service with this id.
pub fn card(id: &str) -> Option<&'static Card> {
    CARDS.iter().find(|card| card.id == id)
}
