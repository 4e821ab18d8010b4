//! The portal in release, in demo mode.

use crate::{
    portal::Settings,
    process::{cargo, root, run, target},
    web,
};
use anyhow::{Context as _, Result};
use std::{os::unix::process::CommandExt as _, path::PathBuf};

/// Builds it all and becomes the portal: Ctrl-C reaches it directly.
pub fn serve(port: u16) -> Result<()> {
    web::build(web::Mode::Release)?;
    run(&mut cargo([
        "build",
        "--release",
        "--package",
        "server",
        "--bin",
        "qonys",
    ]))?;
    let settings = Settings {
        program: target().join("release/qonys"),
        port,
        data: data()?,
        assets: web::Mode::Release.dist(),
    };
    Err(settings.command().exec()).with_context(|| settings.program.display().to_string())
}

/// The folder of the demo's data, in the workspace.
pub fn data() -> Result<PathBuf> {
    let data = root().join("data");
    std::fs::create_dir_all(&data)?;
    Ok(data)
}
