//! The lists of `demo/lists.json`: serial numbers that the offices of the demo gave before the portal.

use crate::db::Db;
use serde::Deserialize;

const LISTS: &str = include_str!("../../../demo/lists.json");

/// A list of an office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    office: String,
    code: String,
    last: i64,
}

/// Every list.
pub fn lists() -> Result<Vec<List>, serde_json::Error> {
    serde_json::from_str(LISTS)
}

/// Notes the last number of each, where none was given yet.
pub async fn count_on(db: &Db, lists: &[List]) -> Result<(), sqlx::Error> {
    for list in lists {
        sqlx::query(
            "insert into queue_list (office, list, last) values ($1, $2, $3) on conflict (office, list) do nothing",
        )
        .bind(&list.office)
        .bind(&list.code)
        .bind(list.last)
        .execute(db.pool())
        .await?;
    }
    Ok(())
}
