//! With which algorithms a kind of key signs: what stands in the certificates, lists and signatures that it makes.

use crate::der_output::{NULL, algorithm, oid, sequence};
#[cfg(feature = "authority")]
use crate::{der_input::tag, der_output::element};
use crate::{gost, oid};
use der::asn1::ObjectIdentifier as Oid;
use sha2::{Digest as _, Sha256};

/// The algorithms of one kind of key.
pub(crate) struct Scheme {
    digest: Oid,
    signature: Oid,
    /// What is signed is the digest of a message by this.
    pub(crate) hash: fn(&[u8]) -> Vec<u8>,
    key: fn() -> Vec<u8>,
}

/// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 §8.2).
pub(crate) static RSA: Scheme = Scheme {
    digest: oid::SHA256,
    signature: oid::SHA256_WITH_RSA,
    hash: |message| Sha256::digest(message).to_vec(),
    key: || algorithm(oid::RSA_ENCRYPTION, NULL),
};

/// GOST 34.10-2015 with 512 bits and Streebog (eds.md 3.4).
pub(crate) static GOST: Scheme = Scheme {
    digest: oid::STREEBOG_512,
    signature: oid::GOST_512_SIGNATURE,
    hash: gost::hash,
    key: || {
        let parameters = sequence(&[&oid(oid::GOST_512_PARAM_SET_A), &oid(oid::STREEBOG_512)]);
        algorithm(oid::GOST_512_KEY, &parameters)
    },
};

impl Scheme {
    /// `AlgorithmIdentifier` of the digest.
    pub(crate) fn digest_algorithm(&self) -> Vec<u8> {
        algorithm(self.digest, NULL)
    }

    /// `AlgorithmIdentifier` of the signature.
    pub(crate) fn signature_algorithm(&self) -> Vec<u8> {
        algorithm(self.signature, NULL)
    }

    /// `AlgorithmIdentifier` of the key.
    pub(crate) fn key_algorithm(&self) -> Vec<u8> {
        (self.key)()
    }

    /// `SubjectPublicKeyInfo` of this `subjectPublicKey` (RFC 5280 §4.1.2.7).
    #[cfg(feature = "authority")]
    pub(crate) fn key_info(&self, public_key: &[u8]) -> Vec<u8> {
        sequence(&[
            &self.key_algorithm(),
            &element(tag::BIT_STRING, &[&[0], public_key]),
        ])
    }
}
