//! The one place where a refusal becomes a document (RFC 9457), and where its cause is logged.

use super::Language;
use crate::error::{Code, Refusal};
use axum::{
    Json,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use shared::{api::ProblemDocument, text::problems::sentence};
use std::{any::Any, borrow::Cow};
use tower_http::catch_panic::ResponseForPanic;

/// Gives every refusal its document, in the person's language.
pub async fn render(request: Request, next: Next) -> Response {
    let language = Language::of(request.headers());
    let mut response = next.run(request).await;
    match response
        .extensions_mut()
        .remove::<Refusal>()
        .or_else(|| bare(&response))
    {
        None => response,
        Some(refusal) => {
            log(&refusal);
            document(&refusal, language, response)
        }
    }
}

/// An error that a library answered by itself: an address that is no UTF-8, a query of the wrong shape.
fn bare(response: &Response) -> Option<Refusal> {
    let code = match response.status() {
        StatusCode::NOT_FOUND => Code::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => Code::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::MediaType,
        status if status.is_client_error() => Code::BadRequest,
        status if status.is_server_error() => Code::Internal,
        _ => return None,
    };
    let content_type = response
        .headers()
        .get(header::CONTENT_TYPE)
        .map(HeaderValue::as_bytes);
    content_type
        .is_none_or(|kind| kind.starts_with(b"text/plain"))
        .then(|| code.into())
}

fn log(refusal: &Refusal) {
    let details = refusal.details();
    let code = details.code.as_str();
    if let Some(cause) = &details.cause {
        tracing::error!(code, error = %cause, source = ?cause.source(), "failed");
    } else {
        tracing::info!(code, problems = details.errors.len(), "refused");
    }
}

fn document(refusal: &Refusal, Language(lang): Language, mut bare: Response) -> Response {
    let details = refusal.details();
    let code = details.code.as_str();
    let seconds = details.retry_after.unwrap_or_default().to_string();
    let document = ProblemDocument {
        kind: format!("urn:qonys:problem:{code}"),
        title: sentence(code).map_or_else(
            || code.to_owned(),
            |text| text.fill(lang, &[("seconds", &seconds)]),
        ),
        status: details.code.status().as_u16(),
        code: Cow::Borrowed(code),
        errors: details.errors.clone(),
        draft: details.draft.clone().map(Box::new),
        retry_after: details.retry_after,
    };
    let mut response = (details.code.status(), Json(document)).into_response();
    // What a handler or the router has set besides, such as `Allow`, stays.
    for (name, value) in bare.headers_mut().drain() {
        if let Some(name) =
            name.filter(|name| *name != header::CONTENT_LENGTH && *name != header::CONTENT_TYPE)
        {
            response.headers_mut().append(name, value);
        }
    }
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    if let Some(seconds) = details.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    headers
        .entry(HeaderName::from_static("vary"))
        .or_insert(HeaderValue::from_static("accept-language, cookie"));
    response
}

/// A panic is our failure: 500 without details.
#[derive(Clone, Copy, Debug)]
pub struct OnPanic;

impl ResponseForPanic for OnPanic {
    type ResponseBody = axum::body::Body;

    fn response_for_panic(&mut self, panic: Box<dyn Any + Send + 'static>) -> Response {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        tracing::error!(panic = text.unwrap_or("?"), "panicked");
        Refusal::from(Code::Internal).into_response()
    }
}
