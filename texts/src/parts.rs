//! Which texts are loaded when: a text belongs to the part of the app that its module is for. Each service has a part of
//! its own, but for what its module itself says, which the catalogue shows.

use proc_macro2::{TokenStream, TokenTree};

/// The parts besides those of the services. The first is loaded with the app; the others, as the app's own parts
/// (`app/src/part.rs`), when they are needed.
pub const PARTS: [&str; 13] = [
    "app",
    "catalogue",
    "help",
    "sign_in",
    "sign",
    "ncalayer",
    "mobile",
    "account",
    "expiry",
    "cases",
    "data",
    "work",
    "demo",
];

/// Modules of `shared` whose texts are not the first part's, with what lies in them.
const MODULES: [(&str, &str); 40] = [
    ("text/ui/catalogue", "catalogue"),
    ("text/ui/directory", "help"),
    ("text/ui/guide", "help"),
    ("text/ui/compare", "help"),
    ("directory", "help"),
    ("guide", "help"),
    ("compare", "help"),
    ("text/limits", "cases"),
    ("services/almaty", "cases"),
    ("text/problems/keys", "sign_in"),
    ("text/ui/sign_in", "sign_in"),
    ("text/ui/password", "sign_in"),
    ("text/ui/account", "account"),
    ("text/ui/expiry", "expiry"),
    ("text/ui/fresh", "sign_in"),
    ("text/ui/my_data", "data"),
    ("text/ui/signing", "sign_in"),
    ("text/ui/sign", "sign"),
    ("text/ui/ncalayer", "ncalayer"),
    ("text/ui/mobile", "mobile"),
    ("text/ui/case", "cases"),
    ("text/ui/notices", "cases"),
    ("text/ui/demo", "demo"),
    ("text/problems/steps", "cases"),
    ("text/stages", "cases"),
    ("text/told", "cases"),
    ("text/history", "cases"),
    ("text/ui/paper", "cases"),
    ("text/working_time", "work"),
    ("text/problems/requests", "work"),
    ("text/problems/work", "work"),
    ("text/ui/counter", "work"),
    ("text/ui/work", "work"),
    ("text/ui/work_overview", "work"),
    ("text/ui/sitting", "work"),
    ("text/ui/courier", "work"),
    ("text/ui/assistance", "cases"),
    ("text/ui/admin", "work"),
    ("text/ui/offices", "work"),
    ("text/ui/eligibility", "work"),
];

/// The same of every service: what is said only of a case, and only to officials.
const OF_SERVICE: [(&str, &str); 4] = [
    ("procedure/tasks", "work"),
    ("procedure/outcomes", "cases"),
    ("checks", "work"),
    ("rules", "work"),
];

/// Folders and files of the app whose code is there only together with the texts of a part.
const FOLDERS: [(&str, &str); 34] = [
    ("service/catalogue.rs", "catalogue"),
    ("directory/", "help"),
    ("guide/", "help"),
    ("compare/", "help"),
    ("compare/", "cases"),
    ("sign_in/", "sign_in"),
    ("account/", "account"),
    ("account/", "sign_in"),
    ("expiry.rs", "expiry"),
    ("signing/", "sign_in"),
    ("signing/ncalayer.rs", "ncalayer"),
    ("signing/mobile.rs", "mobile"),
    ("apply/sign.rs", "sign"),
    ("apply/sign.rs", "sign_in"),
    ("case/", "cases"),
    ("case/sign.rs", "sign_in"),
    ("admin/", "work"),
    ("overview/", "work"),
    ("counter/", "work"),
    ("counter/", "cases"),
    ("courier/", "work"),
    ("courier/", "cases"),
    ("sitting/", "work"),
    ("sitting/", "cases"),
    ("sitting/", "sign_in"),
    ("work/", "work"),
    ("work/", "cases"),
    ("work/", "sign_in"),
    ("work/", "sign"),
    ("fresh/", "sign_in"),
    ("my_data/", "data"),
    ("my_data/", "cases"),
    ("my_data/", "sign_in"),
    ("demo/", "demo"),
];

/// The name of a module's part.
pub fn part_of(module: &str) -> &str {
    if let Some(part) = found(&MODULES, module) {
        return part;
    }
    if let Some(inner) = module.strip_prefix("services/") {
        return inner.split_once('/').map_or(PARTS[0], |(service, inner)| {
            found(&OF_SERVICE, inner).unwrap_or(service)
        });
    }
    PARTS[0]
}

fn found(known: &[(&str, &'static str)], module: &str) -> Option<&'static str> {
    let within = |folder: &str| {
        let inner = module.strip_prefix(folder);
        inner.is_some_and(|inner| inner.is_empty() || inner.starts_with('/'))
    };
    let part = known.iter().find(|(folder, _)| within(folder));
    part.map(|(_, part)| *part)
}

/// Whether a file of the app (`case/page.rs`) may say the texts of a module of `text/ui` (`case`): they are there when
/// its code is.
pub fn said_in(file: &str, module: &str) -> bool {
    let module = ["text/ui/", module].concat();
    let part = part_of(&module);
    let own = FOLDERS.into_iter().filter(|(folder, _)| file.starts_with(folder));
    part == PARTS[0] || own.into_iter().any(|(_, known)| known == part)
}

/// The modules of `text/ui` that a source names: `ui::case`, `ui::{common, case as words}`.
pub fn mentioned(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            found.extend(mentioned(group.stream()));
        }
        if !matches!(token, TokenTree::Ident(name) if name == "ui") {
            continue;
        }
        match tokens.get(at + 1..at + 4) {
            Some([TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name)]) => {
                found.push(name.to_string());
            }
            Some([TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Group(group)]) => {
                let mut first = true;
                for token in group.stream() {
                    if let (true, TokenTree::Ident(name)) = (first, &token) {
                        found.push(name.to_string());
                    }
                    first = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ',');
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{FOLDERS, MODULES, OF_SERVICE, PARTS, mentioned, said_in};
    use std::{fs, path::Path};

    #[test]
    fn names_of_parts_are_known() {
        for (_, part) in MODULES.into_iter().chain(OF_SERVICE).chain(FOLDERS) {
            assert!(PARTS.contains(&part), "{part}");
        }
    }

    #[test]
    fn modules_are_found_in_any_way_to_name_them() {
        let source = "use shared::{a, text::{Lang, ui::{apply as words, service::X, common}}}; f(ui::case::Y, gui::no)";
        assert_eq!(
            mentioned(source.parse().unwrap()),
            ["apply", "service", "common", "case"]
        );
    }

    #[test]
    fn a_part_says_its_own_texts_and_those_of_the_app() {
        assert!(said_in("case/page.rs", "case") && said_in("case/page.rs", "common"));
        assert!(!said_in("case/page.rs", "demo") && !said_in("apply/stage.rs", "case"));
    }

    #[test]
    fn no_source_of_the_app_says_a_text_that_may_not_be_there() {
        let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
        let mut folders = vec![app.clone()];
        let mut modules = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let file = path.strip_prefix(&app).unwrap().to_str().unwrap().to_owned();
                for module in mentioned(fs::read_to_string(&path).unwrap().parse().unwrap()) {
                    assert!(
                        said_in(&file, &module),
                        "{file} says texts of {module}, which are loaded later"
                    );
                    modules += 1;
                }
            }
        }
        assert!(modules > 30, "the sources are read");
    }
}
