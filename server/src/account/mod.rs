//! Accounts with a password: IIN, Argon2id, and the phone that was confirmed (AU-0, AU-1).
//!
//! **The phone comes from the mobile citizens' base, never from a form.** What is kept here is which of its numbers the
//! person has confirmed. When the base has another one, codes still go to the confirmed one, a forgotten password can't be
//! chosen anew (the old number may be a stranger's by now), and the new number counts once it is confirmed: by a code to it,
//! from whoever proved just now, by the old number or by the key, that it is them ([`crate::fresh`]).

mod change;
pub mod hash;
mod phone;
pub mod policy;
pub mod store;
mod view;

pub use change::handler as change;
pub use phone::{code, confirm};
pub use view::handler as view;
