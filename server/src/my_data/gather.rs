//! What is kept on a person, from all tables.

use crate::{
    case::{
        answers, paper, register,
        store::{self, CaseRow},
    },
    error::Refusal,
    state::App,
};
use shared::{
    api::{MyFile, PaperView},
    calendar::Moment,
    form::Answers,
    procedure::{Case, Event},
};
use sqlx::AnyConnection;

/// A case of theirs, with all that belongs to it.
pub struct Whole {
    /// What is known of it without its events.
    pub row: CaseRow,
    /// The fold of its events.
    pub case: Case,
    /// Its events.
    pub events: Vec<Event>,
    /// The answers as they stand.
    pub answers: Answers,
    /// The signed documents that they get.
    pub papers: Vec<PaperView>,
}

/// The person's cases as they stand now, the latest first.
pub async fn cases(app: &App, iin: &str) -> Result<Vec<Whole>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let rows = store::list(&mut connection, iin).await?;
    drop(connection);
    let mut cases = Vec::with_capacity(rows.len());
    for row in rows {
        let (case, events) = register::up_to_date(app, &row).await?;
        let mut connection = app.db.pool().acquire().await?;
        let answers = answers::current(&mut connection, &row.number, &events).await?;
        let papers = paper::of_applicant(&mut connection, &row.number).await?;
        cases.push(Whole {
            row,
            case,
            events,
            answers,
            papers,
        });
    }
    Ok(cases)
}

type FileRow = (String, String, String, String, i64, String, String);

/// The person's files, of drafts and of cases, in the order of attaching.
pub async fn files(connection: &mut AnyConnection, iin: &str) -> Result<Vec<MyFile>, Refusal> {
    let rows: Vec<FileRow> = sqlx::query_as(
        "select id, coalesce(case_number, ''), service, name, size, sha256, added_at from attachment
         where iin = $1 order by added_at, id",
    )
    .bind(iin)
    .fetch_all(connection)
    .await?;
    let files = rows
        .into_iter()
        .map(|(id, case, service, name, size, sha256, added_at)| {
            Ok(MyFile {
                id,
                case,
                service,
                name,
                size: size.unsigned_abs(),
                sha256,
                added_at: Moment::parse(&added_at).map_err(Refusal::internal)?,
            })
        });
    files.collect()
}
