//! What is kept of a verdict on a signature, so that it can be given again years later.

use crate::{error::Refusal, ports::revocation};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::Verdict;
use shared::envelope::hex;

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
}

impl Evidence {
    /// That of a document that was signed by hand: no electronic signature. No two of them are alike in the database.
    pub fn by_hand(what: &str) -> Self {
        Self {
            certificate: String::new(),
            signature_sha256: ["paper ", what].concat(),
            checks: String::new(),
            revocation: String::new(),
        }
    }

    /// What is kept of this verdict. Refusal: `internal`.
    pub fn of(verdict: &Verdict) -> Result<Self, Refusal> {
        let signer = verdict.signer.as_ref();
        let checks: Vec<String> = verdict
            .checks
            .iter()
            .map(|check| format!("{:?}", check.id))
            .collect();
        Ok(Self {
            certificate: signer.map_or_else(String::new, |signer| STANDARD.encode(&signer.certificate_der)),
            signature_sha256: signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)),
            checks: checks.join(" "),
            revocation: revocation::evidence(&verdict.revocation)?,
        })
    }
}
