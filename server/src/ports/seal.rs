//! The seal of the provider's system: what it signs with where an act leaves a decision to it (DR-36).

use super::{Answer, Unavailable};
use crate::rng::for_keys;
use eds::pkcs12::{KeyFile, KeyFileError, open};
use secrecy::{ExposeSecret as _, SecretString};
use std::{fs, io, path::Path};

/// Whose seal it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holder {
    /// BIN of the legal entity.
    pub bin: String,
    /// Its name, as the certificate has it.
    pub name: String,
}

/// Signs in the name of the provider's system.
pub trait Seal: Send + Sync {
    /// Whose it is; `None` where there is no seal: then no decision is the system's.
    fn holder(&self) -> Option<Holder>;

    /// A detached CMS over these bytes.
    fn seal<'a>(&'a self, content: &'a [u8], now_unix: i64) -> Answer<'a, Result<Vec<u8>, Unavailable>>;
}

/// Why a key file is no seal.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// It can't be read.
    #[error(transparent)]
    File(#[from] io::Error),
    /// Nor opened.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// It is a person's.
    #[error("the certificate names no BIN: it is not that of a legal entity's information system")]
    Person,
}

/// A seal in a key file.
pub struct KeyFileSeal {
    key: KeyFile,
    holder: Holder,
}

impl KeyFileSeal {
    /// Opens it.
    pub fn open(path: &Path, password: &SecretString) -> Result<Self, SealError> {
        let key = open(&fs::read(path)?, password.expose_secret())?;
        let facts = key.facts();
        let holder = Holder {
            bin: facts.bin.clone().ok_or(SealError::Person)?,
            name: facts.common_name.clone(),
        };
        Ok(Self { key, holder })
    }
}

impl Seal for KeyFileSeal {
    fn holder(&self) -> Option<Holder> {
        Some(self.holder.clone())
    }

    fn seal<'a>(&'a self, content: &'a [u8], now_unix: i64) -> Answer<'a, Result<Vec<u8>, Unavailable>> {
        let sealed = self.key.sign(content, now_unix, &mut for_keys());
        Box::pin(std::future::ready(sealed.map_err(|error| {
            tracing::error!(%error, "the seal does not sign");
            Unavailable
        })))
    }
}

/// There is none: officials decide everything.
#[derive(Debug, Default)]
pub struct NoSeal;

impl Seal for NoSeal {
    fn holder(&self) -> Option<Holder> {
        None
    }

    fn seal<'a>(&'a self, _: &'a [u8], _: i64) -> Answer<'a, Result<Vec<u8>, Unavailable>> {
        Box::pin(std::future::ready(Err(Unavailable)))
    }
}
