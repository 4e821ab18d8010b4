//! Cases: the events of an application, and what they add up to.

pub mod again;
pub mod answers;
pub mod applicant;
mod automatic;
pub mod checks;
pub mod consent;
pub mod document;
pub mod events;
pub mod list;
pub mod notice;
pub mod number;
pub mod object;
pub mod paper;
pub mod queue;
pub mod record;
pub mod register;
pub mod store;
pub mod stream;
pub mod verify;
pub mod view;
pub mod withdraw;
