//! The demo mode's own pages.

mod outbox;
mod people;

pub use outbox::Outbox;
pub use people::People;
