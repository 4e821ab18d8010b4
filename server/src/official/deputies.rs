//! `GET`, `PUT /officials/{iin}/deputies`: who stands in for an official, and when. The head names them for the own
//! office, the administrator for all; nobody names themselves.
//!
//! Refusals: `not_found` (no such official at the office), `answers_invalid` (`office_unknown`, `date_format`,
//! `period_order`, `deputy_unknown`, `deputy_self`), `own_roles`, `forbidden`. Nothing is changed then.

use super::{full_name, store};
use crate::{
    audit,
    error::{Code, Refusal},
    http::Body,
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{DeputiesWrite, DeputyView, DeputyWrite, OfficialView},
    calendar::parse_date,
    form::Problem,
    official::{Permission, WHOLE_COUNTRY},
};

/// Those at the offices that the asking official may see.
pub async fn read(
    State(app): State<App>,
    official: Official,
    Path(iin): Path<String>,
) -> Result<Json<Vec<DeputyView>>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let principal = store::find(&mut connection, &iin).await?.ok_or(Code::NotFound)?;
    let may_see = |office: &str| official.acting(Permission::ReadOfficials, office).is_ok();
    // An official of another office is as unknown as none.
    if !principal.roles.iter().any(|given| may_see(&given.office)) {
        return Err(Code::NotFound.into());
    }
    let mut deputies = principal.deputies;
    deputies.retain(|deputy| may_see(&deputy.office));
    Ok(Json(deputies))
}

/// Keeps all deputies at one office, in place of those before.
pub async fn write(
    State(app): State<App>,
    editor: Official,
    Path(iin): Path<String>,
    Body(write): Body<DeputiesWrite>,
) -> Result<Json<Vec<DeputyView>>, Refusal> {
    if write.office != WHOLE_COUNTRY && !app.offices().has(&write.office) {
        return Err(Refusal::field("office", "office_unknown"));
    }
    editor.acting(Permission::NameDeputies, &write.office)?;
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "deputy").await?;
    let everybody = store::all(&mut tx).await?;
    let works_here = |official: &&OfficialView| {
        official.active && official.roles.iter().any(|given| given.office == write.office)
    };
    let principal = everybody
        .iter()
        .filter(works_here)
        .find(|official| official.iin == iin);
    let principal = principal.ok_or(Code::NotFound)?;
    if write.deputies.iter().any(|deputy| deputy.iin == editor.iin) {
        return Err(Code::OwnRoles.into());
    }
    let (mut deputies, mut problems) = (Vec::new(), Vec::new());
    for (at, wanted) in write.deputies.iter().enumerate() {
        let deputy = everybody
            .iter()
            .filter(works_here)
            .find(|official| official.iin == wanted.iin);
        match judge(&iin, wanted, deputy, &write.office) {
            Ok(deputy) => deputies.push(deputy),
            Err((field, code)) => problems.push(Problem::new(format!("deputies/{at}/{field}"), code)),
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    store::put_deputies(&mut tx, &iin, &write.office, &deputies).await?;
    let before = principal
        .deputies
        .iter()
        .filter(|deputy| deputy.office == write.office);
    let detail = serde_json::json!({
        "iin": iin, "office": write.office, "before": before.collect::<Vec<_>>(), "after": deputies,
    });
    let by = (&editor, Permission::NameDeputies, write.office.as_str());
    audit::done(&mut tx, &app, by, "deputies", detail).await?;
    tx.commit().await?;
    Ok(Json(deputies))
}

/// A deputy who works at the office, or the field that is wrong and why.
fn judge(
    principal: &str,
    wanted: &DeputyWrite,
    deputy: Option<&OfficialView>,
    office: &str,
) -> Result<DeputyView, (&'static str, &'static str)> {
    if wanted.iin == principal {
        return Err(("iin", "deputy_self"));
    }
    let deputy = deputy.ok_or(("iin", "deputy_unknown"))?;
    let from = parse_date(&wanted.from).ok_or(("from", "date_format"))?;
    let until = parse_date(&wanted.until).ok_or(("until", "date_format"))?;
    if until < from {
        return Err(("until", "period_order"));
    }
    Ok(DeputyView {
        iin: deputy.iin.clone(),
        name: full_name(&deputy.surname, &deputy.name, &deputy.patronymic),
        office: office.to_owned(),
        from,
        until,
    })
}
