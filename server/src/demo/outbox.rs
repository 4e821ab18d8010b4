//! `GET /demo/outbox`: every message that went out or is about to, the latest written first: the portal's clock may have been set
//! back meanwhile.

use super::demo;
use crate::{error::Refusal, outbox, state::App};
use axum::{Json, extract::State};
use shared::{api::OutboxEntry, calendar::Moment};

/// Delivers what waits, then shows the latest hundred.
pub async fn handler(State(app): State<App>) -> Result<Json<Vec<OutboxEntry>>, Refusal> {
    demo(&app)?;
    outbox::deliver(&app).await?;
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select at, channel, recipient, body from outbox where state in ('sent', 'waiting')
         order by written desc limit 100",
    )
    .fetch_all(app.db.pool())
    .await?;
    let entries = rows.into_iter().map(|(at, channel, to, text)| {
        Ok(OutboxEntry {
            at: Moment::parse(&at).map_err(Refusal::internal)?,
            channel,
            to,
            text,
        })
    });
    Ok(Json(entries.collect::<Result<_, Refusal>>()?))
}
