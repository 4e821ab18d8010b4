//! How long the portal waits for a request to arrive and to be answered.

use crate::error::{Code, Refusal};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use shared::api::paths;
use std::time::Duration;
use tokio::time::timeout;

/// How long a request may take, its body and its work together.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// An upload: the largest file over a slow phone's connection, at half a megabit a second.
    pub upload: Duration,
    /// Everything else.
    pub other: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            upload: Duration::from_mins(5),
            other: Duration::from_secs(30),
        }
    }
}

/// Gives up on a request that takes longer; what it had begun is undone, as if it had never come. The response itself
/// may flow for as long as it takes.
pub async fn in_time(State(patience): State<Patience>, request: Request, next: Next) -> Response {
    let is_upload = request
        .extensions()
        .get::<MatchedPath>()
        .is_some_and(|path| path.as_str() == paths::ATTACHMENTS);
    let most = if is_upload {
        patience.upload
    } else {
        patience.other
    };
    timeout(most, next.run(request)).await.unwrap_or_else(|_| {
        tracing::warn!(seconds = most.as_secs(), "gave up on a slow request");
        Refusal::from(Code::Unavailable).into_response()
    })
}

#[cfg(test)]
mod tests {
    use super::{Patience, in_time};
    use axum::{Router, body::Bytes, middleware::from_fn_with_state, routing::post};
    use shared::api::paths;
    use std::{future::pending, net::SocketAddr, time::Duration};
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::{TcpListener, TcpStream},
        time::timeout,
    };

    const MOMENT: Duration = Duration::from_millis(50);
    const LONG: Duration = Duration::from_mins(1);

    async fn serve(patience: Patience) -> SocketAddr {
        let router: Router = Router::new()
            .route(paths::ATTACHMENTS, post(|_: Bytes| async {}))
            .route("/other", post(|_: Bytes| async {}))
            .route("/stuck", post(pending::<()>))
            .layer(from_fn_with_state(patience, in_time));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }

    /// The status that a request gets of which only this much of ten bytes comes; `None` if it is still waited for.
    async fn status(at: SocketAddr, path: &str, body: &str) -> Option<String> {
        let mut stream = TcpStream::connect(at).await.unwrap();
        let request = format!("POST {path} HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{body}");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut line = [0; 12];
        let read = timeout(Duration::from_secs(2), stream.read_exact(&mut line)).await;
        read.ok()?.unwrap();
        Some(String::from_utf8_lossy(&line).into_owned())
    }

    #[tokio::test]
    async fn a_request_that_does_not_come_to_its_end_is_given_up() {
        let at = serve(Patience {
            upload: LONG,
            other: MOMENT,
        })
        .await;
        assert_eq!(status(at, "/other", "0123456789").await.unwrap(), "HTTP/1.1 200");
        assert_eq!(status(at, "/other", "012").await.unwrap(), "HTTP/1.1 503");
        assert_eq!(status(at, "/stuck", "0123456789").await.unwrap(), "HTTP/1.1 503");
        // An upload is waited for longer, and not for ever.
        assert_eq!(status(at, paths::ATTACHMENTS, "012").await, None);
        let at = serve(Patience {
            upload: MOMENT,
            other: LONG,
        })
        .await;
        assert_eq!(
            status(at, paths::ATTACHMENTS, "012").await.unwrap(),
            "HTTP/1.1 503"
        );
    }
}
