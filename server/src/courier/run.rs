//! `POST /work/registries/{id}/runs`: a courier takes what lies there. The registry is made once a day; a second run takes
//! what was entered since the first. Refusals: `not_found`, `registry_changed` (something was entered meanwhile),
//! `registry_empty` (nothing lies there).

use super::{store::count, view};
use crate::{
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::api::{RegistryView, RunWrite};

/// The registry as it is then.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
    Body(write): Body<RunWrite>,
) -> Result<Json<RegistryView>, Refusal> {
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "registry_entry").await?;
    let registry = view::find(&mut tx, &official, &id).await?;
    if registry.entries != write.entries {
        return Err(Code::RegistryChanged.into());
    }
    if registry.left == 0 {
        return Err(Code::RegistryEmpty.into());
    }
    let (last,): (i64,) = sqlx::query_as("select coalesce(max(run), 0) from courier_run where registry = $1")
        .bind(&id)
        .fetch_one(&mut *tx)
        .await?;
    let run = i64::from(count(last)) + 1;
    sqlx::query("insert into courier_run (registry, run, actor, name, at) values ($1, $2, $3, $4, $5)")
        .bind(&id)
        .bind(run)
        .bind(&official.iin)
        .bind(&official.name)
        .bind(app.clock.now().to_string())
        .execute(&mut *tx)
        .await?;
    sqlx::query("update registry_entry set run = $1 where registry = $2 and run = 0")
        .bind(run)
        .bind(&id)
        .execute(&mut *tx)
        .await?;
    let view = view::view(&mut tx, &official, &id).await?;
    tx.commit().await?;
    view::shown(&app, &official, &view).await?;
    tracing::info!(run, "a courier took a registry");
    Ok(Json(view))
}
