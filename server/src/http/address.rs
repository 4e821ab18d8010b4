//! Who calls, by network address: what limits are keyed by. Never taken from anything that the client chooses.

use crate::state::App;
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{Extensions, HeaderMap, request::Parts},
};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

/// The client's address.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Address(pub IpAddr);

impl Address {
    /// The peer; behind the trusted proxy, what that proxy saw (the last entry: earlier ones are the client's word).
    pub fn of(extensions: &Extensions, headers: &HeaderMap, proxy: Option<IpAddr>) -> Self {
        let peer = extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| {
                peer.0.ip().to_canonical()
            });
        let seen = || {
            let list = headers
                .get_all("x-forwarded-for")
                .iter()
                .next_back()?
                .to_str()
                .ok()?;
            list.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
        };
        Self(if proxy == Some(peer) {
            seen().unwrap_or(peer)
        } else {
            peer
        })
    }

    /// As text, for storage. IPv6 addresses count by their /64: one household has them all.
    pub fn key(self) -> String {
        match self.0 {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        }
    }
}

impl Address {
    /// The network alone, for people: enough to tell home from abroad, too little to find a household.
    pub fn network(self) -> String {
        match self.0 {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                format!("{a}.{b}.{c}.*")
            }
            IpAddr::V6(address) => {
                let [a, b, c, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:*")
            }
        }
    }
}

impl FromRequestParts<App> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self::of(
            &parts.extensions,
            &parts.headers,
            app.config.http.trusted_proxy,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::Address;
    use axum::{
        extract::ConnectInfo,
        http::{Extensions, HeaderMap, HeaderValue},
    };
    use std::net::{IpAddr, SocketAddr};

    fn seen(peer: &str, forwarded: &'static str, proxy: Option<&str>) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(peer.parse::<SocketAddr>().unwrap()));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static(forwarded));
        Address::of(
            &extensions,
            &headers,
            proxy.map(|proxy| proxy.parse::<IpAddr>().unwrap()),
        )
        .key()
    }

    #[test]
    fn people_are_shown_the_network_alone() {
        let network = |text: &str| Address(text.parse().unwrap()).network();
        assert_eq!(network("203.0.113.9"), "203.0.113.*");
        assert_eq!(network("2001:db8:1:2:3::4"), "2001:db8:1:*");
    }

    #[test]
    fn a_client_cannot_choose_its_address() {
        assert_eq!(seen("9.9.9.9:1", "1.2.3.4", None), "9.9.9.9");
        assert_eq!(seen("9.9.9.9:1", "1.2.3.4", Some("10.0.0.1")), "9.9.9.9");
        assert_eq!(
            seen("10.0.0.1:1", "1.2.3.4, 5.6.7.8", Some("10.0.0.1")),
            "5.6.7.8"
        );
        assert_eq!(seen("[2001:db8:1:2:3::4]:1", "", None), "2001:db8:1:2::/64");
    }
}
