//! Offers in the database.

use crate::{db::Tx, rng::is_id};
use shared::api::OfferState;
use sqlx::AnyConnection;

/// An offer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Its name to the page.
    pub id: String,
    /// Whose signature it must be, by IIN; "" to sign in.
    pub iin: String,
    /// What is to be signed.
    pub content: String,
    /// How it stands.
    pub state: OfferState,
    /// The signature, once there is one.
    pub signature: String,
    /// Until when, unix.
    pub expires_at: i64,
}

type Row = (String, String, String, i64, String, i64);

fn offer((id, iin, content, state, signature, expires_at): Row) -> Offer {
    let state = u32::try_from(state).ok().and_then(OfferState::of);
    Offer {
        id,
        iin,
        content,
        state: state.unwrap_or(OfferState::Void),
        signature,
        expires_at,
    }
}

/// Keeps an offer under this token.
pub async fn add(tx: &mut Tx, token: &str, offer: &Offer) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into sign_offer (id, token, iin, content, state, tries, signature, expires_at)
         values ($1, $2, $3, $4, $5, 0, '', $6)",
    )
    .bind(&offer.id)
    .bind(token)
    .bind(&offer.iin)
    .bind(&offer.content)
    .bind(i64::from(offer.state.number()))
    .bind(offer.expires_at)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The offer that a page names.
pub async fn by_id(connection: &mut AnyConnection, id: &str) -> Result<Option<Offer>, sqlx::Error> {
    if !is_id(id) {
        return Ok(None);
    }
    let sql = "select id, iin, content, state, signature, expires_at from sign_offer where id = $1";
    let row: Option<Row> = sqlx::query_as(sql).bind(id).fetch_optional(connection).await?;
    Ok(row.map(offer))
}

/// The offer that a code names.
pub async fn by_token(connection: &mut AnyConnection, token: &str) -> Result<Option<Offer>, sqlx::Error> {
    if !is_id(token) {
        return Ok(None);
    }
    let sql = "select id, iin, content, state, signature, expires_at from sign_offer where token = $1";
    let row: Option<Row> = sqlx::query_as(sql).bind(token).fetch_optional(connection).await?;
    Ok(row.map(offer))
}

/// From one state to another; `false` if somebody was faster. A signature that is there stays.
pub async fn step(
    connection: &mut AnyConnection,
    id: &str,
    (from, to): (OfferState, OfferState),
    signature: &str,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("update sign_offer set state = $1, signature = $2 where id = $3 and state = $4")
        .bind(i64::from(to.number()))
        .bind(signature)
        .bind(id)
        .bind(i64::from(from.number()))
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Counts a signature that does not hold: how many there were.
pub async fn tried(connection: &mut AnyConnection, id: &str) -> Result<i64, sqlx::Error> {
    let sql = "update sign_offer set tries = tries + 1 where id = $1 returning tries";
    let (tries,): (i64,) = sqlx::query_as(sql).bind(id).fetch_one(connection).await?;
    Ok(tries)
}

/// Removes offers that are over.
pub async fn tidy(connection: &mut AnyConnection, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from sign_offer where expires_at < $1")
        .bind(now - 60 * 60)
        .execute(connection)
        .await?;
    Ok(())
}
