//! One-time passwords (AU-4): made, sent, compared. One is good once, for a few minutes and tries, for one purpose, for the
//! request that asked for it; kept is its HMAC alone.

use super::{
    GOOD_FOR, code_limits,
    code_limits::{Asked, RESEND_AFTER},
    known,
};
use crate::{
    db::Tx,
    error::{Code, Refusal},
    http::Address,
    outbox::{self, Message},
    rng::is_id,
    state::App,
};
use shared::{
    api::{OtpConfirm, OtpSent},
    envelope::hex,
    person::{Iin, Phone},
    procedure::Channel,
    text::{
        Lang, Text,
        ui::notices::{OTP_CHOOSE, OTP_FILE, OTP_FRESH, OTP_PASSWORD, OTP_PHONE, OTP_SIGN_IN},
    },
};

/// Digits of a code.
const DIGITS: usize = 6;
/// Wrong guesses after which a code is void.
const MOST_TRIES: i64 = 5;

/// What a code is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// To sign in, alone.
    SignIn,
    /// To sign in, after the password.
    Password,
    /// To choose a password.
    Choose,
    /// From the phone that takes the confirmed one's place.
    NewPhone,
    /// To prove again who one is, before what matters.
    Fresh,
    /// To file an application for this service, in the place of a key.
    File(Text),
}

impl Purpose {
    /// As it is kept.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Password => "password",
            Self::Choose => "choose",
            Self::NewPhone => "new-phone",
            Self::Fresh => "fresh",
            Self::File(_) => "file",
        }
    }

    /// What the message says: what the code is for, so that nobody gives it away for something else.
    fn words(self, lang: Lang, code: &str) -> String {
        let text = match self {
            Self::SignIn => OTP_SIGN_IN,
            Self::Password => OTP_PASSWORD,
            Self::Choose => OTP_CHOOSE,
            Self::NewPhone => OTP_PHONE,
            Self::Fresh => OTP_FRESH,
            Self::File(service) => {
                return OTP_FILE.fill(lang, &[("code", code), ("service", service.get(lang))]);
            }
        };
        text.fill(lang, &[("code", code)])
    }
}

/// A code to send.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    /// What for.
    pub purpose: Purpose,
    /// For whom.
    pub iin: &'a Iin,
    /// To which phone; `None`: to none, and the asker is not told.
    pub phone: Option<&'a Phone>,
    /// Who asks.
    pub address: Address,
    /// In which language.
    pub lang: Lang,
    /// What it is good in and for nothing else: a session, an envelope; "" where there is none yet.
    pub bound: &'a str,
}

/// Makes a code, keeps its HMAC, voids what the same asker got before, sends it. Refusal: `rate_limited`; what the limits
/// can't be read from refuses too.
pub async fn send(app: &App, tx: &mut Tx, ask: Ask<'_>) -> Result<OtpSent, Refusal> {
    let (id, code, now) = (app.rng.id(), app.rng.digits(DIGITS), app.clock.unix());
    let (iin, address, purpose) = (ask.iin.as_str(), ask.address.key(), ask.purpose.code());
    app.db.alone(tx, "otp").await?;
    let asked = Asked {
        iin,
        phone: ask.phone.map(Phone::as_str).unwrap_or_default(),
        address: &address,
        purpose,
        known: known::is(app, tx, iin, ask.address).await?,
    };
    code_limits::check(tx, asked, now).await?;
    // Not the codes of other askers: a stranger who knows the IIN would void the owner's.
    sqlx::query(
        "update otp set state = 'void' where iin = $1 and address = $2 and purpose = $3 and state = 'open'",
    )
    .bind(iin)
    .bind(&address)
    .bind(purpose)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "insert into otp (id, iin, phone, address, mac, created_at, tries, state, purpose)
         values ($1, $2, $3, $4, $5, $6, 0, 'open', $7)",
    )
    .bind(&id)
    .bind(iin)
    .bind(asked.phone)
    .bind(&address)
    .bind(mac(app, [purpose, ask.bound, &id, &code]))
    .bind(now)
    .bind(purpose)
    .execute(&mut **tx)
    .await?;
    if let Some(phone) = ask.phone {
        let text = ask.purpose.words(ask.lang, &code);
        message(app, tx, phone, &text, Some(now + GOOD_FOR)).await?;
    }
    Ok(OtpSent {
        id,
        resend_after: RESEND_AFTER.unsigned_abs(),
        expires_in: GOOD_FOR.unsigned_abs(),
    })
}

/// Tells somebody what happened to their account.
pub async fn tell(app: &App, tx: &mut Tx, phone: &Phone, text: &str) -> Result<(), Refusal> {
    message(app, tx, phone, text, None).await
}

async fn message(
    app: &App,
    tx: &mut Tx,
    phone: &Phone,
    text: &str,
    good_until: Option<i64>,
) -> Result<(), Refusal> {
    let message = Message {
        at: app.clock.now(),
        channel: Channel::Sms,
        to: phone.as_str(),
        text,
        good_until,
        event: None,
    };
    outbox::write(tx, app.rng.as_ref(), message).await?;
    Ok(())
}

/// Of purpose, what it is bound to, id, code.
fn mac(app: &App, bound: [&str; 4]) -> String {
    hex(&app.config.keys.mac("otp", &bound))
}

/// A code that is right.
#[derive(Clone, Debug)]
pub struct Right {
    /// What it was for.
    pub purpose: Purpose,
    /// For whom.
    pub iin: Iin,
    /// Where it was sent.
    pub phone: Phone,
    /// When: unix.
    pub sent_at: i64,
}

/// Counts the try first, so that no guess is free, then compares. `None` for a wrong, a used, a voided, an expired, an unknown
/// one, one of another purpose or bound to something else alike; whoever refuses then commits, so that the try stays counted.
pub async fn judge(
    app: &App,
    tx: &mut Tx,
    confirm: &OtpConfirm,
    purposes: &[Purpose],
    bound: &str,
) -> Result<Option<Right>, Refusal> {
    if !is_id(&confirm.id) {
        return Ok(None);
    }
    let counted = sqlx::query(
        "update otp set tries = tries + 1 where id = $1 and state = 'open' and tries < $2 and created_at > $3",
    )
    .bind(&confirm.id)
    .bind(MOST_TRIES)
    .bind(app.clock.unix() - GOOD_FOR)
    .execute(&mut **tx)
    .await?;
    if counted.rows_affected() == 0 {
        return Ok(None);
    }
    let (iin, phone, kept, purpose, sent_at): (String, String, String, String, i64) =
        sqlx::query_as("select iin, phone, mac, purpose, created_at from otp where id = $1")
            .bind(&confirm.id)
            .fetch_one(&mut **tx)
            .await?;
    let typed: String = confirm.code.chars().filter(|c| !c.is_whitespace()).collect();
    let right = same(&mac(app, [&purpose, bound, &confirm.id, &typed]), &kept);
    let purpose = purposes.iter().copied().find(|asked| asked.code() == purpose);
    Ok(match (purpose, Iin::parse(&iin), Phone::parse(&phone)) {
        (Some(purpose), Ok(iin), Ok(phone)) if right => Some(Right {
            purpose,
            iin,
            phone,
            sent_at,
        }),
        _ => None,
    })
}

/// A code that was right is good no more; `false` if it was used, or voided, in the meantime.
pub async fn use_up(tx: &mut Tx, id: &str) -> Result<bool, Refusal> {
    let used = sqlx::query("update otp set state = 'used' where id = $1 and state = 'open'")
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(used.rows_affected() == 1)
}

/// Refuses a request whose code can't be right any more, without counting it. Refusal: `AUTH_OTP_WRONG`.
pub async fn is_open(app: &App, id: &str) -> Result<(), Refusal> {
    if is_id(id) {
        let row: Option<(i64,)> = sqlx::query_as(
            "select tries from otp where id = $1 and state = 'open' and tries < $2 and created_at > $3",
        )
        .bind(id)
        .bind(MOST_TRIES)
        .bind(app.clock.unix() - GOOD_FOR)
        .fetch_optional(app.db.pool())
        .await?;
        if row.is_some() {
            return Ok(());
        }
    }
    Err(Code::OtpWrong.into())
}

/// Compares without telling by its time where they differ.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .fold(0, |sum, (a, b)| sum | (a ^ b))
            == 0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn compares_the_whole() {
        assert!(same("ab", "ab"));
        assert!(!same("ab", "aa") && !same("ab", "bb") && !same("ab", "abc") && !same("", "a"));
    }
}
