//! The signed-in person as a parameter of a handler: a handler that takes [`SignedIn`] can't run without one.

use super::{Claims, cookie, store};
use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{extract::FromRequestParts, http::request::Parts};
use shared::api::PersonView;
use std::convert::Infallible;

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

/// The name of the session whose cookie came along, whether it holds or not: whoever signs in leaves it.
#[derive(Clone, Debug)]
pub struct Former(pub Option<String>);

impl FromRequestParts<App> for Former {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let claims = cookie::read(&app.config.http, &parts.headers)
            .and_then(|token| Claims::open(&app.config.keys, token, app.clock.unix()));
        Ok(Self(claims.map(|claims| claims.jti)))
    }
}

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
