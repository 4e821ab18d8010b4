//! The sittings of a commission: the list, and one with its agenda, its minutes and who has signed them.

mod agenda;
mod calls;
mod list;
mod minutes;
mod page;
mod paper;
mod set;
mod sign;

pub use list::SittingsPage;
pub use page::SittingPage;
