//! What people read: Kazakh, Russian, English. A missing language does not compile.
//!
//! On the server a text is its three strings (`words.rs`). In the browser it is a number, and the strings of the
//! page's language come in a file of their own (`numbered.rs`, `texts/`).

pub mod dates;
pub mod history;
pub mod limits;
#[cfg(any(browser, test))]
mod numbered;
pub mod numbers;
pub mod problems;
mod stages;
pub mod states;
pub mod told;
pub mod ui;
#[cfg(not(browser))]
mod words;
pub mod working_time;

use serde::{Deserialize, Serialize, Serializer};

#[cfg(browser)]
pub use numbered::{Part, Text, has, install, t};
#[cfg(not(browser))]
pub use words::{Text, t};

/// A language of the portal; Kazakh is the first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Kazakh, the state language.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which the switch shows them.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// The BCP 47 tag, as `<html lang>` wants it (WCAG 3.1.1).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language's own name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kk => "Қазақша",
            Self::Ru => "Русский",
            Self::En => "English",
        }
    }

    /// Reads a BCP 47 tag; anything else than `kk`, `ru`, `en` is `None`.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

impl Text {
    /// The text in Kazakh as the act's own words.
    pub const fn quote(self) -> Quote {
        Quote(Some(self))
    }

    /// The text with every `{name}` of `values` filled in; unknown marks stay as they are.
    pub fn fill<V: AsRef<str>>(self, lang: Lang, values: &[(&str, V)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(lang);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, tail)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
                filled.push_str(value.as_ref());
            } else {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
            rest = tail;
        }
        filled.push_str(rest);
        filled
    }
}

/// An act's own words, verbatim: in Kazakh, whatever language the page speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quote(Option<Text>);

/// Short constructor: the words in Kazakh.
pub const fn quote(kk: &'static str) -> Quote {
    Quote(Some(t(kk, "", "")))
}

impl Quote {
    /// Where no act says anything.
    pub const NONE: Self = Self(None);

    /// The words, if there are any.
    pub fn words(self) -> Option<&'static str> {
        Some(self.0?.get(Lang::Kk))
    }

    /// Whether there are none.
    pub const fn is_none(self) -> bool {
        self.0.is_none()
    }
}

impl Serialize for Quote {
    /// The words; "" where there are none.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.words().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, t};

    #[test]
    fn fills_every_mark_and_keeps_unknown_ones() {
        let text = t("№ {no}: {date}", "{date} {other}", "{");
        assert_eq!(
            text.fill(Lang::Kk, &[("no", "7"), ("date", "1 мая")]),
            "№ 7: 1 мая"
        );
        assert_eq!(text.fill(Lang::Ru, &[("date", "x")]), "x {other}");
        assert_eq!(text.fill::<&str>(Lang::En, &[]), "{");
    }

    #[test]
    fn a_value_is_never_read_as_a_mark() {
        assert_eq!(
            t("{a}", "", "").fill(Lang::Kk, &[("a", "{b}"), ("b", "no")]),
            "{b}"
        );
    }
}
