//! Sessions.

use super::harness::{AIGUL, Client, Portal, SERIK};
use axum::{body::Body, http::Request};

async fn is_signed_in(client: &Client<'_>) -> bool {
    let view = client.get("/api/v1/session").await.ok().json();
    let cases = client.get("/api/v1/cases").await;
    assert_eq!(view.get("person").is_some(), cases.status.is_success());
    cases.status.is_success()
}

#[tokio::test]
async fn ends_at_sign_out_for_good() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    assert!(is_signed_in(&client).await);
    let reply = client.delete("/api/v1/session").await.ok();
    assert_eq!(reply.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(reply.header("set-cookie").contains("Max-Age=0"));
    // The cookie that a thief kept is of no use.
    assert!(!is_signed_in(&client).await);
    client.get("/api/v1/cases").await.refused(401, "not_signed_in");
    portal.visitor().delete("/api/v1/session").await.ok();
}

#[tokio::test]
async fn ends_after_half_an_hour_without_use_and_after_twelve_hours() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    portal.clock.advance(29 * 60);
    assert!(is_signed_in(&client).await);
    portal.clock.advance(30 * 60);
    assert!(!is_signed_in(&client).await);

    let client = portal.signed_in(AIGUL).await;
    for _ in 0..28 {
        portal.clock.advance(25 * 60);
        assert!(is_signed_in(&client).await);
    }
    portal.clock.advance(25 * 60);
    assert!(!is_signed_in(&client).await);
}

#[tokio::test]
async fn survives_the_demos_clock() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let later = serde_json::json!({ "now": "2030-01-01T12:00:00+05:00" });
    client.put("/api/v1/demo/clock", &later).await.ok();
    let view = client.get("/api/v1/session").await.ok().json();
    assert_eq!(
        (&view["now"], &view["expires_at"]),
        (&later["now"], &"2030-01-01T12:30:00+05:00".into())
    );
}

#[tokio::test]
async fn is_of_a_cookie_that_scripts_and_other_sites_do_not_get() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = visitor.ask_otp(AIGUL).await;
    let body = serde_json::json!({ "id": id, "code": visitor.latest_code().await });
    let reply = visitor.post("/api/v1/sign-in/otp/confirm", &body).await.ok();
    let cookie = reply.header("set-cookie");
    assert!(
        cookie.starts_with("qonys=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict")
    );
    assert!(!cookie.contains(AIGUL) && !cookie.contains("Secure"));

    let secure = Portal::with(super::harness::NOON, |settings| {
        settings.origin = Some("https://q.example".into());
    })
    .await;
    let id = secure.visitor().ask_otp(AIGUL).await;
    let body = serde_json::json!({ "id": id, "code": secure.visitor().latest_code().await });
    let reply = secure
        .visitor()
        .post("/api/v1/sign-in/otp/confirm", &body)
        .await
        .ok();
    let cookie = reply.header("set-cookie");
    assert!(cookie.starts_with("__Host-qonys=") && cookie.contains("; Secure") && cookie.contains("Path=/;"));
    assert!(!cookie.contains("Domain"));
}

#[tokio::test]
async fn a_forged_or_foreign_cookie_is_nobody() {
    let portal = Portal::new().await;
    let ours = portal.signed_in(AIGUL).await.cookie.unwrap();
    let mut forged = ours.clone();
    forged.pop();
    for cookie in [
        String::new(),
        "qonys=x".into(),
        "qonys=a.b.c".into(),
        forged,
        ours.replace("qonys=", "other="),
    ] {
        let mut client = portal.visitor();
        client.cookie = Some(cookie);
        assert!(!is_signed_in(&client).await);
    }
}

#[tokio::test]
async fn other_sites_cannot_act_in_a_persons_name() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let request = Request::delete("/api/v1/session").header(name, value);
        client
            .send(request.body(Body::empty()).unwrap())
            .await
            .refused(403, "cross_site");
    }
    assert!(is_signed_in(&client).await);
    let own = Request::delete("/api/v1/session").header("origin", "http://127.0.0.1:3000");
    client.send(own.body(Body::empty()).unwrap()).await.ok();
    assert!(!is_signed_in(&client).await);
}

#[tokio::test]
async fn are_listed_for_their_owner_and_end_at_once_where_the_owner_ends_them() {
    let portal = Portal::new().await;
    let (mine, other, stranger) = (
        portal.signed_in(AIGUL).await,
        portal.with_key("aigul").await,
        portal.signed_in(SERIK).await,
    );
    let list = mine.get("/api/v1/sessions").await.ok().json();
    let list = list.as_array().unwrap();
    let ways: Vec<_> = list
        .iter()
        .map(|one| (one["way"].as_str().unwrap(), &one["current"]))
        .collect();
    assert!(
        ways.contains(&("otp", &true.into())) && ways.contains(&("eds", &false.into())),
        "{ways:?}"
    );
    assert_eq!(list.len(), 2);
    // What names a session there opens none: the name in the cookie is another.
    let outside = |current: bool| {
        let found = list.iter().find(|one| one["current"] == current).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    let names: Vec<(String,)> = sqlx::query_as("select jti from session")
        .fetch_all(portal.app.db.pool())
        .await
        .unwrap();
    assert!(
        names
            .iter()
            .all(|(jti,)| *jti != outside(true) && *jti != outside(false))
    );

    let path = format!("/api/v1/sessions/{}", outside(false));
    stranger.delete(&path).await.refused(404, "not_found");
    assert!(is_signed_in(&other).await);
    mine.delete(&path).await.ok();
    assert!(!is_signed_in(&other).await && is_signed_in(&mine).await);
    mine.delete(&path).await.refused(404, "not_found");

    let (again, third) = (portal.with_key("aigul").await, portal.signed_in(AIGUL).await);
    mine.delete("/api/v1/sessions").await.ok();
    for (client, stays) in [(&again, false), (&third, false), (&mine, true), (&stranger, true)] {
        assert_eq!(is_signed_in(client).await, stays);
    }
    portal.clock.advance(31 * 60);
    let late = portal.signed_in(AIGUL).await;
    let list = late.get("/api/v1/sessions").await.ok().json();
    assert_eq!(list.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn are_begun_under_a_name_of_their_own_whatever_cookie_came_along() {
    let portal = Portal::new().await;
    let mut client = portal.signed_in(AIGUL).await;
    let before = client.clone();
    client.sign_in_by_otp(AIGUL).await;
    assert!(before.cookie != client.cookie && is_signed_in(&client).await);
    // The one that the browser was in has ended.
    assert!(!is_signed_in(&before).await);
}

#[tokio::test]
async fn how_long_it_holds_can_be_asked_without_prolonging_it() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let left = async || {
        let json = client.get("/api/v1/session/left").await.ok().json();
        (
            json["seconds"].as_i64().unwrap(),
            json["at_most"].as_i64().unwrap(),
        )
    };
    assert_eq!(left().await, (1800, 12 * 3600));
    portal.clock.advance(25 * 60);
    assert_eq!(left().await, (300, 12 * 3600 - 1500));
    // One press to stay.
    assert!(is_signed_in(&client).await);
    assert_eq!(left().await.0, 1800);
    portal.clock.advance(30 * 60);
    assert_eq!(left().await, (0, 0));
    assert!(!is_signed_in(&client).await);
    let nobody = portal.visitor().get("/api/v1/session/left").await.ok().json();
    assert_eq!(nobody["seconds"], 0);

    let client = portal.signed_in(AIGUL).await;
    for _ in 0..28 {
        portal.clock.advance(25 * 60);
        assert!(is_signed_in(&client).await);
    }
    let json = client.get("/api/v1/session/left").await.ok().json();
    assert_eq!(
        (&json["seconds"], &json["at_most"]),
        (&(20 * 60).into(), &(20 * 60).into())
    );
}
