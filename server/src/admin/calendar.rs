//! `GET /admin/calendar/{year}`: the days of a year that are not what their weekday makes them, and the edits.
//!
//! Refusal: `answers_invalid` (`year_range`).

use crate::{edits, error::Refusal, official, state::App};
use axum::{
    Json,
    extract::{Path, State},
};
use jiff::civil::Date;
use shared::{
    api::{CalendarDayView, CalendarEditView, CalendarView},
    calendar::{Calendar, DayKind, Moment, Week, plus_days},
};
use std::collections::BTreeMap;

/// The years that can be looked at and edited: those that the portal's dates can lie in.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

/// The year as it holds now.
pub async fn handler(
    State(app): State<App>,
    Path(year): Path<String>,
) -> Result<Json<CalendarView>, Refusal> {
    Ok(Json(view(&app, read_year(&year)?).await?))
}

/// Reads a year of an address.
pub fn read_year(text: &str) -> Result<i16, Refusal> {
    let year = text.parse().ok().filter(|year| YEARS.contains(year));
    year.ok_or_else(|| Refusal::field("year", "year_range"))
}

/// A year as it holds now.
pub async fn view(app: &App, year: i16) -> Result<CalendarView, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let rows = edits::days(&mut connection).await?;
    let names: BTreeMap<String, String> = official::store::all(&mut connection)
        .await?
        .into_iter()
        .map(|one| {
            let name = official::full_name(&one.surname, &one.name, &one.patronymic);
            (one.iin, name)
        })
        .collect();
    drop(connection);
    let mut held = Vec::new();
    for row in rows.into_iter().filter(|row| row.edit.date.year() == year) {
        held.push(CalendarEditView {
            date: row.edit.date,
            kind: row.edit.kind,
            week: row.edit.week,
            note: row.edit.note,
            at: Moment::parse(&row.at).map_err(Refusal::internal)?,
            by: names.get(&row.iin).cloned().unwrap_or_default(),
        });
    }
    held.sort_by_key(|edit| edit.date);
    let now = app.edits.now();
    Ok(CalendarView {
        year,
        version: now.version,
        entered: now.calendar.is_entered(year),
        days: days(&now.calendar, year),
        edits: held,
    })
}

/// The days that are not what their weekday makes them.
fn days(calendar: &Calendar, year: i16) -> Vec<CalendarDayView> {
    let Ok(first) = Date::new(year, 1, 1) else {
        return Vec::new();
    };
    let plain = |kind| matches!(kind, DayKind::Working | DayKind::Weekend);
    (0..i32::from(first.days_in_year()))
        .map(|index| plus_days(first, index))
        .map(|date| CalendarDayView {
            date,
            five: calendar.day_kind(Week::Five, date),
            six: calendar.day_kind(Week::Six, date),
            note: calendar.note(date).unwrap_or_default().to_owned(),
        })
        .filter(|day| !plain(day.five) || !plain(day.six) || !day.note.is_empty())
        .collect()
}
