//! Verification of signatures: by the embedded engine of `eds` and, where one is configured, by NCANode too.

use super::{
    Answer, Unavailable,
    list_fetcher::ListFetcher,
    ncanode::{Ncanode, Opinion},
    ocsp::OcspSource,
    revocation::{ListFolder, fetched, folders},
};
use crate::{clock::Clock, config::Config, evidence::Kind, rng::Rng};
use eds::cms::{
    self, Check, OcspAnswer, Outcome, Request, RevocationLists, RevocationRule, Trust, TrustError, Verdict,
};
use std::{fmt, fs, io, ops::Deref, path::Path, sync::Arc};

/// Decides whether a signature holds.
pub trait SignatureVerifier: Send + Sync {
    /// Judges one signature. `Err` is no verdict, and an undecided one is an `Err`: nothing may be accepted or refused
    /// on it.
    fn verify<'a>(&'a self, question: Question<'a>) -> Answer<'a, Result<Judged, Unavailable>>;

    /// Who judges, and how they are: for the health page.
    fn describe(&self) -> Vec<Judge>;

    /// Fetches what it judges by, if its time has come.
    fn refresh(&self) -> Answer<'_, ()>;
}

/// A verdict, with what others said.
#[derive(Clone)]
pub struct Judged {
    /// The verdict of all who were asked.
    pub verdict: Verdict,
    /// Whom we trusted.
    pub trust: Arc<Trust>,
    /// What we knew of revocation.
    pub lists: Arc<RevocationLists>,
    /// NCANode's answer as it came, where it was asked: JSON.
    pub ncanode: Option<String>,
}

/// One who judges signatures.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Judge {
    /// `embedded`, `ocsp`, `ncanode`.
    pub name: &'static str,
    /// Whether nothing is known that would keep signatures waiting.
    pub ready: bool,
}

impl Judged {
    /// What the verdict rests on besides what the signature itself brings: to be kept with it.
    pub fn material(&self) -> Vec<(Kind, &[u8])> {
        let revocation = &self.verdict.revocation;
        let anchors = self.trust.anchors().map(|der| (Kind::Anchor, der));
        let intermediates = self.trust.intermediates().map(|der| (Kind::Intermediate, der));
        let spoke = revocation
            .lists
            .iter()
            .filter_map(|facts| self.lists.list(&facts.sha256));
        let lists = spoke.map(|list| (Kind::List, list.der()));
        let answered = self
            .lists
            .answers()
            .filter(|answer| revocation.answers.contains(answer.facts()));
        let answers = answered.map(|answer| (Kind::Ocsp, answer.der()));
        let ncanode = self
            .ncanode
            .iter()
            .map(|answer| (Kind::Ncanode, answer.as_bytes()));
        let all = anchors
            .chain(intermediates)
            .chain(lists)
            .chain(answers)
            .chain(ncanode);
        all.collect()
    }
}

impl fmt::Debug for Judged {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Judged");
        fields
            .field("verdict", &self.verdict)
            .field("ncanode", &self.ncanode)
            .finish_non_exhaustive()
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
    fetcher: ListFetcher,
    ocsp: Option<OcspSource>,
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
    /// The sources of revocation can't be talked to: this machine knows no root certificates.
    #[error("QONYS_OCSP_URLS, QONYS_CRL_URLS: {0}")]
    Sources(#[source] io::Error),
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
    pub fn open(config: &Config, clock: &Arc<dyn Clock>, rng: &Arc<dyn Rng>) -> Result<Self, AnchorsError> {
        let trust = Arc::new(trust(&config.storage.trust)?);
        let sources = &config.revocation;
        let ocsp = OcspSource::new(
            &sources.ocsp,
            Arc::clone(&trust),
            Arc::clone(clock),
            Arc::clone(rng),
        );
        let (folder, known) = (fetched(config), Arc::clone(&trust));
        let fetcher = ListFetcher::open(&sources.lists, &folder, known, Arc::clone(clock));
        Ok(Self {
            ocsp: ocsp.map_err(AnchorsError::Sources)?,
            fetcher: fetcher.map_err(AnchorsError::Sources)?,
            lists: Arc::new(ListFolder::open(
                folders(config),
                Arc::clone(&trust),
                Arc::clone(clock),
            )),
            trust,
            rule: config.revocation.rule,
        })
    }

    async fn judge(&self, question: Question<'_>) -> Result<Judged, Unavailable> {
        let mut lists = self.lists.now().await;
        let mut verdict = self.by(&question, &lists);
        // What is refused in any case is nothing to ask about.
        if let Some(answer) = self.ask(&question, &verdict).await {
            lists = Arc::new(lists.with_answers(vec![answer]));
            verdict = self.by(&question, &lists);
        }
        if verdict.outcome() == Outcome::Undecided {
            let gap = verdict.revocation.gap();
            tracing::error!(
                ?gap,
                "whether a certificate was revoked is not known: QONYS_CRLS, QONYS_OCSP_URLS"
            );
            return Err(Unavailable);
        }
        Ok(Judged {
            verdict,
            trust: Arc::clone(&self.trust),
            lists,
            ncanode: None,
        })
    }

    /// What is answered about the signer's certificate, unless the signature is refused already.
    async fn ask(&self, question: &Question<'_>, verdict: &Verdict) -> Option<Arc<OcspAnswer>> {
        let (ocsp, signer) = (self.ocsp.as_ref()?, verdict.signer.as_ref()?);
        if verdict.primary_code().is_some() {
            return None;
        }
        ocsp.ask(&signer.certificate_der, question.now_unix).await
    }

    fn by(&self, question: &Question<'_>, lists: &RevocationLists) -> Verdict {
        cms::verify(&Request {
            content: question.content,
            cms: question.cms,
            holder: question.holder,
            purpose: question.purpose,
            now_unix: question.now_unix,
            trust: &self.trust,
            lists,
            revocation_rule: self.rule,
        })
    }
}

impl SignatureVerifier for EmbeddedVerifier {
    fn verify<'a>(&'a self, question: Question<'a>) -> Answer<'a, Result<Judged, Unavailable>> {
        Box::pin(self.judge(question))
    }

    fn describe(&self) -> Vec<Judge> {
        let mut judges = vec![Judge {
            name: "embedded",
            ready: true,
        }];
        judges.extend(self.ocsp.as_ref().map(|ocsp| Judge {
            name: "ocsp",
            ready: !ocsp.is_silent(),
        }));
        judges
    }

    fn refresh(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            if self.fetcher.refresh().await {
                self.lists.look_again();
            }
        })
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

    fn refresh(&self) -> Answer<'_, ()> {
        self.embedded.refresh()
    }
}
