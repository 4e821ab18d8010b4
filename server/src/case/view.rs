//! `GET /cases/{number}`: one of my cases. Refusal: `not_found`, for others' as for unknown ones.

use super::{answers, notice, paper, register, store};
use crate::{attachment, error::Refusal, http::Language, session::SignedIn, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{api::CaseView, procedure::Place};

/// The case as it stands now: the fold of its events, and what was signed with the updates since.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Language(lang): Language,
    Path(number): Path<String>,
) -> Result<Json<CaseView>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    let documents = attachment::store::of_case(&mut connection, &row.number).await?;
    drop(connection);
    let (case, events) = register::up_to_date(&app, &row).await?;
    let procedure = row.procedure()?;
    let mut connection = app.db.pool().acquire().await?;
    let papers = paper::of_applicant(&mut connection, &row.number).await?;
    let answers = answers::current(&mut connection, &row.number, &events).await?;
    drop(connection);
    Ok(Json(CaseView {
        timeline: case.timeline(procedure, &app.calendar()),
        messages: notice::cabinet(&row, procedure, &events, lang),
        case: row.number,
        service: row.service,
        version: row.version,
        mode: row.mode,
        state: case.state,
        filed_at: case.filed_at,
        registered_on: case.registered_on,
        result_due_on: case.result_due_on,
        calendar_entered: case.calendar_entered,
        documents,
        answers,
        queue: case.queue.map(|(list, number)| Place { list, number }),
        office: row.office,
        papers,
        events,
    }))
}
