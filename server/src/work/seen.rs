//! A case in front of an official: of the own office only, and never the own (`spec.md` 10.2, rule 2).

use crate::{
    audit,
    case::store::{self, CaseRow},
    error::{Code, Refusal},
    session::Official,
    state::App,
};
use shared::official::Permission;

/// The case, if the official may see it with this permission; the reading is noted (separation rule 4).
pub async fn seen(
    app: &App,
    official: &Official,
    permission: Permission,
    number: &str,
    what: &str,
) -> Result<CaseRow, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::any(&mut connection, number).await?;
    drop(connection);
    // Another office's case is as unknown as none.
    official
        .acting(permission, &row.office)
        .map_err(|_| Refusal::from(Code::NotFound))?;
    if row.iin == official.iin {
        return Err(Code::OwnCase.into());
    }
    let entry = audit::Entry {
        iin: &official.iin,
        action: "read",
        code: audit::DONE,
        detail: &[&row.number, " ", what].concat(),
    };
    let mut connection = app.db.pool().acquire().await?;
    audit::write(&mut connection, app, entry).await?;
    Ok(row)
}
