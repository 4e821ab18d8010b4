//! `GET /drafts/{service}`: my draft. Refusal: `not_found`.

use super::{service, store};
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::api::DraftView;

/// The draft as it was saved last, with the files attached since.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<Json<DraftView>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let draft = store::find(&mut connection, session.iin(), service(&id)?.id).await?;
    draft.map(Json).ok_or_else(|| Code::NotFound.into())
}
