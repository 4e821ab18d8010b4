//! Finds every text of the portal in the sources of `shared`, and numbers them.
//!
//! In the browser a text is its number; the words come in one file for each language. `shared/build.rs` writes the
//! table that gives a text its number when `shared` is compiled, `xtask` writes the files: both read the same
//! sources here. Nothing can be forgotten: a text that is not found here has no number, and does not compile.

mod source;

use std::{
    collections::HashSet,
    fmt::Write as _,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    path::Path,
};

/// The languages in the order of a text's words, as the files are named.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// A text's words in [`LANGUAGES`].
pub type Words = [String; 3];

/// Every text of a crate, each once, in the order of the sources: neighbours are alike and compress well.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Texts(Vec<Words>);

impl Texts {
    /// Reads a crate's modules, from `src/lib.rs` on, without its tests.
    pub fn read(src: &Path) -> io::Result<Self> {
        let mut known = HashSet::new();
        let mut texts = source::texts(&src.join("lib.rs"))?;
        texts.retain(|words| known.insert(words.clone()));
        if let Some(words) = texts.iter().find(|words| words.concat().contains('\n')) {
            let what = format!("a text must be one line: {words:?}");
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        Ok(Self(texts))
    }

    /// All of them; the place is the number.
    pub fn all(&self) -> &[Words] {
        &self.0
    }

    /// Names these texts in this order, so that numbers never meet the words of another build.
    pub fn digest(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// The file of one of [`LANGUAGES`]: the digest, then each text's words on a line of their own.
    pub fn file(&self, language: usize) -> String {
        let mut file = self.digest();
        for words in &self.0 {
            file.push('\n');
            file.push_str(words.get(language).map_or("", String::as_str));
        }
        file
    }

    /// The table for the compiler: `DIGEST`, and `TEXTS` sorted by their words, each with its number.
    pub fn table(&self) -> String {
        let mut rows: Vec<(&Words, usize)> = self.0.iter().zip(0..).collect();
        rows.sort();
        let mut table = format!("const DIGEST: &str = {:?};\n", self.digest());
        table.push_str("const TEXTS: &[([&str; 3], u16)] = &[\n");
        for (words, number) in rows {
            let _ = writeln!(table, "    ({words:?}, {number}),");
        }
        table.push_str("];\n");
        table
    }
}
