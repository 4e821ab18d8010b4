//! The private key.

use super::number::OCTETS;
use super::signature::Signature;
use super::{Number, ParamSetA, Point, Scalar};
use hmac::{Mac as _, SimpleHmac};
use rand_core::CryptoRngCore;
use sha2::Sha512;
use zeroize::{Zeroize as _, Zeroizing};

/// Tag and length of the OCTET STRING of x and y in `subjectPublicKey` (eds.md 3.4).
pub(super) const POINT_HEADER: [u8; 3] = [0x04, 0x81, 0x80];
/// Tag and length of the OCTET STRING of d in PKCS#8.
const SECRET_HEADER: [u8; 2] = [0x04, 0x40];

/// How often chance is asked: a second time happens to nobody.
const TRIES: usize = 8;

/// d, between nought and q.
pub(crate) struct SecretKey {
    d: Zeroizing<Scalar<ParamSetA>>,
    public: [u8; 2 * OCTETS],
}

impl SecretKey {
    /// Makes a new one; `None` where chance gives nothing of use.
    pub(crate) fn generate(rng: &mut impl CryptoRngCore) -> Option<Self> {
        let mut octets = Zeroizing::new([0; OCTETS]);
        (0..TRIES).find_map(|_| {
            rng.fill_bytes(&mut *octets);
            Self::from_octets(&*octets)
        })
    }

    /// Reads what stands in PKCS#8.
    pub(crate) fn read(octets: &[u8]) -> Option<Self> {
        Self::from_octets(octets.strip_prefix(&SECRET_HEADER)?)
    }

    /// Writes what stands in PKCS#8.
    pub(crate) fn write(&self) -> Zeroizing<Vec<u8>> {
        let mut octets = Zeroizing::new(Vec::with_capacity(SECRET_HEADER.len() + OCTETS));
        octets.extend(SECRET_HEADER);
        octets.extend(&*Zeroizing::new(self.d.to_octets()));
        octets
    }

    /// The OCTET STRING of x and y: `subjectPublicKey` of the certificate that belongs to this key.
    pub(crate) fn public_key(&self) -> Vec<u8> {
        [POINT_HEADER.as_slice(), &self.public].concat()
    }

    /// Signs a digest of 64 octets: r and s, 64 octets each; `None` where chance gives nothing of use.
    pub(crate) fn sign(&self, digest: &[u8], rng: &mut impl CryptoRngCore) -> Option<Vec<u8>> {
        let number = Number::from_octets(digest)?;
        (0..TRIES).find_map(|_| {
            let k = Zeroizing::new(self.one_time_number(digest, rng)?);
            let signature = Signature::<ParamSetA>::make(&self.d, &number, &k)?;
            Some([signature.r.to_octets(), signature.s.to_octets()].concat())
        })
    }

    fn from_octets(octets: &[u8]) -> Option<Self> {
        let d = Zeroizing::new(Scalar::<ParamSetA>::from_octets(octets)?);
        if d.is_zero().into() {
            return None;
        }
        let (x, y) = Point::<ParamSetA>::BASE.times(&d).coordinates();
        let mut public = [0; 2 * OCTETS];
        let (first, second) = public.split_at_mut(OCTETS);
        first.copy_from_slice(&x.to_octets());
        second.copy_from_slice(&y.to_octets());
        Some(Self { d, public })
    }

    /// Chance mixed with what only the key's owner can compute of the digest: where chance fails, two different
    /// documents still never share a number, which would give the key away (eds.md 7.6 b). SHA-512 rather than
    /// Streebog: it has no table that is read by a secret.
    fn one_time_number(&self, digest: &[u8], rng: &mut impl CryptoRngCore) -> Option<Scalar<ParamSetA>> {
        let mut octets = Zeroizing::new([0; OCTETS]);
        rng.fill_bytes(&mut *octets);
        let secret = Zeroizing::new(self.d.to_octets());
        let mut mixed = <SimpleHmac<Sha512> as hmac::digest::KeyInit>::new_from_slice(&*secret).ok()?;
        mixed.update(digest);
        let mut mixed = mixed.finalize().into_bytes();
        for (octet, mixed) in octets.iter_mut().zip(&mixed) {
            *octet ^= mixed;
        }
        mixed.as_mut_slice().zeroize();
        Scalar::<ParamSetA>::from_octets(&*octets)
    }
}
