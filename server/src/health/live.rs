//! `GET /health/live`: the process runs.

use axum::Json;
use serde_json::{Value, json};

/// Always.
pub async fn handler() -> Json<Value> {
    Json(json!({ "status": "live" }))
}
