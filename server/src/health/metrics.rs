//! `GET /metrics`: counters for Prometheus, to this machine and the demo alone (ASVS 13.4.5). Refusal: `not_found`.

use crate::{
    error::{Code, Refusal},
    http::Address,
    state::App,
};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, header},
};
use std::{fmt::Write as _, sync::atomic::Ordering};

/// The counters in the text format of Prometheus.
pub async fn handler(
    State(app): State<App>,
    Address(address): Address,
    headers: HeaderMap,
) -> Result<([(HeaderName, &'static str); 1], String), Refusal> {
    // Through a proxy that nobody named, every address looks like this machine's own.
    let own = address.is_loopback() && !headers.contains_key("x-forwarded-for");
    if !app.config.is_demo() && !own {
        return Err(Code::NotFound.into());
    }
    let counters = &app.counters;
    let mut text = String::new();
    for (name, help, counter) in [
        ("qonys_requests_total", "Requests answered.", &counters.requests),
        ("qonys_failures_total", "Answers of 5xx.", &counters.failures),
        (
            "qonys_applications_filed_total",
            "Applications filed.",
            &counters.filed,
        ),
        (
            "qonys_signatures_refused_total",
            "Signatures refused.",
            &counters.signatures_refused,
        ),
        ("qonys_sign_ins_total", "Sign-ins.", &counters.sign_ins),
    ] {
        let value = counter.load(Ordering::Relaxed);
        // Writing into a string can't fail.
        let _ = write!(
            text,
            "# HELP {name} {help}\n# TYPE {name} counter\n{name} {value}\n"
        );
    }
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text))
}
