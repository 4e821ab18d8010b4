//! `DELETE /drafts/{service}`: takes away my draft, what was attached to it, and what was frozen of it.

use super::{service, store};
use crate::{attachment, envelope, error::Refusal, session::SignedIn, state::App};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};

/// Succeeds also if there is none.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<StatusCode, Refusal> {
    let service = service(&id)?;
    let mut tx = app.db.begin().await?;
    // In the order in which a filing takes them, so that neither waits for the other for ever.
    envelope::store::delete_unfiled(&mut tx, session.iin(), service.id).await?;
    store::delete(&mut tx, session.iin(), service.id).await?;
    let files = attachment::store::delete_unfiled(&mut tx, session.iin(), service.id).await?;
    tx.commit().await?;
    for sha256 in files {
        attachment::store::forget_file(&app, &sha256).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
