//! Verification of signatures: by the embedded engine of `eds` and, where one is configured, by NCANode too.

use super::{
    Answer, Unavailable,
    ncanode::{Ncanode, Opinion},
    revocation::ListFolder,
};
use crate::{clock::Clock, config::Config, evidence::Kind};
use eds::cms::{self, Check, Outcome, Request, RevocationRule, Trust, TrustError, Verdict};
use std::{fs, io, ops::Deref, path::Path, sync::Arc};

/// Decides whether a signature holds.
pub trait SignatureVerifier: Send + Sync {
    /// Judges one signature. `Err` is no verdict, and an undecided one is an `Err`: nothing may be accepted or refused
    /// on it.
    fn verify<'a>(&'a self, question: Question<'a>) -> Answer<'a, Result<Judged, Unavailable>>;

    /// Who judges, and how they are: for the health page.
    fn describe(&self) -> Vec<Judge>;
}

/// A verdict, with what others said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Judged {
    /// The verdict of all who were asked.
    pub verdict: Verdict,
    /// NCANode's answer as it came, where it was asked: JSON.
    pub ncanode: Option<String>,
}

/// One who judges signatures.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Judge {
    /// `embedded`, `ncanode`.
    pub name: &'static str,
    /// Whether nothing is known that would keep signatures waiting.
    pub ready: bool,
}

impl Judged {
    /// What the verdict rests on besides what the signature itself brings: to be kept with it.
    pub fn material(&self) -> Vec<(Kind, &[u8])> {
        let ncanode = self
            .ncanode
            .iter()
            .map(|answer| (Kind::Ncanode, answer.as_bytes()));
        ncanode.collect()
    }
}

impl Deref for Judged {
    type Target = Verdict;

    fn deref(&self) -> &Verdict {
        &self.verdict
    }
}

/// One signature to judge.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The bytes that must have been signed, from our own storage.
    pub content: &'a [u8],
    /// The detached CMS as it was sent: base64, PEM or DER.
    pub cms: &'a [u8],
    /// Whose it must be, by IIN, of a seal by BIN; `None` at signing in.
    pub holder: Option<&'a str>,
    /// What it is for.
    pub purpose: cms::Purpose,
    /// The portal's moment.
    pub now_unix: i64,
}

/// The engine of this house. Not a certified one: see `eds.md` 7.3.
pub struct EmbeddedVerifier {
    trust: Arc<Trust>,
    lists: Arc<ListFolder>,
    rule: RevocationRule,
}

/// Why the anchors can't be used.
#[derive(Debug, thiserror::Error)]
pub enum AnchorsError {
    /// A file is missing or unreadable.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// What is in them is no use.
    #[error(transparent)]
    Trust(#[from] TrustError),
}

/// Trusts `anchors.pem`, with `intermediates.pem` on the way.
pub fn trust(folder: &Path) -> Result<Trust, AnchorsError> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).map_err(|source| AnchorsError::File {
            path: path.display().to_string(),
            source,
        })
    };
    Ok(Trust::from_pem(
        &read("anchors.pem")?,
        &read("intermediates.pem")?,
    )?)
}

impl EmbeddedVerifier {
    /// With the anchors and the lists of revoked certificates that the settings name.
    pub fn open(config: &Config, clock: &Arc<dyn Clock>) -> Result<Self, AnchorsError> {
        let trust = Arc::new(trust(&config.storage.trust)?);
        let folder = config.revocation.folder.clone();
        Ok(Self {
            lists: Arc::new(ListFolder::open(folder, Arc::clone(&trust), Arc::clone(clock))),
            trust,
            rule: config.revocation.rule,
        })
    }

    async fn judge(&self, question: Question<'_>) -> Result<Verdict, Unavailable> {
        let lists = self.lists.now().await;
        let verdict = cms::verify(&Request {
            content: question.content,
            cms: question.cms,
            holder: question.holder,
            purpose: question.purpose,
            now_unix: question.now_unix,
            trust: &self.trust,
            lists: &lists,
            revocation_rule: self.rule,
        });
        if verdict.outcome() == Outcome::Undecided {
            let gap = verdict.revocation.gap();
            tracing::error!(?gap, "whether a certificate was revoked is not known: QONYS_CRLS");
            return Err(Unavailable);
        }
        Ok(verdict)
    }
}

impl SignatureVerifier for EmbeddedVerifier {
    fn verify<'a>(&'a self, question: Question<'a>) -> Answer<'a, Result<Judged, Unavailable>> {
        Box::pin(async move {
            let verdict = self.judge(question).await?;
            Ok(Judged {
                verdict,
                ncanode: None,
            })
        })
    }

    fn describe(&self) -> Vec<Judge> {
        vec![Judge {
            name: "embedded",
            ready: true,
        }]
    }
}

/// Our own engine and NCANode, which gives a signature the weight of a certified means: both must accept.
pub struct BothVerifier {
    embedded: EmbeddedVerifier,
    ncanode: Ncanode,
}

impl BothVerifier {
    /// Asks our own engine first: what it refuses needs no second opinion, and goes nowhere.
    pub fn new(embedded: EmbeddedVerifier, ncanode: Ncanode) -> Self {
        Self { embedded, ncanode }
    }

    async fn judge(&self, question: Question<'_>) -> Result<Judged, Unavailable> {
        let mut judged = self.embedded.verify(question).await?;
        let Some(signer) = judged.signer.as_ref().filter(|_| judged.accepted()) else {
            return Ok(judged);
        };
        let said = self.ncanode.ask(&question, signer).await?;
        if let Opinion::Refuses(id) = said.opinion {
            tracing::warn!(check = ?id, "NCANode refuses what our own engine accepts");
            judged.verdict.checks.push(Check { id, passed: false });
        }
        judged.ncanode = Some(said.answer);
        Ok(judged)
    }
}

impl SignatureVerifier for BothVerifier {
    fn verify<'a>(&'a self, question: Question<'a>) -> Answer<'a, Result<Judged, Unavailable>> {
        Box::pin(self.judge(question))
    }

    fn describe(&self) -> Vec<Judge> {
        let mut judges = self.embedded.describe();
        judges.push(Judge {
            name: "ncanode",
            ready: !self.ncanode.is_silent(),
        });
        judges
    }
}
