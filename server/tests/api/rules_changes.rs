//! Orders that change the Rules, and the letters about them.

use super::harness::{Portal, moment};
use serde_json::{Value, json};
use server::clock::Clock as _;

const PATH: &str = "/api/v1/rules-changes";

fn order() -> Value {
    json!({ "order": "712", "title": "Қағидаларға өзгерістер енгізу туралы", "registered_on": "2026-11-30" })
}

#[tokio::test]
async fn as_31_letters_are_due_ten_days_after_the_registration() {
    let portal = Portal::at("2026-12-01T10:00:00+05:00").await;
    let body = portal.with_key("authorised-body").await;
    body.post(PATH, &order()).await.ok();
    let log = body.get(PATH).await.ok().json();
    let letters: Vec<_> = log[0]["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|letter| {
            (
                letter["addressee"].as_str().unwrap(),
                letter["due_on"].as_str().unwrap(),
            )
        })
        .collect();
    let due = "2026-12-10";
    assert_eq!(
        letters,
        [
            ("state_corporation", due),
            ("providers", due),
            ("egov_operator", due),
            ("contact_centre", due)
        ]
    );
    let letter = |addressee: &str| format!("{PATH}/{}/letters/{addressee}", log[0]["id"].as_str().unwrap());
    let sent = body
        .post(&letter("providers"), &json!({ "number": "15-2/77" }))
        .await
        .ok()
        .json();
    assert_eq!(
        sent["letters"][1],
        json!({
            "addressee": "providers", "due_on": due, "sent_at": "2026-12-01T10:00:00+05:00",
            "sent_by": "Рахымжанов Тимур Әділұлы", "number": "15-2/77", "late": false,
        })
    );
    // On the last day it is not late, on the next it is; what was sent in time never is.
    let late = |log: &Value| -> Vec<bool> {
        let letters = log["letters"].as_array().unwrap().iter();
        letters.map(|letter| letter["late"].as_bool().unwrap()).collect()
    };
    for (at, expected) in [
        ("2026-12-10T23:59:59+05:00", [false, false, false, false]),
        ("2026-12-11T00:00:00+05:00", [true, false, true, true]),
    ] {
        portal.clock.set(moment(at));
        let log = body.get(PATH).await.ok().json();
        assert_eq!(late(&log[0]), expected, "{at}");
    }
    // A late letter is taken, and stays late.
    let sent = body.post(&letter("contact_centre"), &json!({})).await.ok().json();
    assert_eq!(late(&sent), [true, false, true, true]);
    let auditor = portal.with_key("auditor").await;
    let entries = auditor
        .get("/api/v1/admin/audit?action=rules_letter")
        .await
        .ok()
        .json();
    assert_eq!(entries["entries"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn what_is_wrong_changes_nothing() {
    let portal = Portal::at("2026-12-01T10:00:00+05:00").await;
    let body = portal.with_key("authorised-body").await;
    let added = body.post(PATH, &order()).await.ok().json();
    let before = (body.get(PATH).await.ok().json(), portal.count("audit").await);
    for (field, value, code) in [
        ("order", " ", "required"),
        ("title", "", "required"),
        ("title", "а\u{0}б", "text_invisible"),
        ("registered_on", "2026-11-31", "date_format"),
        ("registered_on", "30.11.2026", "date_format"),
        ("registered_on", "2026-12-02", "date_future"),
    ] {
        let mut wrong = order();
        wrong["order"] = json!("713");
        wrong[field] = json!(value);
        let reply = body.post(PATH, &wrong).await.refused(422, "answers_invalid");
        assert_eq!(reply.errors(), [(field.to_owned(), code.to_owned())]);
    }
    body.post(PATH, &order()).await.refused(409, "order_known");
    let id = added["id"].as_str().unwrap();
    let unknown = "0".repeat(32);
    for path in [
        format!("{PATH}/{id}/letters/everybody"),
        format!("{PATH}/{unknown}/letters/providers"),
        format!("{PATH}/%00/letters/providers"),
    ] {
        body.post(&path, &json!({})).await.refused(404, "not_found");
    }
    let letter = format!("{PATH}/{id}/letters/providers");
    body.post(&letter, &json!({ "number": "1".repeat(51) }))
        .await
        .refused(422, "answers_invalid");
    assert_eq!(
        (body.get(PATH).await.ok().json(), portal.count("audit").await),
        before
    );
    body.post(&letter, &json!({})).await.ok();
    body.post(&letter, &json!({})).await.refused(409, "letter_sent");
}
