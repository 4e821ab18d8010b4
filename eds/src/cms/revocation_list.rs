//! Reading certificate revocation lists (RFC 5280 §5): verified once, asked many times.
//!
//! The path library has lists of its own and they do not fit: it takes no delta lists, keeps neither number nor
//! `thisUpdate` (evidence, eds.md 7.3 step 14), and answers only for a path that is sound otherwise, while revocation
//! is ED-2 and authenticity ED-4.

use super::signed_object::SignedObject;
use super::trust::Trust;
use crate::certificate::{Certificate, common_name, hexadecimal, hexadecimal_number, unix};
use crate::der_input::{InputError, Tlv, pem_blocks, tag};
use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use der::{Decode as _, Encode as _};
use sha2::{Digest as _, Sha256};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use x509_cert::crl::{CertificateList, RevokedCert, TbsCertList};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::crl::{BaseCrlNumber, CrlNumber, CrlReason, IssuingDistributionPoint};
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};

/// The largest list: the real authority's holds everybody's certificates.
const MAX_LIST_BYTES: usize = 64 * 1024 * 1024;

/// What stands around a list in PEM (RFC 7468 §6).
const LABEL: &str = "X509 CRL";

/// Why a list was refused: it says nothing then, neither good nor bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RevocationListError {
    /// More than 64 MiB.
    #[error("the list is too large")]
    TooLarge,
    /// Not a list of version 2 in DER or PEM with `nextUpdate` and a number, as RFC 5280 §5.1.2.5, §5.2.3 want it.
    #[error("the list is not well-formed")]
    Malformed,
    /// No configured authority has the issuer's name and may sign lists (RFC 5280 §6.3.3 (f)).
    #[error("the list is of an authority that is not trusted")]
    UnknownIssuer,
    /// The signature is not the issuer's, or of an algorithm that does not count.
    #[error("the signature of the list does not hold")]
    Signature,
    /// A critical extension that is not understood (RFC 5280 §5.2, §5.3).
    #[error("the list has a critical extension {0} that is not understood")]
    Critical(Oid),
    /// A list for other authorities' certificates, for attributes, or for some reasons only (RFC 5280 §5.2.5).
    #[error("the list covers only a part that is not supported")]
    Scope,
}

/// What there is to tell of a list: evidence, and for whoever looks after the server.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ListFacts {
    /// `CN` of the issuer.
    pub issuer: String,
    /// `cRLNumber` in hexadecimal.
    pub number: String,
    /// Whether it is a delta list.
    pub delta: bool,
    /// `thisUpdate`, unix.
    pub this_update: i64,
    /// `nextUpdate`, unix.
    pub next_update: i64,
    /// SHA-256 of the whole list in hexadecimal.
    pub sha256: String,
}

/// A list whose signature is a trusted authority's.
#[derive(Debug, Clone)]
pub struct RevocationList {
    /// The name as it stands in the list.
    pub(super) issuer: Vec<u8>,
    pub(super) number: Number,
    /// To which complete list a delta list adds (RFC 5280 §5.2.4).
    pub(super) base: Option<Number>,
    pub(super) scope: Scope,
    pub(super) facts: ListFacts,
    entries: BTreeMap<Vec<u8>, Entry>,
    der: Vec<u8>,
}

/// What a list says of a certificate on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Revoked or on hold, whatever the reason and the date: it is on the list (ED-2).
    Revoked,
    /// A delta list takes it off again (RFC 5280 §5.3.1).
    Removed,
}

impl RevocationList {
    /// Reads a list, DER or one block of PEM, and verifies it with the certificate of its issuer.
    pub fn read(input: &[u8], trust: &Trust) -> Result<Self, RevocationListError> {
        let der = binary(input)?;
        let list = CertificateList::from_der(&der).map_err(|_| RevocationListError::Malformed)?;
        let issuer = verified_issuer(&der, trust)?;
        Self::understand(&der, issuer, &list.tbs_cert_list)
    }

    /// What is known of it.
    pub fn facts(&self) -> &ListFacts {
        &self.facts
    }

    /// The list as it was sent, binary: evidence.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Whether it is an earlier one of the same kind: lists are numbered, and never go back (RFC 5280 §5.2.3).
    pub fn is_before(&self, other: &Self) -> bool {
        let same = self.issuer == other.issuer && self.base.is_some() == other.base.is_some();
        same && self.number < other.number
    }

    pub(super) fn entry(&self, serial: &[u8]) -> Option<Entry> {
        self.entries.get(serial).copied()
    }

    fn understand(der: &[u8], issuer: Vec<u8>, tbs: &TbsCertList) -> Result<Self, RevocationListError> {
        // Extensions are of version 2 (RFC 5280 §5.1.2.1).
        if tbs.version != x509_cert::Version::V2 {
            return Err(RevocationListError::Malformed);
        }
        let mut number = None;
        let mut base = None;
        let mut scope = Scope::default();
        for extension in tbs.crl_extensions.iter().flatten() {
            let value = extension.extn_value.as_bytes();
            match extension.extn_id {
                oid::CRL_NUMBER => number = Some(Number::new(decoded::<CrlNumber>(value)?.0.as_bytes())),
                oid::DELTA_CRL_INDICATOR => {
                    base = Some(Number::new(decoded::<BaseCrlNumber>(value)?.0.as_bytes()));
                }
                oid::ISSUING_DISTRIBUTION_POINT => scope = Scope::read(value)?,
                oid::AUTHORITY_KEY_IDENTIFIER => (),
                _ => must_not_be_critical(extension)?,
            }
        }
        let number = number.ok_or(RevocationListError::Malformed)?;
        let next_update = tbs.next_update.ok_or(RevocationListError::Malformed)?;
        let entries = tbs.revoked_certificates.iter().flatten();
        Ok(Self {
            facts: ListFacts {
                issuer: common_name(&tbs.issuer),
                number: hexadecimal_number(&number.0),
                delta: base.is_some(),
                this_update: unix(tbs.this_update),
                next_update: unix(next_update),
                sha256: hexadecimal(&Sha256::digest(der)),
            },
            entries: entries
                .map(|entry| read_entry(entry, base.is_some()))
                .collect::<Result<_, _>>()?,
            issuer,
            number,
            base,
            scope,
            der: der.to_vec(),
        })
    }
}

fn binary(input: &[u8]) -> Result<Vec<u8>, RevocationListError> {
    if input.len() > MAX_LIST_BYTES {
        return Err(RevocationListError::TooLarge);
    }
    if input.first() == Some(&tag::SEQUENCE) {
        return Ok(input.to_vec());
    }
    let text = std::str::from_utf8(input).map_err(|_| RevocationListError::Malformed)?;
    let mut blocks = pem_blocks(text).map_err(|_| RevocationListError::Malformed)?;
    match blocks.as_mut_slice() {
        [only] if only.label == LABEL => Ok(std::mem::take(&mut only.der)),
        _ => Err(RevocationListError::Malformed),
    }
}

/// The issuer's name, when a trusted authority of that name signed these very bytes (RFC 5280 §5.1.1, §6.3.3 (f)).
fn verified_issuer(der: &[u8], trust: &Trust) -> Result<Vec<u8>, RevocationListError> {
    let (object, issuer) = parts(der).map_err(|_| RevocationListError::Malformed)?;
    let mut named = trust.list_signers(issuer).peekable();
    if named.peek().is_none() {
        return Err(RevocationListError::UnknownIssuer);
    }
    if named.any(|signer| object.is_by(signer)) {
        Ok(issuer.to_vec())
    } else {
        Err(RevocationListError::Signature)
    }
}

/// A list as it was sent, and its issuer. The algorithm stands outside and inside of what is signed, and both must agree
/// (RFC 5280 §5.1.1.2).
fn parts(der: &[u8]) -> Result<(SignedObject<'_>, &[u8]), InputError> {
    let object = SignedObject::read(&Tlv::parse(der)?)?;
    match object.body.children_of(tag::SEQUENCE)?.as_slice() {
        [version, inside, issuer, ..]
            if version.tag == tag::INTEGER
                && inside.raw == object.algorithm.raw
                && object.rest.is_empty() =>
        {
            let issuer = issuer.raw;
            Ok((object, issuer))
        }
        _ => Err(InputError::Malformed),
    }
}

fn read_entry(entry: &RevokedCert, delta: bool) -> Result<(Vec<u8>, Entry), RevocationListError> {
    let mut kind = Entry::Revoked;
    for extension in entry.crl_entry_extensions.iter().flatten() {
        if extension.extn_id != oid::CRL_REASON {
            must_not_be_critical(extension)?;
        } else if decoded::<CrlReason>(extension.extn_value.as_bytes())? == CrlReason::RemoveFromCRL {
            // Only a delta list may say so.
            kind = delta
                .then_some(Entry::Removed)
                .ok_or(RevocationListError::Malformed)?;
        }
    }
    Ok((entry.serial_number.as_bytes().to_vec(), kind))
}

fn must_not_be_critical(extension: &Extension) -> Result<(), RevocationListError> {
    if extension.critical {
        Err(RevocationListError::Critical(extension.extn_id))
    } else {
        Ok(())
    }
}

fn decoded<'a, T: der::Decode<'a>>(value: &'a [u8]) -> Result<T, RevocationListError> {
    T::from_der(value).map_err(|_| RevocationListError::Malformed)
}

/// A list's number: up to twenty octets (RFC 5280 §5.2.3), without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number(Vec<u8>);

impl Number {
    fn new(octets: &[u8]) -> Self {
        Self(octets.iter().copied().skip_while(|octet| *octet == 0).collect())
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0.len(), &self.0).cmp(&(other.0.len(), &other.0))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Of which of its issuer's certificates a list speaks (RFC 5280 §5.2.5); without a restriction of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// Where the list is published, in DER: it covers the certificates that point there.
    points: Vec<Vec<u8>>,
    only_people: bool,
    only_authorities: bool,
}

impl Scope {
    fn read(value: &[u8]) -> Result<Self, RevocationListError> {
        let point = decoded::<IssuingDistributionPoint>(value)?;
        if point.indirect_crl || point.only_contains_attribute_certs || point.only_some_reasons.is_some() {
            return Err(RevocationListError::Scope);
        }
        let points = match point.distribution_point {
            None => Vec::new(),
            Some(DistributionPointName::FullName(names)) => encoded(&names),
            Some(DistributionPointName::NameRelativeToCRLIssuer(_)) => {
                return Err(RevocationListError::Scope);
            }
        };
        Ok(Self {
            points,
            only_people: point.only_contains_user_certs,
            only_authorities: point.only_contains_ca_certs,
        })
    }

    pub(super) fn covers(&self, certificate: &Certificate<'_>) -> bool {
        let kind = if certificate.is_authority() {
            !self.only_people
        } else {
            !self.only_authorities
        };
        let points = encoded(&certificate.list_locations());
        kind && (self.points.is_empty()
            || points.is_empty()
            || points.iter().any(|point| self.points.contains(point)))
    }
}

fn encoded(names: &[GeneralName]) -> Vec<Vec<u8>> {
    names.iter().filter_map(|name| name.to_der().ok()).collect()
}
