//! Step-up: what matters asks for a fresh authentication, by key or by a one-time password of its own (ASVS 7.5.1, 7.5.2).
//!
//! A handler that takes [`Fresh`] runs only for whoever proved within [`GOOD_FOR`] seconds that it is them: with a key at the
//! sign-in, or with a key or a code here, in the same session. A code that signed somebody in does not count: its message
//! said "sign-in", and who was talked into reading it out has agreed to nothing more. A route that is
//! [`crate::router::Access::Fresh`] is guarded here, and nowhere else. One refusal: `fresh_required`.

pub mod eds;
pub mod eds_challenge;
pub mod otp;
pub mod otp_confirm;
pub mod store;

use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use shared::{api::FreshUntil, calendar::Moment};

/// For so many seconds an authentication is fresh.
pub const GOOD_FOR: i64 = 5 * 60;

/// Somebody is signed in, and proved just now that it is them.
#[derive(Clone, Debug)]
pub struct Fresh(pub SignedIn);

impl FromRequestParts<App> for Fresh {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| {
            tracing::error!(
                path = parts.uri.path(),
                "a handler asks for more than its route does"
            );
            Code::Internal.into()
        })
    }
}

/// Lets nobody through but who proved just now that it is them. Refusals: `not_signed_in`, `fresh_required`.
pub async fn guard(app: App, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match admitted(&app, &mut parts).await {
        Ok(fresh) => {
            parts.extensions.insert(fresh);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(refusal) => refusal.into_response(),
    }
}

async fn admitted(app: &App, parts: &mut Parts) -> Result<Fresh, Refusal> {
    let session = SignedIn::from_request_parts(parts, app).await?;
    if store::seconds_left(app, &session.0.jti).await? > 0 {
        Ok(Fresh(session))
    } else {
        Err(Code::FreshRequired.into())
    }
}

/// `GET /fresh`: whether I have to prove it before I do what matters.
pub async fn view(State(app): State<App>, session: SignedIn) -> Result<Json<FreshUntil>, Refusal> {
    let left = store::seconds_left(&app, &session.0.jti).await?;
    Ok(Json(until(&app, left)))
}

/// Until when it holds for so many more seconds, in portal time.
fn until(app: &App, left: i64) -> FreshUntil {
    let until = Moment::from_unix(app.clock.now().unix().saturating_add(left));
    FreshUntil {
        until: until.filter(|_| left > 0),
    }
}
