//! Who may answer for an authority (RFC 6960 §4.2.2.2): itself, or a responder that it has certified for this.

use super::response::{ResponderId, Response};
use crate::certificate::Certificate;
use crate::cms::signed_object::{SignedObject, SigningKey};
use crate::cms::trust::AuthorityKey;
use crate::der_input::Tlv;
use crate::oid;
use sha1::{Digest as _, Sha1};

/// Whether the authority or its responder signed the answer.
pub(super) fn is_authorised(response: &Response<'_>, issuer: &AuthorityKey, now: i64) -> bool {
    if names(&response.responder, &issuer.subject, &issuer.key.key) {
        return response.object.is_by(&issuer.key);
    }
    response
        .certificates
        .iter()
        .any(|der| delegated(der, response, issuer, now).unwrap_or(false))
}

/// A responder's certificate: issued by this very authority, valid now, for answers and nothing about its own revocation to
/// be asked (§4.2.2.2.1): otherwise somebody would have to be asked about whoever is asked.
fn delegated(der: &[u8], response: &Response<'_>, issuer: &AuthorityKey, now: i64) -> Option<bool> {
    let certificate = Certificate::read(der).ok()?;
    let (subject, _) = Certificate::subject_and_key(der).ok()?;
    let (named_issuer, _) = Certificate::issuer_and_serial(der).ok()?;
    let object = SignedObject::read(&Tlv::parse(der).ok()?).ok()?;
    let (not_before, not_after) = certificate.validity();
    let usage = certificate.key_usage();
    Some(
        names(&response.responder, subject, certificate.public_key())
            && named_issuer == issuer.subject
            && !certificate.is_authority()
            && (not_before..=not_after).contains(&now)
            && usage.is_none_or(|usage| usage.digital_signature())
            && certificate.purposes().contains(&oid::OCSP_SIGNING)
            && certificate.has_extension(oid::OCSP_NO_CHECK)
            && object.is_by(&issuer.key)
            && response.object.is_by(&SigningKey::of(&certificate).ok()?),
    )
}

fn names(responder: &ResponderId<'_>, subject: &[u8], key: &[u8]) -> bool {
    match responder {
        ResponderId::Name(name) => *name == subject,
        ResponderId::Key(hash) => *hash == Sha1::digest(key).as_slice(),
    }
}
