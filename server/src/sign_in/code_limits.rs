//! How many one-time passwords may be asked for. Counted in the database: a restart resets nothing, all servers count
//! together, and what can't be counted is refused. What ended in a sign-in counts no more.
//!
//! The first limit is by address and IIN together, so that whoever knows an IIN uses up their own and not its owner's. The
//! limits of a person and a phone, which keep a crowd of addresses from guessing and from flooding a phone, do not hold where
//! the owner has signed in before; and nothing here limits the key.

use super::COUNTED_FOR;
use crate::{db::Tx, error::Refusal};

/// Seconds until another may be asked for.
pub const RESEND_AFTER: i64 = 60;

const TEN_MINUTES: i64 = 10 * 60;
const DAY: i64 = 24 * 60 * 60;

/// Wrong codes of a person after which no more are sent (NIST SP 800-63B-4 3.2.2: at most 100 in a row).
const MOST_WRONG: i64 = 100;

/// Whom a request concerns; none of it is chosen by the client but the IIN, which is counted itself.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// For whom.
    pub iin: &'a str,
    /// To which phone; "" for none.
    pub phone: &'a str,
    /// From where.
    pub address: &'a str,
    /// What for.
    pub purpose: &'a str,
    /// Whether the person has signed in from there.
    pub known: bool,
}

/// A limit: which codes it counts, by which two texts, at most how many, within how many seconds.
type Limit<'a> = (&'static str, [&'a str; 2], i64, i64);

// What each limit counts: two texts, since when, at most how many.
const BOTH: &str = "select created_at from otp where iin = $1 and address = $2
    and created_at > $3 and state <> 'used' order by created_at desc limit $4";
const PERSON: &str = "select created_at from otp where iin = $1 and iin = $2
    and created_at > $3 and state <> 'used' order by created_at desc limit $4";
const PHONE: &str = "select created_at from otp where phone = $1 and phone = $2
    and created_at > $3 and state <> 'used' order by created_at desc limit $4";
const ADDRESS: &str = "select created_at from otp where address = $1 and address = $2
    and created_at > $3 and state <> 'used' order by created_at desc limit $4";

/// Refuses a request that goes beyond, with the seconds to wait.
pub async fn check(tx: &mut Tx, asked: Asked<'_>, now: i64) -> Result<(), Refusal> {
    let Asked {
        iin,
        phone,
        address,
        purpose,
        known,
    } = asked;
    let latest: Option<(i64,)> = sqlx::query_as(
        "select created_at from otp where iin = $1 and address = $2 and purpose = $3 and state = 'open'
         order by created_at desc limit 1",
    )
    .bind(iin)
    .bind(address)
    .bind(purpose)
    .fetch_optional(&mut **tx)
    .await?;
    if let Some((at,)) = latest
        && now < at + RESEND_AFTER
    {
        return Err(Refusal::rate_limited(seconds(at + RESEND_AFTER - now)));
    }
    let own: [Limit<'_>; 3] = [
        (BOTH, [iin, address], 3, TEN_MINUTES),
        (BOTH, [iin, address], 10, DAY),
        (ADDRESS, [address; 2], 20, TEN_MINUTES),
    ];
    let everybodys: [Limit<'_>; 4] = [
        (PERSON, [iin; 2], 10, TEN_MINUTES),
        (PERSON, [iin; 2], 20, DAY),
        (PHONE, [phone; 2], 10, TEN_MINUTES),
        (PHONE, [phone; 2], 20, DAY),
    ];
    let everybodys = everybodys
        .into_iter()
        .filter(|limit| !known && limit.1 != [""; 2]);
    for (counted, by, most, within) in own.into_iter().chain(everybodys) {
        full(tx, counted, by, (most, within), now).await?;
    }
    if wrong(tx, asked, now).await? >= MOST_WRONG {
        return Err(Refusal::rate_limited(seconds(DAY)));
    }
    Ok(())
}

/// Wrong codes since the last right one; where the person is known, those from there.
async fn wrong(tx: &mut Tx, asked: Asked<'_>, now: i64) -> Result<i64, sqlx::Error> {
    let any = i64::from(!asked.known);
    let (wrong,): (i64,) = sqlx::query_as(
        "select cast(coalesce(sum(tries), 0) as bigint) from otp
         where iin = $1 and (address = $2 or 1 = $3) and state <> 'used' and created_at > $4
           and created_at > (select coalesce(max(created_at), 0) from otp where iin = $5 and state = 'used')",
    )
    .bind(asked.iin)
    .bind(asked.address)
    .bind(any)
    .bind(now - COUNTED_FOR)
    .bind(asked.iin)
    .fetch_one(&mut **tx)
    .await?;
    Ok(wrong)
}

/// Refuses if there are `most` rows already, until the oldest of them is out of sight.
pub async fn full(
    tx: &mut Tx,
    counted: &'static str,
    by: [&str; 2],
    (most, within): (i64, i64),
    now: i64,
) -> Result<(), Refusal> {
    let rows: Vec<(i64,)> = sqlx::query_as(counted)
        .bind(by[0])
        .bind(by[1])
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
