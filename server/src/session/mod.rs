//! Sessions: a signed, revocable cookie; who is signed in; signing out.

mod cookie;
pub mod left;
pub mod list;
mod official;
mod person;
pub mod sign_out;
pub mod store;
mod token;
pub mod view;

pub use cookie::{clear, set};
pub use official::{Official, guard};
pub use person::{Former, MaybeSignedIn, SignedIn};
pub use store::Start;
pub use token::Claims;
pub use view::closed;

/// A session that is not used ends after this many seconds.
pub const IDLE: i64 = 30 * 60;
/// A session ends after this many seconds whatever happens.
pub const ABSOLUTE: i64 = 12 * 60 * 60;
