//! Reads JSON (RFC 8259).

use serde_json::{Map, Value};

/// How deep arrays and objects may lie in each other.
const DEEPEST: u8 = 64;

/// The value of a text; `None` if it is no JSON. A number that is not whole, or too long for 64 bits, becomes its text:
/// no question has such an answer, and a person sees what is written there.
pub fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEEPEST)?;
    reader.next_is("").then_some(value)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self, depth: u8) -> Option<Value> {
        self.rest = self.rest.trim_start_matches(BLANKS);
        match self.rest.bytes().next()? {
            b'{' => self.object(depth.checked_sub(1)?),
            b'[' => self.array(depth.checked_sub(1)?),
            b'"' => self.text().map(Value::String),
            b't' => self.skip("true").then_some(Value::Bool(true)),
            b'f' => self.skip("false").then_some(Value::Bool(false)),
            b'n' => self.skip("null").then_some(Value::Null),
            _ => self.number(),
        }
    }

    /// Whether this is what follows, after blanks; "" is the end.
    fn next_is(&mut self, mark: &str) -> bool {
        self.rest = self.rest.trim_start_matches(BLANKS);
        if mark.is_empty() {
            self.rest.is_empty()
        } else {
            self.skip(mark)
        }
    }

    fn skip(&mut self, mark: &str) -> bool {
        let after = self.rest.strip_prefix(mark);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn object(&mut self, depth: u8) -> Option<Value> {
        let mut object = Map::new();
        self.rest = self.rest.get(1..)?;
        if self.next_is("}") {
            return Some(Value::Object(object));
        }
        loop {
            self.rest = self.rest.trim_start_matches(BLANKS);
            let name = self.text()?;
            if !self.next_is(":") {
                return None;
            }
            object.insert(name, self.value(depth)?);
            if self.next_is("}") {
                return Some(Value::Object(object));
            }
            if !self.next_is(",") {
                return None;
            }
        }
    }

    fn array(&mut self, depth: u8) -> Option<Value> {
        let mut items = Vec::new();
        self.rest = self.rest.get(1..)?;
        if self.next_is("]") {
            return Some(Value::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.next_is("]") {
                return Some(Value::Array(items));
            }
            if !self.next_is(",") {
                return None;
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(|c| matches!(c, '"' | '\\' | '\0'..' '))?;
            let (plain, rest) = self.rest.split_at(end);
            text.push_str(plain);
            self.rest = rest.get(1..)?;
            match rest.as_bytes().first()? {
                b'"' => return Some(text),
                b'\\' => text.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let escape = characters.next()?;
        self.rest = characters.as_str();
        Some(match escape {
            '"' | '\\' | '/' => escape,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = self.unit()?;
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit);
                }
                let low = if self.skip("\\u") { self.unit()? } else { 0 };
                let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low);
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits
            .chars()
            .try_fold(0, |unit, digit| Some(unit * 16 + digit.to_digit(16)?))
    }

    fn number(&mut self) -> Option<Value> {
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        let digits = number.strip_prefix('-').unwrap_or(number);
        if !digits.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        self.rest = rest;
        let whole = number.parse::<i64>().map(Value::from);
        let whole = whole.or_else(|_| number.parse::<u64>().map(Value::from));
        Some(whole.unwrap_or_else(|_| Value::from(number)))
    }
}

const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

#[cfg(test)]
mod tests {
    use super::parse;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn values() -> impl Strategy<Value = Value> {
        let scalars = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        scalars.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn reads_what_serde_writes(value in values()) {
            let (short, long) = (value.to_string(), serde_json::to_string_pretty(&value).unwrap());
            prop_assert_eq!(parse(&short), Some(value.clone()));
            prop_assert_eq!(parse(&long), Some(value));
        }

        #[test]
        fn reads_all_that_serde_reads(text in r#"[\[\]{}:,"\\/ntrue019 -]{0,12}"#) {
            let serde = serde_json::from_str::<Value>(&text);
            if let Ok(known) = serde && !text.contains("-0") {
                prop_assert_eq!(parse(&text), Some(known));
            }
        }
    }

    #[test]
    fn escapes_are_read() {
        assert_eq!(
            parse(r#" "\"\\\/\b\f\n\r\t\u0416\ud83d\ude00" "#),
            Some(json!("\"\\/\u{8}\u{c}\n\r\t\u{416}\u{1f600}"))
        );
    }

    #[test]
    fn numbers_that_are_not_whole_stay_as_they_are_written() {
        for number in ["1.5", "-2e3", "123456789012345678901234567890"] {
            assert_eq!(parse(number), Some(json!(number)));
        }
    }

    #[test]
    fn refuses_what_is_no_json() {
        let deep = "[".repeat(100) + &"]".repeat(100);
        for wrong in [
            "",
            " ",
            "nul",
            "tru e",
            "{",
            "[1,",
            "[1,]",
            "[,]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "1 2",
            "\"a",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "-",
            ".5",
            "+1",
            &deep,
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
