//! How many tests passed and failed, read from what the runners print.

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Counts of tests.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
}

impl Tally {
    /// Adds what a line of `cargo test` says: `test result: ok. 3 passed; 0 failed; …`.
    pub fn read(&mut self, line: &str) {
        let Some(rest) = line.trim_start().strip_prefix("test result: ") else {
            return;
        };
        let counts = rest.split_once(". ").map_or(rest, |(_, counts)| counts);
        for part in counts.split("; ") {
            match part.split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse::<u64>().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse::<u64>().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// Adds what Playwright's JSON report says.
    pub fn read_playwright(&mut self, report: &str) -> Result<()> {
        let report: Value = serde_json::from_str(report)?;
        let stats = report.get("stats").context("no stats in Playwright's report")?;
        let count = |name: &str| stats.get(name).and_then(Value::as_u64).unwrap_or(0);
        self.passed += count("expected");
        self.failed += count("unexpected") + count("flaky");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn sums_the_results_of_cargo_test() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test some::test ... ok",
            "test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 7 filtered out; finished in 1.25s",
        ] {
            tally.read(line);
        }
        assert_eq!(tally, Tally { passed: 7, failed: 2 });
    }

    #[test]
    fn reads_the_report_of_playwright() {
        let mut tally = Tally { passed: 1, failed: 0 };
        let report = r#"{"stats": {"expected": 5, "unexpected": 1, "flaky": 1, "skipped": 3}}"#;
        tally.read_playwright(report).unwrap();
        assert_eq!(tally, Tally { passed: 6, failed: 2 });
        assert!(tally.read_playwright("{}").is_err());
    }
}
