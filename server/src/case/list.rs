//! `GET /cases`: my cases.

use super::{register, store};
use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{Json, extract::State};
use shared::api::CaseSummary;

/// The person's cases as they stand now, the latest first.
pub async fn handler(State(app): State<App>, session: SignedIn) -> Result<Json<Vec<CaseSummary>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let rows = store::list(&mut connection, session.iin()).await?;
    drop(connection);
    let mut cases = Vec::with_capacity(rows.len());
    for row in rows {
        let (case, events) = register::up_to_date(&app, &row).await?;
        let procedure = row.procedure()?;
        cases.push(CaseSummary {
            asked: case.asked(procedure, &events),
            case: row.number,
            service: row.service,
            state: case.state,
            filed_at: case.filed_at,
            registered_on: case.registered_on,
            result_due_on: case.result_due_on,
            calendar_entered: case.calendar_entered,
        });
    }
    Ok(Json(cases))
}
