//! Signing with the mobile application: what the page asks of the server. What the application itself is told is the
//! server's (`server/src/mobile/protocol.rs`).

use serde::{Deserialize, Serialize};

/// `POST /sign-offers`: a text to sign there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOfferWrite {
    /// The text, byte for byte.
    pub content: String,
}

/// 201: it is offered, for a short time, to whoever reads the code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignOffer {
    /// Names it to this page; the code names it otherwise.
    pub id: String,
    /// The same as a link, for the device that the page is on.
    pub link: String,
    /// Modules on a side of the QR code.
    pub qr_size: u32,
    /// Its dark modules, as the path of an SVG in units of a module.
    pub qr_path: String,
    /// Seconds for which it is offered.
    pub expires_in: u64,
}

/// How an offer stands. Its number is what its stream tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// Nobody has read the code.
    Open = 1,
    /// The document was handed out, once.
    Taken = 2,
    /// It is signed.
    Signed = 3,
    /// It can no longer be signed.
    Void = 4,
}

impl OfferState {
    /// The number that a stream tells.
    pub const fn number(self) -> u32 {
        self as u32
    }

    /// By its name in JSON.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "open" => Self::Open,
            "taken" => Self::Taken,
            "signed" => Self::Signed,
            "void" => Self::Void,
            _ => return None,
        })
    }

    /// By its number.
    pub const fn of(number: u32) -> Option<Self> {
        match number {
            1 => Some(Self::Open),
            2 => Some(Self::Taken),
            3 => Some(Self::Signed),
            4 => Some(Self::Void),
            _ => None,
        }
    }
}

/// `GET /sign-offers/{id}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignOfferView {
    /// How it stands.
    pub state: OfferState,
    /// The detached CMS in base64, once it is signed; else "".
    pub signature: String,
}
