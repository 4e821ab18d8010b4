//! `qonys verify-log`: folds every case anew and holds its first event against the signed bytes.

use super::store;
use crate::{db::Db, error::Refusal};
use shared::{
    envelope::sha256_hex,
    procedure::{Fact, fold},
};

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    /// Cases looked at.
    pub cases: usize,
    /// Events looked at.
    pub events: usize,
    /// Case numbers, each with what is wrong.
    pub broken: Vec<(String, String)>,
}

/// Looks at every case.
pub async fn every_case(db: &Db) -> Result<Findings, Refusal> {
    let mut connection = db.pool().acquire().await?;
    let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(
        "select cases.number, cases.service, evidence.content from cases
         left join evidence on evidence.case_number = cases.number order by cases.number",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut findings = Findings::default();
    for (number, service, content) in rows {
        let events = store::events(&mut connection, &number).await?;
        findings.cases += 1;
        findings.events += events.len();
        let signed = content.map(|content| sha256_hex(content.as_bytes()));
        let filed = events.first().and_then(|event| match &event.fact {
            Fact::Filed { envelope, .. } => Some(envelope.clone()),
            _ => None,
        });
        if let Err(broken) = fold(store::procedure(&service)?, &events) {
            findings.broken.push((
                number,
                format!("event {} does not follow the one before", broken.at + 1),
            ));
        } else if signed != filed {
            findings
                .broken
                .push((number, "the signed bytes are not those of the filing".to_owned()));
        }
    }
    Ok(findings)
}
