//! The ciphers of key files: a table from algorithm to derivation and decryption (RFC 7292 appendix C,
//! RFC 8018 §6.2). What is not in it is refused.

use super::{Effort, KeyFileError, wide};
use crate::der_input::{Tlv, tag};
use crate::oid;
use aes::{Aes128, Aes256};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipher, BlockDecryptMut, InnerIvInit, KeyInit};
use cbc::{Decryptor, Encryptor};
use der::asn1::ObjectIdentifier as Oid;
use des::TdesEde3;
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use rc2::Rc2;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

type Plain = Zeroizing<Vec<u8>>;

/// From key, initial vector and encrypted octets.
type Decrypt = fn(&[u8], &[u8], &[u8]) -> Option<Plain>;

/// A cipher in CBC mode with the padding of RFC 5652 §6.3.
struct Cipher {
    key_bytes: usize,
    iv_bytes: usize,
    decrypt: Decrypt,
}

/// The password-based schemes of PKCS#12 itself, all with SHA-1 (RFC 7292 appendix C).
fn own_scheme(algorithm: Oid) -> Option<Cipher> {
    match algorithm {
        oid::PBE_SHA1_3DES => Some(Cipher {
            key_bytes: 24,
            iv_bytes: 8,
            decrypt: decrypt::<TdesEde3>,
        }),
        oid::PBE_SHA1_RC2_40 => Some(Cipher {
            key_bytes: 5,
            iv_bytes: 8,
            decrypt: decrypt_rc2,
        }),
        oid::PBE_SHA1_RC2_128 => Some(Cipher {
            key_bytes: 16,
            iv_bytes: 8,
            decrypt: decrypt_rc2,
        }),
        _ => None,
    }
}

/// The ciphers of PBES2 (RFC 8018 appendix B.2).
fn pbes2_cipher(algorithm: Oid) -> Option<Cipher> {
    match algorithm {
        oid::AES_128_CBC => Some(Cipher {
            key_bytes: 16,
            iv_bytes: 16,
            decrypt: decrypt::<Aes128>,
        }),
        oid::AES_256_CBC => Some(Cipher {
            key_bytes: 32,
            iv_bytes: 16,
            decrypt: decrypt::<Aes256>,
        }),
        oid::DES_EDE3_CBC => Some(Cipher {
            key_bytes: 24,
            iv_bytes: 8,
            decrypt: decrypt::<TdesEde3>,
        }),
        _ => None,
    }
}

/// Decrypts what this `AlgorithmIdentifier` says that it is encrypted with: BER of a sequence.
pub(super) fn open(
    algorithm: &Tlv<'_>,
    password: &str,
    data: &[u8],
    effort: &mut Effort,
) -> Result<Plain, KeyFileError> {
    let (kind, parameters) = identifier(algorithm)?;
    let (cipher, key, iv) = if kind == oid::PBES2 {
        pbes2(&parameters, password, effort)?
    } else {
        own(kind, &parameters, password, effort)?
    };
    if iv.len() != cipher.iv_bytes {
        return Err(KeyFileError::UnsupportedAlgorithm);
    }
    // All that is encrypted in a key file is a sequence. A wrong password leaves a padding that looks right once in 256 times:
    // where the file has no MAC, only what is under it tells.
    (cipher.decrypt)(&key, &iv, data)
        .filter(|plain| Tlv::parse(plain).is_ok_and(|plain| plain.children_of(tag::SEQUENCE).is_ok()))
        .ok_or(KeyFileError::WrongPassword)
}

fn own(
    kind: Oid,
    parameters: &Tlv<'_>,
    password: &str,
    effort: &mut Effort,
) -> Result<(Cipher, Plain, Vec<u8>), KeyFileError> {
    let cipher = own_scheme(kind).ok_or(KeyFileError::UnsupportedAlgorithm)?;
    let fields = parameters.children_of(tag::SEQUENCE)?;
    let [salt, iterations] = fields.as_slice() else {
        return Err(KeyFileError::NotAKeyFile);
    };
    let (salt, rounds) = (
        salt.value_of(tag::OCTETS)?,
        effort.spend(iterations.small_integer()?)?,
    );
    let wide = wide(password);
    let derive = |id, length| derive_key::<Sha1>(&wide, salt, id, rounds, length);
    let key = Zeroizing::new(derive(Pkcs12KeyType::EncryptionKey, cipher.key_bytes));
    let iv = derive(Pkcs12KeyType::Iv, cipher.iv_bytes);
    Ok((cipher, key, iv))
}

fn pbes2(
    parameters: &Tlv<'_>,
    password: &str,
    effort: &mut Effort,
) -> Result<(Cipher, Plain, Vec<u8>), KeyFileError> {
    let fields = parameters.children_of(tag::SEQUENCE)?;
    let [derivation, encryption] = fields.as_slice() else {
        return Err(KeyFileError::NotAKeyFile);
    };
    let (kind, iv) = identifier(encryption)?;
    let cipher = pbes2_cipher(kind).ok_or(KeyFileError::UnsupportedAlgorithm)?;
    let (kind, parameters) = identifier(derivation)?;
    if kind != oid::PBKDF2 {
        return Err(KeyFileError::UnsupportedAlgorithm);
    }
    let mut key = Zeroizing::new(vec![0; cipher.key_bytes]);
    pbkdf2(&parameters, password, effort, &mut key)?;
    Ok((cipher, key, iv.value_of(tag::OCTETS)?.to_vec()))
}

/// RFC 8018 §5.2 with the parameters of appendix A.2.
fn pbkdf2(
    parameters: &Tlv<'_>,
    password: &str,
    effort: &mut Effort,
    key: &mut [u8],
) -> Result<(), KeyFileError> {
    let fields = parameters.children_of(tag::SEQUENCE)?;
    let [salt, iterations, rest @ ..] = fields.as_slice() else {
        return Err(KeyFileError::NotAKeyFile);
    };
    let (salt, iterations) = (salt.value_of(tag::OCTETS)?, iterations.small_integer()?);
    effort.spend(iterations)?;
    let function = match rest {
        [] => oid::HMAC_SHA1,
        [length] if length.tag == tag::INTEGER => oid::HMAC_SHA1,
        [function] | [_, function] => function
            .children_of(tag::SEQUENCE)?
            .first()
            .ok_or(KeyFileError::NotAKeyFile)?
            .oid()?,
        _ => return Err(KeyFileError::NotAKeyFile),
    };
    match function {
        oid::HMAC_SHA1 => pbkdf2::pbkdf2_hmac::<Sha1>(password.as_bytes(), salt, iterations, key),
        oid::HMAC_SHA256 => pbkdf2::pbkdf2_hmac::<Sha256>(password.as_bytes(), salt, iterations, key),
        oid::HMAC_SHA512 => pbkdf2::pbkdf2_hmac::<Sha512>(password.as_bytes(), salt, iterations, key),
        _ => return Err(KeyFileError::UnsupportedAlgorithm),
    }
    Ok(())
}

/// An algorithm and its parameters, which all schemes of key files have.
fn identifier<'a>(element: &Tlv<'a>) -> Result<(Oid, Tlv<'a>), KeyFileError> {
    match element.children_of(tag::SEQUENCE)?.as_slice() {
        [kind, parameters] => Ok((kind.oid()?, *parameters)),
        [_] => Err(KeyFileError::UnsupportedAlgorithm),
        _ => Err(KeyFileError::NotAKeyFile),
    }
}

fn decrypt<C: BlockCipher + BlockDecryptMut + KeyInit>(key: &[u8], iv: &[u8], data: &[u8]) -> Option<Plain> {
    decrypt_with(C::new_from_slice(key).ok()?, iv, data)
}

/// RC2's effective length is that of its key (RFC 7292 appendix C).
fn decrypt_rc2(key: &[u8], iv: &[u8], data: &[u8]) -> Option<Plain> {
    decrypt_with(Rc2::new_with_eff_key_len(key, key.len() * 8), iv, data)
}

fn decrypt_with<C: BlockCipher + BlockDecryptMut>(cipher: C, iv: &[u8], data: &[u8]) -> Option<Plain> {
    let mut buffer = Zeroizing::new(data.to_vec());
    let length = Decryptor::inner_iv_slice_init(cipher, iv)
        .ok()?
        .decrypt_padded_mut::<Pkcs7>(&mut buffer)
        .ok()?
        .len();
    buffer.truncate(length);
    Some(buffer)
}

/// AES-256-CBC, for writing.
pub(crate) fn encrypt(key: &[u8; 32], iv: &[u8; 16], plain: &[u8]) -> Vec<u8> {
    use cbc::cipher::{BlockEncryptMut as _, KeyIvInit as _};
    Encryptor::<Aes256>::new(key.into(), iv.into()).encrypt_padded_vec_mut::<Pkcs7>(plain)
}
