//! `POST /envelopes/{id}/code`: a one-time password that files this envelope, in this session, and nothing else (AU-4).
//!
//! Refusals: `not_found` (no such envelope of mine), `already_filed`, `envelope_expired`, those of [`admit`],
//! `otp_not_allowed`, `phone_unknown`, `rate_limited`, `unavailable`.

use super::store;
use crate::{
    application::witness,
    error::{Code, Refusal},
    fresh,
    http::{Address, Language},
    service::admit,
    session::SignedIn,
    sign_in::{Ask, Purpose, send},
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{api::OtpSent, person::Iin, service::find};

/// What a code of this envelope is bound to.
pub fn code_binding(jti: &str, envelope: &str) -> String {
    [jti, envelope].join(" ")
}

/// Makes a password, voids earlier ones, sends it to the phone that signs the person in.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<Json<OtpSent>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let frozen = store::find(&mut connection, session.iin(), &id).await?;
    drop(connection);
    let frozen = frozen.ok_or(Code::NotFound)?;
    if frozen.case.is_some() {
        return Err(Code::AlreadyFiled.into());
    }
    if app.clock.unix() >= frozen.expires_at {
        return Err(Code::EnvelopeExpired.into());
    }
    let service = find(&frozen.service).ok_or(Code::NotFound)?;
    admit(&app, service, &session)?;
    witness(&app, service).ok_or(Code::OtpNotAllowed)?;
    let iin = Iin::parse(session.iin()).map_err(Refusal::internal)?;
    // Before the transaction: nobody else could write while the registry answers.
    let phone = fresh::otp::phone(&app, &iin).await?;
    let mut tx = app.db.begin().await?;
    let ask = Ask {
        purpose: Purpose::File(service.short),
        iin: &iin,
        phone: Some(&phone),
        address,
        lang,
        bound: &code_binding(&session.0.jti, &id),
    };
    let sent = send(&app, &mut tx, ask).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(sent))
}
