//! The workplace follows live: officials hear that something has changed, each of their own offices.

use super::harness::{Client, MONDAY, Office, Portal, SERIK, next, official};
use axum::{body::Body, http::Request, response::Response};
use serde_json::json;
use std::future::Future;

const LIST: &str = "/api/v1/work/stream";

async fn open(who: &Client<'_>, path: &str) -> Response {
    who.open(Request::get(path).body(Body::empty()).unwrap()).await
}

/// Whether there is nothing to hear: what was sent is there at once.
async fn is_silent(stream: &mut Response) -> bool {
    std::future::poll_fn(|context| {
        let heard = std::pin::pin!(next(stream)).poll(context);
        std::task::Poll::Ready(heard.is_pending())
    })
    .await
}

#[tokio::test]
async fn the_list_hears_of_what_happens_at_its_offices_only() {
    let portal = Portal::at(MONDAY).await;
    let talgar = official(&portal, "talgar-head").await;
    let almaty = official(&portal, "almaty-executor").await;
    let (mut here, mut there) = (open(&talgar, LIST).await, open(&almaty, LIST).await);
    assert_eq!(here.headers()["content-type"], "text/event-stream");
    assert_eq!(next(&mut here).await.unwrap(), "changed");
    assert_eq!(next(&mut there).await.unwrap(), "changed");

    // A case arrives, an official takes a step, the applicant sends something.
    let office = Office::open(&portal).await;
    assert_eq!(next(&mut here).await.unwrap(), "changed");
    office.take_up().await;
    assert_eq!(next(&mut here).await.unwrap(), "changed");
    office.applicant.take_back(&office.number).await.ok();
    assert_eq!(next(&mut here).await.unwrap(), "changed");
    assert!(is_silent(&mut here).await && is_silent(&mut there).await);

    // Calendar and hours are everybody's.
    let administrator = portal.with_key("administrator").await;
    let day = "/api/v1/admin/calendar/2026/2026-12-01";
    administrator.put(day, &json!({ "kind": "day_off" })).await.ok();
    assert_eq!(next(&mut here).await.unwrap(), "edited");
    assert_eq!(next(&mut there).await.unwrap(), "edited");
    portal.app.stopping.send_replace(true);
    assert_eq!(next(&mut here).await, None);
}

#[tokio::test]
async fn an_open_case_hears_of_its_own_events() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let path = format!("/api/v1/work/{}/stream", office.number);
    let mut signer = open(&office.signer, &path).await;
    let before = office.seen().await;
    assert_eq!(next(&mut signer).await.unwrap(), before.to_string());
    let other = portal.signed_in(SERIK).await.file_example("serik").await;
    assert!(is_silent(&mut signer).await, "{other}");
    office.take_up().await;
    assert_eq!(next(&mut signer).await.unwrap(), (before + 1).to_string());

    let stranger = official(&portal, "almaty-executor").await;
    stranger.get(&path).await.refused(404, "not_found");
    let nobody = "/api/v1/work/000-000-0000/stream";
    stranger.get(nobody).await.refused(404, "not_found");
}

/// Who asks whether there is anything new reads nothing: the log notes no reading.
#[tokio::test]
async fn asking_for_news_is_no_reading() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    let path = format!("/api/v1/work/{}", office.number);
    let seen = office.seen().await;
    let before = portal.count("audit").await;
    let asked = office.signer.get(&format!("{path}?seen={seen}")).await.ok();
    assert_eq!(asked.json(), json!(null));
    let mut stream = open(&office.signer, &format!("{path}/stream")).await;
    next(&mut stream).await.unwrap();
    assert_eq!(portal.count("audit").await, before);

    let file = office.signer.get(&format!("{path}?seen={}", seen - 1)).await.ok();
    assert_eq!(file.json()["case"], json!(office.number));
    assert_eq!(portal.count("audit").await, before + 1);
    office
        .signer
        .get(&format!("{path}?seen=x"))
        .await
        .refused(400, "bad_request");
}
