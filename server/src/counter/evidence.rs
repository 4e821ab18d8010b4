//! What is kept of an application on paper: the record of the counter, without any electronic signature. The applicant's own
//! signature stands on the paper, which the counter holds (DR-22); who recorded it says the event.

use crate::{db::Tx, error::Refusal, evidence::Evidence};
use shared::{
    counter::Record,
    procedure::{Event, Fact},
};
use sqlx::AnyConnection;

/// Keeps the record of a case.
pub async fn keep(tx: &mut Tx, number: &str, record: &Record) -> Result<(), Refusal> {
    let evidence = Evidence::by_hand(number);
    sqlx::query(
        "insert into evidence (case_number, content, cms, certificate, signature_sha256, checks, verified_at,
                               revocation)
         values ($1, $2, '', $3, $4, $5, $6, $7)",
    )
    .bind(number)
    .bind(record.content())
    .bind(evidence.certificate)
    .bind(evidence.signature_sha256)
    .bind(evidence.checks)
    .bind(record.at.to_string())
    .bind(evidence.revocation)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The record of a case that a counter took in, or did not accept.
pub async fn record(
    connection: &mut AnyConnection,
    number: &str,
    events: &[Event],
) -> Result<Option<Box<Record>>, Refusal> {
    let on_paper = events.first().is_some_and(|event| {
        matches!(
            event.fact,
            Fact::NotAccepted { .. }
                | Fact::Filed {
                    taken_in: Some(_),
                    ..
                }
        )
    });
    if !on_paper {
        return Ok(None);
    }
    let (content,): (String,) = sqlx::query_as("select content from evidence where case_number = $1")
        .bind(number)
        .fetch_one(connection)
        .await?;
    Ok(Some(serde_json::from_str(&content)?))
}

/// Whether the record is of this very intake: taken in by whom the event names, where it says.
pub fn is_of(content: &str, event: &Event, office: &str) -> bool {
    let record: Result<Record, _> = serde_json::from_str(content);
    record.is_ok_and(|record| {
        record.format == Record::FORMAT
            && record.office == office
            && record.inspector.iin == event.actor
            && record.inspector.role == event.role
            && record.at == event.at
    })
}
