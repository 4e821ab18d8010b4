//! `POST /fresh/otp`: a one-time password to the phone of whoever is signed in. Refusals: `phone_unknown`, `rate_limited`,
//! `unavailable`.

use crate::{
    error::{Code, Refusal},
    http::{Address, Language},
    outbox::{self, Message},
    session::SignedIn,
    sign_in::{
        GOOD_FOR,
        otp_limits::{self, Asked, RESEND_AFTER},
    },
    state::App,
};
use axum::{Json, extract::State};
use shared::{api::OtpSent, envelope::hex, person::Iin, procedure::Channel, text::ui::notices::OTP_FRESH};

/// Digits of a password.
const DIGITS: usize = 6;

/// The HMAC that is kept in the place of a password: bound to its request, to this purpose, and to the session.
pub fn mac(app: &App, id: &str, code: &str, jti: &str) -> String {
    hex(&app.config.keys.mac("otp fresh", &[id, code, jti]))
}

/// Makes a password, voids earlier ones, sends it. It shares the limits of the sign-in.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    session: SignedIn,
) -> Result<Json<OtpSent>, Refusal> {
    let phone = phone(&app, session.iin()).await?;
    let (id, code, now) = (app.rng.id(), app.rng.digits(DIGITS), app.clock.unix());
    let mut tx = app.db.begin().await?;
    let asked = Asked {
        iin: session.iin(),
        phone: &phone,
        address: &address.key(),
    };
    app.db.alone(&mut tx, "otp").await?;
    otp_limits::check(&mut tx, asked, now).await?;
    sqlx::query("update otp set state = 'void' where iin = $1 and state = 'open'")
        .bind(session.iin())
        .execute(&mut *tx)
        .await?;
    sqlx::query(
        "insert into otp (id, iin, phone, address, mac, created_at, tries, state)
         values ($1, $2, $3, $4, $5, $6, 0, 'open')",
    )
    .bind(&id)
    .bind(session.iin())
    .bind(&phone)
    .bind(address.key())
    .bind(mac(&app, &id, &code, &session.0.jti))
    .bind(now)
    .execute(&mut *tx)
    .await?;
    let text = OTP_FRESH.fill(lang, &[("code", &code)]);
    let message = Message {
        at: app.clock.now(),
        channel: Channel::Sms,
        to: &phone,
        text: &text,
        good_until: Some(now + GOOD_FOR),
        event: None,
    };
    outbox::write(&mut tx, app.rng.as_ref(), message).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(OtpSent {
        id,
        resend_after: RESEND_AFTER.unsigned_abs(),
        expires_in: GOOD_FOR.unsigned_abs(),
    }))
}

/// The phone that is tied to the person: the one that signs them in.
async fn phone(app: &App, iin: &str) -> Result<String, Refusal> {
    let iin = Iin::parse(iin).map_err(Refusal::internal)?;
    let known = app
        .registry
        .person(&iin)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    let phone = known.map(|known| known.phone.as_str().to_owned());
    phone
        .filter(|phone| !phone.is_empty())
        .ok_or_else(|| Code::PhoneUnknown.into())
}
