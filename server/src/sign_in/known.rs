//! From where somebody has signed in before. Strangers who know an IIN can use up the limits of its owner; they can't where
//! the owner is known, as only what comes from there counts there (NIST SP 800-63B-4 3.2.2).

use crate::{db::Tx, http::Address, state::App};
use shared::envelope::hex;

/// An address is forgotten so many seconds after the last sign-in there.
pub const KEPT_FOR: i64 = 90 * 24 * 60 * 60;

fn mac(app: &App, iin: &str, address: Address) -> String {
    hex(&app.config.keys.mac("known address", &[iin, &address.key()]))
}

/// Whether the person has signed in from there.
pub async fn is(app: &App, tx: &mut Tx, iin: &str, address: Address) -> Result<bool, sqlx::Error> {
    let row: Option<(i64,)> =
        sqlx::query_as("select seen_at from known_address where iin = $1 and address = $2 and seen_at > $3")
            .bind(iin)
            .bind(mac(app, iin, address))
            .bind(app.clock.unix() - KEPT_FOR)
            .fetch_optional(&mut **tx)
            .await?;
    Ok(row.is_some())
}

/// The person signs in from there.
pub async fn remember(app: &App, tx: &mut Tx, iin: &str, address: Address) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into known_address (iin, address, seen_at) values ($1, $2, $3)
         on conflict (iin, address) do update set seen_at = excluded.seen_at",
    )
    .bind(iin)
    .bind(mac(app, iin, address))
    .bind(app.clock.unix())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
