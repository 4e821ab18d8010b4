//! Writing a certificate (RFC 5280 §4.1).

use super::{AuthorityError, Profile, Validity};
use crate::der_input::tag;
use crate::der_output::{element, integer, octets, oid, sequence, set_of, time};
use crate::oid;
use crate::private_key::{KeyKind, PrivateKey};
use der::asn1::ObjectIdentifier as Oid;
use rand_core::CryptoRngCore;
use sha1::{Digest as _, Sha1};

pub(super) const UTF8_STRING: u8 = 0x0C;
const PRINTABLE_STRING: u8 = 0x13;
const CONTEXT_3: u8 = 0xA3;
const TRUE: &[u8] = &[0x01, 0x01, 0xFF];

/// `digitalSignature`, `nonRepudiation`.
const USAGE_SIGN: &[u8] = &[tag::BIT_STRING, 2, 6, 0b1100_0000];
/// `digitalSignature`, `keyEncipherment`.
const USAGE_AUTH: &[u8] = &[tag::BIT_STRING, 2, 5, 0b1010_0000];
/// `digitalSignature`, `nonRepudiation`, `keyEncipherment`: one key of GOST 2015 is for all (eds.md 3.2).
const USAGE_GOST: &[u8] = &[tag::BIT_STRING, 2, 5, 0b1110_0000];
/// `keyCertSign`, `cRLSign`.
const USAGE_AUTHORITY: &[u8] = &[tag::BIT_STRING, 2, 1, 0b0000_0110];

pub(super) struct Certificate<'a> {
    pub(super) issuer: &'a [u8],
    pub(super) issuer_key: &'a PrivateKey,
    pub(super) subject: &'a [u8],
    pub(super) subject_key: &'a PrivateKey,
    pub(super) validity: Validity,
    pub(super) extensions: Vec<Vec<u8>>,
}

impl Certificate<'_> {
    /// Writes and signs it, version 3, with the key identifiers and a serial number that can't be guessed.
    pub(super) fn seal(mut self, rng: &mut impl CryptoRngCore) -> Result<Vec<u8>, AuthorityError> {
        let public_key = self.subject_key.public_key()?;
        let subject_identifier = octets(&Sha1::digest(&public_key));
        let issuer_identifier = authority_identifier(self.issuer_key)?;
        self.extensions
            .push(extension(oid::SUBJECT_KEY_IDENTIFIER, false, &subject_identifier));
        self.extensions.push(extension(
            oid::AUTHORITY_KEY_IDENTIFIER,
            false,
            &issuer_identifier,
        ));
        let start = time(self.validity.not_before).ok_or(AuthorityError::Time)?;
        let end = time(self.validity.not_after).ok_or(AuthorityError::Time)?;
        let signature_algorithm = self.issuer_key.scheme().signature_algorithm();
        let key_info = self.subject_key.scheme().key_info(&public_key);
        let tbs = sequence(&[
            &element(tag::CONTEXT_0, &[&integer(2)]),
            &serial_number(rng),
            &signature_algorithm,
            self.issuer,
            &sequence(&[&start, &end]),
            self.subject,
            &key_info,
            &element(CONTEXT_3, &[&sequence(&[&self.extensions.concat()])]),
        ]);
        let signature = self.issuer_key.sign(&tbs, rng)?;
        Ok(sequence(&[
            &tbs,
            &signature_algorithm,
            &element(tag::BIT_STRING, &[&[0], &signature]),
        ]))
    }
}

/// `AuthorityKeyIdentifier` (RFC 5280 §4.2.1.1).
pub(super) fn authority_identifier(key: &PrivateKey) -> Result<Vec<u8>, AuthorityError> {
    let identifier = Sha1::digest(key.public_key()?);
    Ok(sequence(&[&element(tag::CONTEXT_0_PRIMITIVE, &[&identifier])]))
}

/// A positive number of 20 octets (RFC 5280 §4.1.2.2). The real authority derives it from the key identifier;
/// chance keeps it unique when one key is certified twice.
fn serial_number(rng: &mut impl CryptoRngCore) -> Vec<u8> {
    let mut octets = [0_u8; 20];
    rng.fill_bytes(&mut octets);
    octets[0] = (octets[0] & 0x7F) | 0x40;
    element(tag::INTEGER, &[&octets])
}

/// A Name of RDNs with one attribute each (RFC 5280 §4.1.2.4).
pub(super) fn name(attributes: &[(Oid, Vec<u8>)]) -> Vec<u8> {
    let rdns: Vec<Vec<u8>> = attributes
        .iter()
        .map(|(kind, value)| set_of(tag::SET, vec![sequence(&[&oid(*kind), value])]))
        .collect();
    sequence(&[&rdns.concat()])
}

pub(super) fn printable(value: &str) -> Vec<u8> {
    element(PRINTABLE_STRING, &[value.as_bytes()])
}

/// RFC 5280 §4.2.
pub(super) fn extension(kind: Oid, critical: bool, value: &[u8]) -> Vec<u8> {
    sequence(&[&oid(kind), if critical { TRUE } else { &[] }, &octets(value)])
}

/// Authorities list no purposes (eds.md 3.2).
pub(super) fn authority_extensions(path_length: Option<u32>) -> Vec<Vec<u8>> {
    let path_length = path_length.map(integer).unwrap_or_default();
    vec![
        extension(oid::BASIC_CONSTRAINTS, true, &sequence(&[TRUE, &path_length])),
        extension(oid::KEY_USAGE, true, USAGE_AUTHORITY),
    ]
}

/// Of a person's or a system's certificate, with the role of its holder.
pub(super) fn holder_extensions(profile: Profile, role: Oid, key: KeyKind) -> Vec<Vec<u8>> {
    let (usage, purpose, policy) = match (profile, key) {
        (Profile::Sign, KeyKind::Rsa) => (USAGE_SIGN, oid::EMAIL_PROTECTION, oid::POLICY_RSA_SIGN),
        (Profile::Auth, KeyKind::Rsa) => (USAGE_AUTH, oid::CLIENT_AUTH, oid::POLICY_RSA_AUTH),
        (Profile::Sign, KeyKind::Gost) => (USAGE_GOST, oid::EMAIL_PROTECTION, oid::POLICY),
        (Profile::Auth, KeyKind::Gost) => (USAGE_AUTH, oid::CLIENT_AUTH, oid::POLICY),
    };
    vec![
        extension(oid::KEY_USAGE, true, usage),
        extension(
            oid::EXTENDED_KEY_USAGE,
            false,
            &sequence(&[&oid(purpose), &oid(role)]),
        ),
        extension(
            oid::CERTIFICATE_POLICIES,
            false,
            &sequence(&[&sequence(&[&oid(policy)])]),
        ),
    ]
}
