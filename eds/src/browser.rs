//! Exports for a Web Worker: the key file and its password stay in the worker's memory, only signatures leave
//! it (eds.md 7.6 b).

use crate::cms;
use crate::pkcs12::{KeyFile, KeyFileError, open};
use rand_core::OsRng;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

/// An opened key file. `free()` wipes its key.
#[wasm_bindgen]
pub struct OpenedKey(KeyFile);

#[wasm_bindgen]
impl OpenedKey {
    /// Opens a key file. Throws a code: `key_file_password`, `key_file_format`, `key_file_empty`,
    /// `key_file_algorithm`.
    pub fn open(bytes: Vec<u8>, password: String) -> Result<OpenedKey, JsValue> {
        let (bytes, password) = (Zeroizing::new(bytes), Zeroizing::new(password));
        open(&bytes, &password)
            .map(Self)
            .map_err(|error| JsValue::from_str(code(error)))
    }

    /// What the certificate says, as JSON of `CertificateFacts`.
    pub fn facts(&self) -> String {
        serde_json::to_string(self.0.facts()).unwrap_or_default()
    }

    /// A detached CMS over these bytes. Throws `key_file_sign`.
    pub fn sign(&self, content: &[u8], unix_seconds: f64) -> Result<Vec<u8>, JsValue> {
        let failed = || JsValue::from_str("key_file_sign");
        self.0
            .sign(content, whole(unix_seconds).ok_or_else(failed)?, &mut OsRng)
            .map_err(|_| failed())
    }
}

/// Whose signature a CMS says it is, as JSON of `CertificateFacts`; "" if that can't be read. In PEM, base64 or binary.
#[wasm_bindgen]
pub fn holder(cms: &[u8]) -> String {
    let facts = cms::holder(cms).and_then(|facts| serde_json::to_string(&facts).ok());
    facts.unwrap_or_default()
}

fn code(error: KeyFileError) -> &'static str {
    match error {
        KeyFileError::WrongPassword => "key_file_password",
        KeyFileError::NotAKeyFile => "key_file_format",
        KeyFileError::NoKey | KeyFileError::NoCertificate => "key_file_empty",
        KeyFileError::UnsupportedAlgorithm => "key_file_algorithm",
    }
}

/// JavaScript's seconds as whole ones, within the years that a signature can state.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn whole(seconds: f64) -> Option<i64> {
    /// The year 9999 ends before this.
    const END: f64 = 253_402_300_800.0;
    (0.0..END).contains(&seconds).then_some(seconds as i64)
}
