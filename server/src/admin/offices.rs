//! `GET /admin/offices`, `POST /admin/offices`, `PUT /admin/offices/{code}`: the offices. None is ever deleted; a closed
//! one takes no new applications, and its cases go on.
//!
//! Refusals: `not_found`, `answers_invalid` (`required`, `text_long`, `text_invisible`, `office_phone`, `service_unknown`,
//! `office_place`).

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
    api::{OfficeView, OfficeWrite},
    form::Problem,
    office::{Office, chosen_for},
};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// Longest name and address, in characters.
const LONGEST: usize = 200;
/// Longest telephone number, with blanks, in characters.
const LONGEST_PHONE: usize = 40;

/// Every office, the acts' own first.
pub async fn list(State(app): State<App>) -> Result<Json<Vec<OfficeView>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let pending = pending(&mut connection).await?;
    drop(connection);
    let offices = app.offices();
    let all = offices.codes().filter_map(|code| {
        Some(OfficeView {
            edited: offices.edit(code).is_some(),
            pending: pending.get(code).copied().unwrap_or_default(),
            office: offices.office(code)?,
        })
    });
    Ok(Json(all.collect()))
}

/// How many cases of each office are not finished.
async fn pending(connection: &mut AnyConnection) -> Result<BTreeMap<String, u64>, sqlx::Error> {
    let rows: Vec<(String, i64)> =
        sqlx::query_as("select office, count(*) from work where pending = 1 group by office")
            .fetch_all(connection)
            .await?;
    let counted = rows.into_iter();
    Ok(counted
        .map(|(office, count)| (office, u64::try_from(count).unwrap_or_default()))
        .collect())
}

/// Keeps an office as a new version.
pub async fn set(
    State(app): State<App>,
    editor: Official,
    Path(code): Path<String>,
    Body(write): Body<OfficeWrite>,
) -> Result<Json<OfficeView>, Refusal> {
    let mut problems = judge(&write);
    if !write.place.is_empty() {
        problems.push(Problem::new("place", "office_place"));
    }
    if !app.offices().has(&code) {
        return Err(Code::NotFound.into());
    }
    keep(&app, &editor, Some(code), write, problems).await
}

/// Another office in the place of one of the acts.
pub async fn add(
    State(app): State<App>,
    editor: Official,
    Body(write): Body<OfficeWrite>,
) -> Result<Json<OfficeView>, Refusal> {
    let mut problems = judge(&write);
    if app.offices().next_code(&write.place).is_none() {
        let code = if write.place.is_empty() {
            "required"
        } else {
            "office_place"
        };
        problems.insert(0, Problem::new("place", code));
    }
    keep(&app, &editor, None, write, problems).await
}

/// What is wrong, in the order of the form.
fn judge(write: &OfficeWrite) -> Vec<Problem> {
    let line = |field, text, longest, required| Refusal::line(field, text, longest, required);
    let lines = [
        line("kk", &write.kk, LONGEST, true),
        line("ru", &write.ru, LONGEST, true),
        line("en", &write.en, LONGEST, true),
        line("address", &write.address, LONGEST, false),
        line("phone", &write.phone, LONGEST_PHONE, false),
    ];
    let mut problems: Vec<Problem> = lines.into_iter().flatten().collect();
    if !problems.iter().any(|problem| problem.field == "phone") && !is_phone(&write.phone) {
        problems.push(Problem::new("phone", "office_phone"));
    }
    let known = |id: &String| chosen_for().any(|service| service.id == id);
    if !write.services.iter().all(known) {
        problems.push(Problem::new("services", "service_unknown"));
    }
    problems
}

/// Whether it can be dialled: an office's number is often that of a town, with an extension.
fn is_phone(text: &str) -> bool {
    let dialled = |c: char| c.is_ascii_digit() || "+-() ,".contains(c);
    text.trim().is_empty() || (text.chars().all(dialled) && text.chars().any(|c| c.is_ascii_digit()))
}

async fn keep(
    app: &App,
    editor: &Official,
    code: Option<String>,
    write: OfficeWrite,
    problems: Vec<Problem>,
) -> Result<Json<OfficeView>, Refusal> {
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    let mut tx = app.db.begin().await?;
    // Writers queue at the version: no two offices get the same code.
    let version = edits::next_version(&mut tx).await?;
    let offices = edits::offices(&mut tx).await?;
    let code = match code {
        Some(code) => code,
        None => offices.next_code(&write.place).ok_or(Code::Internal)?,
    };
    let before = offices.office(&code);
    let trimmed = |text: &str| text.trim().to_owned();
    let mut services: Vec<String> = chosen_for().map(|service| service.id.to_owned()).collect();
    services.retain(|id| write.services.contains(id));
    let office = Office {
        kk: trimmed(&write.kk),
        ru: trimmed(&write.ru),
        en: trimmed(&write.en),
        address: trimmed(&write.address),
        phone: trimmed(&write.phone),
        services,
        closed: write.closed,
        code,
    };
    insert(
        &mut tx,
        version,
        &office,
        (&app.clock.now().to_string(), &editor.iin),
    )
    .await?;
    let detail = json!({ "version": version, "before": before, "after": office });
    note(&mut tx, app, editor, "office", detail).await?;
    let pending = pending(&mut tx).await?;
    edits::keep(app, tx).await?;
    Ok(Json(OfficeView {
        edited: true,
        pending: pending.get(&office.code).copied().unwrap_or_default(),
        office,
    }))
}

async fn insert(
    tx: &mut crate::db::Tx,
    version: i64,
    office: &Office,
    (at, iin): (&str, &str),
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into office (version, code, kk, ru, en, address, phone, services, closed, at, iin)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(version)
    .bind(&office.code)
    .bind(&office.kk)
    .bind(&office.ru)
    .bind(&office.en)
    .bind(&office.address)
    .bind(&office.phone)
    .bind(office.services.join(" "))
    .bind(i64::from(office.closed))
    .bind(at)
    .bind(iin)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
