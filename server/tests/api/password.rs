//! Tries at a password: what they tell, how many there are, and what happens when they can't be counted.

use super::{
    account::{PASSWORD, UNKNOWN, ask, confirm, enter, registered},
    harness::{AIGUL, Client, Portal, Reply, SERIK},
};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use serde_json::{Value, json};
use std::net::SocketAddr;

const PATH: &str = "/api/v1/sign-in/password";

/// A try from this address.
async fn from(client: &Client<'_>, address: &str, iin: &str, password: &str) -> Reply {
    let body = json!({ "iin": iin, "password": password });
    let request = Request::post(PATH)
        .header("content-type", "application/json")
        .extension(ConnectInfo(format!("{address}:1").parse::<SocketAddr>().unwrap()));
    client
        .send(request.body(Body::from(body.to_string())).unwrap())
        .await
}

/// A reply without what differs between any two.
fn plain(reply: &Reply) -> (u16, Value) {
    let mut json = reply.json();
    for own in ["id", "instance", "request_id"] {
        if let Some(object) = json.as_object_mut() {
            object.remove(own);
        }
    }
    (reply.status.as_u16(), json)
}

#[tokio::test]
async fn as_42_a_wrong_password() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let (sessions, visitor) = (portal.count("session").await, portal.visitor());
    let sent = portal.count("outbox").await;
    let reply = enter(&visitor, AIGUL, "қара шаңырак")
        .await
        .refused(422, "AUTH_IIN_PASSWORD");
    assert!(reply.header("set-cookie").is_empty());
    visitor.get("/api/v1/cases").await.refused(401, "not_signed_in");
    // BE-2: the refusal of authorisation is told in the answer and noted; there is no application, nothing is sent.
    for (table, rows) in [
        ("session", sessions),
        ("cases", 0),
        ("envelope", 0),
        ("outbox", sent),
    ] {
        assert_eq!(portal.count(table).await, rows, "{table}");
    }
    let noted: Vec<(String, String, String)> =
        sqlx::query_as("select iin, action, detail from audit where code = 'AUTH_IIN_PASSWORD'")
            .fetch_all(portal.app.db.pool())
            .await
            .unwrap();
    assert_eq!(noted, [(AIGUL.to_owned(), "sign-in".to_owned(), String::new())]);
    let sentence = reply.json()["title"].as_str().unwrap().to_owned();
    assert!(sentence.starts_with("ЖСН немесе"), "{sentence}");
}

#[tokio::test]
async fn nobody_learns_who_has_an_account() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let visitor = portal.visitor();
    portal.clock.advance(60);
    // With an account, without one, unknown to the state: the same words, and the same trace.
    let mut told = Vec::new();
    for iin in [AIGUL, SERIK, UNKNOWN] {
        let wrong = enter(&visitor, iin, "мүлдем басқа").await;
        let code = visitor
            .post("/api/v1/sign-in/password/code", &json!({ "iin": iin }))
            .await;
        let again = visitor
            .post("/api/v1/sign-in/password/code", &json!({ "iin": iin }))
            .await;
        told.push([plain(&wrong), plain(&code), plain(&again)]);
    }
    assert_eq!((told[0][0].0, told[0][1].0, told[0][2].0), (422, 200, 429));
    assert!(told.iter().all(|one| *one == told[0]), "{told:?}");
    assert_eq!(portal.count("password_try").await, 3);
    assert_eq!(portal.count("audit where code = 'AUTH_IIN_PASSWORD'").await, 3);
}

#[tokio::test]
async fn tries_are_few_for_an_address_and_a_crowd_of_addresses_alike() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let visitor = portal.visitor();
    for iin in [AIGUL, UNKNOWN] {
        for _ in 0..5 {
            from(&visitor, "9.9.9.9", iin, "жаңбыр жауды")
                .await
                .refused(422, "AUTH_IIN_PASSWORD");
        }
        let wait = from(&visitor, "9.9.9.9", iin, "жаңбыр жауды")
            .await
            .refused(429, "rate_limited");
        assert_eq!(wait.header("retry-after"), "900");
    }
    // Not even the right one: else the limit would tell which it is.
    from(&visitor, "9.9.9.9", AIGUL, PASSWORD)
        .await
        .refused(429, "rate_limited");
    for one in 0..25 {
        let address = format!("9.9.{}.1", 10 + one);
        from(&visitor, &address, AIGUL, "жаңбыр жауды")
            .await
            .refused(422, "AUTH_IIN_PASSWORD");
    }
    from(&visitor, "9.9.99.1", AIGUL, PASSWORD)
        .await
        .refused(429, "rate_limited");
    from(&visitor, "9.9.99.1", SERIK, PASSWORD)
        .await
        .refused(422, "AUTH_IIN_PASSWORD");
    // The owner, where she has signed in before, is locked out by nobody.
    enter(&visitor, AIGUL, PASSWORD).await.ok();
    portal.clock.advance(24 * 3600);
    from(&visitor, "9.9.99.1", AIGUL, PASSWORD).await.ok();
}

#[tokio::test]
async fn tries_at_once_are_counted_one_by_one() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let visitor = portal.visitor();
    let tries = (0..12).map(|_| from(&visitor, "9.9.9.9", AIGUL, "жаңбыр жауды"));
    let replies = futures_of(tries).await;
    let compared = replies
        .iter()
        .filter(|reply| reply.status.as_u16() == 422)
        .count();
    assert_eq!((compared, replies.len()), (5, 12));
}

async fn futures_of<F: Future<Output = Reply>>(all: impl Iterator<Item = F>) -> Vec<Reply> {
    let mut waiting: Vec<_> = all.map(Box::pin).collect();
    let mut done = Vec::new();
    std::future::poll_fn(|context| {
        waiting.retain_mut(|one| match one.as_mut().poll(context) {
            std::task::Poll::Ready(reply) => {
                done.push(reply);
                false
            }
            std::task::Poll::Pending => true,
        });
        if waiting.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    done
}

#[tokio::test]
async fn what_cannot_be_counted_is_refused() {
    for lost in ["password_try", "known_address", "otp"] {
        let portal = Portal::new().await;
        registered(&portal).await;
        let (visitor, sessions) = (portal.visitor(), portal.count("session").await);
        let drop = sqlx::AssertSqlSafe(format!("drop table {lost}"));
        sqlx::query(drop).execute(portal.app.db.pool()).await.unwrap();
        let reply = enter(&visitor, AIGUL, PASSWORD).await;
        assert!(reply.status.is_server_error(), "{lost}: {}", reply.text());
        let reply = visitor
            .post("/api/v1/sign-in/otp", &json!({ "iin": SERIK }))
            .await;
        assert!(
            reply.status.is_server_error() || lost == "password_try",
            "{lost}: {}",
            reply.text()
        );
        assert_eq!(portal.count("session").await, sessions, "{lost}");
    }
}

#[tokio::test]
async fn a_hundred_wrong_in_a_row_are_the_end_until_the_owner_comes() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let visitor = portal.visitor();
    // One a day from ever other places: under every limit but this one; a month is how long they are counted.
    for one in 0..100 {
        let at = portal.app.clock.unix() - one * 24 * 3600 / 4;
        sqlx::query("insert into password_try (id, iin, address, at) values ($1, $2, $3, $4)")
            .bind(format!("{one:032}"))
            .bind(AIGUL)
            .bind(format!("10.0.0.{one}"))
            .bind(at)
            .execute(portal.app.db.pool())
            .await
            .unwrap();
    }
    from(&visitor, "9.9.9.9", AIGUL, PASSWORD)
        .await
        .refused(429, "rate_limited");
    let sent = enter(&visitor, AIGUL, PASSWORD).await.ok().json();
    confirm(&visitor, &sent["id"], &visitor.latest_code().await)
        .await
        .ok();
    assert_eq!(portal.count("password_try").await, 0);
    from(&visitor, "9.9.9.9", AIGUL, "жаңбыр жауды")
        .await
        .refused(422, "AUTH_IIN_PASSWORD");
}

#[tokio::test]
async fn codes_of_a_stranger_void_none_of_the_owners() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = ask(&visitor, AIGUL).await;
    let code = visitor.latest_code().await;
    let request = Request::post("/api/v1/sign-in/password/code")
        .header("content-type", "application/json")
        .extension(ConnectInfo("9.9.9.9:1".parse::<SocketAddr>().unwrap()));
    let body = json!({ "iin": AIGUL }).to_string();
    visitor.send(request.body(Body::from(body)).unwrap()).await.ok();
    let body = json!({ "id": id, "code": code, "password": PASSWORD });
    visitor.post("/api/v1/sign-in/password/new", &body).await.ok();
}
