//! What a one-time password confirmed (AU-4).

use super::{Judge, filing};
use crate::{
    error::Refusal,
    evidence::again::{Claim, KeptSignature},
};
use eds::cms::Purpose;
use shared::{
    envelope::{Confirmation, sha256_hex},
    procedure::Event,
};
use sqlx::AnyConnection;

/// What is wrong with the confirmation by a one-time password behind a filing: the bytes are those that were confirmed, the
/// system testifies to this applicant and this moment, and its seal holds.
pub(super) async fn fault(
    connection: &mut AnyConnection,
    judge: &Judge<'_>,
    number: &str,
    event: &Event,
    (envelope, signature): (&str, &str),
) -> Result<Option<String>, Refusal> {
    let wrong = |what: &str| Ok(Some(format!("the confirmation of event {} {what}", event.seq)));
    let row: Option<(String,)> = sqlx::query_as("select confirmation from evidence where case_number = $1")
        .bind(number)
        .fetch_optional(&mut *connection)
        .await?;
    let kept = filing(connection, number).await?.zip(row);
    let Some((kept, (confirmation,))) = kept else {
        return wrong("is not there");
    };
    if sha256_hex(kept.content.as_bytes()) != envelope {
        return wrong("is of other bytes than those that were kept");
    }
    let said: Option<Confirmation> = serde_json::from_str(&confirmation).ok();
    let Some(said) = said.filter(|said| said.is_of(envelope, &event.actor, event.at)) else {
        return wrong("says something else");
    };
    let sealed = KeptSignature {
        content: confirmation,
        ..kept
    };
    let claim = Claim {
        holder: &said.bin,
        at: event.at,
        purpose: Purpose::Seal,
    };
    match judge.fault(&sealed, &claim, signature).await {
        Some(why) => wrong(&format!("has a seal that {why}")),
        None => Ok(None),
    }
}
