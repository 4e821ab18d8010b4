//! What a counter does not take in, its queue, and what it looks up.

use super::{ALMATY, KANAT, Route, SATURDAY, application, hand_in};
use crate::harness::{AIGUL, Portal, official};
use axum::{body::Body, http::Request};
use serde_json::{Value, json};
use server::demo;

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
