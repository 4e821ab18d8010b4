//! The signed-in person as a parameter of a handler: a handler that takes [`SignedIn`] can't run without one.

use super::{Claims, cookie, store};
use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{extract::FromRequestParts, http::request::Parts};
use shared::api::PersonView;

/// Somebody is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn(pub store::Session);

impl SignedIn {
    /// Who.
    pub fn person(&self) -> &PersonView {
        &self.0.person
    }

    /// Whether they signed in by key file: officials do.
    pub fn by_key(&self) -> bool {
        self.0.way == store::EDS
    }

    /// Their IIN.
    pub fn iin(&self) -> &str {
        &self.0.person.iin
    }
}

/// Somebody may be signed in.
#[derive(Clone, Debug)]
pub struct MaybeSignedIn(pub Option<store::Session>);

impl FromRequestParts<App> for MaybeSignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let claims = cookie::read(&app.config.http, &parts.headers)
            .and_then(|token| Claims::open(&app.config.keys, token, app.clock.unix()));
        Ok(Self(match claims {
            Some(claims) => store::find(app, &claims.jti).await?,
            None => None,
        }))
    }
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let MaybeSignedIn(session) = MaybeSignedIn::from_request_parts(parts, app).await?;
        session.map(Self).ok_or_else(|| Code::NotSignedIn.into())
    }
}
