//! `GET /mobile/{token}`: the first thing that the application asks, by the address in the code: who offers what, until when,
//! and where the document lies (eds.md 5.3, API 1). Refusal: `offer_gone`, as soon as the document was handed out.

use super::{
    bearer,
    protocol::{Invitation, Organisation, Place, title},
    store,
};
use crate::{
    error::{Code, Refusal},
    http::Language,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{OfferState, paths},
    calendar::Moment,
};

/// The invitation.
pub async fn handler(
    State(app): State<App>,
    Language(lang): Language,
    Path(token): Path<String>,
) -> Result<Json<Invitation>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let offer = store::by_token(&mut connection, &token).await?;
    drop(connection);
    let left = |expires_at: i64| expires_at - app.clock.unix();
    let open = offer.filter(|offer| offer.state == OfferState::Open && left(offer.expires_at) > 0);
    let offer = open.ok_or(Code::OfferGone)?;
    let now = app.clock.now();
    let until = Moment::from_unix(now.unix() + left(offer.expires_at)).unwrap_or(now);
    let sealed_by = app.seal.holder().map(|holder| holder.bin);
    Ok(Json(Invitation {
        description: title(&offer.content).get(lang).to_owned(),
        expiry_date: until.to_string(),
        organisation: Organisation::portal(sealed_by.unwrap_or_default()),
        document: Place {
            uri: [
                app.config.http.origin.as_str(),
                &paths::at(paths::MOBILE_DOCUMENT, &token),
            ]
            .concat(),
            auth_type: "Token",
            auth_token: bearer(&app, &token),
        },
    }))
}
