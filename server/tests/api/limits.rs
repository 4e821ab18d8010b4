//! What the portal takes from one address, and what it takes as the name of a request.

use super::harness::{AIGUL, Client, NOON, Portal, Reply};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use serde_json::{Value, json};
use std::{net::SocketAddr, os::unix::fs::PermissionsExt as _};

/// A `POST` of JSON from this address.
async fn post(client: &Client<'_>, from: &str, path: &str, body: &Value) -> Reply {
    let request = Request::post(path)
        .header("content-type", "application/json")
        .extension(ConnectInfo(from.parse::<SocketAddr>().unwrap()));
    client
        .send(request.body(Body::from(body.to_string())).unwrap())
        .await
}

/// How often in a row an address may, before it is told to wait.
async fn allowed(client: &Client<'_>, from: &str, path: &str, body: &Value) -> usize {
    for done in 0..1000 {
        let reply = post(client, from, path, body).await;
        if reply.status.as_u16() == 429 {
            let reply = reply.refused(429, "rate_limited");
            let wait: u64 = reply.header("retry-after").parse().unwrap();
            assert!((1..=60).contains(&wait), "{wait}");
            assert_eq!(reply.json()["retry_after"], wait);
            return done;
        }
    }
    1000
}

#[tokio::test]
async fn of_guesses_and_checks_per_address_and_minute() {
    let portal = Portal::new().await;
    let client = portal.visitor();
    for (path, body, limit) in [
        (
            "/api/v1/sign-in/otp/confirm",
            json!({ "id": "0".repeat(32), "code": "1" }),
            120,
        ),
        (
            "/api/v1/services/housing-queue/check",
            json!({ "answers": {}, "attachments": [], "found": [] }),
            60,
        ),
    ] {
        assert_eq!(allowed(&client, "9.9.9.9:1", path, &body).await, limit, "{path}");
        // Another door of the same house is the same house.
        assert_eq!(allowed(&client, "9.9.9.9:2", path, &body).await, 0, "{path}");
        assert_eq!(allowed(&client, "8.8.8.8:1", path, &body).await, limit, "{path}");
        portal.clock.advance(60);
        assert_eq!(allowed(&client, "9.9.9.9:1", path, &body).await, limit, "{path}");
        // What is read has a limit of its own.
        client.get("/api/v1/services").await.ok();
    }
}

#[tokio::test]
async fn of_filings_and_uploads_per_address_and_minute() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let body = json!({ "service": "nope", "revision": 1 });
    assert_eq!(
        allowed(&client, "9.9.9.9:1", "/api/v1/envelopes", &body).await,
        300
    );
    post(&client, "9.9.9.9:1", "/api/v1/attachments", &body)
        .await
        .refused(429, "rate_limited");
}

#[tokio::test]
async fn of_a_requests_name() {
    let portal = Portal::at(NOON).await;
    let client = portal.visitor();
    for (sent, is_kept) in [
        ("a-B_9.z".to_owned(), true),
        ("a".repeat(64), true),
        ("a".repeat(65), false),
        ("a b".to_owned(), false),
        ("\"},{\"".to_owned(), false),
        (String::new(), false),
    ] {
        let request = Request::get("/api/v1/session").header("x-request-id", &sent);
        let reply = client.send(request.body(Body::empty()).unwrap()).await.ok();
        let names: Vec<_> = reply.headers.get_all("x-request-id").iter().collect();
        assert_eq!((names.len(), names[0] == sent.as_str()), (1, is_kept), "{sent}");
        assert!((1..=64).contains(&names[0].len()), "{sent}");
    }
}

#[tokio::test]
async fn of_who_else_on_the_machine_may_read() {
    let portal = Portal::new().await;
    let mode = std::fs::metadata(&portal.app.config.storage.data)
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
}
