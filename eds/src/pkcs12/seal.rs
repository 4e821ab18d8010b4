//! Writing a key file that OpenSSL 3 and this crate read (RFC 7292 §4, RFC 8018 §6.2).

use super::{cipher, mac};
use crate::der_input::tag;
use crate::der_output::{NULL, algorithm, element, integer, octets, oid, sequence, set_of};
use crate::oid;
use crate::private_key::{PrivateKey, PrivateKeyError};
use rand_core::CryptoRngCore;
use sha1::{Digest as _, Sha1};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Rounds of both derivations. Twice OpenSSL's default; the browser opens such a file at once.
const ITERATIONS: u16 = 4096;

const BMP_STRING: u8 = 0x1E;

/// Why a key file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The key could not be written.
    #[error(transparent)]
    Key(#[from] PrivateKeyError),
    /// The MAC could not be computed.
    #[error("the key file could not be sealed")]
    Mac,
}

/// Writes a key, its certificate and further certificates under a password: AES-256-CBC with
/// PBKDF2-HMAC-SHA256, the whole under HMAC-SHA256.
pub fn seal(
    key: &PrivateKey,
    certificate_der: &[u8],
    chain: &[Vec<u8>],
    password: &str,
    rng: &mut impl CryptoRngCore,
) -> Result<Vec<u8>, SealError> {
    let attributes = own_attributes(certificate_der);
    let mut bags = certificate_bag(certificate_der, &attributes);
    for certificate in chain {
        bags.extend(certificate_bag(certificate, &[]));
    }
    let key_bag = key_bag(key, &attributes, password, rng)?;
    let safes = sequence(&[
        &encrypted_data(&sequence(&[&bags]), password, rng),
        &data(&sequence(&[&key_bag])),
    ]);
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let code = mac::compute(&safes, password, &salt, ITERATIONS.into()).ok_or(SealError::Mac)?;
    let digest_info = sequence(&[&algorithm(oid::SHA256, NULL), &octets(&code)]);
    let mac_data = sequence(&[&digest_info, &octets(&salt), &integer(ITERATIONS.into())]);
    Ok(sequence(&[&integer(3), &data(&safes), &mac_data]))
}

/// `localKeyId` and `friendlyName` of key and certificate are the same, as the authority writes them
/// (eds.md 3.6).
fn own_attributes(certificate_der: &[u8]) -> Vec<u8> {
    let identifier = Sha1::digest(certificate_der);
    let name = crate::certificate::hexadecimal(&identifier);
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let attribute = |kind, value: Vec<u8>| sequence(&[&oid(kind), &set_of(tag::SET, vec![value])]);
    set_of(
        tag::SET,
        vec![
            attribute(oid::LOCAL_KEY_ID, octets(&identifier)),
            attribute(oid::FRIENDLY_NAME, element(BMP_STRING, &[&name])),
        ],
    )
}

/// RFC 7292 §4.2.3.
fn certificate_bag(certificate_der: &[u8], attributes: &[u8]) -> Vec<u8> {
    let value = element(tag::CONTEXT_0, &[&octets(certificate_der)]);
    let bag = sequence(&[&oid(oid::X509_CERTIFICATE), &value]);
    sequence(&[&oid(oid::CERT_BAG), &element(tag::CONTEXT_0, &[&bag]), attributes])
}

/// RFC 7292 §4.2.2.
fn key_bag(
    key: &PrivateKey,
    attributes: &[u8],
    password: &str,
    rng: &mut impl CryptoRngCore,
) -> Result<Vec<u8>, SealError> {
    let (scheme, encrypted) = encrypt(&key.to_pkcs8()?, password, rng);
    let bag = sequence(&[&scheme, &octets(&encrypted)]);
    Ok(sequence(&[
        &oid(oid::SHROUDED_KEY_BAG),
        &element(tag::CONTEXT_0, &[&bag]),
        attributes,
    ]))
}

fn data(content: &[u8]) -> Vec<u8> {
    sequence(&[&oid(oid::DATA), &element(tag::CONTEXT_0, &[&octets(content)])])
}

/// RFC 5652 §8.
fn encrypted_data(content: &[u8], password: &str, rng: &mut impl CryptoRngCore) -> Vec<u8> {
    let (scheme, encrypted) = encrypt(content, password, rng);
    let inside = sequence(&[
        &oid(oid::DATA),
        &scheme,
        &element(tag::CONTEXT_0_PRIMITIVE, &[&encrypted]),
    ]);
    let body = sequence(&[&integer(0), &inside]);
    sequence(&[&oid(oid::ENCRYPTED_DATA), &element(tag::CONTEXT_0, &[&body])])
}

/// PBES2: the `AlgorithmIdentifier` and the encrypted octets (RFC 8018 §6.2.1, appendix A.4).
fn encrypt(plain: &[u8], password: &str, rng: &mut impl CryptoRngCore) -> (Vec<u8>, Vec<u8>) {
    let (mut salt, mut iv, mut key) = ([0; 16], [0; 16], Zeroizing::new([0; 32]));
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut iv);
    pbkdf2::pbkdf2_hmac::<Sha256>(password.as_bytes(), &salt, ITERATIONS.into(), &mut *key);
    let function = algorithm(oid::HMAC_SHA256, NULL);
    let derivation = sequence(&[&octets(&salt), &integer(ITERATIONS.into()), &function]);
    let parameters = sequence(&[
        &algorithm(oid::PBKDF2, &derivation),
        &algorithm(oid::AES_256_CBC, &octets(&iv)),
    ]);
    (
        algorithm(oid::PBES2, &parameters),
        cipher::encrypt(&key, &iv, plain),
    )
}
