//! The counter: applications on paper.

use crate::harness::{AIGUL, Client, Portal, Reply, official};
use axum::{body::Body, http::Request};
use serde_json::{Value, json};

/// A Saturday: the centre works, the department does not.
const SATURDAY: &str = "2026-11-21T10:00:00+05:00";

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
