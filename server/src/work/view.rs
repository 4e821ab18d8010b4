//! `GET /work/{number}?seen=`: a case for whoever works on it; null for whoever has its last event. Refusals: `not_found`, for other offices' as for unknown ones;
//! `own_case`.

use super::seen::{noted, reached};
use crate::{
    attachment,
    case::{answers, paper, register},
    counter,
    error::Refusal,
    looks::What,
    session::Official,
    state::App,
    step,
};
use axum::{
    Json,
    extract::{Path, Query, State},
};
use serde::Deserialize;
use shared::{
    api::CaseFile,
    official::{Permission, Role},
};

/// The query.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The number of the last event that is known.
    seen: Option<u32>,
}

/// The case with all that a decision rests on.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
    Query(known): Query<Known>,
) -> Result<Json<Option<CaseFile>>, Refusal> {
    let row = reached(&app, &official, Permission::ReadApplication, &number).await?;
    let (case, events) = register::up_to_date(&app, &row).await?;
    if known.seen == Some(case.seq) {
        return Ok(Json(None));
    }
    noted(
        &app,
        &official,
        Permission::ReadApplication,
        &row,
        (What::Case, ""),
    )
    .await?;
    let mut connection = app.db.pool().acquire().await?;
    let documents = attachment::store::of_case(&mut connection, &row.number).await?;
    let papers = paper::of_case(&mut connection, &row.number).await?;
    let executors = step::people(&mut connection, &row.office, Role::Executor).await?;
    let answers = answers::current(&mut connection, &row.number, &events).await?;
    let record = counter::record(&mut connection, &row.number, &events).await?;
    drop(connection);
    Ok(Json(Some(CaseFile {
        record,
        answers,
        documents,
        papers,
        executors,
        events,
        case: row.number,
        service: row.service,
        version: row.version,
        mode: row.mode,
        office: row.office,
        centre: row.centre,
        iin: row.iin,
        applicant: row.applicant,
        mobile: row.mobile,
    })))
}
