//! Officials in the database.

use super::full_name;
use crate::{db::Tx, error::Refusal, state::App};
use shared::{
    api::{DeputyView, OfficialView, RoleAt},
    calendar::{format_date, parse_date},
    official::{Capacity, Principal, Role},
};
use sqlx::AnyConnection;
use std::collections::BTreeMap;

/// In which capacities somebody may act today: their own roles, and those of whoever they stand in for. None unless they
/// are an active official; an official who has left is not stood in for.
pub async fn capacities(app: &App, iin: &str) -> Result<Vec<Capacity>, Refusal> {
    let rows: Vec<(String, String, String, String, String, String)> = sqlx::query_as(
        "select '' as iin, r.office, r.role, o.surname, o.name, o.patronymic
         from official_role r join official o on o.iin = r.iin
         where r.iin = $1 and o.active = 1
         union
         select o.iin, r.office, r.role, o.surname, o.name, o.patronymic
         from deputy d
         join official me on me.iin = d.deputy_iin and me.active = 1
         join official o on o.iin = d.iin and o.active = 1
         join official_role r on r.iin = d.iin and r.office = d.office
         where d.deputy_iin = $1 and d.from_on <= $2 and d.until_on >= $2
         order by 1, 2, 3",
    )
    .bind(iin)
    .bind(format_date(app.clock.now().date()))
    .fetch_all(app.db.pool())
    .await?;
    let capacities = rows
        .into_iter()
        .filter_map(|(principal, office, role, surname, name, patronymic)| {
            Some(Capacity {
                office,
                role: Role::parse(&role)?,
                instead_of: (!principal.is_empty()).then(|| Principal {
                    name: full_name(&surname, &name, &patronymic),
                    iin: principal,
                }),
            })
        });
    Ok(capacities.collect())
}

/// Everybody, by name.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<OfficialView>, Refusal> {
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
        "select iin, surname, name, patronymic, active from official order by surname, name, iin",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut roles: BTreeMap<String, Vec<RoleAt>> = BTreeMap::new();
    let given: Vec<(String, String, String)> =
        sqlx::query_as("select iin, office, role from official_role order by iin, office, role")
            .fetch_all(&mut *connection)
            .await?;
    for (iin, office, role) in given {
        if let Some(role) = Role::parse(&role) {
            roles.entry(iin).or_default().push(RoleAt { office, role });
        }
    }
    let mut deputies = deputies(connection).await?;
    let views = rows
        .into_iter()
        .map(|(iin, surname, name, patronymic, active)| OfficialView {
            roles: roles.remove(&iin).unwrap_or_default(),
            deputies: deputies.remove(&iin).unwrap_or_default(),
            active: active == 1,
            iin,
            surname,
            name,
            patronymic,
        });
    Ok(views.collect())
}

type DeputyRow = (String, String, String, String, String, String, String, String);

/// Every deputy, by whom they stand in for.
async fn deputies(connection: &mut AnyConnection) -> Result<BTreeMap<String, Vec<DeputyView>>, Refusal> {
    let rows: Vec<DeputyRow> = sqlx::query_as(
        "select d.iin, d.deputy_iin, o.surname, o.name, o.patronymic, d.office, d.from_on, d.until_on
         from deputy d join official o on o.iin = d.deputy_iin order by d.iin, d.from_on, d.deputy_iin",
    )
    .fetch_all(connection)
    .await?;
    let mut all: BTreeMap<String, Vec<DeputyView>> = BTreeMap::new();
    for (principal, iin, surname, name, patronymic, office, from, until) in rows {
        if let (Some(from), Some(until)) = (parse_date(&from), parse_date(&until)) {
            all.entry(principal).or_default().push(DeputyView {
                name: full_name(&surname, &name, &patronymic),
                iin,
                office,
                from,
                until,
            });
        }
    }
    Ok(all)
}

/// An official; `None` if nobody has this IIN.
pub async fn find(connection: &mut AnyConnection, iin: &str) -> Result<Option<OfficialView>, Refusal> {
    Ok(all(connection)
        .await?
        .into_iter()
        .find(|official| official.iin == iin))
}

/// Keeps an official with all roles, in place of what was known.
pub async fn put(tx: &mut Tx, official: &OfficialView) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into official (iin, surname, name, patronymic, active) values ($1, $2, $3, $4, $5)
         on conflict (iin) do update set surname = excluded.surname, name = excluded.name,
         patronymic = excluded.patronymic, active = excluded.active",
    )
    .bind(&official.iin)
    .bind(&official.surname)
    .bind(&official.name)
    .bind(&official.patronymic)
    .bind(i64::from(official.active))
    .execute(&mut **tx)
    .await?;
    sqlx::query("delete from official_role where iin = $1")
        .bind(&official.iin)
        .execute(&mut **tx)
        .await?;
    for given in &official.roles {
        sqlx::query("insert into official_role (iin, office, role) values ($1, $2, $3)")
            .bind(&official.iin)
            .bind(&given.office)
            .bind(given.role.code())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Whether an active administrator is left.
pub async fn has_administrator(tx: &mut Tx) -> Result<bool, sqlx::Error> {
    let found: Option<(String,)> = sqlx::query_as(
        "select o.iin from official o join official_role r on r.iin = o.iin
         where o.active = 1 and r.role = $1 limit 1",
    )
    .bind(Role::Administrator.code())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(found.is_some())
}

/// Keeps the deputies of an official at an office, in place of what was known.
pub async fn put_deputies(
    tx: &mut Tx,
    principal: &str,
    office: &str,
    deputies: &[DeputyView],
) -> Result<(), sqlx::Error> {
    sqlx::query("delete from deputy where iin = $1 and office = $2")
        .bind(principal)
        .bind(office)
        .execute(&mut **tx)
        .await?;
    for deputy in deputies {
        sqlx::query(
            "insert into deputy (iin, deputy_iin, office, from_on, until_on) values ($1, $2, $3, $4, $5)",
        )
        .bind(principal)
        .bind(&deputy.iin)
        .bind(office)
        .bind(format_date(deputy.from))
        .bind(format_date(deputy.until))
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}
