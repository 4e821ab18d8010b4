//! The registries' rows.

use crate::error::{Code, Refusal};
use shared::{
    api::{CourierRun, RegistryItem},
    calendar::{Moment, parse_date},
};
use sqlx::AnyConnection;

/// The columns of a registry.
pub const COLUMNS: &str =
    "registry.id, registry.template, registry.from_office, registry.to_office, registry.day";

/// A registry as it is stored.
pub type Row = (String, String, String, String, String);

/// The registry with what is counted of it.
pub async fn item(connection: &mut AnyConnection, row: Row) -> Result<RegistryItem, Refusal> {
    let (id, template, from, to, day) = row;
    let (entries, left): (i64, i64) = sqlx::query_as(
        "select count(*), coalesce(sum(case when run = 0 then 1 else 0 end), 0) from registry_entry
         where registry = $1",
    )
    .bind(&id)
    .fetch_one(&mut *connection)
    .await?;
    let runs = runs(connection, &id).await?.len();
    Ok(RegistryItem {
        id,
        template,
        from,
        to,
        day: parse_date(&day).ok_or(Code::Internal)?,
        entries: count(entries),
        left: count(left),
        runs: u32::try_from(runs).unwrap_or(u32::MAX),
    })
}

/// The courier's runs, the first first.
pub async fn runs(connection: &mut AnyConnection, id: &str) -> Result<Vec<CourierRun>, Refusal> {
    let rows: Vec<(i64, String, String)> =
        sqlx::query_as("select run, at, name from courier_run where registry = $1 order by run")
            .bind(id)
            .fetch_all(connection)
            .await?;
    let run = |(run, at, name): (i64, String, String)| {
        Ok(CourierRun {
            run: count(run),
            at: Moment::parse(&at).map_err(Refusal::internal)?,
            name,
        })
    };
    rows.into_iter().map(run).collect()
}

/// A number of the database.
pub fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}
