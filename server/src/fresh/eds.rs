//! `POST /fresh/eds`: proves with a signed challenge that it is still whoever signed in. Refusals: `challenge_expired`
//! (unknown, used, too old, of another session), `EDS_*`: another person's key is `EDS_IIN_MISMATCH`.

use super::{GOOD_FOR, store};
use crate::{
    application::refused_signature,
    error::{Code, Refusal},
    http::Body,
    ports::signature::Question,
    rng::is_id,
    session::{SignedIn, store::EDS},
    state::App,
};
use axum::{Json, extract::State};
use eds::cms::Purpose;
use shared::api::{FreshUntil, SignedChallenge};

/// Uses up the challenge, verifies the signature over its very bytes by the person who is signed in.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Body(write): Body<SignedChallenge>,
) -> Result<Json<FreshUntil>, Refusal> {
    if !is_id(&write.id) {
        return Err(Code::ChallengeExpired.into());
    }
    let now = app.clock.unix();
    // A challenge is used up by whatever is tried with it.
    let content: Option<(String,)> = sqlx::query_as(
        "update fresh_challenge set used_at = $1
         where id = $2 and jti = $3 and used_at is null and expires_at > $4 returning content",
    )
    .bind(now)
    .bind(&write.id)
    .bind(&session.0.jti)
    .bind(now)
    .fetch_optional(app.db.pool())
    .await?;
    let Some((content,)) = content else {
        return Err(Code::ChallengeExpired.into());
    };
    let question = Question {
        content: content.as_bytes(),
        cms: write.signature.as_bytes(),
        holder: Some(session.iin()),
        purpose: Purpose::SignIn,
        now_unix: app.clock.now().unix(),
    };
    let verdict = app
        .signature
        .verify(question)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    if !verdict.accepted() {
        return Err(refused_signature(&app, "fresh", session.iin(), &verdict).await?);
    }
    let mut tx = app.db.begin().await?;
    store::prove(&mut tx, &session.0.jti, EDS, now).await?;
    tx.commit().await?;
    Ok(Json(super::until(&app, GOOD_FOR)))
}
