//! Cadastral numbers `[spec V-CAD]`.

use super::digits::is_dash;
use super::letters::{is_cyrillic, is_latin};

/// A cadastral number: 1–50 digits, letters, colons, hyphens and slashes. The sources say nothing
/// about its structure, so nothing more is checked. `[spec V-CAD]`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CadastralNumber {
    text: String,
}

error_codes! {
    /// Why a text is no cadastral number.
    CadastralError {
        /// Empty, too long, or with other characters.
        Format => "cadastral_format",
    }
}

text_value!(CadastralNumber, CadastralError);

impl CadastralNumber {
    /// Reads the number; spaces are left out, every dash becomes a hyphen. `[spec V-CAD]`
    pub fn parse(text: &str) -> Result<Self, CadastralError> {
        let kept = text.chars().filter(|c| !c.is_whitespace());
        let text: String = kept.map(|c| if is_dash(c) { '-' } else { c }).collect();
        if (1..=50).contains(&text.chars().count()) && text.chars().all(is_allowed) {
            Ok(Self { text })
        } else {
            Err(CadastralError::Format)
        }
    }
}

fn is_allowed(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ':' | '-' | '/') || is_latin(c) || is_cyrillic(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_refusals() {
        for (text, expected) in [
            ("20:315:012:345", "20:315:012:345"),
            (" 20 – 315 – 012/5А ", "20-315-012/5А"),
            ("03-044-120-001:кв7", "03-044-120-001:кв7"),
        ] {
            assert_eq!(CadastralNumber::parse(text).unwrap().as_str(), expected);
        }
        for text in ["", " ", "20:315;1", "20_315", "20:315\u{200B}", &"1".repeat(51)] {
            assert_eq!(
                CadastralNumber::parse(text).unwrap_err().code(),
                "cadastral_format",
                "{text}"
            );
        }
        assert!(CadastralNumber::parse(&"Ұ".repeat(50)).is_ok());
    }
}
