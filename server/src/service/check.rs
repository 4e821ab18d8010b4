//! `POST /services/{id}/check`: answers to problems; files nothing, needs no session.
//!
//! Refusal: `not_found` (also for a service without form).

use super::known;
use crate::{
    error::{Code, Refusal},
    http::Body,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::CheckWrite,
    form::{Context, Report},
    office::Offered,
    procedure::Intake,
    service::required_documents,
};

/// The same check that a filing passes.
pub async fn handler(
    State(app): State<App>,
    Path(id): Path<String>,
    Body(write): Body<CheckWrite>,
) -> Result<Json<Report>, Refusal> {
    let service = known(&id)?;
    let form = service.form.ok_or(Code::NotFound)?;
    let at = write.at.unwrap_or_else(|| app.clock.now());
    let cleaned = form.clean(&write.answers);
    let day = service
        .routes
        .of(Intake::Portal, &cleaned)
        .map_or(at.date(), |run| run.received_on(&app.calendar(), at));
    let offices = app.offices();
    let context = Context {
        offices: Some(Offered {
            offices: &offices,
            service: service.id,
        }),
        ..Context::on(day)
    };
    Ok(Json(Report {
        problems: form.check(&write.answers, context),
        warnings: form.warnings(&write.answers),
        documents: required_documents(service, &cleaned, &write.attachments, &write.found, None),
    }))
}
