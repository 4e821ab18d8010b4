//! `POST /counter/applications`: takes in a visitor's application on paper, once.
//!
//! Refusals: `idempotency_key`, `idempotency_mismatch`, `forbidden` (another office's counter), `not_found`,
//! `CHANNEL_NOT_ALLOWED` (the act knows no such intake), `PROC_CLOSED`, `COUNTER_CLOSED`, `form_changed`, `own_case`,
//! `visitor_mismatch`, `answers_invalid`, `documents_missing`. After a refusal nothing is registered.

use super::{
    begin::{answer, begin, taken_in},
    intake::{Counter, not_own},
};
use crate::{
    application::idempotency::Key,
    case::record,
    envelope::freeze::{dedup, missing},
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use shared::{
    api::{ApplicationFiled, CounterWrite},
    calendar::Moment,
    counter::{Record, counter_problems},
    envelope::sha256_hex,
    form::{Answers, Context, text_at},
    office::Offered,
    procedure::{Event, Fact, append, deadlines, due_events},
    service::{CHANNEL, EMAIL},
};
use std::sync::atomic::Ordering;

type Filed = (StatusCode, Json<ApplicationFiled>);

/// Checks all that the portal checks of a filing, and what a counter must have seen.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    headers: HeaderMap,
    Body(write): Body<CounterWrite>,
) -> Result<Filed, Refusal> {
    let key = Key::read(&headers, &official.iin, &serde_json::to_string(&write)?)?;
    let mut connection = app.db.pool().acquire().await?;
    let earlier = key.earlier(&mut connection).await?;
    drop(connection);
    if let Some(answer) = earlier {
        return Ok((StatusCode::CREATED, Json(answer)));
    }
    let now = app.clock.now();
    let counter = Counter::open(&app, &official, &write, &write.answers, now)?;
    let answers = checked(&app, &counter, &official, &write, now)?;
    let record = counter.record(&official, &write, answers, now);
    if let Some(answer) = take_in(&app, &counter, &record, &key).await? {
        return Ok((StatusCode::CREATED, Json(answer)));
    }
    // The same request was faster: its answer is ours.
    let mut connection = app.db.pool().acquire().await?;
    let answer = key.earlier(&mut connection).await?.ok_or(Code::Unavailable)?;
    Ok((StatusCode::CREATED, Json(answer)))
}

/// The answers as they are recorded, if nothing stands in the way.
fn checked(
    app: &App,
    counter: &Counter<'_>,
    official: &Official,
    write: &CounterWrite,
    now: Moment,
) -> Result<Answers, Refusal> {
    let form = counter.service.form.ok_or(Code::ProcClosed)?;
    if write.form != form.version {
        return Err(Code::FormChanged.into());
    }
    let mut given = write.answers.clone();
    // Which way it came in is not asked of anybody who stands there.
    if form.field(CHANNEL).is_some() {
        given.insert(CHANNEL.to_owned(), counter.procedure.route.code.into());
    }
    let answers = form.clean(&given);
    not_own(official, write, &answers)?;
    let offices = app.offices();
    let context = Context {
        offices: Some(Offered {
            offices: &offices,
            service: counter.service.id,
        }),
        ..Context::on(counter.procedure.received_on(&app.calendar(), now))
    };
    let mut problems = form.check(&given, context);
    problems.extend(form.check(&answers, context));
    problems.extend(counter_problems(
        &write.documents,
        write.representative.as_ref(),
        write.paper_held,
    ));
    dedup(&mut problems);
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    let shown: Vec<_> = write
        .documents
        .iter()
        .map(shared::counter::Shown::attached)
        .collect();
    let missing = missing(counter.service, &answers, &shown, &[], None);
    if !missing.is_empty() {
        return Err(Refusal::with_errors(Code::DocumentsMissing, missing));
    }
    Ok(form.signed(&answers, context))
}

/// Case, record, events and notices in one transaction; `None` if the same request was faster.
async fn take_in(
    app: &App,
    counter: &Counter<'_>,
    taken: &Record,
    key: &Key,
) -> Result<Option<ApplicationFiled>, Refusal> {
    let mut tx = app.db.begin().await?;
    let row = begin(&mut tx, app, counter, taken).await?;
    let (folded, _) = record::record(&mut tx, app, &row, Vec::new(), events(app, counter, taken)).await?;
    let answer = answer(&row, &folded);
    if !key.keep(&mut tx, &answer, app.clock.unix()).await? {
        return Ok(None);
    }
    tx.commit().await?;
    app.counters.filed.fetch_add(1, Ordering::Relaxed);
    record::announce(app, &row, folded.seq);
    tracing::info!(service = counter.service.id, "taken in at a counter");
    Ok(Some(answer))
}

/// The intake, and what follows it at once.
fn events(app: &App, counter: &Counter<'_>, taken: &Record) -> Vec<Event> {
    let (procedure, calendar) = (counter.procedure, app.calendar());
    let dates = deadlines(procedure, &calendar, taken.at);
    let filed = Fact::Filed {
        service: taken.service.clone(),
        office: procedure.office.of(&taken.answers).to_owned(),
        form: taken.form.clone(),
        envelope: sha256_hex(taken.content().as_bytes()),
        signature: String::new(),
        by_code: false,
        registered_on: dates.registered_on,
        result_due_on: dates.result_due_on,
        calendar_entered: dates.calendar_entered,
        steps: dates.steps,
        by_email: !text_at(&taken.answers, EMAIL).is_empty(),
        route: taken.route.clone(),
        taken_in: Some(Box::new(taken_in(taken))),
    };
    let by = &taken.inspector;
    let mut events = vec![append(&[], taken.at, &by.iin, by.role, procedure.filing, filed)];
    events.extend(due_events(procedure, &calendar, &events, taken.at));
    events
}
