//! An official as a parameter of a handler, and the one place where permissions are enforced.

use super::{MaybeSignedIn, store::EDS};
use crate::{
    error::{Code, Refusal},
    official,
    state::App,
};
use axum::{
    extract::{FromRequestParts, Request},
    http::request::Parts,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use shared::official::{Capacity, Permission, Places, capacity, capacity_on};

/// An active official who signed in by key file, with the roles that they have today, deputies' among them.
///
/// A handler gets one only on a route that is [`crate::router::Access::Official`]; anywhere else it fails.
#[derive(Clone, Debug)]
pub struct Official {
    /// IIN.
    pub iin: String,
    /// Full name, as the certificate has it.
    pub name: String,
    /// In which capacities they may act.
    pub roles: Vec<Capacity>,
}

impl Official {
    /// In which roles they may act at this office.
    pub fn role_at(&self, office: &str) -> impl Iterator<Item = &Capacity> {
        self.roles.iter().filter(move |one| one.reaches(office))
    }

    /// Whether some role of theirs has this permission, wherever.
    pub fn may(&self, permission: Permission) -> bool {
        self.roles.iter().any(|one| one.role.may(permission))
    }

    /// In which capacity they do this with a case that lies there. Refusal: `forbidden`.
    pub fn acting_on(&self, permission: Permission, places: Places<'_>) -> Result<&Capacity, Refusal> {
        capacity_on(&self.roles, permission, places).ok_or_else(|| Code::Forbidden.into())
    }

    /// In which capacity they do this at this office. Refusal: `forbidden`.
    pub fn acting(&self, permission: Permission, office: &str) -> Result<&Capacity, Refusal> {
        capacity(&self.roles, permission, office).ok_or_else(|| Code::Forbidden.into())
    }
}

/// Lets nobody through but officials with one of these permissions. Refusals: `not_signed_in`; `eds_required`, alike for
/// officials and others who signed in by SMS; `forbidden`.
pub async fn guard(app: App, permissions: &'static [Permission], request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match admitted(&app, permissions, &mut parts).await {
        Ok(official) => {
            parts.extensions.insert(official);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(refusal) => refusal.into_response(),
    }
}

async fn admitted(
    app: &App,
    permissions: &'static [Permission],
    parts: &mut Parts,
) -> Result<Official, Refusal> {
    let MaybeSignedIn(session) = MaybeSignedIn::from_request_parts(parts, app).await?;
    let session = session.ok_or(Code::NotSignedIn)?;
    if session.way != EDS {
        return Err(Code::EdsRequired.into());
    }
    let person = session.person;
    let official = Official {
        roles: official::store::capacities(app, &person.iin).await?,
        name: official::full_name(&person.surname, &person.name, &person.patronymic),
        iin: person.iin,
    };
    if permissions.iter().any(|permission| official.may(*permission)) {
        Ok(official)
    } else {
        Err(Code::Forbidden.into())
    }
}

impl FromRequestParts<App> for Official {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Refusal> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| {
            tracing::error!(
                path = parts.uri.path(),
                "a route for officials names no permission"
            );
            Code::Internal.into()
        })
    }
}
