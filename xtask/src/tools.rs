//! What a fresh machine lacks is installed here, each with a line that says what and why.

use crate::process::{command, output, root, run};
use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};
use std::{
    fs,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

/// Hexadecimal digest of some bytes.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// Whether this is root.
pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}

/// Adds a target's standard library to the Rust toolchain.
pub fn rust_target(triple: &str, why: &str) -> Result<()> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(triple)
        .join("lib")
        .is_dir()
    {
        return Ok(());
    }
    println!("Installing the Rust target {triple}: {why}");
    run(command("rustup").args(["target", "add", triple]))
}

/// Installs packages of Debian's unless `present`.
pub fn debian(packages: &[&str], why: &str, present: impl Fn() -> bool) -> Result<()> {
    if present() {
        return Ok(());
    }
    println!("Installing Debian's {}: {why}", packages.join(", "));
    if !is_root() {
        bail!(
            "only root can install them: sudo apt-get install --yes {}",
            packages.join(" ")
        );
    }
    // The lists may be missing on a new machine, and old ones name versions that are gone.
    run(command("apt-get").args(["update", "--quiet"]))?;
    let mut install = command("apt-get");
    install
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages);
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    if !present() {
        bail!("still missing after the installation of {}", packages.join(", "));
    }
    Ok(())
}

/// The folder of the one npm project: its tools are installed when its lockfile changed.
pub fn npm_project() -> Result<PathBuf> {
    let project = root().join("end2end");
    let lock = fs::read(project.join("package-lock.json")).context("end2end/package-lock.json")?;
    let stamp = project.join("node_modules/.xtask-lock");
    let wanted = digest(&lock);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(project);
    }
    println!("Installing the tools of end2end/package.json: wasm-opt, Playwright, axe");
    let mut npm = command("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&project);
    run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    fs::write(stamp, wanted)?;
    Ok(project)
}

/// A program of that project.
pub fn npm_tool(name: &str) -> Result<PathBuf> {
    Ok(npm_project()?.join("node_modules/.bin").join(name))
}

/// Chromium for the browser stories.
pub fn chromium() -> Result<()> {
    debian(
        &["chromium", "fonts-liberation"],
        "the browser stories run in it",
        || Path::new("/usr/bin/chromium").exists(),
    )
}

/// The folder with `PostgreSQL`'s server programs.
pub fn postgres_programs() -> Result<PathBuf> {
    debian(
        &["postgresql"],
        "the server's tests run on it as well as on SQLite",
        || postgres_folder().is_some(),
    )?;
    postgres_folder().context("initdb")
}

fn postgres_folder() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = std::env::split_paths(&path).filter_map(|dir| fs::canonicalize(dir.join("initdb")).ok());
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut debian: Vec<PathBuf> = versions
        .map(|version| version.path().join("bin/initdb"))
        .collect();
    debian.sort();
    in_path
        .chain(debian.into_iter().rev())
        .filter_map(|initdb| initdb.parent().map(Path::to_path_buf))
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// A tool of cargo's, built from crates.io.
pub fn cargo_tool(name: &str, why: &str) -> Result<()> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    if home.is_some_and(|home| home.join("bin").join(name).is_file()) {
        return Ok(());
    }
    println!("Installing {name} from crates.io (some ten minutes on two cores): {why}");
    run(command("cargo").args(["install", "--locked", name]))
}

#[cfg(test)]
mod tests {
    use super::{digest, hex};

    #[test]
    fn hexadecimal() {
        assert_eq!(hex(&[0x00, 0x0f, 0xa5]), "000fa5");
        assert!(digest(b"").starts_with("e3b0c44298fc1c14"));
    }
}
