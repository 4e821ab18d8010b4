//! One file per regulation: data only.

mod address;
pub mod almaty;
mod codes;
pub mod directories;
mod emergency;
pub mod housing_assistance_almaty_region_2012;
pub mod housing_centre;
pub mod housing_queue;
pub mod housing_queue_almaty_2014;
pub mod housing_queue_update;
mod people;
pub mod privatisation_pavlodar_2019;
pub mod rent_payment;
#[cfg(test)]
mod tests;
