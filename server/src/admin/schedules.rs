//! `GET /admin/schedules`, `PUT /admin/schedules/{code}`: the offices' working time (`spec.md` 5.2): five or six
//! days, the hours of a day, and weekdays with hours of their own. The portal itself is always open.
//!
//! Refusals: `not_found`, `answers_invalid` (`week_unknown`, `time_format`, `hours_order`, `weekday_unknown`,
//! `weekday_off`, `weekday_twice`).

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
    calendar::{Calendar, DayTime, Hours, PLAIN, SCH_PORTAL, SCHEDULES, Schedule, Week},
    form::Problem,
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
    ScheduleView::of(&now, now != *schedule)
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
    let wanted = judge(schedule, &write)?;
    let mut tx = app.db.begin().await?;
    let version = edits::next_version(&mut tx).await?;
    let (from, until) = write.lunch.clone().unwrap_or_default();
    // As the act has it: another act may have another week one day.
    let week = Some(wanted.week).filter(|week| *week != schedule.week);
    sqlx::query(
        "insert into schedule (version, code, opens, closes, lunch_from, lunch_until, week, weekdays, at, iin)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(version)
    .bind(wanted.code)
    .bind(&write.open)
    .bind(&write.close)
    .bind(from)
    .bind(until)
    .bind(edits::week_code(week))
    .bind(serde_json::to_string(&write.weekdays)?)
    .bind(app.clock.now().to_string())
    .bind(&editor.iin)
    .execute(&mut *tx)
    .await?;
    let detail = json!({ "version": version, "code": wanted.code, "hours": write });
    note(&mut tx, &app, &editor, "schedule", detail).await?;
    edits::keep(&app, tx).await?;
    Ok(Json(view(&schedule, &app.calendar())))
}

/// The schedule that is wanted, or everything that is wrong with it.
fn judge(of_act: Schedule, write: &ScheduleWrite) -> Result<Schedule, Refusal> {
    let week = write.week.unwrap_or(of_act.week);
    let mut problems = Vec::new();
    if week == Week::Every {
        problems.push(Problem::new("week", "week_unknown"));
    }
    let plain = hours(
        "",
        (&write.open, &write.close, write.lunch.as_ref()),
        &mut problems,
    );
    let mut weekdays = PLAIN;
    for (at, own) in write.weekdays.iter().enumerate() {
        let path = format!("weekdays/{at}/");
        let mut wrong = |code| problems.push(Problem::new(format!("{path}day"), code));
        match usize::from(own.day)
            .checked_sub(1)
            .and_then(|day| weekdays.get_mut(day))
        {
            None => wrong("weekday_unknown"),
            // Nobody works then, whatever the hours are.
            Some(_) if own.day > days_of(week) => wrong("weekday_off"),
            Some(Some(_)) => wrong("weekday_twice"),
            Some(place) => {
                *place = hours(&path, (&own.open, &own.close, own.lunch.as_ref()), &mut problems);
            }
        }
    }
    match plain {
        Some(Hours { open, close, lunch }) if problems.is_empty() => Ok(Schedule {
            week,
            open,
            close,
            lunch,
            weekdays,
            ..of_act
        }),
        _ => Err(Refusal::with_errors(Code::AnswersInvalid, problems)),
    }
}

/// How many days of the week are worked, from Monday on.
const fn days_of(week: Week) -> u8 {
    match week {
        Week::Five => 5,
        Week::Six => 6,
        Week::Every => 7,
    }
}

/// The hours of a day; what is wrong with them goes to the problems.
fn hours(
    path: &str,
    (open, close, lunch): (&str, &str, Option<&(String, String)>),
    problems: &mut Vec<Problem>,
) -> Option<Hours> {
    let before = problems.len();
    let mut time = |field: &str, text: &str| {
        let time = DayTime::parse(text);
        if time.is_none() {
            problems.push(Problem::new(format!("{path}{field}"), "time_format"));
        }
        time
    };
    let open = time("open", open);
    let lunch = lunch.map(|(from, until)| (time("lunch", from), time("lunch_until", until)));
    let close = time("close", close);
    if problems.len() > before {
        return None;
    }
    let lunch = lunch.and_then(|(from, until)| from.zip(until));
    let hours = Hours::new(open?, close?, lunch);
    if hours.is_none() {
        problems.push(Problem::new(format!("{path}close"), "hours_order"));
    }
    hours
}
