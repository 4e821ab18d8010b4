//! The key file of the provider's system.

use super::{ConfigProblem, Settings};
use secrecy::SecretString;
use std::path::PathBuf;

/// A seal in a key file.
#[derive(Clone, Debug)]
pub struct SealFile {
    /// The `.p12`.
    pub path: PathBuf,
    /// Its password.
    pub password: SecretString,
}

impl SealFile {
    /// Takes the key file that was given, if any.
    pub fn resolve(settings: &Settings, problems: &mut Vec<ConfigProblem>) -> Option<Self> {
        match (&settings.seal, &settings.seal_password) {
            (None, None) => None,
            (Some(path), Some(password)) => Some(Self {
                path: path.clone(),
                password: password.clone(),
            }),
            (path, _) => {
                let missing = if path.is_some() {
                    "QONYS_SEAL_PASSWORD"
                } else {
                    "QONYS_SEAL"
                };
                problems.push(ConfigProblem::new(
                    missing,
                    "is missing: a seal needs a key file and its password",
                ));
                None
            }
        }
    }
}
