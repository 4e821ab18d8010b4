//! Asking (RFC 6960 §4.1): one certificate, with a nonce, not signed.

use super::OcspError;
use crate::certificate::Certificate;
use crate::cms::trust::{AuthorityKey, Trust};
use crate::der_input::tag;
use crate::der_output::{NULL, algorithm, element, octets, oid, sequence};
use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// By which digest the issuer is named in `CertID`. Not a matter of security: the answer is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdHash {
    /// What every server understands (RFC 5019 §2.1.1).
    Sha1,
    /// What the authority's servers understand too (eds.md 3.5).
    Sha256,
}

/// A certificate that can be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// `CN` of its issuer.
    pub issuer: String,
    /// Issuer's name and serial number: no two certificates have the same.
    pub key: Vec<u8>,
    /// Which servers the certificate names: to choose among configured ones, never to ask (eds.md 7.8).
    pub locations: Vec<String>,
}

impl IdHash {
    /// The digest that an answer names.
    pub(super) fn of(kind: Oid) -> Option<Self> {
        match kind {
            oid::SHA1 => Some(Self::Sha1),
            oid::SHA256 => Some(Self::Sha256),
            _ => None,
        }
    }

    pub(super) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
        }
    }

    fn oid(self) -> Oid {
        match self {
            Self::Sha1 => oid::SHA1,
            Self::Sha256 => oid::SHA256,
        }
    }
}

/// Who issued a certificate; nothing is asked about one of a stranger.
pub fn asked(certificate_der: &[u8], trust: &Trust) -> Result<Asked, OcspError> {
    let certificate = Certificate::read(certificate_der).map_err(|_| OcspError::Malformed)?;
    let issuer = trust.issuer_of(&certificate).ok_or(OcspError::UnknownIssuer)?;
    Ok(Asked {
        issuer: issuer.common_name.clone(),
        key: [&issuer.subject, certificate.serial()].concat(),
        locations: certificate.ocsp_locations(),
    })
}

/// `OCSPRequest` about one certificate. The nonce is chance, 32 octets (RFC 8954 §2.1).
pub fn ocsp_request(
    certificate_der: &[u8],
    hash: IdHash,
    nonce: &[u8; 32],
    trust: &Trust,
) -> Result<Vec<u8>, OcspError> {
    let certificate = Certificate::read(certificate_der).map_err(|_| OcspError::Malformed)?;
    let issuer = trust.issuer_of(&certificate).ok_or(OcspError::UnknownIssuer)?;
    let id = certificate_id(issuer, certificate.serial(), hash);
    let nonce = sequence(&[&oid(oid::OCSP_NONCE), &octets(&octets(nonce))]);
    let list = sequence(&[&sequence(&[&id])]);
    let extensions = element(tag::CONTEXT_2, &[&sequence(&[&nonce])]);
    Ok(sequence(&[&sequence(&[&list, &extensions])]))
}

fn certificate_id(issuer: &AuthorityKey, serial: &[u8], hash: IdHash) -> Vec<u8> {
    sequence(&[
        &algorithm(hash.oid(), NULL),
        &octets(&hash.digest(&issuer.subject)),
        &octets(&hash.digest(&issuer.key.key)),
        &element(tag::INTEGER, &[serial]),
    ])
}
