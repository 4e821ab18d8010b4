//! Messages on their way out. They are written in the transaction that causes them, and delivered after it.
//!
//! A row waits until it is sent, refused for good, given up after too many tries, or too late to be of use; each end is
//! recorded with its reason, and the text of a one-time password is wiped with it.

use crate::{
    db::Tx,
    error::Refusal,
    ports::messenger::{Messenger, NotSent, Outgoing},
    rng::Rng,
    state::App,
};
use shared::{calendar::Moment, procedure::Channel};

/// After so many failures, within some thirteen hours, a message is given up.
const MOST_TRIES: i64 = 20;

/// For so many seconds a try is nobody else's: longer than the gateway may take to answer twice.
const TRY: i64 = 60;

/// Seconds until the second try; each further wait is twice as long, up to the longest.
const WAIT: i64 = 30;
const LONGEST_WAIT: i64 = 60 * 60;

/// A message to write.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// When.
    pub at: Moment,
    /// By which way: SMS or e-mail.
    pub channel: Channel,
    /// The phone or the address.
    pub to: &'a str,
    /// What.
    pub text: &'a str,
    /// Of a one-time password: until when, by the machine's clock, it is good. It is not sent later, and outside the demo
    /// its text is wiped once it is delivered.
    pub good_until: Option<i64>,
    /// The case and the event that it tells of: one message for each.
    pub event: Option<(&'a str, u32)>,
}

/// A message that waits.
struct Waiting {
    id: String,
    recipient: String,
    body: String,
    tries: i64,
    good_until: Option<i64>,
    case: Option<String>,
}

/// Writes a message.
pub async fn write(tx: &mut Tx, rng: &dyn Rng, message: Message<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into outbox (id, at, channel, recipient, body, secret, good_until, case_number, seq, written, state, tries)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce(max(written), 0) + 1, 'waiting', 0 from outbox",
    )
    .bind(rng.id())
    .bind(message.at.to_string())
    .bind(message.channel.code())
    .bind(message.to)
    .bind(message.text)
    .bind(i64::from(message.good_until.is_some()))
    .bind(message.good_until)
    .bind(message.event.map(|(number, _)| number))
    .bind(message.event.map(|(_, seq)| i64::from(seq)))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Delivers whatever waits, the new before what failed.
pub async fn deliver(app: &App) -> Result<(), Refusal> {
    let now = app.clock.unix();
    let late = "update outbox set state = 'expired', body = '' where state = 'waiting' and good_until <= $1";
    let expired = sqlx::query(late)
        .bind(now)
        .execute(app.db.pool())
        .await?
        .rows_affected();
    if expired > 0 {
        tracing::warn!(expired, "one-time passwords were not sent in time");
    }
    for (channel, gateway) in [(Channel::Sms, &app.sms), (Channel::Email, &app.mail)] {
        round(app, channel, gateway.as_ref()).await?;
    }
    Ok(())
}

type Row = (String, String, String, i64, Option<i64>, Option<String>);

/// What waits for one gateway. One that takes nothing now ends the round.
async fn round(app: &App, channel: Channel, gateway: &dyn Messenger) -> Result<(), Refusal> {
    let waiting: Vec<Row> = sqlx::query_as(
        "select id, recipient, body, tries, good_until, case_number from outbox
         where state = 'waiting' and channel = $1 and due <= $2 order by due, written limit 100",
    )
    .bind(channel.code())
    .bind(app.clock.unix())
    .fetch_all(app.db.pool())
    .await?;
    for (id, recipient, body, tries, good_until, case) in waiting {
        let message = Waiting {
            id,
            recipient,
            body,
            tries,
            good_until,
            case,
        };
        let now = app.clock.unix();
        let lifetime = message.good_until.map(|until| until - now);
        if lifetime.is_some_and(|left| left <= 0) || !claim(app, &message, now).await? {
            continue;
        }
        let outgoing = Outgoing {
            id: &message.id,
            to: &message.recipient,
            case: message.case.as_deref(),
            text: &message.body,
            again: message.tries > 0,
            lifetime,
        };
        if !settle(app, channel, &message, gateway.send(outgoing).await).await? {
            break;
        }
    }
    Ok(())
}

/// Notes what the gateway said. `false` if it takes nothing now.
async fn settle(
    app: &App,
    channel: Channel,
    message: &Waiting,
    said: Result<(), NotSent>,
) -> Result<bool, sqlx::Error> {
    let (channel, id) = (channel.code(), message.id.as_str());
    match said {
        Ok(()) => end(app, id, "sent", "").await?,
        Err(NotSent::Never(reason)) => {
            tracing::error!(channel, outbox = id, reason, "a message was refused for good");
            end(app, id, "refused", &reason).await?;
        }
        Err(NotSent::Later(reason)) => {
            if message.tries + 1 < MOST_TRIES {
                tracing::warn!(channel, outbox = id, reason, "a message waits for another try");
                put_off(app, message, &reason).await?;
            } else {
                tracing::error!(channel, outbox = id, reason, "a message was given up");
                end(app, id, "given_up", &reason).await?;
            }
            return Ok(false);
        }
    }
    Ok(true)
}

/// Takes a message for one try, counted beforehand: after a crash in the middle the gateway is asked what it has. `false`
/// if another server was faster.
async fn claim(app: &App, message: &Waiting, now: i64) -> Result<bool, sqlx::Error> {
    let claimed = sqlx::query(
        "update outbox set tries = tries + 1, due = $3 where id = $1 and tries = $2 and state = 'waiting'",
    )
    .bind(&message.id)
    .bind(message.tries)
    .bind(now + TRY)
    .execute(app.db.pool())
    .await?;
    Ok(claimed.rows_affected() == 1)
}

/// Leaves a message for a later round.
async fn put_off(app: &App, message: &Waiting, reason: &str) -> Result<(), sqlx::Error> {
    let wait = (WAIT << message.tries.clamp(0, 7)).min(LONGEST_WAIT);
    sqlx::query("update outbox set due = $2, reason = $3 where id = $1")
        .bind(&message.id)
        .bind(app.clock.unix() + wait)
        .bind(reason)
        .execute(app.db.pool())
        .await?;
    Ok(())
}

/// Nothing more happens to a message.
async fn end(app: &App, id: &str, state: &str, reason: &str) -> Result<(), sqlx::Error> {
    let wiped: i64 = if app.config.is_demo() { -1 } else { 1 };
    sqlx::query(
        "update outbox set state = $2, reason = $3, body = case when secret = $4 then '' else body end where id = $1",
    )
    .bind(id)
    .bind(state)
    .bind(reason)
    .bind(wiped)
    .execute(app.db.pool())
    .await?;
    Ok(())
}
