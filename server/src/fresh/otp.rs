//! `POST /fresh/otp`: a one-time password to the phone of whoever is signed in, good in this session. Refusals:
//! `phone_unknown`, `rate_limited`, `unavailable`.

use crate::{
    account,
    error::{Code, Refusal},
    http::{Address, Language},
    session::SignedIn,
    sign_in::{Ask, Purpose, send},
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::OtpSent,
    person::{Iin, Phone},
};

/// Makes a password, voids earlier ones, sends it. It shares the limits of the sign-in.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    session: SignedIn,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(session.iin()).map_err(Refusal::internal)?;
    // Before the transaction: nobody else could write while the registry answers.
    let phone = phone(&app, &iin).await?;
    let mut tx = app.db.begin().await?;
    let ask = Ask {
        purpose: Purpose::Fresh,
        iin: &iin,
        phone: Some(&phone),
        address,
        lang,
        bound: &session.0.jti,
    };
    let sent = send(&app, &mut tx, ask).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(sent))
}

/// The phone that was confirmed for the account, or else the registry's: the one that signs them in.
pub async fn phone(app: &App, iin: &Iin) -> Result<Phone, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    if let Some(account) = account::store::find(&mut connection, iin.as_str()).await? {
        return Ok(account.phone);
    }
    drop(connection);
    let known = app.registry.person(iin).await;
    let known = known.map_err(|_| Refusal::from(Code::Unavailable))?;
    let phone = known.map(|known| known.phone);
    phone.ok_or_else(|| Code::PhoneUnknown.into())
}
