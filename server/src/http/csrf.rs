//! Requests that change something must come from the portal's own pages.

use crate::{
    error::{Code, Refusal},
    state::App,
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Refuses unsafe methods that a browser says come from elsewhere (ASVS 3.5.1). The cookie is `SameSite=Strict`
/// besides. Programs that are no browsers send neither header and hold no one's cookie.
pub async fn same_origin(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_own(request.headers(), &app.config.http.origin) {
        next.run(request).await
    } else {
        Refusal::from(Code::CrossSite).into_response()
    }
}

fn is_own(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match text(header::ORIGIN) {
        None => true,
        Some(sent) => {
            let host = text(header::HOST).unwrap_or_default();
            sent == origin
                || sent
                    .split_once("://")
                    .is_some_and(|(_, sent)| !host.is_empty() && sent == host)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    fn own(headers: &[(&'static str, &'static str)]) -> bool {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        is_own(&headers, "https://qonys.example")
    }

    #[test]
    fn only_the_portals_own_pages_and_no_browsers_pass() {
        assert!(own(&[]));
        assert!(own(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(own(&[("origin", "https://qonys.example")]));
        assert!(own(&[
            ("origin", "http://127.0.0.1:3000"),
            ("host", "127.0.0.1:3000")
        ]));
        assert!(!own(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://qonys.example")
        ]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[
            ("origin", "https://evil.example"),
            ("host", "qonys.example")
        ]));
        assert!(!own(&[("origin", "null"), ("host", "qonys.example")]));
    }
}
