//! `qonys migrate`.

use super::{StartError, banner::say, start::open_database};
use crate::config::Config;

/// Brings the tables up to date.
pub async fn run(config: Config) -> Result<(), StartError> {
    open_database(&config).await?;
    say("The tables are up to date.");
    Ok(())
}
