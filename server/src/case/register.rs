//! What the provider's system does by itself when its time has come: on every reading, and on every tick of the clock.

use super::{
    automatic,
    record::{announce, broken, record},
    store::{self, CaseRow},
};
use crate::{error::Refusal, state::App};
use shared::procedure::{Case, Event, due_events, fold};

/// The case as it stands now, after what was due by now has been appended.
pub async fn up_to_date(app: &App, row: &CaseRow) -> Result<(Case, Vec<Event>), Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let events = store::events(&mut connection, &row.number).await?;
    drop(connection);
    let procedure = row.procedure()?;
    let due = due_events(procedure, &app.calendar(), &events, app.clock.now());
    let events = if due.is_empty() {
        events
    } else {
        advance(app, row).await?
    };
    let events = automatic::go_on(app, row, events).await?;
    let case = fold(procedure, &events).map_err(broken)?;
    Ok((case, events))
}

/// Appends what is due, once: whoever comes second finds nothing left to do.
async fn advance(app: &App, row: &CaseRow) -> Result<Vec<Event>, Refusal> {
    let procedure = row.procedure()?;
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &row.number).await?;
    let due = due_events(procedure, &app.calendar(), &events, app.clock.now());
    let (case, events) = record(&mut tx, app, row, events, due).await?;
    tx.commit().await?;
    announce(app, row, case.seq);
    Ok(events)
}

/// Brings every waiting case up to date, each by itself: a broken one is logged by its number and holds up no other.
pub async fn tick(app: &App) -> Result<(), Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let waiting = store::waiting(&mut connection).await?;
    drop(connection);
    for (number, row) in waiting {
        let done = match row {
            Ok(row) => up_to_date(app, &row).await.map(drop),
            Err(refusal) => Err(refusal),
        };
        if let Err(refusal) = done {
            let details = refusal.details();
            tracing::error!(number, code = details.code.as_str(), cause = ?details.cause, "a case can't go on");
        }
    }
    Ok(())
}
