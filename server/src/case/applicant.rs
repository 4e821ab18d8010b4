//! What an applicant adds to the own case beside the steps of the procedure.

use super::{record, register, store};
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use shared::{
    api::StepTaken,
    form::Problem,
    official::Role,
    procedure::{Fact, MAX_TEXT, append, fold},
};

/// Adds a fact while the case is open to its applicant.
pub async fn add(app: &App, session: &SignedIn, number: &str, fact: Fact) -> Result<StepTaken, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), number).await?;
    drop(connection);
    register::up_to_date(app, &row).await?;
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &row.number).await?;
    let case = fold(store::procedure(&row.service)?, &events).map_err(record::broken)?;
    if case.withdrawn {
        return Err(Code::CaseWithdrawn.into());
    }
    if !case.state.is_open_to_applicant() {
        return Err(Code::StepNotOpen.into());
    }
    let step = events.last().map_or_else(String::new, |event| event.step.clone());
    let event = append(
        &events,
        app.clock.now(),
        session.iin(),
        Role::Applicant,
        &step,
        fact,
    );
    let (case, _) = record::record(&mut tx, app, &row, events, vec![event]).await?;
    tx.commit().await?;
    record::announce(app, &row.number, case.seq);
    Ok(StepTaken {
        seq: case.seq,
        state: case.state,
    })
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
