//! The fuzzer's seeds, without the fuzzer: `cargo xtask fuzz` looks further.

#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
#[path = "../../fuzz/src/envelope.rs"]
mod envelope;

use envelope::envelope;
use std::path::Path;

#[test]
fn seeds_get_their_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/envelope");
    let mut envelopes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if envelope(&std::fs::read(&path).unwrap()) {
            envelopes.push(path.file_name().unwrap().to_owned());
        }
    }
    assert_eq!(envelopes, ["envelope.json"]);
}
