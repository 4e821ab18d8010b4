//! `GET` and `PUT /mobile/{token}/document`: the application fetches the document, once, and brings it back signed (eds.md 5.3,
//! API 2). Refusals: `offer_gone`; of a signature that does not hold 403 with `code` and `message`, as the protocol has it.

use super::{
    MOST_TRIES, announce, bearer,
    protocol::{Documents, Refused},
    store::{self, Offer},
};
use crate::{
    application::refused_signature,
    error::{Code, Refusal},
    http::{Body, Language},
    ports::signature::Question,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::Purpose;
use shared::{
    api::OfferState,
    text::{Lang, problems::sentence},
};
use subtle::ConstantTimeEq as _;

/// Hands the document out to whoever is first.
pub async fn hand_out(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Json<Documents>, Refusal> {
    let offer = find(&app, &headers, &token).await?;
    let mut connection = app.db.pool().acquire().await?;
    let way = (OfferState::Open, OfferState::Taken);
    if !store::step(&mut connection, &offer.id, way, "").await? {
        return Err(Code::OfferGone.into());
    }
    drop(connection);
    let data = STANDARD.encode(&offer.content);
    let documents = Documents::of(&offer.content, data, &app.config.http.origin);
    announce(&app, offer.id, OfferState::Taken);
    Ok(Json(documents))
}

/// Takes the signature, if it holds: over the bytes that were offered, by whoever offered them.
pub async fn take(
    State(app): State<App>,
    Language(lang): Language,
    headers: HeaderMap,
    Path(token): Path<String>,
    Body(documents): Body<Documents>,
) -> Result<Response, Refusal> {
    let offer = find(&app, &headers, &token).await?;
    if offer.state != OfferState::Taken {
        return Err(Code::OfferGone.into());
    }
    let Some(signature) = documents.signature() else {
        return Ok(refused(Code::EdsNotAuthentic, lang));
    };
    let holder = Some(offer.iin.as_str()).filter(|iin| !iin.is_empty());
    let question = Question {
        content: offer.content.as_bytes(),
        cms: signature.as_bytes(),
        holder,
        purpose: holder.map_or(Purpose::SignIn, |_| Purpose::Sign),
        now_unix: app.clock.now().unix(),
    };
    let verdict = app
        .signature
        .verify(question)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    let mut connection = app.db.pool().acquire().await?;
    if !verdict.accepted() {
        let why = refused_signature(&app, "mobile", &offer.iin, &verdict).await?;
        let last = store::tried(&mut connection, &offer.id).await? >= MOST_TRIES;
        let way = (OfferState::Taken, OfferState::Void);
        if last && store::step(&mut connection, &offer.id, way, "").await? {
            announce(&app, offer.id, OfferState::Void);
        }
        return Ok(refused(why.details().code, lang));
    }
    let way = (OfferState::Taken, OfferState::Signed);
    if !store::step(&mut connection, &offer.id, way, signature).await? {
        return Err(Code::OfferGone.into());
    }
    announce(&app, offer.id, OfferState::Signed);
    Ok(StatusCode::OK.into_response())
}

/// The offer, if the application was invited to it and its time is not over.
async fn find(app: &App, headers: &HeaderMap, token: &str) -> Result<Offer, Refusal> {
    let sent = headers.get(header::AUTHORIZATION);
    let sent = sent.and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let invited = bearer(app, token);
    if !bool::from(sent.unwrap_or_default().as_bytes().ct_eq(invited.as_bytes())) {
        return Err(Code::OfferGone.into());
    }
    let mut connection = app.db.pool().acquire().await?;
    let offer = store::by_token(&mut connection, token).await?;
    let now = app.clock.unix();
    let offer = offer.filter(|offer| now < offer.expires_at);
    offer.ok_or_else(|| Code::OfferGone.into())
}

/// As the application shows it.
fn refused(code: Code, lang: Lang) -> Response {
    let code = code.as_str();
    let message = sentence(code).map_or(code, |text| text.get(lang)).to_owned();
    (StatusCode::FORBIDDEN, Json(Refused { code, message })).into_response()
}
