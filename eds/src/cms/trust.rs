//! Whom the verifier trusts: configuration, never anything from a signature.

use super::signed_object::{SignedObject, SigningKey};
use crate::certificate::Certificate;
use crate::der_input::{Tlv, pem_blocks};
use rustls_pki_types::{CertificateDer, TrustAnchor};

/// Anchors, issuing authorities and policy.
pub struct Trust {
    pub(crate) anchors: Vec<Anchor>,
    pub(crate) intermediates: Vec<CertificateDer<'static>>,
    authorities: Vec<AuthorityKey>,
    pub(crate) require_certificate_binding: bool,
}

/// An anchor has no validity for the path library: its dates are kept beside it (eds.md 4.2).
pub(crate) struct Anchor {
    /// Name, key and constraints.
    pub(crate) key: TrustAnchor<'static>,
    pub(crate) not_before: i64,
    pub(crate) not_after: i64,
    der: Vec<u8>,
}

/// An authority's name and key, for what it signs beside certificates.
pub(crate) struct AuthorityKey {
    /// The name in DER.
    pub(crate) subject: Vec<u8>,
    pub(crate) common_name: String,
    pub(crate) key: SigningKey,
    /// `cRLSign`, or no restriction (RFC 5280 §4.2.1.3).
    signs_lists: bool,
}

/// Why a set of authorities was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// Without an anchor nothing could ever be accepted.
    #[error("no trust anchor is configured")]
    NoAnchor,
    /// Not a certificate.
    #[error("a configured certificate is not well-formed")]
    Malformed,
    /// Not an authority's: `basicConstraints` or `keyUsage` say otherwise.
    #[error("a configured certificate is not an authority's")]
    NotAuthority,
}

impl Trust {
    /// Takes the certificates of anchors and of issuing authorities, binary. `signingCertificateV2` is
    /// required until [`Trust::certificate_binding_optional`] says otherwise.
    pub fn new<T: AsRef<[u8]>>(anchors: &[T], intermediates_given: &[T]) -> Result<Self, TrustError> {
        if anchors.is_empty() {
            return Err(TrustError::NoAnchor);
        }
        let intermediates = intermediates_given.iter().map(|der| {
            authority(der.as_ref())?;
            Ok(CertificateDer::from(der.as_ref().to_vec()))
        });
        let authorities = anchors.iter().map(AsRef::as_ref);
        let authorities = authorities.chain(intermediates_given.iter().map(AsRef::as_ref));
        Ok(Self {
            authorities: authorities.map(AuthorityKey::read).collect::<Result<_, _>>()?,
            anchors: anchors
                .iter()
                .map(|der| Anchor::read(der.as_ref()))
                .collect::<Result<_, _>>()?,
            intermediates: intermediates.collect::<Result<_, _>>()?,
            require_certificate_binding: true,
        })
    }

    /// The same from two PEM texts of any number of certificates each.
    pub fn from_pem(anchors: &str, intermediates: &str) -> Result<Self, TrustError> {
        let certificates = |text| -> Result<Vec<Vec<u8>>, TrustError> {
            let blocks = pem_blocks(text).map_err(|_| TrustError::Malformed)?;
            Ok(blocks.into_iter().map(|block| block.der).collect())
        };
        Self::new(&certificates(anchors)?, &certificates(intermediates)?)
    }

    /// The anchors' certificates, binary: evidence.
    pub fn anchors(&self) -> impl Iterator<Item = &[u8]> {
        self.anchors.iter().map(|anchor| anchor.der.as_slice())
    }

    /// Those of the issuing authorities.
    pub fn intermediates(&self) -> impl Iterator<Item = &[u8]> {
        self.intermediates.iter().map(AsRef::as_ref)
    }

    /// The keys of authorities of this name that may sign lists.
    pub(crate) fn list_signers(&self, subject: &[u8]) -> impl Iterator<Item = &SigningKey> {
        let named = self.authorities.iter().filter(move |one| one.subject == subject);
        named.filter(|one| one.signs_lists).map(|one| &one.key)
    }

    /// The authority that issued a certificate: of the name that it gives, and whose key signed it.
    pub(crate) fn issuer_of(&self, certificate: &Certificate<'_>) -> Option<&AuthorityKey> {
        let (issuer, _) = Certificate::issuer_and_serial(certificate.der).ok()?;
        let object = SignedObject::read(&Tlv::parse(certificate.der).ok()?).ok()?;
        let mut named = self.authorities.iter().filter(|one| one.subject == issuer);
        named.find(|one| object.is_by(&one.key))
    }

    /// Every authority that issues certificates on a path, each name once: in DER, and its `CN`.
    pub(crate) fn issuers(&self) -> Vec<(&[u8], String)> {
        let mut issuers: Vec<(&[u8], String)> = Vec::new();
        for one in &self.authorities {
            if issuers.iter().all(|(subject, _)| *subject != one.subject) {
                issuers.push((&one.subject, one.common_name.clone()));
            }
        }
        issuers
    }

    /// Accepts signatures without `signingCertificateV2`, as old Kalkan and plain OpenSSL write them
    /// (eds.md 1.4). When the attribute is present it is checked all the same.
    #[must_use]
    pub fn certificate_binding_optional(self) -> Self {
        Self {
            require_certificate_binding: false,
            ..self
        }
    }
}

impl AuthorityKey {
    fn read(der: &[u8]) -> Result<Self, TrustError> {
        let certificate = authority(der)?;
        let (subject, _) = Certificate::subject_and_key(der).map_err(|_| TrustError::Malformed)?;
        Ok(Self {
            subject: subject.to_vec(),
            common_name: certificate.subject_common_name(),
            key: SigningKey::of(&certificate).map_err(|_| TrustError::Malformed)?,
            signs_lists: certificate.key_usage().is_none_or(|usage| usage.crl_sign()),
        })
    }
}

impl Anchor {
    fn read(der: &[u8]) -> Result<Self, TrustError> {
        let (not_before, not_after) = authority(der)?.validity();
        let key = webpki::anchor_from_trusted_cert(&CertificateDer::from(der))
            .map_err(|_| TrustError::Malformed)?
            .to_owned();
        Ok(Self {
            key,
            not_before,
            not_after,
            der: der.to_vec(),
        })
    }

    pub(crate) fn is_valid_at(&self, unix: i64) -> bool {
        (self.not_before..=self.not_after).contains(&unix)
    }
}

/// RFC 5280 §4.2.1.9, §4.2.1.3.
fn authority(der: &[u8]) -> Result<Certificate<'_>, TrustError> {
    let certificate = Certificate::read(der).map_err(|_| TrustError::Malformed)?;
    let signs = certificate.key_usage().is_none_or(|usage| usage.key_cert_sign());
    if certificate.is_authority() && signs {
        Ok(certificate)
    } else {
        Err(TrustError::NotAuthority)
    }
}
