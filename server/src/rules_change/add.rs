//! `POST /rules-changes`: an order was registered; its letters are due (DL-A5).
//!
//! Refusals: `answers_invalid` (`required`, `text_long`, `text_invisible`, `date_format`, `date_future`), `order_known`.

use super::list;
use crate::{
    audit,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{Json, extract::State, http::StatusCode};
use jiff::civil::Date;
use shared::{
    api::{RulesChangeView, RulesChangeWrite},
    calendar::{format_date, parse_date},
    form::Problem,
    official::{Addressee, Permission, WHOLE_COUNTRY, letters_due},
};

/// Longest number of an order, and longest title, in characters.
const LONGEST: [(&str, usize); 2] = [("order", 50), ("title", 500)];

/// 201, with the letters that are due.
pub async fn handler(
    State(app): State<App>,
    editor: Official,
    Body(write): Body<RulesChangeWrite>,
) -> Result<(StatusCode, Json<RulesChangeView>), Refusal> {
    let today = app.clock.now().date();
    let registered_on = judge(&write, today)?;
    let id = app.rng.id();
    let mut tx = app.db.begin().await?;
    let added = sqlx::query(
        "insert into rules_change (id, order_no, title, registered_on) values ($1, $2, $3, $4)
         on conflict (order_no, registered_on) do nothing",
    )
    .bind(&id)
    .bind(write.order.trim())
    .bind(write.title.trim())
    .bind(format_date(registered_on))
    .execute(&mut *tx)
    .await?;
    if added.rows_affected() == 0 {
        return Err(Code::OrderKnown.into());
    }
    for addressee in Addressee::ALL {
        sqlx::query(
            "insert into rules_letter (change_id, addressee, due_on, sent_at, sent_by, number)
             values ($1, $2, $3, '', '', '')",
        )
        .bind(&id)
        .bind(addressee.code())
        .bind(format_date(letters_due(registered_on)))
        .execute(&mut *tx)
        .await?;
    }
    let detail = serde_json::json!({ "id": id, "change": write });
    let by = (&editor, Permission::KeepLetters, WHOLE_COUNTRY);
    audit::done(&mut tx, &app, by, "rules_change", detail).await?;
    let all = list::all(&mut tx, app.clock.now()).await?;
    tx.commit().await?;
    let view = all
        .into_iter()
        .find(|change| change.id == id)
        .ok_or(Code::Internal)?;
    Ok((StatusCode::CREATED, Json(view)))
}

/// The day of registration, or everything that is wrong.
fn judge(write: &RulesChangeWrite, today: Date) -> Result<Date, Refusal> {
    let mut problems = Vec::new();
    for ((field, longest), text) in LONGEST.into_iter().zip([&write.order, &write.title]) {
        problems.extend(Refusal::line(field, text, longest, true));
    }
    let day = parse_date(&write.registered_on);
    match day {
        None => problems.push(Problem::new("registered_on", "date_format")),
        Some(day) if day > today => problems.push(Problem::new("registered_on", "date_future")),
        Some(_) => {}
    }
    match day.filter(|_| problems.is_empty()) {
        Some(day) => Ok(day),
        None => Err(Refusal::with_errors(Code::AnswersInvalid, problems)),
    }
}
