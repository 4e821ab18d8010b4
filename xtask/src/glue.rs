//! Makes the script between browser and wasm small: without exports that nobody calls, with short names, without
//! what is written for people. Release builds only.

use anyhow::{Context as _, Result, anyhow, bail};
use std::{collections::BTreeMap, fs, path::Path};
use walrus::{Module, RawCustomSection};

/// What `wasm-bindgen` reads: blocks, one for each place in the sources that names something of JavaScript's.
const BLOCKS: &str = "__wasm_bindgen_unstable";

/// Byte streams that `server_fn` can read bodies from. Leptos takes them along; the app's server functions are its own
/// API, over plain requests.
const STREAMS: [&str; 2] = ["IntoUnderlying", "intounderlying"];

/// The wasm without exports that nobody calls: `wasm-bindgen` would make classes of them in the script, and keep all
/// that they call.
pub fn without_streams(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).map_err(|error| anyhow!("{error:#}"))?;
    let streams = module.exports.iter();
    let streams = streams.filter(|export| is_stream(export.name.as_bytes()));
    for id in streams.map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    let section = module.customs.remove_raw(BLOCKS).context(BLOCKS)?;
    let kept = kept(&section.data).context("blocks of another layout")?;
    module.customs.add(RawCustomSection {
        name: BLOCKS.to_owned(),
        data: kept,
    });
    Ok(module.emit_wasm())
}

fn is_stream(bytes: &[u8]) -> bool {
    STREAMS
        .iter()
        .any(|name| bytes.windows(name.len()).any(|part| part == name.as_bytes()))
}

/// The blocks that do not speak of streams: of each the version of its layout, then itself.
fn kept(mut blocks: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::new();
    while !blocks.is_empty() {
        let (version, rest) = one(blocks)?;
        let (block, rest) = one(rest)?;
        if !is_stream(block) {
            kept.extend_from_slice(version);
            kept.extend_from_slice(block);
        }
        blocks = rest;
    }
    Some(kept)
}

/// What begins with its length, and what follows.
fn one(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = u32::from_le_bytes(*bytes.first_chunk()?);
    bytes.split_at_checked(usize::try_from(length).ok()?.checked_add(4)?)
}

/// Gives what wasm and script share short names, and takes comments and indentation out of the script.
pub fn shorten(folder: &Path, name: &str) -> Result<()> {
    let (script, wasm) = (
        folder.join(format!("{name}.js")),
        folder.join(format!("{name}_bg.wasm")),
    );
    let mut module = Module::from_file(&wasm).map_err(|error| anyhow!("{error:#}"))?;
    let mut short = BTreeMap::new();
    let glue = format!("./{name}_bg.js");
    let imports = module.imports.iter_mut().filter(|import| import.module == glue);
    let names = imports.map(|import| &mut import.name);
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    for name in names.chain(exports.filter(|name| is_made(name))) {
        let number = short.len();
        let known: &mut String = short.entry(name.clone()).or_insert_with(|| format!("${number}"));
        name.clone_from(known);
    }
    let text = fs::read_to_string(&script)?;
    fs::write(&script, renamed(&plain(&text)?, &short))?;
    module.emit_wasm_file(&wasm).map_err(|error| anyhow!("{error:#}"))
}

/// Names that tools have made; others are called by name from elsewhere.
fn is_made(name: &str) -> bool {
    ["_R", "_ZN", "__wbindgen", "__externref"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// The script with every name of the table replaced, wherever it stands as a whole.
fn renamed(script: &str, short: &BTreeMap<String, String>) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_name) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|c| !is_name(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(short.get(name).map_or(name, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The script without comments that have lines of their own, and without indentation.
fn plain(script: &str) -> Result<String> {
    let mut out = String::with_capacity(script.len());
    let mut comment = false;
    for line in script.lines().map(str::trim) {
        if line.matches('`').count() % 2 == 1 && !comment && !line.starts_with("//") {
            bail!("a text of several lines, whose spaces count: {line}");
        }
        comment |= line.starts_with("/*");
        if !(comment || line.is_empty() || line.starts_with("//")) {
            out.push_str(line);
            out.push('\n');
        }
        comment &= !line.ends_with("*/");
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{kept, plain, renamed};
    use std::collections::BTreeMap;

    #[test]
    fn blocks_of_streams_go() {
        let block = |text: &str| {
            let mut block = u32::try_from(text.len()).unwrap().to_le_bytes().to_vec();
            block.extend_from_slice(text.as_bytes());
            block
        };
        let start = [block("1"), block("start")].concat();
        let stream = [block("1"), block("x IntoUnderlyingSink y")].concat();
        let all = [start.clone(), stream.clone(), start.clone()].concat();
        assert_eq!(kept(&all).unwrap(), start.repeat(2));
        assert_eq!(kept(&stream).unwrap(), b"");
        assert!(kept(&start[..start.len() - 1]).is_none());
    }

    #[test]
    fn names_are_replaced_as_a_whole() {
        let short = BTreeMap::from([("__wbg_a".to_owned(), "$0".to_owned())]);
        assert_eq!(
            renamed("{ __wbg_a: 1, __wbg_ab: 2, x: w.__wbg_a }", &short),
            "{ $0: 1, __wbg_ab: 2, x: w.$0 }"
        );
    }

    #[test]
    fn what_is_written_for_people_goes() {
        let script =
            "/**\n * one `\n */\nfunction a() {\n    // two\n    return `b /* ${c} */`;\n\n}\n/* three */\n";
        assert_eq!(
            plain(script).unwrap(),
            "function a() {\nreturn `b /* ${c} */`;\n}\n"
        );
        assert!(plain("a = `\n  b`").is_err());
    }
}
