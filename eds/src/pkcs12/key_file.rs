//! An opened key file.

use super::KeyFileError;
use super::bags::Bags;
use crate::certificate::{Certificate, CertificateFacts};
use crate::cms::{Draft, SignError, sign};
use crate::private_key::{PrivateKey, PrivateKeyError};
use rand_core::CryptoRngCore;

/// A private key with its certificate. The key is wiped when this is dropped.
pub struct KeyFile {
    key: PrivateKey,
    certificate_der: Vec<u8>,
    chain: Vec<Vec<u8>>,
    facts: CertificateFacts,
}

impl KeyFile {
    /// Finds the first key that has a certificate of its own.
    pub(super) fn pair(bags: Bags) -> Result<Self, KeyFileError> {
        if bags.keys.is_empty() {
            return Err(KeyFileError::NoKey);
        }
        for pkcs8 in &bags.keys {
            let key = PrivateKey::from_pkcs8(pkcs8).map_err(|error| match error {
                PrivateKeyError::Unsupported => KeyFileError::UnsupportedAlgorithm,
                PrivateKeyError::Malformed | PrivateKeyError::Failed => KeyFileError::NotAKeyFile,
            })?;
            let public_key = key.public_key().map_err(|_| KeyFileError::NotAKeyFile)?;
            let position = bags.certificates.iter().position(|der| {
                Certificate::read(der).is_ok_and(|certificate| certificate.public_key() == public_key)
            });
            if let Some(position) = position {
                let mut chain = bags.certificates;
                let certificate_der = chain.remove(position);
                let facts = Certificate::read(&certificate_der)?.facts();
                return Ok(Self {
                    key,
                    certificate_der,
                    chain,
                    facts,
                });
            }
        }
        Err(KeyFileError::NoCertificate)
    }

    /// The certificate of the key, binary.
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate_der
    }

    /// Further certificates of the file, each binary.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// The key.
    pub fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// What the certificate says.
    pub fn facts(&self) -> &CertificateFacts {
        &self.facts
    }

    /// Signs as NCALayer does: detached, with this certificate alone inside (eds.md 1.4).
    pub fn sign(
        &self,
        content: &[u8],
        signing_time_unix: i64,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, SignError> {
        let draft = Draft {
            content,
            key: &self.key,
            certificate_der: &self.certificate_der,
            chain: &[],
            signing_time_unix,
        };
        sign(&draft, rng)
    }
}
