//! Attachments in the database; their bytes lie in the file store.

use crate::{db::Tx, error::Refusal, rng::is_id, state::App};
use shared::{api::AttachmentView, calendar::Moment};
use sqlx::AnyConnection;

type Row = (String, String, Option<String>, String, String, i64, String);
type RowOfCase = (
    String,
    String,
    Option<String>,
    String,
    String,
    i64,
    String,
    Option<String>,
);

fn view((id, document, subject, name, mime, size, sha256): Row) -> AttachmentView {
    AttachmentView {
        id,
        document,
        subject,
        name,
        mime,
        size: u64::try_from(size).unwrap_or_default(),
        sha256,
    }
}

/// What is attached to a draft, in the order of attaching.
pub async fn unfiled(
    connection: &mut AnyConnection,
    iin: &str,
    service: &str,
) -> Result<Vec<AttachmentView>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, document, subject, name, mime, size, sha256 from attachment
         where iin = $1 and service = $2 and case_number is null order by added_at, id",
    )
    .bind(iin)
    .bind(service)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(view).collect())
}

/// What a case was filed with.
pub async fn of_case(
    connection: &mut AnyConnection,
    number: &str,
) -> Result<Vec<AttachmentView>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, document, subject, name, mime, size, sha256 from attachment
         where case_number = $1 order by added_at, id",
    )
    .bind(number)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(view).collect())
}

/// One attachment of a person, with the number of its case.
pub async fn find(
    app: &App,
    iin: &str,
    id: &str,
) -> Result<Option<(AttachmentView, Option<String>)>, sqlx::Error> {
    if !is_id(id) {
        return Ok(None);
    }
    let row: Option<RowOfCase> = sqlx::query_as(
        "select id, document, subject, name, mime, size, sha256, case_number from attachment
         where iin = $1 and id = $2",
    )
    .bind(iin)
    .bind(id)
    .fetch_optional(app.db.pool())
    .await?;
    Ok(
        row.map(|(id, document, subject, name, mime, size, sha256, case)| {
            (view((id, document, subject, name, mime, size, sha256)), case)
        }),
    )
}

/// Adds an attachment to a draft.
pub async fn add(
    tx: &mut Tx,
    iin: &str,
    service: &str,
    file: &AttachmentView,
    at: Moment,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into attachment (id, iin, service, document, subject, name, mime, size, sha256, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&file.id)
    .bind(iin)
    .bind(service)
    .bind(&file.document)
    .bind(&file.subject)
    .bind(&file.name)
    .bind(&file.mime)
    .bind(i64::try_from(file.size).unwrap_or(i64::MAX))
    .bind(&file.sha256)
    .bind(at.to_string())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes one unfiled attachment away; `false` if there is no such.
pub async fn delete(tx: &mut Tx, iin: &str, id: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("delete from attachment where iin = $1 and id = $2 and case_number is null")
        .bind(iin)
        .bind(id)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes all attachments of a draft away; returns their digests.
pub async fn delete_unfiled(tx: &mut Tx, iin: &str, service: &str) -> Result<Vec<String>, sqlx::Error> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "delete from attachment where iin = $1 and service = $2 and case_number is null returning sha256",
    )
    .bind(iin)
    .bind(service)
    .fetch_all(&mut **tx)
    .await?;
    Ok(rows.into_iter().map(|(sha256,)| sha256).collect())
}

/// Moves these attachments, which a signature binds, from the draft to the case; `false` if one of them is gone.
pub async fn file(tx: &mut Tx, files: &[AttachmentView], number: &str) -> Result<bool, sqlx::Error> {
    for file in files {
        let done =
            sqlx::query("update attachment set case_number = $2 where id = $1 and case_number is null")
                .bind(&file.id)
                .bind(number)
                .execute(&mut **tx)
                .await?;
        if done.rows_affected() != 1 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Removes the bytes once no attachment has them any more.
pub async fn forget_file(app: &App, sha256: &str) -> Result<(), Refusal> {
    let mut tx = app.db.begin().await?;
    // A file must not be forgotten while the same content is being attached anew.
    app.db.alone(&mut tx, "attachment").await?;
    let (used,): (i64,) = sqlx::query_as("select count(*) from attachment where sha256 = $1")
        .bind(sha256)
        .fetch_one(&mut *tx)
        .await?;
    if used == 0 {
        app.files.remove(sha256).await?;
    }
    Ok(())
}
