//! Applications: filed once, signed, in one transaction.

mod accept;
pub mod file;
pub mod idempotency;
mod refuse;
mod signed;

pub use refuse::refused_signature;
pub use signed::witness;
