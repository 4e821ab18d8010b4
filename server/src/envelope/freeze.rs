//! `POST /envelopes`: freezes this revision of my draft into the bytes to sign.
//!
//! Refusals: those of [`admit`], `draft_conflict`, `form_changed`, `not_yours`, `answers_invalid`, `documents_missing`;
//! for an application that changes a case, those of [`crate::update::find`].

use super::{
    GOOD_FOR,
    store::{self, Frozen},
};
use crate::{
    application::witness,
    draft,
    error::{Code, Refusal},
    http::Body,
    service::{admit, prefill},
    session::SignedIn,
    state::App,
    update::{self, Changed},
};
use axum::{Json, extract::State, http::StatusCode};
use shared::{
    api::{AttachmentView, EnvelopeView, EnvelopeWrite, PersonView},
    calendar::Moment,
    envelope::{Envelope, EnvelopeAttachment},
    form::{Answers, Context, Problem, text_at},
    office::Offered,
    procedure::Intake,
    service::{Attached, Service, find, required_documents},
};

/// Checks all that a filing must hold, then freezes it.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Body(write): Body<EnvelopeWrite>,
) -> Result<(StatusCode, Json<EnvelopeView>), Refusal> {
    let service = find(&write.service).ok_or(Code::NotFound)?;
    admit(&app, service, &session)?;
    let form = service.form.ok_or(Code::ProcClosed)?;
    let prefill = prefill::of(&app, service, session.iin()).await?;
    let changed = changed(&app, &session, service, write.revision).await?;

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
    let procedure = service.routes.of(Intake::Portal, &answers);
    let procedure = procedure.ok_or(Code::ChannelNotAllowed)?;
    // What was typed is checked, not what is left after cleaning: an unknown field is an error, never dropped.
    let day = procedure.received_on(&app.calendar(), now);
    let offices = app.offices();
    let context = Context {
        day,
        base: changed.as_ref().map(Changed::base),
        offices: Some(Offered {
            offices: &offices,
            service: service.id,
        }),
    };
    let mut problems = form.check(&draft.answers, context);
    problems.extend(form.check(&answers, context));
    dedup(&mut problems);
    if !problems.is_empty() {
        return Err(Refusal::with_errors(Code::AnswersInvalid, problems));
    }
    if !is_own(&answers, session.person()) {
        return Err(Code::NotYours.into());
    }
    let attached: Vec<Attached> = draft.attachments.iter().map(AttachmentView::attached).collect();
    let base = changed.as_ref().map(Changed::answers);
    let missing = missing(service, &answers, &attached, &prefill.found, base);
    if !missing.is_empty() {
        return Err(Refusal::with_errors(Code::DocumentsMissing, missing));
    }

    let envelope = Envelope {
        format: Envelope::FORMAT.to_owned(),
        service: service.id.to_owned(),
        version: service.version.to_owned(),
        form: form.version.to_owned(),
        applicant: session.iin().to_owned(),
        answers: form.signed(&answers, context),
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
            by_code: witness(&app, service).is_some(),
        }),
    ))
}

/// The case that the draft of this revision changes, read before the transaction: it may have to be brought up to date.
async fn changed(
    app: &App,
    session: &SignedIn,
    service: &'static Service,
    revision: i64,
) -> Result<Option<Changed>, Refusal> {
    let Some(updates) = &service.updates else {
        return Ok(None);
    };
    let mut connection = app.db.pool().acquire().await?;
    let draft = draft::store::find(&mut connection, session.iin(), service.id).await?;
    drop(connection);
    // Another revision is refused in the transaction.
    match draft.filter(|draft| draft.revision == revision) {
        Some(draft) => update::find(app, updates, session.iin(), &draft.answers).await,
        None => Ok(None),
    }
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

/// What is missing of the documents that these answers require: see [`required_documents`].
pub fn missing(
    service: &Service,
    answers: &Answers,
    attached: &[Attached],
    found: &[String],
    base: Option<&Answers>,
) -> Vec<Problem> {
    required_documents(service, answers, attached, found, base)
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
        .collect()
}

/// The same problem is told once.
pub fn dedup(problems: &mut Vec<Problem>) {
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
