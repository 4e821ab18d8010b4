//! `GET /my-data/looks?before=`: who looked at my data, the latest first, page by page. Refusal: `bad_request`.

use crate::{
    error::{Code, Refusal},
    looks,
    rng::is_id,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use shared::api::LooksPage;

/// Looks of a page.
const PAGE: usize = 50;

/// Where to begin.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    #[serde(default)]
    before: String,
}

/// A page.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Query(wanted): Query<Wanted>,
) -> Result<Json<LooksPage>, Refusal> {
    let before = cursor(&wanted.before).ok_or(Code::BadRequest)?;
    let mut connection = app.db.pool().acquire().await?;
    let most = i64::try_from(PAGE + 1).map_err(Refusal::internal)?;
    let mut found = looks::at(&mut connection, session.iin(), before, most).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|(place, _)| place.clone());
    let looks = found.into_iter().map(|(_, look)| look).collect();
    Ok(Json(LooksPage { looks, next }))
}

/// Where the page before ended; "" before the first.
fn cursor(text: &str) -> Option<(i64, &str)> {
    if text.is_empty() {
        return Some((i64::MAX, ""));
    }
    let (written, id) = text.split_once('-')?;
    is_id(id).then_some((written.parse().ok()?, id))
}
