//! `qonys check-config`.

use super::banner::{complain, say};
use crate::config::{Config, Settings};
use std::process::ExitCode;

/// Names every problem, and what does not work; 0 if there is no problem.
pub fn run(settings: &Settings) -> ExitCode {
    match Config::resolve(settings) {
        Ok(config) => {
            say(&format!(
                "The settings are sound: {:?} mode at {}",
                config.mode, config.http.origin
            ));
            for gap in config.gaps() {
                say(gap);
            }
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in problems {
                complain(&problem.to_string());
            }
            ExitCode::from(2)
        }
    }
}
