//! Texts outside the browser: all three languages at hand.

use super::Lang;
use serde::Serialize;

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
}
