//! A private key that wipes itself when dropped.

use crate::der_output::{integer, octets, sequence};
use crate::gost::SecretKey;
use crate::oid;
use crate::scheme::{GOST, RSA, Scheme};
use rand_core::CryptoRngCore;
use rsa::pkcs1::EncodeRsaPublicKey as _;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, PrivateKeyInfo};
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha2::Sha256;
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

/// Of which kind a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA.
    Rsa,
    /// GOST 34.10-2015 with 512 bits.
    Gost,
}

/// A private key. The numbers inside are overwritten when it is dropped.
pub struct PrivateKey(Kind);

enum Kind {
    Rsa(Box<RsaPrivateKey>),
    Gost(Box<SecretKey>),
}

impl PrivateKey {
    /// Makes a new RSA key of this many bits.
    pub fn generate_rsa(bits: usize, rng: &mut impl CryptoRngCore) -> Result<Self, PrivateKeyError> {
        let key = RsaPrivateKey::new(rng, bits).map_err(|_| PrivateKeyError::Failed)?;
        Ok(Self(Kind::Rsa(Box::new(key))))
    }

    /// Makes a new key of GOST 34.10-2015 with 512 bits.
    pub fn generate_gost(rng: &mut impl CryptoRngCore) -> Result<Self, PrivateKeyError> {
        let key = SecretKey::generate(rng).ok_or(PrivateKeyError::Failed)?;
        Ok(Self(Kind::Gost(Box::new(key))))
    }

    /// Reads PKCS#8 (RFC 5958 §2).
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, PrivateKeyError> {
        let info = PrivateKeyInfo::try_from(der).map_err(|_| PrivateKeyError::Malformed)?;
        match info.algorithm.oid {
            oid::RSA_ENCRYPTION => {
                let key = RsaPrivateKey::from_pkcs8_der(der).map_err(|_| PrivateKeyError::Malformed)?;
                Ok(Self(Kind::Rsa(Box::new(key))))
            }
            oid::GOST_512_KEY => {
                if curve(&info) != Some(oid::GOST_512_PARAM_SET_A) {
                    return Err(PrivateKeyError::Unsupported);
                }
                let key = SecretKey::read(info.private_key).ok_or(PrivateKeyError::Malformed)?;
                Ok(Self(Kind::Gost(Box::new(key))))
            }
            _ => Err(PrivateKeyError::Unsupported),
        }
    }

    /// Writes PKCS#8.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, PrivateKeyError> {
        match &self.0 {
            Kind::Rsa(key) => Ok(key
                .to_pkcs8_der()
                .map_err(|_| PrivateKeyError::Failed)?
                .to_bytes()),
            Kind::Gost(key) => {
                let secret = Zeroizing::new(octets(&key.write()));
                let algorithm = GOST.key_algorithm();
                Ok(Zeroizing::new(sequence(&[&integer(0), &algorithm, &secret])))
            }
        }
    }

    /// Of which kind it is.
    pub fn kind(&self) -> KeyKind {
        match &self.0 {
            Kind::Rsa(_) => KeyKind::Rsa,
            Kind::Gost(_) => KeyKind::Gost,
        }
    }

    /// How many bits the modulus has, or the order of the curve.
    pub fn bits(&self) -> usize {
        match &self.0 {
            Kind::Rsa(key) => key.n().bits(),
            Kind::Gost(_) => 512,
        }
    }

    /// With which algorithms it signs.
    pub(crate) fn scheme(&self) -> &'static Scheme {
        match self.kind() {
            KeyKind::Rsa => &RSA,
            KeyKind::Gost => &GOST,
        }
    }

    /// Signs a message by its scheme; RSA blinded.
    pub(crate) fn sign(
        &self,
        message: &[u8],
        rng: &mut impl CryptoRngCore,
    ) -> Result<Vec<u8>, PrivateKeyError> {
        let digest = (self.scheme().hash)(message);
        match &self.0 {
            Kind::Rsa(key) => key
                .sign_with_rng(rng, Pkcs1v15Sign::new::<Sha256>(), &digest)
                .map_err(|_| PrivateKeyError::Failed),
            Kind::Gost(key) => key.sign(&digest, rng).ok_or(PrivateKeyError::Failed),
        }
    }

    /// `subjectPublicKey` of the certificate that belongs to this key (RFC 8017 appendix A.1.1; eds.md 3.4).
    pub(crate) fn public_key(&self) -> Result<Vec<u8>, PrivateKeyError> {
        match &self.0 {
            Kind::Rsa(key) => {
                let encoded = key.to_public_key().to_pkcs1_der();
                Ok(encoded.map_err(|_| PrivateKeyError::Failed)?.as_bytes().to_vec())
            }
            Kind::Gost(key) => Ok(key.public_key()),
        }
    }
}

/// The first of the key's parameters: its curve.
fn curve(info: &PrivateKeyInfo<'_>) -> Option<der::asn1::ObjectIdentifier> {
    let fields = info.algorithm.parameters?.sequence(|fields| {
        let curve = der::Decode::decode(fields);
        while !der::Reader::is_finished(fields) {
            let _: der::asn1::AnyRef<'_> = der::Decode::decode(fields)?;
        }
        curve
    });
    fields.ok()
}
