//! `GET /services/{id}/prefill`: what the state already knows of me, with its source. Refusal: `not_found`.

use super::known;
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::api::Prefill;

/// Facts of the registries for this service's form.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<Json<Prefill>, Refusal> {
    let service = known(&id)?;
    let prefill = app
        .registry
        .prefill(session.iin(), service.id)
        .await
        .map_err(|_| Code::Unavailable)?;
    Ok(Json(prefill))
}
