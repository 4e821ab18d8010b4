//! `POST /sign-in/otp`: asks for a one-time password by SMS (AU-4).
//!
//! The answer is the same whether the person is known or not. Refusals: `answers_invalid` (no IIN), `rate_limited`.

use super::{
    GOOD_FOR,
    otp_limits::{self, Asked, RESEND_AFTER},
};
use crate::{
    error::{Code, Refusal},
    http::{Address, Body, Language},
    outbox::{self, Message},
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{OtpSent, OtpWrite},
    envelope::hex,
    person::Iin,
    procedure::Channel,
    text::ui::notices::OTP_SIGN_IN,
};

/// Digits of a password.
const DIGITS: usize = 6;

/// Makes a password, keeps its HMAC, voids earlier ones, sends it.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    Body(write): Body<OtpWrite>,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(&write.iin).map_err(|error| Refusal::field("iin", error.code()))?;
    let known = app
        .registry
        .person(&iin)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    let phone = known
        .map(|known| known.phone.as_str().to_owned())
        .unwrap_or_default();
    let (id, code, now) = (app.rng.id(), app.rng.digits(DIGITS), app.clock.unix());

    let mut tx = app.db.begin().await?;
    let asked = Asked {
        iin: iin.as_str(),
        phone: &phone,
        address: &address.key(),
    };
    app.db.alone(&mut tx, "otp").await?;
    otp_limits::check(&mut tx, asked, now).await?;
    sqlx::query("update otp set state = 'void' where iin = $1 and state = 'open'")
        .bind(iin.as_str())
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "insert into otp (id, iin, phone, address, mac, created_at, tries, state)
         values ($1, $2, $3, $4, $5, $6, 0, 'open')",
    )
    .bind(&id)
    .bind(iin.as_str())
    .bind(&phone)
    .bind(address.key())
    .bind(hex(&app.config.keys.mac("otp sign-in", &[&id, &code])))
    .bind(now)
    .execute(&mut *tx)
    .await?;
    if !phone.is_empty() {
        let text = OTP_SIGN_IN.fill(lang, &[("code", &code)]);
        let message = Message {
            at: app.clock.now(),
            channel: Channel::Sms,
            to: &phone,
            text: &text,
            good_until: Some(now + GOOD_FOR),
            event: None,
        };
        outbox::write(&mut tx, app.rng.as_ref(), message).await?;
    }
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(OtpSent {
        id,
        resend_after: RESEND_AFTER.unsigned_abs(),
        expires_in: GOOD_FOR.unsigned_abs(),
    }))
}
