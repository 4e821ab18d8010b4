//! Taking steps of a procedure, as an official or as the applicant.

mod context;
pub mod prepare;
mod refuse;
pub mod take;
mod write;

pub use context::{Context, people};
pub use refuse::refusal;
pub use write::{Paper, write};
