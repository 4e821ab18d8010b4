//! The path from a signer's certificate to an anchor (RFC 5280 §6.1), by `rustls-webpki`.
//!
//! What that library leaves out is checked elsewhere: key usage of the leaf, presence of its purposes, the
//! dates of anchors (eds.md 4.2).

use super::algorithm::VERIFIERS;
use super::trust::{Anchor, Trust};
use crate::certificate::Certificate;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use std::time::Duration;
use webpki::{EndEntityCert, KeyUsage};

/// How far a path was found.
pub(crate) struct Path {
    /// To an anchor, whatever its dates.
    pub(crate) found: bool,
    /// To an anchor that is valid now.
    pub(crate) anchor_valid: bool,
}

impl Path {
    /// Looks for a path at `now`. A leaf outside of its own validity fails ED-1 by itself and can't be
    /// accepted; so that ED-4 is answered on its own, the path is then looked for at the nearest moment at
    /// which the leaf was valid.
    pub(crate) fn find(
        certificate: &Certificate<'_>,
        purpose: &'static [u8],
        now: i64,
        trust: &Trust,
    ) -> Self {
        let (not_before, not_after) = certificate.validity();
        let moment = if not_before <= not_after {
            now.clamp(not_before, not_after)
        } else {
            now
        };
        // Required where purposes are listed: authorities list none (eds.md 3.2). That the leaf lists them is a
        // check of its own.
        let purpose = KeyUsage::required_if_present(purpose);
        let reaches = |usable: &dyn Fn(&Anchor) -> bool| {
            let anchors: Vec<TrustAnchor<'static>> = trust
                .anchors
                .iter()
                .filter(|anchor| usable(anchor))
                .map(|anchor| anchor.key.clone())
                .collect();
            reaches(certificate.der, purpose, moment, &anchors, &trust.intermediates)
        };
        let anchor_valid = reaches(&|anchor| anchor.is_valid_at(now));
        Self {
            found: anchor_valid || reaches(&|_| true),
            anchor_valid,
        }
    }
}

fn reaches(
    leaf: &[u8],
    purpose: KeyUsage,
    moment: i64,
    anchors: &[TrustAnchor<'_>],
    intermediates: &[CertificateDer<'_>],
) -> bool {
    let Ok(seconds) = u64::try_from(moment) else {
        return false;
    };
    let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let leaf = CertificateDer::from(leaf);
    let Ok(leaf) = EndEntityCert::try_from(&leaf) else {
        return false;
    };
    leaf.verify_for_usage(&VERIFIERS, anchors, intermediates, time, purpose, None, None)
        .is_ok()
}
