//! Signing in: by a signed challenge; by IIN and password, which a one-time password follows; by a one-time password alone,
//! for whoever has no password.

pub mod choose;
mod code;
mod code_limits;
pub mod eds;
pub mod eds_challenge;
mod known;
pub mod otp;
pub mod otp_confirm;
pub mod password;
mod password_limits;

pub use code::{Ask, Purpose, judge, send, tell, use_up};
pub use password::count_try;

use crate::{
    error::Refusal,
    http::{Address, Device},
    official,
    session::{self, Claims, Former, Start, store},
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
use sqlx::AnyConnection;
use std::sync::atomic::Ordering;

/// A one-time password and a challenge are good for this many seconds.
pub const GOOD_FOR: i64 = 5 * 60;

/// How long tries are counted, in seconds: a month.
pub const COUNTED_FOR: i64 = 30 * 24 * 60 * 60;

/// Who signs in, how, and from where.
struct Entry {
    person: PersonView,
    way: &'static str,
    address: Address,
    device: Device,
    /// The session that this browser was in.
    former: Former,
}

/// Begins a session, with a name of its own whatever cookie came along, and answers with it. The one that the cookie named
/// ends (ASVS 7.2.4).
async fn admit(app: &App, mut tx: crate::db::Tx, entry: Entry) -> Result<Response, Refusal> {
    let (jti, unix) = (app.rng.id(), app.clock.unix());
    let Entry { person, way, .. } = entry;
    let start = Start {
        way,
        device: entry.device,
        network: entry.address.network(),
    };
    if let Former(Some(former)) = &entry.former {
        store::leave(&mut tx, former, unix).await?;
    }
    store::begin(&mut tx, &jti, &person, &start, unix).await?;
    known::remember(app, &mut tx, &person.iin, entry.address).await?;
    password_limits::forgive(&mut tx, &person.iin).await?;
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

/// Forgets tries and addresses that count no more.
pub async fn tidy(connection: &mut AnyConnection, now: i64) -> Result<(), sqlx::Error> {
    for forget in [
        "delete from otp where created_at < $1",
        "delete from password_try where at < $1",
        "delete from known_address where seen_at < $1",
    ] {
        let kept = if forget.contains("known_address") {
            known::KEPT_FOR
        } else {
            COUNTED_FOR
        };
        sqlx::query(forget)
            .bind(now - kept)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
