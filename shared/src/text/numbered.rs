//! Texts in the browser: numbers. The words come in files, one for each language and part of the app, which the crate
//! `texts` writes from the same sources as the table here; the table itself is the compiler's alone.

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

/// A part of the texts, whose words come in a file of their own for each language: the crate `texts` says which there
/// are, and which modules' texts belong to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part(usize);

impl Part {
    /// What the app needs from the start.
    pub const APP: Self = Self::named("app");

    /// The part of this name. For constants only: a name that there is not does not compile.
    pub const fn named(name: &str) -> Self {
        let mut part = 0;
        while !matches!(compare_words(PARTS[part].0, name), Ordering::Equal) {
            part += 1;
        }
        Self(part)
    }

    /// Its name, as its files have it.
    pub const fn name(self) -> &'static str {
        PARTS[self.0].0
    }

    /// The parts that are there in some language.
    pub fn in_use() -> impl Iterator<Item = Self> {
        let there = |part: &Self| Lang::ALL.into_iter().any(|lang| has(lang, *part));
        (0..PARTS.len()).map(Self).filter(there)
    }
}

impl Text {
    /// The text in one language; in another one if that was not installed.
    pub fn get(self, lang: Lang) -> &'static str {
        let part = PARTS
            .iter()
            .position(|(_, end)| self.0 < *end)
            .unwrap_or_default();
        let start = part.checked_sub(1).map_or(0, |before| PARTS[before].1);
        let installed = || INSTALLED.iter().find_map(|parts| parts[part].get());
        let lines = INSTALLED[lang as usize][part].get().or_else(installed);
        lines
            .and_then(|lines| lines.get(usize::from(self.0 - start)))
            .copied()
            .unwrap_or_default()
    }
}

/// The words of each language and part, by their numbers.
static INSTALLED: [[OnceLock<Vec<&'static str>>; PARTS.len()]; Lang::ALL.len()] =
    [const { [const { OnceLock::new() }; PARTS.len()] }; Lang::ALL.len()];

/// Takes in the file of a language and part; `false` if it is of another build.
pub fn install(lang: Lang, part: Part, file: String) -> bool {
    let mut lines = file.leak().split('\n');
    let fits = lines.next() == Some(DIGEST);
    if fits {
        INSTALLED[lang as usize][part.0].get_or_init(|| lines.collect());
    }
    fits
}

/// Whether a language of a part was installed.
pub fn has(lang: Lang, part: Part) -> bool {
    INSTALLED[lang as usize][part.0].get().is_some()
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
        match compare_words(left[language], right[language]) {
            Ordering::Equal => language += 1,
            other => return other,
        }
    }
    Ordering::Equal
}

const fn compare_words(left: &str, right: &str) -> Ordering {
    let (left, right) = (left.as_bytes(), right.as_bytes());
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
    if left.len() == right.len() {
        Ordering::Equal
    } else if left.len() < right.len() {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use super::{DIGEST, Lang, PARTS, Part, TEXTS, Text, has, install, number, t};
    use crate::text::ui::{case, common};

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
        let of = |text: crate::text::Text| t(text.kk, text.ru, text.en);
        let (text, later) = (of(common::QONYS), of(case::DRAFT_SAVED));
        assert_eq!(text.get(Lang::En), "", "nothing is installed");
        assert!(!install(Lang::En, Part::APP, "of another build".to_owned()) && !has(Lang::En, Part::APP));
        let file = |part: usize| {
            let start = part.checked_sub(1).map_or(0, |before| PARTS[before].1);
            (start..PARTS[part].1).fold(DIGEST.to_owned(), |file, number| {
                file + "\n#" + &number.to_string()
            })
        };
        assert!(install(Lang::En, Part::APP, file(0)) && has(Lang::En, Part::APP));
        let (Text(number), Text(later_number)) = (text, later);
        assert_eq!(text.get(Lang::En), format!("#{number}"));
        assert_eq!(text.get(Lang::Kk), text.get(Lang::En), "rather than nothing");
        assert_eq!(later.get(Lang::En), "", "another part");
        let cases = Part::named("cases");
        assert!(install(Lang::Ru, cases, file(cases.0)));
        assert_eq!(later.get(Lang::Ru), format!("#{later_number}"));
        assert!(Part::in_use().eq([Part::APP, cases]));
        assert_eq!(cases.name(), "cases");
    }
}
