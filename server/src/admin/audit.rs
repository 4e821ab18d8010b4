//! `GET /admin/audit?before=&action=&iin=`: the audit log, the latest first, page by page. Refusal: `bad_request`.

use crate::{
    audit::DONE,
    error::{Code, Refusal},
    looks::{self, Shown, What},
    rng::is_id,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use shared::{
    api::{AuditEntry, AuditPage},
    calendar::Moment,
    form::line_problem,
    official::Permission,
    person::Iin,
};

/// Entries of a page.
const PAGE: usize = 50;
/// Longest word to look for, in characters.
const LONGEST: usize = 50;

/// The query.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wanted {
    before: String,
    action: String,
    iin: String,
}

type Row = (String, String, String, String, String, String, i64);

/// A page.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Query(wanted): Query<Wanted>,
) -> Result<Json<AuditPage>, Refusal> {
    let (written, id) = cursor(&wanted.before).ok_or(Code::BadRequest)?;
    if [&wanted.action, &wanted.iin]
        .iter()
        .any(|text| line_problem(text, LONGEST).is_some())
    {
        return Err(Code::BadRequest.into());
    }
    let mut rows: Vec<Row> = sqlx::query_as(
        "select id, at, iin, action, code, detail, written from audit
         where (written < $1 or (written = $1 and id < $2)) and ($3 = '' or action = $3) and ($4 = '' or iin = $4)
         order by written desc, id desc limit $5",
    )
    .bind(written)
    .bind(id)
    .bind(&wanted.action)
    .bind(&wanted.iin)
    .bind(i64::try_from(PAGE + 1).map_err(Refusal::internal)?)
    .fetch_all(app.db.pool())
    .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let last = rows.last().filter(|_| more);
    let next = last.map(|(id, .., written)| format!("{written}-{id}"));
    // Who was refused something is a person like others; who did something here did it by office.
    let refused = rows
        .iter()
        .filter(|(_, _, iin, _, code, ..)| code != DONE && Iin::parse(iin).is_ok());
    let shown = refused.map(|(_, _, iin, ..)| Shown {
        iin: iin.clone(),
        case: String::new(),
        office: String::new(),
        centre: String::new(),
    });
    let mut shown: Vec<Shown> = shown.collect();
    shown.sort_by(|one, other| one.iin.cmp(&other.iin));
    shown.dedup();
    looks::people(&app, &official, Permission::ReadAudit, What::Audit, shown).await?;
    let mut entries = Vec::new();
    for (_, at, iin, action, code, detail, _) in rows {
        entries.push(AuditEntry {
            at: Moment::parse(&at).map_err(Refusal::internal)?,
            iin,
            action,
            code,
            detail,
        });
    }
    Ok(Json(AuditPage { entries, next }))
}

/// Where the page before ended; "" before the first.
fn cursor(text: &str) -> Option<(i64, &str)> {
    if text.is_empty() {
        return Some((i64::MAX, ""));
    }
    let (written, id) = text.split_once('-')?;
    is_id(id).then_some((written.parse().ok()?, id))
}
