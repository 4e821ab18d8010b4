//! How many passwords may be tried, for the same reasons and in the same way as codes (`code_limits`).

use super::{COUNTED_FOR, code_limits::full, known};
use crate::{error::Refusal, http::Address, state::App};

const QUARTER: i64 = 15 * 60;
const DAY: i64 = 24 * 60 * 60;
/// Wrong passwords of a person in a row after which none is compared (NIST SP 800-63B-4 3.2.2).
const MOST_WRONG: i64 = 100;

// What each limit counts: two texts, since when, at most how many.
const BOTH: &str = "select at from password_try where iin = $1 and address = $2 and at > $3
    order by at desc limit $4";
const PERSON: &str = "select at from password_try where iin = $1 and iin = $2 and at > $3
    order by at desc limit $4";
const ADDRESS: &str = "select at from password_try where address = $1 and address = $2 and at > $3
    order by at desc limit $4";

/// Counts a try, in a transaction of its own before anything is compared, so that none is free however many come at once.
/// Gives its name. Refusal: `rate_limited`.
pub async fn count(app: &App, iin: &str, address: Address) -> Result<String, Refusal> {
    let (id, now, from) = (app.rng.id(), app.clock.unix(), address.key());
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "password_try").await?;
    let known = known::is(app, &mut tx, iin, address).await?;
    let own = [
        (BOTH, [iin, &from], 5, QUARTER),
        (BOTH, [iin, &from], 20, DAY),
        (BOTH, [iin, &from], MOST_WRONG, COUNTED_FOR),
        (ADDRESS, [&from, &from], 30, QUARTER),
    ];
    let everybodys = [
        (PERSON, [iin, iin], 30, DAY),
        (PERSON, [iin, iin], MOST_WRONG, COUNTED_FOR),
    ];
    let everybodys = everybodys.into_iter().filter(|_| !known);
    for (counted, by, most, within) in own.into_iter().chain(everybodys) {
        full(&mut tx, counted, by, (most, within), now).await?;
    }
    sqlx::query("insert into password_try (id, iin, address, at) values ($1, $2, $3, $4)")
        .bind(&id)
        .bind(iin)
        .bind(&from)
        .bind(now)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// That try was right.
pub async fn was_right(app: &App, id: &str) -> Result<(), Refusal> {
    sqlx::query("delete from password_try where id = $1")
        .bind(id)
        .execute(app.db.pool())
        .await?;
    Ok(())
}

/// The person has signed in: what was wrong before counts no more.
pub async fn forgive(tx: &mut crate::db::Tx, iin: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from password_try where iin = $1")
        .bind(iin)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
