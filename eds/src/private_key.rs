//! A private key that wipes itself when dropped.

use crate::oid;
use rand_core::CryptoRngCore;
use rsa::pkcs1::EncodeRsaPublicKey as _;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, PrivateKeyInfo};
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// Why a private key was not read or not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrivateKeyError {
    /// Not a PKCS#8 private key (RFC 5958 §2), or its numbers do not fit together.
    #[error("the private key is not well-formed")]
    Malformed,
    /// A key of another kind than those of this crate.
    #[error("the private key is of an unsupported kind")]
    Unsupported,
    /// The computation failed.
    #[error("the private key could not be used")]
    Failed,
}

/// A private key. The numbers inside are overwritten when it is dropped.
pub struct PrivateKey(Kind);

enum Kind {
    Rsa(Box<RsaPrivateKey>),
}

impl PrivateKey {
    /// Makes a new RSA key of this many bits.
    pub fn generate_rsa(bits: usize, rng: &mut impl CryptoRngCore) -> Result<Self, PrivateKeyError> {
        let key = RsaPrivateKey::new(rng, bits).map_err(|_| PrivateKeyError::Failed)?;
        Ok(Self(Kind::Rsa(Box::new(key))))
    }

    /// Reads PKCS#8 (RFC 5958 §2).
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, PrivateKeyError> {
        let info = PrivateKeyInfo::try_from(der).map_err(|_| PrivateKeyError::Malformed)?;
        if info.algorithm.oid != oid::RSA_ENCRYPTION {
            return Err(PrivateKeyError::Unsupported);
        }
        let key = RsaPrivateKey::from_pkcs8_der(der).map_err(|_| PrivateKeyError::Malformed)?;
        Ok(Self(Kind::Rsa(Box::new(key))))
    }

    /// Writes PKCS#8.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, PrivateKeyError> {
        let Kind::Rsa(key) = &self.0;
        Ok(key
            .to_pkcs8_der()
            .map_err(|_| PrivateKeyError::Failed)?
            .to_bytes())
    }

    /// How many bits the modulus has.
    pub fn bits(&self) -> usize {
        let Kind::Rsa(key) = &self.0;
        key.n().bits()
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2), blinded.
    pub(crate) fn sign(
        &self,
        message: &[u8],
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, PrivateKeyError> {
        let Kind::Rsa(key) = &self.0;
        key.sign_with_rng(rng, Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(message))
            .map_err(|_| PrivateKeyError::Failed)
    }

    /// `subjectPublicKey` of the certificate that belongs to this key (RFC 8017 appendix A.1.1).
    pub(crate) fn public_key(&self) -> Result<Vec<u8>, PrivateKeyError> {
        let Kind::Rsa(key) = &self.0;
        let encoded = key
            .to_public_key()
            .to_pkcs1_der()
            .map_err(|_| PrivateKeyError::Failed)?;
        Ok(encoded.as_bytes().to_vec())
    }
}
