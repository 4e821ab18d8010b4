//! Hand-overs between a public service centre and an authorised body, service E by both routes.

use crate::harness::{AIGUL, Client, Portal, Reply, moment, official};
use axum::{body::Body, http::Request};
use serde_json::{Value, json};
use server::clock::Clock as _;

const SERVICE: &str = "housing-assistance-almaty-region-2012";
const BODY: &str = "004-1-20";
const CENTRE: &str = "004-2-31";
const MONDAY: &str = "2026-11-23T10:00:00+05:00";

/// A consumer's application as a counter takes it in.
fn application(office: &str, changes: &Value) -> Value {
    let form = shared::service::find(SERVICE).unwrap().form.unwrap();
    let mut body = json!({
        "service": SERVICE, "form": form.version, "office": office, "visitor": AIGUL, "lang": "kk",
        "answers": {
            "authorised_body": BODY, "applicant_surname": "Оспанова", "applicant_name": "Айгүл",
            "applicant_iin": AIGUL, "consumer_address": "Текелі қаласы, Абай көшесі, 5",
        },
        "documents": [
            { "document": "DE-2", "name": "Жеке куәлік", "compared": true },
            { "document": "DE-2", "name": "Табыс туралы анықтама", "compared": true },
        ],
        "paper_held": true,
    });
    for (key, value) in changes.as_object().unwrap() {
        body["answers"][key] = value.clone();
    }
    body
}

async fn hand_in(who: &Client<'_>, key: &str, body: &Value) -> Reply {
    let request = Request::post("/api/v1/counter/applications")
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    who.send(request.body(Body::from(body.to_string())).unwrap())
        .await
}

async fn scan(who: &Client<'_>, barcode: &str) -> Reply {
    who.post("/api/v1/work/scans", &json!({ "barcode": barcode }))
        .await
}

/// The people of both offices, and a case that the centre took in.
struct Offices<'a> {
    portal: &'a Portal,
    inspector: Client<'a>,
    accumulation: Client<'a>,
    courier: Client<'a>,
    chancery: Client<'a>,
    executor: Client<'a>,
    head: Client<'a>,
}

impl<'a> Offices<'a> {
    async fn open(portal: &'a Portal) -> Self {
        Self {
            portal,
            inspector: official(portal, "tekeli-inspector").await,
            accumulation: official(portal, "tekeli-accumulation").await,
            courier: official(portal, "tekeli-courier").await,
            chancery: official(portal, "tekeli-chancery").await,
            executor: official(portal, "tekeli-executor").await,
            head: official(portal, "tekeli-head").await,
        }
    }

    /// The number of a case that the centre took in.
    async fn taken_in(&self, key: &str) -> String {
        let body = application(CENTRE, &json!({}));
        let reply = hand_in(&self.inspector, key, &body).await;
        reply.ok().json()["case"].as_str().unwrap().to_owned()
    }

    async fn case(&self, who: &Client<'_>, number: &str) -> Value {
        who.get(&format!("/api/v1/work/{number}")).await.ok().json()
    }

    async fn step(&self, who: &Client<'_>, number: &str, step: &str, outcome: &str, input: Value) -> Reply {
        let seen = self.case(who, number).await["events"].as_array().unwrap().len();
        let body = json!({ "outcome": outcome, "seen": seen, "input": input });
        who.post(&format!("/api/v1/cases/{number}/steps/{step}"), &body)
            .await
    }

    async fn state(&self, number: &str) -> String {
        let case = self.case(&self.head, number).await;
        let last = case["events"].as_array().unwrap().iter().rev();
        let mut states = last.filter_map(|event| event["fact"]["to"].as_str());
        states.next().unwrap_or("REGISTERED").to_owned()
    }

    fn executor_named() -> Value {
        json!({ "executor": { "iin": "861111321067", "name": "Қалиев Ерлан Болатұлы" } })
    }
}

/// AS-66, and the whole route through a centre: out and in, signed on paper, back and handed over.
#[tokio::test]
async fn as_66_the_chain_of_hand_overs() {
    let portal = Portal::at(MONDAY).await;
    let offices = Offices::open(&portal).await;
    let number = offices.taken_in("key-1").await;
    // Before it has left the centre the body has nothing to scan.
    let early = scan(&offices.chancery, &number).await;
    early.refused(409, "BARCODE_WRONG_PLACE");
    let out = scan(&offices.accumulation, &number).await.ok().json();
    assert_eq!(
        (&out["direction"], &out["from"], &out["to"], &out["position"]),
        (&json!("out"), &json!(CENTRE), &json!(BODY), &json!(1))
    );
    scan(&offices.accumulation, &number)
        .await
        .refused(409, "BARCODE_DUPLICATE");
    portal.clock.set(moment("2026-11-24T09:30:00+05:00"));
    // A keyboard scanner types the bars, which are the digits alone.
    let arrived = scan(&offices.chancery, &number.replace('-', ""))
        .await
        .ok()
        .json();
    assert_eq!(
        (&arrived["direction"], &arrived["registry"]),
        (&json!("in"), &json!(""))
    );
    portal.clock.set(moment("2026-11-24T09:40:00+05:00"));
    let before = offices.case(&offices.head, &number).await;
    let again = scan(&offices.chancery, &number).await;
    let again = again.refused(409, "BARCODE_DUPLICATE");
    assert_eq!(
        again.json()["errors"][0]["params"]["at"],
        "2026-11-24T09:30:00+05:00"
    );
    assert_eq!(
        offices.case(&offices.head, &number).await["events"],
        before["events"]
    );

    let steps = [
        (&offices.chancery, "EP-3", "registered", json!({ "text": "57" })),
        (&offices.chancery, "EP-4", "to_head", json!({})),
        (&offices.head, "EP-5", "resolved", Offices::executor_named()),
        (&offices.executor, "EP-6", "entitled", json!({})),
        (&offices.executor, "EP-7", "drafted", json!({})),
        (&offices.head, "EP-8", "signed", json!({})),
    ];
    for (who, step, outcome, input) in steps {
        offices.step(who, &number, step, outcome, input).await.ok();
    }
    // A step that is a scan is not taken by hand, with another case's bars least of all.
    let forged = json!({ "scan": { "barcode": "1", "from": BODY, "to": CENTRE, "direction": "out" } });
    offices
        .step(&offices.chancery, &number, "EP-10", "sent_back", forged)
        .await
        .refused(422, "step_invalid");
    scan(&offices.chancery, &number).await.ok();
    assert_eq!(offices.state(&number).await, "IN_TRANSIT");
    scan(&offices.accumulation, &number).await.ok();
    assert_eq!(offices.state(&number).await, "READY_AT_PSC");
    offices
        .step(&offices.inspector, &number, "EP-12", "handed", json!({}))
        .await
        .ok();
    assert_eq!(offices.state(&number).await, "ISSUED");
    scan(&offices.accumulation, &number)
        .await
        .refused(409, "BARCODE_DUPLICATE");
    scan(&offices.chancery, &number)
        .await
        .refused(409, "BARCODE_CLOSED");
    // The centre's inspector sees all four.
    let case = offices.case(&offices.inspector, &number).await;
    let chain: Vec<_> = case["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|event| event["fact"]["input"]["scan"]["direction"].as_str())
        .collect();
    assert_eq!(chain, ["out", "in", "out", "in"]);
}

/// Unknown bars, another office's package, one's own: told apart, nothing changed.
#[tokio::test]
async fn bad_scans_change_nothing() {
    let portal = Portal::at(MONDAY).await;
    let offices = Offices::open(&portal).await;
    let number = offices.taken_in("key-1").await;
    let stranger = official(&portal, "almaly-inspector").await;
    for (who, barcode, status, code) in [
        (&offices.accumulation, "", 404, "BARCODE_UNKNOWN"),
        (&offices.accumulation, "1234567890", 404, "BARCODE_UNKNOWN"),
        (
            &offices.accumulation,
            "'; drop table cases",
            404,
            "BARCODE_UNKNOWN",
        ),
        (&offices.inspector, &number, 409, "BARCODE_WRONG_PLACE"),
        (&offices.courier, &number, 409, "BARCODE_WRONG_PLACE"),
        (&stranger, &number, 409, "BARCODE_WRONG_PLACE"),
        (&offices.head, &number, 403, "forbidden"),
    ] {
        scan(who, barcode).await.refused(status, code);
    }
    assert_eq!(offices.state(&number).await, "REGISTERED");
    assert_eq!(portal.count("registry").await, 0);
}

/// N-E5, X-21: one registry a day and direction, a second courier run takes what came after the first.
#[tokio::test]
async fn x_21_one_registry_a_day_and_a_second_run() {
    let portal = Portal::at(MONDAY).await;
    let offices = Offices::open(&portal).await;
    let mut numbers = Vec::new();
    for key in ["key-1", "key-2", "key-3"] {
        numbers.push(offices.taken_in(key).await);
    }
    let list = offices
        .accumulation
        .get("/api/v1/work/registries")
        .await
        .ok()
        .json();
    assert_eq!(
        list["waiting"],
        json!([{ "from": CENTRE, "to": BODY, "count": 3 }])
    );
    assert_eq!(list["registries"], json!([]));
    scan(&offices.accumulation, &numbers[0]).await.ok();
    let second = scan(&offices.accumulation, &numbers[1]).await.ok().json();
    let id = second["registry"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/work/registries/{id}");
    let runs = format!("{path}/runs");
    // Somebody has scanned since it was looked at.
    let stale = offices.courier.post(&runs, &json!({ "entries": 1 })).await;
    stale.refused(409, "registry_changed");
    let taken = offices
        .courier
        .post(&runs, &json!({ "entries": 2 }))
        .await
        .ok()
        .json();
    assert_eq!(
        (&taken["registry"]["left"], &taken["registry"]["runs"]),
        (&json!(0), &json!(1))
    );
    let empty = offices.courier.post(&runs, &json!({ "entries": 2 })).await;
    empty.refused(409, "registry_empty");
    scan(&offices.accumulation, &numbers[2]).await.ok();
    let twice = offices
        .courier
        .post(&runs, &json!({ "entries": 3 }))
        .await
        .ok()
        .json();
    let of = |view: &Value| -> Vec<(u64, u64)> {
        let entries = view["entries"].as_array().unwrap().iter();
        let number = |value: &Value| value.as_u64().unwrap();
        entries
            .map(|one| (number(&one["position"]), number(&one["run"])))
            .collect()
    };
    assert_eq!(of(&twice), [(1, 1), (2, 1), (3, 2)]);
    // The courier carries, and reads no application; the centre's and the body's people see whose it is.
    assert_eq!(twice["entries"][0]["applicant"], "");
    for who in [&offices.accumulation, &offices.chancery] {
        let view = who.get(&path).await.ok().json();
        assert_eq!(view["entries"][0]["applicant"], "Оспанова Айгүл");
    }
    let stranger = official(&portal, "almaly-inspector").await;
    stranger.get(&path).await.refused(404, "not_found");
    // The next day has another registry.
    portal.clock.set(moment("2026-11-24T09:30:00+05:00"));
    let list = offices
        .accumulation
        .get("/api/v1/work/registries")
        .await
        .ok()
        .json();
    assert_eq!(
        (&list["day"], &list["registries"]),
        (&json!("2026-11-24"), &json!([]))
    );
    let list = offices
        .courier
        .get("/api/v1/work/registries?day=2026-11-23")
        .await
        .ok()
        .json();
    assert_eq!(list["registries"][0]["id"], json!(id));
    offices
        .courier
        .get("/api/v1/work/registries?day=monday")
        .await
        .refused(400, "bad_request");
    assert_eq!(offices.portal.count("registry").await, 1);
}

/// Service E through the authorised body: chancery, resolution, check, a return, signature on paper, post.
#[tokio::test]
async fn the_route_through_the_authorised_body() {
    let portal = Portal::at(MONDAY).await;
    let offices = Offices::open(&portal).await;
    let body = application(BODY, &json!({}));
    let refused = hand_in(&offices.chancery, "key-1", &body).await;
    // At the authorised body one says how the answer is to come.
    refused.refused(422, "answers_invalid");
    let body = application(BODY, &json!({ "result_delivery": "POST", "channel": "PSC" }));
    let filed = hand_in(&offices.chancery, "key-2", &body).await.ok().json();
    assert_eq!(filed["result_due_on"], Value::Null, "DL-E4: the act sets no term");
    let number = filed["case"].as_str().unwrap();
    scan(&offices.chancery, number)
        .await
        .refused(409, "BARCODE_NOT_NOW");
    let refusal = json!({ "grounds": [{ "code": "RE-1", "facts": "14-тармақ" }] });
    for (who, step, outcome, input) in [
        (&offices.head, "EL-2", "resolved", Offices::executor_named()),
        (&offices.executor, "EL-3", "drafted", json!({})),
        (
            &offices.head,
            "EL-4",
            "returned",
            json!({ "text": "Анықтама қосыңыз" }),
        ),
        (&offices.executor, "EL-3", "refusal_drafted", refusal),
        (&offices.head, "EL-4", "refusal_signed", json!({})),
        (
            &offices.executor,
            "EL-5",
            "posted",
            json!({ "text": "RR123456789KZ" }),
        ),
    ] {
        offices.step(who, number, step, outcome, input).await.ok();
    }
    assert_eq!(offices.state(number).await, "ISSUED");
    assert_eq!(portal.count("registry").await, 0);
}

/// E knows no portal; nothing of it is kept, and the person is told at once.
#[tokio::test]
async fn the_portal_is_no_channel_of_service_e() {
    let portal = Portal::at("2026-11-23T10:00:00+05:00").await;
    let person = portal.signed_in("850412400012").await;
    let service = shared::service::find("housing-assistance-almaty-region-2012").unwrap();
    let body = json!({ "form": service.form.unwrap().version, "base": 0, "answers": {} });
    let path = "/api/v1/drafts/housing-assistance-almaty-region-2012";
    person.put(path, &body).await.refused(403, "CHANNEL_NOT_ALLOWED");
    assert_eq!(portal.count("draft").await, 0);
}
