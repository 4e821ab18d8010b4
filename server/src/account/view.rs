//! `GET /account`: how somebody can sign in.

use super::store;
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::AccountView,
    calendar::Moment,
    person::{Iin, Phone},
};

/// The account; of whoever has none, where a code would go.
pub async fn handler(
    State(app): State<App>,
    SignedIn(session): SignedIn,
) -> Result<Json<AccountView>, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let known = app.registry.person(&iin).await.map_err(|_| Code::Unavailable)?;
    let registered = known.map(|known| known.phone);
    let mut connection = app.db.pool().acquire().await?;
    let account = store::find(&mut connection, iin.as_str()).await?;
    let confirmed = account.as_ref().map(|account| &account.phone);
    let new_phone = registered
        .as_ref()
        .filter(|phone| confirmed.is_some_and(|confirmed| confirmed != *phone));
    Ok(Json(AccountView {
        password_at: account
            .as_ref()
            .and_then(|account| Moment::parse(&account.password_at).ok()),
        phone: confirmed
            .or(registered.as_ref())
            .map(Phone::masked)
            .unwrap_or_default(),
        new_phone: new_phone.map(Phone::masked),
    }))
}
