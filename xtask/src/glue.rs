//! Makes the script between browser and wasm small: with short names, without what is written for people. Release
//! builds only.

use anyhow::{Result, anyhow, bail};
use std::{collections::BTreeMap, fs, path::Path};
use walrus::Module;

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
pub fn plain(script: &str) -> Result<String> {
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
    use super::{plain, renamed};
    use std::collections::BTreeMap;

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
