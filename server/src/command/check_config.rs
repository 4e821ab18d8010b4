//! `qonys check-config`.

use super::banner::{complain, say};
use crate::config::{Config, Settings};
use std::process::ExitCode;

/// Names every problem; 0 if there is none.
pub fn run(settings: &Settings) -> ExitCode {
    match Config::resolve(settings) {
        Ok(config) => {
            say(&format!(
                "The settings are sound: {:?} mode at {}",
                config.mode, config.http.origin
            ));
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
