//! Says whether the test vectors are at hand, so that the tests which need them are reported as ignored elsewhere.

use std::path::Path;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(eds_vectors)");
    println!("cargo::rerun-if-changed=build.rs");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/eds-vectors");
    if folder.is_dir() {
        println!("cargo::rustc-cfg=eds_vectors");
        println!("cargo::rerun-if-changed={}", folder.display());
    }
}
