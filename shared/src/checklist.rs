//! The documents that an act leaves to a standard which is not in the source: the administrator lists them (DR-25). The list
//! starts empty.

use crate::{
    form::{Problem, line_problem},
    text::Lang,
};
use serde::{Deserialize, Serialize};

/// The services whose documents the source does not list, and the document of each that stands for the whole package
/// [001 §5, §16], [003 §4, §10], [004 §13].
pub const UNLISTED: [(&str, &str); 3] = [
    ("housing-queue-almaty-2014", "DB-2"),
    ("privatisation-pavlodar-2019", "DD-2"),
    ("housing-assistance-almaty-region-2012", "DE-2"),
];

/// The most documents of a list: the counter begins with a line for each.
pub const MAX_ITEMS: usize = 40;
/// The longest name of one, in characters.
pub const MAX_NAME: usize = 200;

/// The list of a service, the name of each document in the languages of the portal.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Checklist {
    /// Service id.
    pub service: String,
    /// The document that stands for the whole package.
    pub document: String,
    /// The names in Kazakh.
    pub kk: Vec<String>,
    /// In Russian, in the same order.
    pub ru: Vec<String>,
    /// In English.
    pub en: Vec<String>,
}

impl Checklist {
    /// The names in a language.
    pub const fn names(&self, lang: Lang) -> &Vec<String> {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// The document that stands for the whole package of a service, if the source does not list it.
pub fn unlisted(service: &str) -> Option<&'static str> {
    let known = UNLISTED.iter().find(|(id, _)| *id == service);
    known.map(|(_, document)| *document)
}

/// The list as it was typed: a document a line, in each language as many. What is wrong stands at `kk`, `ru` or `en`.
pub fn parse(service: &str, texts: [&str; 3]) -> Result<Checklist, Vec<Problem>> {
    let [kk, ru, en] = texts.map(lines);
    let mut problems = Vec::new();
    for (lang, names) in [("kk", &kk), ("ru", &ru), ("en", &en)] {
        let problem = if names.len() > MAX_ITEMS {
            Problem::new(lang, "too_many_rows").with("max", MAX_ITEMS.to_string())
        } else if let Some(code) = names.iter().find_map(|name| line_problem(name, MAX_NAME)) {
            Problem::new(lang, code).with("max", MAX_NAME.to_string())
        } else if names.len() == kk.len() {
            continue;
        } else {
            Problem::new(lang, "lines_differ")
        };
        problems.push(problem);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Checklist {
        service: service.to_owned(),
        document: unlisted(service).unwrap_or_default().to_owned(),
        kk,
        ru,
        en,
    })
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{MAX_ITEMS, MAX_NAME, UNLISTED, parse};
    use crate::{service::find, text::Lang};

    #[test]
    fn each_stands_for_a_document_of_its_service() {
        for (service, code) in UNLISTED {
            let service = find(service).unwrap();
            let document = service.documents.iter().find(|document| document.code == code);
            assert!(document.is_some_and(|document| !document.is_form), "{code}");
        }
    }

    #[test]
    fn a_line_is_a_document() {
        let list = parse(
            "s",
            [
                "  Жеке куәлік \n\nАнықтама",
                "Удостоверение\nСправка\n",
                "Card\nNote",
            ],
        )
        .unwrap();
        assert_eq!(list.kk, ["Жеке куәлік", "Анықтама"]);
        assert_eq!(*list.names(Lang::Ru), ["Удостоверение", "Справка"]);
        assert_eq!(parse("s", ["", " \n", ""]).unwrap().kk.len(), 0);
    }

    #[test]
    fn each_language_has_every_document() {
        let long = "я".repeat(MAX_NAME + 1);
        let many = "a\n".repeat(MAX_ITEMS + 1);
        for (texts, expected) in [
            (["a\nb", "a", "a\nb"], vec![("ru", "lines_differ")]),
            (
                ["", "a", "a"],
                vec![("ru", "lines_differ"), ("en", "lines_differ")],
            ),
            (["a", &long, "a"], vec![("ru", "text_long")]),
            (
                [&many, "a", "a"],
                vec![
                    ("kk", "too_many_rows"),
                    ("ru", "lines_differ"),
                    ("en", "lines_differ"),
                ],
            ),
        ] {
            let problems = parse("s", texts).unwrap_err();
            let got: Vec<_> = problems
                .iter()
                .map(|problem| (problem.field.as_str(), problem.code.as_ref()))
                .collect();
            assert_eq!(got, expected);
        }
    }
}
