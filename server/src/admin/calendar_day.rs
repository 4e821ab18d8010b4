//! `PUT /admin/calendar/{year}/{date}`: what a day is. Dates that were told stand all the same (CAL-7, DR-48).
//!
//! Refusals: `answers_invalid` (`year_range`, `date_format`, `date_outside_year`, `week_of_holiday`, `text_long`, `text_invisible`).

use super::{calendar, note};
use crate::{
    edits::{self, week_code},
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use jiff::civil::Date;
use serde_json::json;
use shared::{
    api::{CalendarDayWrite, CalendarView},
    calendar::{DayEdit, Week, format_date, parse_date},
};

/// Longest note, in characters.
const LONGEST: usize = 300;

/// Keeps the edit as a new version; another Kurban Ait of the year is taken back by it.
pub async fn handler(
    State(app): State<App>,
    editor: Official,
    Path((year, date)): Path<(String, String)>,
    Body(write): Body<CalendarDayWrite>,
) -> Result<Json<CalendarView>, Refusal> {
    let year = calendar::read_year(&year)?;
    let date = judge(year, &date, &write)?;
    let mut tx = app.db.begin().await?;
    // Writers queue at the version, so that what is read below stays true.
    let version = edits::next_version(&mut tx).await?;
    let before = edits::days(&mut tx).await?;
    let others = before.iter().map(|row| &row.edit).filter(|edit| {
        write.kind == Some(DayEdit::KurbanAit)
            && edit.kind == DayEdit::KurbanAit
            && edit.date.year() == year
            && edit.date != date
    });
    let taken_back = CalendarDayWrite {
        kind: None,
        week: None,
        note: String::new(),
    };
    let mut version = version;
    for other in others {
        keep(&mut tx, &app, &editor, version, other.date, &taken_back).await?;
        version = edits::next_version(&mut tx).await?;
    }
    keep(&mut tx, &app, &editor, version, date, &write).await?;
    edits::keep(&app, tx).await?;
    Ok(Json(calendar::view(&app, year).await?))
}

fn judge(year: i16, date: &str, write: &CalendarDayWrite) -> Result<Date, Refusal> {
    let date = parse_date(date).ok_or_else(|| Refusal::field("date", "date_format"))?;
    if date.year() != year {
        return Err(Refusal::field("date", "date_outside_year"));
    }
    let by_decision = matches!(write.kind, Some(DayEdit::DayOff | DayEdit::Working));
    if write.week == Some(Week::Every) || (write.week.is_some() && !by_decision) {
        return Err(Refusal::field("week", "week_of_holiday"));
    }
    if let Some(problem) = Refusal::line("note", &write.note, LONGEST, false) {
        return Err(Refusal::with_errors(Code::AnswersInvalid, vec![problem]));
    }
    Ok(date)
}

async fn keep(
    tx: &mut crate::db::Tx,
    app: &App,
    editor: &Official,
    version: i64,
    date: Date,
    write: &CalendarDayWrite,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into calendar_day (version, day, kind, week, note, at, iin) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(version)
    .bind(format_date(date))
    .bind(write.kind.map_or("", DayEdit::code))
    .bind(week_code(write.week))
    .bind(write.note.trim())
    .bind(app.clock.now().to_string())
    .bind(&editor.iin)
    .execute(&mut **tx)
    .await?;
    let detail = json!({ "version": version, "date": format_date(date), "edit": write });
    note(tx, app, editor, "calendar_day", detail).await
}
