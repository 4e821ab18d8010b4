//! Built files: under `/pkg/<hash>/` for ever, the few public ones for a while. Never the page in a file's place.

use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::io;
use tower_http::services::ServeDir;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const FOR_A_WHILE: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// `GET /pkg/…`: the address holds a hash of the content, so it never changes.
pub async fn hashed(State(app): State<App>, request: Request) -> Response {
    file(&app, request, FOR_EVER).await
}

/// `favicon.svg`, `robots.txt` and their like.
pub async fn public(app: &App, request: Request) -> Response {
    let path = request.uri().path();
    // The template with its marks is no page, and what lies deeper is not public.
    if path.starts_with("/index.html") || path.trim_start_matches('/').contains('/') {
        return Refusal::from(Code::NotFound).into_response();
    }
    file(app, request, FOR_A_WHILE).await
}

async fn file(app: &App, request: Request, caching: HeaderValue) -> Response {
    let mut files = ServeDir::new(&app.config.storage.assets)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false);
    let found = match files.try_call(request).await {
        Ok(found) => found,
        Err(error) if is_absent(&error) => return Refusal::from(Code::NotFound).into_response(),
        Err(error) => return Refusal::from(error).into_response(),
    };
    match found.status() {
        StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST => Refusal::from(Code::NotFound).into_response(),
        StatusCode::METHOD_NOT_ALLOWED => Refusal::from(Code::MethodNotAllowed).into_response(),
        _ => {
            let mut response = found.into_response();
            response.headers_mut().insert(header::CACHE_CONTROL, caching);
            response
        }
    }
}

/// There is no such file, whatever the system calls it.
fn is_absent(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidFilename, InvalidInput, IsADirectory, NotADirectory, NotFound};
    matches!(
        error.kind(),
        NotFound | NotADirectory | IsADirectory | InvalidInput | InvalidFilename
    )
}
