//! `POST /fresh/otp/confirm`: proves with a one-time password that it is still whoever signed in.
//!
//! Refusal: `AUTH_OTP_WRONG`, the same for a wrong, a used, a voided, an expired one, for one that signs in, and for one
//! that was asked for in another session.

use super::{GOOD_FOR, store};
use crate::{
    error::{Code, Refusal},
    http::Body,
    session::SignedIn,
    sign_in::{Purpose, judge, use_up},
    state::App,
};
use axum::{Json, extract::State};
use shared::api::{FreshUntil, OtpConfirm};

/// Judges the code; for a while it is known who this is.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Body(confirm): Body<OtpConfirm>,
) -> Result<Json<FreshUntil>, Refusal> {
    let mut tx = app.db.begin().await?;
    let right = judge(&app, &mut tx, &confirm, &[Purpose::Fresh], &session.0.jti).await?;
    if right.is_none_or(|right| right.iin.as_str() != session.iin()) {
        // The try stays counted.
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    }
    use_up(&mut tx, &confirm.id).await?;
    store::prove(&mut tx, &session.0.jti, "otp", app.clock.unix()).await?;
    tx.commit().await?;
    Ok(Json(super::until(&app, GOOD_FOR)))
}
