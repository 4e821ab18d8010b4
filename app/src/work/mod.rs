//! The officials' workplace: the work list, a case and what may be done with it now, hearings, signed documents.

mod actions;
mod asks;
mod calls;
mod case;
mod checks;
mod desk;
mod door;
mod fields;
mod file;
mod hearing;
mod hearings;
mod history;
mod left;
mod list;
mod paper;
mod query;
mod reassign;
mod sign;
mod table;
mod take;
mod typed;

pub use case::WorkCasePage;
pub use hearings::HearingsPage;
pub use list::WorkListPage;
pub use paper::PaperPage;
