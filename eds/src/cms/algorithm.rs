//! The algorithms that count: a table of agreeing triples (eds.md 7.3 step 5). What is not in it is refused;
//! another algorithm is another row.

use crate::oid;
use der::asn1::ObjectIdentifier as Oid;
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Sign, RsaPublicKey};
use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

/// The shortest RSA modulus, in bits.
const MIN_RSA_BITS: usize = 2048;

/// One row of the table.
pub(crate) struct Suite {
    digest: Oid,
    /// What `signatureAlgorithm` may say: the pair by name, or the key's algorithm alone (RFC 5754 §3.2).
    signatures: &'static [Oid],
    key: Oid,
    pub(crate) hash: fn(&[u8]) -> Vec<u8>,
    pub(crate) accepts_key: fn(&[u8]) -> bool,
    pub(crate) verifier: &'static dyn SignatureVerificationAlgorithm,
}

/// The table.
static SUITES: [Suite; 3] = [
    Suite {
        digest: oid::SHA256,
        signatures: &[oid::SHA256_WITH_RSA, oid::RSA_ENCRYPTION],
        key: oid::RSA_ENCRYPTION,
        hash: |message| Sha256::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[0],
    },
    Suite {
        digest: oid::SHA384,
        signatures: &[oid::SHA384_WITH_RSA, oid::RSA_ENCRYPTION],
        key: oid::RSA_ENCRYPTION,
        hash: |message| Sha384::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[1],
    },
    Suite {
        digest: oid::SHA512,
        signatures: &[oid::SHA512_WITH_RSA, oid::RSA_ENCRYPTION],
        key: oid::RSA_ENCRYPTION,
        hash: |message| Sha512::digest(message).to_vec(),
        accepts_key: |key| rsa_key(key).is_some(),
        verifier: VERIFIERS[2],
    },
];

/// The same algorithms as plug-ins for the path.
pub(crate) static VERIFIERS: [&dyn SignatureVerificationAlgorithm; 3] = [
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
];

impl Suite {
    /// The row in which all three agree.
    pub(crate) fn find(digest: Oid, signature: Oid, key: Oid) -> Option<&'static Self> {
        SUITES
            .iter()
            .find(|suite| suite.digest == digest && suite.signatures.contains(&signature) && suite.key == key)
    }
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
