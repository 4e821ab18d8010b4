//! `qonys verify-log`.

use super::{
    StartError,
    banner::{complain, say},
    start::open_database,
};
use crate::{case::verify, config::Config};

/// Fails if a single event was changed.
pub async fn run(config: Config) -> Result<(), StartError> {
    let db = open_database(&config).await?;
    let findings = verify::every_case(&db).await.map_err(|_| StartError::Log)?;
    for (number, problem) in &findings.broken {
        complain(&format!("case {number}: {problem}"));
    }
    if findings.broken.is_empty() {
        say(&format!(
            "{} cases, {} events: every chain is whole.",
            findings.cases, findings.events
        ));
        Ok(())
    } else {
        Err(StartError::Log)
    }
}
