//! Which NCANode confirms signatures.

use super::{ConfigProblem, Settings};
use axum::http::Uri;
use std::{net::IpAddr, time::Duration};

/// A running NCANode. Its own certificates, lists and OCSP are its own settings (`NCANODE_*`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NcanodeServer {
    /// Beginning of its addresses, with a slash at the end.
    pub url: String,
    /// How long a connection may take.
    pub connect: Duration,
    /// How long an answer may take.
    pub total: Duration,
}

impl NcanodeServer {
    /// Takes the address that was given, if any: then a signature needs its yes beside our own engine's.
    pub(super) fn resolve(settings: &Settings, problems: &mut Vec<ConfigProblem>) -> Option<Self> {
        let url = settings.ncanode_url.as_ref()?;
        if !is_private(url) {
            problems.push(ConfigProblem::new(
                "QONYS_NCANODE_URL",
                "must be https://, or http:// to a private address or a host without a dot, without name, password and \
                 query, with a slash at the end: http://ncanode:14579/",
            ));
        }
        Some(Self {
            url: url.clone(),
            connect: Duration::from_secs(2),
            total: Duration::from_secs(15),
        })
    }
}

/// Encrypted, or on a network of our own: NCANode itself has no TLS.
fn is_private(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    let reached = match uri.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => is_own(host),
        _ => false,
    };
    reached && url.ends_with('/') && !url.contains(['@', '?', '#'])
}

fn is_own(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_private(),
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unique_local(),
        Err(_) => !host.is_empty() && !host.contains('.'),
    }
}

#[cfg(test)]
mod tests {
    use super::is_private;

    #[test]
    fn plain_http_stays_on_a_network_of_our_own() {
        for good in [
            "https://ncanode.example/",
            "http://ncanode:14579/",
            "http://localhost:14579/",
            "http://127.0.0.1:14579/",
            "http://10.0.0.7:14579/api/",
            "http://[::1]:14579/",
            "http://[fd00::7]:14579/",
        ] {
            assert!(is_private(good), "{good}");
        }
        for bad in [
            "http://ncanode.example/",
            "http://8.8.8.8:14579/",
            "http://[2001:db8::1]/",
            "https://me:psw@ncanode.example/",
            "https://ncanode.example/?a=/",
            "https://ncanode.example",
            "ftp://ncanode/",
            "/cms/",
            "",
        ] {
            assert!(!is_private(bad), "{bad}");
        }
    }
}
