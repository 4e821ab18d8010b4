//! Uploaded files, and what is kept with signatures, addressed by the SHA-256 of their content.

use super::Answer;
use crate::rng::Rng;
use sha2::{Digest, Sha256};
use shared::envelope::hex;
use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};
use tokio::{fs, io::AsyncWriteExt};

/// Keeps files.
pub trait FileStore: Send + Sync {
    /// Begins to receive a file; what is not [`Incoming::keep`]t leaves no trace.
    fn receive(&self) -> Answer<'_, io::Result<Box<dyn Incoming>>>;

    /// Whether it keeps this file.
    fn has<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<bool>>;

    /// The content of a kept file.
    fn read<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<Vec<u8>>>;

    /// Forgets a file; one that is not there is no error.
    fn remove<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<()>>;
}

/// A file on its way in.
pub trait Incoming: Send {
    /// The next bytes.
    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> Answer<'a, io::Result<()>>;

    /// Keeps it: on the disk, whole, under its digest, which is returned in hex.
    fn keep(self: Box<Self>) -> Answer<'static, io::Result<String>>;
}

/// A part that was not written to for this long was left behind: no upload lives as long ([`crate::http::Patience`]).
const ABANDONED: Duration = Duration::from_mins(30);

/// A local folder.
pub struct LocalFiles {
    folder: PathBuf,
    rng: Arc<dyn Rng>,
}

struct LocalIncoming {
    folder: PathBuf,
    part: Part,
    file: fs::File,
    digest: Sha256,
}

/// The temporary file; goes when it is dropped, unless it has been renamed.
struct Part(PathBuf);

impl Drop for Part {
    fn drop(&mut self) {
        // After a successful rename there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

impl LocalFiles {
    /// Files in this folder, which is made if it is missing. What a crash left half-received before `now` (since 1970)
    /// goes.
    pub fn open(folder: &Path, rng: Arc<dyn Rng>, now: Duration) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        sweep(folder, now)?;
        Ok(Self {
            folder: folder.to_owned(),
            rng,
        })
    }
}

/// Removes parts that nobody can be receiving any more. Younger ones may be another server's on the same folder.
fn sweep(folder: &Path, now: Duration) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "part") {
            continue;
        }
        // One that has gone in the meantime is no matter.
        let Ok(written) = std::fs::metadata(&path).and_then(|about| about.modified()) else {
            continue;
        };
        let written = written.duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
        if now.saturating_sub(written) > ABANDONED {
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn place(folder: &Path, sha256: &str) -> io::Result<PathBuf> {
    let well_formed = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    let shelf = sha256
        .get(..2)
        .filter(|_| well_formed)
        .ok_or(io::ErrorKind::InvalidInput)?;
    Ok(folder.join(shelf).join(sha256))
}

impl FileStore for LocalFiles {
    fn receive(&self) -> Answer<'_, io::Result<Box<dyn Incoming>>> {
        Box::pin(async move {
            let part = Part(self.folder.join(format!("{}.part", self.rng.id())));
            let file = fs::File::create_new(&part.0).await?;
            let folder = self.folder.clone();
            Ok(Box::new(LocalIncoming {
                folder,
                part,
                file,
                digest: Sha256::new(),
            }) as Box<dyn Incoming>)
        })
    }

    fn has<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<bool>> {
        Box::pin(async move { fs::try_exists(place(&self.folder, sha256)?).await })
    }

    fn read<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<Vec<u8>>> {
        Box::pin(async move { fs::read(place(&self.folder, sha256)?).await })
    }

    fn remove<'a>(&'a self, sha256: &'a str) -> Answer<'a, io::Result<()>> {
        Box::pin(async move {
            match fs::remove_file(place(&self.folder, sha256)?).await {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            }
        })
    }
}

impl Incoming for LocalIncoming {
    fn write<'a>(&'a mut self, bytes: &'a [u8]) -> Answer<'a, io::Result<()>> {
        self.digest.update(bytes);
        Box::pin(self.file.write_all(bytes))
    }

    fn keep(mut self: Box<Self>) -> Answer<'static, io::Result<String>> {
        Box::pin(async move {
            self.file.flush().await?;
            self.file.sync_all().await?;
            let sha256 = hex(&self.digest.finalize());
            let place = place(&self.folder, &sha256)?;
            let below = place.parent().unwrap_or(&self.folder);
            fs::create_dir_all(below).await?;
            fs::rename(&self.part.0, &place).await?;
            // The names are on the disk as well, not the bytes alone.
            for folder in [below, &self.folder] {
                fs::File::open(folder).await?.sync_all().await?;
            }
            Ok(sha256)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FileStore, LocalFiles};
    use crate::rng::{Rng, SystemRng};
    use std::{
        fs,
        sync::Arc,
        time::{Duration, UNIX_EPOCH},
    };

    #[tokio::test]
    async fn only_what_is_kept_stays() {
        let folder = std::env::temp_dir().join(format!("qonys-files-{}", std::process::id()));
        let store = LocalFiles::open(&folder, Arc::new(SystemRng), Duration::ZERO).unwrap();
        let mut dropped = store.receive().await.unwrap();
        dropped.write(b"half").await.unwrap();
        drop(dropped);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);

        let mut kept = store.receive().await.unwrap();
        kept.write(b"a").await.unwrap();
        kept.write(b"bc").await.unwrap();
        let sha256 = kept.keep().await.unwrap();
        assert_eq!(sha256, shared::envelope::sha256_hex(b"abc"));
        assert_eq!(store.read(&sha256).await.unwrap(), b"abc");
        store.remove(&sha256).await.unwrap();
        store.remove(&sha256).await.unwrap();
        assert!(store.read(&sha256).await.is_err());
        assert!(store.read("../../etc/passwd").await.is_err());
        fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn what_a_crash_left_behind_goes_at_the_next_start() {
        let rng: Arc<dyn Rng> = Arc::new(SystemRng);
        let folder = std::env::temp_dir().join(format!("qonys-test-parts-{}", rng.id()));
        fs::create_dir_all(&folder).unwrap();
        let now = Duration::from_hours(500_000);
        for (name, age) in [("old.part", 3600), ("young.part", 10), ("old", 3600)] {
            let file = fs::File::create(folder.join(name)).unwrap();
            file.set_modified(UNIX_EPOCH + now - Duration::from_secs(age))
                .unwrap();
        }
        LocalFiles::open(&folder, rng, now).unwrap();
        let mut left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["old", "young.part"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
