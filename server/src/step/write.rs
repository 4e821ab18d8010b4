//! Writing a step that was checked: transition, place in the queue, notices and signed document are one transaction.

use super::context::Context;
use crate::{
    case::{paper, queue, record, store::CaseRow},
    db::Tx,
    error::Refusal,
    ports::signature::Judged,
    state::App,
};
use shared::{
    calendar::Moment,
    envelope::{hex, sha256_hex},
    person::Iin,
    procedure::{Allowed, Case, Decision, Event, Given, Input, Place, Signed, take},
};

/// A document with a signature that holds, or one that is signed by hand.
pub struct Paper<'a> {
    /// What was signed.
    pub decision: &'a Decision,
    /// The very bytes.
    pub content: &'a str,
    /// The signature, in base64.
    pub cms: &'a str,
    /// The verdict on it; `None` for a document that is signed by hand.
    pub verdict: Option<&'a Judged>,
}

impl Paper<'_> {
    fn signed(&self) -> Signed {
        let signer = self.verdict.and_then(|verdict| verdict.signer.as_ref());
        Signed {
            document: sha256_hex(self.content.as_bytes()),
            signature: signer.map_or_else(String::new, |signer| hex(&signer.signature_sha256)),
        }
    }
}

/// Whether the phone of the case is tied to the applicant's account on the portal (DV-5). Where that can't be found out it
/// is not: the cabinet has the notice anyway.
async fn is_linked(app: &App, row: &CaseRow) -> bool {
    let Ok(iin) = Iin::parse(&row.iin) else {
        return false;
    };
    let known = app.registry.person(&iin).await.ok().flatten();
    known.is_some_and(|known| !row.mobile.is_empty() && known.phone.as_str() == row.mobile)
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
    let linked = allowed.outcome.notices.iter().any(|notice| notice.linked);
    let given = Given {
        linked: linked && is_linked(app, &context.row).await,
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
        paper::add(tx, app, paper).await?;
    }
    if let Some(place) = &place {
        queue::enter(tx, &context.row, place, now.date()).await?;
    }
    Ok(case)
}
