//! `GET /admin/schedules`, `PUT /admin/schedules/{code}`: the offices' working time (`spec.md` 5.2). The days of the week
//! are the acts' and are not edited; the portal itself is always open.
//!
//! Refusals: `not_found`, `answers_invalid` (`time_format`, `hours_order`).

use super::note;
use crate::{
    edits,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use serde_json::json;
use shared::{
    api::{ScheduleView, ScheduleWrite},
    calendar::{Calendar, DayTime, SCH_PORTAL, SCHEDULES, Schedule},
};

/// Every schedule as it holds now.
pub async fn list(State(app): State<App>) -> Json<Vec<ScheduleView>> {
    let calendar = app.calendar();
    Json(
        SCHEDULES
            .iter()
            .map(|schedule| view(schedule, &calendar))
            .collect(),
    )
}

fn view(schedule: &Schedule, calendar: &Calendar) -> ScheduleView {
    let now = schedule.in_force(calendar);
    ScheduleView {
        code: now.code.to_owned(),
        week: now.week,
        open: now.open.to_string(),
        close: now.close.to_string(),
        lunch: now
            .lunch
            .map(|(from, until)| (from.to_string(), until.to_string())),
        edited: now != *schedule,
    }
}

/// Keeps other hours as a new version.
pub async fn set(
    State(app): State<App>,
    editor: Official,
    Path(code): Path<String>,
    Body(write): Body<ScheduleWrite>,
) -> Result<Json<ScheduleView>, Refusal> {
    let schedule = Schedule::by_code(&code).filter(|schedule| schedule.code != SCH_PORTAL.code);
    let schedule = schedule.ok_or(Code::NotFound)?;
    let hours = judge(schedule, &write)?;
    let mut tx = app.db.begin().await?;
    let version = edits::next_version(&mut tx).await?;
    let (from, until) = hours.lunch.map_or_else(Default::default, |(from, until)| {
        (from.to_string(), until.to_string())
    });
    sqlx::query(
        "insert into schedule (version, code, opens, closes, lunch_from, lunch_until, at, iin)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(version)
    .bind(hours.code)
    .bind(hours.open.to_string())
    .bind(hours.close.to_string())
    .bind(from)
    .bind(until)
    .bind(app.clock.now().to_string())
    .bind(&editor.iin)
    .execute(&mut *tx)
    .await?;
    let detail = json!({ "version": version, "code": hours.code, "hours": write });
    note(&mut tx, &app, &editor, "schedule", detail).await?;
    edits::keep(&app, tx).await?;
    Ok(Json(view(&schedule, &app.calendar())))
}

fn judge(schedule: Schedule, write: &ScheduleWrite) -> Result<Schedule, Refusal> {
    let time =
        |field: &str, text: &str| DayTime::parse(text).ok_or_else(|| Refusal::field(field, "time_format"));
    let lunch = match &write.lunch {
        Some((from, until)) => Some((time("lunch", from)?, time("lunch", until)?)),
        None => None,
    };
    schedule
        .with_hours(time("open", &write.open)?, time("close", &write.close)?, lunch)
        .ok_or_else(|| Refusal::field("close", "hours_order"))
}
