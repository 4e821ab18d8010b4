//! The language in which to answer.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use shared::text::Lang;
use std::convert::Infallible;

/// The language of the `lang` cookie, else of `Accept-Language`, else Kazakh.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Language(pub Lang);

impl Language {
    /// By a request's headers.
    pub fn of(headers: &HeaderMap) -> Self {
        Self(
            cookie(headers, "lang")
                .and_then(Lang::parse)
                .or_else(|| accepted(headers))
                .unwrap_or_default(),
        )
    }
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The best of ours that the browser accepts; the first of equals.
fn accepted(headers: &HeaderMap) -> Option<Lang> {
    let line = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(u16, Lang)> = None;
    for part in line.split(',') {
        let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
        let primary = tag
            .trim()
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let weight = weight
            .trim()
            .strip_prefix("q=")
            .and_then(thousandths)
            .unwrap_or(0);
        if let Some(lang) = Lang::parse(&primary)
            && weight > 0
            && best.is_none_or(|(known, _)| weight > known)
        {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

/// `0.8` as 800.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    Some(whole.parse::<u16>().ok()?.min(1) * 1000 + part.parse::<u16>().ok()?)
}

impl<S: Send + Sync> FromRequestParts<S> for Language {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::Language;
    use axum::http::{HeaderMap, HeaderValue, header};
    use shared::text::Lang;

    fn of(cookie: &'static str, accept: &'static str) -> Lang {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
        Language::of(&headers).0
    }

    #[test]
    fn the_cookie_then_the_browser_then_kazakh() {
        assert_eq!(of("a=b; lang=en", "ru"), Lang::En);
        assert_eq!(of("lang=xx", "de, ru-KZ;q=0.8, en;q=0.9"), Lang::En);
        assert_eq!(of("", "ru, kk"), Lang::Ru);
        assert_eq!(of("", "ru;q=0, de"), Lang::Kk);
        assert_eq!(of("", ""), Lang::Kk);
    }
}
