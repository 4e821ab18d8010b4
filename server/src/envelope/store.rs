//! Envelopes in the database.

use crate::{db::Tx, rng::is_id};
use sqlx::AnyConnection;

/// An envelope as it was frozen.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// Service id.
    pub service: String,
    /// The revision of the draft that was frozen.
    pub revision: i64,
    /// The bytes, as text.
    pub content: String,
    /// Until when it can be filed, unix.
    pub expires_at: i64,
    /// The case that it became, if it was filed.
    pub case: Option<String>,
}

/// Keeps an envelope.
pub async fn add(tx: &mut Tx, id: &str, iin: &str, frozen: &Frozen) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into envelope (id, iin, service, revision, content, expires_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(iin)
    .bind(&frozen.service)
    .bind(frozen.revision)
    .bind(&frozen.content)
    .bind(frozen.expires_at)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A person's envelope.
pub async fn find(
    connection: &mut AnyConnection,
    iin: &str,
    id: &str,
) -> Result<Option<Frozen>, sqlx::Error> {
    if !is_id(id) {
        return Ok(None);
    }
    let row: Option<(String, i64, String, i64, Option<String>)> = sqlx::query_as(
        "select service, revision, content, expires_at, case_number from envelope where iin = $1 and id = $2",
    )
    .bind(iin)
    .bind(id)
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|(service, revision, content, expires_at, case)| Frozen {
        service,
        revision,
        content,
        expires_at,
        case,
    }))
}

/// Uses an envelope up; `false` if somebody was faster.
pub async fn use_up(tx: &mut Tx, id: &str, number: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("update envelope set case_number = $2 where id = $1 and case_number is null")
        .bind(id)
        .bind(number)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away all envelopes of a draft that were not filed.
pub async fn delete_unfiled(tx: &mut Tx, iin: &str, service: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from envelope where iin = $1 and service = $2 and case_number is null")
        .bind(iin)
        .bind(service)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Removes envelopes that were never filed.
pub async fn tidy(connection: &mut AnyConnection, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from envelope where case_number is null and expires_at < $1")
        .bind(now - 24 * 60 * 60)
        .execute(connection)
        .await?;
    Ok(())
}
