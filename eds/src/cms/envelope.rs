//! The envelope of a signature, read on the wire's own bytes (RFC 5652 §3, §5.1, §5.3).

use crate::certificate::Certificate;
use crate::der_input::{InputError, Tlv, tag};
use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use std::borrow::Cow;

/// More certificates than any honest signer sends are work for nothing (eds.md 7.8).
const MAX_CERTIFICATES: usize = 4;

pub(crate) struct Envelope<'a> {
    /// The content, where it is inside.
    pub(crate) content: Option<Cow<'a, [u8]>>,
    /// The certificates, each as it was sent.
    certificates: Vec<&'a [u8]>,
    /// The signers' elements.
    pub(crate) signers: Vec<Tlv<'a>>,
}

pub(crate) struct SignerInfo<'a> {
    issuer: &'a [u8],
    serial: &'a [u8],
    pub(crate) digest_algorithm: Algorithm,
    /// `[0] IMPLICIT SignedAttributes` as it was sent.
    pub(crate) signed_attributes: Option<Tlv<'a>>,
    pub(crate) signature_algorithm: Algorithm,
    pub(crate) signature: &'a [u8],
    /// `[1] IMPLICIT UnsignedAttributes` as it was sent.
    pub(crate) unsigned_attributes: Option<Tlv<'a>>,
}

/// An `AlgorithmIdentifier` whose parameters are NULL or absent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Algorithm(pub(crate) Option<Oid>);

impl<'a> Envelope<'a> {
    /// A signature over plain data.
    pub(crate) fn read(der: &'a [u8]) -> Result<Self, InputError> {
        Self::read_of(der, oid::DATA)
    }

    /// A signature over content of this type.
    pub(crate) fn read_of(der: &'a [u8], content_type: Oid) -> Result<Self, InputError> {
        let content_info = Tlv::parse(der)?.children_of(tag::SEQUENCE)?;
        let [kind, body] = content_info.as_slice() else {
            return Err(InputError::Malformed);
        };
        require(kind.oid()? == oid::SIGNED_DATA)?;
        let fields = body.only_child_of(tag::CONTEXT_0)?.children_of(tag::SEQUENCE)?;
        let [version, digests, content, certificates, rest @ ..] = fields.as_slice() else {
            return Err(InputError::Malformed);
        };
        require(matches!(version.small_integer()?, 1 | 3))?;
        digests.value_of(tag::SET)?;
        let signers = match rest {
            [signers] => signers,
            [lists, signers] if lists.tag == tag::CONTEXT_1 => signers,
            _ => return Err(InputError::Malformed),
        };
        Ok(Self {
            content: encapsulated(content, content_type)?,
            certificates: plain_certificates(certificates)?,
            signers: signers.children_of(tag::SET)?,
        })
    }

    /// The one certificate that the signer names (RFC 5652 §5.3 `sid`).
    pub(crate) fn certificate_of(&self, signer: &SignerInfo<'_>) -> Result<Certificate<'a>, InputError> {
        let named = |der: &&&'a [u8]| {
            Certificate::issuer_and_serial(der)
                .is_ok_and(|(issuer, serial)| issuer == signer.issuer && serial == signer.serial)
        };
        let mut found = self.certificates.iter().filter(named);
        match (found.next(), found.next()) {
            (Some(der), None) => Certificate::read(der),
            _ => Err(InputError::Malformed),
        }
    }
}

impl<'a> SignerInfo<'a> {
    pub(crate) fn read(element: &Tlv<'a>) -> Result<Self, InputError> {
        let fields = element.children_of(tag::SEQUENCE)?;
        let [version, sid, digest_algorithm, rest @ ..] = fields.as_slice() else {
            return Err(InputError::Malformed);
        };
        require(version.small_integer()? == 1)?;
        let sid = sid.children_of(tag::SEQUENCE)?;
        let [issuer, serial] = sid.as_slice() else {
            return Err(InputError::Malformed);
        };
        let (signed_attributes, rest) = match rest {
            [first, rest @ ..] if first.tag == tag::CONTEXT_0 => (Some(*first), rest),
            _ => (None, rest),
        };
        let (signature_algorithm, signature, unsigned_attributes) = match rest {
            [algorithm, signature] => (algorithm, signature, None),
            [algorithm, signature, unsigned] if unsigned.tag == tag::CONTEXT_1 => {
                (algorithm, signature, Some(*unsigned))
            }
            _ => return Err(InputError::Malformed),
        };
        Ok(Self {
            issuer: issuer.raw,
            serial: serial.raw,
            digest_algorithm: Algorithm::read(digest_algorithm)?,
            signed_attributes,
            signature_algorithm: Algorithm::read(signature_algorithm)?,
            signature: signature.value_of(tag::OCTETS)?,
            unsigned_attributes,
        })
    }
}

impl Algorithm {
    pub(crate) fn read(element: &Tlv<'_>) -> Result<Self, InputError> {
        match element.children_of(tag::SEQUENCE)?.as_slice() {
            [kind] => Ok(Self(Some(kind.oid()?))),
            [kind, parameters] if parameters.raw == crate::der_output::NULL => Ok(Self(Some(kind.oid()?))),
            [_, _] => Ok(Self(None)),
            _ => Err(InputError::Malformed),
        }
    }
}

/// `EncapsulatedContentInfo` (RFC 5652 §5.2) of this type: one OCTET STRING, in segments or whole, or nothing.
fn encapsulated<'a>(content: &Tlv<'a>, content_type: Oid) -> Result<Option<Cow<'a, [u8]>>, InputError> {
    let fields = content.children_of(tag::SEQUENCE)?;
    let (kind, inside) = match fields.as_slice() {
        [kind] => (kind, None),
        [kind, inside] => (kind, Some(inside.only_child_of(tag::CONTEXT_0)?)),
        _ => return Err(InputError::Malformed),
    };
    require(kind.oid()? == content_type)?;
    let Some(inside) = inside else {
        return Ok(None);
    };
    require(matches!(inside.tag, tag::OCTETS | tag::OCTETS_CONSTRUCTED))?;
    inside.octets().map(Some)
}

/// `CertificateSet` of plain certificates only: no attribute certificates, nothing obsolete
/// (RFC 5652 §10.2.2).
fn plain_certificates<'a>(set: &Tlv<'a>) -> Result<Vec<&'a [u8]>, InputError> {
    let elements = set.children_of(tag::CONTEXT_0)?;
    require((1..=MAX_CERTIFICATES).contains(&elements.len()))?;
    require(elements.iter().all(|element| element.tag == tag::SEQUENCE))?;
    Ok(elements.iter().map(|element| element.raw).collect())
}

fn require(condition: bool) -> Result<(), InputError> {
    if condition {
        Ok(())
    } else {
        Err(InputError::Malformed)
    }
}
