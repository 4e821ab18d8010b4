//! `POST /sign-in/otp/confirm`: signs in with a one-time password.
//!
//! Refusal: `AUTH_OTP_WRONG`, the same for a wrong, a used, a voided, an expired and an unknown one.

use super::GOOD_FOR;
use crate::{
    error::{Code, Refusal},
    http::Body,
    rng::is_id,
    state::App,
};
use axum::{extract::State, response::Response};
use shared::{api::OtpConfirm, envelope::hex, person::Iin};

/// Wrong guesses after which a password is void.
pub const MOST_TRIES: i64 = 5;

/// Counts the try first, so that no guess is free, then compares.
pub async fn handler(State(app): State<App>, Body(write): Body<OtpConfirm>) -> Result<Response, Refusal> {
    if !is_id(&write.id) {
        return Err(Code::OtpWrong.into());
    }
    let code: String = write.code.chars().filter(|c| !c.is_whitespace()).collect();
    let mut tx = app.db.begin().await?;
    let counted = sqlx::query(
        "update otp set tries = tries + 1
         where id = $1 and state = 'open' and tries < $2 and created_at > $3",
    )
    .bind(&write.id)
    .bind(MOST_TRIES)
    .bind(app.clock.unix() - GOOD_FOR)
    .execute(&mut *tx)
    .await?;
    if counted.rows_affected() == 0 {
        return Err(Code::OtpWrong.into());
    }
    let (iin, phone, mac): (String, String, String) =
        sqlx::query_as("select iin, phone, mac from otp where id = $1")
            .bind(&write.id)
            .fetch_one(&mut *tx)
            .await?;
    let guess = hex(&app.config.keys.mac("otp sign-in", &[&write.id, &code]));
    let person = match Iin::parse(&iin) {
        Ok(iin) if !phone.is_empty() => app
            .registry
            .person(&iin)
            .await
            .map_err(|_| Refusal::from(Code::Unavailable))?,
        _ => None,
    };
    match person.filter(|_| same(&guess, &mac)) {
        None => {
            // The try stays counted.
            tx.commit().await?;
            Err(Code::OtpWrong.into())
        }
        Some(known) => {
            sqlx::query("update otp set state = 'used' where id = $1")
                .bind(&write.id)
                .execute(&mut *tx)
                .await?;
            super::admit(&app, tx, known.person, "otp").await
        }
    }
}

/// Compares without telling by its time where they differ.
pub fn same(one: &str, other: &str) -> bool {
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
