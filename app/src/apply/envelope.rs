//! The bytes to sign: computed here from the person's own answers, compared with the server's, and only then signed.

use super::draft::Draft;
use crate::{
    api::{self, Failure},
    browser,
    in_force::calendar,
    prelude::*,
};
use shared::{
    api::{EnvelopeView, EnvelopeWrite},
    envelope::{Envelope, EnvelopeAttachment},
    json::{self, FromJson as _},
};

/// A frozen application that says what the person said.
#[derive(Clone)]
pub struct Prepared {
    /// Names it on the server.
    pub id: String,
    /// What it says.
    pub envelope: Envelope,
    /// The bytes.
    pub content: String,
    /// The same key never files twice.
    pub key: String,
    /// Whether a one-time password may stand in for a signature.
    pub by_code: bool,
}

/// Why there is nothing to sign.
#[derive(Clone)]
pub enum Obstacle {
    /// The last answers could not be saved.
    Unsaved,
    /// The server refused.
    Refused(Failure),
    /// What the server froze is not what stands on this screen.
    Differs,
}

/// Has the draft frozen, and compares.
pub async fn prepare(draft: Draft, applicant: &str) -> Result<Prepared, Obstacle> {
    if !draft.flush().await {
        return Err(Obstacle::Unsaved);
    }
    let revision = draft.book.with_value(|book| book.revision);
    let write = EnvelopeWrite {
        service: draft.service.id.to_owned(),
        revision,
    };
    let view = api::envelope(&write).await.map_err(Obstacle::Refused)?;
    let mut envelope = same(draft, &view, applicant);
    if envelope.is_none() {
        // The calendar may have been edited since the page was loaded.
        draft.portal.renew().await;
        envelope = same(draft, &view, applicant);
    }
    let envelope = envelope.ok_or(Obstacle::Differs)?;
    Ok(Prepared {
        by_code: view.by_code,
        id: view.id,
        envelope,
        content: view.content,
        key: browser::random_id(),
    })
}

/// The envelope of the person's own answers, if it is byte for byte the server's.
fn same(draft: Draft, view: &EnvelopeView, applicant: &str) -> Option<Envelope> {
    let theirs = Envelope::from_json(json::parse(&view.content)?)?;
    let mut attachments: Vec<EnvelopeAttachment> = draft.attachments.with_untracked(|files| {
        files
            .iter()
            .map(|file| EnvelopeAttachment {
                document: file.document.clone(),
                subject: file.subject.clone().unwrap_or_default(),
                name: file.name.clone(),
                size: file.size,
                sha256: file.sha256.clone(),
            })
            .collect()
    });
    // Their order is that of attaching, which the server knows; what matters is that they are the same.
    let mut frozen = theirs.attachments.clone();
    frozen.sort();
    attachments.sort();
    if attachments != frozen {
        return None;
    }
    let day = draft.service.routes.first().map_or(theirs.at.date(), |run| {
        run.received_on(&untrack(calendar), theirs.at)
    });
    let ours = Envelope {
        format: Envelope::FORMAT.to_owned(),
        service: draft.service.id.to_owned(),
        version: draft.service.version.to_owned(),
        form: draft.form.version.to_owned(),
        applicant: applicant.to_owned(),
        answers: draft.sheet.signed(day),
        attachments: theirs.attachments,
        challenge: theirs.challenge,
        at: theirs.at,
    };
    (ours.bytes() == view.content.as_bytes()).then_some(ours)
}
