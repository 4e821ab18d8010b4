//! Writes files whole or not at all, with their compressed forms beside them, so that the server compresses
//! nothing while someone waits.

use crate::{dist::Files, web::Mode};
use anyhow::{Context as _, Result};
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

/// What shrinks; pictures and fonts are compressed as they are.
const TEXT: [&str; 9] = [
    "html",
    "css",
    "js",
    "json",
    "wasm",
    "svg",
    "txt",
    "xml",
    "webmanifest",
];

/// Writes each file, and its compressed forms beside it; the large ones side by side.
pub fn write_all(folder: &Path, files: &Files, mode: Mode) -> Result<()> {
    std::thread::scope(|scope| {
        let work = |name: &str, bytes: &[u8]| write_one(&folder.join(name), bytes, mode);
        let threads: Vec<_> = files
            .iter()
            .map(|(name, bytes)| scope.spawn(move || work(name, bytes)))
            .collect();
        for thread in threads {
            thread.join().ok().context("a compression ended too early")??;
        }
        Ok(())
    })
}

fn write_one(path: &Path, bytes: &[u8], mode: Mode) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file without a folder")?)?;
    let changed = write_if_changed(path, bytes)?;
    let shrinks = TEXT
        .iter()
        .any(|kind| path.extension().is_some_and(|it| it == *kind));
    if !changed || !shrinks || mode == Mode::Dev {
        return Ok(());
    }
    for (suffix, compressed) in [("br", brotli(bytes)?), ("gz", gzip(bytes)?)] {
        let beside = beside(path, suffix);
        if compressed.len() < bytes.len() {
            fs::write(beside, compressed)?;
        } else if beside.exists() {
            fs::remove_file(beside)?;
        }
    }
    Ok(())
}

/// `app.js` and `br` give `app.js.br`.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

/// Brotli at its best, in a window that every browser accepts.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

/// Gzip at its best.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Whole or not at all: a server may be reading.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(false);
    }
    let aside = beside(path, "new");
    fs::write(&aside, bytes)?;
    fs::rename(aside, path)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::{beside, brotli, gzip};
    use std::path::Path;

    #[test]
    fn compressed_files_lie_beside() {
        assert_eq!(beside(Path::new("d/app.js"), "br"), Path::new("d/app.js.br"));
        let text = "қоныс ".repeat(200);
        assert!(brotli(text.as_bytes()).unwrap().len() < 60);
        assert!(gzip(text.as_bytes()).unwrap().len() < 80);
    }
}
