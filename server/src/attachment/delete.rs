//! `DELETE /attachments/{id}`: takes away a file of a draft. What is filed stays. Refusal: `not_found`.

use super::store;
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};

/// Removes the attachment, and its bytes if nothing else has them.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<StatusCode, Refusal> {
    let (file, _) = store::find(&app, session.iin(), &id)
        .await?
        .ok_or(Code::NotFound)?;
    let mut tx = app.db.begin().await?;
    if !store::delete(&mut tx, session.iin(), &id).await? {
        return Err(Code::NotFound.into());
    }
    tx.commit().await?;
    store::forget_file(&app, &file.sha256).await?;
    Ok(StatusCode::NO_CONTENT)
}
