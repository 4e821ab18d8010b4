//! The corpus of signatures: made by its tests, which keep it when they are told where.

use crate::process::{cargo, run, target};
use anyhow::Result;

/// Makes every file into `target/cms-corpus/`, verifies each, and writes `docs/cms-corpus.md`.
pub fn corpus() -> Result<()> {
    let folder = target().join("cms-corpus");
    let mut tests = cargo(["test", "--quiet", "--package", "eds"]);
    tests.args(["--features", crate::native::FEATURES, "--test", "eds", "corpus::"]);
    run(tests.env("QONYS_CORPUS", &folder))?;
    println!(
        "docs/cms-corpus.md is written; the files are in {}",
        folder.display()
    );
    Ok(())
}
