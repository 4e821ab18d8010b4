//! The counter of a public service centre, or of a provider's chancery: applications on paper.

pub mod application;
mod begin;
mod evidence;
mod intake;
pub mod look_up;
pub mod refusal;

pub use evidence::{is_of, record};
