//! Minutes of a collegial body.

use super::Judge;
use crate::{
    error::Refusal,
    evidence::again::{Claim, KeptSignature},
    sitting,
};
use eds::cms::Purpose;
use shared::{
    envelope::sha256_hex,
    procedure::{Event, Fact},
};
use sqlx::AnyConnection;

/// What is wrong with the minutes behind a step that a collegial body took: they are those that the members signed, they say
/// of the case what the event says, and each signature holds.
pub(super) async fn fault(
    connection: &mut AnyConnection,
    judge: &Judge<'_>,
    number: &str,
    event: &Event,
    signatures: &mut usize,
) -> Result<Option<String>, Refusal> {
    let Fact::Taken { input, .. } = &event.fact else {
        return Ok(None);
    };
    let Some(minutes) = &input.minutes else {
        return Ok(None);
    };
    let wrong = |what: &str| Ok(Some(format!("the minutes behind event {} {what}", event.seq)));
    let Some(row) = sitting::store::find(connection, &minutes.sitting).await? else {
        return wrong("are not there");
    };
    if sha256_hex(row.content.as_bytes()) != minutes.document {
        return wrong("are not those that were signed");
    }
    let whole = row.minutes()?;
    let signed = |iin: &str| minutes.signatures.iter().any(|signature| signature.iin == iin);
    let said = whole
        .filter(|whole| whole.present.iter().all(|member| signed(&member.iin)))
        .and_then(|whole| whole.of_case(number, &minutes.document, &minutes.signatures));
    if said.as_ref() != Some(&**minutes) {
        return wrong("say something else, or a member did not sign them");
    }
    for signature in &minutes.signatures {
        let kept: Option<(String, String, String)> = sqlx::query_as(
            "select cms, material, revocation from sitting_signature where sitting = $1 and iin = $2",
        )
        .bind(&minutes.sitting)
        .bind(&signature.iin)
        .fetch_optional(&mut *connection)
        .await?;
        *signatures += 1;
        let Some((cms, material, revocation)) = kept else {
            return wrong("have a signature that is not there");
        };
        let kept = KeptSignature {
            content: row.content.clone(),
            cms,
            material,
            revocation,
        };
        let claim = Claim {
            holder: &signature.iin,
            at: signature.at,
            purpose: Purpose::Sign,
        };
        if let Some(why) = judge.fault(&kept, &claim, &signature.signature).await {
            return wrong(&format!("have a signature that {why}"));
        }
    }
    Ok(None)
}
