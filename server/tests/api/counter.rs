//! The counter: applications on paper.

use crate::harness::{AIGUL, Client, PDF, Portal, Reply, moment, official};
use axum::{body::Body, http::Request};
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

/// AS-34: a package without a document is not accepted, and nothing is registered.
#[tokio::test]
async fn as_34_an_incomplete_package_is_not_accepted() {
    let portal = Portal::at(SATURDAY).await;
    let inspector = official(&portal, "almaly-inspector").await;
    let mut lacking = application("kanat", "psc-almaly");
    lacking["documents"] = json!([]);
    let tried = hand_in(&inspector, "key-1", &lacking).await;
    let errors = tried.errors();
    tried.refused(422, "documents_missing");
    assert_eq!(
        errors,
        [("attachments/DB-2".to_owned(), "document_missing".to_owned())]
    );
    assert_eq!(portal.count("cases").await, 0);
    lacking["missing"] = json!(["DB-2"]);
    let refuse = |body: Value| {
        let request = Request::post("/api/v1/counter/refusals")
            .header("content-type", "application/json")
            .header("idempotency-key", "key-2");
        inspector.send(request.body(Body::from(body.to_string())).unwrap())
    };
    let refused = refuse(lacking.clone()).await.ok().json();
    assert_eq!(refused["state"], "NOT_ACCEPTED");
    assert_eq!(
        refuse(lacking).await.ok().json(),
        refused,
        "the same request, the same answer"
    );
    let number = refused["case"].as_str().unwrap();
    let file = inspector
        .get(&["/api/v1/work/", number].concat())
        .await
        .ok()
        .json();
    assert_eq!(file["events"].as_array().unwrap().len(), 1);
    assert_eq!(file["record"]["missing"], json!(["DB-2"]));
    // No list and no figure has it; who brought it sees what was said.
    assert_eq!(portal.count("work").await, 0);
    let visitor = portal.signed_in(KANAT).await;
    assert_eq!(
        visitor.get("/api/v1/cases").await.ok().json()[0]["state"],
        "NOT_ACCEPTED"
    );
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

/// Files a demo person's example on the portal.
async fn on_the_portal<'a>(portal: &'a Portal, person: &str) -> (Client<'a>, Value) {
    let everybody = demo::everybody().unwrap();
    let known = everybody.iter().find(|known| known.id == person).unwrap();
    let applicant = portal.signed_in(known.iin.as_str()).await;
    let form = shared::service::find(ALMATY).unwrap().form.unwrap().version;
    let example = &known.services[ALMATY].example;
    let draft = json!({ "form": form, "base": 0, "answers": example.answers });
    let saved = applicant
        .put(&["/api/v1/drafts/", ALMATY].concat(), &draft)
        .await
        .ok()
        .json();
    let fields = [("service", ALMATY), ("document", "DB-2"), ("subject", "")];
    applicant.upload(&fields, "a.pdf", PDF).await.ok();
    let body = json!({ "service": ALMATY, "revision": saved["revision"] });
    let frozen = applicant.post("/api/v1/envelopes", &body).await.ok().json();
    let signature = portal.sign(person, frozen["content"].as_str().unwrap());
    let filed = applicant
        .file("key-1", frozen["id"].as_str().unwrap(), &signature)
        .await;
    (applicant, filed.ok().json())
}

/// AS-38, AS-40: on the portal incompleteness is a refusal with an EDS; an e-mail goes to whoever named an address.
#[tokio::test]
async fn as_38_and_40_refused_on_the_portal() {
    let portal = Portal::at("2026-11-23T10:00:00+05:00").await;
    let executor = official(&portal, "department-executor").await;
    for (person, mails) in [("zhanar", 1), ("kanat", 0)] {
        let (applicant, filed) = on_the_portal(&portal, person).await;
        let number = filed["case"].as_str().unwrap();
        let path = format!("/api/v1/cases/{number}/steps");
        let case = executor
            .get(&["/api/v1/work/", number].concat())
            .await
            .ok()
            .json();
        let seen = case["events"].as_array().unwrap().len();
        let input = json!({ "executor": case["executors"][0] });
        let body = json!({ "outcome": "taken_up", "seen": seen, "input": input });
        executor.post(&[&path, "/BE-C2"].concat(), &body).await.ok();
        let mut body = json!({ "outcome": "refused", "seen": seen + 1, "input": { "missing": ["DB-2"] } });
        let refuse = [&path, "/BE-6"].concat();
        executor
            .post(&refuse, &body)
            .await
            .refused(422, "signature_required");
        let prepared = executor
            .post(&[&refuse, "/prepare"].concat(), &body)
            .await
            .ok()
            .json();
        let content = prepared["content"].as_str().unwrap();
        body["signed"] =
            json!({ "content": content, "signature": portal.sign("department-executor", content) });
        assert_eq!(
            executor.post(&refuse, &body).await.ok().json()["state"],
            "REFUSED"
        );
        let view = applicant
            .get(&["/api/v1/cases/", number].concat())
            .await
            .ok()
            .json();
        let told = |template: &str| {
            let all = view["messages"].as_array().unwrap();
            all.iter().filter(|told| told["template"] == template).count()
        };
        assert_eq!((told("N-B0"), told("N-B7")), (1, 1), "{person}");
        assert_eq!(view["papers"][0]["template"], "N-B7");
        let events = view["events"].as_array().unwrap();
        let by_email =
            |event: &&Value| event["fact"]["channel"] == "email" && event["fact"]["template"] == "N-B7";
        assert_eq!(events.iter().filter(by_email).count(), mails, "{person}");
    }
    assert_eq!(portal.verify_log().await.broken, []);
}

/// The positive result of the portal's route: the commission decides, the employee signs with an EDS, the applicant has it in
/// the cabinet and by e-mail, with the number in the queue (BE-C2 to BE-9, N-B3).
#[tokio::test]
async fn registered_on_the_portal() {
    let portal = Portal::at("2026-11-23T10:00:00+05:00").await;
    let (applicant, filed) = on_the_portal(&portal, "zhanar").await;
    let route = Route {
        number: filed["case"].as_str().unwrap().to_owned(),
        ..Route::of(&portal).await
    };
    let known = route.file(&route.executor).await["executors"][0].clone();
    let executor = json!({ "executor": known });
    route.step(&route.executor, "BE-C2", "taken_up", executor).await;
    route.step(&route.executor, "BE-C2", "complete", json!({})).await;
    let reference = json!({ "text": "Есепке қоюға негіз бар" });
    route.step(&route.executor, "BE-7", "prepared", reference).await;
    // Before the commission has decided there is no result.
    let early = route
        .try_step(&route.executor, "BE-9", "registered", json!({}))
        .await;
    early.refused(409, "steps_required");
    route.commission().await;
    let seen = route.file(&route.executor).await["events"]
        .as_array()
        .unwrap()
        .len();
    let mut body = json!({ "outcome": "registered", "seen": seen, "input": {} });
    let path = format!("/api/v1/cases/{}/steps/BE-9", route.number);
    route
        .executor
        .post(&path, &body)
        .await
        .refused(422, "signature_required");
    let prepared = route
        .executor
        .post(&[&path, "/prepare"].concat(), &body)
        .await
        .ok()
        .json();
    let content = prepared["content"].as_str().unwrap();
    body["signed"] = json!({ "content": content, "signature": portal.sign("department-executor", content) });
    assert_eq!(
        route.executor.post(&path, &body).await.ok().json()["state"],
        "APPROVED"
    );
    let view = applicant
        .get(&["/api/v1/cases/", &route.number].concat())
        .await
        .ok()
        .json();
    let papers = view["papers"].as_array().unwrap();
    assert!(
        papers.iter().any(|paper| paper["template"] == "N-B3"),
        "{papers:?}"
    );
    let by = |channel: &str| {
        let events = view["events"].as_array().unwrap().iter();
        let sent =
            events.filter(|event| event["fact"]["template"] == "N-B3" && event["fact"]["channel"] == channel);
        sent.count()
    };
    assert_eq!((by("cabinet"), by("email")), (1, 1));
    assert_eq!(portal.verify_log().await.broken, []);
}

/// Whom and what a counter does not take in; after each of them nothing is registered.
#[tokio::test]
async fn what_a_counter_does_not_take_in() {
    let portal = Portal::at(SATURDAY).await;
    let inspector = official(&portal, "almaly-inspector").await;
    let good = application("kanat", "psc-almaly");
    let with = |change: &dyn Fn(&mut Value)| {
        let mut body = good.clone();
        change(&mut body);
        body
    };
    let own = Portal::official("almaly-inspector");
    for (what, body, status, code) in [
        (
            "somebody else",
            with(&|body| body["visitor"] = json!(AIGUL)),
            403,
            "visitor_mismatch",
        ),
        (
            "nobody",
            with(&|body| body["visitor"] = json!("")),
            403,
            "visitor_mismatch",
        ),
        (
            "the inspector's own",
            with(&|body| {
                body["answers"]["applicant_iin"] = json!(own);
                body["visitor"] = json!(own);
            }),
            403,
            "own_case",
        ),
        (
            "no paper",
            with(&|body| body["paper_held"] = json!(false)),
            422,
            "answers_invalid",
        ),
        (
            "an original that was not compared",
            with(&|body| body["documents"][1]["compared"] = json!(false)),
            422,
            "answers_invalid",
        ),
        (
            "another form",
            with(&|body| body["form"] = json!("0")),
            409,
            "form_changed",
        ),
        (
            "an unknown field",
            with(&|body| body["answers"]["rooms"] = json!(3)),
            422,
            "answers_invalid",
        ),
        (
            "a representative without proxy",
            with(&|body| {
                body["visitor"] = json!(AIGUL);
                body["representative"] =
                    json!({ "iin": AIGUL, "surname": "Оспанова", "name": "Айгүл", "proxy": "" });
            }),
            422,
            "answers_invalid",
        ),
    ] {
        let tried = hand_in(&inspector, "key-1", &body).await;
        assert_eq!(
            (tried.status.as_u16(), tried.json()["code"].as_str()),
            (status, Some(code)),
            "{what}"
        );
        assert_eq!(portal.count("cases").await, 0, "{what}");
    }
    // With a proxy it is taken in, once.
    let proxy = with(&|body| {
        body["visitor"] = json!(AIGUL);
        body["representative"] =
            json!({ "iin": AIGUL, "surname": "Оспанова", "name": "Айгүл", "proxy": "№ 12" });
    });
    let first = hand_in(&inspector, "key-1", &proxy).await.ok().json();
    assert_eq!(hand_in(&inspector, "key-1", &proxy).await.ok().json(), first);
    hand_in(&inspector, "key-1", &good)
        .await
        .refused(422, "idempotency_mismatch");
    assert_eq!(portal.count("cases").await, 1);
}

/// A record that somebody changes is found.
#[tokio::test]
async fn a_changed_record_is_found() {
    let portal = Portal::at(SATURDAY).await;
    let route = Route::open(&portal).await;
    assert_eq!(portal.verify_log().await.broken, []);
    let change = "update evidence set content = replace(content, 'CAT-2', 'CAT-1') where case_number = $1";
    sqlx::query(change)
        .bind(&route.number)
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    assert_eq!(portal.verify_log().await.broken.len(), 1);
}

/// BP-0: one place for each person, in working time, as long as there are any; the inspector of the centre sees who comes.
#[tokio::test]
async fn a_place_in_the_queue() {
    let portal = Portal::at(SATURDAY).await;
    let visitor = portal.signed_in(KANAT).await;
    let at = |time: &str| json!({ "office": "psc-almaly", "at": format!("2026-11-{time}:00+05:00") });
    for (place, code) in [
        (at("21T09:30"), "slot_past"),
        (at("22T11:00"), "slot_closed"),
        (at("21T20:00"), "slot_closed"),
        (at("21T11:10"), "slot_closed"),
        (
            json!({ "office": "psc-almaly", "at": "2026-12-12T11:00:00+05:00" }),
            "slot_too_far",
        ),
    ] {
        visitor.put("/api/v1/queue/mine", &place).await.refused(409, code);
    }
    let elsewhere = json!({ "office": "talgar", "at": "2026-11-21T11:00:00+05:00" });
    visitor
        .put("/api/v1/queue/mine", &elsewhere)
        .await
        .refused(404, "not_found");
    visitor.put("/api/v1/queue/mine", &at("21T11:00")).await.ok();
    // Booked again, it is moved.
    visitor.put("/api/v1/queue/mine", &at("21T12:00")).await.ok();
    let day = "/api/v1/queue?office=psc-almaly&day=2026-11-21";
    let view = visitor.get(day).await.ok().json();
    assert_eq!(view["mine"]["at"], "2026-11-21T12:00:00+05:00");
    let others = ["aigul", "serik", "zhanar"];
    let everybody = demo::everybody().unwrap();
    for (place, person) in others.iter().enumerate() {
        let iin = everybody
            .iter()
            .find(|known| known.id == *person)
            .unwrap()
            .iin
            .as_str();
        let other = portal.signed_in(iin).await;
        let tried = other.put("/api/v1/queue/mine", &at("21T12:00")).await;
        if place < 2 {
            tried.ok();
        } else {
            tried.refused(409, "slot_full");
        }
    }
    let expected = official(&portal, "almaly-inspector").await;
    let today = "/api/v1/counter/queue?day=2026-11-21";
    assert_eq!(expected.get(today).await.ok().json().as_array().unwrap().len(), 3);
    // Another centre's inspector sees nobody of this one.
    let stranger = official(&portal, "medeu-inspector").await;
    assert_eq!(stranger.get(today).await.ok().json(), json!([]));
    visitor.delete("/api/v1/queue/mine").await.ok();
    let view = visitor.get(day).await.ok().json();
    assert_eq!(view["mine"], Value::Null);
    let noon = view["slots"]
        .as_array()
        .unwrap()
        .iter()
        .find(|slot| slot["at"] == "2026-11-21T12:00:00+05:00");
    assert_eq!(noon.unwrap()["free"], 1);
}

/// SYS-B1: the originals are compared with what the state's systems hold; that it was looked up is noted for the person.
#[tokio::test]
async fn what_the_states_systems_hold_is_looked_up_at_the_counter() {
    const PATH: &str = "/api/v1/counter/look-up";
    let portal = Portal::at(SATURDAY).await;
    let inspector = official(&portal, "almaly-inspector").await;
    let about =
        |office: &str, service: &str, iin: &str| json!({ "office": office, "service": service, "iin": iin });
    let kanat = "790214301321";
    let found = inspector
        .post(PATH, &about("psc-almaly", ALMATY, kanat))
        .await
        .ok()
        .json();
    assert_eq!(found["person"]["surname"], "Досжанов");
    assert_eq!(found["facts"][0]["field"], "applicant_surname");
    let applicant = portal.signed_in(kanat).await;
    let looks = applicant.get("/api/v1/my-data/looks").await.ok().json();
    assert_eq!(looks["looks"][0]["what"], "look_up", "{looks}");
    // Nobody known, no IIN, another office's counter, another service's, one's own data.
    let nobody = inspector
        .post(PATH, &about("psc-almaly", ALMATY, "950607400211"))
        .await
        .ok()
        .json();
    assert_eq!(nobody["facts"], json!([]));
    let wrong = inspector.post(PATH, &about("psc-almaly", ALMATY, "123")).await;
    assert_eq!(
        wrong.refused(422, "answers_invalid").json()["errors"][0]["field"],
        "visitor"
    );
    inspector
        .post(PATH, &about("psc-medeu", ALMATY, kanat))
        .await
        .refused(403, "forbidden");
    inspector
        .post(PATH, &about("psc-almaly", "housing-centre", kanat))
        .await
        .refused(404, "not_found");
    let own = Portal::official("almaly-inspector");
    inspector
        .post(PATH, &about("psc-almaly", ALMATY, &own))
        .await
        .refused(403, "own_case");
}
