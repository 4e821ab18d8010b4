//! `POST /sign-in/otp/confirm`: signs in with a one-time password, alone or after the password.
//!
//! Refusals: `AUTH_OTP_WRONG`, the same for a wrong, a used, a voided, an expired and an unknown one;
//! `AUTH_PASSWORD_REQUIRED`, said only to whoever had the right code: a password that can be left out protects nobody.

use super::{Entry, Purpose, admit, judge, use_up};
use crate::{
    account,
    error::{Code, Refusal},
    http::{Address, Body, Device},
    session::Former,
    state::App,
};
use axum::{extract::State, response::Response};
use shared::api::OtpConfirm;

/// Judges the code, begins a session.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    device: Device,
    former: Former,
    Body(write): Body<OtpConfirm>,
) -> Result<Response, Refusal> {
    let mut tx = app.db.begin().await?;
    let right = judge(&app, &mut tx, &write, &[Purpose::SignIn, Purpose::Password], "").await?;
    let Some(right) = right else {
        // The try stays counted.
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    };
    let known = app.registry.person(&right.iin).await;
    let Some(known) = known.map_err(|_| Code::Unavailable)? else {
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    };
    use_up(&mut tx, &write.id).await?;
    let has_password = account::store::find(&mut tx, right.iin.as_str()).await?.is_some();
    if right.purpose == Purpose::SignIn && has_password {
        tx.commit().await?;
        return Err(Code::PasswordRequired.into());
    }
    let way = match right.purpose {
        Purpose::Password => "password",
        _ => "otp",
    };
    let entry = Entry {
        person: known.person,
        way,
        address,
        device,
        former,
    };
    admit(&app, tx, entry).await
}
