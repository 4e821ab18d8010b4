//! Accounts in the database.

use crate::db::Tx;
use shared::{calendar::Moment, person::Phone};
use sqlx::AnyConnection;

/// An account.
#[derive(Clone)]
pub struct Account {
    /// The phone that was confirmed.
    pub phone: Phone,
    /// PHC string.
    pub password: String,
    /// Since when.
    pub password_at: String,
}

/// The account of a person.
pub async fn find(connection: &mut AnyConnection, iin: &str) -> Result<Option<Account>, sqlx::Error> {
    let row: Option<(String, String, String)> =
        sqlx::query_as("select phone, password, password_at from account where iin = $1")
            .bind(iin)
            .fetch_optional(connection)
            .await?;
    let account = |(phone, password, password_at): (String, String, String)| {
        let phone = Phone::parse(&phone).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        Ok(Account {
            phone,
            password,
            password_at,
        })
    };
    row.map(account).transpose()
}

/// Keeps an account's password, and makes the account if there is none.
pub async fn put(tx: &mut Tx, iin: &str, phone: &Phone, hash: &str, at: Moment) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into account (iin, phone, password, registered_at, password_at) values ($1, $2, $3, $4, $4)
         on conflict (iin) do update set phone = excluded.phone, password = excluded.password,
             password_at = excluded.password_at",
    )
    .bind(iin)
    .bind(phone.as_str())
    .bind(hash)
    .bind(at.to_string())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Codes go to this phone from now on.
pub async fn set_phone(tx: &mut Tx, iin: &str, phone: &Phone) -> Result<(), sqlx::Error> {
    sqlx::query("update account set phone = $2 where iin = $1")
        .bind(iin)
        .bind(phone.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
