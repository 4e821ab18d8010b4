//! The packages that run on this machine, always built with one and the same set of features, so that
//! nothing is compiled twice.

use crate::process::{cargo, output, root, target};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::{fs, path::Path, path::PathBuf, process::Command};

/// Everything of theirs that tests need: verification, and the demo's own certification authority.
pub const FEATURES: &str = "eds/verify,eds/authority";

/// `cargo COMMAND` for these packages.
pub fn native(command: &str) -> Command {
    let mut cargo = cargo([
        command,
        "--package",
        "shared",
        "--package",
        "eds",
        "--package",
        "server",
    ]);
    // leptos takes minutes: the application is built here only if it has tests that need no browser.
    if has_tests(&root().join("app/src")) {
        cargo.args(["--package", "app"]);
    }
    cargo.args(["--features", FEATURES]);
    cargo
}

fn has_tests(folder: &Path) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let path = entry.path();
        path.is_dir() && has_tests(&path)
            || fs::read_to_string(path).is_ok_and(|text| text.lines().any(|line| line.trim() == "#[test]"))
    })
}

/// The development build of the portal: the same command makes the tests, hence no second build.
pub fn portal() -> Result<PathBuf> {
    build()?;
    Ok(target().join("debug/qonys"))
}

/// The test programs of the server.
pub fn server_tests() -> Result<Vec<PathBuf>> {
    let manifest = root().join("server/Cargo.toml");
    Ok(build()?
        .lines()
        .filter_map(|line| test_program(line, &manifest))
        .collect())
}

fn build() -> Result<String> {
    let mut command = native("build");
    output(command.args([
        "--bins",
        "--tests",
        "--quiet",
        "--message-format",
        "json-render-diagnostics",
    ]))
    .context("the native build")
}

/// The test program that a line of cargo's JSON tells of, if it is of this package.
fn test_program(line: &str, manifest: &Path) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_test = message.pointer("/profile/test")?.as_bool()?;
    let of_package = Path::new(message.get("manifest_path")?.as_str()?) == manifest;
    let program = message.get("executable")?.as_str()?;
    (is_test && of_package).then(|| PathBuf::from(program))
}

#[cfg(test)]
mod tests {
    use super::test_program;
    use std::path::{Path, PathBuf};

    #[test]
    fn finds_the_test_programs_of_a_package() {
        let manifest = Path::new("/w/server/Cargo.toml");
        let line = |test: bool, package: &str, executable: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","manifest_path":"/w/{package}/Cargo.toml","profile":{{"test":{test}}},"executable":{executable}}}"#
            )
        };
        let found = |line: String| test_program(&line, manifest);
        assert_eq!(
            found(line(true, "server", r#""/t/a-1""#)),
            Some(PathBuf::from("/t/a-1"))
        );
        assert_eq!(found(line(false, "server", r#""/t/qonys""#)), None);
        assert_eq!(found(line(true, "shared", r#""/t/b-1""#)), None);
        assert_eq!(found(line(true, "server", "null")), None);
        assert_eq!(found("{}".to_owned()), None);
        assert_eq!(found("warning: not JSON".to_owned()), None);
    }
}
