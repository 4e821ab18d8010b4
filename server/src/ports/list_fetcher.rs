//! Fetching lists of revoked certificates from the places that the settings name: never from one that a certificate names
//! (`eds.md` 7.8).
//!
//! Each place is asked once an hour, or when its list runs out, whether it has another list than the one that was fetched
//! (a conditional request). A list is kept only if a configured authority signed it and it does not go back behind the one
//! that is there (RFC 5280 §5.2.3); it lies in the data folder, so that a start needs no network. A place that fails is asked
//! again after one minute, then two, four, up to half an hour; meanwhile the list that is there counts until it runs out by its
//! own date. What follows then is `QONYS_REVOCATION`'s to say, as for OCSP ([`super::ocsp`]).

use super::http::{Failure, Fetched, HttpClient, Patience, Version};
use crate::clock::Clock;
use axum::http::Uri;
use eds::cms::{RevocationList, RevocationListError, Trust};
use shared::envelope::sha256_hex;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// A list of everybody's certificates is long, and nobody waits for it.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(5),
    total: Duration::from_mins(2),
    longest: 64 * 1024 * 1024,
};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// The places, and when each is asked again.
pub struct ListFetcher {
    places: Vec<Place>,
    trust: Arc<Trust>,
    clock: Arc<dyn Clock>,
}

struct Place {
    address: Uri,
    client: HttpClient,
    file: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    due: i64,
    failures: u32,
    version: Version,
}

/// Why no list was fetched.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error(transparent)]
    Http(#[from] Failure),
    #[error(transparent)]
    List(#[from] RevocationListError),
    #[error("its number went back")]
    Back,
    #[error(transparent)]
    File(#[from] io::Error),
}

impl ListFetcher {
    /// Keeps what it fetches in this folder, which is made if it is missing. Fails where the machine knows no root
    /// certificates for `https`.
    pub fn open(
        addresses: &[Uri],
        folder: &Path,
        trust: Arc<Trust>,
        clock: Arc<dyn Clock>,
    ) -> io::Result<Self> {
        if !addresses.is_empty() {
            fs::create_dir_all(folder)?;
        }
        let place = |address: &Uri| {
            let digest = sha256_hex(address.to_string().as_bytes());
            let name = digest.get(..16).unwrap_or(&digest);
            Ok(Place {
                address: address.clone(),
                client: HttpClient::new(address.scheme_str() == Some("http"), PATIENCE)?,
                file: folder.join(format!("{name}.crl")),
                state: Mutex::default(),
            })
        };
        Ok(Self {
            places: addresses.iter().map(place).collect::<io::Result<_>>()?,
            trust,
            clock,
        })
    }

    /// Asks every place whose time has come; whether any had another list.
    pub async fn refresh(&self) -> bool {
        let mut changed = false;
        for place in &self.places {
            let now = self.clock.unix();
            if now < place.state().due {
                continue;
            }
            match self.fetch(place).await {
                Ok(new) => {
                    changed |= new.is_some();
                    let mut state = place.state();
                    let runs_out = new.map_or(i64::MAX, |list| list.facts().next_update);
                    state.failures = 0;
                    state.due = runs_out.clamp(now.saturating_add(MINUTE), now.saturating_add(HOUR));
                }
                Err(problem) => {
                    tracing::error!(from = %place.address, %problem, "no list of revoked certificates: QONYS_CRL_URLS");
                    let mut state = place.state();
                    state.due = now.saturating_add(MINUTE << state.failures.min(5));
                    state.failures = state.failures.saturating_add(1);
                }
            }
        }
        changed
    }

    /// Another list than the one that is there, kept.
    async fn fetch(&self, place: &Place) -> Result<Option<RevocationList>, Problem> {
        // A file that has gone is fetched whole.
        let known = if place.file.exists() {
            place.state().version.clone()
        } else {
            Version::default()
        };
        match place.client.get_newer(&place.address, &known).await? {
            Fetched::Same => Ok(None),
            Fetched::New(bytes, version) => {
                let (file, trust) = (place.file.clone(), Arc::clone(&self.trust));
                let kept = tokio::task::spawn_blocking(move || keep(&file, &bytes, &trust));
                let list = kept.await.map_err(io::Error::other)??;
                let facts = list.facts();
                tracing::info!(from = %place.address, facts.issuer, facts.number, "list of revoked certificates fetched");
                place.state().version = version;
                Ok(Some(list))
            }
        }
    }
}

/// Puts a list in the place of the one that is there, unless it is an earlier one. Whoever reads meanwhile finds the one or
/// the other whole.
fn keep(file: &Path, bytes: &[u8], trust: &Trust) -> Result<RevocationList, Problem> {
    let list = RevocationList::read(bytes, trust)?;
    let there = fs::read(file).ok();
    let there = there.and_then(|bytes| RevocationList::read(&bytes, trust).ok());
    if there.is_some_and(|there| list.is_before(&there)) {
        return Err(Problem::Back);
    }
    let part = file.with_extension("part");
    fs::write(&part, bytes)?;
    fs::rename(&part, file)?;
    Ok(list)
}

impl Place {
    /// Numbers: nothing to repair.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
