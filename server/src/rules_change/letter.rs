//! `POST /rules-changes/{id}/letters/{addressee}`: a letter was sent now; late ones are taken and marked.
//!
//! Refusals: `not_found`, `letter_sent`, `answers_invalid` (`text_long`, `text_invisible`).

use super::list;
use crate::{
    audit,
    error::{Code, Refusal},
    http::Body,
    rng::is_id,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{LetterWrite, RulesChangeView},
    official::{Addressee, Permission, WHOLE_COUNTRY},
};

/// Longest outgoing number, in characters.
const LONGEST: usize = 50;

/// The order with its letters.
pub async fn handler(
    State(app): State<App>,
    editor: Official,
    Path((id, addressee)): Path<(String, String)>,
    Body(write): Body<LetterWrite>,
) -> Result<Json<RulesChangeView>, Refusal> {
    let addressee = Addressee::parse(&addressee).ok_or(Code::NotFound)?;
    if !is_id(&id) {
        return Err(Code::NotFound.into());
    }
    if let Some(problem) = Refusal::line("number", &write.number, LONGEST, false) {
        return Err(Refusal::with_errors(Code::AnswersInvalid, vec![problem]));
    }
    let mut tx = app.db.begin().await?;
    let sent = sqlx::query(
        "update rules_letter set sent_at = $3, sent_by = $4, number = $5
         where change_id = $1 and addressee = $2 and sent_at = ''",
    )
    .bind(&id)
    .bind(addressee.code())
    .bind(app.clock.now().to_string())
    .bind(&editor.iin)
    .bind(write.number.trim())
    .execute(&mut *tx)
    .await?;
    let all = list::all(&mut tx, app.clock.now()).await?;
    let change = all
        .into_iter()
        .find(|change| change.id == id)
        .ok_or(Code::NotFound)?;
    if sent.rows_affected() == 0 {
        return Err(Code::LetterSent.into());
    }
    let detail = serde_json::json!({ "id": id, "addressee": addressee, "number": write.number });
    let by = (&editor, Permission::KeepLetters, WHOLE_COUNTRY);
    audit::done(&mut tx, &app, by, "rules_letter", detail).await?;
    tx.commit().await?;
    Ok(Json(change))
}
