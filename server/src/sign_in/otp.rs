//! `POST /sign-in/otp`: asks for a one-time password by SMS (AU-4).
//!
//! The answer is the same whether the person is known or not. Refusals: `answers_invalid` (no IIN), `rate_limited`.

use super::{Ask, Purpose, send};
use crate::{
    error::{Code, Refusal},
    http::{Address, Body, Language},
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{OtpSent, OtpWrite},
    person::Iin,
};

/// Sends a code to the registry's phone.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    Body(write): Body<OtpWrite>,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(&write.iin).map_err(|error| Refusal::field("iin", error.code()))?;
    let known = app.registry.person(&iin).await.map_err(|_| Code::Unavailable)?;
    let ask = Ask {
        purpose: Purpose::SignIn,
        iin: &iin,
        phone: known.as_ref().map(|known| &known.phone),
        address,
        lang,
        bound: "",
    };
    let mut tx = app.db.begin().await?;
    let sent = send(&app, &mut tx, ask).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(sent))
}
