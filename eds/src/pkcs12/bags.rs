//! What a key file holds (RFC 7292 §4.1, §4.2).

use super::{Effort, KeyFileError, cipher, content_info};
use crate::der_input::{InputError, Tlv, tag};
use crate::oid;
use zeroize::Zeroizing;

/// Keys in PKCS#8 and certificates, in the order of the file.
#[derive(Default)]
pub(crate) struct Bags {
    pub(crate) keys: Vec<Zeroizing<Vec<u8>>>,
    pub(crate) certificates: Vec<Vec<u8>>,
}

/// Reads an `AuthenticatedSafe`.
pub(super) fn read(octets: &[u8], password: &str, effort: &mut Effort) -> Result<Bags, KeyFileError> {
    let mut bags = Bags::default();
    for safe in Tlv::parse(octets)?.children_of(tag::SEQUENCE)? {
        let (kind, content) = content_info(&safe)?;
        let plain = match kind {
            oid::DATA => Zeroizing::new(content.octets()?.into_owned()),
            oid::ENCRYPTED_DATA => decrypt(&content, password, effort)?,
            _ => return Err(KeyFileError::UnsupportedAlgorithm),
        };
        for bag in Tlv::parse(&plain)?.children_of(tag::SEQUENCE)? {
            bags.take(&bag, password, effort)?;
        }
    }
    Ok(bags)
}

impl Bags {
    fn take(&mut self, bag: &Tlv<'_>, password: &str, effort: &mut Effort) -> Result<(), KeyFileError> {
        let fields = bag.children_of(tag::SEQUENCE)?;
        let [kind, value, ..] = fields.as_slice() else {
            return Err(KeyFileError::NotAKeyFile);
        };
        let value = value.only_child_of(tag::CONTEXT_0)?;
        match kind.oid()? {
            oid::KEY_BAG => self.keys.push(Zeroizing::new(value.raw.to_vec())),
            oid::SHROUDED_KEY_BAG => match value.children_of(tag::SEQUENCE)?.as_slice() {
                [algorithm, data] => {
                    self.keys
                        .push(cipher::open(algorithm, password, &data.octets()?, effort)?);
                }
                _ => return Err(KeyFileError::NotAKeyFile),
            },
            oid::CERT_BAG => self.certificates.extend(certificate(&value)?),
            _ => {}
        }
        Ok(())
    }
}

/// `CertBag` (RFC 7292 §4.2.3); other kinds than X.509 are passed over.
fn certificate(value: &Tlv<'_>) -> Result<Option<Vec<u8>>, InputError> {
    match value.children_of(tag::SEQUENCE)?.as_slice() {
        [kind, value] if kind.oid()? == oid::X509_CERTIFICATE => {
            Ok(Some(value.only_child_of(tag::CONTEXT_0)?.octets()?.into_owned()))
        }
        [_, _] => Ok(None),
        _ => Err(InputError::Malformed),
    }
}

/// `EncryptedData` (RFC 5652 §8).
fn decrypt(
    content: &Tlv<'_>,
    password: &str,
    effort: &mut Effort,
) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    let fields = content.children_of(tag::SEQUENCE)?;
    let [_version, encrypted, ..] = fields.as_slice() else {
        return Err(KeyFileError::NotAKeyFile);
    };
    match encrypted.children_of(tag::SEQUENCE)?.as_slice() {
        [_kind, algorithm, data] => cipher::open(algorithm, password, &data.octets()?, effort),
        _ => Err(KeyFileError::NotAKeyFile),
    }
}
