//! `POST /cases/{number}/consents/{consent}/withdrawal`: the applicant withdraws a consent to the use of personal data before
//! the decision (Law on personal data, Article 8). What was decided with it stands; without it nothing more is asked of the
//! state's systems, and the act's ground for refusal is there [002 A.10(4)].
//!
//! Refusals: `fresh_required`, `not_found`, `consent_gone` (withdrawn before, or never given), `consent_decided`,
//! `consent_of_application` (it goes only with the application, or stays with it).

use super::{
    answers,
    notice::CONSENT_CODE,
    record, register,
    store::{self, CaseRow},
};
use crate::{
    error::{Code, Refusal},
    fresh::Fresh,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::StepTaken,
    official::Role,
    procedure::{Channel, Event, Fact, append, fold, notices},
    service::{Consent, Stands, find},
};

/// Withdraws it, once.
pub async fn handler(
    State(app): State<App>,
    Fresh(session): Fresh,
    Path((number, field)): Path<(String, String)>,
) -> Result<Json<StepTaken>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    drop(connection);
    let service = find(&row.service).ok_or(Code::Internal)?;
    let consent = service.consent(&field).ok_or(Code::NotFound)?;
    register::up_to_date(&app, &row).await?;
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &row.number).await?;
    let case = fold(row.procedure()?, &events).map_err(record::broken)?;
    let given = answers::current(&mut tx, &row.number, &events).await?;
    let stands = consent.stands(&case, &events, &given, service.can_be_withdrawn());
    let answer = not_given(&consent, stands)?;
    let new = withdrawn(&app, &row, &events, (&consent, answer), case.by_email);
    let (case, _) = record::record(&mut tx, &app, &row, events, new).await?;
    tx.commit().await?;
    record::announce(&app, &row, case.seq);
    tracing::info!(consent = consent.field, "a consent was withdrawn");
    Ok(Json(StepTaken {
        seq: case.seq,
        state: case.state,
    }))
}

/// The answer that takes the place of the consent, if it can be withdrawn.
fn not_given(consent: &Consent, stands: Stands) -> Result<&'static str, Refusal> {
    match (stands, consent.answers) {
        (Stands::Open, Some((_, no))) => Ok(no),
        (Stands::Decided, _) => Err(Code::ConsentDecided.into()),
        (Stands::Withdrawn | Stands::NotGiven, _) => Err(Code::ConsentGone.into()),
        _ => Err(Code::ConsentOfApplication.into()),
    }
}

/// The withdrawal, and the word of what follows from it.
fn withdrawn(
    app: &App,
    row: &CaseRow,
    events: &[Event],
    (consent, answer): (&Consent, &str),
    by_email: bool,
) -> Vec<Event> {
    let step = events.last().map_or_else(String::new, |event| event.step.clone());
    let fact = Fact::ConsentWithdrawn {
        consent: consent.field.to_owned(),
        answer: answer.to_owned(),
    };
    let told = notices(by_email, CONSENT_CODE, &[Channel::Cabinet, Channel::Sms]);
    let facts = [(row.iin.as_str(), Role::Applicant, fact)]
        .into_iter()
        .chain(told.into_iter().map(|fact| ("system", Role::System, fact)));
    let mut all = events.to_vec();
    for (actor, role, fact) in facts {
        let event = append(&all, app.clock.now(), actor, role, &step, fact);
        all.push(event);
    }
    all.split_off(events.len())
}
