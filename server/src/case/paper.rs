//! The documents that officials signed, with what is needed to verify them again years later.

use super::store;
use crate::{
    db::Tx,
    error::{Code, Refusal},
    evidence::Evidence,
    ports::signature::Judged,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use shared::{
    api::{PaperView, SignedPaper},
    calendar::Moment,
};
use sqlx::AnyConnection;

/// A signed document to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewPaper<'a> {
    /// The case number.
    pub case: &'a str,
    /// The event that it comes with.
    pub seq: u32,
    /// Its template.
    pub template: &'a str,
    /// When it was made, or signed a second time.
    pub at: Moment,
    /// Who signed it.
    pub signer: &'a str,
    /// The very bytes.
    pub content: &'a str,
    /// The signature, as it was sent.
    pub cms: &'a str,
    /// The verdict on it; `None` for a document that is signed by hand.
    pub verdict: Option<&'a Judged>,
}

/// Keeps it.
pub async fn add(tx: &mut Tx, app: &App, paper: NewPaper<'_>) -> Result<(), Refusal> {
    let evidence = match paper.verdict {
        Some(verdict) => Evidence::of(app, verdict).await?,
        None => Evidence::by_hand(&[paper.case, " ", &paper.seq.to_string()].concat()),
    };
    sqlx::query(
        "insert into paper (case_number, seq, template, at, signer, content, cms, certificate, signature_sha256, checks,
                            revocation, material)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(paper.case)
    .bind(i64::from(paper.seq))
    .bind(paper.template)
    .bind(paper.at.to_string())
    .bind(paper.signer)
    .bind(paper.content)
    .bind(paper.cms)
    .bind(evidence.certificate)
    .bind(evidence.signature_sha256)
    .bind(evidence.checks)
    .bind(evidence.revocation)
    .bind(evidence.material)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// `GET /cases/{number}/papers/{seq}`: one of my case's documents with its signature, to keep or to have verified
/// elsewhere. Refusal: `not_found`.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path((number, seq)): Path<(String, String)>,
) -> Result<Json<SignedPaper>, Refusal> {
    let mut connection = app.db.pool().acquire().await?;
    let row = store::find(&mut connection, session.iin(), &number).await?;
    let paper: Option<(String, String)> =
        sqlx::query_as("select content, cms from paper where case_number = $1 and seq = $2 and cms <> ''")
            .bind(&row.number)
            .bind(seq.parse::<u32>().map(i64::from).map_err(|_| Code::NotFound)?)
            .fetch_optional(&mut *connection)
            .await?;
    let (content, signature) = paper.ok_or(Code::NotFound)?;
    Ok(Json(SignedPaper { content, signature }))
}

/// The bytes of the document that was signed with an event.
pub async fn content(
    connection: &mut AnyConnection,
    number: &str,
    seq: u32,
) -> Result<Option<String>, Refusal> {
    let found: Option<(String,)> =
        sqlx::query_as("select content from paper where case_number = $1 and seq = $2")
            .bind(number)
            .bind(i64::from(seq))
            .fetch_optional(connection)
            .await?;
    Ok(found.map(|(content,)| content))
}

/// Those that its applicant gets electronically: what was signed by hand is given on paper alone (DV-4).
pub async fn of_applicant(connection: &mut AnyConnection, number: &str) -> Result<Vec<PaperView>, Refusal> {
    let by_hand: Vec<(i64,)> = sqlx::query_as("select seq from paper where case_number = $1 and cms = ''")
        .bind(number)
        .fetch_all(&mut *connection)
        .await?;
    let mut papers = of_case(connection, number).await?;
    papers.retain(|paper| !by_hand.contains(&(i64::from(paper.seq),)));
    Ok(papers)
}

/// The documents of a case, in order.
pub async fn of_case(connection: &mut AnyConnection, number: &str) -> Result<Vec<PaperView>, Refusal> {
    let rows: Vec<(i64, String, String, String, String)> = sqlx::query_as(
        "select seq, template, at, signer, content from paper where case_number = $1 order by seq",
    )
    .bind(number)
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|(seq, template, at, signer, content)| {
            Ok(PaperView {
                seq: u32::try_from(seq).map_err(Refusal::internal)?,
                template,
                at: Moment::parse(&at).map_err(Refusal::internal)?,
                signer,
                content,
            })
        })
        .collect()
}
