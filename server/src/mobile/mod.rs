//! Signing with the mobile application of the state (eds.md 5.3): the page asks for an offer, the person scans its QR code,
//! the application fetches the document once and brings it back signed.
//!
//! The code names the offer by `token`, the page by `id`: whoever photographs the code learns neither who offers nor what was
//! signed. Nothing is asked again and again: the page hears of each change by server-sent events.

pub mod document;
pub mod invite;
pub mod offer;
mod protocol;
pub mod store;

use crate::{case::stream::News, state::App};
use shared::api::OfferState;

/// An offer is good for this many seconds.
pub const GOOD_FOR: i64 = 3 * 60;

/// Signatures that do not hold after which an offer is void.
const MOST_TRIES: i64 = 3;

/// Tells the page that it stands otherwise.
fn announce(app: &App, id: String, state: OfferState) {
    // Nobody may be listening.
    let _ = app.news.send(News::Offer { id, state });
}

/// The bearer token of a document: whoever holds the code may fetch it, nobody who guesses its address.
fn bearer(app: &App, token: &str) -> String {
    shared::envelope::hex(&app.config.keys.mac("mobile document", &[token]))
}
