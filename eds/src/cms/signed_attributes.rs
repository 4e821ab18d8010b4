//! Signed attributes, strictly (RFC 5652 §5.3, §11; eds.md 7.3 step 4).

use crate::der_input::{InputError, Tlv, tag};
use crate::oid;
use der::Decode as _;
use der::asn1::ObjectIdentifier as Oid;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

pub(crate) struct SignedAttributes<'a> {
    /// What the signature covers: the attributes as they were sent, under the tag of SET (RFC 5652 §5.4).
    pub(crate) signed_bytes: Vec<u8>,
    pub(crate) message_digest: &'a [u8],
    pub(crate) signing_time: Option<i64>,
    signing_certificate: Option<Tlv<'a>>,
    /// The older attribute, which names a certificate by its SHA-1.
    signing_certificate_v1: Option<Tlv<'a>>,
}

impl<'a> SignedAttributes<'a> {
    /// Those of a signature over plain data.
    pub(crate) fn read(element: &Tlv<'a>) -> Result<Self, InputError> {
        Self::read_of(element, oid::DATA)
    }

    /// Those of a signature over content of this type.
    pub(crate) fn read_of(element: &Tlv<'a>, content_type: Oid) -> Result<Self, InputError> {
        let members = element.children()?;
        let ascending = members
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if a.raw < b.raw));
        if !element.has_der_lengths() || !ascending {
            return Err(InputError::Malformed);
        }
        let attributes = members.iter().map(attribute).collect::<Result<Vec<_>, _>>()?;
        let single = |kind: Oid| single(&attributes, kind);
        if single(oid::CONTENT_TYPE)?.ok_or(InputError::Malformed)?.oid()? != content_type {
            return Err(InputError::Malformed);
        }
        let message_digest = single(oid::MESSAGE_DIGEST)?.ok_or(InputError::Malformed)?;
        let mut signed_bytes = element.raw.to_vec();
        if let Some(first) = signed_bytes.first_mut() {
            *first = tag::SET;
        }
        Ok(Self {
            signed_bytes,
            message_digest: message_digest.value_of(tag::OCTETS)?,
            signing_time: single(oid::SIGNING_TIME)?.as_ref().map(time).transpose()?,
            signing_certificate: single(oid::SIGNING_CERTIFICATE_V2)?,
            signing_certificate_v1: single(oid::SIGNING_CERTIFICATE)?,
        })
    }

    /// Whether `signingCertificateV2` names this certificate; `None` when the attribute is absent.
    pub(crate) fn binds(&self, certificate_der: &[u8]) -> Option<bool> {
        let attribute = self.signing_certificate.as_ref()?;
        Some(certificate_hash(attribute).is_ok_and(|(digest, hash)| digest(certificate_der) == hash))
    }

    /// Whether either attribute names this certificate, as a token of time must (RFC 5816 §2.2.1): by SHA-1 it is no more than
    /// a name, for the certificate is an authority's and its key has signed.
    pub(crate) fn names(&self, certificate_der: &[u8]) -> bool {
        self.binds(certificate_der).unwrap_or_else(|| {
            let attribute = self.signing_certificate_v1.as_ref();
            attribute.is_some_and(|attribute| {
                certificate_hash(attribute)
                    .is_ok_and(|(_, hash)| hash == Sha1::digest(certificate_der).as_slice())
            })
        })
    }
}

pub(super) type Attribute<'a> = (Oid, Vec<Tlv<'a>>);

pub(super) fn attribute<'a>(element: &Tlv<'a>) -> Result<Attribute<'a>, InputError> {
    match element.children_of(tag::SEQUENCE)?.as_slice() {
        [kind, values] => Ok((kind.oid()?, values.children_of(tag::SET)?)),
        _ => Err(InputError::Malformed),
    }
}

/// The one value of the one attribute of this kind; two of either are malformed.
pub(super) fn single<'a>(attributes: &[Attribute<'a>], kind: Oid) -> Result<Option<Tlv<'a>>, InputError> {
    let mut found = attributes.iter().filter(|(oid, _)| *oid == kind);
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some((_, values)), None) => match values.as_slice() {
            [value] => Ok(Some(*value)),
            _ => Err(InputError::Malformed),
        },
        _ => Err(InputError::Malformed),
    }
}

/// RFC 5652 §11.3.
fn time(value: &Tlv<'_>) -> Result<i64, InputError> {
    let time = x509_cert::time::Time::from_der(value.raw).map_err(|_| InputError::Malformed)?;
    i64::try_from(time.to_unix_duration().as_secs()).map_err(|_| InputError::Malformed)
}

type Digest = fn(&[u8]) -> Vec<u8>;

/// The hash of the first `ESSCertIDv2`, which is the signer's, and how it is computed (RFC 5035 §3): SHA-256 by default,
/// or what is named. OpenSSL names the digest of the signature.
fn certificate_hash<'a>(attribute: &Tlv<'a>) -> Result<(Digest, &'a [u8]), InputError> {
    let fields = attribute.children_of(tag::SEQUENCE)?;
    let identifiers = fields
        .first()
        .ok_or(InputError::Malformed)?
        .children_of(tag::SEQUENCE)?;
    let fields = identifiers
        .first()
        .ok_or(InputError::Malformed)?
        .children_of(tag::SEQUENCE)?;
    match fields.as_slice() {
        [algorithm, hash, ..] if algorithm.tag == tag::SEQUENCE => {
            let digest: Digest = match super::envelope::Algorithm::read(algorithm)?.0 {
                Some(oid::SHA256) => sha256,
                Some(oid::SHA384) => |bytes| Sha384::digest(bytes).to_vec(),
                Some(oid::SHA512) => |bytes| Sha512::digest(bytes).to_vec(),
                _ => return Err(InputError::Malformed),
            };
            Ok((digest, hash.value_of(tag::OCTETS)?))
        }
        [hash, ..] => Ok((sha256, hash.value_of(tag::OCTETS)?)),
        [] => Err(InputError::Malformed),
    }
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}
