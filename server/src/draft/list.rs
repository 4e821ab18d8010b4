//! `GET /drafts`: what I have begun.

use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{Json, extract::State};
use shared::{api::DraftSummary, calendar::Moment};

/// The person's drafts, the latest first.
pub async fn handler(State(app): State<App>, session: SignedIn) -> Result<Json<Vec<DraftSummary>>, Refusal> {
    of(&app, session.iin()).await.map(Json)
}

/// Somebody's drafts, the latest first.
pub async fn of(app: &App, iin: &str) -> Result<Vec<DraftSummary>, Refusal> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select service, saved_at from draft where iin = $1 order by saved_at desc, service")
            .bind(iin)
            .fetch_all(app.db.pool())
            .await?;
    let drafts = rows.into_iter().map(|(service, saved_at)| {
        Ok(DraftSummary {
            service,
            saved_at: Moment::parse(&saved_at).map_err(Refusal::internal)?,
        })
    });
    drafts.collect()
}
