//! The audit log: what was done by those who may, and what was refused to those who may not.

use crate::{rng::Rng, state::App};
use shared::calendar::Moment;
use sqlx::AnyConnection;

/// The code of what was done, where others have the code of a refusal.
pub const DONE: &str = "done";

/// An entry to write.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Who: an IIN, `command`, or "" if unknown.
    pub iin: &'a str,
    /// What: `official`, `calendar_day`, `sign-in`.
    pub action: &'a str,
    /// [`DONE`], or the code of the refusal.
    pub code: &'a str,
    /// The particulars, JSON or words.
    pub detail: &'a str,
}

/// Writes an entry, in the transaction of what it tells of.
pub async fn write(connection: &mut AnyConnection, app: &App, entry: Entry<'_>) -> Result<(), sqlx::Error> {
    write_at(connection, app.rng.as_ref(), app.clock.now(), entry).await
}

/// The same where there is no portal: for commands.
pub async fn write_at(
    connection: &mut AnyConnection,
    rng: &dyn Rng,
    at: Moment,
    entry: Entry<'_>,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into audit (id, at, iin, action, code, detail, written)
         select $1, $2, $3, $4, $5, $6, coalesce(max(written), 0) + 1 from audit",
    )
    .bind(rng.id())
    .bind(at.to_string())
    .bind(entry.iin)
    .bind(entry.action)
    .bind(entry.code)
    .bind(entry.detail)
    .execute(connection)
    .await?;
    Ok(())
}
