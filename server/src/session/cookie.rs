//! The session cookie.

use crate::config::Http;
use axum::http::{HeaderMap, HeaderValue};

/// `__Host-` binds the cookie to this host over HTTPS; on plain-HTTP loopback browsers refuse that prefix.
fn name(http: &Http) -> &'static str {
    if http.is_secure() { "__Host-qonys" } else { "qonys" }
}

/// The token that a request carries.
pub fn read<'a>(http: &Http, headers: &'a HeaderMap) -> Option<&'a str> {
    crate::http::cookie(headers, name(http)).filter(|token| !token.is_empty())
}

/// `Set-Cookie` of a new session. It has no age: it goes with the browser, and the server ends it anyway.
pub fn set(http: &Http, token: &str) -> Option<HeaderValue> {
    line(http, token, "")
}

/// `Set-Cookie` that takes it away.
pub fn clear(http: &Http) -> Option<HeaderValue> {
    line(http, "", "; Max-Age=0")
}

fn line(http: &Http, value: &str, age: &str) -> Option<HeaderValue> {
    let secure = if http.is_secure() { "; Secure" } else { "" };
    let name = name(http);
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Strict{secure}{age}"
    ))
    .ok()
}
