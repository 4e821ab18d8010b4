//! `index.html` of the built application with its three marks: `{{lang}}`, `{{title}}`, `{{main}}`.

use super::{content::Content, html::escape};
use shared::text::Lang;
use std::{fs, path::Path};

/// What is served while no application is built: the content alone.
const BARE: &str = "<!doctype html>\n<html lang=\"{{lang}}\">\n<head>\n<meta charset=\"utf-8\">\n\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{{title}}</title>\n</head>\n\
    <body>\n<div id=\"app\">{{main}}</div>\n</body>\n</html>\n";

/// The page, read once at the start.
#[derive(Clone, Debug)]
pub struct Template {
    text: String,
    built: bool,
}

impl Template {
    /// Reads `index.html`; without it pages show their content bare.
    pub fn read(assets: &Path) -> Self {
        let text = fs::read_to_string(assets.join("index.html"));
        let built = text.is_ok();
        Self {
            text: text.unwrap_or_else(|_| BARE.to_owned()),
            built,
        }
    }

    /// Whether there is an application to serve.
    pub fn is_built(&self) -> bool {
        self.built
    }

    /// The page with its content. Each mark is filled once, by position: what is filled in is never read again.
    pub fn fill(&self, lang: Lang, content: &Content) -> String {
        let title = escape(&content.title);
        let mut page = String::with_capacity(self.text.len() + content.main.as_str().len());
        let mut rest = self.text.as_str();
        while let Some((before, after)) = rest.split_once("{{") {
            page.push_str(before);
            let (mark, tail) = after.split_once("}}").unwrap_or((after, ""));
            page.push_str(match mark {
                "lang" => lang.tag(),
                "title" => &title,
                "main" => content.main.as_str(),
                _ => "",
            });
            rest = tail;
        }
        page.push_str(rest);
        page
    }
}
