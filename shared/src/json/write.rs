//! Writes JSON (RFC 8259), as `serde_json` does.

use serde_json::Value;

/// Adds a value to a text, without blanks.
pub fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&digits(number)),
        Value::String(text) => write_text(text, out),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                out.push(if index == 0 { '[' } else { ',' });
                write(item, out);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Value::Object(entries) => {
            for (index, (name, item)) in entries.iter().enumerate() {
                out.push(if index == 0 { '{' } else { ',' });
                write_text(name, out);
                out.push(':');
                write(item, out);
            }
            out.push_str(if entries.is_empty() { "{}" } else { "}" });
        }
    }
}

/// A number as JSON has it. In the browser there are whole ones only: [`super::parse`] makes no others.
#[cfg(not(browser))]
pub fn digits(number: &serde_json::Number) -> String {
    number.to_string()
}

/// A number as JSON has it. In the browser there are whole ones only: [`super::parse`] makes no others.
#[cfg(browser)]
pub fn digits(number: &serde_json::Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(number), _) => number.to_string(),
        (None, Some(number)) => number.to_string(),
        (None, None) => "null".to_owned(),
    }
}

/// Adds a text in its quotes: the short escapes, lower-case `\u00xx` for other control characters, all else as it is
/// (RFC 8785 §3.2.2.2 asks for the same).
pub fn write_text(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        let short = match c {
            '"' | '\\' => c,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..' ' => {
                out.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                out.push(char::from(HEX[c as usize % 16]));
                continue;
            }
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push('\\');
        out.push(short);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{super::parse, write};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn written(value: &Value) -> String {
        let mut out = String::new();
        write(value, &mut out);
        out
    }

    #[test]
    fn writes_as_serde_does() {
        let controls: String = ('\0'..'\u{81}').collect();
        for value in [
            json!(null),
            json!([]),
            json!({}),
            json!([[], {}, [1, -2, u64::MAX, i64::MIN]]),
            json!({ "a": true, "б": [false, null], "c\n": { "d": "Ә\u{1f600}/" } }),
            Value::String(controls),
        ] {
            assert_eq!(written(&value), value.to_string());
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in any::<String>(), number in any::<i64>()) {
            let value = json!({ text.clone(): [text, number] });
            prop_assert_eq!(parse(&written(&value)), Some(value));
        }
    }
}
