//! `/account/phone`: codes go to the number that the mobile citizens' base has now.
//!
//! Both endpoints are behind step-up ([`crate::fresh`]), which is what stands for the number of before: its code goes to
//! that number, and a key stands for a phone that is lost (ASVS 7.5.1, 6.4.4). What is left to prove is the new number.

use super::{change::with_cookie, store};
use crate::{
    error::{Code, Refusal},
    fresh::Fresh,
    http::{Address, Body, Language},
    session::{SignedIn, list::start_afresh},
    sign_in::{Ask, Purpose, judge, send, tell, use_up},
    state::App,
};
use axum::{Json, extract::State, response::Response};
use shared::{
    api::{OtpConfirm, OtpSent},
    person::{Iin, Phone},
    text::ui::notices::PHONE_CHANGED,
};

/// The confirmed number and the base's other one. Refusals: `AUTH_NOT_REGISTERED`, `AUTH_DATA_VIOLATION`, `phone_unchanged`.
async fn numbers(app: &App, iin: &Iin) -> Result<(Phone, Phone), Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let account = store::find(&mut connection, iin.as_str()).await?;
    drop(connection);
    let old = account.ok_or(Code::NotRegistered)?.phone;
    let known = app.registry.person(iin).await.map_err(|_| Code::Unavailable)?;
    let new = known.ok_or(Code::DataViolation)?.phone;
    if old == new {
        return Err(Code::PhoneUnchanged.into());
    }
    Ok((old, new))
}

/// `POST /account/phone/code`: to the new number, good in this session. Refusals: those of [`numbers`], `rate_limited`.
pub async fn code(
    State(app): State<App>,
    Fresh(SignedIn(session)): Fresh,
    address: Address,
    Language(lang): Language,
) -> Result<Json<OtpSent>, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let (_, new) = numbers(&app, &iin).await?;
    let mut tx = app.db.begin().await?;
    let ask = Ask {
        purpose: Purpose::NewPhone,
        iin: &iin,
        phone: Some(&new),
        address,
        lang,
        bound: &session.jti,
    };
    let sent = send(&app, &mut tx, ask).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(sent))
}

/// `PUT /account/phone`: the code from the new number is right. Other sessions end; the old number hears of it. Refusals:
/// those of [`numbers`], `AUTH_OTP_WRONG`.
pub async fn confirm(
    State(app): State<App>,
    Fresh(SignedIn(session)): Fresh,
    Language(lang): Language,
    Body(confirm): Body<OtpConfirm>,
) -> Result<Response, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let (old, new) = numbers(&app, &iin).await?;
    let mut tx = app.db.begin().await?;
    let right = judge(&app, &mut tx, &confirm, &[Purpose::NewPhone], &session.jti).await?;
    if right.is_none_or(|right| right.iin != iin || right.phone != new) {
        // The try stays counted.
        tx.commit().await?;
        return Err(Code::OtpWrong.into());
    }
    use_up(&mut tx, &confirm.id).await?;
    store::set_phone(&mut tx, iin.as_str(), &new).await?;
    let token = start_afresh(&app, &mut tx, &session).await?;
    tell(&app, &mut tx, &old, PHONE_CHANGED.get(lang)).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(with_cookie(&app, &token))
}
