//! `GET`, `PUT /demo/clock`: the portal's clock. What was due in between happens at once.

use super::demo;
use crate::{
    case,
    error::{Code, Refusal},
    http::Body,
    state::App,
};
use axum::{Json, extract::State};
use shared::api::ClockView;

/// What time it is on the portal.
pub async fn read(State(app): State<App>) -> Result<Json<ClockView>, Refusal> {
    demo(&app)?;
    Ok(Json(ClockView { now: app.clock.now() }))
}

/// Sets it.
pub async fn set(State(app): State<App>, Body(write): Body<ClockView>) -> Result<Json<ClockView>, Refusal> {
    demo(&app)?;
    if !app.clock.set(write.now) {
        return Err(Code::NotFound.into());
    }
    case::register::tick(&app).await?;
    Ok(Json(ClockView { now: app.clock.now() }))
}
