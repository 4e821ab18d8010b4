//! `GET /cases/{number}/stream`: server-sent events with the number of the case's last event, whenever there is a new one,
//! for its applicant. It tells nothing but that; what happened is asked for as always. Refusal: `not_found`.

use super::store;
use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{
    extract::{Path, State},
    response::sse::{Event, KeepAlive, Sse},
};
use futures_util::{Stream, stream};
use std::{convert::Infallible, time::Duration};
use tokio::sync::broadcast::{Receiver, error::RecvError};

/// A stream ends after so long, and with it the right to it: the browser asks again, with its session.
const LONGEST: Duration = Duration::from_mins(10);

/// Follows the case.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    drop(connection);
    let end = tokio::time::Instant::now() + LONGEST;
    let changes = app.changes.subscribe();
    let stream = stream::unfold((changes, row.number), move |(mut changes, number)| async move {
        let next = tokio::time::timeout_at(end, news(&mut changes, &number)).await;
        let seq = next.ok().flatten()?;
        Some((Ok(Event::default().data(seq.to_string())), (changes, number)))
    });
    Ok(Sse::new(stream).keep_alive(KeepAlive::default()))
}

/// The last event of the case once there is a new one; 0 if some were missed. `None` when the portal stops.
async fn news(changes: &mut Receiver<(String, u32)>, number: &str) -> Option<u32> {
    loop {
        match changes.recv().await {
            Ok((case, seq)) if case == number => return Some(seq),
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return Some(0),
            Err(RecvError::Closed) => return None,
        }
    }
}
