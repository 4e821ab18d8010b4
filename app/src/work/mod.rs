//! The officials' workplace: the work list, a case and what may be done with it now, hearings, signed documents.

mod actions;
mod asks;
pub mod calls;
mod case;
mod checks;
mod desk;
mod door;
mod file;
mod filling;
mod follow;
mod hearings;
mod history;
mod input;
pub mod left;
mod list;
mod menu;
mod paper;
pub mod query;
mod reassign;
mod sign;
mod table;
mod take;

pub use case::WorkCasePage;
pub use door::Door;
pub use hearings::HearingsPage;
pub use list::WorkListPage;
pub use paper::PaperPage;
