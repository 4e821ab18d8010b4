//! `GET /health/ready`: the database answers. Refusal: `unavailable`. Beside it stands who judges signatures and whether
//! they are known to be silent: signatures wait then, all else goes on; and whose signatures count.

use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{Json, extract::State};
use serde_json::{Value, json};

/// Asks the database.
pub async fn handler(State(app): State<App>) -> Result<Json<Value>, Refusal> {
    if app.db.is_ready().await {
        Ok(Json(json!({
            "status": "ready",
            "trust": app.config.trusted.profile.name(),
            "signatures": app.signature.describe(),
        })))
    } else {
        Err(Code::Unavailable.into())
    }
}
