//! Assembles the package that the server hands out:
//!
//! - `index.html`: the template, still with `{{lang}}`, `{{title}}`, `{{main}}` for the server to fill in;
//! - `pkg/HASH/…`: all that refers to each other, under the hash of all of it together, for ever cacheable;
//! - the rest of `public/` as it is;
//! - `.br` and `.gz` beside every file that shrinks.

use crate::{
    compress::{write_all, write_if_changed},
    css, glue, tools,
    web::Mode,
};
use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};
use texts::{LANGUAGES, Texts};

/// How many builds' packages are kept for pages that are still open in someone's browser.
const KEPT_BUILDS: usize = 3;

/// Bytes of words that no code of a choice has.
const LONG_ENOUGH: usize = 60;

/// What the server fills in for every request.
const PLACEHOLDERS: [&str; 3] = ["{{lang}}", "{{title}}", "{{main}}"];

/// Contents by name; names of files in folders have slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Writes the package of these folders of wasm, `style/` and `public/`; the answer is its hash.
pub fn assemble(modules: &[PathBuf], dist: &Path, mode: Mode) -> Result<String> {
    let root = crate::process::root();
    let mut public = read_folder(&root.join("public"))?;
    let template = public.remove("index.html").context("public/index.html")?;
    let (mut package, plain): (Files, Files) = public.into_iter().partition(|(name, _)| is_script(name));
    for module in modules {
        package.append(&mut read_folder(module)?);
    }
    let texts = Texts::read(&root.join("shared/src"))?;
    // Without optimisation some words stay in the wasm though nothing refers to them.
    if mode == Mode::Release {
        none_in_wasm(&texts, &package)?;
    }
    for (language, tag) in LANGUAGES.iter().enumerate() {
        for (part, name) in texts.parts().enumerate() {
            let file = texts.file(part, language);
            package.insert(format!("texts.{tag}.{name}.txt"), file.into_bytes());
        }
    }
    let style = root.join("style");
    let base = ["tokens.css", "base.css", "objects.css"].map(|name| style.join(name));
    package.insert(
        "style.css".to_owned(),
        sheet(base.into(), &style.join("components"))?.into_bytes(),
    );
    // What only parts show that are loaded later, and what only officials see, waits for them.
    for name in ["later", "work"] {
        let sheet = sheet(Vec::new(), &style.join(name))?;
        package.insert(format!("{name}.css"), sheet.into_bytes());
    }
    if mode == Mode::Release {
        for (_, script) in package.iter_mut().filter(|(name, _)| extension(name) == "js") {
            *script = glue::plain(std::str::from_utf8(script)?)?.into_bytes();
        }
    }
    if mode == Mode::Dev {
        let boot = package.get_mut("boot.js").context("public/boot.js")?;
        boot.extend_from_slice(include_bytes!("reload.js"));
    }

    let hash = folder_name(&package);
    let page = fill_in(&String::from_utf8(template)?, &hash)?;
    let packages = dist.join("pkg");
    fs::create_dir_all(&packages)?;
    let folder = packages.join(&hash);
    if !folder.is_dir() {
        println!("  packing {} files", package.len());
        // Built aside and moved into place: what stands under its name is complete.
        let aside = packages.join(format!(".{hash}"));
        if aside.exists() {
            fs::remove_dir_all(&aside)?;
        }
        write_all(&aside, &package, mode)?;
        fs::rename(&aside, &folder)?;
    }
    touch(&folder)?;
    remove_old(&packages, &hash)?;
    write_all(dist, &plain, mode)?;
    remove_gone(dist, &plain)?;
    write_if_changed(&dist.join("index.html"), page.as_bytes())?;
    Ok(hash)
}

/// Scripts on the top level refer to the modules by relative address, so they live in the package.
fn is_script(name: &str) -> bool {
    !name.contains('/') && extension(name) == "js"
}

fn extension(name: &str) -> &str {
    Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or("")
}

fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry
            .file_name()
            .into_string()
            .ok()
            .context("a file's name is not UTF-8")?;
        if entry.file_type()?.is_dir() {
            files.extend(
                read_folder(&entry.path())?
                    .into_iter()
                    .map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)),
            );
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// These style sheets and all of a folder in their order: later ones may rely on earlier ones.
fn sheet(mut paths: Vec<PathBuf>, folder: &Path) -> Result<String> {
    let components = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut components: Vec<PathBuf> = components.map(|entry| entry.path()).collect();
    components.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    components.sort();
    paths.append(&mut components);
    let mut all = String::new();
    for path in paths.iter().filter(|path| path.is_file()) {
        all.push_str(&fs::read_to_string(path)?);
        all.push('\n');
    }
    Ok(css::minify(&all))
}

/// Texts must not come twice: a `t(…)` that is no constant takes its words into the wasm.
fn none_in_wasm(texts: &Texts, package: &Files) -> Result<()> {
    for (name, bytes) in package.iter().filter(|(name, _)| extension(name) == "wasm") {
        let strings = String::from_utf8_lossy(bytes);
        let mut long = texts
            .all()
            .iter()
            .flatten()
            .filter(|words| words.len() >= LONG_ENOUGH);
        if let Some(words) = long.find(|words| strings.contains(words.as_str())) {
            bail!("{name} holds the words of a text; make a constant of it: {words:?}");
        }
    }
    Ok(())
}

/// The name of the package's folder: a digest of its files' names and contents.
fn folder_name(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        for part in [name.as_bytes(), bytes] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    tools::hex(hash.finalize().get(..8).unwrap_or_default())
}

fn fill_in(template: &str, hash: &str) -> Result<String> {
    for placeholder in PLACEHOLDERS {
        if !template.contains(placeholder) {
            bail!("public/index.html lacks {placeholder}");
        }
    }
    Ok(template.replace("{{pkg}}", &format!("/pkg/{hash}")))
}

/// Marks a package as the latest one.
#[expect(
    clippy::disallowed_methods,
    reason = "a file's time, by which old builds are told from new ones"
)]
fn touch(folder: &Path) -> Result<()> {
    Ok(fs::File::open(folder)?.set_modified(SystemTime::now())?)
}

fn remove_old(packages: &Path, current: &str) -> Result<()> {
    let mut others = Vec::new();
    for entry in fs::read_dir(packages)?.flatten() {
        if entry.path().is_dir() && entry.file_name() != current {
            others.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    others.sort();
    others.reverse();
    for (_, path) in others.iter().skip(KEPT_BUILDS - 1) {
        fs::remove_dir_all(path)?;
    }
    Ok(())
}

/// Removes what `public/` no longer has.
fn remove_gone(dist: &Path, plain: &Files) -> Result<()> {
    for entry in fs::read_dir(dist)?.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let source = name
            .strip_suffix(".br")
            .or_else(|| name.strip_suffix(".gz"))
            .unwrap_or(&name);
        let folder = format!("{name}/");
        let wanted = plain
            .keys()
            .any(|known| known == source || known.starts_with(&folder));
        if wanted || name == "pkg" || name == "index.html" {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Files, fill_in, folder_name, is_script};

    #[test]
    fn a_package_is_named_after_all_its_files() {
        let one = Files::from([
            ("a.js".to_owned(), b"1".to_vec()),
            ("b.js".to_owned(), b"2".to_vec()),
        ]);
        let mut other = one.clone();
        assert_eq!(folder_name(&one).len(), 16);
        assert_eq!(folder_name(&one), folder_name(&other));
        other.insert("b.js".to_owned(), b"3".to_vec());
        assert_ne!(folder_name(&one), folder_name(&other));
        // Contents that only moved from one file to the next are another package.
        let moved = Files::from([("a.js".to_owned(), b"1b.js2".to_vec())]);
        assert_ne!(folder_name(&one), folder_name(&moved));
    }

    #[test]
    fn the_template_keeps_what_the_server_fills_in() {
        let page = fill_in("{{lang}}{{title}}{{main}} {{pkg}}/a {{pkg}}/b", "12ab").unwrap();
        assert_eq!(page, "{{lang}}{{title}}{{main}} /pkg/12ab/a /pkg/12ab/b");
        assert!(fill_in("{{lang}}{{title}}", "12ab").is_err());
    }

    #[test]
    fn only_scripts_on_the_top_level_go_into_the_package() {
        assert!(is_script("boot.js"));
        assert!(!is_script("favicon.svg") && !is_script("vendor/ncalayer.js"));
    }
}
