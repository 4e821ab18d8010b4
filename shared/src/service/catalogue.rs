//! The catalogue: every service of the source documents, the one in force first.

use super::Service;
use crate::services;

/// Every service, the act in force first, then the order of `spec.md` 0.3.
pub static CATALOGUE: [&Service; 7] = [
    &services::housing_centre::SERVICE,
    &services::housing_queue::SERVICE,
    &services::housing_queue_update::SERVICE,
    &services::housing_queue_almaty_2014::SERVICE,
    &services::privatisation_pavlodar_2019::SERVICE,
    &services::housing_assistance_almaty_region_2012::SERVICE,
    &services::rent_payment::SERVICE,
];

/// The service with this id.
pub fn find(id: &str) -> Option<&'static Service> {
    CATALOGUE.into_iter().find(|service| service.id == id)
}
