//! Letters of the alphabets in use, without the standard library's large tables: this runs in the browser.

/// Latin letters with their accents, the Latin-1 signs × and ÷ and the click letters excepted.
pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ƿ' | 'Ǆ'..='ɏ' | 'ə' | 'Ḁ'..='ỿ')
}

/// Letters of the Cyrillic block, of whichever language.
pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ')
}

/// Letters of the Kazakh and Russian Cyrillic alphabets.
pub(super) fn is_kazakh_or_russian(c: char) -> bool {
    matches!(c, 'А'..='я')
        || matches!(
            c,
            'Ё' | 'ё' | 'Ә' | 'ә' | 'Ғ' | 'ғ' | 'Қ' | 'қ' | 'Ң' | 'ң' | 'Ө' | 'ө'
        )
        || matches!(c, 'Ұ' | 'ұ' | 'Ү' | 'ү' | 'Һ' | 'һ' | 'І' | 'і')
}

/// The small letter of a capital of the Latin-1, Latin Extended-A and Cyrillic blocks.
pub(super) fn lowercase(c: char) -> char {
    let code = u32::from(c);
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x410..=0x42F => code + 0x20,
        0x400..=0x40F => code + 0x50,
        0x130 => 0x69,
        0x178 => 0xFF,
        0x4C0 => 0x4CF,
        // Pairs that begin with an even code, and those that begin with an odd one.
        0x100..=0x137 | 0x14A..=0x177 | 0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        0x139..=0x148 | 0x179..=0x17E | 0x4C1..=0x4CE => code + (code & 1),
        _ => code,
    };
    char::from_u32(small).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowercase_agrees_with_unicode() {
        for c in ('\0'..='\u{17F}')
            .chain('\u{400}'..='\u{52F}')
            .filter(|c| *c != 'İ')
        {
            assert_eq!(lowercase(c).to_string(), c.to_lowercase().to_string(), "{c}");
        }
    }

    #[test]
    fn letters_are_letters() {
        for c in '\0'..='\u{FFFF}' {
            if is_latin(c) || is_cyrillic(c) {
                assert!(c.is_alphabetic(), "{:x}", u32::from(c));
            }
            assert!(is_cyrillic(c) || !is_kazakh_or_russian(c));
        }
    }
}
