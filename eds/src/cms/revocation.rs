//! Whether a certificate was revoked (ED-2): three answers, and what follows from not knowing.
//!
//! **Two sources**, lists and answers of OCSP. Revoked by either is revoked; good by either suffices, where the other is not
//! known ([`Standing::or`]).
//!
//! **The rule of lists.** A list speaks when it is of the certificate's issuer, covers the certificate and is not from the
//! future. Of those the complete list with the highest number counts, so that an old one beside it turns nothing back;
//! with it the delta list with the highest number that adds to it (RFC 5280 §5.2.4), which is newer than it, fresh or
//! not. What is known is fresh until the later `nextUpdate` of the two. A certificate on the list is revoked, on hold
//! too, whenever it was put there: what counts is the moment of filing, not the claimed moment of signing. Where
//! nothing fresh is known the answer is [`Standing::Unknown`], which is neither good nor revoked:
//! [`RevocationRule`] says what follows.

use super::ocsp::{OcspAnswer, OcspFacts, OcspStatus};
use super::revocation_list::{Entry, ListFacts, RevocationList};
use super::trust::Trust;
use crate::certificate::Certificate;
use rustls_pki_types::CertificateDer;
use std::sync::Arc;

/// `thisUpdate` may lie this far ahead, in seconds: clocks differ.
const AHEAD: i64 = 5 * 60;

/// What follows where nothing fresh is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevocationRule {
    /// No decision: the signature is neither accepted nor refused for that.
    Required,
    /// The signature is accepted if all else holds, and the verdict says that revocation was not checked.
    IfKnown,
}

/// What is known of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A fresh list of its issuer does not hold it.
    Good,
    /// It is on the list.
    Revoked,
    /// Nothing fresh is known.
    Unknown(Gap),
}

/// Why nothing fresh is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// There is no list of the issuer.
    NoList,
    /// The issuer's lists are from the future.
    NotYet,
    /// The newest list of the issuer has run out.
    Stale,
}

/// What is known of a signer's certificate and of the authorities above it, and from which lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocation {
    /// By which rule it was asked.
    pub rule: RevocationRule,
    /// The signer's certificate: ED-2.
    pub certificate: Standing,
    /// The issuing authorities on the way to an anchor, the worst of them: part of ED-4.
    pub authorities: Standing,
    /// The lists that said so.
    pub lists: Vec<ListFacts>,
    /// The answers of OCSP that said so.
    pub answers: Vec<OcspFacts>,
}

impl Revocation {
    /// Nothing was asked.
    pub(super) fn unasked(rule: RevocationRule) -> Self {
        Self {
            rule,
            certificate: Standing::Unknown(Gap::NoList),
            authorities: Standing::Unknown(Gap::NoList),
            lists: Vec::new(),
            answers: Vec::new(),
        }
    }

    /// Whether fresh lists or answers spoke of the certificate and of every authority above it.
    pub fn is_known(&self) -> bool {
        self.gap().is_none()
    }

    /// What is missing, if anything.
    pub fn gap(&self) -> Option<Gap> {
        [self.certificate, self.authorities]
            .into_iter()
            .find_map(Standing::gap)
    }
}

impl Standing {
    /// What is missing, if anything.
    pub fn gap(self) -> Option<Gap> {
        match self {
            Self::Unknown(gap) => Some(gap),
            Self::Good | Self::Revoked => None,
        }
    }

    /// What is known by two sources together, where either may be silent. The first one's gap stands for both.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Revoked, _) | (_, Self::Revoked) => Self::Revoked,
            (Self::Good, _) | (_, Self::Good) => Self::Good,
            (Self::Unknown(gap), Self::Unknown(_)) => Self::Unknown(gap),
        }
    }

    /// Revoked is worse than unknown, unknown than good.
    fn worse(self, other: Self) -> Self {
        match (self, other) {
            (Self::Revoked, _) | (_, Self::Revoked) => Self::Revoked,
            (Self::Unknown(gap), _) | (_, Self::Unknown(gap)) => Self::Unknown(gap),
            (Self::Good, Self::Good) => Self::Good,
        }
    }
}

/// The lists that are at hand, and what was answered by OCSP.
#[derive(Debug, Clone, Default)]
pub struct RevocationLists {
    lists: Vec<Arc<RevocationList>>,
    answers: Vec<Arc<OcspAnswer>>,
}

impl RevocationLists {
    /// Takes lists in any order.
    pub fn new<T: Into<Arc<RevocationList>>>(lists: Vec<T>) -> Self {
        Self {
            lists: lists.into_iter().map(Into::into).collect(),
            answers: Vec::new(),
        }
    }

    /// The same lists with these answers.
    #[must_use]
    pub fn with_answers(&self, answers: Vec<Arc<OcspAnswer>>) -> Self {
        Self {
            lists: self.lists.clone(),
            answers,
        }
    }

    /// The list of which this is the SHA-256 in hexadecimal.
    pub fn list(&self, sha256: &str) -> Option<&RevocationList> {
        self.lists
            .iter()
            .map(AsRef::as_ref)
            .find(|list| list.facts().sha256 == sha256)
    }

    /// The answers that are at hand.
    pub fn answers(&self) -> impl Iterator<Item = &OcspAnswer> {
        self.answers.iter().map(AsRef::as_ref)
    }

    /// What is known at `now` of every authority whose certificates are revoked by list, by its common name: of what
    /// a trusted root has issued, and of what the issuing authorities have.
    pub fn coverage(&self, trust: &Trust, now: i64) -> Vec<(String, Standing)> {
        let mut coverage: Vec<(String, Standing)> = Vec::new();
        for (subject, name) in trust.issuers() {
            let of_issuer = |list: &&RevocationList| list.issuer == subject;
            let standing = self
                .newest(of_issuer, now)
                .map_or_else(Standing::Unknown, |_| Standing::Good);
            coverage.push((name, standing));
        }
        coverage
    }

    /// What is known of a signer's certificate and of the authorities above it.
    pub(super) fn ask(
        &self,
        certificate: &Certificate<'_>,
        now: i64,
        trust: &Trust,
        rule: RevocationRule,
    ) -> Revocation {
        let mut asked = Revocation::unasked(rule);
        asked.certificate = self.standing(certificate, now, &mut asked);
        let depth = trust.intermediates.len();
        asked.authorities = self.authorities(certificate, now, trust, depth, &mut asked);
        asked
    }

    /// The configured authorities between a certificate and an anchor; all of one name count, the worst first.
    fn authorities(
        &self,
        certificate: &Certificate<'_>,
        now: i64,
        trust: &Trust,
        depth: usize,
        asked: &mut Revocation,
    ) -> Standing {
        let Some(depth) = depth.checked_sub(1) else {
            return Standing::Good;
        };
        let above = trust.intermediates.iter().filter_map(|der: &CertificateDer<'_>| {
            let authority = Certificate::read(der).ok()?;
            let (subject, _) = Certificate::subject_and_key(der).ok()?;
            (subject == issuer(certificate)?).then_some(authority)
        });
        above.fold(Standing::Good, |worst, authority| {
            let own = self.standing(&authority, now, asked);
            let further = self.authorities(&authority, now, trust, depth, asked);
            worst.worse(own).worse(further)
        })
    }

    fn standing(&self, certificate: &Certificate<'_>, now: i64, asked: &mut Revocation) -> Standing {
        let Some(issuer) = issuer(certificate) else {
            return Standing::Unknown(Gap::NoList);
        };
        let listed = self.by_lists(certificate, issuer, now, &mut asked.lists);
        listed.or(self.by_answers(certificate, issuer, now, &mut asked.answers))
    }

    /// What fresh answers say of a certificate, the worst of them; "unknown" says nothing.
    fn by_answers(
        &self,
        certificate: &Certificate<'_>,
        issuer: &[u8],
        now: i64,
        answers: &mut Vec<OcspFacts>,
    ) -> Standing {
        let about = self.answers.iter().filter(|answer| {
            answer.issuer == issuer && answer.serial == certificate.serial() && answer.is_fresh(now)
        });
        let mut standing = Standing::Unknown(Gap::NoList);
        for answer in about {
            answers.push(answer.facts().clone());
            standing = standing.or(match answer.facts().status {
                OcspStatus::Good => Standing::Good,
                OcspStatus::Revoked | OcspStatus::NeverIssued => Standing::Revoked,
                OcspStatus::Unknown => Standing::Unknown(Gap::NoList),
            });
        }
        standing
    }

    fn by_lists(
        &self,
        certificate: &Certificate<'_>,
        issuer: &[u8],
        now: i64,
        lists: &mut Vec<ListFacts>,
    ) -> Standing {
        let speaks = |list: &&RevocationList| list.issuer == issuer && list.scope.covers(certificate);
        let (base, delta) = match self.newest(speaks, now) {
            Ok(newest) => newest,
            Err(gap) => return Standing::Unknown(gap),
        };
        for list in [Some(base), delta].into_iter().flatten() {
            if !lists.contains(&list.facts) {
                lists.push(list.facts.clone());
            }
        }
        let serial = certificate.serial();
        let entry = delta
            .and_then(|delta| delta.entry(serial))
            .or_else(|| base.entry(serial));
        match entry {
            Some(Entry::Revoked) => Standing::Revoked,
            Some(Entry::Removed) | None => Standing::Good,
        }
    }

    /// The newest complete list and what adds to it, if together they are fresh.
    fn newest<'a>(
        &'a self,
        speaks: impl Fn(&&'a RevocationList) -> bool,
        now: i64,
    ) -> Result<(&'a RevocationList, Option<&'a RevocationList>), Gap> {
        let (begun, future): (Vec<_>, Vec<_>) = self
            .lists
            .iter()
            .map(AsRef::as_ref)
            .filter(speaks)
            .partition(|list| list.facts.this_update <= now.saturating_add(AHEAD));
        let complete = begun.iter().filter(|list| list.base.is_none());
        let Some(base) = complete.max_by_key(|list| &list.number).copied() else {
            return Err(if future.is_empty() {
                Gap::NoList
            } else {
                Gap::NotYet
            });
        };
        let adding = begun.iter().filter(|list| {
            let adds = list.base.as_ref().is_some_and(|number| *number <= base.number);
            adds && list.number > base.number && list.scope == base.scope
        });
        let delta = adding.max_by_key(|list| &list.number).copied();
        let fresh_until = base
            .facts
            .next_update
            .max(delta.map_or(i64::MIN, |delta| delta.facts.next_update));
        if now <= fresh_until {
            Ok((base, delta))
        } else {
            Err(Gap::Stale)
        }
    }
}

fn issuer<'a>(certificate: &Certificate<'a>) -> Option<&'a [u8]> {
    Some(Certificate::issuer_and_serial(certificate.der).ok()?.0)
}

#[cfg(test)]
mod tests {
    use super::{Gap, Standing};

    #[test]
    fn what_two_sources_come_to() {
        use Standing::{Good, Revoked, Unknown};
        let (stale, none) = (Unknown(Gap::Stale), Unknown(Gap::NoList));
        for (list, answer, expected) in [
            (Good, Good, Good),
            (Good, none, Good),
            (stale, Good, Good),
            (none, Good, Good),
            (Revoked, Good, Revoked),
            (Good, Revoked, Revoked),
            (Revoked, none, Revoked),
            (stale, Revoked, Revoked),
            (stale, none, stale),
            (none, none, none),
        ] {
            assert_eq!(list.or(answer), expected, "{list:?} {answer:?}");
        }
    }
}
