//! `qonys backup FILE`.

use super::{StartError, banner::say, start::open_database};
use crate::{config::Config, db::Kind};
use std::{
    io,
    path::{Path, PathBuf},
};

/// Makes the new file for the owner's eyes alone; one that is there already is an error.
fn make_private(file: &Path) -> io::Result<()> {
    use std::{fs::OpenOptions, os::unix::fs::OpenOptionsExt as _};
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .map(drop)
}

/// Copies the SQLite database whole; the files lie in the data folder and are copied with it.
pub async fn run(config: Config, file: PathBuf) -> Result<(), StartError> {
    let db = open_database(&config).await?;
    if db.kind() == Kind::Postgres {
        return Err(StartError::Backup(
            "PostgreSQL has its own: use pg_dump".to_owned(),
        ));
    }
    make_private(&file).map_err(|error| StartError::Backup(format!("{}: {error}", file.display())))?;
    // SQLite writes into a file that is empty.
    sqlx::query("vacuum into $1")
        .bind(file.display().to_string())
        .execute(db.pool())
        .await
        .map_err(|error| StartError::Backup(error.to_string()))?;
    let data = &config.storage.data;
    say(&format!(
        "{} holds the database. The attachments lie in {}, what signatures were judged by in {}: copy them too.",
        file.display(),
        data.join("files").display(),
        data.join("evidence").display()
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::run;
    use crate::{
        command::start::open_database,
        config::{Config, Settings},
        rng::{Rng, SystemRng},
    };
    use std::{fs, os::unix::fs::PermissionsExt as _};

    #[tokio::test]
    async fn a_backup_is_whole_and_for_the_owner_alone() {
        let rng: &dyn Rng = &SystemRng;
        let data = std::env::temp_dir().join(format!("qonys-test-backup-{}", rng.id()));
        let settings = Settings {
            data: data.clone(),
            secret: Some("0123456789abcdef".repeat(4)),
            ..Settings::default()
        };
        let config = Config::resolve(&settings).unwrap();
        open_database(&config).await.unwrap();
        let file = data.join("copy.db");
        run(config.clone(), file.clone()).await.unwrap();
        assert!(fs::read(&file).unwrap().starts_with(b"SQLite format 3"));
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(run(config, file).await.is_err());
        fs::remove_dir_all(data).unwrap();
    }
}
