//! `POST /counter/look-up`: what the state's systems hold on whoever stands at the counter, for the originals to be compared with
//! (SYS-B1) [001 §16]. That it was looked up is noted for the person.
//!
//! Refusals: `forbidden` (not my counter), `not_found` (no such service at this counter), `own_case`, `answers_invalid` (no IIN),
//! `unavailable`.

use super::intake::behind;
use crate::{
    error::{Code, Refusal},
    http::Body,
    looks::{self, Shown, What},
    service::prefill,
    session::Official,
    state::App,
};
use axum::{Json, extract::State};
use shared::{
    api::{LookUpView, LookUpWrite},
    official::Permission,
    person::Iin,
    procedure::Intake,
    service::find,
};

/// Asks the systems.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Body(asked): Body<LookUpWrite>,
) -> Result<Json<LookUpView>, Refusal> {
    let (intake, _) = behind(&official, &asked.office)?;
    let service = find(&asked.service).filter(|service| service.routes.by(intake).is_some());
    let service = service.ok_or(Code::NotFound)?;
    let iin = Iin::parse(&asked.iin).map_err(|error| Refusal::field("visitor", error.code()))?;
    if iin.as_str() == official.iin {
        return Err(Code::OwnCase.into());
    }
    let known = app.registry.person(&iin).await;
    let known = known.map_err(|_| Code::Unavailable)?;
    let facts = prefill::of(&app, service, iin.as_str()).await?.facts;
    let mut shown = Shown {
        iin: iin.as_str().to_owned(),
        case: String::new(),
        office: String::new(),
        centre: String::new(),
    };
    let permission = if intake == Intake::Chancery {
        shown.office = asked.office;
        Permission::CreateAtChancery
    } else {
        shown.centre = asked.office;
        Permission::CreateAtCentre
    };
    looks::one(&app, &official, permission, (What::LookUp, ""), &shown).await?;
    Ok(Json(LookUpView {
        person: known.map(|known| known.person),
        facts,
    }))
}
