//! The server's own keys.

use super::{ConfigProblem, Mode};
use crate::rng::{Rng, SystemRng};
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use shared::envelope::hex;
use std::{fs, path::Path, sync::Arc};

/// Fewest bytes of a secret.
const LEAST: usize = 32;

/// Keys derived from the one secret, each for one purpose.
#[derive(Clone, Debug)]
pub struct Keys {
    secret: Arc<SecretBox<Vec<u8>>>,
}

impl Keys {
    /// Takes the secret that was given; in the demo, one that is made at the first start.
    pub fn resolve(
        mode: Mode,
        given: Option<&str>,
        data: &Path,
        problems: &mut Vec<ConfigProblem>,
    ) -> Option<Self> {
        let outcome = match (given, mode) {
            (Some(text), mode) => {
                let made_for_demo =
                    fs::read_to_string(demo_file(data)).is_ok_and(|demo| demo.trim() == text.trim());
                if mode == Mode::Production && made_for_demo {
                    Err("this is the demo's secret: make a new one with `openssl rand -hex 32`".to_owned())
                } else {
                    unhex(text)
                        .filter(|bytes| bytes.len() >= LEAST && varied(bytes))
                        .ok_or_else(|| {
                            format!("at least {LEAST} random bytes in hex are needed: `openssl rand -hex 32`")
                        })
                }
            }
            (None, Mode::Production) => Err("is missing: make one with `openssl rand -hex 32`".to_owned()),
            (None, Mode::Demo) => demo_secret(data),
        };
        match outcome {
            Ok(bytes) => Some(Self {
                secret: Arc::new(SecretBox::new(Box::new(bytes))),
            }),
            Err(problem) => {
                problems.push(ConfigProblem::new("QONYS_SECRET", problem));
                None
            }
        }
    }

    /// HMAC-SHA-256 over the parts, for one purpose; no two lists of parts give the same input.
    pub fn mac(&self, purpose: &str, parts: &[&str]) -> Vec<u8> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.secret.expose_secret()) else {
            return Vec::new();
        };
        for part in [purpose].iter().chain(parts) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().to_vec()
    }
}

fn demo_file(data: &Path) -> std::path::PathBuf {
    data.join("demo/secret")
}

fn demo_secret(data: &Path) -> Result<Vec<u8>, String> {
    let path = demo_file(data);
    if let Some(known) = fs::read_to_string(&path).ok().and_then(|text| unhex(text.trim())) {
        return Ok(known);
    }
    let mut bytes = vec![0; LEAST];
    SystemRng.fill(&mut bytes);
    let folder = path.parent().unwrap_or(data);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, hex(&bytes)))
        .map_err(|error| format!("the demo's secret can't be kept in {}: {error}", path.display()))?;
    Ok(bytes)
}

/// Not the same few bytes over and over.
fn varied(bytes: &[u8]) -> bool {
    let mut seen = bytes.to_vec();
    seen.sort_unstable();
    seen.dedup();
    seen.len() >= 8
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Keys, unhex};
    use crate::config::Mode;
    use std::path::Path;

    #[test]
    fn parts_and_purposes_do_not_run_into_each_other() {
        let keys = Keys::resolve(
            Mode::Demo,
            Some(&"0123456789abcdef".repeat(4)),
            Path::new("/"),
            &mut Vec::new(),
        )
        .unwrap();
        assert_ne!(keys.mac("otp", &["ab", "c"]), keys.mac("otp", &["a", "bc"]));
        assert_ne!(keys.mac("otp", &["a"]), keys.mac("session", &["a"]));
    }

    #[test]
    fn hex_is_read_strictly() {
        assert_eq!(unhex("00aB"), Some(vec![0, 0xab]));
        assert_eq!((unhex("0"), unhex("zz"), unhex("é0")), (None, None, None));
        assert_eq!(unhex("+1+1"), None);
    }
}
