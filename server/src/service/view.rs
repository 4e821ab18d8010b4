//! `GET /services/{id}`: passport, form, documents, procedure, refusal grounds, each with its citation.
//!
//! Refusal: `not_found`.

use super::{Shown, known};
use crate::{error::Refusal, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use serde_json::{Map, Value};

/// The whole service.
pub async fn handler(
    State(app): State<App>,
    Path(id): Path<String>,
) -> Result<Json<Map<String, Value>>, Refusal> {
    Ok(Json(json(&Shown::new(&app, known(&id)?))?))
}

/// As JSON; the mode in effect here stands in the place of the default.
pub fn json(shown: &Shown) -> Result<Map<String, Value>, Refusal> {
    match serde_json::to_value(shown)? {
        Value::Object(map) => Ok(map),
        _ => Ok(Map::new()),
    }
}
