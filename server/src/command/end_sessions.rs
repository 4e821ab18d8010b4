//! `qonys end-sessions`: ends the sessions of one person, or of everybody (ASVS 7.4.5). It holds with their next request,
//! while the portal runs.

use super::{StartError, banner::say, start::open_database};
use crate::{
    audit::{self, DONE, Entry},
    clock::{Clock as _, SystemClock},
    config::Config,
    db::Db,
    rng::SystemRng,
};
use shared::person::Iin;

/// Whose.
#[derive(Clone, Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// Of the person with this IIN.
    #[arg(long)]
    iin: Option<String>,
    /// Of everybody.
    #[arg(long)]
    all: bool,
}

/// Ends them and says how many there were.
pub async fn run(config: Config, whose: Whose) -> Result<(), StartError> {
    let iin = whose.iin.as_deref().map(Iin::parse).transpose();
    let iin = iin.map_err(|error| StartError::Administrator(format!("--iin: {}", error.code())))?;
    let db = open_database(&config).await?;
    let ended = end(&db, iin.as_ref(), SystemClock.unix()).await?;
    say(&format!("{ended} sessions have ended."));
    Ok(())
}

async fn end(db: &Db, iin: Option<&Iin>, now: i64) -> Result<u64, StartError> {
    let mut tx = db.begin().await?;
    let update =
        sqlx::query("update session set revoked_at = $1 where (iin = $2 or 1 = $3) and revoked_at is null");
    let ended = update
        .bind(now)
        .bind(iin.map(Iin::as_str).unwrap_or_default())
        .bind(i64::from(iin.is_none()))
        .execute(&mut *tx)
        .await?;
    let entry = Entry {
        iin: "command",
        action: "end-sessions",
        code: DONE,
        detail: iin.map_or("all", Iin::as_str),
    };
    audit::write_at(&mut tx, &SystemRng, SystemClock.now(), entry).await?;
    tx.commit().await?;
    Ok(ended.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::end;
    use crate::{
        command::start::open_database,
        config::{Config, Settings},
        rng::{Rng, SystemRng},
    };
    use shared::person::Iin;

    #[tokio::test]
    async fn ends_those_of_one_and_then_of_everybody() {
        let rng: &dyn Rng = &SystemRng;
        let data = std::env::temp_dir().join(format!("qonys-test-sessions-{}", rng.id()));
        let settings = Settings {
            data: data.clone(),
            secret: Some("0123456789abcdef".repeat(4)),
            ..Settings::default()
        };
        let db = open_database(&Config::resolve(&settings).unwrap()).await.unwrap();
        for (jti, iin) in [
            ("a", "850412400012"),
            ("b", "850412400012"),
            ("c", "940721300015"),
        ] {
            sqlx::query(
                "insert into session (jti, iin, surname, name, patronymic, way, started_at, seen_at)
                 values ($1, $2, '', '', '', 'otp', 1, 1)",
            )
            .bind(jti)
            .bind(iin)
            .execute(db.pool())
            .await
            .unwrap();
        }
        let aigul = Iin::parse("850412400012").unwrap();
        assert_eq!(end(&db, Some(&aigul), 2).await.unwrap(), 2);
        assert_eq!(end(&db, None, 2).await.unwrap(), 1);
        assert_eq!(end(&db, None, 2).await.unwrap(), 0);
        std::fs::remove_dir_all(data).unwrap();
    }
}
