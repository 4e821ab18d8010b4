//! The demo's own certification authority: a root, an issuing authority, and people's certificates in the
//! profile of the National Certification Authority (eds.md 3.1, 3.2, 7.5).
//!
//! For native use: by the server in demo mode and by tests. No private key is part of the project; the server
//! makes an authority at its first start and keeps it in its data folder.

mod certificate;
mod ocsp;
mod revocation_list;
mod store;

pub use ocsp::{AnswerDraft, Said};
pub use revocation_list::{ListDraft, ListIssuer, Listed, Reason};

use crate::der_output::element;
use crate::oid;
use crate::private_key::{KeyKind, PrivateKey, PrivateKeyError};
use certificate::{Certificate, UTF8_STRING, name};
use rand_core::CryptoRngCore;

const YEAR: i64 = 365 * 24 * 60 * 60;

/// Root and issuing authority are valid this long to both sides of their making: the demo's clock may be
/// moved to when an old regulation was in force.
const AUTHORITY_YEARS: i64 = 20;

/// RSA of this length is quick to make and the shortest that is accepted.
const BITS: usize = 2048;

/// Why an authority or a certificate was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityError {
    /// A key could not be made, read or used.
    #[error(transparent)]
    Key(#[from] PrivateKeyError),
    /// A moment that a certificate cannot state.
    #[error("the validity is out of range")]
    Time,
    /// The stored form is not what was written.
    #[error("the stored authority is not well-formed")]
    Malformed,
}

/// Who a certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    /// Twelve digits; written as `IIN…` into `serialNumber`.
    pub iin: &'a str,
    /// `SN`, and the first part of `CN`.
    pub surname: &'a str,
    /// The second part of `CN`.
    pub name: &'a str,
    /// `GN`, as the profile has it.
    pub patronymic: Option<&'a str>,
}

/// The first and the last second of a certificate's validity, unix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    /// The first second.
    pub not_before: i64,
    /// The last second.
    pub not_after: i64,
}

/// The information system of a legal entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct System<'a> {
    /// Twelve digits; written as `BIN…` into `serialNumber` and `OU`.
    pub bin: &'a str,
    /// `O` and `CN`.
    pub organisation: &'a str,
}

/// What a person's certificate is for (eds.md 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Signing: `digitalSignature` and `nonRepudiation`; `emailProtection`.
    Sign,
    /// Authentication: `digitalSignature` and `keyEncipherment`; `clientAuth`.
    Auth,
}

/// A root and the authority under it that issues to people.
pub struct Authority {
    root: Member,
    issuing: Member,
}

struct Member {
    key: PrivateKey,
    certificate_der: Vec<u8>,
}

impl Authority {
    /// Makes new keys, RSA, and certificates.
    pub fn create(rng: &mut impl CryptoRngCore, now_unix: i64) -> Result<Self, AuthorityError> {
        Self::create_for(around(now_unix), rng)
    }

    /// Makes new keys, GOST, and certificates.
    pub fn create_gost(rng: &mut impl CryptoRngCore, now_unix: i64) -> Result<Self, AuthorityError> {
        Self::make(KeyKind::Gost, around(now_unix), rng)
    }

    /// Makes new keys, RSA, and certificates with this validity.
    pub fn create_for(validity: Validity, rng: &mut impl CryptoRngCore) -> Result<Self, AuthorityError> {
        Self::make(KeyKind::Rsa, validity, rng)
    }

    fn make(kind: KeyKind, validity: Validity, rng: &mut impl CryptoRngCore) -> Result<Self, AuthorityError> {
        let [root_name, issuing_name] = names(kind);
        let root = generate(kind, rng)?;
        let issuing = generate(kind, rng)?;
        let certificate_der = Certificate {
            issuer: &root_name,
            issuer_key: &root,
            subject: &root_name,
            subject_key: &root,
            validity,
            extensions: certificate::authority_extensions(None),
        }
        .seal(rng)?;
        let root = Member {
            key: root,
            certificate_der,
        };
        let certificate_der = Certificate {
            issuer: &root_name,
            issuer_key: &root.key,
            subject: &issuing_name,
            subject_key: &issuing,
            validity,
            extensions: certificate::authority_extensions(Some(0)),
        }
        .seal(rng)?;
        Ok(Self {
            root,
            issuing: Member {
                key: issuing,
                certificate_der,
            },
        })
    }

    /// The root's certificate, binary: the anchor.
    pub fn root_der(&self) -> &[u8] {
        &self.root.certificate_der
    }

    /// The issuing authority's certificate, binary: the intermediate.
    pub fn issuing_der(&self) -> &[u8] {
        &self.issuing.certificate_der
    }

    /// Of which kind its keys are, and those that it makes.
    pub fn kind(&self) -> KeyKind {
        self.issuing.key.kind()
    }

    /// Makes a key and a certificate for a person.
    pub fn issue(
        &self,
        subject: &Subject<'_>,
        validity: Validity,
        profile: Profile,
        rng: &mut impl CryptoRngCore,
    ) -> Result<(PrivateKey, Vec<u8>), AuthorityError> {
        let key = generate(self.kind(), rng)?;
        let certificate = self.certify(subject, validity, profile, &key, rng)?;
        Ok((key, certificate))
    }

    /// Makes the key of an information system of a legal entity and its certificate: a seal.
    pub fn issue_seal(
        &self,
        system: &System<'_>,
        validity: Validity,
        rng: &mut impl CryptoRngCore,
    ) -> Result<(PrivateKey, Vec<u8>), AuthorityError> {
        let key = generate(self.kind(), rng)?;
        let certificate = Certificate {
            issuer: &names(self.kind())[1],
            issuer_key: &self.issuing.key,
            subject: &system_name(system),
            subject_key: &key,
            validity,
            extensions: certificate::holder_extensions(Profile::Sign, oid::ENTITY_SYSTEM, key.kind()),
        }
        .seal(rng)?;
        Ok((key, certificate))
    }

    /// Makes a certificate for a key that a person has.
    pub fn certify(
        &self,
        subject: &Subject<'_>,
        validity: Validity,
        profile: Profile,
        key: &PrivateKey,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, AuthorityError> {
        Certificate {
            issuer: &names(self.kind())[1],
            issuer_key: &self.issuing.key,
            subject: &person_name(subject),
            subject_key: key,
            validity,
            extensions: certificate::holder_extensions(profile, oid::INDIVIDUAL, key.kind()),
        }
        .seal(rng)
    }
}

/// As long to both sides as an authority is valid.
fn around(now_unix: i64) -> Validity {
    Validity {
        not_before: now_unix.saturating_sub(AUTHORITY_YEARS * YEAR).max(0),
        not_after: now_unix.saturating_add(AUTHORITY_YEARS * YEAR),
    }
}

fn generate(kind: KeyKind, rng: &mut impl CryptoRngCore) -> Result<PrivateKey, PrivateKeyError> {
    match kind {
        KeyKind::Rsa => PrivateKey::generate_rsa(BITS, rng),
        KeyKind::Gost => PrivateKey::generate_gost(rng),
    }
}

/// Of root and issuing authority.
fn names(kind: KeyKind) -> [Vec<u8>; 2] {
    match kind {
        KeyKind::Rsa => ["QONYS DEMO ROOT (RSA)", "QONYS DEMO CA (RSA)"].map(authority_name),
        KeyKind::Gost => ["QONYS DEMO ROOT (GOST)", "QONYS DEMO CA (GOST)"].map(authority_name),
    }
}

fn authority_name(common_name: &str) -> Vec<u8> {
    name(&[(oid::COUNTRY, country()), (oid::COMMON_NAME, text(common_name))])
}

/// The subject of an individual (eds.md 3.1).
fn person_name(subject: &Subject<'_>) -> Vec<u8> {
    let mut attributes = vec![
        (
            oid::COMMON_NAME,
            text(&format!("{} {}", subject.surname, subject.name)),
        ),
        (oid::SURNAME, text(subject.surname)),
        (
            oid::SERIAL_NUMBER,
            certificate::printable(&format!("IIN{}", subject.iin)),
        ),
        (oid::COUNTRY, country()),
    ];
    attributes.extend(
        subject
            .patronymic
            .map(|patronymic| (oid::GIVEN_NAME, text(patronymic))),
    );
    name(&attributes)
}

/// The subject of an information system of a legal entity (eds.md 3.1).
fn system_name(system: &System<'_>) -> Vec<u8> {
    let bin = format!("BIN{}", system.bin);
    name(&[
        (oid::COMMON_NAME, text(system.organisation)),
        (oid::SERIAL_NUMBER, certificate::printable(&bin)),
        (oid::COUNTRY, country()),
        (oid::ORGANISATION, text(system.organisation)),
        (oid::ORGANISATIONAL_UNIT, text(&bin)),
    ])
}

fn country() -> Vec<u8> {
    certificate::printable("KZ")
}

fn text(value: &str) -> Vec<u8> {
    element(UTF8_STRING, &[value.as_bytes()])
}
