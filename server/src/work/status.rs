//! `GET /work/{number}/status`: number, state and dates, for the contact centre (separation rule 3, AS-75). Refusals:
//! `not_found`, `own_case`.

use super::seen::seen;
use crate::{case::register, error::Refusal, looks::What, session::Official, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{api::CaseStatus, official::Permission};

/// Where it stands.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
) -> Result<Json<CaseStatus>, Refusal> {
    let row = seen(&app, &official, Permission::ReadStatus, &number, What::Status).await?;
    let (case, _) = register::up_to_date(&app, &row).await?;
    Ok(Json(CaseStatus {
        case: row.number,
        service: row.service,
        state: case.state,
        filed_at: case.filed_at,
        registered_on: case.registered_on,
        result_due_on: case.result_due_on,
    }))
}
