//! Lists of revoked certificates fetched from a server on this machine: conditionally, verified, never backwards.

use super::harness::{NOON, Portal, certificate, list, moment};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use eds::authority::{Reason, Validity};
use server::config::RevocationSetting;
use std::{
    fs,
    sync::{Arc, Mutex},
};
use tokio::net::TcpListener;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What lies there, and how often it was fetched whole, or was the same.
#[derive(Default)]
struct Shelf {
    list: Vec<u8>,
    broken: bool,
    whole: usize,
    same: usize,
}

#[derive(Clone)]
struct Stub {
    shelf: Arc<Mutex<Shelf>>,
    url: String,
}

impl Stub {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stub = Self {
            shelf: Arc::default(),
            url: format!("http://{}/issuing.crl", listener.local_addr().unwrap()),
        };
        let router = Router::new().fallback(answer).with_state(stub.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        stub
    }

    fn puts(&self, list: Vec<u8>) {
        self.shelf.lock().unwrap().list = list;
    }

    fn breaks(&self, broken: bool) {
        self.shelf.lock().unwrap().broken = broken;
    }

    /// How often it answered with the list, and how often with "not modified".
    fn answered(&self) -> (usize, usize) {
        let there = self.shelf.lock().unwrap();
        (there.whole, there.same)
    }

    /// A portal that fetches from it and must know; the operator has given it the root's list only.
    async fn portal(&self) -> Portal {
        let url = self.url.clone();
        let portal = Portal::with(NOON, |settings| {
            settings.crl_urls = Some(url);
            settings.revocation = Some(RevocationSetting::Required);
        })
        .await;
        fs::remove_file(portal.lists().join("issuing.crl")).unwrap();
        portal.clock.advance(MINUTE);
        portal
    }
}

async fn answer(State(stub): State<Stub>, headers: HeaderMap) -> Response {
    let mut shelf = stub.shelf.lock().unwrap();
    if shelf.broken {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let etag = format!("\"{}\"", shared::envelope::sha256_hex(&shelf.list));
    if headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| *known == etag)
    {
        shelf.same += 1;
        return StatusCode::NOT_MODIFIED.into_response();
    }
    shelf.whole += 1;
    ([(header::ETAG, etag)], shelf.list.clone()).into_response()
}

/// For two days from the day before noon.
fn days() -> Validity {
    let noon = moment(NOON).unix();
    Validity {
        not_before: noon - DAY,
        not_after: noon + DAY,
    }
}

const WELL: &str = "";
const WAITS: &str = "unavailable";
const REVOKED: &str = "EDS_REVOKED";

/// The code that comes of signing in with her key now.
async fn key_opens(portal: &Portal) -> String {
    let reply = portal.visitor().try_key("aigul").await;
    let code = reply.json()["code"].as_str().unwrap_or_default().to_owned();
    assert_eq!(code.is_empty(), reply.status.is_success());
    code
}

#[tokio::test]
async fn a_list_is_fetched_once_and_asked_for_again_in_an_hour() {
    let stub = Stub::start().await;
    let portal = stub.portal().await;
    assert_eq!(key_opens(&portal).await, WAITS);
    stub.puts(list(5, &[], days()));
    portal.app.signature.refresh().await;
    assert_eq!(key_opens(&portal).await, WELL);
    portal.app.signature.refresh().await;
    portal.clock.advance(HOUR - 1);
    portal.app.signature.refresh().await;
    assert_eq!(stub.answered(), (1, 0));
    portal.clock.advance(1);
    portal.app.signature.refresh().await;
    assert_eq!(stub.answered(), (1, 1));
    // Another list, and it counts at once.
    stub.puts(list(6, &[(certificate("aigul"), Reason::KeyCompromise)], days()));
    portal.clock.advance(HOUR);
    portal.app.signature.refresh().await;
    assert_eq!(stub.answered(), (2, 1));
    assert_eq!(key_opens(&portal).await, REVOKED);
    // A server that starts with the same files knows it without the network.
    stub.breaks(true);
    let second = portal.second().await;
    // The demo gives itself lists at the start.
    fs::remove_file(portal.lists().join("issuing.crl")).unwrap();
    second.clock.advance(MINUTE);
    assert_eq!(key_opens(&second).await, REVOKED);
}

#[tokio::test]
async fn what_is_no_list_or_goes_back_takes_nothing_away() {
    let stub = Stub::start().await;
    let portal = stub.portal().await;
    stub.puts(list(5, &[(certificate("aigul"), Reason::Hold)], days()));
    portal.app.signature.refresh().await;
    let mut forged = list(6, &[], days());
    *forged.last_mut().unwrap() ^= 1;
    let wrong = [b"<html>".to_vec(), forged, list(4, &[], days()), Vec::new()];
    for (number, list) in wrong.into_iter().enumerate() {
        stub.puts(list);
        portal.clock.advance(HOUR);
        portal.app.signature.refresh().await;
        assert_eq!(stub.answered().0, number + 2);
        assert_eq!(key_opens(&portal).await, REVOKED, "{number}");
    }
    stub.puts(list(6, &[], days()));
    portal.clock.advance(HOUR);
    portal.app.signature.refresh().await;
    assert_eq!(key_opens(&portal).await, WELL);
}

#[tokio::test]
async fn a_place_that_fails_is_asked_again_ever_more_seldom_and_its_list_counts_until_it_runs_out() {
    let stub = Stub::start().await;
    let portal = stub.portal().await;
    stub.puts(list(5, &[], days()));
    portal.app.signature.refresh().await;
    stub.breaks(true);
    portal.clock.advance(days().not_after - portal.app.clock.unix());
    portal.app.signature.refresh().await;
    assert_eq!(key_opens(&portal).await, WELL);
    portal.clock.advance(1);
    assert_eq!(key_opens(&portal).await, WAITS);
    // After one minute, after two.
    let later = Validity {
        not_after: days().not_after + DAY,
        ..days()
    };
    stub.puts(list(6, &[], later));
    for (seconds, broken, whole) in [
        (MINUTE - 2, false, 1),
        (1, true, 1),
        (2 * MINUTE - 1, false, 1),
        (1, false, 2),
    ] {
        stub.breaks(broken);
        portal.clock.advance(seconds);
        portal.app.signature.refresh().await;
        assert_eq!(stub.answered(), (whole, 0), "{seconds}");
    }
    assert_eq!(key_opens(&portal).await, WELL);
}
