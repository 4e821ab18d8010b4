//! The account: where somebody is signed in, the password, the phone that codes go to.

pub mod calls;
mod page;
mod password;
mod phone;
mod sessions;

pub use page::AccountPage;
pub use password::problem;
