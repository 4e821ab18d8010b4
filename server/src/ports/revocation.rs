//! Lists of revoked certificates out of folders, read again when their files change.
//!
//! Whoever looks after the server puts them into one, say by a timer; into the other the portal fetches them itself
//! ([`super::list_fetcher`]). A list is trusted for its signature and its dates alone, so that nothing depends on how it came
//! there.

use crate::clock::Clock;
use crate::config::Config;
use eds::cms::{
    Gap, Revocation, RevocationList, RevocationListError, RevocationLists, RevocationRule, Trust,
};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

/// The folder is looked at so many seconds apart, when somebody asks.
const APART: i64 = 60;

/// The lists of some folders.
pub struct ListFolder {
    paths: Vec<PathBuf>,
    trust: Arc<Trust>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    looked_at: Option<i64>,
    files: BTreeMap<PathBuf, KnownFile>,
    lists: Arc<RevocationLists>,
}

/// A file as it was last read.
struct KnownFile {
    changed: Option<SystemTime>,
    length: u64,
    list: Option<Arc<RevocationList>>,
    problem: Option<Problem>,
}

/// Why a file gives no list.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("{0}")]
    File(#[from] io::Error),
    #[error("{0}")]
    List(#[from] RevocationListError),
}

impl ListFolder {
    /// Reads the folders; one that is not there has no lists.
    pub fn open(paths: Vec<PathBuf>, trust: Arc<Trust>, clock: Arc<dyn Clock>) -> Self {
        let folder = Self {
            paths,
            trust,
            clock,
            state: Mutex::default(),
        };
        folder.look();
        folder
    }

    /// The lists as they are now.
    pub async fn now(self: &Arc<Self>) -> Arc<RevocationLists> {
        if self.state().is_fresh(self.clock.unix()) {
            return Arc::clone(&self.state().lists);
        }
        // A list of everybody's certificates takes a moment to read.
        let folder = Arc::clone(self);
        if tokio::task::spawn_blocking(move || folder.look()).await.is_err() {
            tracing::error!("the folder of lists of revoked certificates could not be looked at");
        }
        Arc::clone(&self.state().lists)
    }

    /// Lets the next question look, however soon.
    pub fn look_again(&self) {
        self.state().looked_at = None;
    }

    /// What is wrong with the files that are there.
    fn problems(&self) -> Vec<String> {
        let state = self.state();
        let wrong = state.files.iter().filter_map(|(path, file)| {
            let problem = file.problem.as_ref()?;
            Some(format!("{}: {problem}", path.display()))
        });
        wrong.collect()
    }

    /// Reads what has changed since the last look.
    fn look(&self) {
        let now = self.clock.unix();
        let mut state = self.state();
        if state.is_fresh(now) {
            return;
        }
        state.looked_at = Some(now);
        let found = self.paths.iter().flat_map(|path| {
            files(path).unwrap_or_else(|error| {
                if error.kind() != io::ErrorKind::NotFound {
                    tracing::error!(folder = %path.display(), %error, "no lists of revoked certificates");
                }
                Vec::new()
            })
        });
        let found: Vec<_> = found.collect();
        let before = state.files.len();
        state
            .files
            .retain(|path, _| found.iter().any(|file| file.path == *path));
        let mut changed = state.files.len() != before;
        for file in found {
            let known = state.files.get(&file.path);
            if known.is_some_and(|known| known.changed == file.changed && known.length == file.length) {
                continue;
            }
            changed = true;
            let earlier = known.and_then(|known| known.list.clone());
            let read = self.read(file, earlier);
            state.files.insert(read.0, read.1);
        }
        if changed {
            let lists = state
                .files
                .values()
                .filter_map(|file| file.list.clone())
                .collect();
            state.lists = Arc::new(RevocationLists::new(lists));
        }
    }

    /// A file that can't be read now keeps what it said before, which its own dates will end: it may be half-written.
    fn read(&self, file: FoundFile, earlier: Option<Arc<RevocationList>>) -> (PathBuf, KnownFile) {
        let read = fs::read(&file.path).map_err(Problem::from);
        let read = read.and_then(|bytes| Ok(RevocationList::read(&bytes, &self.trust)?));
        let (list, problem) = match read {
            Ok(list) => {
                tracing::info!(file = %file.path.display(), issuer = list.facts().issuer, number = list.facts().number, "list of revoked certificates");
                (Some(Arc::new(list)), None)
            }
            Err(error) => {
                tracing::error!(file = %file.path.display(), %error, "no list of revoked certificates");
                (earlier, Some(error))
            }
        };
        let known = KnownFile {
            changed: file.changed,
            length: file.length,
            list,
            problem,
        };
        (file.path, known)
    }

    /// A look that failed half-way left files as they were read: nothing to repair.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_fresh(&self, now: i64) -> bool {
        self.looked_at
            .is_some_and(|at| (at..at.saturating_add(APART)).contains(&now))
    }
}

struct FoundFile {
    path: PathBuf,
    changed: Option<SystemTime>,
    length: u64,
}

/// The files that may hold a list, by their names.
fn files(folder: &Path) -> io::Result<Vec<FoundFile>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let extension = path.extension().unwrap_or_default();
        if !["crl", "pem"]
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known))
        {
            continue;
        }
        // A file that was replaced meanwhile is found at the next look.
        if let Ok(metadata) = fs::metadata(&path) {
            found.push(FoundFile {
                path,
                changed: metadata.modified().ok(),
                length: metadata.len(),
            });
        }
    }
    Ok(found)
}

/// Where lists lie: in the operator's folder, and in that of the portal.
pub fn folders(config: &Config) -> Vec<PathBuf> {
    vec![config.revocation.folder.clone(), fetched(config)]
}

/// Where the portal keeps the lists that it fetches.
pub fn fetched(config: &Config) -> PathBuf {
    config.storage.data.join("crls")
}

/// What is kept with a signature: by which lists it was judged, or that revocation was not checked and why.
pub fn evidence(revocation: &Revocation) -> Result<String, serde_json::Error> {
    serde_json::to_string(&serde_json::json!({
        "checked": revocation.is_known(),
        "missing": revocation.gap(),
        "lists": revocation.lists,
        "answers": revocation.answers,
    }))
}

/// What is missing to know of every certificate whether it was revoked: for `check-config` and the start.
pub fn gaps(config: &Config, clock: &Arc<dyn Clock>) -> Vec<String> {
    let trust = match super::signature::trust(&config.storage.trust) {
        Ok(trust) => Arc::new(trust),
        // The demo makes its own at the first start.
        Err(_) if config.is_demo() => return Vec::new(),
        Err(error) => return vec![format!("QONYS_TRUST: {error}")],
    };
    let folder = ListFolder::open(folders(config), Arc::clone(&trust), Arc::clone(clock));
    let coverage = folder.state().lists.coverage(&trust, clock.now().unix());
    let missing = coverage.into_iter().filter_map(|(issuer, standing)| {
        let why = match standing.gap()? {
            Gap::NoList => "there is no list of it",
            Gap::NotYet => "its lists are from the future",
            Gap::Stale => "its list has run out",
        };
        let then = match (config.revocation.rule, config.revocation.ocsp.is_empty()) {
            (RevocationRule::Required, true) => "signatures wait (503)",
            (RevocationRule::IfKnown, true) => "signatures are accepted unchecked",
            (RevocationRule::Required, false) => "signatures wait (503) unless OCSP answers (QONYS_OCSP_URLS)",
            (RevocationRule::IfKnown, false) => {
                "signatures are accepted unchecked unless OCSP answers (QONYS_OCSP_URLS)"
            }
        };
        let folder = config.revocation.folder.display();
        Some(format!(
            "Whether certificates of {issuer} were revoked is not known by list: {why} in {folder} (QONYS_CRLS) and none was \
             fetched (QONYS_CRL_URLS); {then}."
        ))
    });
    folder.problems().into_iter().chain(missing).collect()
}
