//! What the binary can be told to do.

mod backup;
mod banner;
mod check_config;
mod end_sessions;
mod grant_administrator;
mod migrate;
mod serve;
mod start;
mod verify_log;

pub use start::{StartError, assemble, start};

use crate::config::{Config, Settings};
use std::{path::PathBuf, process::ExitCode};

/// The portal of Kazakhstan's housing services.
#[derive(Debug, clap::Parser)]
#[command(name = "qonys", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Serves the portal.
    Serve(Box<Settings>),
    /// Says what is wrong with the settings, if anything.
    CheckConfig(Box<Settings>),
    /// Brings the database's tables up to date.
    Migrate(Box<Settings>),
    /// Folds the events of every case anew and names those that somebody changed.
    VerifyLog(Box<Settings>),
    /// Makes somebody an administrator of the portal: the first one, or one more if all are gone.
    GrantAdministrator {
        #[command(flatten)]
        who: grant_administrator::Who,
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Ends the sessions of one person, or of everybody.
    EndSessions {
        #[command(flatten)]
        whose: end_sessions::Whose,
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Writes a whole copy of the SQLite database into a new file, while the portal runs.
    Backup {
        /// The new file.
        file: PathBuf,
        #[command(flatten)]
        settings: Box<Settings>,
    },
}

impl Cli {
    /// Does it.
    pub async fn run(self) -> ExitCode {
        match self.command {
            Command::Serve(settings) => with(&settings, serve::run).await,
            Command::CheckConfig(settings) => check_config::run(&settings),
            Command::Migrate(settings) => with(&settings, migrate::run).await,
            Command::VerifyLog(settings) => with(&settings, verify_log::run).await,
            Command::GrantAdministrator { who, settings } => {
                with(&settings, |config| grant_administrator::run(config, who)).await
            }
            Command::EndSessions { whose, settings } => {
                with(&settings, |config| end_sessions::run(config, whose)).await
            }
            Command::Backup { file, settings } => with(&settings, |config| backup::run(config, file)).await,
        }
    }
}

/// Judges the settings, then runs the command with them.
async fn with<F: Future<Output = Result<(), StartError>>>(
    settings: &Settings,
    run: impl FnOnce(Config) -> F,
) -> ExitCode {
    let config = match Config::resolve(settings) {
        Ok(config) => config,
        Err(problems) => {
            for problem in problems {
                banner::complain(&problem.to_string());
            }
            return ExitCode::from(2);
        }
    };
    match run(config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            banner::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
