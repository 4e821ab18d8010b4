//! What is kept on whoever is signed in: to see, with who looked at it, to take along, to take back a consent.

mod calls;
mod consents;
mod download;
mod kept;
mod looks;
mod page;
mod withdraw;

pub use page::MyDataPage;
pub use withdraw::ConsentPage;
