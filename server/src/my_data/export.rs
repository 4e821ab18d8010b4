//! `GET /my-data/export`: everything that is kept on me, as one file. Refusal: `fresh_required`.

use super::{
    pack::{self, Part},
    zip::Zip,
};
use crate::{
    audit::{self, DONE, Entry},
    error::Refusal,
    fresh::Fresh,
    state::App,
};
use axum::{
    body::Body,
    extract::State,
    http::{HeaderValue, header},
    response::Response,
};
use futures_util::stream;
use shared::calendar::format_date;
use std::{io, vec};

/// What is still to be sent.
struct Sending {
    app: App,
    zip: Option<Zip>,
    parts: vec::IntoIter<Part>,
}

/// A ZIP file with `data.json` and every document, sent piece by piece: one document is in memory at a time.
pub async fn handler(State(app): State<App>, Fresh(session): Fresh) -> Result<Response, Refusal> {
    let parts = pack::parts(&app, &session).await?;
    let mut connection = app.db.pool().acquire().await?;
    let entry = Entry {
        iin: session.iin(),
        action: "export",
        code: DONE,
        detail: "my-data",
    };
    audit::write(&mut connection, &app, entry).await?;
    drop(connection);
    let today = app.clock.now().date();
    let name = format!("attachment; filename=\"qonys-{}.zip\"", format_date(today));
    let sending = Sending {
        app,
        zip: Some(Zip::new(today)),
        parts: parts.into_iter(),
    };
    let mut response = Response::new(Body::from_stream(stream::try_unfold(sending, next)));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    let name = HeaderValue::from_str(&name).map_err(Refusal::internal)?;
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// The next piece; a document that can't be read breaks the download off, so that nobody takes a part for the whole.
async fn next(mut sending: Sending) -> io::Result<Option<(Vec<u8>, Sending)>> {
    let Some(mut zip) = sending.zip.take() else {
        return Ok(None);
    };
    let Some(part) = sending.parts.next() else {
        return Ok(Some((zip.end()?, sending)));
    };
    let piece = match part {
        Part::Here(name, content) => zip.entry(&name, &content)?,
        Part::Kept(name, sha256) => zip.entry(&name, &sending.app.files.read(&sha256).await?)?,
    };
    sending.zip = Some(zip);
    Ok(Some((piece, sending)))
}
