//! Every test, in sections. A section goes on to its end after a failure; the next one does not begin.

use crate::{
    browser, checks, native,
    postgres::Cluster,
    process::{cargo, command, now, root, run_counted},
    size,
    tally::Tally,
    tools, web,
};
use anyhow::Result;
use std::process::{Command, ExitCode};

/// Sections in their order, and whether they hold tests with names.
const SECTIONS: [(&str, &str, bool); 6] = [
    ("checks", "formatting, clippy, dependencies", false),
    ("rules", "every crate's tests, the server's on SQLite", true),
    ("wasm", "the rules' tests again, as wasm", true),
    ("postgres", "the server's tests on PostgreSQL", true),
    ("size", "the browser's part and what of it is loaded", false),
    ("browser", "stories in a real browser", true),
];

/// One run of the tests.
#[derive(Default)]
struct Run<'a> {
    /// Part of a test's name.
    filter: Option<&'a str>,
    tally: Tally,
    failures: Vec<String>,
}

/// Runs everything, or the section `word`, or the tests with `word` in their names.
pub fn test(word: Option<&str>) -> ExitCode {
    let start = now();
    let only = word.filter(|word| SECTIONS.iter().any(|(name, ..)| name == word));
    let mut run = Run {
        filter: if only.is_some() { None } else { word },
        ..Run::default()
    };
    for (name, what, named) in SECTIONS {
        if only.is_some_and(|only| only != name) || (run.filter.is_some() && !named) {
            continue;
        }
        println!("\n=== {name}: {what}");
        let begun = now();
        run.section(name);
        println!("--- {name}: {} s", begun.elapsed().as_secs());
        if !run.failures.is_empty() {
            break;
        }
    }

    println!();
    for failure in &run.failures {
        println!("FAILED: {failure}");
    }
    let seconds = start.elapsed().as_secs();
    println!("{} min {} s in all", seconds / 60, seconds % 60);
    // CI reads this line.
    println!("{} passed, {} failed", run.tally.passed, run.tally.failed);
    if run.failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

impl Run<'_> {
    fn section(&mut self, name: &str) {
        match name {
            "checks" => {
                for (name, check) in checks::CHECKS {
                    self.step(name, |_, _| check());
                }
            }
            "rules" => {
                // Apart from the others: together, cargo would build this very tool a second time.
                self.step("tests of xtask", |tally, filter| {
                    counted(
                        &mut cargo(["test", "--package", "xtask", "--package", "texts"]),
                        filter,
                        tally,
                    )
                });
                self.step("tests of shared, eds and server", |tally, filter| {
                    counted(
                        native::native("test").env("QONYS_TEST_DATABASE", "sqlite"),
                        filter,
                        tally,
                    )
                });
            }
            "wasm" => self.step("tests of shared as wasm", rules_as_wasm),
            "postgres" => self.step("tests of server on PostgreSQL", on_postgres),
            "size" => {
                self.step("build", |_, _| web::build(web::Mode::Release).map(|_| ()));
                if self.failures.is_empty() {
                    self.step("size", |_, _| size::size());
                }
            }
            _ => {
                self.step("build", |_, _| web::build(web::Mode::Release).map(|_| ()));
                if self.failures.is_empty() {
                    self.step("stories", |tally, filter| browser::stories(filter, tally));
                }
            }
        }
    }

    fn step(&mut self, name: &str, work: impl FnOnce(&mut Tally, Option<&str>) -> Result<()>) {
        println!("{name}");
        let before = self.tally.failed;
        if let Err(error) = work(&mut self.tally, self.filter) {
            println!("FAILED: {name}: {error:#}");
            self.failures.push(name.to_owned());
            // What failed without naming a test counts as one.
            self.tally.failed = self.tally.failed.max(before + 1);
        }
    }
}

/// `cargo test`, counted; to its end in spite of failures.
fn counted(cargo_test: &mut Command, filter: Option<&str>, tally: &mut Tally) -> Result<()> {
    run_counted(cargo_test.arg("--no-fail-fast").args(filter), tally)
}

fn rules_as_wasm(tally: &mut Tally, filter: Option<&str>) -> Result<()> {
    tools::rust_target(
        "wasm32-wasip1",
        "the rules must behave in the browser as they do here",
    )?;
    // The runner is named in .cargo/config.toml.
    let mut rules = cargo([
        "test",
        "--package",
        "shared",
        "--lib",
        "--tests",
        "--target",
        "wasm32-wasip1",
    ]);
    rules.args(["--no-fail-fast"]).args(filter);
    // A panic ends the program there and then: what it says must not wait in a buffer.
    run_counted(rules.args(["--", "--nocapture"]), tally)
}

fn on_postgres(tally: &mut Tally, filter: Option<&str>) -> Result<()> {
    let programs = native::server_tests()?;
    let cluster = Cluster::start()?;
    let mut result = Ok(());
    for program in programs {
        let mut test = command(program);
        test.current_dir(root().join("server"))
            .env("QONYS_TEST_DATABASE", cluster.url())
            .args(filter);
        if let Err(error) = run_counted(&mut test, tally) {
            result = Err(error);
        }
    }
    result
}
