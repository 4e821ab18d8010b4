//! Text messages. Whoever has something to say writes a row into the outbox; the port only delivers.

use super::{Answer, Unavailable};

/// Delivers text messages.
pub trait Sms: Send + Sync {
    /// Hands one message over; `Err` leaves it in the outbox for the next round.
    fn send<'a>(&'a self, to: &'a str, text: &'a str) -> Answer<'a, Result<(), Unavailable>>;
}

/// Delivers into the outbox itself, where the demo shows it.
#[derive(Debug, Default)]
pub struct OutboxSms;

impl Sms for OutboxSms {
    fn send<'a>(&'a self, _to: &'a str, _text: &'a str) -> Answer<'a, Result<(), Unavailable>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// No gateway is configured: messages wait.
#[derive(Debug, Default)]
pub struct NoSms;

impl Sms for NoSms {
    fn send<'a>(&'a self, _to: &'a str, _text: &'a str) -> Answer<'a, Result<(), Unavailable>> {
        Box::pin(std::future::ready(Err(Unavailable)))
    }
}
