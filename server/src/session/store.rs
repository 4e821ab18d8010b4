//! Sessions in the database.

use super::{ABSOLUTE, IDLE};
use crate::{db::Tx, state::App};
use shared::api::PersonView;

/// `last seen` is written at most this often, in seconds.
const SEEN_EVERY: i64 = 30;

/// The way of a session that began with a signed challenge.
pub const EDS: &str = "eds";

/// A session that holds.
#[derive(Clone, Debug)]
pub struct Session {
    /// Names it.
    pub jti: String,
    /// Who.
    pub person: PersonView,
    /// How they signed in: [`EDS`], `otp`.
    pub way: String,
    /// Seconds until it ends unless used.
    pub expires_in: i64,
}

/// Begins a session.
pub async fn begin(
    tx: &mut Tx,
    jti: &str,
    person: &PersonView,
    way: &str,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into session (jti, iin, surname, name, patronymic, way, started_at, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)",
    )
    .bind(jti)
    .bind(&person.iin)
    .bind(&person.surname)
    .bind(&person.name)
    .bind(&person.patronymic)
    .bind(way)
    .bind(now)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type Row = (String, String, String, String, String, i64, i64);

/// The session of this name, if it holds now; using it prolongs it.
pub async fn find(app: &App, jti: &str) -> Result<Option<Session>, sqlx::Error> {
    let now = app.clock.unix();
    let row: Option<Row> = sqlx::query_as(
        "select iin, surname, name, patronymic, way, started_at, seen_at from session
         where jti = $1 and revoked_at is null and seen_at > $2 and started_at > $3",
    )
    .bind(jti)
    .bind(now - IDLE)
    .bind(now - ABSOLUTE)
    .fetch_optional(app.db.pool())
    .await?;
    let Some((iin, surname, name, patronymic, way, started_at, seen_at)) = row else {
        return Ok(None);
    };
    if now - seen_at >= SEEN_EVERY {
        sqlx::query("update session set seen_at = $2 where jti = $1 and revoked_at is null")
            .bind(jti)
            .bind(now)
            .execute(app.db.pool())
            .await?;
    }
    Ok(Some(Session {
        jti: jti.to_owned(),
        way,
        person: PersonView {
            iin,
            surname,
            name,
            patronymic,
        },
        expires_in: IDLE.min(started_at + ABSOLUTE - now),
    }))
}

/// Ends a session for good.
pub async fn revoke(app: &App, jti: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update session set revoked_at = $2 where jti = $1 and revoked_at is null")
        .bind(jti)
        .bind(app.clock.unix())
        .execute(app.db.pool())
        .await?;
    Ok(())
}

/// Removes sessions that are long over.
pub async fn tidy(app: &App) -> Result<(), sqlx::Error> {
    sqlx::query("delete from session where started_at < $1")
        .bind(app.clock.unix() - 2 * ABSOLUTE)
        .execute(app.db.pool())
        .await?;
    Ok(())
}
