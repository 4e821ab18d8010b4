//! Finding offices: by words, kind, place, service (DR-01, DR-67).

use super::Entry;
use crate::person::fold;

/// What somebody looks for; what is empty does not narrow.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// Words, each of which has to begin a word of the entry.
    pub find: String,
    /// Id of the service.
    pub service: String,
    /// Code of the kind.
    pub kind: String,
    /// Code of the place.
    pub place: String,
}

impl Query {
    /// Whether an entry is what was looked for. An office that stands in two rows is found once.
    pub fn finds(&self, entry: &Entry) -> bool {
        let one_of = |wanted: &str, had: &str| wanted.is_empty() || wanted == had;
        entry.same_as.is_none()
            && one_of(&self.service, &entry.service)
            && one_of(&self.kind, entry.kind.code())
            && one_of(&self.place, &entry.place)
            && loose(&self.find)
                .split(' ')
                .all(|wanted| entry.words.split(' ').any(|word| word.starts_with(wanted)))
    }
}

/// The words of a text as they are compared: one spelling for look-alikes [`fold`], and Kazakh letters as those of a
/// Russian keyboard, which is how most of the acts' spellings differ (Қапал and Капал); marks between words are spaces.
pub fn loose(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for letter in fold(text).chars() {
        let plain = match letter {
            'ә' => 'а',
            'ғ' => 'г',
            'қ' => 'к',
            'ң' => 'н',
            'ө' => 'о',
            'ұ' | 'ү' => 'у',
            'һ' => 'х',
            'і' => 'и',
            '«' | '»' | '“' | '”' | '–' | '—' | '№' => ' ',
            other if other.is_ascii() && !other.is_ascii_alphanumeric() => ' ',
            other => other,
        };
        if plain != ' ' || !result.is_empty() && !result.ends_with(' ') {
            result.push(plain);
        }
    }
    if result.ends_with(' ') {
        result.pop();
    }
    result
}
