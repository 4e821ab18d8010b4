//! A second opinion on a signature: a running NCANode (`eds.md` 2), which judges with the authority's certified means.
//!
//! It is asked only about a signature that our own engine accepts, with the content, and always for both ways of
//! revocation. What it says counts only where it plainly speaks of this very certificate ([`answer`]); a silence, an
//! error, an answer that is odd is [`Unavailable`]: the signature is neither accepted nor refused, and whoever signed can
//! try again. It is never given a key, and it signs nothing for us.

mod answer;

pub use answer::{Expected, Opinion, judge};

use super::{
    Unavailable,
    breaker::Breaker,
    http::{Failure, HttpClient, Patience},
    signature::Question,
};
use crate::{clock::Clock, config::NcanodeServer};
use axum::http::{Uri, uri::InvalidUri};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::{cms::Signer, der_input::unwrap};
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Longest answer that is read.
const LONGEST: usize = 1024 * 1024;

/// The server.
pub struct Ncanode {
    client: HttpClient,
    verify: Uri,
    clock: Arc<dyn Clock>,
    breaker: Mutex<Breaker>,
}

/// What it said of a signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// What follows from it: never [`Opinion::None`].
    pub opinion: Opinion,
    /// Its answer as it came: evidence.
    pub answer: String,
}

impl Ncanode {
    /// Fails where the machine knows no root certificates for `https`.
    pub fn new(server: &NcanodeServer, clock: Arc<dyn Clock>) -> io::Result<Self> {
        let verify = format!("{}cms/verify", server.url);
        let verify: Uri = verify
            .parse()
            .map_err(|error: InvalidUri| io::Error::other(error))?;
        let patience = Patience {
            connect: server.connect,
            total: server.total,
            longest: LONGEST,
        };
        Ok(Self {
            client: HttpClient::new(verify.scheme_str() == Some("http"), patience)?,
            verify,
            clock,
            breaker: Mutex::default(),
        })
    }

    /// What it says of a signature of which our own engine has read the signer.
    pub async fn ask(&self, question: &Question<'_>, signer: &Signer) -> Result<Said, Unavailable> {
        if !self.breaker().lets_through(self.clock.unix()) {
            tracing::warn!("NCANode is not asked: it was silent a moment ago");
            return Err(Unavailable);
        }
        let body = request(question).ok_or(Unavailable)?;
        let answered = self.client.post(&self.verify, "application/json", body).await;
        let silent = answered.as_ref().err().copied().is_some_and(Failure::is_silence);
        self.breaker().note(silent, self.clock.unix());
        let answer = answered.map_err(|failure| {
            tracing::error!(%failure, "NCANode gives no opinion: QONYS_NCANODE_URL");
            Unavailable
        })?;
        let expected = Expected {
            serial: &signer.facts.serial,
            iin: signer.facts.iin.as_deref(),
            bin: signer.facts.bin.as_deref(),
            purpose: question.purpose,
        };
        match judge(&answer, &expected) {
            Opinion::None(why) => {
                tracing::error!(why, "NCANode gives no opinion: its answer is odd");
                Err(Unavailable)
            }
            opinion => Ok(Said {
                opinion,
                answer: String::from_utf8_lossy(&answer).into_owned(),
            }),
        }
    }

    /// Whether it answered when it was last asked, as far as is known.
    pub fn is_silent(&self) -> bool {
        self.breaker().is_open(self.clock.unix())
    }

    /// Two numbers: nothing to repair.
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `CmsVerifyRequest` (`eds.md` 2.2).
fn request(question: &Question<'_>) -> Option<Vec<u8>> {
    let cms = unwrap(question.cms).ok()?;
    serde_json::to_vec(&serde_json::json!({
        "cms": STANDARD.encode(cms),
        "data": STANDARD.encode(question.content),
        "revocationCheck": ["OCSP", "CRL"],
    }))
    .ok()
}
