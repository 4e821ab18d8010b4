//! One spelling for many: search and comparison of names and texts `[spec 0.4]`, DR-01.

use super::letters::{is_cyrillic, is_latin, lowercase};

/// The text as it is compared: small letters, the Latin look-alikes i, c, o as Cyrillic inside words
/// that have a Cyrillic letter, ё as е, all white space as single spaces, none at the ends.
/// For comparing only, never for showing. `[spec TX-2, TX-3]`, DR-01
pub fn fold(text: &str) -> String {
    let small: String = collapse_spaces(text).chars().map(lowercase).collect();
    cyrillic_look_alikes(&small).replace('ё', "е")
}

/// Single spaces for all white space, no-break spaces and tabs included; none at the ends. `[spec TX-3]`
pub(super) fn collapse_spaces(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    result
}

/// Latin i, c, o (either case) as Cyrillic і, с, о inside words that have a Cyrillic letter: the
/// keyboards of the sources' authors mixed them. `[spec TX-1, TX-2]`
pub(super) fn cyrillic_look_alikes(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_letter).unwrap_or(rest.len());
        let (between, from_word) = rest.split_at(start);
        let end = from_word.find(|c| !is_letter(c)).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        result.push_str(between);
        if word.chars().any(is_cyrillic) {
            result.extend(word.chars().map(look_alike));
        } else {
            result.push_str(word);
        }
        rest = after;
    }
    result
}

fn is_letter(c: char) -> bool {
    is_latin(c) || is_cyrillic(c)
}

fn look_alike(c: char) -> char {
    match c {
        'i' => 'і',
        'I' => 'І',
        'c' => 'с',
        'C' => 'С',
        'o' => 'о',
        'O' => 'О',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx_2_look_alikes_inside_cyrillic_words_only() {
        assert_eq!(fold("iсi"), fold("ісі"));
        assert_eq!(fold("ТҰРҒЫН ҮЙ КӨМЕГIН"), "тұрғын үй көмегін");
        assert_eq!(fold("Iле"), "іле");
        assert_eq!(fold("icтерi"), "істері");
        assert_eq!(fold("Oтбасы-bank, Civic"), "отбасы-bank, civic");
        assert_eq!(fold("Алёна"), fold("АЛЕНА"));
    }

    #[test]
    fn tx_3_spaces() {
        assert_eq!(fold(" \u{A0}тұрғын\t\u{A0} үй\n"), "тұрғын үй");
        assert_eq!(fold("\u{A0}"), "");
    }
}
