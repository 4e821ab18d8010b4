//! `POST /sign-offers`, and how an offer stands.
//!
//! Who is signed in offers a document of the portal's for their own signature; who is not, an open challenge to sign in with,
//! and nothing else. Refusals: `not_signed_in`, `answers_invalid` (no document of the portal's), `offer_gone`.

use super::{
    GOOD_FOR,
    store::{self, Offer},
};
use crate::{
    case::stream::{News, Watched},
    error::{Code, Refusal},
    http::Body,
    session::MaybeSignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use fast_qr::{ECL, QRBuilder, QRCode};
use shared::{
    api::{OfferState, SignOffer, SignOfferView, SignOfferWrite, paths},
    envelope::Envelope,
    procedure::{Decision, SittingMinutes},
};
use std::fmt::Write as _;

/// The application's page for links, on the device itself (eds.md 5.3).
const APPLICATION: &str = "https://m.egov.kz/mobileSign/?";

/// Offers it for a short time.
pub async fn handler(
    State(app): State<App>,
    MaybeSignedIn(session): MaybeSignedIn,
    Body(write): Body<SignOfferWrite>,
) -> Result<(StatusCode, Json<SignOffer>), Refusal> {
    let (id, token, now) = (app.rng.id(), app.rng.id(), app.clock.unix());
    let mut tx = app.db.begin().await?;
    let challenge: Option<(i64,)> = sqlx::query_as(
        "select expires_at from challenge where content = $1 and used_at is null and expires_at > $2",
    )
    .bind(&write.content)
    .bind(now)
    .fetch_optional(&mut *tx)
    .await?;
    let iin = match (challenge, session) {
        (Some(_), _) => String::new(),
        (None, None) => return Err(Code::NotSignedIn.into()),
        (None, Some(session)) if is_ours(&write.content) => session.person.iin,
        (None, Some(_)) => return Err(Refusal::field("content", "format")),
    };
    let offer = Offer {
        id,
        iin,
        content: write.content,
        state: OfferState::Open,
        signature: String::new(),
        expires_at: now + GOOD_FOR,
    };
    store::add(&mut tx, &token, &offer).await?;
    tx.commit().await?;
    let address = [app.config.http.origin.as_str(), &paths::at(paths::MOBILE, &token)].concat();
    let qr = QRBuilder::new(["mobileSign:", &address].concat())
        .ecl(ECL::M)
        .build()
        .map_err(|_| Refusal::from(Code::Internal))?;
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("link", &address)
        .finish();
    let answer = SignOffer {
        id: offer.id,
        link: [APPLICATION, &query].concat(),
        qr_size: u32::try_from(qr.size).unwrap_or_default(),
        qr_path: path(&qr),
        expires_in: GOOD_FOR.unsigned_abs(),
    };
    Ok((StatusCode::CREATED, Json(answer)))
}

/// How it stands. Whoever knows the name has made the offer.
pub async fn view(State(app): State<App>, Path(id): Path<String>) -> Result<Json<SignOfferView>, Refusal> {
    let offer = find(&app, &id).await?;
    Ok(Json(SignOfferView {
        state: offer.state,
        signature: offer.signature,
    }))
}

/// The number of its state, now and whenever it changes.
pub async fn stream(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Refusal> {
    // Before the look at what is there, so that nothing falls in between.
    let watched = Watched::new(&app);
    let offer = find(&app, &id).await?;
    Ok(
        watched.told(offer.state.number().to_string(), move |news| match news {
            News::Offer { id: of, state } => (*of == id).then(|| state.number().to_string()),
            News::Case { .. } | News::Edited => None,
        }),
    )
}

async fn find(app: &App, id: &str) -> Result<Offer, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let offer = store::by_id(&mut connection, id).await?.ok_or(Code::OfferGone)?;
    // What was signed in time can be fetched a little later.
    let over = app.clock.unix() >= offer.expires_at && offer.state != OfferState::Signed;
    if over {
        Err(Code::OfferGone.into())
    } else {
        Ok(offer)
    }
}

/// Whether a text is one of the portal's documents: an application, an official's decision, a sitting's minutes.
fn is_ours(content: &str) -> bool {
    let application: Result<Envelope, _> = serde_json::from_str(content);
    application.is_ok_and(|application| application.format == Envelope::FORMAT)
        || serde_json::from_str::<Decision>(content).is_ok()
        || serde_json::from_str::<SittingMinutes>(content).is_ok()
}

/// The dark modules, run by run.
fn path(qr: &QRCode) -> String {
    let mut path = String::new();
    for row in 0..qr.size {
        let mut column = 0;
        while column < qr.size {
            let dark = |column: usize| qr[row].get(column).is_some_and(|module| module.value());
            let run = (column..qr.size).take_while(|column| dark(*column)).count();
            if run > 0 {
                // Writing to a text does not fail.
                let _ = write!(path, "M{column} {row}h{run}v1h-{run}z");
            }
            column += run.max(1);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{QRBuilder, path};

    #[test]
    fn the_path_has_exactly_the_dark_modules() {
        let qr = QRBuilder::new("mobileSign:https://qonys.example/api/v1/mobile/0")
            .build()
            .unwrap();
        let area: usize = path(&qr)
            .split('h')
            .skip(1)
            .step_by(2)
            .map(|run| run.split('v').next().unwrap().parse::<usize>().unwrap())
            .sum();
        let dark = (0..qr.size)
            .flat_map(|row| qr[row].iter())
            .filter(|module| module.value());
        assert_eq!(area, dark.count());
        assert!(path(&qr).starts_with("M0 0h7v1h-7z"), "the corner's frame");
    }
}
