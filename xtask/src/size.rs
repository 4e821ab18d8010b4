//! What a visitor loads, in bytes, against the committed budget.

use crate::{
    compress,
    process::root,
    web::{Mode, PARTS as PARTS_FILE},
};
use anyhow::{Context as _, Result, bail};
use shared::service::{CARDS, Card};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    iter::once,
    ops::Add,
    path::Path,
};
use texts::{LANGUAGES, PARTS};

/// What every page loads; with a service, the first visit of its page and the whole application.
const FIRST_VISIT: [&str; 5] = ["style.css", "boot.js", "app.js", "__wasm_split.js", "app_bg.wasm"];

/// The parts of the application that are loaded when they are needed, what they are for, and their texts; officials need
/// every service. The sum of a line has everything that the part needs besides a service; what two parts share is loaded
/// once and stands in both.
const LATER: [(&str, &str, &[&str]); 9] = [
    ("catalogue", "catalogue", &["catalogue"]),
    ("help", "guide, comparison, offices", &["help"]),
    ("sign_in", "sign-in", &["sign_in"]),
    ("account", "account", &["account", "sign_in"]),
    ("sign", "signing: the page", &["sign", "sign_in"]),
    ("cases", "cabinet and case", &["cases"]),
    ("my_data", "my data", &["data", "cases", "sign_in"]),
    ("demo", "demo", &["demo"]),
    ("work", "workplace", &["work", "cases", "sign_in"]),
];

/// The ways to sign whose code and texts are loaded besides the page that signs, once they are chosen; by key file is none
/// of them.
const WAYS: [(&str, &str); 2] = [
    ("ncalayer", "  NCALayer, besides the page"),
    ("mobile", "  mobile, besides the page"),
];

/// What only signing loads.
const SIGNING: [&str; 3] = ["worker.js", "signer.js", "signer_bg.wasm"];

/// What the server writes into the page at `{{main}}`, measured on the largest: the queue's passport in Kazakh, by how
/// much the page outweighs the template. Measure again when `server/src/page/content.rs` says more.
const RENDERED: Sizes = Sizes {
    raw: 3_250,
    gzip: 1_150,
    brotli: 1_020,
};

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Sizes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Sizes {
    fn larger(self, other: Self) -> Self {
        if self.brotli < other.brotli { other } else { self }
    }
}

impl Add for Sizes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// Prints the sizes of the last release build; too large is an error.
pub fn size() -> Result<()> {
    let dist = Mode::Release.dist();
    let page = fs::read_to_string(dist.join("index.html")).context("nothing is built: cargo xtask build")?;
    let package = dist
        .join("pkg")
        .join(package_of(&page).context("dist/index.html names no package")?);
    let budget = fs::read_to_string(root().join("xtask/size-budget.toml"))?;

    println!("{:32}{:>10}{:>10}{:>10}", "KB", "raw", "gzip", "brotli");
    let mut total = measured("index.html", &dist.join("index.html"))?;
    total = total + shown("  what the server renders into it", RENDERED);
    total = total + measured("favicon.svg", &dist.join("favicon.svg"))?;
    for name in FIRST_VISIT {
        total = total + measured(name, &package.join(name))?;
    }
    let mut texts = Sizes::default();
    for language in LANGUAGES {
        let name = text_file(language, PARTS[0]);
        texts = texts.larger(measured(&name, &package.join(&name))?);
    }
    total = total + shown("  of these the largest counts", texts);
    let parts = fs::read(package.join(PARTS_FILE)).context(PARTS_FILE)?;
    let parts: BTreeMap<String, Vec<String>> = serde_json::from_slice(&parts)?;
    let mut service = Sizes::default();
    for card in &CARDS {
        service = service.larger(shown(card.id, service_sizes(card, &parts, &package)?));
    }
    total = total + shown("  of these the largest counts", service);
    shown("first visit and application", total);
    println!();
    let mut signer = Sizes::default();
    for name in SIGNING {
        signer = signer + measured(name, &package.join(name))?;
    }
    println!();
    let mut key_file = signer;
    for (part, label, texts) in LATER {
        let officials = texts.contains(&"work");
        let services: Vec<String> = CARDS
            .iter()
            .filter(|_| officials)
            .map(|card| module(card.id))
            .collect();
        let services = || services.iter().map(String::as_str);
        let mut sum = code(once(part).chain(services()), &parts, &package)?;
        sum = sum + sizes(&package.join("later.css"))?;
        for part in texts.iter().copied().chain(services()) {
            // The state language, whose words are the longest.
            sum = sum + sizes(&package.join(text_file(LANGUAGES[0], part)))?;
        }
        shown(label, sum);
        if part == "sign" {
            key_file = key_file + sum;
        }
    }
    println!();
    let mut way = Sizes::default();
    for (name, label) in WAYS {
        way = way.larger(shown(label, way_sizes(name, &parts, &package)?));
    }
    let signing = key_file + way;
    shown("signing by key file, with signer", key_file);
    shown("signing, the heaviest way", signing);
    println!();

    within("total", total, &budget)?;
    within("signing_by_key_file", key_file, &budget)?;
    within("signing", signing, &budget)
}

/// The wasm files of these, each once.
fn code<'a>(
    names: impl Iterator<Item = &'a str>,
    parts: &BTreeMap<String, Vec<String>>,
    package: &Path,
) -> Result<Sizes> {
    let mut files = BTreeSet::new();
    for name in names {
        files.extend(files_of(name, parts)?);
    }
    summed(files.into_iter(), package)
}

fn files_of<'a>(name: &str, parts: &'a BTreeMap<String, Vec<String>>) -> Result<&'a Vec<String>> {
    parts
        .get(name)
        .with_context(|| format!("{PARTS_FILE} lacks {name}"))
}

fn summed<'a>(files: impl Iterator<Item = &'a String>, package: &Path) -> Result<Sizes> {
    let mut sum = Sizes::default();
    for file in files {
        sum = sum + sizes(&package.join(file).with_extension("wasm"))?;
    }
    Ok(sum)
}

/// What a way to sign adds to the page that signs: its code, and its texts in the longest language.
fn way_sizes(name: &str, parts: &BTreeMap<String, Vec<String>>, package: &Path) -> Result<Sizes> {
    let there = files_of("sign", parts)?;
    let more = files_of(name, parts)?.iter().filter(|file| !there.contains(file));
    let texts = sizes(&package.join(text_file(LANGUAGES[0], name)))?;
    Ok(summed(more, package)? + texts)
}

/// What a service adds: its data, its texts, and the texts of the service whose applications it changes.
fn service_sizes(card: &Card, parts: &BTreeMap<String, Vec<String>>, package: &Path) -> Result<Sizes> {
    let mut largest = Sizes::default();
    for language in LANGUAGES {
        let mut texts = Sizes::default();
        for id in [Some(card.id), card.updates].into_iter().flatten() {
            texts = texts + sizes(&package.join(text_file(language, &module(id))))?;
        }
        largest = largest.larger(texts);
    }
    Ok(code(once(module(card.id).as_str()), parts, package)? + largest)
}

/// The module of a service, after which its parts are named.
fn module(id: &str) -> String {
    id.replace('-', "_")
}

fn text_file(language: &str, part: &str) -> String {
    format!("texts.{language}.{part}.txt")
}

fn measured(name: &str, path: &Path) -> Result<Sizes> {
    Ok(shown(name, sizes(path)?))
}

fn sizes(path: &Path) -> Result<Sizes> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    // What the server sends: the file beside it, or the plain one where compressing gains nothing.
    let beside = |suffix: &str| {
        fs::metadata(compress::beside(path, suffix))
            .ok()
            .and_then(|it| it.len().try_into().ok())
    };
    let page = path.ends_with("index.html");
    let gzip = if page {
        compress::gzip(&bytes)?.len()
    } else {
        beside("gz").unwrap_or(bytes.len())
    };
    let brotli = if page {
        compress::brotli(&bytes)?.len()
    } else {
        beside("br").unwrap_or(bytes.len())
    };
    Ok(Sizes {
        raw: bytes.len(),
        gzip,
        brotli,
    })
}

fn shown(name: &str, sizes: Sizes) -> Sizes {
    let (raw, gzip, brotli) = (kb(sizes.raw), kb(sizes.gzip), kb(sizes.brotli));
    println!("{name:32}{raw:>10}{gzip:>10}{brotli:>10}");
    sizes
}

/// Thousands of bytes with one decimal, without floating point.
fn kb(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn within(name: &str, sizes: Sizes, budget: &str) -> Result<()> {
    let limit = limit(name, budget).with_context(|| format!("xtask/size-budget.toml lacks {name}"))?;
    if sizes.brotli > limit {
        bail!(
            "{name}: {} KB brotli, more than the budget of {} KB (xtask/size-budget.toml)",
            kb(sizes.brotli),
            kb(limit)
        );
    }
    println!("{name}: {} of {} KB brotli", kb(sizes.brotli), kb(limit));
    Ok(())
}

/// A number of the budget: `name = 200_000`.
fn limit(name: &str, budget: &str) -> Option<usize> {
    budget.lines().find_map(|line| {
        let (key, value) = line.split('#').next()?.split_once('=')?;
        let number = || value.trim().replace('_', "").parse().ok();
        if key.trim() == name { number() } else { None }
    })
}

/// The folder's name in `/pkg/NAME/app.js`.
fn package_of(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("/pkg/")?;
    rest.split_once('/').map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::{CARDS, Sizes, kb, limit, module, package_of, root, within};
    use texts::Texts;

    const BUDGET: &str = "# first\ntotal = 200_000 # all\nsigning=170000\n";

    #[test]
    fn every_service_has_texts_of_its_own() {
        let texts = Texts::read(&root().join("shared/src")).unwrap();
        for card in &CARDS {
            assert!(texts.parts().any(|part| part == module(card.id)), "{}", card.id);
        }
    }

    #[test]
    fn kilobytes_are_rounded_to_a_tenth() {
        assert_eq!(kb(0), "0.0");
        assert_eq!(kb(49), "0.0");
        assert_eq!(kb(50), "0.1");
        assert_eq!(kb(199_960), "200.0");
    }

    #[test]
    fn the_budget_is_read_and_held() {
        assert_eq!(limit("total", BUDGET), Some(200_000));
        assert_eq!(limit("signing", BUDGET), Some(170_000));
        assert_eq!(limit("first", BUDGET), None);
        let sizes = |brotli| Sizes {
            raw: 0,
            gzip: 0,
            brotli,
        };
        assert!(within("total", sizes(200_000), BUDGET).is_ok());
        assert!(within("total", sizes(200_001), BUDGET).is_err());
        assert!(within("unknown", sizes(0), BUDGET).is_err());
    }

    #[test]
    fn sizes_add_up() {
        let one = Sizes {
            raw: 3,
            gzip: 2,
            brotli: 1,
        };
        assert_eq!(
            one + one,
            Sizes {
                raw: 6,
                gzip: 4,
                brotli: 2
            }
        );
    }

    #[test]
    fn the_package_is_found_in_the_page() {
        assert_eq!(package_of(r#"<script src="/pkg/12ab/boot.js">"#), Some("12ab"));
        assert_eq!(package_of("nothing"), None);
    }
}
