//! The envelope: the exact bytes that a person signs (RFC 8785), and those of a sign-in.

mod canonical;
#[cfg(not(browser))]
mod confirmation;

pub use canonical::{canonical_json, hex, sha256_hex};
#[cfg(not(browser))]
pub use confirmation::Confirmation;

use crate::{calendar::Moment, form::Answers, json::ToJson as _};
use serde::{Deserialize, Serialize};

/// Everything that a filing's signature binds [000 §6]: service, version, applicant, answers, attachments, time.
///
/// The server freezes [`Envelope::bytes`]; the browser computes the same from its own answers, compares, and signs
/// no others.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// What this is and in which shape: [`Envelope::FORMAT`]. Keeps a sign-in from passing as a filing.
    pub format: String,
    /// Service id.
    pub service: String,
    /// Procedure version code: `A-441-661`.
    pub version: String,
    /// Form version.
    pub form: String,
    /// IIN of the applicant.
    pub applicant: String,
    /// The cleaned answers, with what the form computes: [`crate::form::Form::signed`].
    pub answers: Answers,
    /// The attachments by content.
    pub attachments: Vec<EnvelopeAttachment>,
    /// 128 random bits of the server, hex: no two envelopes are alike.
    pub challenge: String,
    /// When the server froze it.
    pub at: Moment,
}

/// An attachment as the signature binds it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeAttachment {
    /// Which document it is.
    pub document: String,
    /// Whose, for a document per person; "" otherwise.
    pub subject: String,
    /// The file's name as given.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the content, hex.
    pub sha256: String,
}

impl Envelope {
    /// The shape of this version.
    pub const FORMAT: &str = "qonys-application/1";

    /// The canonical bytes: RFC 8785 over the fields above.
    pub fn bytes(&self) -> Vec<u8> {
        canonical_json(&self.to_json()).into_bytes()
    }
}

/// What is signed to prove who one is with a key: at the sign-in, and again before what matters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthChallenge {
    /// [`AuthChallenge::SIGN_IN`] or [`AuthChallenge::FRESH`].
    pub format: String,
    /// The portal's origin: a challenge of another site is of no use here.
    pub origin: String,
    /// 128 random bits of the server, hex.
    pub challenge: String,
    /// When it was made.
    pub at: Moment,
}

impl AuthChallenge {
    /// The shape of one that signs in.
    pub const SIGN_IN: &str = "qonys-sign-in/1";
    /// The shape of one that proves again who is signed in: a signature for one is of no use for the other.
    pub const FRESH: &str = "qonys-fresh/1";

    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        canonical_json(&self.to_json()).into_bytes()
    }
}
