//! The MAC of a key file (RFC 7292 §4, appendix B).

use super::{Effort, KeyFileError, wide};
use crate::der_input::{Tlv, tag};
use crate::oid;
use hmac::digest::core_api::BlockSizeUser;
use hmac::digest::{Digest, FixedOutputReset, KeyInit};
use hmac::{Mac, SimpleHmac};
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

/// Checks `MacData` over the octets of the authenticated safe.
pub(super) fn verify(
    mac_data: &Tlv<'_>,
    octets: &[u8],
    password: &str,
    effort: &mut Effort,
) -> Result<(), KeyFileError> {
    let fields = mac_data.children_of(tag::SEQUENCE)?;
    let (digest_info, salt, iterations) = match fields.as_slice() {
        [digest_info, salt] => (digest_info, salt, 1),
        [digest_info, salt, iterations] => (digest_info, salt, iterations.small_integer()?),
        _ => return Err(KeyFileError::NotAKeyFile),
    };
    let fields = digest_info.children_of(tag::SEQUENCE)?;
    let [algorithm, expected] = fields.as_slice() else {
        return Err(KeyFileError::NotAKeyFile);
    };
    let algorithm = algorithm
        .children_of(tag::SEQUENCE)?
        .first()
        .ok_or(KeyFileError::NotAKeyFile)?
        .oid()?;
    let (expected, salt) = (expected.value_of(tag::OCTETS)?, salt.value_of(tag::OCTETS)?);
    let rounds = effort.spend(iterations)?;
    let passed = match algorithm {
        oid::SHA1 => code::<Sha1>(octets, password, salt, rounds)?.verify_slice(expected),
        oid::SHA256 => code::<Sha256>(octets, password, salt, rounds)?.verify_slice(expected),
        oid::SHA512 => code::<Sha512>(octets, password, salt, rounds)?.verify_slice(expected),
        _ => return Err(KeyFileError::UnsupportedAlgorithm),
    };
    passed.map_err(|_| KeyFileError::WrongPassword)
}

/// The MAC with SHA-256, for writing.
pub(crate) fn compute(octets: &[u8], password: &str, salt: &[u8], rounds: i32) -> Option<Vec<u8>> {
    let code = code::<Sha256>(octets, password, salt, rounds).ok()?;
    Some(code.finalize().into_bytes().to_vec())
}

fn code<D>(octets: &[u8], password: &str, salt: &[u8], rounds: i32) -> Result<SimpleHmac<D>, KeyFileError>
where
    D: Digest + FixedOutputReset + BlockSizeUser,
{
    let length = <D as Digest>::output_size();
    let key = Zeroizing::new(derive_key::<D>(
        &wide(password),
        salt,
        Pkcs12KeyType::Mac,
        rounds,
        length,
    ));
    let mut code =
        <SimpleHmac<D> as KeyInit>::new_from_slice(&key).map_err(|_| KeyFileError::UnsupportedAlgorithm)?;
    code.update(octets);
    Ok(code)
}
