//! `GET /demo/people/{id}/key.p12`: a person's key file. Refusal: `not_found`.

use super::{DemoKey, demo, person};
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
    let person = person(&app, &id)?;
    if person.key == DemoKey::None {
        return Err(Code::NotFound.into());
    }
    let bytes = tokio::fs::read(demo(&app)?.key_path(&person.id)).await?;
    let disposition = format!("attachment; filename=\"{}.p12\"", person.id);
    let headers = [
        (header::CONTENT_TYPE, "application/x-pkcs12"),
        (header::CONTENT_DISPOSITION, disposition.as_str()),
    ];
    Ok((headers, bytes).into_response())
}
