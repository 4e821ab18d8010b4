//! Text messages through SMSC's protocol: a server on this machine speaks it.

use super::harness::Portal;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{StatusCode, Uri, header},
    response::{IntoResponse as _, Response},
};
use server::{
    config::SmsGateway,
    outbox::{self, Message},
};
use shared::procedure::Channel;
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

const PHONE: &str = "+77010000012";
const TEXT: &str = "Өтініш тіркелді & 100 %";
const CODE: &str = "Qonys: 123456";

/// One answer of the gateway.
#[derive(Clone)]
enum Say {
    Json(&'static str),
    Status(u16),
    Text(String),
    Redirect,
    Nothing,
}

/// A request, as it arrived.
#[derive(Clone, Debug)]
struct Request {
    uri: String,
    fields: BTreeMap<String, String>,
}

#[derive(Clone, Default)]
struct Gateway {
    answers: Arc<Mutex<VecDeque<Say>>>,
    seen: Arc<Mutex<Vec<Request>>>,
}

const TAKEN: Say = Say::Json(r#"{"id": "qonys-1", "cnt": 1}"#);
const UNKNOWN: Say = Say::Json(r#"{"status": -3}"#);
const KNOWN: Say = Say::Json(r#"{"status": 0, "last_date": "20.11.2026 12:00:00", "last_timestamp": 1}"#);

impl Gateway {
    /// Answers in this order; afterwards, that it took the message.
    async fn start(answers: impl IntoIterator<Item = Say>) -> (Self, SmsGateway) {
        let gateway = Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            seen: Arc::default(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().fallback(answer).with_state(gateway.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let access = SmsGateway {
            url: format!("http://{address}/sys/"),
            login: Some("qonys".into()),
            password: "p&w".into(),
            sender: Some("QONYS".into()),
            patience: Duration::from_secs(5),
        };
        (gateway, access)
    }

    fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    fn pages(&self) -> Vec<String> {
        self.seen().into_iter().map(|request| request.uri).collect()
    }
}

async fn answer(State(gateway): State<Gateway>, uri: Uri, body: Bytes) -> Response {
    let fields = form_urlencoded::parse(&body).into_owned().collect();
    let uri = uri.to_string();
    gateway.seen.lock().unwrap().push(Request { uri, fields });
    let say = gateway.answers.lock().unwrap().pop_front().unwrap_or(TAKEN);
    match say {
        // The type that SMSC gives is not to be relied on.
        Say::Json(text) => text.into_response(),
        Say::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Say::Text(text) => Body::from(text).into_response(),
        Say::Redirect => (StatusCode::FOUND, [(header::LOCATION, "/sys/elsewhere.php")]).into_response(),
        Say::Nothing => std::future::pending().await,
    }
}

async fn write(portal: &Portal, text: &str, good_for: Option<i64>) {
    let mut tx = portal.app.db.begin().await.unwrap();
    let message = Message {
        at: portal.app.clock.now(),
        channel: Channel::Sms,
        to: PHONE,
        text,
        good_until: good_for.map(|seconds| portal.app.clock.unix() + seconds),
        event: None,
    };
    outbox::write(&mut tx, portal.app.rng.as_ref(), message)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn deliver(portal: &Portal) {
    outbox::deliver(&portal.app).await.unwrap();
}

/// State, reason and text of every message, in the order of their writing.
async fn rows(portal: &Portal) -> Vec<(String, String, String)> {
    sqlx::query_as("select state, reason, body from outbox order by written")
        .fetch_all(portal.app.db.pool())
        .await
        .unwrap()
}

fn row(state: &str, reason: &str, body: &str) -> (String, String, String) {
    (state.to_owned(), reason.to_owned(), body.to_owned())
}

#[tokio::test]
async fn a_message_goes_out_once_and_nothing_of_it_is_in_the_address() {
    let (gateway, access) = Gateway::start([]).await;
    let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
    write(&portal, TEXT, None).await;
    deliver(&portal).await;
    portal.clock.advance(3600);
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("sent", "", TEXT)]);
    let (id,): (String,) = sqlx::query_as("select id from outbox")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    let seen = gateway.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].uri, "/sys/send.php");
    let sent: Vec<(&str, &str)> = seen[0]
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        sent,
        [
            ("charset", "utf-8"),
            ("fmt", "3"),
            ("id", format!("qonys-{id}").as_str()),
            ("login", "qonys"),
            ("mes", TEXT),
            ("phones", PHONE),
            ("psw", "p&w"),
            ("sender", "QONYS"),
        ]
    );
}

#[tokio::test]
async fn a_one_time_password_says_how_long_it_is_good_and_is_wiped() {
    let (gateway, access) = Gateway::start([]).await;
    let key = SmsGateway {
        login: None,
        sender: None,
        ..access
    };
    let portal = Portal::in_production_with(|config| config.sms = Some(key)).await;
    write(&portal, CODE, Some(300)).await;
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("sent", "", "")]);
    let fields = &gateway.seen()[0].fields;
    assert_eq!(
        (
            fields["valid"].as_str(),
            fields["apikey"].as_str(),
            fields["mes"].as_str()
        ),
        ("00:05", "p&w", CODE)
    );
    assert!(
        ["login", "psw", "sender"]
            .iter()
            .all(|name| !fields.contains_key(*name))
    );
}

#[tokio::test]
async fn what_is_refused_for_good_is_recorded_and_never_sent_again() {
    for (answer, reason) in [
        (r#"{"error": "parameters error", "error_code": 1}"#, "smsc 1"),
        (
            r#"{"error": "invalid login or password", "error_code": 2}"#,
            "smsc 2",
        ),
        (r#"{"error": "no money", "error_code": 3}"#, "smsc 3"),
        (
            r#"{"error": "message is denied", "error_code": 6, "id": "qonys-1"}"#,
            "smsc 6",
        ),
        (
            r#"{"error": "invalid number +77010000012", "error_code": 7}"#,
            "smsc 7",
        ),
        (r#"{"error": "can't be delivered", "error_code": 8}"#, "smsc 8"),
    ] {
        let (gateway, access) = Gateway::start([Say::Json(answer)]).await;
        let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
        write(&portal, CODE, Some(300)).await;
        write(&portal, TEXT, None).await;
        deliver(&portal).await;
        portal.clock.advance(3600);
        deliver(&portal).await;
        assert_eq!(
            rows(&portal).await,
            [row("refused", reason, ""), row("sent", "", TEXT)]
        );
        assert_eq!(gateway.seen().len(), 2, "{reason}");
    }
}

#[tokio::test]
async fn what_may_pass_waits_and_is_asked_about_before_it_is_sent_again() {
    for (answer, reason) in [
        (Say::Status(500), "http 500"),
        (Say::Status(503), "http 503"),
        (Say::Status(429), "http 429"),
        (Say::Redirect, "http 302"),
        (Say::Json(r#"{"error": "blocked", "error_code": 4}"#), "smsc 4"),
        (
            Say::Json(r#"{"error": "too many concurrent requests", "error_code": 9}"#),
            "smsc 9",
        ),
        (Say::Json("{}"), "unreadable answer"),
        (Say::Json(r#"{"id": 1"#), "unreadable answer"),
        (Say::Text("<html>+77010000012</html>".into()), "unreadable answer"),
        (
            Say::Text(format!("{}{}", " ".repeat(64 * 1024), r#"{"id": 1, "cnt": 1}"#)),
            "unreadable answer",
        ),
    ] {
        let (gateway, access) = Gateway::start([answer, UNKNOWN]).await;
        let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
        write(&portal, TEXT, None).await;
        deliver(&portal).await;
        assert_eq!(rows(&portal).await, [row("waiting", reason, TEXT)]);
        deliver(&portal).await;
        assert_eq!(gateway.seen().len(), 1, "{reason}: too early");
        portal.clock.advance(30);
        deliver(&portal).await;
        assert_eq!(rows(&portal).await, [row("sent", "", TEXT)]);
        let seen = gateway.seen();
        assert_eq!(
            gateway.pages(),
            ["/sys/send.php", "/sys/status.php", "/sys/send.php"],
            "{reason}"
        );
        assert_eq!(seen[0].fields, seen[2].fields);
        assert_eq!(
            (&seen[1].fields["id"], &seen[1].fields["phone"]),
            (&seen[0].fields["id"], &seen[0].fields["phones"])
        );
    }
}

#[tokio::test]
async fn a_message_that_arrived_though_its_answer_did_not_is_not_sent_again() {
    let (gateway, access) = Gateway::start([Say::Nothing, KNOWN]).await;
    let hurried = SmsGateway {
        patience: Duration::from_millis(200),
        ..access
    };
    let portal = Portal::in_production_with(|config| config.sms = Some(hurried)).await;
    write(&portal, TEXT, None).await;
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("waiting", "timeout", TEXT)]);
    portal.clock.advance(30);
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("sent", "", TEXT)]);
    assert_eq!(gateway.pages(), ["/sys/send.php", "/sys/status.php"]);
}

#[tokio::test]
async fn while_nobody_knows_whether_it_arrived_it_is_not_sent_again() {
    let busy = Say::Json(r#"{"error": "too many requests", "error_code": 9}"#);
    let (gateway, access) = Gateway::start([Say::Status(502), busy, Say::Json("{}")]).await;
    let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
    write(&portal, TEXT, None).await;
    for reason in ["http 502", "smsc status 9", "unreadable answer"] {
        deliver(&portal).await;
        assert_eq!(rows(&portal).await, [row("waiting", reason, TEXT)]);
        portal.clock.advance(600);
    }
    assert_eq!(gateway.pages()[1..], ["/sys/status.php", "/sys/status.php"]);
}

#[tokio::test]
async fn without_a_gateway_that_answers_a_message_is_given_up_in_the_end() {
    let (_, access) = Gateway::start([]).await;
    let closed = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let nobody = SmsGateway {
        url: format!("http://{closed}/sys/"),
        ..access
    };
    let portal = Portal::in_production_with(|config| config.sms = Some(nobody)).await;
    write(&portal, TEXT, None).await;
    for _ in 0..19 {
        deliver(&portal).await;
        portal.clock.advance(3600);
    }
    assert_eq!(rows(&portal).await, [row("waiting", "no connection", TEXT)]);
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("given_up", "no connection", TEXT)]);
}

#[tokio::test]
async fn nothing_is_said_to_a_gateway_that_cannot_prove_who_it_is() {
    let (gateway, access) = Gateway::start([]).await;
    let encrypted = SmsGateway {
        url: access.url.replace("http://", "https://"),
        ..access
    };
    let portal = Portal::in_production_with(|config| config.sms = Some(encrypted)).await;
    write(&portal, TEXT, None).await;
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("waiting", "no connection", TEXT)]);
    assert!(gateway.seen().is_empty());
}

#[tokio::test]
async fn a_one_time_password_is_not_sent_after_its_five_minutes() {
    let (gateway, access) = Gateway::start([Say::Status(503)]).await;
    let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
    write(&portal, CODE, Some(300)).await;
    deliver(&portal).await;
    portal.clock.advance(299);
    write(&portal, CODE, Some(300)).await;
    portal.clock.advance(1);
    deliver(&portal).await;
    assert_eq!(
        rows(&portal).await,
        [row("expired", "http 503", ""), row("sent", "", "")]
    );
    assert_eq!(gateway.pages(), ["/sys/send.php", "/sys/send.php"]);
}

#[tokio::test]
async fn a_silent_gateway_ends_the_round_and_the_new_goes_before_what_failed() {
    let (gateway, access) = Gateway::start([Say::Status(503)]).await;
    let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
    write(&portal, "first", None).await;
    write(&portal, "second", None).await;
    deliver(&portal).await;
    assert_eq!(gateway.seen().len(), 1);
    write(&portal, "third", None).await;
    portal.clock.advance(30);
    deliver(&portal).await;
    let texts: Vec<Option<String>> = gateway
        .seen()
        .into_iter()
        .map(|mut request| request.fields.remove("mes"))
        .collect();
    let expected = [Some("first"), Some("second"), Some("third"), None].map(|text| text.map(str::to_owned));
    assert_eq!(texts, expected);
}

#[tokio::test]
async fn two_rounds_at_once_send_once() {
    let (gateway, access) = Gateway::start([]).await;
    let portal = Portal::in_production_with(|config| config.sms = Some(access)).await;
    for _ in 0..5 {
        write(&portal, TEXT, None).await;
    }
    tokio::join!(deliver(&portal), deliver(&portal), deliver(&portal));
    assert_eq!(gateway.seen().len(), 5);
}

#[tokio::test]
async fn without_any_gateway_messages_wait() {
    let portal = Portal::in_production().await;
    write(&portal, TEXT, None).await;
    deliver(&portal).await;
    assert_eq!(rows(&portal).await, [row("waiting", "no gateway", TEXT)]);
}
