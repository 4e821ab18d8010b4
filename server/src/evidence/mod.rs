//! What is kept of a verdict on a signature, so that it can be given again years later.
//!
//! In the row: the CMS with its certificates, the very bytes that were signed, the checks, what was known of revocation, our
//! time. In the file store of material, once for all signatures, by SHA-256: what the verdict rests on besides.

pub mod again;

use crate::{
    error::Refusal,
    ports::{file_store::FileStore, revocation, signature::Judged},
    state::App,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use shared::envelope::{hex, sha256_hex};
use std::io;

/// A verdict as it is stored, in text columns.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The signer's certificate: base64 of the DER.
    pub certificate: String,
    /// SHA-256 of the signature value, hex.
    pub signature_sha256: String,
    /// The ids of the checks that it passed, in their order.
    pub checks: String,
    /// What was known of revocation: JSON.
    pub revocation: String,
    /// What lies in the store of material: JSON of [`Kept`].
    pub material: String,
}

/// What a verdict rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The certificate of an anchor: DER.
    Anchor,
    /// That of an issuing authority.
    Intermediate,
    /// A list of revoked certificates: DER.
    List,
    /// An answer of OCSP: DER.
    Ocsp,
    /// NCANode's answer: JSON.
    Ncanode,
}

/// One piece of material, by where it lies.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// What it is.
    pub kind: Kind,
    /// Its digest in hex.
    pub sha256: String,
}

impl Evidence {
    /// That of a document that was signed by hand: no electronic signature. No two of them are alike in the database.
    pub fn by_hand(what: &str) -> Self {
        Self {
            certificate: String::new(),
            signature_sha256: ["paper ", what].concat(),
            checks: String::new(),
            revocation: String::new(),
            material: String::new(),
        }
    }

    /// What is kept of this verdict; the material is in its store then. Refusal: `internal`.
    pub async fn of(app: &App, judged: &Judged) -> Result<Self, Refusal> {
        let signer = judged.signer.as_ref();
        let checks: Vec<String> = judged
            .checks
            .iter()
            .map(|check| format!("{:?}", check.id))
            .collect();
        let mut material = Vec::new();
        for (kind, bytes) in judged.material() {
            let sha256 = keep(app.material.as_ref(), bytes).await?;
            material.push(Kept { kind, sha256 });
        }
        Ok(Self {
            certificate: signer.map_or_else(String::new, |signer| STANDARD.encode(&signer.certificate_der)),
            signature_sha256: signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)),
            checks: checks.join(" "),
            revocation: revocation::evidence(&judged.revocation)?,
            material: serde_json::to_string(&material)?,
        })
    }
}

/// Keeps a piece of material unless it is there already; gives its digest in hex.
async fn keep(store: &dyn FileStore, bytes: &[u8]) -> io::Result<String> {
    let sha256 = sha256_hex(bytes);
    if !store.has(&sha256).await? {
        let mut incoming = store.receive().await?;
        incoming.write(bytes).await?;
        incoming.keep().await?;
    }
    Ok(sha256)
}
