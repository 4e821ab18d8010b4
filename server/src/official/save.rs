//! `PUT /officials/{iin}`: the administrator says who somebody is and in which roles they work.
//!
//! Refusals: `answers_invalid` (IIN, names, `role_unknown`, `office_unknown`, `role_office`, `role_twice`),
//! `last_administrator`, `own_roles`. Nothing is changed then.

use super::store;
use crate::db::Tx;
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
    api::{OfficialSaved, OfficialView, OfficialWrite, RoleAt, RoleWrite},
    form::Problem,
    office::Offices,
    official::{Permission, Role, Shortage, WHOLE_COUNTRY, shortages},
    person::{Iin, PersonName},
};
use std::collections::BTreeSet;

/// Keeps the official; what was there before stands in the audit log.
pub async fn handler(
    State(app): State<App>,
    editor: Official,
    Path(iin): Path<String>,
    Body(write): Body<OfficialWrite>,
) -> Result<Json<OfficialSaved>, Refusal> {
    let official = judge(&app.offices(), &iin, &write)?;
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "official").await?;
    let before = store::find(&mut tx, &official.iin).await?;
    store::put(&mut tx, &official).await?;
    if !store::has_administrator(&mut tx).await? {
        return Err(Code::LastAdministrator.into());
    }
    let is_own = official.iin == editor.iin;
    if is_own && before.as_ref().map(rights) != Some(rights(&official)) {
        return Err(Code::OwnRoles.into());
    }
    let after = store::find(&mut tx, &official.iin).await?.ok_or(Code::Internal)?;
    let detail = serde_json::json!({ "before": before, "after": after });
    let by = (&editor, Permission::Administer, WHOLE_COUNTRY);
    audit::done(&mut tx, &app, by, "official", detail).await?;
    let shortages = left_with(&mut tx, before.iter().chain([&after])).await?;
    tx.commit().await?;
    Ok(Json(OfficialSaved {
        official: after,
        shortages,
    }))
}

/// Where too few take applications in now, of the offices of these officials (AS-70).
async fn left_with(tx: &mut Tx, of: impl Iterator<Item = &OfficialView>) -> Result<Vec<Shortage>, Refusal> {
    let offices: BTreeSet<String> = of
        .flat_map(|official| official.roles.iter().map(|given| given.office.clone()))
        .collect();
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select r.office, r.role from official_role r join official o on o.iin = r.iin where o.active = 1",
    )
    .fetch_all(&mut **tx)
    .await?;
    let roster: Vec<(&str, Role)> = rows
        .iter()
        .filter_map(|(office, role)| Some((office.as_str(), Role::parse(role)?)))
        .collect();
    Ok(shortages(offices.iter().map(String::as_str), &roster))
}

/// What nobody changes for themselves.
fn rights(official: &OfficialView) -> (bool, Vec<(String, Role)>) {
    let mut roles: Vec<_> = official
        .roles
        .iter()
        .map(|given| (given.office.clone(), given.role))
        .collect();
    roles.sort();
    (official.active, roles)
}

/// The official, or everything that is wrong.
fn judge(offices: &Offices, iin: &str, write: &OfficialWrite) -> Result<OfficialView, Refusal> {
    let iin = Iin::parse(iin).map_err(|error| Refusal::field("iin", error.code()))?;
    let mut problems = Vec::new();
    let mut name = |field: &str, text: &str| match PersonName::parse(text) {
        Ok(name) => name.as_str().to_owned(),
        Err(error) => {
            problems.push(Problem::new(field, error.code()));
            String::new()
        }
    };
    let surname = name("surname", &write.surname);
    let given = name("name", &write.name);
    let patronymic = if write.patronymic.is_empty() {
        String::new()
    } else {
        name("patronymic", &write.patronymic)
    };
    let mut roles: Vec<RoleAt> = Vec::new();
    for (at, wanted) in write.roles.iter().enumerate() {
        match role(offices, wanted) {
            Ok(role) if roles.contains(&role) => {
                problems.push(Problem::new(format!("roles/{at}/role"), "role_twice"));
            }
            Ok(role) => roles.push(role),
            Err((field, code)) => problems.push(Problem::new(format!("roles/{at}/{field}"), code)),
        }
    }
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    Ok(OfficialView {
        iin: iin.as_str().to_owned(),
        surname,
        name: given,
        patronymic,
        active: write.active,
        roles,
        deputies: Vec::new(),
    })
}

/// A role at an office, or the field that is wrong and why.
fn role(offices: &Offices, wanted: &RoleWrite) -> Result<RoleAt, (&'static str, &'static str)> {
    let role = Role::parse(&wanted.role).ok_or(("role", "role_unknown"))?;
    let of_office = role.is_of_office().ok_or(("role", "role_unknown"))?;
    if wanted.office != WHOLE_COUNTRY && !offices.has(&wanted.office) {
        return Err(("office", "office_unknown"));
    }
    if of_office == (wanted.office == WHOLE_COUNTRY) {
        return Err(("office", "role_office"));
    }
    Ok(RoleAt {
        office: wanted.office.clone(),
        role,
    })
}
