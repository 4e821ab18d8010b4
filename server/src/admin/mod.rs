//! What the administrator edits, and the log of it.

pub mod audit;
pub mod calendar;
pub mod calendar_day;
pub mod checklist;
pub mod filing_modes;
pub mod in_force;
pub mod offices;
pub mod schedules;

use crate::{db::Tx, session::Official, state::App};
use serde_json::Value;
use shared::official::{Permission, WHOLE_COUNTRY};

/// Notes an edit, in its transaction.
async fn note(
    tx: &mut Tx,
    app: &App,
    editor: &Official,
    action: &str,
    detail: Value,
) -> Result<(), sqlx::Error> {
    let by = (editor, Permission::Administer, WHOLE_COUNTRY);
    crate::audit::done(tx, app, by, action, detail).await
}
