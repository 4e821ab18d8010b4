//! `GET /work/{number}`: a case for whoever works on it. Refusals: `not_found`, for other offices' as for unknown ones;
//! `own_case`.

use super::seen::seen;
use crate::{
    attachment,
    case::{answers, paper, register},
    error::Refusal,
    session::Official,
    state::App,
    step,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::CaseFile,
    official::{Permission, Role},
};

/// The case with all that a decision rests on.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
) -> Result<Json<CaseFile>, Refusal> {
    let row = seen(&app, &official, Permission::ReadApplication, &number, "case").await?;
    let (_, events) = register::up_to_date(&app, &row).await?;
    let mut connection = app.db.pool().acquire().await?;
    let documents = attachment::store::of_case(&mut connection, &row.number).await?;
    let papers = paper::of_case(&mut connection, &row.number).await?;
    let executors = step::people(&mut connection, &row.office, Role::Executor).await?;
    let members = step::people(&mut connection, &row.office, Role::Commission).await?;
    let answers = answers::current(&mut connection, &row.number, &events).await?;
    drop(connection);
    Ok(Json(CaseFile {
        answers,
        documents,
        papers,
        executors,
        members,
        events,
        case: row.number,
        service: row.service,
        version: row.version,
        mode: row.mode,
        office: row.office,
        iin: row.iin,
        applicant: row.applicant,
        mobile: row.mobile,
    }))
}
