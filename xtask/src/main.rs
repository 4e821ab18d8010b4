//! Builds, serves, tests and measures Qonys: `cargo xtask`. It installs what is missing and says so.
#![expect(
    clippy::print_stdout,
    reason = "a command-line tool speaks on standard output"
)]

mod browser;
mod checks;
mod compress;
mod corpus;
mod css;
mod dist;
mod forbidden;
mod fuzz;
mod glue;
mod mute;
mod native;
mod portal;
mod postgres;
mod process;
mod scenarios;
mod serve;
mod size;
mod tally;
mod test;
mod tools;
mod watch;
mod web;

use anyhow::{Context as _, Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask build [--dev]     the browser's part into dist/ (--dev: fast and uncompressed, into target/dist-dev/)
cargo xtask serve [--port N]  everything in release, then the portal in demo mode on http://127.0.0.1:3000
cargo xtask watch [--port N]  the same in development: what changes is rebuilt, open pages reload
cargo xtask test [WORD]       every test; WORD is a section (checks, rules, wasm, postgres, size, browser)
                              or part of a test's name
cargo xtask lint [--deny]     formatting, clippy natively and for wasm, forbidden dependencies
                              (--deny: cargo-deny too; installing it takes some ten minutes)
cargo xtask size              what a visitor loads, against xtask/size-budget.toml
cargo xtask scenarios         docs/scenarios.md: which test is which scenario; and how long each service is
cargo xtask corpus            good and bad signatures by OpenSSL, and docs/cms-corpus.md: what each must get and got
cargo xtask fuzz [MIN] [WHAT] signatures, key files, lists, envelopes that nobody would write, for MIN minutes (1) each; WHAT is
                              one of cms, key_file, revocation_list, ocsp, envelope";

fn main() -> ExitCode {
    obey().unwrap_or_else(|error| {
        println!("FAILED: {error:#}");
        ExitCode::FAILURE
    })
}

fn obey() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => web::build(web::Mode::Release).map(|_| ())?,
        ["build", "--dev"] => web::build(web::Mode::Dev).map(|_| ())?,
        ["serve", rest @ ..] => serve::serve(port(rest)?)?,
        ["watch", rest @ ..] => watch::watch(port(rest)?)?,
        ["test"] => return Ok(test::test(None)),
        ["test", word] if !word.starts_with('-') => return Ok(test::test(Some(word))),
        ["lint"] => checks::lint(false)?,
        ["lint", "--deny"] => checks::lint(true)?,
        ["size"] => size::size()?,
        ["scenarios"] => scenarios::scenarios()?,
        ["corpus"] => corpus::corpus()?,
        ["fuzz"] => fuzz::fuzz(1, None)?,
        ["fuzz", minutes, rest @ ..] if rest.len() < 2 => {
            let minutes = minutes.parse().with_context(|| format!("{minutes} minutes"))?;
            fuzz::fuzz(minutes, rest.first().copied())?;
        }
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        _ => bail!("unknown: {}\n\n{HELP}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

fn port(words: &[&str]) -> Result<u16> {
    match words {
        [] => Ok(3000),
        ["--port", number] => number.parse().with_context(|| format!("--port {number}")),
        _ => bail!("unknown: {}\n\n{HELP}", words.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn port_is_3000_unless_told() {
        assert_eq!(port(&[]).unwrap(), 3000);
        assert_eq!(port(&["--port", "8080"]).unwrap(), 8080);
        assert!(port(&["--port", "x"]).is_err());
        assert!(port(&["8080"]).is_err());
    }
}
