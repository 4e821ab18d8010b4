//! The acceptance scenarios and test vectors (`spec.md` 12 and 5.6): which tests bear their ids.

use crate::process::root;
use anyhow::{Context as _, Result, bail};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The ids: their letters, and how many there are.
const IDS: [(&str, usize); 2] = [("AS", 75), ("TV", 42)];
/// Where tests are.
const FOLDERS: [&str; 5] = ["shared/src", "server/src", "server/tests", "eds/tests", "end2end"];
/// The page.
const PAGE: &str = "docs/scenarios.md";

/// Writes the page, and prints how long each service's data are.
pub fn scenarios() -> Result<()> {
    fs::write(root().join(PAGE), page()?)?;
    println!("{PAGE} is written\n\nlines of each service, without blank ones and comments:");
    for (service, lines) in services()? {
        println!("{lines:>6} {service}");
    }
    Ok(())
}

/// Every id is in a test, and the page says which.
pub fn check() -> Result<()> {
    let kept = fs::read_to_string(root().join(PAGE)).unwrap_or_default();
    if kept != page()? {
        bail!("{PAGE} is not what the tests say: cargo xtask scenarios");
    }
    println!("  every scenario and test vector of the specification is a test");
    Ok(())
}

fn page() -> Result<String> {
    let tests = tests()?;
    let mut page = String::from(
        "# Which test is which scenario\n\nThe acceptance scenarios (`spec.md` 12) and the test vectors of the terms (5.6), \
         each with the files whose tests bear its id.\nMade by `cargo xtask scenarios`; `cargo xtask test` fails if one is \
         missing.\n\n| id | tests |\n|---|---|\n",
    );
    let mut missing = Vec::new();
    for (letters, count) in IDS {
        for number in 1..=count {
            let id = format!("{letters}-{number:02}");
            let files: Vec<String> = tests
                .iter()
                .filter(|(_, text)| bears(text, letters, number))
                .map(|(path, _)| format!("`{path}`"))
                .collect();
            if files.is_empty() {
                missing.push(id.clone());
            }
            page.push_str(&["| ", &id, " | ", &files.join(", "), " |\n"].concat());
        }
    }
    if !missing.is_empty() {
        bail!("no test bears {}", missing.join(", "));
    }
    Ok(page)
}

/// `AS-07` in words or `as_07` in a test's name.
fn bears(text: &str, letters: &str, number: usize) -> bool {
    let lower = letters.to_lowercase();
    [format!("{letters}-{number:02}"), format!("{lower}_{number:02}")]
        .iter()
        .any(|id| text.contains(id.as_str()))
}

/// The files with tests, each by its path from the root.
fn tests() -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        let mut files = Vec::new();
        walk(&root().join(folder), &mut files)?;
        for path in files {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let is_test =
                text.contains("#[test]") || text.contains("#[tokio::test]") || text.contains("test(");
            let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            if is_test && !name.contains("node_modules") {
                found.push((name, text));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                walk(&path, files)?;
            }
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "ts") {
            files.push(path);
        }
    }
    Ok(())
}

fn services() -> Result<BTreeMap<String, usize>> {
    let mut lines = BTreeMap::new();
    let services = root().join("shared/src/services");
    for entry in fs::read_dir(&services)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("tests") {
            let mut files = Vec::new();
            walk(&path, &mut files)?;
            let mut count = 0;
            for file in files {
                let text = fs::read_to_string(file)?;
                count += text
                    .lines()
                    .map(str::trim)
                    .filter(|line| !line.is_empty() && !line.starts_with("//"))
                    .count();
            }
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            lines.insert(name, count);
        }
    }
    Ok(lines)
}
