//! `POST /counter/refusals`: an application is not accepted, as documents are missing (BP-1R) [001 §16]. Nothing is registered;
//! what is recorded is the receipt that the visitor gets (N-B2).
//!
//! Refusals: `idempotency_key`, `idempotency_mismatch`, `forbidden`, `not_found`, `CHANNEL_NOT_ALLOWED`, `PROC_CLOSED`,
//! `COUNTER_CLOSED`, `own_case`, `visitor_mismatch`, `answers_invalid` (nobody named, or nothing missing).

use super::{
    begin::{answer, begin, taken_in},
    intake::{Counter, not_own},
};
use crate::{
    application::idempotency::Key,
    case::record,
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
    counter::Record,
    envelope::sha256_hex,
    form::{Answers, Problem, text_at},
    procedure::{Fact, MAX_TEXT, append},
};

/// As many things can be missing.
const MOST: usize = 50;

/// Records it, once.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    headers: HeaderMap,
    Body(write): Body<CounterWrite>,
) -> Result<(StatusCode, Json<ApplicationFiled>), Refusal> {
    let key = Key::read(&headers, &official.iin, &serde_json::to_string(&write)?)?;
    let mut connection = app.db.pool().acquire().await?;
    let earlier = key.earlier(&mut connection).await?;
    drop(connection);
    if let Some(answer) = earlier {
        return Ok((StatusCode::CREATED, Json(answer)));
    }
    let now = app.clock.now();
    let counter = Counter::open(&app, &official, &write, &write.answers, now)?;
    let form = counter.service.form.ok_or(Code::ProcClosed)?;
    let answers = form.clean(&write.answers);
    not_own(&official, &write, &answers)?;
    let problems = problems(&write, &answers);
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    let mut refused = counter.record(&official, &write, answers, now);
    refused.missing.clone_from(&write.missing);
    let answer = refuse(&app, &counter, &refused, &key).await?;
    Ok((StatusCode::CREATED, Json(answer)))
}

/// The receipt names the visitor and what is missing (`spec.md` 8.2, N-B2).
fn problems(write: &CounterWrite, answers: &Answers) -> Vec<Problem> {
    let mut problems = Vec::new();
    for field in ["applicant_surname", "applicant_name"] {
        if text_at(answers, field).trim().is_empty() {
            problems.push(Problem::new(field, "required"));
        }
    }
    let blank = |what: &String| what.trim().is_empty() || what.chars().count() > MAX_TEXT;
    if write.missing.is_empty() || write.missing.len() > MOST || write.missing.iter().any(blank) {
        problems.push(Problem::new("missing", "required"));
    }
    problems
}

async fn refuse(
    app: &App,
    counter: &Counter<'_>,
    refused: &Record,
    key: &Key,
) -> Result<ApplicationFiled, Refusal> {
    let mut tx = app.db.begin().await?;
    let row = begin(&mut tx, app, counter, refused).await?;
    let fact = Fact::NotAccepted {
        service: refused.service.clone(),
        office: row.office.clone(),
        route: refused.route.clone(),
        record: sha256_hex(refused.content().as_bytes()),
        taken_in: Box::new(taken_in(refused)),
        missing: refused.missing.clone(),
    };
    let by = &refused.inspector;
    let event = append(&[], refused.at, &by.iin, by.role, counter.procedure.filing, fact);
    let (case, _) = record::record(&mut tx, app, &row, Vec::new(), vec![event]).await?;
    let answer = answer(&row, &case);
    if !key.keep(&mut tx, &answer, app.clock.unix()).await? {
        return Err(Code::Unavailable.into());
    }
    tx.commit().await?;
    tracing::info!(service = counter.service.id, "not accepted at a counter");
    Ok(answer)
}
