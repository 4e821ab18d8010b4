//! A time-stamp over the signature, if there is one (RFC 3161; the attribute by RFC 5126 §6.1.1). None is required; one that
//! is there must hold.
//!
//! **What it must be**: one token over this signature value, signed by a time-stamping authority whose certificate came with
//! it, is meant for time-stamps and nothing else, was valid at the token's time on a path to our anchors, and is on no list
//! of revoked ones that we have; its time within that of the signature itself ([`super::verify`]).

use super::algorithm::Suite;
use super::envelope::{Algorithm, Envelope, SignerInfo};
use super::path::Path;
use super::revocation::Standing;
use super::signed_attributes::{SignedAttributes, attribute, single};
use super::verify::Request;
use crate::certificate::Certificate;
use crate::der_input::{InputError, Tlv, tag};
use crate::oid;
use der::Decode as _;
use der::asn1::{GeneralizedTime, ObjectIdentifier as Oid};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

static TIME_STAMPING: Oid = oid::TIME_STAMPING;

/// What a token says, when it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeStamp {
    /// `genTime` in whole seconds, unix.
    pub at: i64,
    /// `CN` of the time-stamping authority.
    pub authority: String,
    /// The policy that it follows (eds.md 3.5).
    pub policy: String,
}

/// `TSTInfo` (RFC 3161 §2.4.2), as far as it matters.
struct Info<'a> {
    policy: Oid,
    algorithm: Option<Oid>,
    imprint: &'a [u8],
    at: i64,
}

/// The time-stamp of a signature; `None` where there is none.
pub(super) fn time_stamp(
    signer: &SignerInfo<'_>,
    request: &Request<'_>,
) -> Result<Option<TimeStamp>, InputError> {
    let Some(unsigned) = &signer.unsigned_attributes else {
        return Ok(None);
    };
    let attributes = unsigned.children()?;
    let attributes = attributes.iter().map(attribute).collect::<Result<Vec<_>, _>>()?;
    match single(&attributes, oid::TIME_STAMP_TOKEN)? {
        Some(token) => verify(&token, signer.signature, request).map(Some),
        None => Ok(None),
    }
}

fn verify(token: &Tlv<'_>, signature: &[u8], request: &Request<'_>) -> Result<TimeStamp, InputError> {
    let envelope = Envelope::read_of(token.raw, oid::TIME_STAMP_INFO)?;
    let [signer] = envelope.signers.as_slice() else {
        return Err(InputError::Malformed);
    };
    let signer = SignerInfo::read(signer)?;
    let certificate = envelope.certificate_of(&signer)?;
    let content = envelope.content.ok_or(InputError::Malformed)?;
    require(signed(&signer, &certificate, &content)?)?;
    let info = Info::read(&content)?;
    require(is_over(&info, signature))?;
    require(is_authority(&certificate, info.at, request))?;
    Ok(TimeStamp {
        at: info.at,
        authority: certificate.subject_common_name(),
        policy: info.policy.to_string(),
    })
}

/// Whether this certificate's key signed the content, and the signature names the certificate.
fn signed(
    signer: &SignerInfo<'_>,
    certificate: &Certificate<'_>,
    content: &[u8],
) -> Result<bool, InputError> {
    let attributes = signer.signed_attributes.ok_or(InputError::Malformed)?;
    let attributes = SignedAttributes::read_of(&attributes, oid::TIME_STAMP_INFO)?;
    let (Some(digest), Some(signature)) = (signer.digest_algorithm.0, signer.signature_algorithm.0) else {
        return Ok(false);
    };
    let key = certificate.public_key();
    Ok(
        Suite::find(digest, signature, certificate.key_algorithm()).is_some_and(|suite| {
            (suite.accepts_key)(key)
                && (suite.hash)(content) == attributes.message_digest
                && attributes.names(certificate.der)
                && suite
                    .verifier
                    .verify_signature(key, &attributes.signed_bytes, signer.signature)
                    .is_ok()
        }),
    )
}

/// Whether the token is about this signature value.
fn is_over(info: &Info<'_>, signature: &[u8]) -> bool {
    let digest = match info.algorithm {
        Some(oid::SHA256) => Sha256::digest(signature).to_vec(),
        Some(oid::SHA384) => Sha384::digest(signature).to_vec(),
        Some(oid::SHA512) => Sha512::digest(signature).to_vec(),
        Some(oid::STREEBOG_512) => crate::gost::hash(signature),
        _ => return false,
    };
    info.imprint == digest
}

/// Whether the certificate was a time-stamping authority's at that moment (RFC 3161 §2.3), as far as we know.
fn is_authority(certificate: &Certificate<'_>, at: i64, request: &Request<'_>) -> bool {
    let (not_before, not_after) = certificate.validity();
    let usage = certificate.key_usage();
    let (lists, rule) = (request.lists, request.revocation_rule);
    (not_before..=not_after).contains(&at)
        && certificate.purposes() == [TIME_STAMPING]
        && certificate.is_critical(oid::EXTENDED_KEY_USAGE)
        && usage.is_none_or(|usage| usage.digital_signature() || usage.non_repudiation())
        && !certificate.is_authority()
        && Path::find(certificate, TIME_STAMPING.as_bytes(), at, request.trust).anchor_valid
        && lists
            .ask(certificate, request.now_unix, request.trust, rule)
            .certificate
            != Standing::Revoked
}

impl<'a> Info<'a> {
    fn read(der: &'a [u8]) -> Result<Self, InputError> {
        let info = Tlv::parse(der)?;
        let fields = info.children_of(tag::SEQUENCE)?;
        let [version, policy, imprint, serial, at, ..] = fields.as_slice() else {
            return Err(InputError::Malformed);
        };
        require(version.small_integer()? == 1)?;
        serial.value_of(tag::INTEGER)?;
        match imprint.children_of(tag::SEQUENCE)?.as_slice() {
            [algorithm, imprint] => Ok(Self {
                policy: policy.oid()?,
                algorithm: Algorithm::read(algorithm)?.0,
                imprint: imprint.value_of(tag::OCTETS)?,
                at: time(at)?,
            }),
            _ => Err(InputError::Malformed),
        }
    }
}

/// `genTime` may state fractions of a second, which are left out here.
fn time(element: &Tlv<'_>) -> Result<i64, InputError> {
    const SECONDS: usize = 14;
    let text = element.value_of(tag::GENERALIZED_TIME)?;
    let (whole, rest) = text.split_at_checked(SECONDS).ok_or(InputError::Malformed)?;
    let well_formed = match rest {
        [b'Z'] => true,
        [b'.', fraction @ .., b'Z'] => !fraction.is_empty() && fraction.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    require(well_formed)?;
    let whole = crate::der_output::element(tag::GENERALIZED_TIME, &[whole, b"Z"]);
    let time = GeneralizedTime::from_der(&whole).map_err(|_| InputError::Malformed)?;
    i64::try_from(time.to_unix_duration().as_secs()).map_err(|_| InputError::Malformed)
}

fn require(condition: bool) -> Result<(), InputError> {
    if condition {
        Ok(())
    } else {
        Err(InputError::Malformed)
    }
}
