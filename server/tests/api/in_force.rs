//! What is edited reaches browsers; weeks, and weekdays with hours of their own.

use super::harness::{Portal, SERVICE};
use serde_json::{Value, json};

const SCH_A: &str = "/api/v1/admin/schedules/SCH-A";

fn day(date: &str) -> String {
    format!("/api/v1/admin/calendar/{}/{date}", &date[..4])
}

fn edit(kind: &str) -> Value {
    json!({ "kind": kind, "note": "Үкімет қаулысы" })
}

/// What the browser computes with is what the server judges by.
#[tokio::test]
async fn what_is_edited_is_told_to_browsers() {
    use shared::{api::InForce, calendar::Calendar, procedure::deadlines, service::find};
    const PATH: &str = "/api/v1/in-force";
    let portal = Portal::at("2026-11-27T18:15:00+05:00").await;
    let administrator = portal.with_key("administrator").await;
    let visitor = portal.visitor();
    let in_force = || async {
        let text = visitor.get(PATH).await.ok().json();
        serde_json::from_value::<InForce>(text).unwrap()
    };
    let version = || async { visitor.get("/api/v1/session").await.ok().json()["edited"].clone() };
    assert_eq!(in_force().await, InForce::default());
    assert_eq!(version().await, Value::Null);

    administrator.put(&day("2026-11-30"), &edit("day_off")).await.ok();
    let hours = json!({
        "week": "six", "open": "09:00", "close": "18:00", "lunch": ["13:00", "14:00"],
        "weekdays": [{ "day": 6, "open": "10:00", "close": "14:00" }],
    });
    let view = administrator.put(SCH_A, &hours).await.ok().json();
    assert_eq!(
        (&view["week"], &view["weekdays"][0]["day"]),
        (&json!("six"), &json!(6))
    );
    assert_eq!(version().await, 2);
    let edits = in_force().await;
    assert_eq!(edits.version, 2);
    let procedure = find(SERVICE).unwrap().routes.first().unwrap();
    let now = super::harness::moment("2026-11-27T18:15:00+05:00");
    let of_browser = deadlines(procedure, &edits.calendar(), now);
    let path = format!("/api/v1/services/{SERVICE}/deadlines");
    let of_server = visitor.get(&path).await.ok().json();
    assert_eq!(serde_json::to_value(&of_browser).unwrap(), of_server);
    // Friday evening after closing: the Saturday, which only a week of six days has.
    assert_eq!(of_server["registered_on"], "2026-11-28");
    assert_ne!(of_browser, deadlines(procedure, &Calendar::kazakhstan(), now));
    // The reasons stay inside.
    assert!(!visitor.get(PATH).await.ok().text().contains("қаулысы"));

    // Kept, and asked whether it still holds.
    let tag = visitor.get(PATH).await.ok().header("etag").to_owned();
    let again = |tag: String| {
        let request = axum::http::Request::get(PATH).header("if-none-match", tag);
        visitor.send(request.body(axum::body::Body::empty()).unwrap())
    };
    assert_eq!(again(tag.clone()).await.status, 304);
    administrator
        .put(&day("2026-11-30"), &json!({ "kind": null }))
        .await
        .ok();
    assert_eq!(again(tag).await.status, 200);
    assert_eq!(in_force().await.days, []);
}

#[tokio::test]
async fn a_schedule_can_go_back_to_the_acts() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let first = administrator.get("/api/v1/admin/schedules").await.ok().json()[0].clone();
    let saturdays = json!({ "open": "09:00", "close": "18:00", "week": "six" });
    let edited = administrator.put(SCH_A, &saturdays).await.ok().json();
    assert_eq!(
        (&edited["edited"], &edited["week"]),
        (&json!(true), &json!("six"))
    );
    let plain = json!({ "open": "09:00", "close": "18:30", "lunch": ["13:00", "14:30"] });
    assert_eq!(administrator.put(SCH_A, &plain).await.ok().json(), first);
    let in_force = portal.visitor().get("/api/v1/in-force").await.ok().json();
    assert_eq!(in_force["schedules"], json!([]));
}

#[tokio::test]
async fn a_week_that_cannot_be_is_refused_at_its_field() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let own = |days: &[(u8, &str, &str)]| {
        let days: Vec<Value> = days
            .iter()
            .map(|(day, open, close)| json!({ "day": day, "open": open, "close": close }))
            .collect();
        json!({ "open": "09:00", "close": "18:00", "weekdays": days })
    };
    for (body, field, code) in [
        (
            json!({ "open": "09:00", "close": "18:00", "week": "every" }),
            "week",
            "week_unknown",
        ),
        (own(&[(6, "10:00", "14:00")]), "weekdays/0/day", "weekday_off"),
        (
            own(&[(1, "10:00", "14:00"), (1, "10:00", "15:00")]),
            "weekdays/1/day",
            "weekday_twice",
        ),
        (own(&[(0, "10:00", "14:00")]), "weekdays/0/day", "weekday_unknown"),
        (own(&[(8, "10:00", "14:00")]), "weekdays/0/day", "weekday_unknown"),
        (own(&[(5, "ten", "14:00")]), "weekdays/0/open", "time_format"),
        (own(&[(5, "14:00", "10:00")]), "weekdays/0/close", "hours_order"),
    ] {
        let reply = administrator.put(SCH_A, &body).await;
        let errors = reply.refused(422, "answers_invalid").errors();
        assert_eq!(errors, [(field.to_owned(), code.to_owned())], "{body}");
    }
    assert_eq!(portal.count("schedule").await, 0);
}
