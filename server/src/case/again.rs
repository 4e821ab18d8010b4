//! `POST /cases/{number}/draft`: a new draft with the answers of a case of mine that is over, to file anew. Refusals:
//! `not_found`, `step_not_open` (the case goes on), `draft_exists` (and it is not to be replaced), `PROC_CLOSED`.

use super::{answers, register, store};
use crate::{
    draft,
    error::{Code, Refusal},
    http::Body,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{AgainWrite, DraftSaved},
    procedure::State as CaseState,
    service::{FilingMode, find},
};

/// Copies the answers; consents are given anew, files are attached anew.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
    Body(write): Body<AgainWrite>,
) -> Result<Json<DraftSaved>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    drop(connection);
    let (case, events) = register::up_to_date(&app, &row).await?;
    if !matches!(case.state, CaseState::Refused | CaseState::Closed) {
        return Err(Code::StepNotOpen.into());
    }
    let service = find(&row.service).ok_or(Code::Internal)?;
    let form = service
        .form
        .filter(|_| app.mode(service) != FilingMode::Closed)
        .ok_or(Code::ProcClosed)?;
    let saved_at = app.clock.now();
    let mut tx = app.db.begin().await?;
    let answers = answers::current(&mut tx, &row.number, &events).await?;
    let there = draft::store::find(&mut tx, session.iin(), service.id).await?;
    if there.is_some() && !write.replace {
        return Err(Code::DraftExists.into());
    }
    let save = draft::store::Save {
        iin: session.iin(),
        service: service.id,
        form: form.version,
        base: there.map_or(0, |draft| draft.revision),
        answers: &form.anew(&answers),
        at: saved_at,
    };
    // Somebody has saved it this very moment.
    let revision = draft::store::save(&mut tx, save)
        .await?
        .ok_or(Code::DraftExists)?;
    tx.commit().await?;
    Ok(Json(DraftSaved { revision, saved_at }))
}
