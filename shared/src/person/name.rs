//! Surnames, names and patronymics `[spec V-NAME]`, DR-07.

use super::fold::{collapse_spaces, cyrillic_look_alikes};
use super::letters::{is_kazakh_or_russian, is_latin};

/// The longest name, in characters.
const LONGEST: usize = 100;

/// One name of a person, with single spaces; Latin i, c, o inside Cyrillic words are made Cyrillic,
/// so that one person has one spelling. `[spec V-NAME, TX-2]`, DR-01, DR-07
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName {
    text: String,
}

error_codes! {
    /// Why a text is no name; checked in this order.
    NameError {
        /// Nothing but spaces.
        Empty => "name_empty",
        /// More than 100 characters.
        Long => "name_long",
        /// Something other than letters, spaces, hyphens and apostrophes, or no letter at all.
        Letters => "name_letters",
    }
}

text_value!(PersonName, NameError);

impl PersonName {
    /// Reads a name: 1–100 letters of the Kazakh, Russian and Latin alphabets, spaces, hyphens,
    /// apostrophes. Digits, emoji, direction marks and zero-width characters are refused.
    /// `[spec V-NAME]`, DR-07
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let text = collapse_spaces(text);
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        let text = one_spelling(&text);
        if text.chars().count() > LONGEST {
            return Err(NameError::Long);
        }
        if !text.chars().any(is_letter) || !text.chars().all(|c| is_letter(c) || is_mark(c)) {
            return Err(NameError::Letters);
        }
        Ok(Self {
            text: cyrillic_look_alikes(&text),
        })
    }
}

fn is_letter(c: char) -> bool {
    is_kazakh_or_russian(c) || is_latin(c)
}

fn is_mark(c: char) -> bool {
    matches!(c, ' ' | '-' | '\'' | '’')
}

/// Typographic hyphens as plain ones; й and ё that macOS has taken apart, put together.
fn one_spelling(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        let joined = match (result.chars().next_back(), c) {
            (Some('и'), '\u{306}') => 'й',
            (Some('И'), '\u{306}') => 'Й',
            (Some('е'), '\u{308}') => 'ё',
            (Some('Е'), '\u{308}') => 'Ё',
            (_, '\u{2010}' | '\u{2011}') => '-',
            _ => c,
        };
        if matches!(c, '\u{306}' | '\u{308}') && joined != c {
            result.pop();
        }
        result.push(joined);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_people_have() {
        for (text, expected) in [
            ("Әбілқасымов", "Әбілқасымов"),
            ("  Нұр\u{A0}\t Сұлтан ", "Нұр Сұлтан"),
            ("Ғ", "Ғ"),
            ("Римский\u{2011}Корсаков", "Римский-Корсаков"),
            ("O'Neill", "O'Neill"),
            ("Д’Артаньян", "Д’Артаньян"),
            ("Müller-Łukasz", "Müller-Łukasz"),
            ("Елiсейи\u{306}", "Елісейй"),
            ("Iлияс", "Ілияс"),
            ("Cеpик Nicola", "Сеpик Nicola"),
            ("АЛЕ\u{308}НА", "АЛЁНА"),
        ] {
            assert_eq!(PersonName::parse(text).unwrap().as_str(), expected);
        }
        assert!(PersonName::parse(&"ұ".repeat(100)).is_ok());
    }

    #[test]
    fn refusals() {
        for (text, code) in [
            ("", "name_empty"),
            (" \u{A0}\n", "name_empty"),
            ("Анна1", "name_letters"),
            ("Анна😀", "name_letters"),
            ("Ан\u{200B}на", "name_letters"),
            ("\u{200F}Анна", "name_letters"),
            ("\u{FEFF}Анна", "name_letters"),
            ("<b>Анна", "name_letters"),
            ("А\u{301}нна", "name_letters"),
            ("محمد", "name_letters"),
            ("--", "name_letters"),
        ] {
            assert_eq!(PersonName::parse(text).unwrap_err().code(), code, "{text}");
        }
        assert_eq!(
            PersonName::parse(&"ұ".repeat(101)).unwrap_err().code(),
            "name_long"
        );
    }
}
