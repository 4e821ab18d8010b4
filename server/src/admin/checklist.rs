//! `PUT /admin/checklists/{service}`: the documents of a service whose act leaves them to a standard that is not in the
//! source (DR-25). Everybody reads them with `GET /in-force`.
//!
//! Refusals: `not_found`, `answers_invalid` (`lines_differ`, `too_many_rows`, `text_long`, `text_invisible`).

use super::note;
use crate::{
    edits,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use serde_json::json;
use shared::{
    api::ChecklistWrite,
    checklist::{Checklist, parse, unlisted},
};

/// The list that holds; an empty one before the first edit.
fn of(app: &App, service: &str) -> Checklist {
    let edited = app.edits.now();
    let mut lists = edited.in_force.checklists.iter();
    let list = lists.find(|list| list.service == service).cloned();
    list.or_else(|| parse(service, [""; 3]).ok()).unwrap_or_default()
}

/// Keeps another list as a new version.
pub async fn handler(
    State(app): State<App>,
    editor: Official,
    Path(service): Path<String>,
    Body(write): Body<ChecklistWrite>,
) -> Result<Json<Checklist>, Refusal> {
    if unlisted(&service).is_none() {
        return Err(Code::NotFound.into());
    }
    let list = parse(&service, [&write.kk, &write.ru, &write.en])
        .map_err(|problems| Refusal::with_errors(Code::AnswersInvalid, problems))?;
    let mut tx = app.db.begin().await?;
    let version = edits::next_version(&mut tx).await?;
    sqlx::query(
        "insert into checklist (version, service, kk, ru, en, at, iin) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(version)
    .bind(&service)
    .bind(list.kk.join("\n"))
    .bind(list.ru.join("\n"))
    .bind(list.en.join("\n"))
    .bind(app.clock.now().to_string())
    .bind(&editor.iin)
    .execute(&mut *tx)
    .await?;
    let detail = json!({ "version": version, "before": of(&app, &service), "after": list });
    note(&mut tx, &app, &editor, "checklist", detail).await?;
    edits::keep(&app, tx).await?;
    Ok(Json(list))
}
