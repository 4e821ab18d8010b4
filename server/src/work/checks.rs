//! `POST /work/{number}/checks`: asks the state's systems what the act has them asked (`spec.md` 3.2) and keeps the
//! answers as evidence. Refusals: `not_found`, `own_case`, `forbidden`, `not_executor`, `step_not_open`.

use super::seen::seen;
use crate::{
    case::{checks, record, register, store},
    error::{Code, Refusal},
    looks::What,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::StepTaken,
    official::{Capacity, Permission},
    procedure::{Ask, Case, Procedure, append, fold},
    service::find,
};

/// Asks, then writes all answers as one event.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
) -> Result<Json<StepTaken>, Refusal> {
    let row = seen(
        &app,
        &official,
        Permission::ReadApplication,
        &number,
        What::Checks,
    )
    .await?;
    let capacity = official.acting_on(Permission::QueryStateSystems, row.places())?;
    let service = find(&row.service).ok_or(Code::Internal)?;
    let procedure = row.procedure()?;
    let (case, events) = register::up_to_date(&app, &row).await?;
    let step = asking(procedure, &case, &official, capacity)?;
    let fact = checks::checked(&app, &row, service, (&case, &events)).await?;
    let mut tx = app.db.begin().await?;
    let held = store::hold(&mut tx, &row.number).await?;
    let case = fold(procedure, &held).map_err(record::broken)?;
    if held.len() != events.len() {
        return Err(Code::CaseChanged.into());
    }
    // Somebody else may have been named meanwhile.
    asking(procedure, &case, &official, capacity)?;
    let event = append(&held, app.clock.now(), &official.iin, capacity.role, step, fact);
    let (case, _) = record::record(&mut tx, &app, &row, held, vec![event]).await?;
    tx.commit().await?;
    record::announce(&app, &row, case.seq);
    Ok(Json(StepTaken {
        seq: case.seq,
        state: case.state,
    }))
}

/// The step that needs the answers. Refusals: `step_not_open`, `not_executor`.
fn asking(
    procedure: &Procedure,
    case: &Case,
    official: &Official,
    capacity: &Capacity,
) -> Result<&'static str, Refusal> {
    let mut ways = case.ways(procedure);
    if !ways.any(|(_, outcome)| outcome.asks.contains(&Ask::Checks)) {
        return Err(Code::StepNotOpen.into());
    }
    let step = case.may_ask(procedure, &official.iin, capacity);
    step.ok_or_else(|| Code::NotExecutor.into())
}
