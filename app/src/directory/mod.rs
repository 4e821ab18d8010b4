//! The directory of offices: search, filters, and whether an office is open now.

mod card;
mod filters;
mod hours;
mod page;

pub use page::DirectoryPage;
