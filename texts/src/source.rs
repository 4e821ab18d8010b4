//! Texts in Rust sources.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::Words;

/// Functions whose first three arguments are a text's words.
const OF_THREE: [&str; 2] = ["t", "place"];

/// The function whose argument is an act's own words, in Kazakh alone.
const QUOTE: &str = "quote";

/// Macros whose rows hold a text's words: three strings in a row, no more and no less.
const TABLES: [&str; 3] = ["sentences", "offices", "names"];

/// The texts of a module's file and of the modules that it names, each with its module (`text/ui/case`), in the order
/// in which they stand there.
pub(crate) fn texts(file: &Path, module: &str) -> io::Result<Vec<(String, Words)>> {
    let source = fs::read_to_string(file).map_err(|error| at(file, &error))?;
    let tokens: TokenStream = source.parse().map_err(|error| at(file, &error))?;
    let mut texts = Vec::new();
    for found in found(tokens) {
        match found {
            Found::Text(words) => texts.push((module.to_owned(), words)),
            Found::Module(name) => {
                let path = [module, "/", &name].concat();
                texts.extend(self::texts(&inner(file, &name), path.trim_start_matches('/'))?);
            }
        }
    }
    Ok(texts)
}

fn at(file: &Path, error: &impl ToString) -> io::Error {
    let what = [&file.display().to_string(), ": ", &error.to_string()].concat();
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// The file of a module that another file names.
fn inner(file: &Path, name: &str) -> PathBuf {
    let folder = match file.file_stem().and_then(|stem| stem.to_str()) {
        Some("lib" | "mod") => file.with_file_name(""),
        _ => file.with_extension(""),
    };
    let beside = folder.join([name, ".rs"].concat());
    if beside.exists() {
        beside
    } else {
        folder.join(name).join("mod.rs")
    }
}

#[derive(PartialEq, Eq, Debug)]
enum Found {
    Text(Words),
    Module(String),
}

/// What stands in these tokens, without what is compiled for tests only.
fn found(tokens: TokenStream) -> Vec<Found> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    let mut rest = tokens.as_slice();
    while let [_, after @ ..] = rest {
        rest = match rest {
            [TokenTree::Punct(hash), TokenTree::Group(group), after @ ..]
                if hash.as_char() == '#' && group.stream().to_string().replace(' ', "") == "cfg(test)" =>
            {
                after_item(after)
            }
            [
                TokenTree::Ident(word),
                TokenTree::Ident(name),
                TokenTree::Punct(end),
                after @ ..,
            ] if word == "mod" && end.as_char() == ';' => {
                found.push(Found::Module(name.to_string()));
                after
            }
            [TokenTree::Ident(name), TokenTree::Group(group), after @ ..] => {
                found.extend(call(&name.to_string(), group).map(Found::Text));
                found.extend(self::found(group.stream()));
                after
            }
            [
                TokenTree::Ident(name),
                TokenTree::Punct(mark),
                TokenTree::Group(group),
                after @ ..,
            ] if mark.as_char() == '!' => {
                if TABLES.iter().any(|table| name == table) {
                    found.extend(rows(group.stream()).map(Found::Text));
                }
                found.extend(self::found(group.stream()));
                after
            }
            [TokenTree::Group(group), after @ ..] => {
                found.extend(self::found(group.stream()));
                after
            }
            _ => after,
        };
    }
    found
}

/// What follows the item at the start of these tokens.
fn after_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let ends = |token: &TokenTree| match token {
        TokenTree::Punct(mark) => mark.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    let end = tokens.iter().position(ends).unwrap_or(tokens.len());
    tokens.get(end + 1..).unwrap_or_default()
}

/// The text of a call with literal words.
fn call(function: &str, arguments: &Group) -> Option<Words> {
    if arguments.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let words = runs(arguments.stream()).into_iter().next()?;
    if OF_THREE.contains(&function) {
        words.try_into().ok()
    } else if function == QUOTE {
        let [kk] = words.try_into().ok()?;
        Some([kk, String::new(), String::new()])
    } else {
        None
    }
}

/// The texts of a table.
fn rows(tokens: TokenStream) -> impl Iterator<Item = Words> {
    runs(tokens).into_iter().filter_map(|run| run.try_into().ok())
}

/// Strings with commas between them, as far as they go.
fn runs(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut runs = vec![Vec::new()];
    for token in tokens {
        let string = match &token {
            TokenTree::Literal(literal) => syn::parse_str::<syn::LitStr>(&literal.to_string()).ok(),
            TokenTree::Punct(mark) if mark.as_char() == ',' => continue,
            _ => None,
        };
        match (string, runs.last_mut()) {
            (Some(string), Some(run)) => run.push(string.value()),
            _ => runs.push(Vec::new()),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::{Found, found, inner};
    use std::path::Path;

    fn texts(source: &str) -> Vec<String> {
        found(source.parse().unwrap())
            .into_iter()
            .map(|found| match found {
                Found::Text(words) => words.join("|"),
                Found::Module(name) => format!("mod {name}"),
            })
            .collect()
    }

    #[test]
    fn finds_calls_wherever_they_stand() {
        assert_eq!(
            texts(r#"static A: [Text; 1] = [Some(f(t("к", "р", "e",), "x"))];"#),
            ["к|р|e"]
        );
        assert_eq!(
            texts(r#"const B: Choice = place("к", "р", "e").tags(&["1", "2", "3"]);"#),
            ["к|р|e"]
        );
        assert_eq!(texts(r#"const C: Quote = quote("к");"#), ["к||"]);
        assert_eq!(
            texts("t(\"а \\\n    б\\u{a0}\\\"\", \"\", \"\")"),
            ["а б\u{a0}\"||"]
        );
    }

    #[test]
    fn finds_rows_of_tables() {
        let table = r#"sentences! { "code": "к", "р", "e"; "other": "к2", "р2", "e2"; }"#;
        assert_eq!(texts(table), ["к|р|e", "к2|р2|e2"]);
        assert_eq!(
            texts(r#"offices! { "code": "к", "р", "e", ["1", "2", "3"] "tag"; }"#),
            ["к|р|e"]
        );
        assert!(texts(r#"other! { "к", "р", "e" }"#).is_empty());
    }

    #[test]
    fn leaves_out_what_is_no_text() {
        assert!(texts("const fn t(kk: &'static str, ru: &'static str, en: &'static str) {}").is_empty());
        assert!(texts(r#"t(kk, "р", "e"); t("1", "2"); t("1", "2", "3", "4"); f("1", "2", "3")"#).is_empty());
        assert!(texts(r#"#[cfg(test)] mod tests { const A: Text = t("1", "2", "3"); }"#).is_empty());
    }

    #[test]
    fn follows_the_modules_in_their_order() {
        let source =
            r#"const A: Text = t("1", "2", "3"); #[cfg(test)] mod tests; pub mod b; mod c { mod d; }"#;
        assert_eq!(texts(source), ["1|2|3", "mod b", "mod d"]);
        assert_eq!(inner(Path::new("src/a/mod.rs"), "b"), Path::new("src/a/b/mod.rs"));
        assert_eq!(inner(Path::new("src/a.rs"), "b"), Path::new("src/a/b/mod.rs"));
        assert_eq!(inner(Path::new("src/lib.rs"), "a"), Path::new("src/a/mod.rs"));
    }
}
