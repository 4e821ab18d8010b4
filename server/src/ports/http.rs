//! The one HTTP client of the ports: asks a configured address, follows no redirect, reads no more and waits no longer
//! than it was told.

use axum::{
    body::Bytes,
    http::{
        HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri,
        header::{CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED},
    },
};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_rustls::{ConfigBuilderExt as _, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use std::{io, sync::Arc, time::Duration};
use tokio::time;

/// How long and how much.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Patience {
    /// For the connection.
    pub connect: Duration,
    /// For all of it, to the last byte of the answer.
    pub total: Duration,
    /// Longest answer that is read, in bytes.
    pub longest: usize,
}

/// Why there is no answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Failure {
    /// The request could not be written.
    #[error("request")]
    Request,
    /// Nobody listens there.
    #[error("no connection")]
    Connection,
    /// The connection broke.
    #[error("no answer")]
    Broken,
    /// Another status than 200; a redirect too.
    #[error("http {0}")]
    Status(u16),
    /// Longer than it may be, or cut off.
    #[error("unreadable answer")]
    Unreadable,
    /// It took too long.
    #[error("timeout")]
    Timeout,
}

impl Failure {
    /// Nobody was there. What a server says of one question, be it an error, must not silence it for all others: somebody
    /// could send such a question on purpose.
    pub fn is_silence(self) -> bool {
        matches!(
            self,
            Self::Connection | Self::Broken | Self::Timeout | Self::Status(502..=504)
        )
    }
}

/// Which version of something was fetched, in the server's words (RFC 9110 §8.8).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Version {
    etag: Option<HeaderValue>,
    modified: Option<HeaderValue>,
}

/// What was fetched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fetched {
    /// The version that is known already.
    Same,
    /// Another.
    New(Bytes, Version),
}

/// Asks addresses of one scheme.
pub struct HttpClient {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    patience: Patience,
}

impl HttpClient {
    /// For `https` with the machine's own root certificates, which fails where there are none; with `plain` for `http` too.
    pub fn new(plain: bool, patience: Patience) -> io::Result<Self> {
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?;
        let tls = if plain {
            tls.with_root_certificates(RootCertStore::empty())
        } else {
            tls.with_native_roots()?
        };
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_connect_timeout(Some(patience.connect));
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls.with_no_client_auth());
        let connector = if plain {
            connector.https_or_http()
        } else {
            connector.https_only()
        };
        // A connection for each request: one from a pool may be half closed, and then nobody knows what arrived.
        // This client follows no redirects.
        let client = Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(0)
            .retry_canceled_requests(false)
            .build(connector.enable_http1().wrap_connector(http));
        Ok(Self { client, patience })
    }

    /// Sends a body of this type; gives that of the answer, whose status is 200.
    pub async fn post(&self, to: &Uri, kind: &'static str, body: impl Into<Bytes>) -> Result<Bytes, Failure> {
        let request = Request::post(to)
            .header(CONTENT_TYPE, HeaderValue::from_static(kind))
            .body(Full::new(body.into()))
            .map_err(|_| Failure::Request)?;
        self.ask(request).await
    }

    /// Fetches what is there, unless it is the version that is known.
    pub async fn get_newer(&self, from: &Uri, known: &Version) -> Result<Fetched, Failure> {
        let mut request = Request::get(from);
        for (name, value) in [(IF_NONE_MATCH, &known.etag), (IF_MODIFIED_SINCE, &known.modified)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        let request = request.body(Full::default()).map_err(|_| Failure::Request)?;
        match self.exchange(request).await? {
            (StatusCode::NOT_MODIFIED, _, _) if *known != Version::default() => Ok(Fetched::Same),
            (StatusCode::OK, headers, body) => {
                let header = |name: HeaderName| headers.get(name).cloned();
                let version = Version {
                    etag: header(ETAG),
                    modified: header(LAST_MODIFIED),
                };
                Ok(Fetched::New(body, version))
            }
            (status, _, _) => Err(Failure::Status(status.as_u16())),
        }
    }

    async fn ask(&self, request: Request<Full<Bytes>>) -> Result<Bytes, Failure> {
        match self.exchange(request).await? {
            (StatusCode::OK, _, body) => Ok(body),
            (status, _, _) => Err(Failure::Status(status.as_u16())),
        }
    }

    /// The body of an error is not read.
    async fn exchange(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Failure> {
        let answer = async {
            let response = self.client.request(request).await.map_err(|error| {
                if error.is_connect() {
                    Failure::Connection
                } else {
                    Failure::Broken
                }
            })?;
            let (head, body) = response.into_parts();
            if head.status != StatusCode::OK {
                return Ok((head.status, head.headers, Bytes::new()));
            }
            let body = Limited::new(body, self.patience.longest);
            let body = body.collect().await.map_err(|_| Failure::Unreadable)?;
            Ok((head.status, head.headers, body.to_bytes()))
        };
        time::timeout(self.patience.total, answer)
            .await
            .unwrap_or(Err(Failure::Timeout))
    }
}
