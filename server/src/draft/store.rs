//! Drafts in the database.

use crate::{attachment, db::Tx, error::Refusal};
use shared::{api::DraftView, calendar::Moment, form::Answers};
use sqlx::AnyConnection;

type Row = (String, i64, String, String);

/// A person's draft of a service, with its attachments.
pub async fn find(
    connection: &mut AnyConnection,
    iin: &str,
    service: &str,
) -> Result<Option<DraftView>, Refusal> {
    let row: Option<Row> =
        sqlx::query_as("select form, revision, answers, saved_at from draft where iin = $1 and service = $2")
            .bind(iin)
            .bind(service)
            .fetch_optional(&mut *connection)
            .await?;
    let Some((form, revision, answers, saved_at)) = row else {
        return Ok(None);
    };
    Ok(Some(DraftView {
        service: service.to_owned(),
        form,
        revision,
        saved_at: Moment::parse(&saved_at).map_err(Refusal::internal)?,
        answers: serde_json::from_str(&answers)?,
        attachments: attachment::store::unfiled(connection, iin, service).await?,
    }))
}

/// What to keep.
#[derive(Clone, Copy, Debug)]
pub struct Save<'a> {
    /// Whose.
    pub iin: &'a str,
    /// Of which service.
    pub service: &'a str,
    /// Form version.
    pub form: &'a str,
    /// The revision that it builds on; 0 if there is no draft.
    pub base: i64,
    /// The answers.
    pub answers: &'a Answers,
    /// When.
    pub at: Moment,
}

/// Keeps the answers as the next revision, which no text of this person and service ever had; `None` if the draft is at
/// another revision than the base.
pub async fn save(tx: &mut Tx, save: Save<'_>) -> Result<Option<i64>, Refusal> {
    // Writers of one draft queue here.
    let (revision,): (i64,) = sqlx::query_as(
        "insert into draft_revision (iin, service, revision) values ($1, $2, 1)
         on conflict (iin, service) do update set revision = draft_revision.revision + 1 returning revision",
    )
    .bind(save.iin)
    .bind(save.service)
    .fetch_one(&mut **tx)
    .await?;
    let statement = if save.base == 0 {
        "insert into draft (iin, service, form, revision, answers, saved_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (iin, service) do nothing"
    } else {
        "update draft set form = $3, revision = $4, answers = $5, saved_at = $6
         where iin = $1 and service = $2 and revision = $7"
    };
    let mut query = sqlx::query(statement)
        .bind(save.iin)
        .bind(save.service)
        .bind(save.form)
        .bind(revision)
        .bind(serde_json::to_string(save.answers)?)
        .bind(save.at.to_string());
    if save.base != 0 {
        query = query.bind(save.base);
    }
    let done = query.execute(&mut **tx).await?;
    Ok((done.rows_affected() == 1).then_some(revision))
}

/// Takes away the draft of this very revision, which becomes a case; `false` if there is no such any more.
pub async fn use_up(tx: &mut Tx, iin: &str, service: &str, revision: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("delete from draft where iin = $1 and service = $2 and revision = $3")
        .bind(iin)
        .bind(service)
        .bind(revision)
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes a draft away; its attachments stay.
pub async fn delete(tx: &mut Tx, iin: &str, service: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from draft where iin = $1 and service = $2")
        .bind(iin)
        .bind(service)
        .execute(&mut **tx)
        .await?;
    Ok(())
}
