//! What couriers carry between offices: scanning, the registries of the day, where a package has been.

mod barcode;
mod calls;
mod camera;
mod chain;
mod label;
mod list;
mod registry;
mod scan;

pub use chain::chain;
pub use label::LabelPage;
pub use list::RegistriesPage;
pub use registry::RegistryPage;
pub use scan::ScanPage;
