//! `POST /sign-in/password/code` and `POST /sign-in/password/new`: chooses a password, to register (AU-0) or because it was
//! forgotten; the two are one, so that nobody learns which it was.
//!
//! The phone is the mobile citizens' base's. Where it is not the one that the account has confirmed, no code is sent: the
//! message to it says to sign in by key.

use super::{Ask, Entry, Purpose, admit, code::is_open, judge, send, tell, use_up};
use crate::{
    account::{policy, store},
    error::{Code, Refusal},
    http::{Address, Body, Device, Language},
    session::{self, Former},
    state::App,
};
use axum::{Json, extract::State, response::Response};
use shared::{
    api::{OtpConfirm, OtpSent, OtpWrite, PasswordNew},
    person::Iin,
    text::ui::notices::{PASSWORD_CHOSEN, PHONE_OTHER},
};

/// Sends a code. The answer is the same whoever it is. Refusals: `answers_invalid` (no IIN), `rate_limited`.
pub async fn code(
    State(app): State<App>,
    address: Address,
    Language(lang): Language,
    Body(write): Body<OtpWrite>,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(&write.iin).map_err(|error| Refusal::field("iin", error.code()))?;
    let known = app.registry.person(&iin).await.map_err(|_| Code::Unavailable)?;
    let mut tx = app.db.begin().await?;
    let account = store::find(&mut tx, iin.as_str()).await?;
    let phone = known.as_ref().map(|known| &known.phone);
    let confirmed = |phone: &&_| account.as_ref().is_none_or(|account| account.phone == **phone);
    let ask = Ask {
        purpose: Purpose::Choose,
        iin: &iin,
        phone: phone.filter(confirmed),
        address,
        lang,
        bound: "",
    };
    let sent = send(&app, &mut tx, ask).await?;
    if let Some(other) = phone.filter(|_| ask.phone.is_none()) {
        tell(&app, &mut tx, other, PHONE_OTHER.get(lang)).await?;
    }
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(sent))
}

/// Keeps the password, ends every session of before, signs in. Refusals: `answers_invalid` (the password; the code is still
/// good), `AUTH_OTP_WRONG`.
pub async fn new(
    State(app): State<App>,
    address: Address,
    device: Device,
    former: Former,
    Language(lang): Language,
    Body(write): Body<PasswordNew>,
) -> Result<Response, Refusal> {
    policy::check("password", &write.password)?;
    is_open(&app, &write.id).await?;
    // Before the transaction: nobody else could write meanwhile.
    let hash = app.hasher.hash(app.rng.as_ref(), write.password.clone()).await?;
    let confirm = OtpConfirm {
        id: write.id,
        code: write.code,
    };
    let mut tx = app.db.begin().await?;
    let Some(right) = judge(&app, &mut tx, &confirm, &[Purpose::Choose], "").await? else {
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    };
    // Said to the holder of the phone alone.
    policy::check_personal("password", &write.password, &right.iin, &right.phone)?;
    let known = app.registry.person(&right.iin).await;
    let known = known.map_err(|_| Code::Unavailable)?.ok_or(Code::DataViolation)?;
    use_up(&mut tx, &confirm.id).await?;
    let iin = right.iin.as_str();
    store::put(&mut tx, iin, &right.phone, &hash, app.clock.now()).await?;
    session::store::revoke_all(&mut tx, iin, None, app.clock.unix()).await?;
    tell(&app, &mut tx, &right.phone, PASSWORD_CHOSEN.get(lang)).await?;
    let entry = Entry {
        person: known.person,
        way: "password",
        address,
        device,
        former,
    };
    let answer = admit(&app, tx, entry).await;
    app.outbox.notify_one();
    answer
}
