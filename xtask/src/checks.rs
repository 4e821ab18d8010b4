//! What is checked without running anything: formatting, clippy, dependencies.

use crate::{
    forbidden,
    process::{cargo, command, root, run},
    scenarios, tools,
};
use anyhow::{Result, bail};

/// A check and its name.
pub type Check = (&'static str, fn() -> Result<()>);

/// All of them, the quick ones first.
pub const CHECKS: [Check; 5] = [
    ("formatting", formatting),
    ("what the browser must not contain", forbidden::check),
    ("scenarios", scenarios::check),
    ("clippy", clippy),
    ("clippy for the browser", clippy_wasm),
];

/// Runs them all, and cargo-deny if it is there or asked for.
pub fn lint(deny: bool) -> Result<()> {
    let mut failed = Vec::new();
    for (name, check) in CHECKS
        .iter()
        .chain(&[("cargo-deny", if deny { deny_installed } else { deny_if_there })])
    {
        println!("{name}");
        if let Err(error) = check() {
            println!("FAILED: {error:#}");
            failed.push(*name);
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn formatting() -> Result<()> {
    // Names are enough: `cargo fmt` is the cure.
    run(&mut cargo(["fmt", "--all", "--", "--check", "--files-with-diff"]))
}

fn clippy() -> Result<()> {
    let mut clippy = cargo([
        "clippy",
        "--quiet",
        "--workspace",
        "--exclude",
        "app",
        "--all-targets",
    ]);
    clippy.args([
        "--features",
        "eds/verify,eds/authority",
        "--",
        "--deny",
        "warnings",
    ]);
    run(&mut clippy)
}

/// The browser has rules of its own: no clock of std's, no threads, no storage.
fn clippy_wasm() -> Result<()> {
    tools::rust_target(
        "wasm32-unknown-unknown",
        "clippy reads the browser's part as the browser gets it",
    )?;
    let parts: [&[&str]; 2] = [
        &["--package", "app", "--package", "shared"],
        &["--package", "eds", "--features", "browser"],
    ];
    let mut result = Ok(());
    for part in parts {
        let mut clippy = cargo(["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--lib"]);
        clippy.args(part).args(["--", "--deny", "warnings"]);
        clippy.env("CLIPPY_CONF_DIR", root().join("xtask/clippy-wasm"));
        // Both are read, whatever is found in the first.
        result = run(&mut clippy).and(result);
    }
    result
}

fn deny_if_there() -> Result<()> {
    if command("cargo")
        .args(["deny", "--version"])
        .output()
        .is_ok_and(|output| output.status.success())
    {
        return cargo_deny();
    }
    println!("  cargo-deny is not installed: `cargo xtask lint --deny` installs it (some ten minutes)");
    Ok(())
}

fn deny_installed() -> Result<()> {
    tools::cargo_tool("cargo-deny", "licences, sources and known flaws of dependencies")?;
    cargo_deny()
}

fn cargo_deny() -> Result<()> {
    run(&mut cargo(["deny", "check", "bans", "licenses", "sources"]))?;
    // The list of known flaws is fetched from the net; without one that is no finding.
    let mut advisories = cargo(["deny", "check", "advisories"]);
    let output = advisories.output()?;
    let words = String::from_utf8_lossy(&output.stderr);
    if words.contains("failed to fetch advisory database") {
        println!("  known flaws were not checked: their list cannot be fetched here");
        return Ok(());
    }
    print!("{words}");
    if !output.status.success() {
        bail!("a dependency has a known flaw");
    }
    Ok(())
}
