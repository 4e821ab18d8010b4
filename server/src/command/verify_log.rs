//! `qonys verify-log`.

use super::{
    StartError,
    banner::{complain, say},
    start::open_database,
};
use crate::{case::verify, config::Config, ports::signature::trust};

/// Fails if a single event or a look at personal data was changed, or a signature does not hold over what was kept.
pub async fn run(config: Config) -> Result<(), StartError> {
    let db = open_database(&config).await?;
    let trust = trust(&config.storage.trust)?;
    let findings = verify::every_case(&db, &trust)
        .await
        .map_err(|_| StartError::Log)?;
    for (number, problem) in &findings.broken {
        complain(&format!("case {number}: {problem}"));
    }
    if findings.broken.is_empty() {
        say(&format!(
            "{} cases, {} events, {} signatures, {} looks: every chain is whole, every signature holds.",
            findings.cases, findings.events, findings.signatures, findings.looks
        ));
        Ok(())
    } else {
        Err(StartError::Log)
    }
}
