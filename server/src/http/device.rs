//! On what somebody signs in, in words that they know again: the browser and the system that its `User-Agent` claims.
//! Nothing is decided by it.

use crate::state::App;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use std::convert::Infallible;

/// Codes of browser and system; "" for what is not known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Device {
    /// `chrome`, `firefox`.
    pub browser: &'static str,
    /// `android`, `windows`.
    pub system: &'static str,
}

/// What tells a browser, the particular before what it imitates.
const BROWSERS: [(&str, &str); 9] = [
    ("YaBrowser/", "yandex"),
    ("SamsungBrowser/", "samsung"),
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("CriOS/", "chrome"),
    ("Chrome/", "chrome"),
    ("Safari/", "safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "android"),
    ("iPhone", "ios"),
    ("iPad", "ios"),
    ("Windows", "windows"),
    ("Mac OS X", "macos"),
    ("Linux", "linux"),
];

impl Device {
    /// By a request's headers.
    pub fn of(headers: &HeaderMap) -> Self {
        let agent = headers
            .get(header::USER_AGENT)
            .and_then(|agent| agent.to_str().ok())
            .unwrap_or_default();
        let first = |table: &[(&str, &'static str)]| {
            let found = table.iter().find(|(mark, _)| agent.contains(mark));
            found.map_or("", |(_, code)| *code)
        };
        Self {
            browser: first(&BROWSERS),
            system: first(&SYSTEMS),
        }
    }
}

impl FromRequestParts<App> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::Device;
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn browsers_and_systems_are_told_apart() {
        for (agent, browser, system) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
                "chrome",
                "windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0",
                "edge",
                "windows",
            ),
            (
                "Mozilla/5.0 (Linux; arm_64; Android 14; SM-A525F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 YaBrowser/25.10 Mobile Safari/537.36",
                "yandex",
                "android",
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
                "samsung",
                "android",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                "safari",
                "ios",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0",
                "firefox",
                "macos",
            ),
            ("curl/8.5", "", ""),
            ("", "", ""),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            assert_eq!(Device::of(&headers), Device { browser, system }, "{agent}");
        }
        assert_eq!(Device::of(&HeaderMap::new()).browser, "");
    }
}
