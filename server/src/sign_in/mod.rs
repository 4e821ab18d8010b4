//! Signing in: by a one-time password, or by a signed challenge.

pub mod eds;
pub mod eds_challenge;
pub mod otp;
pub mod otp_confirm;
pub mod otp_limits;

use crate::{
    error::Refusal,
    official,
    session::{self, Claims, store},
    state::App,
};
use axum::{
    Json,
    http::header,
    response::{IntoResponse, Response},
};
use shared::{
    api::{PersonView, SessionView},
    calendar::Moment,
};
use std::sync::atomic::Ordering;

/// A one-time password and a challenge are good for this many seconds.
pub const GOOD_FOR: i64 = 5 * 60;

/// Begins a session and answers with it.
async fn admit(app: &App, mut tx: crate::db::Tx, person: PersonView, way: &str) -> Result<Response, Refusal> {
    let (jti, unix) = (app.rng.id(), app.clock.unix());
    store::begin(&mut tx, &jti, &person, way, unix).await?;
    tx.commit().await?;
    app.counters.sign_ins.fetch_add(1, Ordering::Relaxed);
    tracing::info!(way, "signed in");
    let token = Claims::seal(&app.config.keys, &jti, unix).map_err(Refusal::internal)?;
    let now = app.clock.now();
    let view = SessionView {
        now,
        demo: app.config.is_demo(),
        edited: app.edits.now().told(),
        closed: session::closed(app, now),
        by_key: way == store::EDS,
        roles: official::roles_of(app, &person.iin, way).await?,
        person: Some(person),
        expires_at: Moment::from_unix(now.unix() + session::IDLE),
    };
    let mut response = Json(view).into_response();
    if let Some(cookie) = session::set(&app.config.http, &token) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
