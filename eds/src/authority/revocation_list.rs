//! Writing a certificate revocation list (RFC 5280 §5.1).

use super::certificate::{authority_identifier, extension};
use super::{Authority, AuthorityError, Member, Validity};
use crate::certificate::Certificate;
use crate::der_input::tag;
use crate::der_output::{element, integer, sequence, time};
use crate::oid;
use rand_core::CryptoRngCore;

const ENUMERATED: u8 = 0x0A;

/// Whose list it is: of the certificates that this authority has issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListIssuer {
    /// The root: issuing authorities' certificates.
    Root,
    /// The issuing authority: people's certificates.
    Issuing,
}

/// Why a certificate is on a list (RFC 5280 §5.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The key is in other hands.
    KeyCompromise,
    /// For the time being.
    Hold,
    /// In a delta list: off the list again.
    RemoveFromList,
}

/// One certificate on a list.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The certificate, binary.
    pub certificate_der: &'a [u8],
    /// Since when, unix.
    pub at: i64,
    /// Why.
    pub reason: Reason,
}

/// What a list says.
#[derive(Debug, Clone, Copy)]
pub struct ListDraft<'a> {
    /// Whose it is.
    pub issuer: ListIssuer,
    /// `cRLNumber`.
    pub number: u32,
    /// The number of the complete list that a delta list adds to; `None` makes a complete list.
    pub base: Option<u32>,
    /// `thisUpdate` and `nextUpdate`.
    pub validity: Validity,
    /// The certificates.
    pub listed: &'a [Listed<'a>],
}

impl Authority {
    /// Writes and signs a list, version 2, in DER.
    pub fn revocation_list(
        &self,
        draft: &ListDraft<'_>,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, AuthorityError> {
        let issuer = match draft.issuer {
            ListIssuer::Root => &self.root,
            ListIssuer::Issuing => &self.issuing,
        };
        let signature_algorithm = issuer.key.scheme().signature_algorithm();
        let tbs = signed_part(issuer, draft, &signature_algorithm)?;
        let signature = issuer.key.sign(&tbs, rng)?;
        Ok(sequence(&[
            &tbs,
            &signature_algorithm,
            &element(tag::BIT_STRING, &[&[0], &signature]),
        ]))
    }
}

fn signed_part(
    issuer: &Member,
    draft: &ListDraft<'_>,
    signature_algorithm: &[u8],
) -> Result<Vec<u8>, AuthorityError> {
    let name =
        Certificate::subject_and_key(&issuer.certificate_der).map_err(|_| AuthorityError::Malformed)?;
    let entries: Vec<Vec<u8>> = draft.listed.iter().map(entry).collect::<Result<_, _>>()?;
    // A list of nobody leaves the sequence out (RFC 5280 §5.1.2.6).
    let entries = if entries.is_empty() {
        Vec::new()
    } else {
        sequence(&[&entries.concat()])
    };
    let base = draft
        .base
        .map(|base| extension(oid::DELTA_CRL_INDICATOR, true, &integer(base)));
    let extensions = [
        extension(
            oid::AUTHORITY_KEY_IDENTIFIER,
            false,
            &authority_identifier(&issuer.key)?,
        ),
        extension(oid::CRL_NUMBER, false, &integer(draft.number)),
        base.unwrap_or_default(),
    ];
    Ok(sequence(&[
        &integer(1),
        signature_algorithm,
        name.0,
        &time(draft.validity.not_before).ok_or(AuthorityError::Time)?,
        &time(draft.validity.not_after).ok_or(AuthorityError::Time)?,
        &entries,
        &element(tag::CONTEXT_0, &[&sequence(&[&extensions.concat()])]),
    ]))
}

fn entry(listed: &Listed<'_>) -> Result<Vec<u8>, AuthorityError> {
    let (_, serial) =
        Certificate::issuer_and_serial(listed.certificate_der).map_err(|_| AuthorityError::Malformed)?;
    let code = match listed.reason {
        Reason::KeyCompromise => 1,
        Reason::Hold => 6,
        Reason::RemoveFromList => 8,
    };
    let reason = extension(oid::CRL_REASON, false, &element(ENUMERATED, &[&[code]]));
    Ok(sequence(&[
        serial,
        &time(listed.at).ok_or(AuthorityError::Time)?,
        &sequence(&[&reason]),
    ]))
}
