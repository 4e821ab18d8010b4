//! What an applicant adds to the own case beside the steps of the procedure.

use super::{
    record, register,
    store::{self, CaseRow},
};
use crate::{
    db::Tx,
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use shared::{
    api::StepTaken,
    form::Problem,
    official::Role,
    procedure::{Case, Event, Fact, MAX_TEXT, append, fold},
    service::{Service, find as find_service},
};

/// Adds a fact while the case is open to its applicant.
pub async fn add(app: &App, session: &SignedIn, number: &str, fact: Fact) -> Result<StepTaken, Refusal> {
    let row = find(app, session, number).await?;
    let withdrawable = find_service(&row.service).is_some_and(Service::can_be_withdrawn);
    if matches!(fact, Fact::Withdrawn { .. }) && !withdrawable {
        return Err(Code::StepNotOpen.into());
    }
    let mut tx = app.db.begin().await?;
    let events = hold(&mut tx, &row).await?;
    let case = append_to(&mut tx, app, &row, events, fact).await?;
    tx.commit().await?;
    record::announce(app, &row, case.seq);
    Ok(StepTaken {
        seq: case.seq,
        state: case.state,
    })
}

/// The own case, brought up to date, if it is open to its applicant.
pub async fn find(app: &App, session: &SignedIn, number: &str) -> Result<CaseRow, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), number).await?;
    drop(connection);
    let (case, _) = register::up_to_date(app, &row).await?;
    open(&case)?;
    Ok(row)
}

/// Its events, kept from other writers, if it is open to its applicant.
pub async fn hold(tx: &mut Tx, row: &CaseRow) -> Result<Vec<Event>, Refusal> {
    let events = store::hold(tx, &row.number).await?;
    let case = fold(row.procedure()?, &events).map_err(record::broken)?;
    open(&case)?;
    Ok(events)
}

fn open(case: &Case) -> Result<(), Refusal> {
    if case.withdrawn {
        return Err(Code::CaseWithdrawn.into());
    }
    if !case.state.is_open_to_applicant() {
        return Err(Code::StepNotOpen.into());
    }
    Ok(())
}

/// Adds a fact to events that are held; whoever commits announces it.
pub async fn append_to(
    tx: &mut Tx,
    app: &App,
    row: &CaseRow,
    events: Vec<Event>,
    fact: Fact,
) -> Result<Case, Refusal> {
    let step = events.last().map_or_else(String::new, |event| event.step.clone());
    let event = append(&events, app.clock.now(), &row.iin, Role::Applicant, &step, fact);
    let (case, _) = record::record(tx, app, row, events, vec![event]).await?;
    Ok(case)
}

/// Judges what a person wrote: not empty where it must not be, and not too long.
pub fn text(field: &str, text: &str, required: bool) -> Result<(), Refusal> {
    let problem = if required && text.trim().is_empty() {
        Problem::new(field, "required")
    } else if text.chars().count() > MAX_TEXT {
        Problem::new(field, "text_long").with("max", MAX_TEXT.to_string())
    } else {
        return Ok(());
    };
    Err(Refusal::with_errors(Code::StepInvalid, vec![problem]))
}
