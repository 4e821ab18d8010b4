//! The answers of a case as they stand: as they were signed, with the updates and withdrawn consents since.

use crate::error::Refusal;
use serde::Deserialize;
use shared::{
    form::{Answers, apply},
    procedure::{Event, Fact},
};
use sqlx::AnyConnection;

/// What is read of the evidence of a filing, be it a signed envelope or the record of a counter.
#[derive(Deserialize)]
struct Kept {
    answers: Answers,
}

/// What was signed, or stood on the paper.
pub async fn signed(connection: &mut AnyConnection, number: &str) -> Result<Answers, Refusal> {
    let (content,): (String,) = sqlx::query_as("select content from evidence where case_number = $1")
        .bind(number)
        .fetch_one(connection)
        .await?;
    let kept: Kept = serde_json::from_str(&content)?;
    Ok(kept.answers)
}

/// What holds now: later applications of the applicant may have changed it (service G) [000 §11(2)].
pub async fn current(
    connection: &mut AnyConnection,
    number: &str,
    events: &[Event],
) -> Result<Answers, Refusal> {
    let mut answers = signed(connection, number).await?;
    for event in events {
        match &event.fact {
            Fact::Updated { changes, .. } => apply(&mut answers, changes),
            Fact::ConsentWithdrawn { consent, answer } => {
                answers.insert(consent.clone(), answer.as_str().into());
            }
            _ => {}
        }
    }
    Ok(answers)
}
