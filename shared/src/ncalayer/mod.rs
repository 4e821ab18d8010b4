//! NCALayer's protocol (eds.md 1): what is said to it, and what its answers mean. Text in, text out: the socket is the
//! app's (`app/src/signing/socket.rs`).
//!
//! NCALayer speaks first. The module `basics` is asked; where it is missing, `commonUtils`. Neither numbers its requests,
//! so that there is only one at a time.

mod reply;
mod request;
mod talk;

pub use reply::{Reply, basics, common_utils, signature, version};
pub use request::Request;
pub use talk::{Talk, Turn};

/// Where it listens, on the person's own machine.
pub const ADDRESS: &str = "wss://127.0.0.1:13579/";
/// The same as a page: whether the browser trusts its certificate is seen there.
pub const PAGE: &str = "https://127.0.0.1:13579/";
/// Where it is downloaded from.
pub const DOWNLOAD: &str = "https://ncl.pki.gov.kz/";

/// Why there is no signature. What the browser does not tell apart is one here too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The connection failed. Not installed, not started, or its certificate is not trusted: a page can't learn which.
    Unreachable,
    /// The browser says that this site may not reach programs on the device.
    Denied,
    /// Something answers there, but not as NCALayer does; or it says nothing in time.
    NotNcaLayer,
    /// A version from before the modules that sign, or one without them.
    Outdated,
    /// The person pressed "cancel" there.
    Cancelled,
    /// It was closed while it was asked.
    Closed,
    /// The person did nothing there for too long.
    TimedOut,
    /// It says that it failed, by this code.
    Refused(String),
    /// What it answered can't be read.
    Unreadable,
}
