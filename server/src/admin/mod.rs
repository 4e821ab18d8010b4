//! What the administrator edits, and the log of it.

pub mod audit;
pub mod calendar;
pub mod calendar_day;
pub mod filing_modes;
pub mod schedules;

use crate::{
    audit::{DONE, Entry, write},
    db::Tx,
    session::Official,
    state::App,
};
use serde_json::Value;

/// Notes an edit, in its transaction.
async fn note(
    tx: &mut Tx,
    app: &App,
    editor: &Official,
    action: &str,
    detail: &Value,
) -> Result<(), sqlx::Error> {
    let entry = Entry {
        iin: &editor.iin,
        action,
        code: DONE,
        detail: &detail.to_string(),
    };
    write(tx, app, entry).await
}
