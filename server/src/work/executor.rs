//! `POST /work/{number}/executor`: the head names another executor. Refusals: `not_found`, `own_case`, `forbidden`,
//! `case_changed`, `step_not_open` (nothing is pending, or nobody has taken it up), `step_invalid`.

use super::seen::seen;
use crate::{
    case::{applicant::text, record, register, store},
    error::{Code, Refusal},
    http::Body,
    looks::What,
    session::Official,
    state::App,
    step,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{ReassignWrite, StepTaken},
    form::Problem,
    official::{Permission, Role},
    procedure::{Fact, append, fold},
};

/// Notes it in the case.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(number): Path<String>,
    Body(write): Body<ReassignWrite>,
) -> Result<Json<StepTaken>, Refusal> {
    let row = seen(
        &app,
        &official,
        Permission::ReadApplication,
        &number,
        What::Executor,
    )
    .await?;
    let role = official.acting_on(Permission::Resolve, row.places())?.role;
    text("reason", &write.reason, true)?;
    register::up_to_date(&app, &row).await?;
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &row.number).await?;
    let case = fold(row.procedure()?, &events).map_err(record::broken)?;
    if case.seq != write.seen {
        return Err(Code::CaseChanged.into());
    }
    if !case.state.is_pending() || case.executor.is_none() {
        return Err(Code::StepNotOpen.into());
    }
    let mut executors = step::people(&mut tx, &row.office, Role::Executor)
        .await?
        .into_iter();
    let Some(executor) = executors.find(|executor| executor.iin == write.iin) else {
        let unknown = Problem::new("iin", "executor_unknown");
        return Err(Refusal::with_errors(Code::StepInvalid, vec![unknown]));
    };
    let fact = Fact::Reassigned {
        executor,
        reason: write.reason,
    };
    let step = events.last().map_or_else(String::new, |event| event.step.clone());
    let event = append(&events, app.clock.now(), &official.iin, role, &step, fact);
    let (case, _) = record::record(&mut tx, &app, &row, events, vec![event]).await?;
    tx.commit().await?;
    record::announce(&app, &row, case.seq);
    Ok(Json(StepTaken {
        seq: case.seq,
        state: case.state,
    }))
}
