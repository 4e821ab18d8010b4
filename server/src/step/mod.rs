//! Taking steps of a procedure, as an official or as the applicant.

mod context;
pub mod prepare;
mod refuse;
pub mod take;

pub use context::people;
