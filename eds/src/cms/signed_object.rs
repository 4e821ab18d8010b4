//! What authorities sign: certificates, lists, answers have one shape, body, algorithm, signature (RFC 5280 §4.1, §5.1;
//! RFC 6960 §4.2.1). Read on the wire's own bytes.

use super::algorithm::VERIFIERS;
use crate::certificate::Certificate;
use crate::der_input::{InputError, Tlv, tag};

/// A public key that may have signed something.
pub(crate) struct SigningKey {
    /// The content of the key's `AlgorithmIdentifier`.
    pub(crate) algorithm: Vec<u8>,
    /// `subjectPublicKey` without the wrapping of the BIT STRING.
    pub(crate) key: Vec<u8>,
}

/// Something that is signed.
pub(crate) struct SignedObject<'a> {
    /// What is signed, as it was sent.
    pub(crate) body: Tlv<'a>,
    /// `AlgorithmIdentifier`.
    pub(crate) algorithm: Tlv<'a>,
    signature: &'a [u8],
    /// What follows the signature.
    pub(crate) rest: Vec<Tlv<'a>>,
}

impl SigningKey {
    /// That of a certificate.
    pub(crate) fn of(certificate: &Certificate<'_>) -> Result<Self, InputError> {
        let (_, key) = Certificate::subject_and_key(certificate.der)?;
        let algorithm = key.children_of(tag::SEQUENCE)?;
        let algorithm = algorithm.first().ok_or(InputError::Malformed)?;
        Ok(Self {
            algorithm: algorithm.value.to_vec(),
            key: certificate.public_key().to_vec(),
        })
    }
}

impl<'a> SignedObject<'a> {
    pub(crate) fn read(element: &Tlv<'a>) -> Result<Self, InputError> {
        let fields = element.children_of(tag::SEQUENCE)?;
        let [body, algorithm, signature, rest @ ..] = fields.as_slice() else {
            return Err(InputError::Malformed);
        };
        // Signatures are whole octets.
        let [0, signature @ ..] = signature.value_of(tag::BIT_STRING)? else {
            return Err(InputError::Malformed);
        };
        algorithm.children_of(tag::SEQUENCE)?;
        Ok(Self {
            body: *body,
            algorithm: *algorithm,
            signature,
            rest: rest.to_vec(),
        })
    }

    /// Whether this key signed it, by an algorithm that counts.
    pub(crate) fn is_by(&self, signer: &SigningKey) -> bool {
        VERIFIERS.iter().any(|verifier| {
            verifier.signature_alg_id().as_ref() == self.algorithm.value
                && verifier.public_key_alg_id().as_ref() == signer.algorithm
                && verifier
                    .verify_signature(&signer.key, self.body.raw, self.signature)
                    .is_ok()
        })
    }
}
