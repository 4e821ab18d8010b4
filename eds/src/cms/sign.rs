//! Making a signature.

use crate::certificate::Certificate;
use crate::der_input::tag;
use crate::der_output::{element, integer, octets, oid, sequence, set_of, time};
use crate::oid;
use crate::private_key::{PrivateKey, PrivateKeyError};
use rand_core::CryptoRngCore;
use sha2::{Digest as _, Sha256};

/// What goes into a signature.
#[derive(Clone, Copy)]
pub struct Draft<'a> {
    /// The very bytes that are signed; they do not travel inside.
    pub content: &'a [u8],
    /// The signer's key.
    pub key: &'a PrivateKey,
    /// The signer's certificate, binary.
    pub certificate_der: &'a [u8],
    /// Further certificates to put in. NCALayer puts none; `openssl cms -verify` with a root alone needs the
    /// issuing authority's.
    pub chain: &'a [Vec<u8>],
    /// `signingTime` (RFC 5652 §11.3): what the signer's side claims.
    pub signing_time_unix: i64,
}

/// Why a signature was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The certificate cannot be read.
    #[error("the certificate is not well-formed")]
    Certificate,
    /// The certificate is for another key.
    #[error("the certificate does not belong to the key")]
    Mismatch,
    /// The time cannot be written.
    #[error("the signing time is out of range")]
    Time,
    /// The key failed.
    #[error(transparent)]
    Key(#[from] PrivateKeyError),
}

/// Makes a detached CMS in DER: one signer, the algorithms of the key, and the signed attributes `contentType`,
/// `signingTime`, `messageDigest`, `signingCertificateV2` (RFC 5652 §5, §11; RFC 5035 §3; eds.md 1.4).
pub fn sign(draft: &Draft<'_>, rng: &mut impl CryptoRngCore) -> Result<Vec<u8>, SignError> {
    let certificate = Certificate::read(draft.certificate_der).map_err(|_| SignError::Certificate)?;
    if certificate.public_key() != draft.key.public_key()? {
        return Err(SignError::Mismatch);
    }
    let attributes = signed_attributes(draft)?;
    let signature = draft.key.sign(&set_of(tag::SET, attributes.clone()), rng)?;
    signed_data(draft, &certificate, attributes, &signature)
}

/// RFC 5652 §5.3, §5.4.
fn signed_attributes(draft: &Draft<'_>) -> Result<Vec<Vec<u8>>, SignError> {
    let signing_time = time(draft.signing_time_unix).ok_or(SignError::Time)?;
    Ok(vec![
        attribute(oid::CONTENT_TYPE, oid(oid::DATA)),
        attribute(oid::SIGNING_TIME, signing_time),
        attribute(
            oid::MESSAGE_DIGEST,
            octets(&(draft.key.scheme().hash)(draft.content)),
        ),
        attribute(
            oid::SIGNING_CERTIFICATE_V2,
            signing_certificate(draft.certificate_der),
        ),
    ])
}

/// `SigningCertificateV2` of one `ESSCertIDv2`; SHA-256 is the default and is left out (RFC 5035 §4).
fn signing_certificate(certificate_der: &[u8]) -> Vec<u8> {
    let identifier = sequence(&[&octets(&Sha256::digest(certificate_der))]);
    sequence(&[&sequence(&[&identifier])])
}

fn attribute(kind: der::asn1::ObjectIdentifier, value: Vec<u8>) -> Vec<u8> {
    sequence(&[&oid(kind), &set_of(tag::SET, vec![value])])
}

/// RFC 5652 §3, §5.1, §5.3.
fn signed_data(
    draft: &Draft<'_>,
    certificate: &Certificate<'_>,
    attributes: Vec<Vec<u8>>,
    signature: &[u8],
) -> Result<Vec<u8>, SignError> {
    let (issuer, serial) =
        Certificate::issuer_and_serial(certificate.der).map_err(|_| SignError::Certificate)?;
    let scheme = draft.key.scheme();
    let digest = scheme.digest_algorithm();
    let signer = sequence(&[
        &integer(1),
        &sequence(&[issuer, serial]),
        &digest,
        &set_of(tag::CONTEXT_0, attributes),
        &scheme.signature_algorithm(),
        &octets(signature),
    ]);
    let mut certificates = vec![draft.certificate_der.to_vec()];
    certificates.extend_from_slice(draft.chain);
    let body = sequence(&[
        &integer(1),
        &set_of(tag::SET, vec![digest]),
        &sequence(&[&oid(oid::DATA)]),
        &set_of(tag::CONTEXT_0, certificates),
        &set_of(tag::SET, vec![signer]),
    ]);
    Ok(sequence(&[
        &oid(oid::SIGNED_DATA),
        &element(tag::CONTEXT_0, &[&body]),
    ]))
}
