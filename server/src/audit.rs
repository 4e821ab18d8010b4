//! The audit log: what was done by those who may, and what was refused to those who may not.

use crate::{rng::Rng, session::Official, state::App};
use serde_json::Value;
use shared::{
    calendar::Moment,
    official::{Permission, capacity},
};
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

/// Writes an entry as it is, in the transaction of what it tells of.
pub async fn write(connection: &mut AnyConnection, app: &App, entry: Entry<'_>) -> Result<(), sqlx::Error> {
    write_at(connection, app.rng.as_ref(), app.clock.now(), entry).await
}

/// Notes what an official did by this permission at this office; a deputy's entry says for whom.
pub async fn done(
    connection: &mut AnyConnection,
    app: &App,
    by: (&Official, Permission, &str),
    action: &str,
    mut detail: Value,
) -> Result<(), sqlx::Error> {
    let (official, permission, office) = by;
    let principal = capacity(&official.roles, permission, office).and_then(|one| one.instead_of.as_ref());
    if let (Some(principal), Some(detail)) = (principal, detail.as_object_mut()) {
        detail.insert("instead_of".to_owned(), Value::from(principal.iin.as_str()));
    }
    let entry = Entry {
        iin: &official.iin,
        action,
        code: DONE,
        detail: &detail.to_string(),
    };
    write(connection, app, entry).await
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
