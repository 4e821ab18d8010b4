//! `POST /cases/{number}/steps/{step}`: takes a step of a case.
//!
//! Refusals, each with the case unchanged: `not_found` (no such case for me, no such step or outcome), `forbidden`
//! (another role takes it), `own_case`, `case_withdrawn`, `steps_required` (no refusal without a hearing), `case_changed`
//! (somebody else acted meanwhile, or the document to sign has changed), `step_not_open`, `stage_not_begun`, `not_executor`,
//! `signer_is_executor`, `step_not_yet`, `checks_required`, `sitting_decides`, `step_invalid` with field errors, `signature_required`,
//! `EDS_*`.

use super::{Paper, context::Context};
use crate::{
    application::refused_signature,
    case::{record, register, store},
    error::{Code, Refusal},
    http::Body,
    ports::signature::{Judged, Question},
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{Path, State},
};
use eds::cms::Purpose;
use shared::{
    api::{SignedPaper, StepTaken, StepWrite},
    calendar::Moment,
    procedure::{Decision, fold},
};

/// A prepared document can be signed for so many seconds.
const GOOD_FOR: i64 = 15 * 60;

/// Takes it: transition, place in the queue, notices and signed document are one transaction.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path((number, step)): Path<(String, String)>,
    Body(write): Body<StepWrite>,
) -> Result<Json<StepTaken>, Refusal> {
    let context = Context::find(&app, &session, &number).await?;
    register::up_to_date(&app, &context.row).await?;
    let verified = match &write.signed {
        Some(paper) => Some(verify(&app, &session, paper).await?),
        None => None,
    };
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let events = store::hold(&mut tx, &context.row.number).await?;
    let case = fold(context.row.procedure()?, &events).map_err(record::broken)?;
    let write = context.cleaned(&case, &step, write)?;
    let allowed = context.check(&case, &step, &write, now)?;
    let stated = context.stated(&mut tx, &case, &events, &allowed).await?;
    let place = stated.place.clone();
    let at = verified.as_ref().map_or(now, |verified| verified.decision.at);
    let document = context
        .to_sign(&mut tx, (&case, &events), &allowed, &write, (stated, at))
        .await?;
    // What is made now is signed soon; what the first party has signed waits for the second.
    let fresh = allowed.outcome.countersigns.is_none();
    let paper = match (&document, &verified) {
        (None, None) => None,
        (Some((decision, bytes)), None) if allowed.outcome.by_hand => Some(Paper {
            decision,
            content: bytes,
            cms: "",
            verdict: None,
        }),
        (Some(_), Some(_)) if allowed.outcome.by_hand => return Err(Code::StepWithoutPaper.into()),
        (None, Some(_)) => return Err(Code::StepWithoutPaper.into()),
        (Some(_), None) => return Err(Code::SignatureRequired.into()),
        (Some((decision, bytes)), Some(verified)) => Some(verified.over(decision, bytes, now, fresh)?),
    };
    let given = (&write.input, place, paper);
    let case = super::write(&mut tx, &app, &context, (&case, events), &allowed, given, now).await?;
    tx.commit().await?;
    record::announce(&app, &context.row, case.seq);
    tracing::info!(step, outcome = write.outcome, "a step was taken");
    Ok(Json(StepTaken {
        seq: case.seq,
        state: case.state,
    }))
}

/// A document whose signature holds.
struct Verified {
    decision: Decision,
    content: String,
    cms: String,
    verdict: Judged,
}

/// Verifies the signature over the very bytes that were sent, by whoever is signed in.
async fn verify(app: &App, session: &SignedIn, paper: &SignedPaper) -> Result<Verified, Refusal> {
    let decision: Decision = serde_json::from_str(&paper.content).map_err(|_| Code::CaseChanged)?;
    let question = Question {
        content: paper.content.as_bytes(),
        cms: paper.signature.as_bytes(),
        holder: Some(session.iin()),
        purpose: Purpose::Sign,
        now_unix: app.clock.now().unix(),
    };
    let verdict = app
        .signature
        .verify(question)
        .await
        .map_err(|_| Refusal::from(Code::Unavailable))?;
    if !verdict.accepted() {
        return Err(refused_signature(app, "step", session.iin(), &verdict).await?);
    }
    Ok(Verified {
        decision,
        content: paper.content.clone(),
        cms: paper.signature.clone(),
        verdict,
    })
}

impl Verified {
    /// That it is over the document that this step makes now; its number may have gone to another case meanwhile.
    fn over<'a>(
        &'a self,
        decision: &'a Decision,
        bytes: &str,
        now: Moment,
        fresh: bool,
    ) -> Result<Paper<'a>, Refusal> {
        let age = now.unix() - decision.at.unix();
        if bytes != self.content || (fresh && !(0..=GOOD_FOR).contains(&age)) {
            return Err(Code::CaseChanged.into());
        }
        Ok(Paper {
            decision,
            content: &self.content,
            cms: &self.cms,
            verdict: Some(&self.verdict),
        })
    }
}
