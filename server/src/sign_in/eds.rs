//! `POST /sign-in/eds`: signs in with a signed challenge. IIN and name are the certificate's.
//!
//! Refusals: `challenge_expired` (unknown, used, too old), `EDS_*` in the normative order (ED-1 to ED-4).

use super::{Entry, admit};
use crate::{
    application::refused_signature,
    error::{Code, Refusal},
    http::{Address, Body, Device},
    ports::signature::Question,
    rng::is_id,
    session::{Former, store},
    state::App,
};
use axum::{extract::State, response::Response};
use eds::{certificate::CertificateFacts, cms::Purpose};
use shared::{
    api::{PersonView, SignedChallenge},
    person::Iin,
};

/// Uses up the challenge, verifies the signature over its very bytes, begins a session.
pub async fn handler(
    State(app): State<App>,
    address: Address,
    device: Device,
    former: Former,
    Body(write): Body<SignedChallenge>,
) -> Result<Response, Refusal> {
    if !is_id(&write.id) {
        return Err(Code::ChallengeExpired.into());
    }
    let mut tx = app.db.begin().await?;
    let content: Option<(String,)> = sqlx::query_as(
        "update challenge set used_at = $2 where id = $1 and used_at is null and expires_at > $2 returning content",
    )
    .bind(&write.id)
    .bind(app.clock.unix())
    .fetch_optional(&mut *tx)
    .await?;
    let Some((content,)) = content else {
        return Err(Code::ChallengeExpired.into());
    };
    let question = Question {
        content: content.as_bytes(),
        cms: write.signature.as_bytes(),
        holder: None,
        purpose: Purpose::SignIn,
        now_unix: app.clock.now().unix(),
    };
    let verdict = app
        .signature
        .verify(question)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    let person = verdict.signer.as_ref().and_then(|signer| person(&signer.facts));
    if let Some(person) = person.filter(|_| verdict.accepted()) {
        let entry = Entry {
            person,
            way: store::EDS,
            address,
            device,
            former,
        };
        return admit(&app, tx, entry).await;
    }
    // A challenge is used up by whatever was tried with it.
    tx.commit().await?;
    Err(refused_signature(&app, "sign-in", "", &verdict).await?)
}

/// Who a certificate is for. Without a name there is nobody to admit (`eds.md` 3.1).
fn person(facts: &CertificateFacts) -> Option<PersonView> {
    let iin = Iin::parse(facts.iin.as_deref()?).ok()?;
    Some(PersonView {
        iin: iin.as_str().to_owned(),
        surname: facts.surname.clone()?,
        name: facts.given_name.clone()?,
        patronymic: facts.patronymic.clone().unwrap_or_default(),
    })
}
