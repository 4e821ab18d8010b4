//! `POST /cases/{number}/withdrawal`: the applicant takes the application back, for good. Refusals: `fresh_required`, `not_found`,
//! `case_withdrawn`, `step_not_open` (the result is being signed, or is there; or the application changed another case),
//! `step_invalid`.

use super::applicant;
use crate::{error::Refusal, fresh::Fresh, http::Body, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{StepTaken, WithdrawWrite},
    procedure::Fact,
};

/// Closes the case.
pub async fn handler(
    State(app): State<App>,
    Fresh(session): Fresh,
    Path(number): Path<String>,
    Body(write): Body<WithdrawWrite>,
) -> Result<Json<StepTaken>, Refusal> {
    applicant::text("reason", &write.reason, false)?;
    let fact = Fact::Withdrawn { reason: write.reason };
    applicant::add(&app, &session, &number, fact).await.map(Json)
}
