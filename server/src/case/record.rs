//! Writing to a case: the events, and everything that is read from them, in one transaction.

use super::{
    notice,
    store::{self, CaseRow},
    stream::News,
};
use crate::{
    db::Tx,
    error::{Code, Refusal},
    state::App,
};
use shared::{
    calendar::format_date,
    procedure::{BrokenChain, Case, Event, Judgement, State, fold},
};

/// Appends `new` to the events of a case: notices go to the outbox, the work list follows. Whoever commits calls
/// [`announce`].
pub async fn record(
    tx: &mut Tx,
    app: &App,
    row: &CaseRow,
    mut events: Vec<Event>,
    new: Vec<Event>,
) -> Result<(Case, Vec<Event>), Refusal> {
    let procedure = row.procedure()?;
    store::append(tx, &row.number, &new).await?;
    let first = events.len();
    events.extend(new);
    let case = fold(procedure, &events).map_err(broken)?;
    store::mark_waiting(tx, &row.number, case.waits_for_system(procedure)).await?;
    project(tx, app, row, &case).await?;
    notice::send(tx, app, row, procedure, &events, first).await?;
    Ok((case, events))
}

/// A case whose events do not follow one another.
pub fn broken(chain: BrokenChain) -> Refusal {
    tracing::error!(at = chain.at, "the event chain of a case is broken");
    Code::Internal.into()
}

/// Tells those who wait for it that a case has moved on.
pub fn announce(app: &App, row: &CaseRow, seq: u32) {
    app.outbox.notify_one();
    // Nobody listens: nothing to do.
    let _ = app.news.send(News::Case {
        number: row.number.clone(),
        office: row.office.clone(),
        centre: row.centre.clone(),
        seq,
    });
}

/// What the work list shows of a case.
async fn project(tx: &mut Tx, app: &App, row: &CaseRow, case: &Case) -> Result<(), Refusal> {
    // What a counter did not accept is no application: it is in nobody's list, and in no figure.
    if case.state == State::NotAccepted {
        return Ok(());
    }
    let procedure = row.procedure()?;
    let outlook = case.outlook(procedure, &app.calendar(), app.clock.now());
    let mut steps: Vec<&str> = Vec::new();
    let mut roles = String::from(" ");
    for action in &outlook.actions {
        if !steps.contains(&action.step.code) {
            steps.push(action.step.code);
        }
        for role in action.outcome.by {
            if !roles.contains(role.code()) {
                roles.push_str(role.code());
                roles.push(' ');
            }
        }
    }
    let result = match case.decided {
        _ if case.withdrawn => "withdrawn",
        Some(Judgement::For) => "approved",
        Some(Judgement::Against) => "refused",
        None => "",
    };
    let grounds: Vec<&str> = case.grounds.iter().map(|ground| ground.code.as_str()).collect();
    let hearing = case.hearing.as_ref();
    sqlx::query(
        "insert into work (case_number, office, service, state, executor, executor_name, steps, roles, due_at,
                           result_due_on, registered_on, filed_at, hearing_at, hearing_place, heard, decided_at, result,
                           grounds, pending, centre)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
         on conflict (case_number) do update set
           state = excluded.state, executor = excluded.executor, executor_name = excluded.executor_name,
           steps = excluded.steps, roles = excluded.roles, due_at = excluded.due_at,
           result_due_on = excluded.result_due_on,
           hearing_at = excluded.hearing_at, hearing_place = excluded.hearing_place, heard = excluded.heard,
           decided_at = excluded.decided_at, pending = excluded.pending, grounds = excluded.grounds,
           result = case when excluded.result = '' then work.result else excluded.result end",
    )
    .bind(&row.number)
    .bind(&row.office)
    .bind(&row.service)
    .bind(case.state.code())
    .bind(case.executor.as_ref().map_or("", |executor| &executor.iin))
    .bind(case.executor.as_ref().map_or("", |executor| &executor.name))
    .bind(steps.join(" "))
    .bind(roles)
    .bind(outlook.due_at.map(|at| at.to_string()).unwrap_or_default())
    .bind(case.result_due_on.map(format_date).unwrap_or_default())
    .bind(format_date(case.registered_on))
    .bind(case.filed_at.to_string())
    .bind(hearing.map(|hearing| hearing.at.to_string()).unwrap_or_default())
    .bind(hearing.map_or("", |hearing| &hearing.place))
    .bind(case.heard_as().unwrap_or_default())
    .bind(case.decided_at.map(|at| at.to_string()).unwrap_or_default())
    .bind(result)
    .bind(grounds.join(" "))
    .bind(i64::from(case.state.is_pending() || case.state.is_at_counter()))
    .bind(&row.centre)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
