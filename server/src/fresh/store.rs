//! Fresh authentications in the database.

use super::GOOD_FOR;
use crate::{db::Tx, session::store::EDS, state::App};
use sqlx::AnyConnection;

/// For how many seconds it holds that whoever has this session proved that it is them; not positive once it does not.
pub async fn seconds_left(app: &App, jti: &str) -> Result<i64, sqlx::Error> {
    let row: Option<(String, i64, i64)> = sqlx::query_as(
        "select session.way, session.started_at, coalesce(fresh.at, 0) from session
         left join fresh on fresh.jti = session.jti where session.jti = $1",
    )
    .bind(jti)
    .fetch_optional(app.db.pool())
    .await?;
    let proved = row.map(|(way, started_at, at)| if way == EDS { started_at.max(at) } else { at });
    Ok(proved.map_or(0, |proved| proved + GOOD_FOR - app.clock.unix()))
}

/// They proved it now.
pub async fn prove(tx: &mut Tx, jti: &str, way: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into fresh (jti, way, at) values ($1, $2, $3)
         on conflict (jti) do update set way = excluded.way, at = excluded.at",
    )
    .bind(jti)
    .bind(way)
    .bind(now)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes what is of no use any more.
pub async fn tidy(connection: &mut AnyConnection, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from fresh where at < $1")
        .bind(now - GOOD_FOR)
        .execute(&mut *connection)
        .await?;
    sqlx::query("delete from fresh_challenge where expires_at < $1")
        .bind(now - GOOD_FOR)
        .execute(connection)
        .await?;
    Ok(())
}
