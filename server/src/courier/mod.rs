//! What is carried between offices: barcodes that are scanned, registries of the day, the courier's runs.

pub mod enter;
pub mod list;
pub mod run;
pub mod scan;
mod store;
pub mod view;
