//! `PUT /account/password`: another password, by whoever knows the one of now (ASVS 6.2.3).
//!
//! Refusals: `AUTH_NOT_REGISTERED` (there is none), `answers_invalid` (either of the two), `rate_limited`.

use super::{policy, store};
use crate::{
    error::{Code, Refusal},
    http::{Address, Body, Language},
    session::{self, SignedIn, list::start_afresh},
    sign_in::{count_try, tell},
    state::App,
};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use shared::{api::PasswordChange, person::Iin, text::ui::notices::PASSWORD_CHOSEN};

/// Keeps it; all other sessions end, and the phone hears of it.
pub async fn handler(
    State(app): State<App>,
    SignedIn(session): SignedIn,
    address: Address,
    Language(lang): Language,
    Body(write): Body<PasswordChange>,
) -> Result<Response, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let mut connection = app.db.pool().acquire().await?;
    let account = store::find(&mut connection, iin.as_str()).await?;
    drop(connection);
    let account = account.ok_or(Code::NotRegistered)?;
    policy::check("password", &write.password)?;
    policy::check_personal("password", &write.password, &iin, &account.phone)?;
    if count_try(&app, &iin, address, write.current).await?.is_none() {
        return Err(Refusal::field("current", "password_wrong"));
    }
    let hash = app.hasher.hash(app.rng.as_ref(), write.password).await?;
    let mut tx = app.db.begin().await?;
    store::put(&mut tx, iin.as_str(), &account.phone, &hash, app.clock.now()).await?;
    let token = start_afresh(&app, &mut tx, &session).await?;
    tell(&app, &mut tx, &account.phone, PASSWORD_CHOSEN.get(lang)).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(with_cookie(&app, &token))
}

/// Nothing to say but the new cookie.
pub(super) fn with_cookie(app: &App, token: &str) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(cookie) = session::set(&app.config.http, token) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}
