//! `/sessions`: where somebody is signed in, and the end of what they do not know. It holds with the next request, as every
//! request asks the table.

use super::{SignedIn, store, token::Claims};
use crate::{
    config::Keys,
    db::Tx,
    error::{Code, Refusal},
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use shared::{api::SessionItem, calendar::Moment, envelope::hex};

/// What a session is called outside: its own name stays between the cookie and the table.
fn outside(keys: &Keys, jti: &str) -> String {
    hex(&keys.mac("session outside", &[jti]))
        .chars()
        .take(32)
        .collect()
}

/// `GET /sessions`: mine that hold now, the one used last first.
pub async fn view(
    State(app): State<App>,
    SignedIn(session): SignedIn,
) -> Result<Json<Vec<SessionItem>>, Refusal> {
    let open = store::open(&app, &session.person.iin).await?;
    // Told in portal time, like `expires_at`.
    let ahead = app.clock.now().unix() - app.clock.unix();
    let told = |unix: i64| Moment::from_unix(unix + ahead).unwrap_or_else(|| app.clock.now());
    let item = |open: store::Open| SessionItem {
        id: outside(&app.config.keys, &open.jti),
        current: open.jti == session.jti,
        way: open.way,
        browser: open.browser,
        system: open.system,
        network: open.network,
        started_at: told(open.started_at),
        seen_at: told(open.seen_at),
    };
    Ok(Json(open.into_iter().map(item).collect()))
}

/// `DELETE /sessions/{id}`: ends one of mine. Refusal: `not_found`, also for somebody else's.
pub async fn end(
    State(app): State<App>,
    SignedIn(session): SignedIn,
    Path(id): Path<String>,
) -> Result<StatusCode, Refusal> {
    let open = store::open(&app, &session.person.iin).await?;
    let found = open
        .into_iter()
        .find(|open| outside(&app.config.keys, &open.jti) == id);
    store::revoke(&app, &found.ok_or(Code::NotFound)?.jti).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `DELETE /sessions`: ends all of mine but this one.
pub async fn end_others(State(app): State<App>, SignedIn(session): SignedIn) -> Result<StatusCode, Refusal> {
    let mut tx = app.db.begin().await?;
    store::revoke_all(&mut tx, &session.person.iin, Some(&session.jti), app.clock.unix()).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// After a change of what somebody signs in with: the others end, this one goes on under another name. Gives its token.
pub async fn start_afresh(app: &App, tx: &mut Tx, session: &store::Session) -> Result<String, Refusal> {
    let (jti, now) = (app.rng.id(), app.clock.unix());
    store::rename(tx, &session.jti, &jti).await?;
    store::revoke_all(tx, &session.person.iin, Some(&jti), now).await?;
    Claims::seal(&app.config.keys, &jti, now).map_err(Refusal::internal)
}
