//! Numbers the texts for the browser: the table that `src/text/numbered.rs` looks them up in.
#![expect(clippy::print_stdout, reason = "how a build script speaks to cargo")]

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rustc-check-cfg=cfg(browser)");
    if env::var("TARGET")? == "wasm32-unknown-unknown" {
        println!("cargo::rustc-cfg=browser");
    }
    let src = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src");
    let table = PathBuf::from(env::var("OUT_DIR")?).join("texts.rs");
    fs::write(table, texts::Texts::read(&src)?.table())?;
    Ok(())
}
