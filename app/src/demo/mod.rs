//! The demo mode's own pages.

mod clock;
mod outbox;
mod people;

pub use outbox::Outbox;
pub use people::People;
