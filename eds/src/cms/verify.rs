//! Verifying a signature: eds.md 7.3 steps 1 to 12, each a check of its own.
//!
//! Validity (ED-1), revocation (ED-2), identity (ED-3) and authenticity (ED-4) are judged independently, so that the code shown
//! is the first failing rule in the normative order and not the first that happened to be looked at.

use super::algorithm::Suite;
use super::check::{Check, CheckId, Signer, Verdict};
use super::envelope::{Envelope, SignerInfo};
use super::path::Path;
use super::revocation::{Revocation, RevocationLists, RevocationRule, Standing};
use super::signed_attributes::SignedAttributes;
use super::time_stamp::time_stamp;
use super::trust::Trust;
use crate::certificate::{Certificate, CertificateFacts};
use crate::der_input::unwrap;
use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use sha2::{Digest as _, Sha256};
use std::ops::RangeInclusive;
use subtle::ConstantTimeEq as _;

/// `signingTime` may lie this far in the past, in seconds (eds.md 7.3 step 12).
const SIGNED_AT_MOST_AGO: i64 = 24 * 60 * 60;

/// `signingTime` may lie this far in the future, in seconds.
const SIGNED_AT_MOST_AHEAD: i64 = 5 * 60;

/// What the signature is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To sign an application: only a certificate for signing (`nonRepudiation`, `emailProtection`).
    Sign,
    /// To seal in the name of a legal entity: only the certificate of its information system, for signing.
    Seal,
    /// To sign in: a certificate for authentication, or one for signing, because GOST 2015 certificates have
    /// one key for both (eds.md 3.2).
    SignIn,
}

static SIGN_PURPOSES: [Oid; 1] = [oid::EMAIL_PROTECTION];
static SIGN_IN_PURPOSES: [Oid; 2] = [oid::EMAIL_PROTECTION, oid::CLIENT_AUTH];

/// One signature to verify.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The bytes that must have been signed: from our own storage, never from the client.
    pub content: &'a [u8],
    /// The signature: PEM, base64 or binary.
    pub cms: &'a [u8],
    /// Whose signature it must be, by IIN, of a seal by BIN; `None` when that is what is being asked, as at signing in.
    pub holder: Option<&'a str>,
    /// What it is for.
    pub purpose: Purpose,
    /// The server's moment.
    pub now_unix: i64,
    /// Whom to trust.
    pub trust: &'a Trust,
    /// Which certificates were revoked, as far as is known.
    pub lists: &'a RevocationLists,
    /// What follows where it is not known.
    pub revocation_rule: RevocationRule,
}

/// Verifies a signature over the content; should the content be inside too, it must be the same (RFC 5652 §5.2).
pub fn verify(request: &Request<'_>) -> Verdict {
    let mut checks = Checks(Vec::with_capacity(CheckId::ALL.len()));
    let mut revocation = Revocation::unasked(request.revocation_rule);
    let signer = examine(request, &mut checks, &mut revocation);
    Verdict {
        checks: checks.0,
        signer,
        revocation,
    }
}

struct Checks(Vec<Check>);

impl Checks {
    fn note(&mut self, id: CheckId, passed: bool) {
        self.0.push(Check { id, passed });
    }

    /// Notes what is known of revocation; not knowing is no check.
    fn note_known(&mut self, id: CheckId, standing: Standing) {
        match standing {
            Standing::Good => self.note(id, true),
            Standing::Revoked => self.note(id, false),
            Standing::Unknown(_) => (),
        }
    }

    /// Notes whether there is a value.
    fn keep<T, E>(&mut self, id: CheckId, outcome: Result<T, E>) -> Option<T> {
        self.note(id, outcome.is_ok());
        outcome.ok()
    }
}

/// Steps 1 to 7; without a certificate of the signer nothing further can be asked.
fn examine(request: &Request<'_>, checks: &mut Checks, revocation: &mut Revocation) -> Option<Signer> {
    let der = checks.keep(CheckId::Input, unwrap(request.cms))?;
    let envelope = checks.keep(CheckId::Structure, Envelope::read(&der))?;
    let signer = match envelope.signers.as_slice() {
        [only] => SignerInfo::read(only).ok(),
        _ => None,
    };
    let signer = checks.keep(CheckId::OneSigner, signer.ok_or(()))?;
    let same = |inside: &[u8]| inside == request.content;
    checks.note(
        CheckId::EncapsulatedContent,
        envelope.content.as_deref().is_none_or(same),
    );
    let certificate = checks.keep(CheckId::SignerCertificate, envelope.certificate_of(&signer))?;
    let facts = certificate.facts();
    let attributes = signer
        .signed_attributes
        .map(|element| SignedAttributes::read(&element));
    let attributes = checks.keep(CheckId::SignedAttributes, attributes.unwrap_or_else(malformed));

    cryptography(request, &signer, &certificate, attributes.as_ref(), checks);
    authority(request, &certificate, checks);
    *revocation = request.lists.ask(
        &certificate,
        request.now_unix,
        request.trust,
        request.revocation_rule,
    );
    checks.note_known(CheckId::Revocation, revocation.certificate);
    checks.note_known(CheckId::AuthorityRevocation, revocation.authorities);
    identity(request, &facts, checks);
    let signing_time = attributes.as_ref().and_then(|attributes| attributes.signing_time);
    time(request, &facts, signing_time, checks);
    let time_stamp = time_stamp(&signer, request).map(|stamp| {
        let window = window(request.now_unix);
        let late = stamp.as_ref().is_some_and(|stamp| !window.contains(&stamp.at));
        if late { Err(()) } else { Ok(stamp) }
    });
    let time_stamp = checks.keep(CheckId::TimeStamp, time_stamp.map_err(drop).flatten());
    Some(Signer {
        facts,
        certificate_der: certificate.der.to_vec(),
        signature_sha256: Sha256::digest(signer.signature).into(),
        signing_time,
        time_stamp: time_stamp.flatten(),
    })
}

fn malformed<T>() -> Result<T, crate::der_input::InputError> {
    Err(crate::der_input::InputError::Malformed)
}

/// Steps 5 to 8.
fn cryptography(
    request: &Request<'_>,
    signer: &SignerInfo<'_>,
    certificate: &Certificate<'_>,
    attributes: Option<&SignedAttributes<'_>>,
    checks: &mut Checks,
) {
    let key = certificate.public_key();
    let suite = match (signer.digest_algorithm.0, signer.signature_algorithm.0) {
        (Some(digest), Some(signature)) => Suite::find(digest, signature, certificate.key_algorithm()),
        _ => None,
    };
    checks.note(
        CheckId::Algorithms,
        suite.is_some_and(|suite| (suite.accepts_key)(key)),
    );
    let both = suite.zip(attributes);
    checks.note(
        CheckId::ContentDigest,
        both.is_some_and(|(suite, attributes)| {
            (suite.hash)(request.content)
                .ct_eq(attributes.message_digest)
                .into()
        }),
    );
    let bound = attributes.map(|attributes| attributes.binds(certificate.der));
    let absent_is_fine = !request.trust.require_certificate_binding;
    checks.note(
        CheckId::CertificateBinding,
        bound.is_some_and(|bound| bound.unwrap_or(absent_is_fine)),
    );
    checks.note(
        CheckId::Signature,
        both.is_some_and(|(suite, attributes)| {
            suite
                .verifier
                .verify_signature(key, &attributes.signed_bytes, signer.signature)
                .is_ok()
        }),
    );
}

/// Step 9.
fn authority(request: &Request<'_>, certificate: &Certificate<'_>, checks: &mut Checks) {
    let listed = certificate.purposes();
    let accepted: &'static [Oid] = match request.purpose {
        Purpose::Sign | Purpose::Seal => &SIGN_PURPOSES,
        Purpose::SignIn => &SIGN_IN_PURPOSES,
    };
    let fitting = accepted.iter().find(|purpose| listed.contains(purpose));
    let asked = fitting.unwrap_or(&SIGN_PURPOSES[0]);
    let path = Path::find(certificate, asked.as_bytes(), request.now_unix, request.trust);
    checks.note(CheckId::Path, path.found);
    checks.note(CheckId::AnchorValidity, path.anchor_valid);
    checks.note(CheckId::NotAuthority, !certificate.is_authority());
    checks.note(
        CheckId::KeyUsage,
        certificate
            .key_usage()
            .is_some_and(|usage| match request.purpose {
                Purpose::Sign | Purpose::Seal => usage.non_repudiation(),
                Purpose::SignIn => usage.digital_signature(),
            }),
    );
    checks.note(CheckId::ExtendedKeyUsage, fitting.is_some());
    let role = match request.purpose {
        Purpose::Sign | Purpose::SignIn => oid::INDIVIDUAL,
        Purpose::Seal => oid::ENTITY_SYSTEM,
    };
    checks.note(CheckId::Role, listed.contains(&role));
}

/// Step 11, ED-3.
fn identity(request: &Request<'_>, facts: &CertificateFacts, checks: &mut Checks) {
    let holder = match request.purpose {
        Purpose::Sign | Purpose::SignIn => facts.iin.as_deref(),
        Purpose::Seal => facts.bin.as_deref(),
    };
    checks.note(CheckId::Identity, holder.is_some());
    let matches = |expected: &str| holder == Some(expected);
    checks.note(CheckId::IinMatch, request.holder.is_none_or(matches));
}

/// Step 12, ED-1.
fn time(request: &Request<'_>, facts: &CertificateFacts, signing_time: Option<i64>, checks: &mut Checks) {
    let now = request.now_unix;
    checks.note(CheckId::NotBefore, facts.not_before <= now);
    checks.note(CheckId::NotAfter, now <= facts.not_after);
    checks.note(
        CheckId::SigningTime,
        signing_time.is_none_or(|claimed| window(now).contains(&claimed)),
    );
}

/// When a signature that comes now may have been made.
fn window(now: i64) -> RangeInclusive<i64> {
    now.saturating_sub(SIGNED_AT_MOST_AGO)..=now.saturating_add(SIGNED_AT_MOST_AHEAD)
}
