//! A case in front of an official: of the own office only, and never the own (`spec.md` 10.2, rule 2).

use crate::{
    case::store::{self, CaseRow},
    error::{Code, Refusal},
    looks::{self, What},
    session::Official,
    state::App,
};
use shared::official::Permission;

/// The case, if the official may see it with this permission. Nothing of it is shown by that.
pub async fn reached(
    app: &App,
    official: &Official,
    permission: Permission,
    number: &str,
) -> Result<CaseRow, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::any(&mut connection, number).await?;
    // Another office's case is as unknown as none.
    official
        .acting_on(permission, row.places())
        .map_err(|_| Refusal::from(Code::NotFound))?;
    if row.iin == official.iin {
        return Err(Code::OwnCase.into());
    }
    Ok(row)
}

/// The case, if the official may see it with this permission; the reading is noted (separation rule 4).
pub async fn seen(
    app: &App,
    official: &Official,
    permission: Permission,
    number: &str,
    what: What,
) -> Result<CaseRow, Refusal> {
    let row = reached(app, official, permission, number).await?;
    noted(app, official, permission, &row, (what, "")).await?;
    Ok(row)
}

/// Notes that an official reads a case.
pub async fn noted(
    app: &App,
    official: &Official,
    permission: Permission,
    row: &CaseRow,
    what: (What, &str),
) -> Result<(), Refusal> {
    looks::one(app, official, permission, what, &row.shown()).await
}
