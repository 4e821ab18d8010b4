//! `POST /attachments`: multipart fields `service`, `document`, `subject` (optional), `file` (last). With `case` instead of
//! `service` the file goes to that case of mine at once, while it is open to me.
//!
//! Refusals: `file_too_large`, `file_type`, `file_empty`, `too_many_files`, `document_unknown`, `PROC_CLOSED`,
//! `bad_request`; for a case `not_found`, `case_withdrawn`, `step_not_open`.

use super::{
    content::{Ends, FileType},
    file_name, store,
};
use crate::{
    case::{applicant, record, store::CaseRow},
    error::{Code, Refusal},
    ports::file_store::Incoming,
    service::admit,
    session::SignedIn,
    state::App,
};
use axum::{
    Json,
    extract::{
        Multipart, State,
        multipart::{Field, MultipartRejection},
    },
    http::StatusCode,
};
use shared::{
    api::{AttachmentView, MAX_FILE_BYTES, MAX_FILES},
    person::Iin,
    procedure::{Event, Fact},
    service::{Service, find},
};

/// Longest of the short fields.
const MAX_FIELD: usize = 200;

#[derive(Default)]
struct Labels {
    case: Option<CaseRow>,
    service: Option<&'static Service>,
    document: Option<String>,
    subject: Option<String>,
}

/// Streams the file into the store and notes it at the draft.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    multipart: Result<Multipart, MultipartRejection>,
) -> Result<(StatusCode, Json<AttachmentView>), Refusal> {
    let mut multipart = multipart.map_err(|_| Refusal::from(Code::MediaType))?;
    let mut labels = Labels::default();
    while let Some(field) = multipart.next_field().await.map_err(|error| broken(&error))? {
        match field.name().unwrap_or_default() {
            "case" => {
                let row = applicant::find(&app, &session, &text(field).await?).await?;
                labels.service = find(&row.service);
                labels.case = Some(row);
            }
            "service" => labels.service = find(&text(field).await?),
            "document" => labels.document = Some(text(field).await?),
            "subject" => labels.subject = Some(text(field).await?).filter(|subject| !subject.is_empty()),
            "file" => return receive(&app, &session, labels, field).await,
            _ => return Err(Code::BadRequest.into()),
        }
    }
    Err(Code::BadRequest.into())
}

async fn receive(
    app: &App,
    session: &SignedIn,
    labels: Labels,
    mut field: Field<'_>,
) -> Result<(StatusCode, Json<AttachmentView>), Refusal> {
    let service = labels.service.ok_or(Code::NotFound)?;
    // An open case is brought to its end, whatever the service takes from now on.
    if labels.case.is_none() {
        admit(app, service, session)?;
    }
    let document = labels.document.ok_or(Code::BadRequest)?;
    if !service
        .documents
        .iter()
        .any(|known| known.code == document && !known.is_form)
    {
        return Err(Code::DocumentUnknown.into());
    }
    let subject = match labels.subject {
        Some(subject) => {
            let iin = Iin::parse(&subject).map_err(|error| Refusal::field("subject", error.code()))?;
            Some(iin.as_str().to_owned())
        }
        None => None,
    };
    let name = file_name::safe(field.file_name().unwrap_or_default());
    // Refused before a single byte is stored, when the name alone says so.
    let expected = FileType::of_name(&name).ok_or(Code::FileType)?;

    let mut incoming = app.files.receive().await?;
    let mut ends = Ends::default();
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        ends.see(&chunk);
        if ends.size() > MAX_FILE_BYTES {
            return Err(Code::FileTooLarge.into());
        }
        incoming.write(&chunk).await?;
    }
    if ends.size() == 0 {
        return Err(Code::FileEmpty.into());
    }
    if ends.file_type() != Some(expected) {
        return Err(Code::FileType.into());
    }
    let file = AttachmentView {
        id: app.rng.id(),
        document,
        subject,
        name,
        mime: expected.mime().to_owned(),
        size: u64::try_from(ends.size()).unwrap_or(u64::MAX),
        sha256: String::new(),
    };
    let kept = match labels.case {
        Some(row) => add_to_case(app, &row, incoming, file).await?,
        None => add_to_draft(app, session.iin(), service, incoming, file).await?,
    };
    Ok((StatusCode::CREATED, Json(kept)))
}

async fn add_to_draft(
    app: &App,
    iin: &str,
    service: &'static Service,
    incoming: Box<dyn Incoming>,
    mut file: AttachmentView,
) -> Result<AttachmentView, Refusal> {
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "attachment").await?;
    if store::unfiled(&mut tx, iin, service.id).await?.len() >= MAX_FILES {
        return Err(Code::TooManyFiles.into());
    }
    file.sha256 = incoming.keep().await?;
    store::add(&mut tx, iin, service.id, &file, app.clock.now()).await?;
    tx.commit().await?;
    Ok(file)
}

/// The file and the event of it are one transaction; what is filed is never taken away again.
async fn add_to_case(
    app: &App,
    row: &CaseRow,
    incoming: Box<dyn Incoming>,
    mut file: AttachmentView,
) -> Result<AttachmentView, Refusal> {
    let mut tx = app.db.begin().await?;
    app.db.alone(&mut tx, "attachment").await?;
    let events = applicant::hold(&mut tx, row).await?;
    if added(&events) >= MAX_FILES {
        return Err(Code::TooManyFiles.into());
    }
    file.sha256 = incoming.keep().await?;
    store::add(&mut tx, &row.iin, &row.service, &file, app.clock.now()).await?;
    let files = std::slice::from_ref(&file);
    if !store::file(&mut tx, files, &row.number).await? {
        return Err(Code::Internal.into());
    }
    let fact = Fact::DocumentsAdded {
        files: vec![file.sha256.clone()],
    };
    let case = applicant::append_to(&mut tx, app, row, events, fact).await?;
    tx.commit().await?;
    record::announce(app, row, case.seq);
    Ok(file)
}

/// How many files were added after the filing.
fn added(events: &[Event]) -> usize {
    let counts = events.iter().map(|event| match &event.fact {
        Fact::DocumentsAdded { files } => files.len(),
        _ => 0,
    });
    counts.sum()
}

async fn text(mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MAX_FIELD {
            return Err(Code::BadRequest.into());
        }
    }
    String::from_utf8(bytes).map_err(|_| Code::BadRequest.into())
}

fn broken(error: &axum::extract::multipart::MultipartError) -> Refusal {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Code::FileTooLarge.into()
    } else {
        Code::BadRequest.into()
    }
}
