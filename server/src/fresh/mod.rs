//! Step-up: what matters asks for a fresh authentication, by key or by a one-time password of its own (ASVS 7.5.1, 7.5.2).
//!
//! A handler that takes [`Fresh`] runs only for whoever proved within [`GOOD_FOR`] seconds that it is them: with a key at the
//! sign-in, or with a key or a code here, in the same session. A code that signed somebody in does not count: its message
//! said "sign-in", and who was talked into reading it out has agreed to nothing more. One refusal: `fresh_required`.

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
use axum::{extract::FromRequestParts, http::request::Parts};
use shared::{api::FreshUntil, calendar::Moment};

/// For so many seconds an authentication is fresh.
pub const GOOD_FOR: i64 = 5 * 60;

/// Somebody is signed in, and proved just now that it is them.
#[derive(Clone, Debug)]
pub struct Fresh(pub SignedIn);

impl FromRequestParts<App> for Fresh {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let session = SignedIn::from_request_parts(parts, app).await?;
        if store::is_fresh(app, &session.0.jti).await? {
            Ok(Self(session))
        } else {
            Err(Code::FreshRequired.into())
        }
    }
}

/// Until when it holds that was proved now.
fn until(app: &App) -> Result<FreshUntil, Refusal> {
    let until = Moment::from_unix(app.clock.now().unix().saturating_add(GOOD_FOR));
    until
        .map(|until| FreshUntil { until })
        .ok_or_else(|| Code::Internal.into())
}
