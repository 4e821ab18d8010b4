//! One log line per request: what was asked by route, never by address or body. No IIN, no secrets.

use crate::state::App;
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use std::sync::atomic::Ordering;
use tracing::Instrument as _;

/// Runs the request in a span with its route and id, and counts it.
pub async fn log(State(app): State<App>, request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("-", MatchedPath::as_str)
        .to_owned();
    let id = request
        .headers()
        .get(super::REQUEST_ID)
        .and_then(|id| id.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let span = tracing::info_span!("request", method = %request.method(), route, id);
    async move {
        let response = next.run(request).await;
        let status = response.status();
        app.counters.requests.fetch_add(1, Ordering::Relaxed);
        if status.is_server_error() {
            app.counters.failures.fetch_add(1, Ordering::Relaxed);
        }
        tracing::debug!(status = status.as_u16(), "answered");
        response
    }
    .instrument(span)
    .await
}
