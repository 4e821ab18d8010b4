//! Passwords as they are kept: Argon2id with a random salt and a key of the server's own (a stolen table alone is of no
//! use), computed where it keeps nobody waiting, and by few at a time.

use crate::{
    config::Keys,
    error::{Code, Refusal},
    rng::Rng,
};
use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _, Version,
    password_hash::SaltString,
};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use std::{io, sync::Arc, time::Duration};
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// 19 MiB, two passes, one lane: the least memory that OWASP's cheat sheet and ASVS 5.0 (appendix C) take for Argon2id,
/// so that a server of a few hundred MB computes several at once (RFC 9106 4 lets memory be chosen so).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// At most so many at a time: 76 MiB. Whoever comes then waits, and is refused rather than waiting for long.
const AT_ONCE: usize = 4;
const PATIENCE: Duration = Duration::from_secs(5);

/// Computes and compares.
pub struct Hasher {
    free: Arc<Semaphore>,
    key: Arc<Vec<u8>>,
    /// Of no password: what is compared where there is no account, so that it takes as long.
    nobodys: Arc<str>,
}

impl Hasher {
    /// With the server's keys.
    pub fn new(keys: &Keys, rng: &dyn Rng) -> io::Result<Self> {
        let mut digest = [0; 32];
        rng.fill(&mut digest);
        let (salt, digest) = (salt(rng)?, STANDARD_NO_PAD.encode(digest));
        let nobodys = format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${salt}${digest}");
        Ok(Self {
            free: Arc::new(Semaphore::new(AT_ONCE)),
            key: Arc::new(keys.mac("account password", &[])),
            nobodys: nobodys.into(),
        })
    }

    /// The PHC string of a password.
    pub async fn hash(&self, rng: &dyn Rng, password: String) -> Result<String, Refusal> {
        let (key, salt) = (Arc::clone(&self.key), salt(rng)?);
        let made = self.alone(move || hash(&key, password.as_bytes(), &salt)).await?;
        made.map_err(Refusal::internal)
    }

    /// Whether this is the password of that PHC string. Where there is none the work is the same, and the answer no.
    pub async fn is_right(&self, password: String, kept: Option<String>) -> Result<bool, Refusal> {
        let there = kept.is_some();
        let kept = kept.unwrap_or_else(|| self.nobodys.to_string());
        let key = Arc::clone(&self.key);
        let same = self.alone(move || {
            let known = PasswordHash::new(&kept)?;
            with(&key)?.verify_password(password.as_bytes(), &known)
        });
        match same.await? {
            Ok(()) => Ok(there),
            Err(argon2::password_hash::Error::Password) => Ok(false),
            Err(error) => Err(Refusal::internal(error)),
        }
    }

    /// On a thread that may block, among at most [`AT_ONCE`].
    async fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Refusal> {
        let free = timeout(PATIENCE, Arc::clone(&self.free).acquire_owned()).await;
        let permit = free
            .ok()
            .and_then(Result::ok)
            .ok_or(Refusal::from(Code::Unavailable))?;
        let done = spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        });
        done.await.map_err(Refusal::internal)
    }
}

fn salt(rng: &dyn Rng) -> io::Result<SaltString> {
    let mut bytes = [0; 16];
    rng.fill(&mut bytes);
    SaltString::encode_b64(&bytes).map_err(io::Error::other)
}

fn with(key: &[u8]) -> Result<Argon2<'_>, argon2::password_hash::Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None)?;
    Ok(Argon2::new_with_secret(
        key,
        Algorithm::Argon2id,
        Version::V0x13,
        params,
    )?)
}

fn hash(key: &[u8], password: &[u8], salt: &SaltString) -> Result<String, argon2::password_hash::Error> {
    Ok(with(key)?.hash_password(password, salt)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::Hasher;
    use crate::{
        config::{Keys, Mode},
        error::Code,
        rng::SystemRng,
    };
    use std::{path::Path, sync::Arc};

    fn hasher(secret: &str) -> Hasher {
        let keys = Keys::resolve(
            Mode::Demo,
            Some(&secret.repeat(4)),
            Path::new("/"),
            &mut Vec::new(),
        );
        Hasher::new(&keys.unwrap(), &SystemRng).unwrap()
    }

    #[tokio::test]
    async fn only_the_password_itself_is_right_and_only_here() {
        let ours = hasher("0123456789abcdef");
        let kept = ours.hash(&SystemRng, "қара шаңырақ".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, ours.hash(&SystemRng, "қара шаңырақ".into()).await.unwrap());
        for (password, expected) in [
            ("қара шаңырақ", true),
            ("Қара шаңырақ", false),
            ("қара шаңырақ ", false),
            ("", false),
        ] {
            let right = ours.is_right(password.into(), Some(kept.clone())).await.unwrap();
            assert_eq!(right, expected, "{password}");
        }
        assert!(!ours.is_right("қара шаңырақ".into(), None).await.unwrap());
        let others = hasher("fedcba9876543210");
        assert!(!others.is_right("қара шаңырақ".into(), Some(kept)).await.unwrap());
    }

    /// The fastest of a few, in microseconds: what else the machine does only makes single ones slower.
    async fn fastest(hasher: &Hasher, kept: Option<&String>) -> u128 {
        let mut fastest = u128::MAX;
        for _ in 0..5 {
            #[expect(clippy::disallowed_methods, reason = "the time that passes is what is tested")]
            let begun = std::time::Instant::now();
            hasher
                .is_right("жаңбыр жауды".into(), kept.cloned())
                .await
                .unwrap();
            fastest = fastest.min(begun.elapsed().as_micros());
        }
        fastest
    }

    #[tokio::test]
    async fn where_there_is_no_account_the_work_is_the_same() {
        let hasher = hasher("0123456789abcdef");
        let kept = hasher.hash(&SystemRng, "қара шаңырақ".into()).await.unwrap();
        let (with, without) = (fastest(&hasher, Some(&kept)).await, fastest(&hasher, None).await);
        assert!(without * 4 > with && with * 4 > without, "{with} {without}");
        println!("a password is compared in {with} microseconds, without an account in {without}");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_would_wait_for_long_is_refused() {
        let hasher = hasher("0123456789abcdef");
        let taken = Arc::clone(&hasher.free).acquire_many_owned(4).await.unwrap();
        let refused = hasher.is_right("x".into(), None).await.unwrap_err();
        assert_eq!(refused.details().code, Code::Unavailable);
        drop(taken);
        assert!(!hasher.is_right("x".into(), None).await.unwrap());
    }
}
