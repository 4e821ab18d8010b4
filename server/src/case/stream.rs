//! `GET /cases/{number}/stream`: server-sent events for a case's applicant: the number of its last event, first as it is
//! now, then whenever there is a new one. It tells nothing but that; what happened is asked for as always. Refusal:
//! `not_found`.

use super::store;
use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{
    extract::{Path, State},
    http::header,
    response::{
        IntoResponse,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{StreamExt as _, stream};
use std::{convert::Infallible, time::Duration};
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

/// A stream ends after so long, and with it the right to it: the browser asks again, with its session.
const LONGEST: Duration = Duration::from_mins(10);

/// Follows the case. It ends by itself, and when the portal stops.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
) -> Result<impl IntoResponse, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    // Before the look at what is there, so that nothing falls in between.
    let watched = Watched {
        changes: app.changes.subscribe(),
        stopping: app.stopping.subscribe(),
        number: row.number,
    };
    let last = store::last(&mut connection, &watched.number).await?;
    drop(connection);
    let end = tokio::time::Instant::now() + LONGEST;
    let news = stream::unfold(watched, move |mut watched| async move {
        let next = tokio::time::timeout_at(end, watched.news()).await;
        let seq = next.ok().flatten()?;
        Some((seq, watched))
    });
    let told = stream::once(async move { last }).chain(news);
    let told = told.map(|seq| Ok::<_, Infallible>(Event::default().data(seq.to_string())));
    // Proxies that gather answers before they pass them on are asked not to.
    let headers = [(header::HeaderName::from_static("x-accel-buffering"), "no")];
    Ok((headers, Sse::new(told).keep_alive(KeepAlive::default())))
}

struct Watched {
    changes: Receiver<(String, u32)>,
    stopping: watch::Receiver<bool>,
    number: String,
}

impl Watched {
    /// The last event of the case once there is a new one; 0 if some were missed. `None` when the portal stops.
    async fn news(&mut self) -> Option<u32> {
        loop {
            let change = tokio::select! {
                change = self.changes.recv() => change,
                _ = self.stopping.wait_for(|stopping| *stopping) => return None,
            };
            match change {
                Ok((case, seq)) if case == self.number => return Some(seq),
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return Some(0),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
