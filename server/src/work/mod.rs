//! The provider's side: the work list, a case for whoever works on it, the hearings.

pub mod checks;
pub mod document;
pub mod executor;
pub mod hearings;
pub mod list;
mod seen;
pub mod select;
pub mod statistics;
pub mod status;
pub mod stream;
pub mod view;
