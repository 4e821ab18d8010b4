//! `GET /demo/examples/{service}?person=aigul`: a complete valid application. Refusal: `not_found`.

use super::{demo, person};
use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{
    Json,
    extract::{Path, Query, State},
};
use serde::Deserialize;
use shared::api::Example;

/// The query.
#[derive(Clone, Debug, Deserialize)]
pub struct Whose {
    person: Option<String>,
}

/// As `check` takes it; of the first person who has one, unless named.
pub async fn handler(
    State(app): State<App>,
    Path(service): Path<String>,
    Query(whose): Query<Whose>,
) -> Result<Json<Example>, Refusal> {
    let known = match whose.person {
        Some(id) => person(&app, &id)?.services.get(&service),
        None => demo(&app)?
            .people
            .iter()
            .find_map(|person| person.services.get(&service)),
    };
    let known = known.ok_or(Code::NotFound)?;
    Ok(Json(Example {
        answers: known.example.answers.clone(),
        attachments: known.example.attachments.clone(),
        found: known.found.clone(),
    }))
}
