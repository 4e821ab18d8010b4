//! Values that people type about themselves `[spec 2.1]`.
//!
//! **Invariant**: a value exists only if its `parse` accepted it, and is kept in one canonical form.
//! Pasted spaces, no-break spaces, dashes and brackets are tolerated where they carry no meaning.
//! Every error has a stable `code()`, which field errors carry to the message catalogue.

#[macro_use]
mod macros;

mod bin;
mod cadastral;
mod digits;
mod email;
mod fold;
mod iin;
mod letters;
mod money;
mod name;
pub mod password;
mod phone;

pub use bin::{Bin, BinError};
pub use cadastral::{CadastralError, CadastralNumber};
pub use email::{Email, EmailError};
pub use fold::fold;
pub use iin::{Iin, IinError, Sex};
pub use money::{Money, MoneyError};
pub use name::{NameError, PersonName};
pub use phone::{Phone, PhoneError};

#[cfg(test)]
mod tests;
