//! The rules of Qonys, compiled to WebAssembly for the browser and to native code for the server.
//!
//! **Invariant**: no I/O, no ambient clock, no randomness. Whoever calls gives the moment and the data.

pub mod api;
pub mod barcode;
pub mod booking;
pub mod calendar;
pub mod checklist;
pub mod compare;
pub mod counter;
pub mod directory;
pub mod eligibility;
pub mod envelope;
pub mod form;
pub mod guide;
pub mod json;
pub mod ncalayer;
pub mod office;
pub mod official;
pub mod person;
pub mod procedure;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod scenarios;
pub mod service;
pub mod services;
pub mod text;
