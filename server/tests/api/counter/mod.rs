//! The counter: applications on paper.

mod edges;
mod portal;

use crate::harness::{AIGUL, Client, Portal, Reply, moment, official};
use axum::{body::Body, http::Request};
use portal::on_the_portal;
use serde_json::{Value, json};
use server::{clock::Clock as _, demo};

/// A Saturday: the centre works, the department does not.
const SATURDAY: &str = "2026-11-21T10:00:00+05:00";

/// The act of Almaty.
const ALMATY: &str = "housing-queue-almaty-2014";
/// A visitor of the centre.
const KANAT: &str = "790214301321";

/// Hands an application in under a key.
async fn hand_in(who: &Client<'_>, key: &str, body: &Value) -> Reply {
    let request = Request::post("/api/v1/counter/applications")
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    who.send(request.body(Body::from(body.to_string())).unwrap())
        .await
}

fn of(service: &str, office: &str) -> Value {
    let form = shared::service::find(service).unwrap().form;
    json!({
        "service": service, "form": form.map_or("", |form| form.version), "office": office, "visitor": AIGUL,
        "lang": "kk", "answers": { "applicant_iin": AIGUL }, "documents": [], "paper_held": true,
    })
}

/// Only the acts that know a counter take anything in there.
#[tokio::test]
async fn as_61_a_channel_that_the_act_does_not_know() {
    let portal = Portal::at(SATURDAY).await;
    let inspector = official(&portal, "almaly-inspector").await;
    let chancery = official(&portal, "department-chancery").await;
    for service in [
        "privatisation-pavlodar-2019",
        "housing-queue",
        "housing-queue-update",
        "housing-centre",
        "rent-payment",
    ] {
        let tried = hand_in(&inspector, "key-1", &of(service, "psc-almaly")).await;
        tried.refused(403, "CHANNEL_NOT_ALLOWED");
        let tried = hand_in(&chancery, "key-1", &of(service, "almaty-department")).await;
        tried.refused(403, "CHANNEL_NOT_ALLOWED");
        // Behind another office's counter stands somebody else.
        let tried = hand_in(&inspector, "key-1", &of(service, "psc-medeu")).await;
        tried.refused(403, "forbidden");
    }
    assert_eq!(portal.count("cases").await, 0);
}

/// A visitor's application, complete.
fn application(person: &str, office: &str) -> Value {
    let everybody = demo::everybody().unwrap();
    let known = everybody.iter().find(|known| known.id == person).unwrap();
    let form = shared::service::find(ALMATY).unwrap().form.unwrap();
    json!({
        "service": ALMATY, "form": form.version, "office": office, "visitor": known.iin.as_str(), "lang": "kk",
        "answers": known.services[ALMATY].example.answers,
        "documents": [
            { "document": "DB-2", "name": "Жеке куәлік", "compared": true },
            { "document": "DB-2", "name": "Мекенжай анықтамасы", "compared": true },
        ],
        "paper_held": true,
    })
}

/// The people of the route through a centre, and a case.
struct Route<'a> {
    portal: &'a Portal,
    inspector: Client<'a>,
    accumulation: Client<'a>,
    chancery: Client<'a>,
    documents: Client<'a>,
    executor: Client<'a>,
    head: Client<'a>,
    number: String,
}

impl<'a> Route<'a> {
    /// Taken in on a Saturday.
    async fn open(portal: &'a Portal) -> Self {
        let route = Self::of(portal).await;
        let filed = hand_in(&route.inspector, "key-1", &application("kanat", "psc-almaly")).await;
        let filed = filed.ok().json();
        assert_eq!(filed["state"], "REGISTERED");
        Self {
            number: filed["case"].as_str().unwrap().to_owned(),
            ..route
        }
    }

    /// Everybody of the route, before there is a case.
    async fn of(portal: &'a Portal) -> Self {
        Self {
            portal,
            inspector: official(portal, "almaly-inspector").await,
            accumulation: official(portal, "almaly-accumulation").await,
            chancery: official(portal, "department-chancery").await,
            documents: official(portal, "department-documents").await,
            executor: official(portal, "department-executor").await,
            head: official(portal, "department-head").await,
            number: String::new(),
        }
    }

    fn at(&self, at: &str) {
        self.portal.clock.set(moment(at));
    }

    /// The case as somebody who works on it sees it.
    async fn file(&self, who: &Client<'_>) -> Value {
        let path = ["/api/v1/work/", &self.number].concat();
        who.get(&path).await.ok().json()
    }

    async fn try_step(&self, who: &Client<'_>, step: &str, outcome: &str, input: Value) -> Reply {
        let seen = self.file(who).await["events"].as_array().map_or(0, Vec::len);
        let body = json!({ "outcome": outcome, "seen": seen, "input": input });
        who.post(&format!("/api/v1/cases/{}/steps/{step}", self.number), &body)
            .await
    }

    async fn step(&self, who: &Client<'_>, step: &str, outcome: &str, input: Value) -> String {
        let taken = self.try_step(who, step, outcome, input).await.ok().json();
        taken["state"].as_str().unwrap().to_owned()
    }

    /// On its way to the provider, registered there, before the executor.
    async fn up_to_executor(&self) {
        assert_eq!(
            self.step(&self.accumulation, "BP-1a", "sent", json!({})).await,
            "IN_TRANSIT"
        );
        self.at("2026-11-23T10:00:00+05:00");
        let state = self.step(&self.chancery, "BP-1a", "arrived", json!({})).await;
        assert_eq!(state, "COMPLETENESS_CHECK");
        self.step(&self.chancery, "BP-2", "registered", json!({})).await;
        let known = self.file(&self.head).await["executors"][0].clone();
        let resolution = json!({ "executor": known, "text": "Орындауға" });
        self.step(&self.head, "BP-3", "resolved", resolution).await;
        self.step(&self.documents, "BP-4", "passed", json!({})).await;
    }

    /// The commission decides for it on Friday.
    async fn commission(&self) {
        let members = ["department-chair", "department-secretary", "department-member"];
        let mut clients = Vec::new();
        for member in members {
            clients.push(official(self.portal, member).await);
        }
        let set = json!({
            "revision": 0, "office": "almaty-department", "at": "2026-11-27T10:00:00+05:00", "place": "Алматы, 212",
            "chair": Portal::official(members[0]), "secretary": Portal::official(members[1]), "agenda": [self.number],
        });
        let set = clients[1].post("/api/v1/work/sittings", &set).await.ok().json();
        let path = ["/api/v1/work/sittings/", set["id"].as_str().unwrap()].concat();
        self.at("2026-11-27T11:00:00+05:00");
        let revision = clients[1].get(&path).await.ok().json()["revision"].clone();
        let present = members.map(Portal::official);
        let item = json!({
            "case": self.number, "put_off": false, "votes_for": 3, "votes_against": 0, "conclusion": "Есепке қойылсын",
        });
        let minutes = json!({ "revision": revision, "number": "12", "present": present, "items": [item] });
        clients[1]
            .post(&[&path, "/minutes"].concat(), &minutes)
            .await
            .ok();
        for (client, key) in clients.iter().zip(members) {
            let content = client.get(&path).await.ok().json()["minutes"]
                .as_str()
                .unwrap()
                .to_owned();
            let body = json!({ "content": content, "signature": self.portal.sign(key, &content) });
            client.post(&[&path, "/signatures"].concat(), &body).await.ok();
        }
    }

    /// Up to the result that lies at the centre.
    async fn up_to_ready(&self) {
        self.up_to_executor().await;
        self.step(&self.executor, "BP-5", "complete", json!({})).await;
        let reference = json!({ "text": "Есепке қоюға негіз бар" });
        let state = self.step(&self.executor, "BP-6", "prepared", reference).await;
        assert_eq!(state, "AT_COMMISSION");
        self.commission().await;
        self.step(&self.executor, "BP-8", "notice_drafted", json!({}))
            .await;
        // Signed by hand: there is nothing to sign with a key, and a signature is not taken.
        let seen = self.file(&self.head).await["events"].as_array().unwrap().len();
        let body = json!({ "outcome": "notice_signed", "seen": seen, "input": {} });
        let prepare = format!("/api/v1/cases/{}/steps/BP-9/prepare", self.number);
        self.head
            .post(&prepare, &body)
            .await
            .refused(422, "step_without_paper");
        assert_eq!(
            self.step(&self.head, "BP-9", "notice_signed", json!({})).await,
            "SIGNING"
        );
        assert_eq!(
            self.step(&self.documents, "BP-10", "sent", json!({})).await,
            "IN_TRANSIT"
        );
        let state = self.step(&self.inspector, "BP-10", "arrived", json!({})).await;
        assert_eq!(state, "READY_AT_PSC");
    }
}

/// AS-32: taken in on a Saturday, with all dates told; then through every hand to the counter again.
#[tokio::test]
async fn as_32_from_the_counter_to_the_result() {
    let portal = Portal::at(SATURDAY).await;
    let route = Route::open(&portal).await;
    let visitor = portal.signed_in(KANAT).await;
    let mine = visitor.get("/api/v1/cases").await.ok().json();
    assert_eq!(
        (&mine[0]["case"], &mine[0]["result_due_on"]),
        (&json!(route.number), &json!("2026-12-21"))
    );
    let file = route.file(&route.inspector).await;
    let told = file["events"][0]["fact"]["steps"].as_array().unwrap();
    let due = |code: &str| told.iter().find(|step| step["step"] == code).unwrap()["due_at"].clone();
    // The provider's day off ends at midnight; its target is the Friday before.
    assert_eq!(due("BP-10"), "2026-12-21T00:00:00+05:00");
    assert_eq!(due("BP-11"), "2026-12-21T20:00:00+05:00");
    assert_eq!(due("BP-16"), "2027-01-21T20:00:00+05:00");
    assert_eq!(file["record"]["documents"].as_array().unwrap().len(), 2);
    assert_eq!(file["record"]["inspector"]["role"], "R04");
    // Another centre's inspector, and a provider's employee of another office, know of no such case.
    for stranger in ["medeu-inspector", "talgar-executor"] {
        let stranger = official(&portal, stranger).await;
        let path = ["/api/v1/work/", &route.number].concat();
        stranger.get(&path).await.refused(404, "not_found");
    }
    route.up_to_ready().await;
    let list = route.inspector.get("/api/v1/work?show=mine").await.ok().json();
    assert_eq!(list["items"][0]["case"], route.number);
    let issued = json!({ "text": "Жеке куәлік бойынша берілді" });
    assert_eq!(
        route.step(&route.inspector, "BP-11", "issued", issued).await,
        "ISSUED"
    );
    let state = route.step(&route.documents, "BP-11", "archived", json!({})).await;
    assert_eq!(state, "CLOSED");
    let findings = portal.verify_log().await;
    assert_eq!(findings.broken, []);
}

/// The dates of both routes, asked for by anybody.
#[tokio::test]
async fn dates_of_a_route() {
    let portal = Portal::new().await;
    let path = [
        "/api/v1/services/",
        ALMATY,
        "/deadlines?filed_at=2026-11-21T10:00:00%2B05:00",
    ]
    .concat();
    let centre = portal
        .visitor()
        .get(&[&path, "&route=PSC"].concat())
        .await
        .ok()
        .json();
    for (date, on) in [
        ("registered_on", "2026-11-21"),
        ("result_due_on", "2026-12-21"),
        ("hand_over_on", "2026-12-20"),
        ("target_on", "2026-12-18"),
        ("pick_up_on", "2026-12-21"),
        ("stored_until", "2027-01-21"),
        ("transfer_on", "2027-01-22"),
    ] {
        assert_eq!(centre[date], on, "{date}");
    }
    let online = portal.visitor().get(&path).await.ok().json();
    assert_eq!(online["result_due_on"], "2026-12-21");
    assert_eq!(online["pick_up_on"], Value::Null);
    let unknown = portal.visitor().get(&[&path, "&route=POST"].concat()).await;
    unknown.refused(404, "not_found");
}

/// AS-39: nobody comes for the result.
#[tokio::test]
async fn as_39_an_unclaimed_result_is_kept_for_a_month() {
    let portal = Portal::at(SATURDAY).await;
    let route = Route::open(&portal).await;
    route.up_to_ready().await;
    let visitor = portal.signed_in(KANAT).await;
    let path = ["/api/v1/cases/", &route.number].concat();
    for (at, state) in [
        ("2026-12-21T19:59:00+05:00", "READY_AT_PSC"),
        ("2026-12-22T09:00:00+05:00", "STORED"),
        ("2027-01-21T20:30:00+05:00", "STORED"),
        ("2027-01-22T08:59:00+05:00", "STORED"),
        ("2027-01-22T09:00:00+05:00", "RETURNED_TO_PROVIDER"),
    ] {
        route.at(at);
        assert_eq!(visitor.get(&path).await.ok().json()["state"], state, "{at}");
    }
    let file = route.file(&route.documents).await;
    let events = file["events"].as_array().unwrap();
    let notice = events.last().unwrap();
    assert_eq!(
        notice["fact"],
        json!({ "type": "notice_sent", "template": "N-B6", "channel": "paper" })
    );
}

/// AS-37: an incomplete package goes back through the same hands.
#[tokio::test]
async fn as_37_an_incomplete_package_is_returned() {
    let portal = Portal::at(SATURDAY).await;
    let route = Route::open(&portal).await;
    route.up_to_executor().await;
    let missing = json!({ "missing": ["Неке туралы куәлік"] });
    route.step(&route.executor, "BP-5", "incomplete", missing).await;
    // The order is fixed.
    let early = route.try_step(&route.head, "BP-13", "signed", json!({})).await;
    early.refused(409, "steps_required");
    route.step(&route.executor, "BP-12", "drafted", json!({})).await;
    route.step(&route.head, "BP-13", "signed", json!({})).await;
    route.step(&route.documents, "BP-14", "sent", json!({})).await;
    let state = route.step(&route.inspector, "BP-15", "handed", json!({})).await;
    assert_eq!(state, "RETURNED_INCOMPLETE");
    let file = route.file(&route.executor).await;
    let letter = file["papers"][0].clone();
    assert_eq!(letter["template"], "N-B5");
    let content: Value = serde_json::from_str(letter["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["input"]["missing"], json!(["Неке туралы куәлік"]));
    assert_eq!(portal.verify_log().await.broken, []);
}

/// AS-35: the counter is closed on a Sunday; the portal is not.
#[tokio::test]
async fn as_35_a_closed_day() {
    let portal = Portal::at("2026-11-22T11:00:00+05:00").await;
    let inspector = official(&portal, "almaly-inspector").await;
    let body = application("kanat", "psc-almaly");
    hand_in(&inspector, "key-1", &body)
        .await
        .refused(409, "COUNTER_CLOSED");
    for closed in ["2026-11-23T08:59:00+05:00", "2026-11-23T20:00:00+05:00"] {
        portal.clock.set(moment(closed));
        hand_in(&inspector, "key-1", &body)
            .await
            .refused(409, "COUNTER_CLOSED");
    }
    portal.clock.set(moment("2026-11-22T11:00:00+05:00"));
    let (_, filed) = on_the_portal(&portal, "zhanar").await;
    assert_eq!(filed["state"], "REGISTERED");
    assert_eq!(filed["result_due_on"], "2026-12-22");
}
