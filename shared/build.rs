//! Numbers the texts for the browser: the table that `src/text/numbered.rs` looks them up in.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rustc-check-cfg=cfg(browser)");
    if env::var_os("TARGET").is_some_and(|target| target == "wasm32-unknown-unknown") {
        println!("cargo::rustc-cfg=browser");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let texts = texts::Texts::read(Path::new("src"))?;
    fs::write(out.join("texts.rs"), texts.table())?;
    Ok(())
}
