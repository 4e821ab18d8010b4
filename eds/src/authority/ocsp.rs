//! Answering whether a certificate was revoked (RFC 6960 §4.2), as the issuing authority itself.

use super::{Authority, AuthorityError, Validity};
use crate::certificate::Certificate;
use crate::der_input::tag;
use crate::der_output::{NULL, algorithm, element, octets, oid, sequence};
use crate::oid;
use der::Encode as _;
use der::asn1::GeneralizedTime;
use rand_core::CryptoRngCore;
use sha2::{Digest as _, Sha256};
use std::time::Duration;

const ENUMERATED: u8 = 0x0A;

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Not revoked.
    Good,
    /// Revoked at this moment, unix.
    Revoked(i64),
    /// Not known.
    Unknown,
}

/// An answer about one certificate.
#[derive(Debug, Clone, Copy)]
pub struct AnswerDraft<'a> {
    /// The certificate, binary.
    pub certificate_der: &'a [u8],
    /// What is said of it.
    pub said: Said,
    /// `thisUpdate` and `nextUpdate`.
    pub validity: Validity,
    /// The nonce of the question, which goes back with the answer; `None` leaves it out.
    pub nonce: Option<&'a [u8]>,
}

impl Authority {
    /// Writes and signs `OCSPResponse` in DER.
    pub fn ocsp_answer(
        &self,
        draft: &AnswerDraft<'_>,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, AuthorityError> {
        let issuing = &self.issuing;
        let (name, _) =
            Certificate::subject_and_key(&issuing.certificate_der).map_err(|_| AuthorityError::Malformed)?;
        let nonce = draft.nonce.map(|nonce| {
            let nonce = sequence(&[&oid(oid::OCSP_NONCE), &octets(&octets(nonce))]);
            element(tag::CONTEXT_1, &[&sequence(&[&nonce])])
        });
        let body = sequence(&[
            &element(tag::CONTEXT_1, &[name]),
            &time(draft.validity.not_before)?,
            &sequence(&[&self.single(draft, name)?]),
            &nonce.unwrap_or_default(),
        ]);
        let signature = issuing.key.sign(&body, rng)?;
        let basic = sequence(&[
            &body,
            &issuing.key.scheme().signature_algorithm(),
            &element(tag::BIT_STRING, &[&[0], &signature]),
        ]);
        let response = sequence(&[&oid(oid::OCSP_BASIC), &octets(&basic)]);
        Ok(sequence(&[
            &element(ENUMERATED, &[&[0]]),
            &element(tag::CONTEXT_0, &[&response]),
        ]))
    }

    /// `SingleResponse`.
    fn single(&self, draft: &AnswerDraft<'_>, name: &[u8]) -> Result<Vec<u8>, AuthorityError> {
        let malformed = |_| AuthorityError::Malformed;
        let (_, serial) = Certificate::issuer_and_serial(draft.certificate_der).map_err(malformed)?;
        let issuing = Certificate::read(&self.issuing.certificate_der).map_err(malformed)?;
        let id = sequence(&[
            &algorithm(oid::SHA256, NULL),
            &octets(&Sha256::digest(name)),
            &octets(&Sha256::digest(issuing.public_key())),
            serial,
        ]);
        let status = match draft.said {
            Said::Good => element(0x80, &[]),
            Said::Revoked(at) => element(tag::CONTEXT_1, &[&time(at)?]),
            Said::Unknown => element(0x82, &[]),
        };
        let next = time(draft.validity.not_after)?;
        Ok(sequence(&[
            &id,
            &status,
            &time(draft.validity.not_before)?,
            &element(tag::CONTEXT_0, &[&next]),
        ]))
    }
}

/// `GeneralizedTime` in every year (RFC 6960 §4.2.1).
fn time(unix: i64) -> Result<Vec<u8>, AuthorityError> {
    let since = u64::try_from(unix).map_err(|_| AuthorityError::Time)?;
    let time = GeneralizedTime::from_unix_duration(Duration::from_secs(since));
    time.and_then(|time| time.to_der())
        .map_err(|_| AuthorityError::Time)
}
