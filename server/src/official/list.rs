//! `GET /officials?office=talgar`: who works where. A head sees the own office; the administrator and the auditor all.
//!
//! Refusals: `answers_invalid` (no such office), `forbidden` (another office).

use super::store;
use crate::{error::Refusal, session::Official, state::App};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use shared::{
    api::OfficialView,
    official::{Permission, WHOLE_COUNTRY},
};

/// The query.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    office: Option<String>,
}

/// Those with a role at the office; without one, everybody whom the asking official may see.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<OfficialView>>, Refusal> {
    if let Some(office) = &wanted.office {
        if !app.offices().has(office) && office != WHOLE_COUNTRY {
            return Err(Refusal::field("office", "office_unknown"));
        }
        official.acting(Permission::ReadOfficials, office)?;
    }
    let mut connection = app.db.pool().acquire().await?;
    let mut all = store::all(&mut connection).await?;
    all.retain(|one| match &wanted.office {
        Some(office) => works_at(one, office),
        None => {
            official.acting(Permission::ReadOfficials, WHOLE_COUNTRY).is_ok()
                || one
                    .roles
                    .iter()
                    .any(|given| official.acting(Permission::ReadOfficials, &given.office).is_ok())
        }
    });
    // What somebody does elsewhere is not for a head to know.
    for one in &mut all {
        one.roles
            .retain(|given| official.acting(Permission::ReadOfficials, &given.office).is_ok());
        one.deputies
            .retain(|deputy| official.acting(Permission::ReadOfficials, &deputy.office).is_ok());
    }
    Ok(Json(all))
}

fn works_at(official: &OfficialView, office: &str) -> bool {
    official.roles.iter().any(|given| given.office == office)
}
