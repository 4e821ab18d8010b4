//! `GET /services`: every service, with its act and in-force period.

use super::Shown;
use crate::{error::Refusal, state::App};
use axum::{Json, extract::State};
use serde_json::{Map, Value};
use shared::service::CATALOGUE;

/// What a list shows; form, documents and procedure are the single service's.
const LISTED: [&str; 10] = [
    "id",
    "version",
    "name",
    "short",
    "summary",
    "act",
    "mode",
    "in_force",
    "available",
    "facts",
];

/// The catalogue, the act in force first.
pub async fn handler(State(app): State<App>) -> Result<Json<Vec<Map<String, Value>>>, Refusal> {
    let services = CATALOGUE.iter().map(|service| {
        let shown = super::view::json(&Shown::new(&app, service))?;
        Ok(shown
            .into_iter()
            .filter(|(key, _)| LISTED.contains(&key.as_str()))
            .collect())
    });
    Ok(Json(services.collect::<Result<_, Refusal>>()?))
}
