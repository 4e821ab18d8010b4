//! `DELETE /session`: signs out. Also without a session: signing out can't fail.

use super::{MaybeSignedIn, clear, store};
use crate::{error::Refusal, state::App};
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// Revokes the session and has the browser forget what it stored (ASVS 14.3.1).
pub async fn handler(
    State(app): State<App>,
    MaybeSignedIn(session): MaybeSignedIn,
) -> Result<Response, Refusal> {
    if let Some(session) = session {
        store::revoke(&app, &session.jti).await?;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    if let Some(cookie) = clear(&app.config.http) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    // Not "cookies": the language stays.
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}
