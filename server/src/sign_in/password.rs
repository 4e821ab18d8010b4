//! `POST /sign-in/password`: IIN and password (AU-1); a one-time password follows, which `POST /sign-in/otp/confirm` takes.
//!
//! Refusals: `AUTH_IIN_PASSWORD`, after the same work whether there is such an account or not, noted in the audit log (BE-2,
//! AS-42); `AUTH_DATA_VIOLATION` (AU-2), only after the right password; `rate_limited`.

use super::{Ask, Purpose, password_limits, send};
use crate::{
    account,
    audit::{self, Entry},
    error::{Code, Refusal},
    http::{Address, Body, Language},
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{OtpSent, PasswordSignIn},
    person::Iin,
};

/// Compares, then sends a code to the confirmed phone.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    Body(write): Body<PasswordSignIn>,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(&write.iin).map_err(|error| Refusal::field("iin", error.code()))?;
    let Some(account) = count_try(&app, &iin, address, write.password).await? else {
        let entry = Entry {
            iin: iin.as_str(),
            action: "sign-in",
            code: Code::IinPassword.as_str(),
            detail: "",
        };
        let mut connection = app.db.pool().acquire().await?;
        audit::write(&mut connection, &app, entry).await?;
        return Err(Code::IinPassword.into());
    };
    let known = app.registry.person(&iin).await.map_err(|_| Code::Unavailable)?;
    if known.is_none() {
        return Err(Code::DataViolation.into());
    }
    let ask = Ask {
        purpose: Purpose::Password,
        iin: &iin,
        phone: Some(&account.phone),
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

/// The account, if this is its password; the try is counted unless it is right. Refusal: `rate_limited`.
pub async fn count_try(
    app: &App,
    iin: &Iin,
    address: Address,
    password: String,
) -> Result<Option<account::store::Account>, Refusal> {
    let tried = password_limits::count(app, iin.as_str(), address).await?;
    let mut connection = app.db.pool().acquire().await?;
    let account = account::store::find(&mut connection, iin.as_str()).await?;
    drop(connection);
    let kept = account.as_ref().map(|account| account.password.clone());
    if !app.hasher.is_right(password, kept).await? {
        return Ok(None);
    }
    password_limits::was_right(app, &tried).await?;
    Ok(account)
}
