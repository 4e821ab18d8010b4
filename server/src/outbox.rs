//! Messages on their way out. They are written in the transaction that causes them, and delivered after it.

use crate::{db::Tx, error::Refusal, rng::Rng, state::App};
use shared::calendar::Moment;

/// After so many failures a message is given up.
const MOST_TRIES: i64 = 20;

/// A message to write.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// When.
    pub at: Moment,
    /// The phone.
    pub to: &'a str,
    /// What.
    pub text: &'a str,
    /// A one-time password: outside the demo the text is wiped once it is delivered.
    pub secret: bool,
}

/// Writes a text message.
pub async fn write(tx: &mut Tx, rng: &dyn Rng, message: Message<'_>) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into outbox (id, at, channel, recipient, body, secret, written, state, tries)
         select $1, $2, 'sms', $3, $4, $5, coalesce(max(written), 0) + 1, 'waiting', 0 from outbox",
    )
    .bind(rng.id())
    .bind(message.at.to_string())
    .bind(message.to)
    .bind(message.text)
    .bind(i64::from(message.secret))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Delivers whatever waits. At least once: a crash between delivery and its mark sends a message again.
pub async fn deliver(app: &App) -> Result<(), Refusal> {
    let waiting: Vec<(String, String, String)> = sqlx::query_as(
        "select id, recipient, body from outbox where state = 'waiting' and tries < $1 order by written limit 100",
    )
    .bind(MOST_TRIES)
    .fetch_all(app.db.pool())
    .await?;
    for (id, to, text) in waiting {
        let mark = if app.sms.send(&to, &text).await.is_ok() {
            "update outbox set state = 'sent', body = case when secret = $2 then '' else body end where id = $1"
        } else {
            "update outbox set tries = tries + 1 where id = $1 and $2 = $2"
        };
        let wiped: i64 = if app.config.is_demo() { -1 } else { 1 };
        sqlx::query(mark)
            .bind(id)
            .bind(wiped)
            .execute(app.db.pool())
            .await?;
    }
    Ok(())
}
