//! What lies outside the portal: a trait each, an embedded adapter that works, room for the real system's.

pub mod breaker;
pub mod file_store;
pub mod http;
pub mod list_fetcher;
pub mod messenger;
pub mod ncanode;
pub mod ocsp;
pub mod registry;
pub mod revocation;
pub mod seal;
pub mod signature;
pub mod smsc;
pub mod smtp;

use std::{future::Future, pin::Pin};

/// What an asynchronous port gives back.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The system behind a port does not answer. Never a "no": whoever asked must be able to ask again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the system behind the port does not answer")]
pub struct Unavailable;
