//! `GET /services/{id}/prefill`: what the state already knows of me, with its source; the cases that the
//! application can change. Refusals: `not_found`, `AUTH_EDS_REQUIRED`.

use super::{known, known_by_key};
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
    update,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{api::Prefill, service::Service};

/// Facts of the registries for this service's form.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<Json<Prefill>, Refusal> {
    let service = known(&id)?;
    known_by_key(service, &session)?;
    let mut prefill = of(&app, service, session.iin()).await?;
    if let Some(updates) = &service.updates {
        prefill.cases = update::cases(&app, updates, session.iin()).await?;
    }
    Ok(Json(prefill))
}

/// What the registries know of a person for a service's form. Of one that changes a case: for that case's form, and only
/// what no person answers; the rest was answered in the case.
pub async fn of(app: &App, service: &'static Service, iin: &str) -> Result<Prefill, Refusal> {
    let asked = service.updates.map_or(service.id, |updates| updates.service.id);
    let prefill = app.registry.prefill(iin, asked).await;
    let mut prefill = prefill.map_err(|_| Code::Unavailable)?;
    if service.updates.is_some() {
        let known = |field: &str| {
            let found = service.form.and_then(|form| form.field(field));
            found.is_some_and(|(_, field)| field.known)
        };
        prefill.facts.retain(|fact| known(&fact.field));
    }
    Ok(prefill)
}
