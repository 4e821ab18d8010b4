//! `GET /attachments/{id}`: the content, to its owner alone. Refusal: `not_found`.

use super::store;
use crate::{
    error::{Code, Refusal},
    session::SignedIn,
    state::App,
};
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::Response,
};
use shared::api::AttachmentView;

/// A strange file must not act: no scripts, no styles, no forms, no network.
const SANDBOX: &str = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; \
                       frame-ancestors 'self'";

/// The file as it was attached.
pub async fn handler(
    State(app): State<App>,
    session: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let (file, _) = store::find(&app, session.iin(), &id)
        .await?
        .ok_or(Code::NotFound)?;
    response(&app, &file).await
}

/// The response that shows a file.
pub async fn response(app: &App, file: &AttachmentView) -> Result<Response, Refusal> {
    let mut response = Response::new(Body::from(app.files.read(&file.sha256).await?));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    let disposition = format!("inline; filename*=UTF-8''{}", encoded(&file.name));
    for (name, value) in [
        (header::CONTENT_TYPE, file.mime.as_str()),
        (header::CONTENT_DISPOSITION, &disposition),
    ] {
        headers.insert(name, HeaderValue::from_str(value).map_err(Refusal::internal)?);
    }
    Ok(response)
}

/// RFC 8187 `value-chars`: all but the harmless as `%XX`.
fn encoded(name: &str) -> String {
    use std::fmt::Write as _;
    name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing into a string can't fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_encoded_as_rfc_8187_has_it() {
        assert_eq!(super::encoded("a б\".pdf"), "a%20%D0%B1%22.pdf");
    }
}
