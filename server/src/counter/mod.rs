//! The counter of a public service centre, or of a provider's chancery: applications on paper.

pub mod application;
mod evidence;
mod intake;

pub use evidence::is_of;
