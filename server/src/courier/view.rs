//! `GET /work/registries/{id}`: a registry of one of my offices, with its packages. Refusal: `not_found`.

use super::store::{self, COLUMNS, Row, count};
use crate::{
    error::{Code, Refusal},
    looks::{self, What},
    session::Official,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{RegistryEntry, RegistryItem, RegistryView},
    calendar::Moment,
    official::Permission,
    procedure::barcode,
};
use sqlx::{AnyConnection, AssertSqlSafe};

/// What is in it.
pub async fn handler(
    State(app): State<App>,
    official: Official,
    Path(id): Path<String>,
) -> Result<Json<RegistryView>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let view = view(&mut connection, &official, &id).await?;
    drop(connection);
    shown(&app, &official, &view).await?;
    Ok(Json(view))
}

/// Notes whose names a registry shows; without names there is nothing to note.
pub async fn shown(app: &App, official: &Official, view: &RegistryView) -> Result<(), Refusal> {
    let named = view.entries.iter().filter(|entry| !entry.applicant.is_empty());
    let cases = named.map(|entry| entry.case.clone()).collect();
    looks::cases(app, official, Permission::ReadApplication, What::Registry, cases).await
}

/// The registry, if one of the official's offices sends it or receives it.
pub async fn find(
    connection: &mut AnyConnection,
    official: &Official,
    id: &str,
) -> Result<RegistryItem, Refusal> {
    let sql = format!("select {COLUMNS} from registry where id = $1");
    let row: Option<Row> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?;
    let item = store::item(connection, row.ok_or(Code::NotFound)?).await?;
    let mine = |office: &str| official.acting(Permission::Courier, office).is_ok();
    if mine(&item.from) || mine(&item.to) {
        Ok(item)
    } else {
        Err(Code::NotFound.into())
    }
}

/// The whole of it. Names stand there for those only who may read applications.
pub async fn view(
    connection: &mut AnyConnection,
    official: &Official,
    id: &str,
) -> Result<RegistryView, Refusal> {
    let registry = find(connection, official, id).await?;
    let reads = [&registry.from, &registry.to]
        .iter()
        .any(|office| official.acting(Permission::ReadApplication, office).is_ok());
    let rows: Vec<(i64, String, String, String, String, i64)> = sqlx::query_as(
        "select e.position, e.case_number, c.applicant, e.name, e.at, e.run from registry_entry e
         join cases c on c.number = e.case_number where e.registry = $1 order by e.position",
    )
    .bind(id)
    .fetch_all(&mut *connection)
    .await?;
    let mut entries = Vec::new();
    for (position, case, applicant, name, at, run) in rows {
        entries.push(RegistryEntry {
            position: count(position),
            barcode: barcode(&case),
            case,
            applicant: if reads { applicant } else { String::new() },
            name,
            at: Moment::parse(&at).map_err(Refusal::internal)?,
            run: count(run),
        });
    }
    Ok(RegistryView {
        may_take: registry.left > 0,
        runs: store::runs(connection, id).await?,
        registry,
        entries,
    })
}
