//! The status of one certificate, asked of its authority's server (RFC 6960; the nonce by RFC 8954).
//!
//! **What an answer must be** (eds.md 7.3 step 10): signed by the authority that issued the certificate, or by a responder
//! whose certificate that very authority issued for this purpose (`OCSPSigning`, `ocsp-nocheck`, valid now); about this
//! certificate by all three parts of `CertID`, once; with the nonce that was sent, or none; not from the future.
//!
//! **How long it is fresh.** Until `nextUpdate`, if it states one and brings the nonce back; else for ten minutes from
//! `thisUpdate`. So an answer without a nonce, which somebody may have recorded, is never believed for longer than we
//! would remember it ourselves.
//!
//! **What it says.** `revoked` is revoked, whatever the reason and the date: on hold too, and also the authority's word for a
//! number that it never issued, "revoked on 1970-01-01, on hold" (eds.md 3.5). `unknown` is no answer.

mod request;
mod responder;
mod response;

pub use request::{Asked, IdHash, asked, ocsp_request};

use super::trust::Trust;
use crate::certificate::{Certificate, hexadecimal, hexadecimal_number};
use response::{Response, Single, Status};
use sha2::{Digest as _, Sha256};

/// `thisUpdate` and `producedAt` may lie this far ahead, in seconds: clocks differ.
const AHEAD: i64 = 5 * 60;

/// How long an answer without `nextUpdate`, or without the nonce, is fresh, in seconds.
const FRESH_FOR: i64 = 10 * 60;

/// Why an answer was refused: it says nothing then, neither good nor bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OcspError {
    /// Not an answer of RFC 6960 in DER, or larger than 64 KiB.
    #[error("the answer is not well-formed")]
    Malformed,
    /// The server did not answer the question: `tryLater`, `unauthorized` and the like (RFC 6960 §2.3).
    #[error("the server does not answer the question: status {0}")]
    NotSuccessful(u8),
    /// No configured authority issued the certificate that is asked about.
    #[error("the certificate is not of a trusted authority")]
    UnknownIssuer,
    /// It says nothing of this certificate, or twice.
    #[error("the answer is about another certificate")]
    AnotherCertificate,
    /// Another nonce than the one that was sent.
    #[error("the answer is to another question")]
    Nonce,
    /// The signature is not that of the issuer or of its responder.
    #[error("the answer is not by the authority or its responder")]
    Responder,
    /// A critical extension that is not understood.
    #[error("the answer has a critical extension that is not understood")]
    Critical,
    /// It has run out.
    #[error("the answer is old")]
    Stale,
    /// It has not begun.
    #[error("the answer is from the future")]
    NotYet,
}

/// What is known of the nonce that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nonce<'a> {
    /// This one.
    Sent(&'a [u8]),
    /// It was compared when the answer came, years ago.
    Compared,
}

/// What an answer says of the certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OcspStatus {
    /// Not revoked.
    Good,
    /// Revoked or on hold.
    Revoked,
    /// The authority has no such certificate; its server says "revoked in 1970".
    NeverIssued,
    /// The server does not know.
    Unknown,
}

/// What there is to tell of an answer: evidence.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct OcspFacts {
    /// `CN` of the authority.
    pub issuer: String,
    /// The certificate's serial number in hexadecimal.
    pub serial: String,
    /// What it says.
    pub status: OcspStatus,
    /// `producedAt`, unix.
    pub produced_at: i64,
    /// `thisUpdate`, unix.
    pub this_update: i64,
    /// Until when it counts, unix.
    pub fresh_until: i64,
    /// Whether it brought back the nonce that was sent.
    pub nonce: bool,
    /// SHA-256 of the whole answer in hexadecimal.
    pub sha256: String,
}

/// An answer that is trusted.
#[derive(Debug, Clone)]
pub struct OcspAnswer {
    /// The authority's name in DER.
    pub(super) issuer: Vec<u8>,
    /// The certificate's serial number: the content of its INTEGER.
    pub(super) serial: Vec<u8>,
    facts: OcspFacts,
    der: Vec<u8>,
}

impl OcspAnswer {
    /// Reads an answer about a certificate and verifies it as of `now`.
    pub fn read(
        der: &[u8],
        certificate_der: &[u8],
        nonce: Nonce<'_>,
        now_unix: i64,
        trust: &Trust,
    ) -> Result<Self, OcspError> {
        let certificate = Certificate::read(certificate_der).map_err(|_| OcspError::Malformed)?;
        let issuer = trust.issuer_of(&certificate).ok_or(OcspError::UnknownIssuer)?;
        let response = Response::read(der)?;
        if !responder::is_authorised(&response, issuer, now_unix) {
            return Err(OcspError::Responder);
        }
        let echoed = match (nonce, response.nonce) {
            (Nonce::Sent(sent), Some(back)) if sent != back => return Err(OcspError::Nonce),
            (_, back) => back.is_some(),
        };
        let mut about = response
            .singles
            .iter()
            .filter(|single| single.id.is_of(issuer, certificate.serial()));
        let (Some(single), None) = (about.next(), about.next()) else {
            return Err(OcspError::AnotherCertificate);
        };
        let fresh_until = fresh_until(single, echoed);
        if single.this_update.max(response.produced_at) > now_unix.saturating_add(AHEAD) {
            return Err(OcspError::NotYet);
        }
        if fresh_until < now_unix {
            return Err(OcspError::Stale);
        }
        Ok(Self {
            issuer: issuer.subject.clone(),
            serial: certificate.serial().to_vec(),
            facts: OcspFacts {
                issuer: issuer.common_name.clone(),
                serial: hexadecimal_number(certificate.serial()),
                status: status(single),
                produced_at: response.produced_at,
                this_update: single.this_update,
                fresh_until,
                nonce: echoed,
                sha256: hexadecimal(&Sha256::digest(der)),
            },
            der: der.to_vec(),
        })
    }

    /// What is known of it.
    pub fn facts(&self) -> &OcspFacts {
        &self.facts
    }

    /// The answer as it was sent: evidence.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Whether it counts at this moment.
    pub fn is_fresh(&self, now_unix: i64) -> bool {
        (self.facts.this_update.saturating_sub(AHEAD)..=self.facts.fresh_until).contains(&now_unix)
    }
}

fn fresh_until(single: &Single<'_>, echoed: bool) -> i64 {
    let soon = single.this_update.saturating_add(FRESH_FOR);
    match single.next_update {
        Some(next) if echoed => next,
        Some(next) => next.min(soon),
        None => soon,
    }
}

fn status(single: &Single<'_>) -> OcspStatus {
    match single.status {
        Status::Good => OcspStatus::Good,
        Status::Unknown => OcspStatus::Unknown,
        Status::Revoked { at: 0 } => OcspStatus::NeverIssued,
        Status::Revoked { .. } => OcspStatus::Revoked,
    }
}
