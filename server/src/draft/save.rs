//! `PUT /drafts/{service}`: keeps what was typed, valid or not.
//!
//! Refusals: `draft_conflict` with the draft that is there, `form_changed`, those of [`admit`], `not_found`.

use super::{
    service,
    store::{self, Save},
};
use crate::{
    error::{Code, Refusal},
    http::Body,
    service::admit,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::api::{DraftSaved, DraftWrite};

/// Saves if nobody else has in the meantime.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
    Body(write): Body<DraftWrite>,
) -> Result<Json<DraftSaved>, Refusal> {
    let service = service(&id)?;
    admit(&app, service, &session)?;
    if service.form.is_none_or(|form| form.version != write.form) {
        return Err(Code::FormChanged.into());
    }
    if write.base < 0 {
        return Err(Code::BadRequest.into());
    }
    let saved_at = app.clock.now();
    let save = Save {
        iin: session.iin(),
        service: service.id,
        form: &write.form,
        base: write.base,
        answers: &write.answers,
        at: saved_at,
    };
    let mut tx = app.db.begin().await?;
    if let Some(revision) = store::save(&mut tx, save).await? {
        tx.commit().await?;
        Ok(Json(DraftSaved { revision, saved_at }))
    } else {
        let current = store::find(&mut tx, session.iin(), service.id).await?;
        Err(Refusal::draft_conflict(current))
    }
}
