//! `GET /cases/{number}/events`: the events themselves, with their hashes. Refusal: `not_found`.

use super::{register, store};
use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::procedure::Event;

/// Every event up to now.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
) -> Result<Json<Vec<Event>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    drop(connection);
    let (_, events) = register::up_to_date(&app, &row).await?;
    Ok(Json(events))
}
