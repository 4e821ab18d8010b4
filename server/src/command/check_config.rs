//! `qonys check-config`.

use super::banner::{complain, say};
use crate::{
    clock::{Clock, SystemClock},
    config::{Config, Settings},
    ports::revocation,
};
use std::{process::ExitCode, sync::Arc};

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
            let clock: Arc<dyn Clock> = Arc::new(SystemClock);
            for gap in revocation::gaps(&config, &clock) {
                say(&gap);
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
