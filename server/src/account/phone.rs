//! `/account/phone`: codes go to the number that the mobile citizens' base has now.

use super::{change::with_cookie, store};
use crate::{
    error::{Code, Refusal},
    http::{Address, Body, Language},
    session::{
        SignedIn,
        list::start_afresh,
        store::{EDS, Session},
    },
    sign_in::{Ask, Purpose, judge, send, tell, use_up},
    state::App,
};
use axum::{Json, extract::State, response::Response};
use shared::{
    api::{PhoneCodes, PhoneWrite},
    form::Problem,
    person::{Iin, Phone},
    text::ui::notices::PHONE_CHANGED,
};

/// So many seconds after a sign-in by key the key stands for the phone that may be lost (ASVS 7.5.1).
const FRESH: i64 = 15 * 60;

/// Whether a session began with a key a moment ago.
pub(super) fn is_fresh_key(app: &App, session: &Session) -> bool {
    session.way == EDS && app.clock.unix() < session.started_at + FRESH
}

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

/// `POST /account/phone/codes`: to both numbers; just after a sign-in by key, to the new one alone.
pub async fn codes(
    State(app): State<App>,
    SignedIn(session): SignedIn,
    address: Address,
    Language(lang): Language,
) -> Result<Json<PhoneCodes>, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let (old, new) = numbers(&app, &iin).await?;
    let ask = |purpose, phone| Ask {
        purpose,
        iin: &iin,
        phone: Some(phone),
        address,
        lang,
        bound: "",
    };
    let mut tx = app.db.begin().await?;
    let old = if is_fresh_key(&app, &session) {
        None
    } else {
        Some(send(&app, &mut tx, ask(Purpose::OldPhone, &old)).await?)
    };
    let new = send(&app, &mut tx, ask(Purpose::NewPhone, &new)).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Json(PhoneCodes { old, new }))
}

/// `PUT /account/phone`: both codes are right. Other sessions end; the old number hears of it. Refusals: those of
/// [`numbers`]; `answers_invalid` with `AUTH_OTP_WRONG` at `old`, at `new`.
pub async fn confirm(
    State(app): State<App>,
    SignedIn(session): SignedIn,
    Language(lang): Language,
    Body(write): Body<PhoneWrite>,
) -> Result<Response, Refusal> {
    let iin = Iin::parse(&session.person.iin).map_err(Refusal::internal)?;
    let (old, new) = numbers(&app, &iin).await?;
    let mut wrong = Vec::new();
    let mut tx = app.db.begin().await?;
    let mut asked = vec![("new", Purpose::NewPhone, &new, Some(&write.new))];
    if !is_fresh_key(&app, &session) {
        asked.insert(0, ("old", Purpose::OldPhone, &old, write.old.as_ref()));
    }
    for (field, purpose, phone, typed) in &asked {
        let right = match typed {
            Some(typed) => judge(&app, &mut tx, typed, &[*purpose], "").await?,
            None => None,
        };
        if right.is_none_or(|right| right.iin != iin || right.phone != **phone) {
            wrong.push(Problem::new(*field, Code::OtpWrong.as_str()));
        }
    }
    if !wrong.is_empty() {
        // The tries stay counted.
        tx.commit().await?;
        return Err(Refusal::with_errors(Code::AnswersInvalid, wrong));
    }
    for typed in asked.iter().filter_map(|(_, _, _, typed)| *typed) {
        use_up(&mut tx, &typed.id).await?;
    }
    store::set_phone(&mut tx, iin.as_str(), &new).await?;
    let token = start_afresh(&app, &mut tx, &session).await?;
    tell(&app, &mut tx, &old, PHONE_CHANGED.get(lang)).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(with_cookie(&app, &token))
}
