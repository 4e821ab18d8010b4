//! Passwords of accounts, judged as NIST SP 800-63B-4 3.1.1.2 and ASVS 5.0 6.2 have it: by length and by what everybody
//! would guess, not by kinds of characters.

use super::{Iin, Phone};

/// Fewest characters; a password is never the only factor here: a code by SMS follows (AU-4). ASVS 6.2.1
pub const LEAST: usize = 8;
/// Most characters: long sentences fit, a flood does not. ASVS 6.2.9
pub const MOST: usize = 128;

/// Words that everybody here would try first (ASVS 6.1.2, 6.2.11): the portal's and the state's names, what it is about.
pub const WORDS: [&str; 14] = [
    "qonys",
    "qonis",
    "қоныс",
    "egov",
    "portal",
    "портал",
    "пәтер",
    "кезек",
    "password",
    "parol",
    "пароль",
    "құпиясөз",
    "qazaqstan",
    "kazakhstan",
];
/// Characters that must be left besides such a word.
const BESIDES: usize = 6;

/// What is wrong with a password whoever chooses it: `password_short`, `password_long`, `password_common` (the same one or
/// two characters, or one of [`WORDS`] with next to nothing); `None` if nothing. What is commonly used knows the server.
pub fn problem(password: &str) -> Option<&'static str> {
    let count = password.chars().count();
    if count < LEAST {
        return Some("password_short");
    }
    if count > MOST {
        return Some("password_long");
    }
    let mut kinds: Vec<char> = Vec::new();
    for one in password.chars() {
        if !kinds.contains(&one) {
            kinds.push(one);
        }
    }
    let lower = password.to_lowercase();
    let rest = |word: &&str| lower.replacen(*word, "", 1).chars().count();
    let is_word = |word: &&str| rest(word) < lower.chars().count() && rest(word) < BESIDES;
    (kinds.len() <= 2 || WORDS.iter().any(is_word)).then_some("password_common")
}

/// Whether a password holds what others know of this person: the IIN, the birth date that begins it with little else, the
/// number of the phone.
pub fn is_personal(password: &str, iin: &Iin, phone: &Phone) -> bool {
    let digits: String = password.chars().filter(char::is_ascii_digit).collect();
    let number: String = phone.as_str().chars().skip(2).collect();
    let birth = iin.as_str().get(..6).unwrap_or_default();
    let others = password.chars().count().saturating_sub(birth.len());
    digits.contains(iin.as_str()) || digits.contains(&number) || digits.contains(birth) && others < BESIDES
}

#[cfg(test)]
mod tests {
    use super::{is_personal, problem};
    use crate::person::{Iin, Phone};

    #[test]
    fn length_and_guesses_are_judged_and_nothing_else() {
        for (password, expected) in [
            ("", Some("password_short")),
            ("қыстау1", Some("password_short")),
            ("aaaaaaaaaaaa", Some("password_common")),
            ("abababababab", Some("password_common")),
            ("Qonys2026", Some("password_common")),
            ("Қоныс-1!!", Some("password_common")),
            ("kazakhstan01", Some("password_common")),
            // Any kind of characters, and one kind only: no rule of composition.
            ("қара шаңырақ", None),
            ("жазда көлге", None),
            ("73920164", None),
            ("🐎🐎🏔🏔🌾🌾☀️🐎", None),
            ("qonys by the blue mountain", None),
        ] {
            assert_eq!(problem(password), expected, "{password}");
        }
        assert_eq!(problem(&"қазы".repeat(32)), None);
        assert_eq!(problem(&"қазы1".repeat(26)), Some("password_long"));
    }

    #[test]
    fn what_others_know_of_the_person_is_no_password() {
        let (iin, phone) = (
            Iin::parse("850412400012").unwrap(),
            Phone::parse("+7 701 234 56 78").unwrap(),
        );
        for (password, expected) in [
            ("850412400012", true),
            ("iin 850412 400012", true),
            ("8 (701) 234-56-78", true),
            ("aigul850412", true),
            ("aigul-and-850412-more", false),
            ("жазда көлге", false),
        ] {
            assert_eq!(is_personal(password, &iin, &phone), expected, "{password}");
        }
    }
}
