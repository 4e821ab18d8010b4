//! Cases: the events of an application, and what they add up to.

pub mod document;
pub mod events;
pub mod list;
pub mod notice;
pub mod number;
pub mod paper;
pub mod record;
pub mod register;
pub mod store;
pub mod verify;
pub mod view;
