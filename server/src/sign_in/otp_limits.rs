//! How many one-time passwords may be asked for. Counted in the database: a restart resets nothing, and all servers
//! count together. What ended in a sign-in counts no more: only who cannot read the messages runs into a limit.

use crate::{db::Tx, error::Refusal};

/// Seconds until another may be asked for.
pub const RESEND_AFTER: i64 = 60;

/// At most so many within so many seconds.
const PER_PERSON: [(i64, i64); 2] = [(3, 10 * 60), (10, 24 * 60 * 60)];
const PER_ADDRESS: [(i64, i64); 1] = [(20, 10 * 60)];

/// Whom a request concerns; none of it is chosen by the client but the IIN, which is counted itself.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// For whom.
    pub iin: &'a str,
    /// To which phone; "" for an unknown person.
    pub phone: &'a str,
    /// From where.
    pub address: &'a str,
}

/// Refuses a request that goes beyond, with the seconds to wait.
pub async fn check(tx: &mut Tx, asked: Asked<'_>, now: i64) -> Result<(), Refusal> {
    let latest: Option<(i64,)> = sqlx::query_as(
        "select created_at from otp where iin = $1 and state = 'open' order by created_at desc limit 1",
    )
    .bind(asked.iin)
    .fetch_optional(&mut **tx)
    .await?;
    if let Some((at,)) = latest
        && now < at + RESEND_AFTER
    {
        return Err(Refusal::rate_limited(seconds(at + RESEND_AFTER - now)));
    }
    for (most, within) in PER_PERSON {
        let sent = "select created_at from otp where iin = $1 and created_at > $2 and state <> 'used'
                    order by created_at desc limit $3";
        full(tx, sent, asked.iin, (most, within), now).await?;
        if !asked.phone.is_empty() {
            let sent = "select created_at from otp where phone = $1 and created_at > $2 and state <> 'used'
                        order by created_at desc limit $3";
            full(tx, sent, asked.phone, (most, within), now).await?;
        }
    }
    for limit in PER_ADDRESS {
        let sent = "select created_at from otp where address = $1 and created_at > $2 and state <> 'used'
                    order by created_at desc limit $3";
        full(tx, sent, asked.address, limit, now).await?;
    }
    Ok(())
}

/// Refuses if there are `most` rows already, until the oldest of them is out of sight.
async fn full(
    tx: &mut Tx,
    sent: &'static str,
    key: &str,
    (most, within): (i64, i64),
    now: i64,
) -> Result<(), Refusal> {
    let rows: Vec<(i64,)> = sqlx::query_as(sent)
        .bind(key)
        .bind(now - within)
        .bind(most)
        .fetch_all(&mut **tx)
        .await?;
    match rows.last() {
        Some((oldest,)) if i64::try_from(rows.len()).is_ok_and(|count| count >= most) => {
            Err(Refusal::rate_limited(seconds(oldest + within - now)))
        }
        _ => Ok(()),
    }
}

fn seconds(wait: i64) -> u64 {
    u64::try_from(wait).unwrap_or(1).max(1)
}
