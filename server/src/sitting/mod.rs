//! The sittings of an office's collegial body: the agenda is set in advance, the secretary writes the minutes, every member
//! who was present signs them, and with the last signature the steps of the cases are taken
//! (`shared::procedure::SittingMinutes` says why so).

mod conclude;
pub mod list;
pub mod minutes;
pub mod set;
pub mod sign;
pub mod store;
pub mod view;
