//! The documents that officials signed, with what is needed to verify them again years later.

use crate::{db::Tx, error::Refusal};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::Verdict;
use shared::{api::PaperView, calendar::Moment, envelope::hex, procedure::Decision};
use sqlx::AnyConnection;

/// A signed document to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewPaper<'a> {
    /// The case number.
    pub case: &'a str,
    /// The event that it comes with.
    pub seq: u32,
    /// What was signed.
    pub decision: &'a Decision,
    /// The very bytes.
    pub content: &'a str,
    /// The signature, as it was sent.
    pub cms: &'a str,
    /// The verdict on it.
    pub verdict: &'a Verdict,
}

/// Keeps it.
pub async fn add(tx: &mut Tx, paper: NewPaper<'_>) -> Result<(), sqlx::Error> {
    let signer = paper.verdict.signer.as_ref();
    let checks: Vec<String> = paper
        .verdict
        .checks
        .iter()
        .map(|check| format!("{:?}", check.id))
        .collect();
    sqlx::query(
        "insert into paper (case_number, seq, template, at, signer, content, cms, certificate, signature_sha256, checks)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(paper.case)
    .bind(i64::from(paper.seq))
    .bind(&paper.decision.template)
    .bind(paper.decision.at.to_string())
    .bind(&paper.decision.official.name)
    .bind(paper.content)
    .bind(paper.cms)
    .bind(signer.map_or_else(String::new, |signer| STANDARD.encode(&signer.certificate_der)))
    .bind(signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)))
    .bind(checks.join(" "))
    .execute(&mut **tx)
    .await?;
    Ok(())
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
