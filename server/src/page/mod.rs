//! Pages and files for browsers: one page with readable content before the app arrives, and the built assets.

mod assets;
mod content;
mod html;
mod template;

pub use template::Template;

use crate::{
    error::{Code, Refusal},
    http::Language,
    state::App,
};
use axum::{
    Router,
    extract::{FromRequestParts, Request},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    response::{IntoResponse, Response},
    routing::get,
};
use shared::text::Lang;
use std::convert::Infallible;

/// Routes of the built assets. Everything else that a browser asks for is [`Page`].
pub fn router() -> Router<App> {
    Router::new().route("/pkg/{*path}", get(assets::hashed))
}

/// A page that may be asked for.
pub struct Page {
    app: App,
    lang: Lang,
}

impl FromRequestParts<App> for Page {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self {
            app: app.clone(),
            lang: language(&parts.uri, &parts.headers),
        })
    }
}

/// `?lang=`, then what every other request goes by.
fn language(uri: &Uri, headers: &HeaderMap) -> Lang {
    let asked = uri
        .query()
        .into_iter()
        .flat_map(|query| query.split('&'))
        .find_map(|pair| pair.strip_prefix("lang="));
    asked
        .and_then(Lang::parse)
        .unwrap_or_else(|| Language::of(headers).0)
}

impl Page {
    /// A public file of this name, or the page with its content.
    pub async fn response(self, request: Request) -> Response {
        let path = request.uri().path().to_owned();
        if path.rsplit('/').next().is_some_and(|last| last.contains('.')) {
            return assets::public(&self.app, request).await;
        }
        if !accepts_html(request.headers()) {
            return Refusal::from(Code::NotFound).into_response();
        }
        let content = content::of(&self.app, &path, self.lang);
        let status = if content.found {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        let html = self.app.template.fill(self.lang, &content);
        let mut response = (status, html).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.lang.tag()),
        );
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-language, cookie, accept-encoding"),
        );
        response
    }
}

fn accepts_html(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(header::ACCEPT)
        .map(|value| value.to_str().unwrap_or_default());
    accept.is_none_or(|accept| accept.contains("text/html") || accept.contains("*/*"))
}
