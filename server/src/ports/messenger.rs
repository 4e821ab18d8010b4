//! Text messages and e-mail. Whoever has something to say writes a row into the outbox; the port only delivers.

use super::Answer;

/// A message on its way out.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// The row of the outbox: the same at every try.
    pub id: &'a str,
    /// The phone, or the e-mail address.
    pub to: &'a str,
    /// The case that it tells of.
    pub case: Option<&'a str>,
    /// What.
    pub text: &'a str,
    /// Whether an earlier try may have reached the gateway.
    pub again: bool,
    /// After so many seconds it is of no use.
    pub lifetime: Option<i64>,
}

/// Why a message was not taken. The reason goes into the outbox and the log: no word of the gateway's own is in it, for
/// those may repeat the phone or the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotSent {
    /// The same message may be taken another time.
    Later(String),
    /// It will never be.
    Never(String),
}

impl NotSent {
    /// May be taken another time.
    pub fn later(reason: impl Into<String>) -> Self {
        Self::Later(reason.into())
    }
}

/// Delivers messages of one channel.
pub trait Messenger: Send + Sync {
    /// Hands one message over. What is refused with [`NotSent::Later`] is tried again, with the same id.
    fn send<'a>(&'a self, message: Outgoing<'a>) -> Answer<'a, Result<(), NotSent>>;
}

/// Delivers into the outbox itself, where the demo shows it.
#[derive(Debug, Default)]
pub struct OutboxOnly;

impl Messenger for OutboxOnly {
    fn send<'a>(&'a self, _message: Outgoing<'a>) -> Answer<'a, Result<(), NotSent>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// No gateway is configured: messages wait.
#[derive(Debug, Default)]
pub struct NoGateway;

impl Messenger for NoGateway {
    fn send<'a>(&'a self, _message: Outgoing<'a>) -> Answer<'a, Result<(), NotSent>> {
        Box::pin(std::future::ready(Err(NotSent::later("no gateway"))))
    }
}
