//! `GET /in-force`: what the administrator has edited over the acts' own: days, hours, offices. Anybody may know it; a
//! browser keeps it and asks whether it still holds.

use crate::state::App;
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

/// All of it, or 304 for whoever has this version.
pub async fn handler(State(app): State<App>, headers: HeaderMap) -> Response {
    let now = app.edits.now();
    let tag = format!("\"{}\"", now.version);
    let known = headers.get(header::IF_NONE_MATCH);
    let known = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let headers = [
        (header::ETAG, tag),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    if known {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    (headers, Json(&*now.in_force)).into_response()
}
