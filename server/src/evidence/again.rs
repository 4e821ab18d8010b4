//! Judging a signature again, years later, by what was kept with it and nothing else: no authority's server is asked, and the
//! anchors of today are not needed to find the path, only to say that those of then were ours.

use super::{Kept, Kind};
use crate::ports::file_store::FileStore;
use eds::cms::{
    self, Nonce, OcspAnswer, OcspError, Outcome, Purpose, Request, RevocationList, RevocationListError,
    RevocationLists, RevocationRule, Trust, TrustError, Verdict,
};
use serde::Deserialize;
use shared::{calendar::Moment, envelope::sha256_hex};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tokio::sync::Mutex;

/// So many sets of lists are held while a log is read; lists are long.
const HELD: usize = 4;

/// A signature as it was kept.
#[derive(Clone, Debug, Default)]
pub struct KeptSignature {
    /// The bytes that were signed.
    pub content: String,
    /// The CMS with its certificates.
    pub cms: String,
    /// JSON of [`Kept`]; '' is from before it was kept.
    pub material: String,
    /// What was known of revocation: JSON; '' is from before it was asked.
    pub revocation: String,
}

/// Who must have signed what for, and when it was judged.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// IIN, of a seal BIN.
    pub holder: &'a str,
    /// Our time then.
    pub at: Moment,
    /// What it is for.
    pub purpose: Purpose,
}

/// Why a signature can't be judged again.
#[derive(Debug, thiserror::Error)]
pub enum Lost {
    /// The list of material is not what was written.
    #[error("what was kept with the signature can't be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// A piece is not there, or is not what it was.
    #[error("{0:?} {1} that was kept with the signature is not there, or not whole")]
    Missing(Kind, String),
    /// The authorities are none.
    #[error("the authorities that were kept: {0}")]
    Authorities(#[from] TrustError),
    /// A list does not hold.
    #[error("the list that was kept: {0}")]
    List(#[from] RevocationListError),
    /// An answer does not hold.
    #[error("the answer of OCSP that was kept: {0}")]
    Answer(#[from] OcspError),
    /// It rests on an anchor that is none of ours.
    #[error("it rests on an anchor that is neither configured nor pinned: {0}")]
    Anchor(String),
}

/// What is known of revocation then, as far as it matters here.
#[derive(Deserialize)]
struct KnownThen {
    checked: bool,
}

/// Whom was trusted then, and which lists there were.
struct Then {
    trust: Trust,
    lists: RevocationLists,
}

/// Judges kept signatures.
pub struct Again<'a> {
    store: &'a dyn FileStore,
    /// SHA-256 of the anchors that are, or were, ours.
    anchors: &'a BTreeSet<String>,
    held: Mutex<BTreeMap<String, Arc<Then>>>,
}

impl<'a> Again<'a> {
    /// With the store of material, and the fingerprints of the anchors that are or were ours, in hex.
    pub fn new(store: &'a dyn FileStore, anchors: &'a BTreeSet<String>) -> Self {
        Self {
            store,
            anchors,
            held: Mutex::default(),
        }
    }

    /// The verdict of then. Where it was not known whether the certificate was revoked, it need not be known now.
    pub async fn judge(&self, kept: &KeptSignature, claim: &Claim<'_>) -> Result<Verdict, Lost> {
        let material: Vec<Kept> = serde_json::from_str(&kept.material)?;
        let known: KnownThen = serde_json::from_str(&kept.revocation)?;
        let then = self.then(&material).await?;
        let mut request = Request {
            content: kept.content.as_bytes(),
            cms: kept.cms.as_bytes(),
            holder: Some(claim.holder),
            purpose: claim.purpose,
            now_unix: claim.at.unix(),
            trust: &then.trust,
            lists: &then.lists,
            revocation_rule: if known.checked {
                RevocationRule::Required
            } else {
                RevocationRule::IfKnown
            },
        };
        let verdict = cms::verify(&request);
        let mut answers = Vec::new();
        for (kind, der) in self.read(&material, |kind| kind == Kind::Ocsp).await? {
            let Some(signer) = &verdict.signer else {
                return Err(Lost::Missing(kind, sha256_hex(&der)));
            };
            let about = &signer.certificate_der;
            let answer = OcspAnswer::read(&der, about, Nonce::Compared, request.now_unix, &then.trust)?;
            answers.push(Arc::new(answer));
        }
        if answers.is_empty() {
            return Ok(verdict);
        }
        let lists = then.lists.with_answers(answers);
        request.lists = &lists;
        Ok(cms::verify(&request))
    }

    /// Whether it holds, and is the one of which this is the digest of the signature value.
    pub async fn holds(
        &self,
        kept: &KeptSignature,
        claim: &Claim<'_>,
        signature_sha256: &str,
    ) -> Result<bool, Lost> {
        let verdict = self.judge(kept, claim).await?;
        let same = verdict
            .signer
            .as_ref()
            .is_some_and(|signer| shared::envelope::hex(&signer.signature_sha256) == signature_sha256);
        Ok(verdict.outcome() == Outcome::Accepted && same)
    }

    async fn then(&self, material: &[Kept]) -> Result<Arc<Then>, Lost> {
        let standing = |kind| matches!(kind, Kind::Anchor | Kind::Intermediate | Kind::List);
        let key: Vec<&str> = material
            .iter()
            .filter(|kept| standing(kept.kind))
            .map(|kept| kept.sha256.as_str())
            .collect();
        let key = key.join(" ");
        let mut held = self.held.lock().await;
        if let Some(then) = held.get(&key) {
            return Ok(Arc::clone(then));
        }
        if let Some(stranger) = material
            .iter()
            .find(|kept| kept.kind == Kind::Anchor && !self.anchors.contains(&kept.sha256))
        {
            return Err(Lost::Anchor(stranger.sha256.clone()));
        }
        let pieces = self.read(material, standing).await?;
        let of = |wanted: Kind| -> Vec<&[u8]> {
            let found = pieces.iter().filter(|(kind, _)| *kind == wanted);
            found.map(|(_, bytes)| bytes.as_slice()).collect()
        };
        let trust = Trust::new(&of(Kind::Anchor), &of(Kind::Intermediate))?;
        let lists = of(Kind::List)
            .into_iter()
            .map(|der| RevocationList::read(der, &trust))
            .collect::<Result<Vec<_>, _>>()?;
        let then = Arc::new(Then {
            trust,
            lists: RevocationLists::new(lists),
        });
        if held.len() >= HELD {
            held.clear();
        }
        held.insert(key, Arc::clone(&then));
        Ok(then)
    }

    /// The pieces of some kinds, each with the digest that it had.
    async fn read(
        &self,
        material: &[Kept],
        wanted: impl Fn(Kind) -> bool,
    ) -> Result<Vec<(Kind, Vec<u8>)>, Lost> {
        let mut pieces = Vec::new();
        for kept in material.iter().filter(|kept| wanted(kept.kind)) {
            match self.store.read(&kept.sha256).await {
                Ok(bytes) if sha256_hex(&bytes) == kept.sha256 => pieces.push((kept.kind, bytes)),
                _ => return Err(Lost::Missing(kept.kind, kept.sha256.clone())),
            }
        }
        Ok(pieces)
    }
}
