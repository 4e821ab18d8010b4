//! What an answer of NCANode means, with all that it is known to leave out (`eds.md` 2.2, 2.3).
//!
//! **The rule.** NCANode decides two things: whether the signature holds over the content, and whether the certificate
//! was revoked. All else our own parser has read from the same bytes (serial number, identifier, usage, role); NCANode
//! can only confirm it, and where it says something else it speaks of something else: no opinion. So:
//!
//! | answer | opinion |
//! |---|---|
//! | everything there, confirmed, both ways of revocation say "active" | accepts |
//! | `valid: false`, the certificate too, and a way of revocation says "revoked" | refuses: revoked (ED-2) |
//! | `valid: false` though the certificate is valid: the signature does not hold | refuses: not authentic (ED-4) |
//! | `valid: false`, the certificate too, not revoked: expired there, its issuer or its revocation unknown | none |
//! | `INDETERMINATE`, `UNKNOWN`, `UNAVAILABLE`, no signer, two, another certificate, a field missing, no JSON | none |
//!
//! Fields that are not known are passed over.

use eds::cms::{CheckId, Purpose};
use serde::Deserialize;
use std::borrow::Cow;

/// What our own parser has read of the signer.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// Serial number of the certificate: lower-case hexadecimal, without leading zeros.
    pub serial: &'a str,
    /// The person's identifier.
    pub iin: Option<&'a str>,
    /// The legal entity's.
    pub bin: Option<&'a str>,
    /// What the signature is for.
    pub purpose: Purpose,
}

/// What follows from an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opinion {
    /// The signature holds, and the certificate is not revoked.
    Accepts,
    /// This check fails.
    Refuses(CheckId),
    /// Neither yes nor no, and why.
    None(&'static str),
}

#[derive(Deserialize)]
struct Answer<'a> {
    status: i64,
    valid: bool,
    #[serde(borrow)]
    signers: Vec<Signer<'a>>,
}

#[derive(Deserialize)]
struct Signer<'a> {
    #[serde(borrow)]
    certificates: Vec<Certificate<'a>>,
    /// Newer versions: `VALID`, `INVALID`, `INDETERMINATE`.
    #[serde(borrow)]
    status: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Certificate<'a> {
    valid: bool,
    #[serde(borrow)]
    revocations: Vec<Revocation<'a>>,
    #[serde(borrow)]
    key_usage: Cow<'a, str>,
    #[serde(borrow)]
    serial_number: Cow<'a, str>,
    #[serde(borrow)]
    key_user: Vec<Cow<'a, str>>,
    #[serde(borrow)]
    subject: Subject<'a>,
}

#[derive(Deserialize)]
struct Revocation<'a> {
    revoked: bool,
    #[serde(borrow)]
    by: Cow<'a, str>,
    /// Newer versions: `ACTIVE`, `REVOKED`, `UNKNOWN`, `UNAVAILABLE`.
    #[serde(borrow)]
    result: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Subject<'a> {
    #[serde(borrow)]
    iin: Option<Cow<'a, str>>,
    #[serde(borrow)]
    bin: Option<Cow<'a, str>>,
}

/// Judges the body of an answer whose HTTP status is 200.
pub fn judge(body: &[u8], expected: &Expected<'_>) -> Opinion {
    let answer: Answer<'_> = match serde_json::from_slice(body) {
        Ok(answer) => answer,
        Err(_) => return Opinion::None("not its JSON, or a field is missing"),
    };
    if answer.status != 200 {
        return Opinion::None("status");
    }
    let [signer] = answer.signers.as_slice() else {
        return Opinion::None("not one signer");
    };
    let [certificate] = signer.certificates.as_slice() else {
        return Opinion::None("not one certificate of the signer");
    };
    if let Some(why) = another(certificate, expected) {
        return Opinion::None(why);
    }
    let says = |expected: &str| signer.status.as_deref().is_none_or(|status| status == expected);
    let revocations = certificate.revocations.as_slice();
    match (answer.valid, certificate.valid) {
        (true, true) if !is_active(revocations) => Opinion::None("revocation is not known"),
        (true, true) if says("VALID") => Opinion::Accepts,
        // By the ETSI's rules a signature of a revoked certificate may be called indeterminate: revoked it is.
        (false, false) if revocations.iter().any(is_revoked) && signer.status.as_deref() != Some("VALID") => {
            Opinion::Refuses(CheckId::Revocation)
        }
        // An active certificate, and still not valid: it is the signature.
        (false, true) if is_active(revocations) && says("INVALID") => Opinion::Refuses(CheckId::Signature),
        (true | false, _) => {
            Opinion::None("its parts contradict each other, or it does not know the certificate")
        }
    }
}

/// In what it speaks of another certificate than the one that we have read.
fn another(certificate: &Certificate<'_>, expected: &Expected<'_>) -> Option<&'static str> {
    let serial = certificate.serial_number.trim_start_matches('0');
    if !serial.eq_ignore_ascii_case(expected.serial) || serial.is_empty() {
        return Some("serial number");
    }
    let usage = certificate.key_usage.as_ref();
    let has_role = |role: &str| certificate.key_user.iter().any(|user| user == role);
    let (known, said, fitting) = match expected.purpose {
        Purpose::Sign => (expected.iin, &certificate.subject.iin, usage == "SIGN"),
        Purpose::SignIn => (
            expected.iin,
            &certificate.subject.iin,
            ["SIGN", "AUTH"].contains(&usage),
        ),
        Purpose::Seal => (expected.bin, &certificate.subject.bin, usage == "SIGN"),
    };
    if known.is_none() || said.as_deref() != known {
        return Some("identifier of the subject");
    }
    if !fitting {
        return Some("keyUsage");
    }
    // It has no name for the role of a legal entity's information system (`CertificateKeyUser.java`).
    (expected.purpose != Purpose::Seal && !has_role("INDIVIDUAL")).then_some("keyUser")
}

/// Both ways that were asked for say that it is active.
fn is_active(revocations: &[Revocation<'_>]) -> bool {
    let good =
        |one: &Revocation<'_>| !one.revoked && one.result.as_deref().is_none_or(|result| result == "ACTIVE");
    let asked = |way: &str| revocations.iter().any(|one| one.by == way);
    asked("OCSP") && asked("CRL") && revocations.iter().all(good)
}

fn is_revoked(one: &Revocation<'_>) -> bool {
    one.revoked && one.result.as_deref().is_none_or(|result| result == "REVOKED")
}
