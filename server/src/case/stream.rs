//! `GET /cases/{number}/stream`: server-sent events for a case's applicant: the number of its last event, first as it is
//! now, then whenever there is a new one; `edited` when the administrator has edited what dates hang on. It tells nothing
//! but that; what happened is asked for as always. Refusal: `not_found`.

use super::store;
use crate::{error::Refusal, session::SignedIn, state::App};
use axum::{
    extract::{Path, State},
    http::header,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{StreamExt as _, stream};
use shared::api::OfferState;
use std::{convert::Infallible, time::Duration};
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

/// A stream ends after so long, and with it the right to it: the browser asks again, with its session.
const LONGEST: Duration = Duration::from_mins(10);
/// Told in the place of what was missed.
const MISSED: &str = "0";

/// What those who wait are told of.
#[derive(Clone, Debug)]
pub enum News {
    /// A case has a new last event.
    Case {
        /// Its number.
        number: String,
        /// Its office.
        office: String,
        /// The centre that took it in; "" for none.
        centre: String,
        /// The number of the event.
        seq: u32,
    },
    /// The administrator has edited something.
    Edited,
    /// What was offered to the mobile application stands otherwise.
    Offer {
        /// Its name to the page.
        id: String,
        /// How it stands.
        state: OfferState,
    },
}

/// Follows the case. It ends by itself, and when the portal stops.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
) -> Result<Response, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    drop(connection);
    case(&app, row.number).await
}

/// The stream of a case, for whoever may see it.
pub async fn case(app: &App, number: String) -> Result<Response, Refusal> {
    // Before the look at what is there, so that nothing falls in between.
    let watched = Watched::new(app);
    let mut connection = app.db.pool().acquire().await?;
    let last = store::last(&mut connection, &number).await?;
    drop(connection);
    Ok(watched.told(last.to_string(), move |news| match news {
        News::Case {
            number: case, seq, ..
        } => (*case == number).then(|| seq.to_string()),
        News::Edited => Some(EDITED.to_owned()),
        News::Offer { .. } => None,
    }))
}

/// Told when something was edited.
pub const EDITED: &str = "edited";

/// Everything that is told, from now on.
pub struct Watched {
    news: Receiver<News>,
    stopping: watch::Receiver<bool>,
}

impl Watched {
    /// Listens.
    pub fn new(app: &App) -> Self {
        Self {
            news: app.news.subscribe(),
            stopping: app.stopping.subscribe(),
        }
    }

    /// The stream: first this, then what `hear` makes of the news.
    pub fn told(
        self,
        first: String,
        hear: impl Fn(&News) -> Option<String> + Send + Sync + 'static,
    ) -> Response {
        let end = tokio::time::Instant::now() + LONGEST;
        let news = stream::unfold((self, hear), move |(mut watched, hear)| async move {
            let next = tokio::time::timeout_at(end, watched.next(&hear)).await;
            let text = next.ok().flatten()?;
            Some((text, (watched, hear)))
        });
        let told = stream::once(async move { first }).chain(news);
        let told = told.map(|text| Ok::<_, Infallible>(Event::default().data(text)));
        // Proxies that gather answers before they pass them on are asked not to.
        let headers = [(header::HeaderName::from_static("x-accel-buffering"), "no")];
        (headers, Sse::new(told).keep_alive(KeepAlive::default())).into_response()
    }

    /// What is heard next. `None` when the portal stops.
    async fn next(&mut self, hear: &(impl Fn(&News) -> Option<String> + Sync)) -> Option<String> {
        loop {
            let news = tokio::select! {
                news = self.news.recv() => news,
                _ = self.stopping.wait_for(|stopping| *stopping) => return None,
            };
            match news {
                Ok(news) => {
                    if let Some(text) = hear(&news) {
                        return Some(text);
                    }
                }
                Err(RecvError::Lagged(_)) => return Some(MISSED.to_owned()),
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
