//! `POST /cases/{number}/objections`: the applicant says that a registry is wrong. Refusals: `not_found` (no such case of
//! mine, no such check), `case_withdrawn`, `step_not_open`, `step_invalid`.

use super::applicant;
use crate::{
    error::{Code, Refusal},
    http::Body,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{ObjectionWrite, StepTaken},
    procedure::Fact,
    service::CATALOGUE,
};

/// Notes it for whoever decides; the registry's own keeper has to put it right.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(number): Path<String>,
    Body(write): Body<ObjectionWrite>,
) -> Result<Json<StepTaken>, Refusal> {
    let mut checks = CATALOGUE.iter().flat_map(|service| service.checks);
    if !checks.any(|check| check.code == write.check) {
        return Err(Code::NotFound.into());
    }
    applicant::text("text", &write.text, true)?;
    let fact = Fact::Contested {
        check: write.check,
        text: write.text,
    };
    applicant::add(&app, &session, &number, fact).await.map(Json)
}
