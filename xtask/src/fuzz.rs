//! Fuzzing: what the crate `fuzz` asks of every input is asked of what LLVM's libFuzzer thinks up, led by the code that an
//! input reaches.
//!
//! On stable Rust: `cargo-fuzz` would want a nightly for the sanitizer of addresses, and there is no `unsafe` here for it to
//! watch. The flags are those of `cargo-fuzz` without it.

use crate::process::{cargo, command, output, root, run, run_quietly, shown, target};
use anyhow::{Context as _, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

/// What is fuzzed, and how long an input may be.
const TARGETS: [(&str, u32); 5] = [
    ("cms", 8 * 1024),
    ("key_file", 8 * 1024),
    ("revocation_list", 4 * 1024),
    ("ocsp", 4 * 1024),
    ("envelope", 8 * 1024),
];

/// An input takes milliseconds; one that takes this many seconds is a finding.
const SECONDS_PER_INPUT: u32 = 10;

/// What libFuzzer needs of the compiler: counters of edges, and the operands of comparisons.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Key files for seeds: they hold a private key, and none is kept in the repository.
const KEY_FILES: [(&str, &[&str]); 4] = [
    ("default.p12", &["-iter", "2"]),
    ("legacy.p12", &["-legacy", "-iter", "2"]),
    ("no-mac.p12", &["-nomac", "-iter", "2"]),
    ("plain.p12", &["-nomac", "-keypbe", "NONE", "-certpbe", "NONE"]),
];

/// Builds the targets and runs each for so many minutes, or the one that is named.
pub fn fuzz(minutes: u64, only: Option<&str>) -> Result<()> {
    let chosen: Vec<_> = TARGETS
        .iter()
        .filter(|(name, _)| only.is_none_or(|only| only == *name))
        .collect();
    if chosen.is_empty() {
        bail!("no such target; there are {:?}", TARGETS.map(|(name, _)| name));
    }
    let programs = build()?;
    let made = key_files()?;
    let mut found = Vec::new();
    for (name, longest) in chosen {
        let seeds = [root().join("fuzz/seeds").join(name), made.join(name)];
        let seeds: Vec<PathBuf> = seeds.into_iter().filter(|folder| folder.is_dir()).collect();
        if let Err(error) = look(&programs.join(name), name, *longest, minutes, &seeds) {
            println!("FAILED: {error:#}");
            found.push(*name);
        }
    }
    if found.is_empty() {
        Ok(())
    } else {
        bail!("found something: {}", found.join(", "))
    }
}

fn folder() -> PathBuf {
    target().join("fuzz")
}

/// Where the programs are, in a folder of their own, as the flags are.
fn build() -> Result<PathBuf> {
    let version = output(command("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc names no host")?;
    // With a target named, build scripts are spared the flags.
    let mut build = cargo(["build", "--release", "--bins", "--quiet"]);
    build.args(["--manifest-path", "fuzz/Cargo.toml", "--target", host]);
    run(build.env("RUSTFLAGS", FLAGS).env("CARGO_TARGET_DIR", folder()))?;
    Ok(folder().join(host).join("release"))
}

/// Makes key files by OpenSSL's command, and gives the folder of the folders of seeds.
fn key_files() -> Result<PathBuf> {
    let made = folder().join("seeds");
    let keys = made.join("key_file");
    fs::create_dir_all(&keys)?;
    // It draws its progress in dots.
    let openssl = |words: &[&str]| {
        let mut openssl = command("openssl");
        run_quietly(openssl.args(words).current_dir(&keys).stderr(Stdio::null()))
    };
    if keys.join(KEY_FILES[3].0).exists() {
        return Ok(made);
    }
    let person = "/CN=ТЕСТ/serialNumber=IIN000101500011/C=KZ";
    let words = "req -x509 -newkey rsa:2048 -nodes -days 30 -keyout key.pem -out certificate.pem -utf8";
    let words: Vec<&str> = words.split(' ').chain(["-subj", person]).collect();
    openssl(&words)?;
    let words = "pkcs12 -export -inkey key.pem -in certificate.pem -passout pass:p -out";
    for (name, options) in KEY_FILES {
        let words: Vec<&str> = words
            .split(' ')
            .chain([name])
            .chain(options.iter().copied())
            .collect();
        openssl(&words)?;
    }
    fs::remove_file(keys.join("key.pem"))?;
    fs::remove_file(keys.join("certificate.pem"))?;
    Ok(made)
}

/// Runs one target. What it learns it keeps, and begins there the next time.
fn look(program: &Path, name: &str, longest: u32, minutes: u64, seeds: &[PathBuf]) -> Result<()> {
    let learnt = folder().join("learnt").join(name);
    fs::create_dir_all(&learnt)?;
    let findings = folder().join("found");
    fs::create_dir_all(&findings)?;
    let log = folder().join(format!("{name}.log"));
    let mut fuzzer = command(program);
    fuzzer.arg(&learnt).args(seeds);
    fuzzer.args([
        format!("-max_total_time={}", minutes * 60),
        format!("-timeout={SECONDS_PER_INPUT}"),
        format!("-max_len={longest}"),
        format!("-artifact_prefix={}/{name}-", findings.display()),
        "-rss_limit_mb=2048".to_owned(),
        "-print_final_stats=1".to_owned(),
    ]);
    println!("{name}, {minutes} min");
    let status = fuzzer.stderr(fs::File::create(&log)?).status()?;
    let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    if status.success() {
        println!("  {}", told(&text));
        return Ok(());
    }
    let telling = text.lines().filter(|line| is_telling(line));
    println!("{}", telling.take(20).collect::<Vec<_>>().join("\n"));
    bail!(
        "{name}: the whole of it is in {}; the input may be given to {} again",
        log.display(),
        shown(&command(program))
    )
}

/// The lines of a log that say what went wrong.
fn is_telling(line: &str) -> bool {
    [
        "panicked at",
        "ERROR:",
        "SUMMARY:",
        "Test unit written",
        "assertion",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}

/// What a run came to, of the last line of its progress and of its figures.
fn told(log: &str) -> String {
    let figure = |name: &str| {
        let line = log.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().last()
    };
    let progress = log.lines().rfind(|line| line.contains(" cov: "));
    let reached = progress.and_then(|line| line.split(" cov: ").nth(1)?.split(' ').next());
    format!(
        "{} inputs, {} a second, {} edges reached, slowest input {} s, at most {} MB",
        figure("stat::number_of_executed_units").unwrap_or("?"),
        figure("stat::average_exec_per_sec").unwrap_or("?"),
        reached.unwrap_or("?"),
        figure("stat::slowest_unit_time_sec").unwrap_or("?"),
        figure("stat::peak_rss_mb").unwrap_or("?"),
    )
}

#[cfg(test)]
mod tests {
    use super::{is_telling, told};

    const LOG: &str = "\
#2\tINITED cov: 10 ft: 11 corp: 1/1b exec/s: 0 rss: 40Mb
#900\tDONE   cov: 812 ft: 1500 corp: 44/6Kb lim: 4096 exec/s: 450 rss: 61Mb
Done 900 runs in 2 second(s)
stat::number_of_executed_units: 900
stat::average_exec_per_sec:     450
stat::new_units_added:          43
stat::slowest_unit_time_sec:    0
stat::peak_rss_mb:              61";

    #[test]
    fn a_run_is_told_in_a_line() {
        assert_eq!(
            told(LOG),
            "900 inputs, 450 a second, 812 edges reached, slowest input 0 s, at most 61 MB"
        );
        assert!(told("").starts_with("? inputs"));
    }

    #[test]
    fn a_panic_is_told() {
        assert!(is_telling("thread '<unnamed>' (12) panicked at src/lib.rs:3:5:"));
        assert!(!is_telling("#2\tINITED cov: 10 ft: 11"));
    }
}
