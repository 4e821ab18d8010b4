//! `qonys verify-log`.

use super::{
    StartError,
    banner::{complain, say},
    start::open_database,
};
use crate::{
    case::verify,
    config::Config,
    ports::{file_store::LocalFiles, signature::trust},
    rng::SystemRng,
};
use shared::envelope::sha256_hex;
use std::{sync::Arc, time::Duration};

/// Fails if a single event was changed, or a signature does not hold over what was kept.
pub async fn run(config: Config) -> Result<(), StartError> {
    let db = open_database(&config).await?;
    let trust = trust(&config.storage.trust)?;
    let folder = config.storage.data.join("evidence");
    // At the beginning of time nothing is old enough to be swept away.
    let material = LocalFiles::open(&folder, Arc::new(SystemRng), Duration::ZERO)?;
    let judging = verify::Judging {
        trust: &trust,
        material: &material,
        anchors: trust
            .anchors()
            .map(sha256_hex)
            .chain(config.trusted.pins.clone())
            .collect(),
    };
    let findings = verify::every_case(&db, &judging)
        .await
        .map_err(|_| StartError::Log)?;
    for (number, problem) in &findings.broken {
        complain(&format!("case {number}: {problem}"));
    }
    if findings.broken.is_empty() {
        say(&format!(
            "{} cases, {} events, {} signatures: every chain is whole, every signature holds.",
            findings.cases, findings.events, findings.signatures
        ));
        Ok(())
    } else {
        Err(StartError::Log)
    }
}
