//! The name of a request, by which a proxy's log and ours are laid side by side.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName},
    middleware::Next,
    response::Response,
};

/// The header that carries it.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Most characters of a name that is taken over.
const MOST: usize = 64;

/// Takes away a name that is too long, written twice, or of other characters than such names have: the request gets one
/// of ours then.
pub async fn well_named(mut request: Request, next: Next) -> Response {
    if !is_well_named(request.headers()) {
        request.headers_mut().remove(REQUEST_ID);
    }
    next.run(request).await
}

fn is_well_named(headers: &HeaderMap) -> bool {
    let mut names = headers.get_all(REQUEST_ID).iter();
    match (names.next(), names.next()) {
        (Some(name), None) => {
            (1..=MOST).contains(&name.len())
                && name
                    .as_bytes()
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(byte))
        }
        _ => false,
    }
}
