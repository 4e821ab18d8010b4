//! Finds every text of the portal in the sources of `shared`, and numbers them.
//!
//! In the browser a text is its number; the words come in files, one for each language and part of the app
//! (`parts.rs`). `shared/build.rs` writes the
//! table that gives a text its number when `shared` is compiled, `xtask` writes the files: both read the same
//! sources here. Nothing can be forgotten: a text that is not found here has no number, and does not compile.

mod parts;
mod source;

pub use parts::{PARTS, mentioned, part_of, said_in};

use std::{
    collections::HashMap,
    fmt::Write as _,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    path::Path,
};

/// The languages in the order of a text's words, as the files are named.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// A text's words in [`LANGUAGES`].
pub type Words = [String; 3];

/// Every text of a crate, each once, part by part; in a part in the order of the sources: neighbours are alike and
/// compress well.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Texts {
    all: Vec<Words>,
    /// The parts in their order, [`PARTS`] and then the services, each with the number up to which its texts go.
    parts: Vec<(String, usize)>,
}

impl Texts {
    /// Reads a crate's modules, from `src/lib.rs` on, without its tests.
    pub fn read(src: &Path) -> io::Result<Self> {
        let texts = source::texts(&src.join("lib.rs"), "")?;
        if let Some((_, words)) = texts.iter().find(|(_, words)| words.concat().contains('\n')) {
            let what = format!("a text must be one line: {words:?}");
            return Err(io::Error::new(io::ErrorKind::InvalidData, what));
        }
        Ok(Self::sorted(&texts))
    }

    /// What stands in modules of two parts belongs to the first part, which is always there.
    fn sorted(texts: &[(String, Words)]) -> Self {
        let mut names = PARTS.to_vec();
        let mut places = HashMap::new();
        for (module, words) in texts {
            let part = part_of(module);
            if !names.contains(&part) {
                names.push(part);
            }
            let known = places.entry(words).or_insert(part);
            if *known != part {
                *known = PARTS[0];
            }
        }
        let (mut all, mut parts) = (Vec::new(), Vec::new());
        for name in names {
            for (_, words) in texts {
                if places.get(words) == Some(&name) {
                    places.remove(words);
                    all.push(words.clone());
                }
            }
            parts.push((name.to_owned(), all.len()));
        }
        Self { all, parts }
    }

    /// The names of the parts.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(name, _)| name.as_str())
    }

    /// All of them; the place is the number.
    pub fn all(&self) -> &[Words] {
        &self.all
    }

    /// Names these texts in this order, so that numbers never meet the words of another build.
    pub fn digest(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.all.hash(&mut hasher);
        self.parts.hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }

    /// The file of a part (its place among [`Self::parts`]) in one of [`LANGUAGES`]: the digest, then each text's words on
    /// a line of their own.
    pub fn file(&self, part: usize, language: usize) -> String {
        let start = part.checked_sub(1).map_or(0, |before| self.parts[before].1);
        let mut file = self.digest();
        for words in self.all.get(start..self.parts[part].1).unwrap_or_default() {
            file.push('\n');
            file.push_str(words.get(language).map_or("", String::as_str));
        }
        file
    }

    /// The table for the compiler: `DIGEST`; the names of the `PARTS` with the numbers up to which they go; and `TEXTS`
    /// sorted by their words, each with its number.
    pub fn table(&self) -> String {
        let mut rows: Vec<(&Words, usize)> = self.all.iter().zip(0..).collect();
        rows.sort();
        let mut table = format!("const DIGEST: &str = {:?};\n", self.digest());
        let parts = &self.parts;
        let _ = writeln!(table, "const PARTS: [(&str, u16); {}] = {parts:?};", parts.len());
        table.push_str("const TEXTS: &[([&str; 3], u16)] = &[\n");
        for (words, number) in rows {
            let _ = writeln!(table, "    ({words:?}, {number}),");
        }
        table.push_str("];\n");
        table
    }
}

#[cfg(test)]
mod tests {
    use super::{Texts, Words, part_of};

    fn words(word: &str) -> Words {
        [word, "", ""].map(str::to_owned)
    }

    #[test]
    fn each_text_is_in_one_part() {
        let texts = [
            ("text/ui/case", "a"),
            ("text/ui/common", "b"),
            ("text/ui/demo", "c"),
            ("text/ui/case", "d"),
            ("text/ui/case", "a"),
            // In two parts: in the first.
            ("text/ui/demo", "d"),
            ("services/one", "e"),
            ("services/one/form", "f"),
        ];
        let texts = texts.map(|(module, word)| (module.to_owned(), words(word)));
        let texts = Texts::sorted(&texts);
        assert_eq!(texts.all, ["b", "d", "e", "a", "c", "f"].map(words));
        let file = |name: &str| {
            let part = texts.parts().position(|part| part == name).unwrap();
            texts
                .file(part, 0)
                .split('\n')
                .skip(1)
                .collect::<Vec<_>>()
                .join("")
        };
        assert_eq!(
            ["app", "cases", "demo", "sign_in", "one"].map(file),
            ["bde", "a", "c", "", "f"]
        );
    }

    #[test]
    fn a_module_is_in_the_part_of_its_folder() {
        for (module, part) in [
            ("text/ui/case", "cases"),
            ("text/ui/case/now", "cases"),
            ("text/ui/cases", "app"),
            ("services/directories", "app"),
            ("services/housing_centre", "app"),
            ("services/housing_centre/form", "housing_centre"),
            ("services/housing_centre/procedure", "housing_centre"),
            ("services/housing_centre/procedure/outcomes", "cases"),
            ("services/housing_centre/checks", "work"),
            ("", "app"),
        ] {
            assert_eq!(part_of(module), part, "{module}");
        }
    }
}
