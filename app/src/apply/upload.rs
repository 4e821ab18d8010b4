//! One file on its way to the server, with its progress.

use crate::{
    api::{self, Answer, Failure},
    prelude::*,
};
use js_sys::{Promise, Uint8Array};
use shared::api::{AttachmentView, MAX_FILE_BYTES, paths};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FormData, ProgressEvent, XmlHttpRequest};

/// Which document a file belongs to.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    /// Service id.
    pub service: &'static str,
    /// The case that it goes to; none if it goes to the draft of the service.
    pub case: Option<String>,
    /// The document's code.
    pub document: String,
    /// Whose (IIN), for a document per person.
    pub subject: Option<String>,
}

/// Why a file is not even sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Neither PDF nor JPEG nor PNG, by its first bytes.
    Kind,
    /// Too big.
    Big,
    /// Nothing in it.
    Empty,
}

/// Looks at a file before it is sent: the server would refuse it after minutes on a slow line.
pub async fn refused(file: &File) -> Option<Refused> {
    let size = file.size();
    #[expect(clippy::cast_precision_loss, reason = "ten million is exact")]
    let largest = MAX_FILE_BYTES as f64;
    if size < 1.0 {
        return Some(Refused::Empty);
    }
    if size > largest {
        return Some(Refused::Big);
    }
    let head = match file.slice_with_f64_and_f64(0.0, 8.0) {
        Ok(head) => JsFuture::from(head.array_buffer()).await.ok(),
        Err(_) => None,
    };
    let head = head
        .map(|buffer| Uint8Array::new(&buffer).to_vec())
        .unwrap_or_default();
    let known = [&b"%PDF-"[..], &[0xff, 0xd8, 0xff], b"\x89PNG\r\n\x1a\n"];
    (!known.iter().any(|magic| head.starts_with(magic))).then_some(Refused::Kind)
}

/// Sends a file. `request` can be aborted meanwhile; `percent` follows.
pub async fn send(
    request: &XmlHttpRequest,
    place: &Place,
    file: &File,
    percent: RwSignal<u32>,
) -> Answer<AttachmentView> {
    let form = form(place, file).ok_or(Failure::Offline)?;
    if let Ok(upload) = request.upload() {
        let moved = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
            if event.length_computable() && event.total() > 0.0 {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
                percent.try_set((event.loaded() / event.total() * 100.0) as u32);
            }
        });
        upload.set_onprogress(Some(moved.into_js_value().unchecked_ref()));
    }
    request
        .open("POST", paths::ATTACHMENTS)
        .map_err(|_| Failure::Offline)?;
    let done = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request
        .send_with_opt_form_data(Some(&form))
        .map_err(|_| Failure::Offline)?;
    let _ = JsFuture::from(done).await;
    let status = request.status().unwrap_or_default();
    let text = request.response_text().ok().flatten().unwrap_or_default();
    api::understood(api::answered((200..300).contains(&status), text))
}

fn form(place: &Place, file: &File) -> Option<FormData> {
    let form = FormData::new().ok()?;
    match &place.case {
        Some(case) => form.append_with_str("case", case).ok()?,
        None => form.append_with_str("service", place.service).ok()?,
    }
    form.append_with_str("document", &place.document).ok()?;
    if let Some(subject) = &place.subject {
        form.append_with_str("subject", subject).ok()?;
    }
    form.append_with_blob_and_filename("file", file, &file.name())
        .ok()?;
    Some(form)
}
