//! The portal in development: looks once a second, rebuilds what changed, starts the portal again, and has
//! open pages reload (`reload.js`).

use crate::{
    native,
    portal::Settings,
    process::{Background, root},
    serve, web,
};
use anyhow::{Context as _, Result};
use std::{
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::Path,
    time::Duration,
};

/// What the browser's part is made of.
const WEB: [&str; 8] = [
    "app",
    "shared",
    "texts",
    "eds",
    "style",
    "public",
    "Cargo.toml",
    "Cargo.lock",
];

/// What the server is made of.
const SERVER: [&str; 7] = [
    "server",
    "shared",
    "texts",
    "eds",
    "demo",
    "Cargo.toml",
    "Cargo.lock",
];

/// Goes on until Ctrl-C, which the portal hears too.
pub fn watch(port: u16) -> Result<()> {
    let mut seen = None;
    let mut portal: Option<Background> = None;
    let mut generation = 0;
    loop {
        let found = (fingerprint(&WEB), fingerprint(&SERVER));
        if seen != Some(found) {
            let (web, server) =
                seen.map_or((true, true), |(web, server)| (web != found.0, server != found.1));
            seen = Some(found);
            match rebuild(web, server, port, &mut portal) {
                Ok(()) => {
                    generation += 1;
                    announce(generation)?;
                }
                // Someone is typing: say it and look again at the next change.
                Err(error) => println!("{error:#}"),
            }
        }
        if portal.as_mut().is_some_and(Background::ended) {
            println!("The portal ended by itself; it starts again at the next change.");
            portal = None;
        }
        std::thread::sleep(Duration::from_secs(1));
    }
}

fn rebuild(web: bool, server: bool, port: u16, portal: &mut Option<Background>) -> Result<()> {
    if web {
        web::build(web::Mode::Dev)?;
    }
    if server {
        native::portal()?;
    }
    let settings = Settings {
        program: crate::process::target().join("debug/qonys"),
        port,
        data: serve::data()?,
        assets: web::Mode::Dev.dist(),
    };
    // Stop the old one first: both want the same port. It also reads the page's template when it starts.
    drop(portal.take());
    let mut command = settings.command();
    command.env("QONYS_DEV_RELOAD", "1");
    *portal = Some(settings.start(command, None)?);
    println!("http://127.0.0.1:{port} is up to date");
    Ok(())
}

/// Open pages reload when this file says something new.
fn announce(generation: u32) -> Result<()> {
    let path = web::Mode::Dev.dist().join("pkg/current.txt");
    fs::write(path, format!("{}-{generation}", std::process::id())).context("pkg/current.txt")
}

/// Changes with any file's time or size, and when one comes or goes.
fn fingerprint(paths: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(&root().join(path), &mut hasher);
    }
    hasher.finish()
}

fn add(path: &Path, hasher: &mut DefaultHasher) {
    let Ok(metadata) = fs::metadata(path) else { return };
    if metadata.is_dir() {
        let mut inner: Vec<_> = fs::read_dir(path)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        inner.sort();
        for path in &inner {
            add(path, hasher);
        }
    } else {
        (path, metadata.len(), metadata.modified().ok()).hash(hasher);
    }
}

#[cfg(test)]
mod tests {
    use super::add;
    use crate::process::TempDir;
    use std::{
        fs,
        hash::{DefaultHasher, Hasher as _},
    };

    #[test]
    fn a_fingerprint_sees_files_come_change_and_go() {
        let folder = TempDir::new("fingerprint").unwrap();
        let now = || {
            let mut hasher = DefaultHasher::new();
            add(folder.path(), &mut hasher);
            hasher.finish()
        };
        let empty = now();
        fs::write(folder.path().join("a"), "1").unwrap();
        let one = now();
        assert_ne!(empty, one);
        assert_eq!(one, now());
        fs::write(folder.path().join("a"), "22").unwrap();
        assert_ne!(one, now());
        fs::remove_file(folder.path().join("a")).unwrap();
        assert_eq!(empty, now());
    }
}
