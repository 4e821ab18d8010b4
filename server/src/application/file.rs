//! `POST /applications`: files the application that was signed, or confirmed with a one-time password.
//!
//! Refusals: `idempotency_key`, `idempotency_mismatch`, `not_found` (no such envelope of mine), `envelope_expired`,
//! `draft_conflict` (draft or attachments changed since), those of [`admit`], of [`by_key`], of [`by_code`]; of an application that
//! changes a case `answers_invalid` and `case_changed` as [`crate::update`] has them. After a refusal nothing
//! is registered and the draft is there.

use super::{
    accept::{Accepted, accept},
    idempotency::Key,
    signed::{Asked, by_code, by_key},
};
use crate::{
    case, envelope,
    error::{Code, Refusal},
    http::{Body, Language},
    service::admit,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use shared::{
    api::{ApplicationFiled, ApplicationWrite},
    service::find,
};
use std::sync::atomic::Ordering;

type Filed = (StatusCode, Json<ApplicationFiled>);

/// Verifies the signature over the stored bytes, or judges the one-time password that was sent for them, and files, once.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Language(lang): Language,
    headers: HeaderMap,
    Body(write): Body<ApplicationWrite>,
) -> Result<Filed, Refusal> {
    let request = serde_json::to_string(&write)?;
    let key = Key::read(&headers, session.iin(), &request)?;
    let mut connection = app.db.pool().acquire().await?;
    if let Some(answer) = key.earlier(&mut connection).await? {
        return Ok(created(answer));
    }
    let frozen = envelope::store::find(&mut connection, session.iin(), &write.envelope).await?;
    let frozen = frozen.ok_or(Code::NotFound)?;
    drop(connection);
    if let Some(number) = &frozen.case {
        return case::store::receipt(&app, number).await.map(created);
    }
    if app.clock.unix() >= frozen.expires_at {
        return Err(Code::EnvelopeExpired.into());
    }
    let service = find(&frozen.service).ok_or(Code::NotFound)?;
    let mode = admit(&app, service, &session)?;
    let now = app.clock.now();
    let signed = match (&write.signature, &write.code) {
        (Some(cms), None) => by_key(&app, session.iin(), &frozen, cms, now).await?,
        (None, Some(typed)) => {
            let asked = Asked {
                service,
                iin: session.iin(),
                jti: &session.0.jti,
                envelope: &write.envelope,
                frozen: &frozen,
            };
            by_code(&app, asked, typed, now).await?
        }
        _ => return Err(Code::BadRequest.into()),
    };
    let accepted = Accepted {
        service,
        mode,
        lang,
        iin: session.iin(),
        name: &session.person().full_name(),
        frozen: &frozen,
        envelope: &write.envelope,
        signed: &signed,
        now,
    };
    match accept(&app, accepted, &key).await? {
        Some(answer) => {
            app.counters.filed.fetch_add(1, Ordering::Relaxed);
            app.outbox.notify_one();
            Ok(created(answer))
        }
        None => lost(&app, &session, &key, &write).await.map(created),
    }
}

fn created(answer: ApplicationFiled) -> Filed {
    (StatusCode::CREATED, Json(answer))
}

/// The same application was filed a moment ago by another request: its answer is ours.
async fn lost(
    app: &App,
    session: &SignedIn,
    key: &Key,
    write: &ApplicationWrite,
) -> Result<ApplicationFiled, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    if let Some(answer) = key.earlier(&mut connection).await? {
        return Ok(answer);
    }
    let frozen = envelope::store::find(&mut connection, session.iin(), &write.envelope).await?;
    drop(connection);
    match frozen.map(|frozen| frozen.case) {
        Some(Some(number)) => case::store::receipt(app, &number).await,
        Some(None) => Err(Code::Unavailable.into()),
        // Its draft was deleted a moment ago.
        None => Err(Code::NotFound.into()),
    }
}
