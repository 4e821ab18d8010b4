//! Key files: PKCS#12 (RFC 7292) as the National Certification Authority issues them and as OpenSSL 3 writes
//! them (eds.md 3.6).
//!
//! The authority's files are DER outside and BER with indefinite lengths inside; their MAC is over the inner
//! octets as they stand in the file.

mod bags;
mod cipher;
mod key_file;
mod mac;
mod seal;

use crate::der_input::{InputError, MAX_BYTES, Tlv, tag};
use crate::oid;
pub use key_file::KeyFile;
pub use seal::{SealError, seal};

/// More iterations than any honest writer asks for would only keep the person waiting.
const MAX_ITERATIONS: u32 = 5_000_000;

/// Why a key file was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// Not a PKCS#12 file.
    #[error("this is not a key file")]
    NotAKeyFile,
    /// The password is wrong.
    #[error("the password is wrong")]
    WrongPassword,
    /// There is no private key inside.
    #[error("the file has no private key")]
    NoKey,
    /// There is no certificate that belongs to the key.
    #[error("the file has no certificate for its key")]
    NoCertificate,
    /// Protected, or made, by an algorithm that is not on the list.
    #[error("the file uses an unsupported algorithm")]
    UnsupportedAlgorithm,
}

impl From<InputError> for KeyFileError {
    fn from(_: InputError) -> Self {
        Self::NotAKeyFile
    }
}

/// Opens a key file: checks the MAC over the octets of the file, decrypts its parts, and pairs the key with
/// its certificate (RFC 7292 §4, §5.2).
pub fn open(bytes: &[u8], password: &str) -> Result<KeyFile, KeyFileError> {
    open_within(bytes, password, MAX_ITERATIONS)
}

/// The same, with at most so many iterations for the whole file, however many keys it has; one that asks for more uses an
/// unsupported algorithm.
pub fn open_within(bytes: &[u8], password: &str, iterations: u32) -> Result<KeyFile, KeyFileError> {
    let mut effort = Effort(iterations);
    if bytes.len() > MAX_BYTES {
        return Err(KeyFileError::NotAKeyFile);
    }
    let fields = Tlv::parse(bytes)?.children_of(tag::SEQUENCE)?;
    let (version, auth_safe, mac) = match fields.as_slice() {
        [version, auth_safe] => (version, auth_safe, None),
        [version, auth_safe, mac] => (version, auth_safe, Some(mac)),
        _ => return Err(KeyFileError::NotAKeyFile),
    };
    if version.small_integer()? != 3 {
        return Err(KeyFileError::NotAKeyFile);
    }
    let (kind, content) = content_info(auth_safe)?;
    if kind != oid::DATA {
        return Err(KeyFileError::UnsupportedAlgorithm);
    }
    let octets = content.octets()?;
    if let Some(mac) = mac {
        mac::verify(mac, &octets, password, &mut effort)?;
    }
    KeyFile::pair(bags::read(&octets, password, &mut effort)?)
}

/// The iterations that are left for a file.
struct Effort(u32);

impl Effort {
    /// Takes what a derivation asks for; none is not enough.
    fn spend(&mut self, iterations: u32) -> Result<i32, KeyFileError> {
        let left = self.0.checked_sub(iterations).filter(|_| iterations > 0);
        self.0 = left.ok_or(KeyFileError::UnsupportedAlgorithm)?;
        i32::try_from(iterations).map_err(|_| KeyFileError::UnsupportedAlgorithm)
    }
}

/// `ContentInfo` (RFC 5652 §3): its type and what is inside the explicit tag.
fn content_info<'a>(element: &Tlv<'a>) -> Result<(der::asn1::ObjectIdentifier, Tlv<'a>), InputError> {
    match element.children_of(tag::SEQUENCE)?.as_slice() {
        [kind, content] => Ok((kind.oid()?, content.only_child_of(tag::CONTEXT_0)?)),
        _ => Err(InputError::Malformed),
    }
}

/// The password as RFC 7292 appendix B.1 wants it: UTF-16, big-endian, with two zero octets at the end.
fn wide(password: &str) -> zeroize::Zeroizing<Vec<u8>> {
    let mut wide = zeroize::Zeroizing::new(Vec::with_capacity(password.len() * 2 + 2));
    wide.extend(password.encode_utf16().flat_map(u16::to_be_bytes));
    wide.extend([0, 0]);
    wide
}
