//! RFC 8785 (JSON Canonicalization Scheme) for the JSON that this house signs: no floating-point numbers occur.

use crate::json;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The canonical text: no blanks, keys sorted by UTF-16 code units (§3.2.3), strings as §3.2.2.2 has them.
///
/// Numbers are whole; a fraction can't come out of the form language. Strings are escaped exactly as the RFC asks
/// ([`json::write_text`]).
pub fn canonical_json(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(group) => {
            let mut entries: Vec<(&String, &Value)> = group.iter().collect();
            entries.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            out.push('{');
            for (index, (key, item)) in entries.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                json::write_text(key, out);
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
        scalar => json::write(scalar, out),
    }
}

/// SHA-256 in lower-case hex.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(HEX[usize::from(byte >> 4)]));
        text.push(char::from(HEX[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{canonical_json, hex, sha256_hex};
    use proptest::prelude::*;

    /// The sorting example of RFC 8785 §3.2.3.
    #[test]
    fn sorts_as_rfc_8785_does() {
        let value = serde_json::json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "o with diaeresis"
        });
        assert_eq!(
            canonical_json(&value),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"\u{f6}\":\"o with diaeresis\",\
             \"\u{20ac}\":\"Euro Sign\",\"\u{1f600}\":\"Emoji: Grinning Face\",\
             \"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        );
    }

    /// The string example of RFC 8785 §3.2.2.2, with the number left out.
    #[test]
    fn escapes_as_rfc_8785_does() {
        let value = serde_json::json!({ "string": "\u{20ac}$\u{0F}\u{0a}A'\u{42}\u{22}\u{5c}\\\"/" });
        assert_eq!(
            canonical_json(&value),
            "{\"string\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }

    #[test]
    fn hashes_as_fips_180_does() {
        assert_eq!(hex(&[0, 0xab]), "00ab");
        assert_eq!(
            sha256_hex(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_and_is_stable(text in ".*", number in any::<i64>(), keys in prop::collection::vec(".{0,4}", 0..6)) {
            let mut group = serde_json::Map::new();
            for key in keys {
                group.insert(key, serde_json::json!([text, number, null, true]));
            }
            let value = serde_json::Value::Object(group);
            let written = canonical_json(&value);
            let read: serde_json::Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(canonical_json(&read), written);
        }
    }
}
