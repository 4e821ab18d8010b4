//! Builds the browser's part: two wasm modules, the application's and the signer's, and the package around
//! them. Parts of the application that are loaded later (`app/src/part.rs`) are taken out of it. Nothing that is up to
//! date is done again.

use crate::{
    dist, glue, mute,
    process::{cargo, root, run, run_quietly, target},
    tools,
};
use anyhow::{Context as _, Result, anyhow, bail};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;

/// For whom it is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Small: what people load.
    Release,
    /// Quick to build, with names and with reloading.
    Dev,
}

impl Mode {
    fn profile(self) -> &'static str {
        match self {
            Self::Release => "wasm",
            Self::Dev => "dev",
        }
    }

    /// The folder of the profile under `target/`.
    fn folder(self) -> &'static str {
        match self {
            Self::Release => "wasm",
            Self::Dev => "debug",
        }
    }

    /// Where the finished package goes.
    pub fn dist(self) -> PathBuf {
        match self {
            Self::Release => root().join("dist"),
            Self::Dev => target().join("dist-dev"),
        }
    }
}

/// A wasm module of the workspace and what it is called in the browser.
struct Module {
    package: &'static str,
    features: &'static [&'static str],
    name: &'static str,
    /// Whether parts of it are loaded later.
    splits: bool,
}

const MODULES: [Module; 2] = [
    Module {
        package: "app",
        features: &[],
        name: "app",
        splits: true,
    },
    Module {
        package: "eds",
        features: &["--features", "browser"],
        name: "signer",
        splits: false,
    },
];

const TARGET: &str = "wasm32-unknown-unknown";

/// Which wasm files each part that is loaded later consists of, in the package: `{"sign": ["chunk_3", "split_sign"]}`.
pub const PARTS: &str = "parts.json";

/// For rustc's last step alone, as every dependency would be built anew with them: names that say which types a function
/// was made for, what the splitting reads, and functions that stay functions instead of being copied to where they are
/// called.
const SPLIT: [&str; 3] = [
    "-Csymbol-mangling-version=v0",
    "-Clink-arg=--emit-relocs",
    "-Cllvm-args=-inline-threshold=0",
];

/// What rustc emits for this target: wasm-opt refuses code with features that it was not told of. The lowest kilobyte of
/// memory is the far end of the stack, which nothing points to.
const WASM_OPT: [&str; 11] = [
    "-Oz",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Builds all of it; the answer is the folder of the finished package.
pub fn build(mode: Mode) -> Result<PathBuf> {
    tools::rust_target(TARGET, "the application and the signer run in the browser")?;
    let mut parts = Vec::new();
    for module in &MODULES {
        parts.push(
            module
                .build(mode)
                .with_context(|| format!("the wasm module {}", module.name))?,
        );
    }
    let dist = mode.dist();
    let hash = dist::assemble(&parts, &dist, mode)?;
    println!("{} is ready: /pkg/{hash}", dist.display());
    Ok(dist)
}

impl Module {
    /// The folder with its `NAME.js` and `NAME_bg.wasm`.
    fn build(&self, mode: Mode) -> Result<PathBuf> {
        // cdylib is asked for here and not in Cargo.toml: beside rlib it would silently turn LTO off.
        let mut command = cargo([
            "rustc",
            "--package",
            self.package,
            "--lib",
            "--crate-type",
            "cdylib",
        ]);
        command
            .args(self.features)
            .args(["--target", TARGET, "--profile", mode.profile()]);
        if self.splits {
            command.arg("--").args(SPLIT);
        }
        run(&mut command)?;

        let built = target()
            .join(TARGET)
            .join(mode.folder())
            .join(format!("{}.wasm", self.package));
        let raw = fs::read(&built).with_context(|| built.display().to_string())?;
        let folder = target().join("web").join(mode.folder()).join(self.name);
        let stamp = folder.join("stamp");
        let key = self.key(mode, &raw)?;
        let out = folder.join("out");
        if fs::read_to_string(&stamp).is_ok_and(|found| found == key) {
            return Ok(out);
        }
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&out)?;
        if self.splits {
            let main = folder.join("main.wasm");
            self.split(&raw, &main, &out)?;
            if mode == Mode::Release {
                mute(&main)?;
                for_each_wasm(&out, mute)?;
            }
            self.bind(mode, &main, &out)?;
        } else {
            self.bind(mode, &built, &out)?;
        }
        if mode == Mode::Release {
            glue::shorten(&out, self.name)?;
            for_each_wasm(&out, optimise)?;
        }
        fs::write(stamp, key)?;
        Ok(out)
    }

    /// Changes whenever the output would.
    fn key(&self, mode: Mode, raw: &[u8]) -> Result<String> {
        let tools = fs::read(root().join("end2end/package-lock.json"))?;
        let this = fs::read(env::current_exe()?)?;
        let [raw, tools, this] = [raw, &tools, &this].map(tools::digest);
        Ok(format!("{} {} {raw} {tools} {this}", self.name, mode.profile()))
    }

    /// Takes out the parts that are loaded later; the glue knows them through `__wasm_split.js`.
    fn split(&self, raw: &[u8], main: &Path, out: &Path) -> Result<()> {
        println!("  wasm_split: {}", self.name);
        let glue = format!("./{}.js", self.name);
        let mut options = wasm_split_cli_support::Options::new(raw);
        options.output_dir = out;
        options.main_out_path = main;
        options.main_module = &glue;
        let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
        let parts: BTreeMap<_, _> = split.prefetch_map.into_iter().collect();
        fs::write(out.join(PARTS), serde_json::to_vec(&parts)?)?;
        Ok(())
    }

    fn bind(&self, mode: Mode, built: &Path, out: &Path) -> Result<()> {
        println!("  wasm-bindgen: {}.js", self.name);
        let mut bindgen = Bindgen::new();
        bindgen
            .input_path(built)
            .out_name(self.name)
            .web(true)?
            .typescript(false)
            .demangle(false)
            .keep_lld_exports(self.splits)
            .remove_name_section(mode == Mode::Release)
            .remove_producers_section(true)
            .omit_default_module_path(false);
        bindgen.generate(out)
    }
}

fn mute(wasm: &Path) -> Result<()> {
    Ok(fs::write(wasm, mute::panics(&fs::read(wasm)?)?)?)
}

fn optimise(wasm: &Path) -> Result<()> {
    let smaller = wasm.with_extension("opt");
    let mut command = crate::process::command(tools::npm_tool("wasm-opt")?);
    let name = wasm.file_name().unwrap_or_default().to_string_lossy();
    println!("  wasm-opt: {name}");
    run_quietly(command.args(WASM_OPT).arg(wasm).arg("--output").arg(&smaller))?;
    if fs::metadata(&smaller)?.len() == 0 {
        bail!("wasm-opt wrote nothing");
    }
    fs::rename(smaller, wasm)?;
    Ok(())
}

fn for_each_wasm(folder: &Path, work: fn(&Path) -> Result<()>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            work(&path).with_context(|| path.display().to_string())?;
        }
    }
    Ok(())
}
