//! Asking the authority's server of OCSP about the one certificate that signed (`eds.md` 7.3 step 10).
//!
//! **Whom.** Only servers that the settings name; a certificate may choose among them and never name another, so that nobody
//! makes the portal ask an address of theirs (`eds.md` 7.8).
//!
//! **How long it counts.** An answer is remembered until it runs out by its own dates ([`OcspAnswer`]), so that a server is
//! asked about one certificate once in that time.
//!
//! **The rule for "can't be reached".** A silence, a refusal to answer, an answer that is old, of a stranger or about somebody
//! else, "unknown": none of these says anything. What the lists say counts then; where they say nothing fresh either,
//! `QONYS_REVOCATION` decides: `required`, and the signature waits (503), or `if-known`, and it is accepted with the gap
//! noted in its evidence. A server that was silent three times in a row is left alone for half a minute.

use super::{
    breaker::Breaker,
    http::{Failure, HttpClient, Patience},
};
use crate::{clock::Clock, rng::Rng};
use axum::http::Uri;
use eds::cms::{Asked, IdHash, Nonce, OcspAnswer, OcspStatus, Trust, asked, ocsp_request};
use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The signer waits meanwhile.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(2),
    total: Duration::from_secs(5),
    longest: 64 * 1024,
};

/// So many answers are remembered; when there are more, those that have run out go, and if none has, all.
const REMEMBERED: usize = 10_000;

/// The servers, and what they have answered.
pub struct OcspSource {
    servers: Vec<Server>,
    trust: Arc<Trust>,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    known: Mutex<BTreeMap<Vec<u8>, Arc<OcspAnswer>>>,
}

struct Server {
    address: Uri,
    client: HttpClient,
    breaker: Mutex<Breaker>,
}

impl OcspSource {
    /// `None` where no server is named. Fails where the machine knows no root certificates for `https`.
    pub fn new(
        addresses: &[Uri],
        trust: Arc<Trust>,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
    ) -> io::Result<Option<Self>> {
        let server = |address: &Uri| {
            Ok(Server {
                address: address.clone(),
                client: HttpClient::new(address.scheme_str() == Some("http"), PATIENCE)?,
                breaker: Mutex::default(),
            })
        };
        let servers = addresses.iter().map(server).collect::<io::Result<Vec<_>>>()?;
        Ok((!servers.is_empty()).then(|| Self {
            servers,
            trust,
            clock,
            rng,
            known: Mutex::default(),
        }))
    }

    /// What is answered about a certificate and counts at this moment of the portal's, if anything.
    pub async fn ask(&self, certificate_der: &[u8], now_unix: i64) -> Option<Arc<OcspAnswer>> {
        let about = asked(certificate_der, &self.trust).ok()?;
        if let Some(known) = self
            .known()
            .get(&about.key)
            .filter(|known| known.is_fresh(now_unix))
        {
            return Some(Arc::clone(known));
        }
        let answer = Arc::new(self.fetch(&about, certificate_der, now_unix).await?);
        // What the server does not know now it may know in a moment.
        if answer.facts().status != OcspStatus::Unknown {
            self.remember(about.key, &answer, now_unix);
        }
        Some(answer)
    }

    /// Whether any of the servers is silent, as far as is known.
    pub fn is_silent(&self) -> bool {
        let now = self.clock.unix();
        self.servers.iter().any(|server| server.breaker().is_open(now))
    }

    async fn fetch(&self, about: &Asked, certificate_der: &[u8], now_unix: i64) -> Option<OcspAnswer> {
        let mut nonce = [0; 32];
        self.rng.fill(&mut nonce);
        let request = ocsp_request(certificate_der, IdHash::Sha256, &nonce, &self.trust).ok()?;
        let server = self.server(about)?;
        let issuer = &about.issuer;
        if !server.breaker().lets_through(self.clock.unix()) {
            tracing::warn!(issuer, "OCSP is not asked: it was silent a moment ago");
            return None;
        }
        let kind = "application/ocsp-request";
        let answered = server.client.post(&server.address, kind, request).await;
        let silent = answered.as_ref().err().copied().is_some_and(Failure::is_silence);
        server.breaker().note(silent, self.clock.unix());
        match answered {
            Ok(der) => OcspAnswer::read(&der, certificate_der, Nonce::Sent(&nonce), now_unix, &self.trust)
                .inspect_err(|error| tracing::error!(issuer, %error, "OCSP says nothing: QONYS_OCSP_URLS"))
                .ok(),
            Err(failure) => {
                tracing::error!(issuer, %failure, "OCSP can't be reached: QONYS_OCSP_URLS");
                None
            }
        }
    }

    /// The configured server that the certificate names, or the first.
    fn server(&self, about: &Asked) -> Option<&Server> {
        let named = self
            .servers
            .iter()
            .find(|server| is_named(&server.address, &about.locations));
        named.or_else(|| self.servers.first())
    }

    fn remember(&self, key: Vec<u8>, answer: &Arc<OcspAnswer>, now_unix: i64) {
        let mut known = self.known();
        if known.len() >= REMEMBERED {
            known.retain(|_, answer| answer.is_fresh(now_unix));
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(key, Arc::clone(answer));
    }

    /// Whole answers: nothing to repair.
    fn known(&self) -> MutexGuard<'_, BTreeMap<Vec<u8>, Arc<OcspAnswer>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a certificate that names these locations names this address, however it writes it.
fn is_named(address: &Uri, locations: &[String]) -> bool {
    locations
        .iter()
        .any(|location| location.parse::<Uri>().is_ok_and(|location| location == *address))
}

impl Server {
    /// Two numbers: nothing to repair.
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::is_named;
    use axum::http::Uri;

    #[test]
    fn a_certificate_chooses_among_the_addresses_that_are_configured() {
        let address = Uri::from_static("http://test.pki.gov.kz/ocsp/");
        for (locations, expected) in [
            (&["http://test.pki.gov.kz/ocsp/"][..], true),
            (&["http://elsewhere/", "HTTP://TEST.PKI.GOV.KZ/ocsp/"], true),
            (&["http://test.pki.gov.kz/"], false),
            (&["https://test.pki.gov.kz/ocsp/"], false),
            (&["no address", ""], false),
            (&[], false),
        ] {
            let locations: Vec<_> = locations.iter().map(|&location| location.to_owned()).collect();
            assert_eq!(is_named(&address, &locations), expected, "{locations:?}");
        }
    }
}
