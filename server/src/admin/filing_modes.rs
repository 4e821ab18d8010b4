//! `GET /admin/filing-modes`, `PUT /admin/filing-modes/{service}`: how services take applications (DR-02 to DR-04).
//! What the administrator sets goes before the operator's setting and the mode's default.
//!
//! Refusals: `not_found`, `answers_invalid` (`mode_repealed`: a repealed act is never filed under as the law).

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
    api::{FilingModeView, FilingModeWrite},
    service::{CATALOGUE, FilingMode, Service, find},
};

/// Every service.
pub async fn list(State(app): State<App>) -> Json<Vec<FilingModeView>> {
    Json(CATALOGUE.into_iter().map(|service| view(&app, service)).collect())
}

fn view(app: &App, service: &Service) -> FilingModeView {
    let filing = app.filing();
    FilingModeView {
        service: service.id.to_owned(),
        mode: filing.of(service),
        default: app.config.filing.of(service),
        edited: filing.is_edited(service),
    }
}

/// Keeps another mode as a new version.
pub async fn set(
    State(app): State<App>,
    editor: Official,
    Path(service): Path<String>,
    Body(write): Body<FilingModeWrite>,
) -> Result<Json<FilingModeView>, Refusal> {
    let service = find(&service).ok_or(Code::NotFound)?;
    if write.mode == Some(FilingMode::Open) && !service.act.in_force() {
        return Err(Refusal::field("mode", "mode_repealed"));
    }
    let mut tx = app.db.begin().await?;
    let version = edits::next_version(&mut tx).await?;
    sqlx::query("insert into filing_mode (version, service, mode, at, iin) values ($1, $2, $3, $4, $5)")
        .bind(version)
        .bind(service.id)
        .bind(write.mode.map_or("", FilingMode::code))
        .bind(app.clock.now().to_string())
        .bind(&editor.iin)
        .execute(&mut *tx)
        .await?;
    let before = app.filing().of(service);
    let detail = json!({
        "version": version, "service": service.id, "before": before, "after": write.mode,
    });
    note(&mut tx, &app, &editor, "filing_mode", detail).await?;
    edits::keep(&app, tx).await?;
    Ok(Json(view(&app, service)))
}
