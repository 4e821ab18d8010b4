//! Writing DER (X.690 §10): small parts that embed other parts as they are, so that a certificate stays byte
//! for byte what its authority signed.

use crate::der_input::tag;
use der::Encode as _;
use der::asn1::{GeneralizedTime, ObjectIdentifier, UtcTime};
use std::time::Duration;

/// NULL.
pub(crate) const NULL: &[u8] = &[0x05, 0x00];

/// An element with this tag around these parts.
pub(crate) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let octets = length.to_be_bytes();
    let significant: Vec<u8> = octets.into_iter().skip_while(|octet| *octet == 0).collect();
    let mut output = Vec::with_capacity(length + 6);
    output.push(tag);
    match (significant.as_slice(), u8::try_from(significant.len())) {
        ([], _) => output.push(0),
        ([short @ 0..0x80], _) => output.push(*short),
        (long, count) => {
            output.push(0x80 | count.unwrap_or(8));
            output.extend_from_slice(long);
        }
    }
    for part in parts {
        output.extend_from_slice(part);
    }
    output
}

/// SEQUENCE.
pub(crate) fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    element(tag::SEQUENCE, parts)
}

/// SET OF under this tag: DER orders the members by their encoding (X.690 §11.6).
pub(crate) fn set_of(tag: u8, mut members: Vec<Vec<u8>>) -> Vec<u8> {
    members.sort();
    let parts: Vec<&[u8]> = members.iter().map(Vec::as_slice).collect();
    element(tag, &parts)
}

/// OBJECT IDENTIFIER.
pub(crate) fn oid(value: ObjectIdentifier) -> Vec<u8> {
    element(tag::OID, &[value.as_bytes()])
}

/// OCTET STRING.
pub(crate) fn octets(value: &[u8]) -> Vec<u8> {
    element(tag::OCTETS, &[value])
}

/// INTEGER of a small number.
pub(crate) fn integer(value: u32) -> Vec<u8> {
    let octets = value.to_be_bytes();
    let skip = octets.iter().take(3).take_while(|octet| **octet == 0).count();
    let significant = octets.get(skip..).unwrap_or(&octets);
    let sign: &[u8] = if significant.first().is_some_and(|first| *first >= 0x80) {
        &[0]
    } else {
        &[]
    };
    element(tag::INTEGER, &[sign, significant])
}

/// `AlgorithmIdentifier` (RFC 5280 §4.1.1.2) with these parameters.
pub(crate) fn algorithm(value: ObjectIdentifier, parameters: &[u8]) -> Vec<u8> {
    sequence(&[&oid(value), parameters])
}

/// `UTCTime` until 2049, `GeneralizedTime` from 2050 (RFC 5652 §11.3); `None` outside of what these can say.
pub(crate) fn time(unix: i64) -> Option<Vec<u8>> {
    let since = Duration::from_secs(u64::try_from(unix).ok()?);
    let encoded = match UtcTime::from_unix_duration(since) {
        Ok(utc) => utc.to_der(),
        Err(_) => GeneralizedTime::from_unix_duration(since).ok()?.to_der(),
    };
    encoded.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_minimal() {
        for (length, header) in [
            (0, vec![0x04, 0x00]),
            (127, vec![0x04, 0x7F]),
            (128, vec![0x04, 0x81, 0x80]),
            (256, vec![0x04, 0x82, 0x01, 0x00]),
        ] {
            let output = octets(&vec![7; length]);
            assert_eq!(output[..header.len()], header);
            assert_eq!(output.len(), header.len() + length);
        }
    }

    #[test]
    fn integers_are_minimal_and_not_negative() {
        for (value, content) in [
            (0, vec![0]),
            (1, vec![1]),
            (128, vec![0, 128]),
            (2048, vec![8, 0]),
        ] {
            assert_eq!(integer(value), element(tag::INTEGER, &[&content]));
        }
    }

    #[test]
    fn the_year_2050_changes_the_type() {
        assert_eq!(time(2_524_607_999).unwrap()[0], 0x17);
        assert_eq!(time(2_524_608_000).unwrap()[0], 0x18);
        assert_eq!(time(-1), None);
    }
}
