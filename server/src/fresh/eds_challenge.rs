//! `POST /fresh/eds/challenge`: what to sign to prove that it is still whoever signed in.

use crate::{error::Refusal, session::SignedIn, sign_in::GOOD_FOR, state::App};
use axum::{Json, extract::State};
use shared::{api::Challenge, envelope::AuthChallenge};

/// Makes a challenge of this session; good for a few minutes, once.
pub async fn handler(State(app): State<App>, session: SignedIn) -> Result<Json<Challenge>, Refusal> {
    let id = app.rng.id();
    let challenge = AuthChallenge {
        format: AuthChallenge::FRESH.to_owned(),
        origin: app.config.http.origin.clone(),
        challenge: app.rng.id(),
        at: app.clock.now(),
    };
    let content = String::from_utf8(challenge.bytes()).map_err(Refusal::internal)?;
    sqlx::query("insert into fresh_challenge (id, jti, content, expires_at) values ($1, $2, $3, $4)")
        .bind(&id)
        .bind(&session.0.jti)
        .bind(&content)
        .bind(app.clock.unix() + GOOD_FOR)
        .execute(app.db.pool())
        .await?;
    Ok(Json(Challenge { id, content }))
}
