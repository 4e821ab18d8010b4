//! `POST /work/{number}/checks`: asks the state's systems what the act has them asked (`spec.md` 3.2) and keeps the
//! answers as evidence. Refusals: `not_found`, `own_case`, `forbidden`, `not_executor`, `step_not_open`.

use super::seen::seen;
use crate::{
    case::{checks, record, register, store},
    error::{Code, Refusal},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::StepTaken,
    official::Permission,
    procedure::{Ask, Case, Procedure, append, fold},
    service::find,
};

/// Asks, then writes all answers as one event.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
) -> Result<Json<StepTaken>, Refusal> {
    let row = seen(&app, &official, Permission::ReadApplication, &number, "checks").await?;
    let capacity = official.acting(Permission::QueryStateSystems, &row.office)?;
    let service = find(&row.service).ok_or(Code::Internal)?;
    let procedure = row.procedure()?;
    let (case, events) = register::up_to_date(&app, &row).await?;
    let asking = step_that_asks(procedure, &case).ok_or(Code::StepNotOpen)?;
    let fact = checks::checked(&app, &row, service, (&case, &events)).await?;
    let mut tx = app.db.begin().await?;
    let held = store::hold(&mut tx, &row.number).await?;
    let case = fold(procedure, &held).map_err(record::broken)?;
    if held.len() != events.len() {
        return Err(Code::CaseChanged.into());
    }
    let executor = case.executor.as_ref().map(|executor| executor.iin.as_str());
    let principal = capacity
        .instead_of
        .as_ref()
        .map(|principal| principal.iin.as_str());
    if executor != principal.or(Some(&official.iin)) {
        return Err(Code::NotExecutor.into());
    }
    let event = append(&held, app.clock.now(), &official.iin, capacity.role, asking, fact);
    let (case, _) = record::record(&mut tx, &app, &row, held, vec![event]).await?;
    tx.commit().await?;
    record::announce(&app, &row.number, &row.office, case.seq);
    Ok(Json(StepTaken {
        seq: case.seq,
        state: case.state,
    }))
}

/// The step that is open and needs the answers.
fn step_that_asks(procedure: &Procedure, case: &Case) -> Option<&'static str> {
    let mut ways = case.ways(procedure);
    let asking = ways.find(|(_, outcome)| outcome.asks.contains(&Ask::Checks));
    asking.map(|(step, _)| step.code)
}
