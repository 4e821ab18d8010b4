//! Writing a step that was checked: transition, place in the queue, notices and signed document are one transaction.

use super::context::Context;
use crate::{
    case::{paper, queue, record},
    db::Tx,
    error::Refusal,
    state::App,
};
use eds::cms::Verdict;
use shared::{
    calendar::Moment,
    envelope::{hex, sha256_hex},
    procedure::{Allowed, Case, Decision, Event, Given, Input, Place, Signed, take},
};

/// A document with a signature that holds.
pub struct Paper<'a> {
    /// What was signed.
    pub decision: &'a Decision,
    /// The very bytes.
    pub content: &'a str,
    /// The signature, in base64.
    pub cms: &'a str,
    /// The verdict on it.
    pub verdict: &'a Verdict,
}

impl Paper<'_> {
    fn signed(&self) -> Signed {
        let signer = self.verdict.signer.as_ref();
        Signed {
            document: sha256_hex(self.content.as_bytes()),
            signature: signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)),
        }
    }
}

/// Writes it; whoever commits announces it. Gives the case as it stands then.
pub async fn write(
    tx: &mut Tx,
    app: &App,
    context: &Context,
    (case, events): (&Case, Vec<Event>),
    allowed: &Allowed<'_>,
    (input, place, paper): (&Input, Option<Place>, Option<Paper<'_>>),
    now: Moment,
) -> Result<Case, Refusal> {
    let given = Given {
        input,
        signed: paper.as_ref().map(Paper::signed),
        place: place.clone(),
    };
    let new = take(
        &context.rules(now)?,
        case,
        &events,
        &context.actor(),
        allowed,
        given,
    );
    let seq = new.first().map_or(case.seq, |event| event.seq);
    let (case, _) = record::record(tx, app, &context.row, events, new).await?;
    if let Some(paper) = paper {
        // The second signature under a document has a signer and a time of its own.
        let again = allowed.outcome.countersigns.is_some();
        let paper = paper::NewPaper {
            case: &context.row.number,
            seq,
            template: &paper.decision.template,
            at: if again { now } else { paper.decision.at },
            signer: if again {
                context.actor().name
            } else {
                &paper.decision.official.name
            },
            content: paper.content,
            cms: paper.cms,
            verdict: paper.verdict,
        };
        paper::add(tx, paper).await?;
    }
    if let Some(place) = &place {
        queue::enter(tx, &context.row, place, now.date()).await?;
    }
    Ok(case)
}
