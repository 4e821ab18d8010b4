//! `GET /demo/people/{id}/key.p12`: a person's key file. Refusal: `not_found`.

use super::{DemoKey, demo, keys::OTHER_KEYS};
use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};

/// The file as a download.
pub async fn handler(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let demo = demo(&app)?;
    let of_person = demo
        .people
        .iter()
        .any(|person| person.id == id && person.key != DemoKey::None);
    let of_official = demo.officials.iter().any(|official| official.id == id);
    if !of_person && !of_official && !OTHER_KEYS.contains(&id.as_str()) {
        return Err(Code::NotFound.into());
    }
    let bytes = tokio::fs::read(demo.key_path(&id)).await?;
    let disposition = format!("attachment; filename=\"{id}.p12\"");
    let headers = [
        (header::CONTENT_TYPE, "application/x-pkcs12"),
        (header::CONTENT_DISPOSITION, disposition.as_str()),
    ];
    Ok((headers, bytes).into_response())
}
