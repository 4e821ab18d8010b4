//! Texts in the browser: numbers. The words come in a file for each language, which the crate `texts` writes from
//! the same sources as the table here; the table itself is the compiler's alone.

use super::Lang;
use serde::Serialize;
use std::{cmp::Ordering, sync::OnceLock};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// One sentence or label. `{name}` marks what [`Text::fill`] puts in. Serialised for a server's callers only.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Text(u16);

/// Short constructor: Kazakh, Russian, English. For constants only, where the words stay with the compiler.
pub const fn t(kk: &'static str, ru: &'static str, en: &'static str) -> Text {
    Text(number([kk, ru, en]))
}

impl Text {
    /// The text in one language; in another one if that was not installed.
    pub fn get(self, lang: Lang) -> &'static str {
        let installed = || INSTALLED.iter().find_map(OnceLock::get);
        let lines = INSTALLED[lang as usize].get().or_else(installed);
        lines
            .and_then(|lines| lines.get(usize::from(self.0)))
            .copied()
            .unwrap_or_default()
    }
}

/// The words of each language by their numbers.
static INSTALLED: [OnceLock<Vec<&'static str>>; Lang::ALL.len()] =
    [const { OnceLock::new() }; Lang::ALL.len()];

/// Takes in the file of a language; `false` if it is of another build.
pub fn install(lang: Lang, file: String) -> bool {
    let mut lines = file.leak().split('\n');
    let fits = lines.next() == Some(DIGEST);
    if fits {
        INSTALLED[lang as usize].get_or_init(|| lines.collect());
    }
    fits
}

/// Whether a language was installed.
pub fn has(lang: Lang) -> bool {
    INSTALLED[lang as usize].get().is_some()
}

/// The number of a text.
const fn number(words: [&str; 3]) -> u16 {
    let (mut low, mut high) = (0, TEXTS.len());
    loop {
        assert!(
            low < high,
            "the crate `texts` did not find this text: write it as three plain strings"
        );
        let middle = usize::midpoint(low, high);
        let (known, number) = TEXTS[middle];
        match compare(words, known) {
            Ordering::Equal => return number,
            Ordering::Less => high = middle,
            Ordering::Greater => low = middle + 1,
        }
    }
}

/// As `Ord` has it, which is not for constants yet.
const fn compare(left: [&str; 3], right: [&str; 3]) -> Ordering {
    let mut language = 0;
    while language < left.len() {
        let (left, right) = (left[language].as_bytes(), right[language].as_bytes());
        let mut at = 0;
        while at < left.len() && at < right.len() {
            if left[at] != right[at] {
                return if left[at] < right[at] {
                    Ordering::Less
                } else {
                    Ordering::Greater
                };
            }
            at += 1;
        }
        if left.len() != right.len() {
            return if left.len() < right.len() {
                Ordering::Less
            } else {
                Ordering::Greater
            };
        }
        language += 1;
    }
    Ordering::Equal
}

#[cfg(test)]
mod tests {
    use super::{DIGEST, Lang, TEXTS, Text, has, install, number, t};
    use crate::text::ui::common;

    #[test]
    fn every_text_has_its_number() {
        let mut numbers: Vec<u16> = TEXTS.iter().map(|(words, _)| number(*words)).collect();
        assert!(
            TEXTS
                .iter()
                .zip(&numbers)
                .all(|((_, known), found)| known == found)
        );
        numbers.sort_unstable();
        assert!(numbers.iter().zip(0..).all(|(number, wanted)| *number == wanted));
    }

    #[test]
    #[should_panic = "did not find this text"]
    fn a_text_that_was_not_found_has_none() {
        number(["", "nowhere", ""]);
    }

    #[test]
    fn words_are_those_of_the_installed_file() {
        let text = t(common::QONYS.kk, common::QONYS.ru, common::QONYS.en);
        assert_eq!(text.get(Lang::En), "", "nothing is installed");
        assert!(!install(Lang::En, "of another build".to_owned()) && !has(Lang::En));
        let file = (0..TEXTS.len()).fold(DIGEST.to_owned(), |file, number| {
            file + "\n#" + &number.to_string()
        });
        assert!(install(Lang::En, file) && has(Lang::En));
        let Text(number) = text;
        assert_eq!(text.get(Lang::En), format!("#{number}"));
        assert_eq!(text.get(Lang::Kk), text.get(Lang::En), "rather than nothing");
    }
}
