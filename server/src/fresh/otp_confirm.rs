//! `POST /fresh/otp/confirm`: proves with a one-time password that it is still whoever signed in.
//!
//! Refusal: `AUTH_OTP_WRONG`, the same for a wrong, a used, a voided, an expired one, for one that signs in, and for one
//! that was asked for in another session.

use super::{GOOD_FOR as FRESH_FOR, otp::mac, store};
use crate::{
    error::{Code, Refusal},
    http::Body,
    rng::is_id,
    session::SignedIn,
    sign_in::{
        GOOD_FOR,
        otp_confirm::{MOST_TRIES, same},
    },
    state::App,
};
use axum::{Json, extract::State};
use shared::api::{FreshCode, FreshUntil};

/// Counts the try first, so that no guess is free, then compares.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Body(write): Body<FreshCode>,
) -> Result<Json<FreshUntil>, Refusal> {
    if !is_id(&write.id) {
        return Err(Code::OtpWrong.into());
    }
    let code: String = write.code.chars().filter(|c| !c.is_whitespace()).collect();
    let now = app.clock.unix();
    let mut tx = app.db.begin().await?;
    let kept: Option<(String,)> = sqlx::query_as(
        "update otp set tries = tries + 1
         where id = $1 and iin = $2 and state = 'open' and tries < $3 and created_at > $4 returning mac",
    )
    .bind(&write.id)
    .bind(session.iin())
    .bind(MOST_TRIES)
    .bind(now - GOOD_FOR)
    .fetch_optional(&mut *tx)
    .await?;
    let guess = mac(&app, &write.id, &code, &session.0.jti);
    if !kept.is_some_and(|(kept,)| same(&guess, &kept)) {
        // The try stays counted.
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    }
    sqlx::query("update otp set state = 'used' where id = $1")
        .bind(&write.id)
        .execute(&mut *tx)
        .await?;
    store::prove(&mut tx, &session.0.jti, "otp", now).await?;
    tx.commit().await?;
    Ok(Json(super::until(&app, FRESH_FOR)))
}
