//! `POST /sign-in/eds/challenge`: what to sign in order to sign in.

use super::GOOD_FOR;
use crate::{error::Refusal, state::App};
use axum::{Json, extract::State};
use shared::{api::Challenge, envelope::AuthChallenge};

/// Makes a challenge; good for a few minutes, once.
pub async fn handler(State(app): State<App>) -> Result<Json<Challenge>, Refusal> {
    let id = app.rng.id();
    let challenge = AuthChallenge {
        format: AuthChallenge::SIGN_IN.to_owned(),
        origin: app.config.http.origin.clone(),
        challenge: app.rng.id(),
        at: app.clock.now(),
    };
    let content = String::from_utf8(challenge.bytes()).map_err(Refusal::internal)?;
    sqlx::query("insert into challenge (id, content, expires_at) values ($1, $2, $3)")
        .bind(&id)
        .bind(&content)
        .bind(app.clock.unix() + GOOD_FOR)
        .execute(app.db.pool())
        .await?;
    Ok(Json(Challenge { id, content }))
}
