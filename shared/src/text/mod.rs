//! What people read: Kazakh, Russian, English. A missing language does not compile.

pub mod dates;
pub mod problems;
pub mod states;
pub mod ui;

use serde::{Deserialize, Serialize};

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

/// One sentence or label in the three languages. `{name}` marks what [`Text::fill`] puts in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Text {
    /// Kazakh.
    pub kk: &'static str,
    /// Russian.
    pub ru: &'static str,
    /// English.
    pub en: &'static str,
}

/// Short constructor: Kazakh, Russian, English.
pub const fn t(kk: &'static str, ru: &'static str, en: &'static str) -> Text {
    Text { kk, ru, en }
}

impl Text {
    /// The text in one language.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
            Lang::En => self.en,
        }
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
