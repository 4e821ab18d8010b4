//! `POST /envelopes`: freezes this revision of my draft into the bytes to sign.
//!
//! Refusals: `PROC_CLOSED`, `draft_conflict`, `form_changed`, `not_yours`, `answers_invalid`, `documents_missing`.

use super::{
    GOOD_FOR,
    store::{self, Frozen},
};
use crate::{
    draft,
    error::{Code, Refusal},
    http::Body,
    session::SignedIn,
    state::App,
};
use axum::{Json, extract::State, http::StatusCode};
use shared::{
    api::{AttachmentView, EnvelopeView, EnvelopeWrite, PersonView},
    calendar::Moment,
    envelope::{Envelope, EnvelopeAttachment},
    form::{Answers, Context, Problem, text_at},
    service::{Attached, FilingMode, find, required_documents},
};

/// Checks all that a filing must hold, then freezes it.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Body(write): Body<EnvelopeWrite>,
) -> Result<(StatusCode, Json<EnvelopeView>), Refusal> {
    let service = find(&write.service).ok_or(Code::NotFound)?;
    if app.mode(service) == FilingMode::Closed {
        return Err(Code::ProcClosed.into());
    }
    let (Some(form), Some(procedure)) = (service.form, service.procedure) else {
        return Err(Code::ProcClosed.into());
    };
    let prefill = app
        .registry
        .prefill(session.iin(), service.id)
        .await
        .map_err(|_| Code::Unavailable)?;

    let mut tx = app.db.begin().await?;
    let draft = draft::store::find(&mut tx, session.iin(), service.id).await?;
    let Some(draft) = draft.as_ref().filter(|draft| draft.revision == write.revision) else {
        return Err(Refusal::draft_conflict(draft));
    };
    if draft.form != form.version {
        return Err(Code::FormChanged.into());
    }
    let now = app.clock.now();
    let answers = form.clean(&draft.answers);
    // What was typed is checked, not what is left after cleaning: an unknown field is an error, never dropped.
    let day = procedure.schedule.registration_date(&app.calendar(), now);
    let mut problems = form.check(&draft.answers, Context { day });
    problems.extend(form.check(&answers, Context { day }));
    dedup(&mut problems);
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    if !is_own(&answers, session.person()) {
        return Err(Code::NotYours.into());
    }
    let attached: Vec<Attached> = draft.attachments.iter().map(AttachmentView::attached).collect();
    let missing: Vec<Problem> = required_documents(service, &answers, &attached, &prefill.found)
        .into_iter()
        .filter(|status| status.required && !status.present)
        .map(|status| {
            let place = [Some(status.document.as_ref()), status.subject.as_deref()];
            let path = place
                .into_iter()
                .flatten()
                .fold("attachments".to_owned(), |path, part| path + "/" + part);
            Problem::new(path, "document_missing").with("document", status.document.as_ref())
        })
        .collect();
    if !missing.is_empty() {
        return Err(Refusal::with_errors(Code::DocumentsMissing, missing));
    }

    let envelope = Envelope {
        format: Envelope::FORMAT.to_owned(),
        service: service.id.to_owned(),
        version: service.version.to_owned(),
        form: form.version.to_owned(),
        applicant: session.iin().to_owned(),
        answers: form.signed(&answers, day),
        attachments: draft.attachments.iter().map(bound).collect(),
        challenge: app.rng.id(),
        at: now,
    };
    let frozen = Frozen {
        service: envelope.service.clone(),
        revision: draft.revision,
        content: String::from_utf8(envelope.bytes()).map_err(Refusal::internal)?,
        expires_at: app.clock.unix() + GOOD_FOR,
        case: None,
    };
    let id = app.rng.id();
    store::add(&mut tx, &id, session.iin(), &frozen).await?;
    tx.commit().await?;
    let expires_at = Moment::from_unix(now.unix() + GOOD_FOR).unwrap_or(now);
    Ok((
        StatusCode::CREATED,
        Json(EnvelopeView {
            id,
            content: frozen.content,
            expires_at,
        }),
    ))
}

/// An attachment as the signature binds it.
pub fn bound(file: &AttachmentView) -> EnvelopeAttachment {
    EnvelopeAttachment {
        document: file.document.clone(),
        subject: file.subject.clone().unwrap_or_default(),
        name: file.name.clone(),
        size: file.size,
        sha256: file.sha256.clone(),
    }
}

fn dedup(problems: &mut Vec<Problem>) {
    let mut kept: Vec<Problem> = Vec::new();
    for problem in problems.drain(..) {
        if !kept.contains(&problem) {
            kept.push(problem);
        }
    }
    *problems = kept;
}

/// Whether the applicant is the person who is signed in: by IIN, as `spec.md` ED-3 has it. Names are not compared: a
/// certificate has them in capitals, with or without the Kazakh letters, or from before a marriage.
fn is_own(answers: &Answers, person: &PersonView) -> bool {
    text_at(answers, "applicant_iin") == person.iin
}
