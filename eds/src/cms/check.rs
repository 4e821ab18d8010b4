//! What a verification answers: every check by name, and the one code that the product shows.

use super::revocation::{Revocation, RevocationRule};
use super::time_stamp::TimeStamp;
use crate::certificate::CertificateFacts;

/// One rule of a signature. Each has its step in eds.md 7.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckId {
    /// Step 1: PEM, base64 or binary; sizes, lengths and nesting within limits.
    Input,
    /// Step 2: `ContentInfo` of `SignedData`, version 1 or 3, content type `id-data`, one to four plain
    /// certificates (RFC 5652 §5.1).
    Structure,
    /// Step 2: exactly one `SignerInfo`, version 1.
    OneSigner,
    /// Step 3: the content is not inside, or what is inside is the very content that must have been signed.
    EncapsulatedContent,
    /// Step 7: issuer and serial number select exactly one certificate, and it can be read.
    SignerCertificate,
    /// Step 4: signed attributes present, in DER, sorted, each once; `contentType` is `id-data`; exactly one
    /// `messageDigest` (RFC 5652 §5.3, §11).
    SignedAttributes,
    /// Step 5: digest, signature and key algorithms agree and are on the list; the key is long enough.
    Algorithms,
    /// Step 6: `messageDigest` is the digest of the content.
    ContentDigest,
    /// Step 7: `signingCertificateV2` names this certificate (RFC 5035 §3).
    CertificateBinding,
    /// Step 8: the signature over the signed attributes as they were sent (RFC 5652 §5.4, §5.6).
    Signature,
    /// Step 9: a path to an anchor through configured authorities only (RFC 5280 §6.1).
    Path,
    /// Step 9: the anchor at the path's end is within its own validity.
    AnchorValidity,
    /// Step 9: the signer's certificate is not an authority's (RFC 5280 §4.2.1.9).
    NotAuthority,
    /// Step 9: `keyUsage` fits the purpose (RFC 5280 §4.2.1.3); turns down authentication keys for signing.
    KeyUsage,
    /// Step 9: `extendedKeyUsage` fits the purpose (RFC 5280 §4.2.1.12).
    ExtendedKeyUsage,
    /// Step 9: `extendedKeyUsage` holds the role of an individual (eds.md 3.3).
    Role,
    /// Step 10, ED-2: a fresh list of the issuer does not hold the signer's certificate (RFC 5280 §6.3). Not made where
    /// nothing fresh is known.
    Revocation,
    /// Step 10: nor do such lists hold the certificate of an authority on the way to an anchor. Not made where nothing
    /// fresh is known.
    AuthorityRevocation,
    /// Step 11: the subject holds exactly one well-formed IIN.
    Identity,
    /// Step 11, ED-3: the IIN is the expected one.
    IinMatch,
    /// Step 12, ED-1: the certificate's validity has begun.
    NotBefore,
    /// Step 12, ED-1: the certificate's validity has not ended.
    NotAfter,
    /// Step 12: `signingTime`, if stated, is within 24 hours before and 5 minutes after now.
    SigningTime,
    /// Step 12: a time-stamp over the signature, if there is one, holds, and its time is within the same (RFC 3161).
    TimeStamp,
}

impl CheckId {
    /// Every check, in the order of evaluation. A signature is accepted only when all of them passed.
    pub const ALL: [Self; 24] = [
        Self::Input,
        Self::Structure,
        Self::OneSigner,
        Self::EncapsulatedContent,
        Self::SignerCertificate,
        Self::SignedAttributes,
        Self::Algorithms,
        Self::ContentDigest,
        Self::CertificateBinding,
        Self::Signature,
        Self::Path,
        Self::AnchorValidity,
        Self::NotAuthority,
        Self::KeyUsage,
        Self::ExtendedKeyUsage,
        Self::Role,
        Self::Revocation,
        Self::AuthorityRevocation,
        Self::Identity,
        Self::IinMatch,
        Self::NotBefore,
        Self::NotAfter,
        Self::SigningTime,
        Self::TimeStamp,
    ];

    /// Whether the rule of revocation may do without this check.
    fn may_be_unknown(self) -> bool {
        matches!(self, Self::Revocation | Self::AuthorityRevocation)
    }

    /// The code that a failure of this check alone leads to.
    fn code(self) -> Code {
        match self {
            Self::NotBefore => Code::NotYetValid,
            Self::NotAfter => Code::Expired,
            Self::Revocation => Code::Revoked,
            Self::IinMatch => Code::IinMismatch,
            _ => Code::NotAuthentic,
        }
    }
}

/// The refusals of [003 §10] in their normative order: ED-1, ED-2, ED-3, ED-4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// ED-1.
    NotYetValid,
    /// ED-1.
    Expired,
    /// ED-2.
    Revoked,
    /// ED-3.
    IinMismatch,
    /// ED-4.
    NotAuthentic,
}

impl Code {
    /// The stable code of the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotYetValid => "EDS_NOT_YET_VALID",
            Self::Expired => "EDS_EXPIRED",
            Self::Revoked => "EDS_REVOKED",
            Self::IinMismatch => "EDS_IIN_MISMATCH",
            Self::NotAuthentic => "EDS_NOT_AUTHENTIC",
        }
    }
}

/// One check that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// Whether the signature passed it.
    pub passed: bool,
}

/// Who signed, as far as the certificate says; trust it only when the verdict is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// What the certificate says.
    pub facts: CertificateFacts,
    /// The certificate, binary: evidence (eds.md 7.3 step 14).
    pub certificate_der: Vec<u8>,
    /// SHA-256 of the signature value: the same for every wrapping of one signature, so a key against replay
    /// (eds.md 7.3 step 13).
    pub signature_sha256: [u8; 32],
    /// What the signer's side claimed as its time, if anything.
    pub signing_time: Option<i64>,
    /// What a time-stamping authority says of its time, if anything.
    pub time_stamp: Option<TimeStamp>,
}

/// What a verification comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Every check was made and passed; under [`RevocationRule::IfKnown`] revocation may not have been checked.
    Accepted,
    /// A rule failed: the first in the normative order (spec.md 4.1).
    Refused(Code),
    /// All else holds, but whether the certificate was revoked is not known and must be. Neither yes nor no: whoever
    /// asked must be able to ask again.
    Undecided,
}

/// Everything that a verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The checks that could be made, in order. When the structure is broken the later ones are missing.
    pub checks: Vec<Check>,
    /// Who signed, when a certificate of the signer was found.
    pub signer: Option<Signer>,
    /// What is known of revocation, and from which lists.
    pub revocation: Revocation,
}

impl Verdict {
    /// What it comes to. A rule that fails is a refusal even where revocation is not known: nothing that could become
    /// known would make the signature good.
    pub fn outcome(&self) -> Outcome {
        if let Some(code) = self.failures().map(CheckId::code).min() {
            return Outcome::Refused(code);
        }
        let mut missing = CheckId::ALL.into_iter().filter(|id| !self.passed(*id)).peekable();
        if missing.peek().is_none() {
            Outcome::Accepted
        } else if !missing.all(CheckId::may_be_unknown) {
            Outcome::Refused(Code::NotAuthentic)
        } else {
            match self.revocation.rule {
                RevocationRule::Required => Outcome::Undecided,
                RevocationRule::IfKnown => Outcome::Accepted,
            }
        }
    }

    /// The signature holds.
    pub fn accepted(&self) -> bool {
        self.outcome() == Outcome::Accepted
    }

    /// This check was made and passed.
    pub fn passed(&self, id: CheckId) -> bool {
        self.checks.iter().any(|check| check.id == id) && !self.failures().any(|failed| failed == id)
    }

    /// The checks that failed, in order of evaluation.
    pub fn failures(&self) -> impl Iterator<Item = CheckId> {
        self.checks
            .iter()
            .filter(|check| !check.passed)
            .map(|check| check.id)
    }

    /// The first failing rule in the normative order; `None` when accepted or undecided.
    pub fn primary_code(&self) -> Option<Code> {
        match self.outcome() {
            Outcome::Refused(code) => Some(code),
            Outcome::Accepted | Outcome::Undecided => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cms::{Gap, Standing};

    fn verdict(failed: &[CheckId], missing: &[CheckId], rule: RevocationRule) -> Verdict {
        let made = CheckId::ALL.into_iter().filter(|id| !missing.contains(id));
        let checks = made.map(|id| Check {
            id,
            passed: !failed.contains(&id),
        });
        let standing = Standing::Unknown(Gap::NoList);
        Verdict {
            checks: checks.collect(),
            signer: None,
            revocation: Revocation {
                rule,
                certificate: standing,
                authorities: standing,
                lists: Vec::new(),
                answers: Vec::new(),
            },
        }
    }

    #[test]
    fn the_code_follows_the_normative_order() {
        use CheckId::{AuthorityRevocation, IinMatch, NotAfter, NotBefore, Path, Revocation, Signature};
        for (failed, expected) in [
            (&[][..], None),
            (&[Signature], Some("EDS_NOT_AUTHENTIC")),
            (&[AuthorityRevocation], Some("EDS_NOT_AUTHENTIC")),
            (&[Signature, IinMatch], Some("EDS_IIN_MISMATCH")),
            (&[IinMatch, AuthorityRevocation], Some("EDS_IIN_MISMATCH")),
            (&[Signature, IinMatch, Revocation], Some("EDS_REVOKED")),
            (&[Revocation, NotAfter], Some("EDS_EXPIRED")),
            (&[Path, IinMatch, NotAfter], Some("EDS_EXPIRED")),
            (&[IinMatch, NotBefore], Some("EDS_NOT_YET_VALID")),
        ] {
            for rule in [RevocationRule::Required, RevocationRule::IfKnown] {
                let verdict = verdict(failed, &[], rule);
                assert_eq!(verdict.primary_code().map(Code::as_str), expected);
            }
        }
    }

    #[test]
    fn a_check_that_was_not_made_is_not_passed() {
        for id in CheckId::ALL.into_iter().filter(|id| !id.may_be_unknown()) {
            for rule in [RevocationRule::Required, RevocationRule::IfKnown] {
                for missing in [&[id][..], &[id, CheckId::Revocation]] {
                    let partial = verdict(&[], missing, rule);
                    assert_eq!(partial.outcome(), Outcome::Refused(Code::NotAuthentic));
                }
            }
        }
    }

    #[test]
    fn not_knowing_is_no_answer_or_enough_as_the_rule_says() {
        use CheckId::{AuthorityRevocation, IinMatch, Revocation};
        for missing in [
            &[Revocation][..],
            &[AuthorityRevocation],
            &[Revocation, AuthorityRevocation],
        ] {
            let outcome = |failed: &[CheckId], rule| verdict(failed, missing, rule).outcome();
            assert_eq!(outcome(&[], RevocationRule::Required), Outcome::Undecided);
            assert_eq!(outcome(&[], RevocationRule::IfKnown), Outcome::Accepted);
            let refused = Outcome::Refused(Code::IinMismatch);
            assert_eq!(outcome(&[IinMatch], RevocationRule::Required), refused);
        }
    }
}
