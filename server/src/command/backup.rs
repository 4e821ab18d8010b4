//! `qonys backup FILE`.

use super::{StartError, banner::say, start::open_database};
use crate::{config::Config, db::Kind};
use std::path::PathBuf;

/// Copies the SQLite database whole; the files lie in the data folder and are copied with it.
pub async fn run(config: Config, file: PathBuf) -> Result<(), StartError> {
    let db = open_database(&config).await?;
    if db.kind() == Kind::Postgres {
        return Err(StartError::Backup(
            "PostgreSQL has its own: use pg_dump".to_owned(),
        ));
    }
    if file.exists() {
        return Err(StartError::Backup(format!("{} is there already", file.display())));
    }
    sqlx::query("vacuum into $1")
        .bind(file.display().to_string())
        .execute(db.pool())
        .await
        .map_err(|error| StartError::Backup(error.to_string()))?;
    let files = config.storage.data.join("files");
    say(&format!(
        "{} holds the database. The attachments lie in {}: copy them too.",
        file.display(),
        files.display()
    ));
    Ok(())
}
