//! What arrives from outside: PEM, base64 or binary, within limits (eds.md 7.3 step 1).
//!
//! Envelopes of CMS and of PKCS#12 may be BER with indefinite lengths. [`Tlv`] reads both and keeps the very
//! slices of the wire, so that digests and MACs are computed over what was sent, never over a re-encoding.

mod tlv;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;
pub use tlv::Tlv;
pub(crate) use tlv::tag;

/// The largest binary input: 64 KiB.
pub const MAX_BYTES: usize = 64 * 1024;

/// The largest input in text form: base64 of [`MAX_BYTES`] with line ends and PEM boundaries.
pub const MAX_TEXT: usize = MAX_BYTES * 3 / 2;

/// The deepest nesting of ASN.1 elements.
pub const MAX_DEPTH: usize = 32;

/// Why an input was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// More than [`MAX_BYTES`] (or [`MAX_TEXT`] in text form).
    #[error("input is too large")]
    TooLarge,
    /// Neither PEM, nor base64, nor binary ASN.1.
    #[error("input is neither PEM, base64 nor ASN.1")]
    Encoding,
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("input is nested too deeply")]
    TooDeep,
    /// Not well-formed BER, or not the structure that was expected.
    #[error("input is not well-formed")]
    Malformed,
}

/// Takes PEM, base64 or binary ASN.1 and returns the binary form.
///
/// NCALayer answers with PEM (`BEGIN CMS`) or with bare base64, depending on its module (eds.md 1.3).
pub fn unwrap(input: &[u8]) -> Result<Cow<'_, [u8]>, InputError> {
    if input.first() == Some(&tag::SEQUENCE) {
        return if input.len() > MAX_BYTES {
            Err(InputError::TooLarge)
        } else {
            Ok(Cow::Borrowed(input))
        };
    }
    if input.len() > MAX_TEXT {
        return Err(InputError::TooLarge);
    }
    let text = std::str::from_utf8(input)
        .map_err(|_| InputError::Encoding)?
        .trim();
    let binary = if text.starts_with("-----BEGIN ") {
        match pem_blocks(text)?.as_mut_slice() {
            [only] => std::mem::take(&mut only.der),
            _ => return Err(InputError::Encoding),
        }
    } else {
        base64(text)?
    };
    if binary.len() > MAX_BYTES {
        Err(InputError::TooLarge)
    } else {
        Ok(Cow::Owned(binary))
    }
}

/// One block of a PEM text (RFC 7468).
#[derive(Clone, PartialEq, Eq)]
pub struct PemBlock {
    /// What stands after `BEGIN`, say `CERTIFICATE`.
    pub label: String,
    /// The decoded content.
    pub der: Vec<u8>,
}

/// Every block of a PEM text, in order; text between blocks is ignored (RFC 7468 §2).
pub fn pem_blocks(text: &str) -> Result<Vec<PemBlock>, InputError> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("-----BEGIN ") {
        let (label, after) = after.split_once("-----").ok_or(InputError::Encoding)?;
        let (body, after) = after
            .split_once(&format!("-----END {label}-----"))
            .ok_or(InputError::Encoding)?;
        blocks.push(PemBlock {
            label: label.to_owned(),
            der: base64(body)?,
        });
        rest = after;
    }
    Ok(blocks)
}

fn base64(text: &str) -> Result<Vec<u8>, InputError> {
    let compact: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(compact).map_err(|_| InputError::Encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_binary_base64_and_pem() {
        let der = [0x30, 0x03, 0x02, 0x01, 0x05];
        let pem = b"-----BEGIN CMS-----\r\nMAMC\r\nAQU=\r\n-----END CMS-----\r\n";
        for input in [der.as_slice(), b" MAMCAQU=\n", pem] {
            assert_eq!(unwrap(input).unwrap().as_ref(), der);
        }
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        let binary = vec![0x30; MAX_BYTES + 1];
        let text = vec![b'A'; MAX_TEXT + 1];
        let two = b"-----BEGIN A-----\nAA==\n-----END A-----\n-----BEGIN A-----\nAA==\n-----END A-----";
        for (input, expected) in [
            (binary.as_slice(), InputError::TooLarge),
            (&text, InputError::TooLarge),
            (b"\xff\xfe", InputError::Encoding),
            (b"not base64!", InputError::Encoding),
            (b"-----BEGIN A-----\nAA==", InputError::Encoding),
            (two, InputError::Encoding),
        ] {
            assert_eq!(unwrap(input).unwrap_err(), expected);
        }
    }
}
