//! Applications: filed once, signed, in one transaction.

mod accept;
pub mod file;
pub mod idempotency;
mod refuse;

pub use refuse::refused_signature;
