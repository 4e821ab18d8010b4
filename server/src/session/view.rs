//! `GET /session`: who is signed in, and what time the portal has. Always 200.

use super::{MaybeSignedIn, store::EDS};
use crate::{error::Refusal, official, state::App};
use axum::{Json, extract::State};
use shared::{api::SessionView, calendar::Moment, service::CATALOGUE};

/// Ids of the services that take no applications here now: the operator decides, or the act is not in force yet.
pub fn closed(app: &App, now: Moment) -> Vec<String> {
    let mut closed = app.filing().closed();
    let ahead = CATALOGUE
        .into_iter()
        .filter(|service| !service.act.has_begun(now.date()));
    closed.extend(ahead.map(|service| service.id.to_owned()));
    closed
}

/// The session as the app sees it.
pub async fn handler(
    State(app): State<App>,
    MaybeSignedIn(session): MaybeSignedIn,
) -> Result<Json<SessionView>, Refusal> {
    let now = app.clock.now();
    // Told in portal time: the app compares it with `now`, not with the machine's clock.
    let ends = |seconds: i64| Moment::from_unix(now.unix().saturating_add(seconds));
    let roles = match &session {
        Some(session) => official::roles_of(&app, &session.person.iin, &session.way).await?,
        None => Vec::new(),
    };
    Ok(Json(SessionView {
        now,
        demo: app.config.is_demo(),
        edited: app.edits.now().told(),
        closed: closed(&app, now),
        expires_at: session.as_ref().and_then(|session| ends(session.expires_in)),
        by_key: session.as_ref().is_some_and(|session| session.way == EDS),
        person: session.map(|session| session.person),
        roles,
    }))
}
