//! Sessions in the database.

use super::{ABSOLUTE, IDLE};
use crate::{db::Tx, http::Device, state::App};
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
    /// How they signed in: [`EDS`], `password`, `otp`.
    pub way: String,
    /// When, by the machine's clock.
    pub started_at: i64,
    /// Seconds until it ends unless used.
    pub expires_in: i64,
}

/// How and where a session begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// [`EDS`], `password`, `otp`.
    pub way: &'static str,
    /// On what.
    pub device: Device,
    /// From which network.
    pub network: String,
}

/// Begins a session.
pub async fn begin(
    tx: &mut Tx,
    jti: &str,
    person: &PersonView,
    start: &Start,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into session (jti, iin, surname, name, patronymic, way, started_at, seen_at, browser, system, network)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10)",
    )
    .bind(jti)
    .bind(&person.iin)
    .bind(&person.surname)
    .bind(&person.name)
    .bind(&person.patronymic)
    .bind(start.way)
    .bind(now)
    .bind(start.device.browser)
    .bind(start.device.system)
    .bind(&start.network)
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
        started_at,
        person: PersonView {
            iin,
            surname,
            name,
            patronymic,
        },
        expires_in: IDLE.min(started_at + ABSOLUTE - now),
    }))
}

/// For how many seconds a session holds unless it is used, and at most; `None` if it is over. It is not prolonged.
pub async fn left(app: &App, jti: &str) -> Result<Option<(i64, i64)>, sqlx::Error> {
    let now = app.clock.unix();
    let row: Option<(i64, i64)> =
        sqlx::query_as("select started_at, seen_at from session where jti = $1 and revoked_at is null")
            .bind(jti)
            .fetch_optional(app.db.pool())
            .await?;
    Ok(row.and_then(|(started_at, seen_at)| {
        let at_most = started_at + ABSOLUTE - now;
        let seconds = at_most.min(seen_at + IDLE - now);
        (seconds > 0).then_some((seconds, at_most))
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

/// An open session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Open {
    /// Names it.
    pub jti: String,
    /// How it began.
    pub way: String,
    /// When.
    pub started_at: i64,
    /// When it was used last.
    pub seen_at: i64,
    /// On which browser.
    pub browser: String,
    /// On which system.
    pub system: String,
    /// From which network.
    pub network: String,
}

/// The sessions of a person that hold now, the one used last first.
pub async fn open(app: &App, iin: &str) -> Result<Vec<Open>, sqlx::Error> {
    let now = app.clock.unix();
    let rows: Vec<(String, String, i64, i64, String, String, String)> = sqlx::query_as(
        "select jti, way, started_at, seen_at, browser, system, network from session
         where iin = $1 and revoked_at is null and seen_at > $2 and started_at > $3
         order by seen_at desc, jti",
    )
    .bind(iin)
    .bind(now - IDLE)
    .bind(now - ABSOLUTE)
    .fetch_all(app.db.pool())
    .await?;
    let open = rows
        .into_iter()
        .map(|(jti, way, started_at, seen_at, browser, system, network)| Open {
            jti,
            way,
            started_at,
            seen_at,
            browser,
            system,
            network,
        });
    Ok(open.collect())
}

/// Ends a session in the transaction that begins another in its place.
pub async fn leave(tx: &mut Tx, jti: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update session set revoked_at = $1 where jti = $2 and revoked_at is null")
        .bind(now)
        .bind(jti)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Ends every session of a person but this one: from now on, whatever token is shown.
pub async fn revoke_all(tx: &mut Tx, iin: &str, but: Option<&str>, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update session set revoked_at = $1 where iin = $2 and jti <> $3 and revoked_at is null")
        .bind(now)
        .bind(iin)
        .bind(but.unwrap_or_default())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The session goes on under another name: what somebody may have copied before is of no use (ASVS 7.2.4).
pub async fn rename(tx: &mut Tx, jti: &str, to: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update session set jti = $1 where jti = $2")
        .bind(to)
        .bind(jti)
        .execute(&mut **tx)
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
