//! The algorithms that count: a table of agreeing triples (eds.md 7.3 step 5). What is not in it is refused;
//! another algorithm is another row.

use crate::{gost, oid};
use der::Encode as _;
use der::asn1::ObjectIdentifier as Oid;
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Sign, RsaPublicKey};
use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;

/// The shortest RSA modulus, in bits.
const MIN_RSA_BITS: usize = 2048;

/// One row of the table.
pub(crate) struct Suite {
    digest: Oid,
    /// What `signatureAlgorithm` may say: the pair by name, or the key's algorithm alone (RFC 5754 §3.2).
    signatures: &'static [Oid],
    /// What the key's algorithm must be, with its parameters.
    key: fn(&AlgorithmIdentifierOwned) -> bool,
    pub(crate) hash: fn(&[u8]) -> Vec<u8>,
    pub(crate) accepts_key: fn(&[u8]) -> bool,
    pub(crate) verifier: &'static dyn SignatureVerificationAlgorithm,
}

/// The table.
static SUITES: [Suite; 4] = [
    Suite {
        digest: oid::SHA256,
        signatures: &[oid::SHA256_WITH_RSA, oid::RSA_ENCRYPTION],
        key: is_rsa,
        hash: |message| Sha256::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[0],
    },
    Suite {
        digest: oid::SHA384,
        signatures: &[oid::SHA384_WITH_RSA, oid::RSA_ENCRYPTION],
        key: is_rsa,
        hash: |message| Sha384::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[1],
    },
    Suite {
        digest: oid::SHA512,
        signatures: &[oid::SHA512_WITH_RSA, oid::RSA_ENCRYPTION],
        key: is_rsa,
        hash: |message| Sha512::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[2],
    },
    Suite {
        digest: oid::STREEBOG_512,
        signatures: &[oid::GOST_512_SIGNATURE],
        key: is_gost,
        hash: gost::hash,
        accepts_key: gost::is_public_key,
        verifier: VERIFIERS[3],
    },
];

/// The same algorithms as plug-ins for the path.
pub(crate) static VERIFIERS: [&dyn SignatureVerificationAlgorithm; 4] = [
    &Rsa {
        signature: alg_id::RSA_PKCS1_SHA256,
        scheme: Pkcs1v15Sign::new::<Sha256>,
        hash: |message| Sha256::digest(message).to_vec(),
    },
    &Rsa {
        signature: alg_id::RSA_PKCS1_SHA384,
        scheme: Pkcs1v15Sign::new::<Sha384>,
        hash: |message| Sha384::digest(message).to_vec(),
    },
    &Rsa {
        signature: alg_id::RSA_PKCS1_SHA512,
        scheme: Pkcs1v15Sign::new::<Sha512>,
        hash: |message| Sha512::digest(message).to_vec(),
    },
    &Gost,
];

impl Suite {
    /// The row in which all three agree.
    pub(crate) fn find(digest: Oid, signature: Oid, key: &AlgorithmIdentifierOwned) -> Option<&'static Self> {
        SUITES
            .iter()
            .find(|suite| suite.digest == digest && suite.signatures.contains(&signature) && (suite.key)(key))
    }
}

/// Its parameters are NULL, or left out.
fn is_rsa(key: &AlgorithmIdentifierOwned) -> bool {
    key.oid == oid::RSA_ENCRYPTION && key.parameters.as_ref().is_none_or(der::asn1::Any::is_null)
}

/// Its parameters are the one curve and the one digest.
fn is_gost(key: &AlgorithmIdentifierOwned) -> bool {
    key.to_der()
        .is_ok_and(|der| der == crate::scheme::GOST.key_algorithm())
}

/// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2.2).
#[derive(Debug)]
struct Rsa {
    signature: AlgorithmIdentifier,
    scheme: fn() -> Pkcs1v15Sign,
    hash: fn(&[u8]) -> Vec<u8>,
}

impl SignatureVerificationAlgorithm for Rsa {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        let key = rsa_key(public_key).ok_or(InvalidSignature)?;
        key.verify((self.scheme)(), &(self.hash)(message), signature)
            .map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::RSA_ENCRYPTION
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

/// An RSA key that is long enough; longer than 4096 bits the library refuses.
fn rsa_key(public_key: &[u8]) -> Option<RsaPublicKey> {
    let key = RsaPublicKey::from_pkcs1_der(public_key).ok()?;
    (key.n().bits() >= MIN_RSA_BITS).then_some(key)
}

/// GOST 34.10-2015 with 512 bits over Streebog (eds.md 3.4).
#[derive(Debug)]
struct Gost;

/// Key, curve and digest as the path library compares them: the content of the `AlgorithmIdentifier`.
const GOST_KEY: &[u8] = b"\x06\x09\x2a\x83\x0e\x03\x0a\x01\x01\x02\x02\x30\x16\
    \x06\x0a\x2a\x83\x0e\x03\x0a\x01\x01\x02\x02\x01\x06\x08\x2a\x83\x0e\x03\x0a\x01\x03\x03";
const GOST_SIGNATURE: &[u8] = b"\x06\x0a\x2a\x83\x0e\x03\x0a\x01\x01\x02\x03\x02\x05\x00";

impl SignatureVerificationAlgorithm for Gost {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        if gost::verify(public_key, &gost::hash(message), signature) {
            Ok(())
        } else {
            Err(InvalidSignature)
        }
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        AlgorithmIdentifier::from_slice(GOST_KEY)
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        AlgorithmIdentifier::from_slice(GOST_SIGNATURE)
    }
}

#[cfg(test)]
mod tests {
    use super::{GOST_KEY, GOST_SIGNATURE};
    use crate::der_output::sequence;
    use crate::scheme::GOST;

    #[test]
    fn gost_is_verified_under_the_names_that_it_signs_with() {
        assert_eq!(sequence(&[GOST_KEY]), GOST.key_algorithm());
        assert_eq!(sequence(&[GOST_SIGNATURE]), GOST.signature_algorithm());
    }
}
