//! `GET /session/left`: for how long the session holds. To ask does not prolong it, so that a page which is only open can
//! warn its reader in time (WCAG 2.2.1). Always 200.

use super::{Claims, cookie, store};
use crate::{error::Refusal, state::App};
use axum::{Json, extract::State, http::HeaderMap};
use shared::api::SessionLeft;

/// The seconds that are left.
pub async fn handler(State(app): State<App>, headers: HeaderMap) -> Result<Json<SessionLeft>, Refusal> {
    let claims = cookie::read(&app.config.http, &headers)
        .and_then(|token| Claims::open(&app.config.keys, token, app.clock.unix()));
    let (seconds, at_most) = match claims {
        Some(claims) => store::left(&app, &claims.jti).await?.unwrap_or_default(),
        None => (0, 0),
    };
    Ok(Json(SessionLeft { seconds, at_most }))
}
