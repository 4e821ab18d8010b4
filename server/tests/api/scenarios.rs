//! Acceptance scenarios of `spec.md` 12: AS-05 to AS-12 by filing, AS-17 to AS-24 by `check`.

use super::{
    bad_signature::nothing_happened,
    harness::{AIGUL, Portal, SERIK, SERVICE, moment},
};
use eds::authority::{Reason, Subject, Validity};
use serde_json::{Value, json};
use server::clock::Clock as _;
use shared::text::ui::notices::CALENDAR_PLAN;

/// Files Aigul's application at this moment: the receipt.
async fn filed_at(portal: &Portal) -> Value {
    portal.signed_in(AIGUL).await.file_example("aigul").await
}

macro_rules! filings {
    ($($name:ident: $at:literal => $registered:literal, $completeness:literal, $due:literal;)+) => {$(
        #[tokio::test]
        async fn $name() {
            let portal = Portal::at($at).await;
            let filed = filed_at(&portal).await;
            assert_eq!(filed["registered_on"], $registered);
            assert_eq!(filed["result_due_on"], $due);
            let address = format!("/api/v1/services/{SERVICE}/deadlines?filed_at={}", $at.replace('+', "%2B"));
            let dates = portal.visitor().get(&address).await.ok().json();
            let step = dates["steps"].as_array().unwrap().iter().find(|step| step["step"] == "A-05").unwrap().clone();
            assert_eq!(step["due_at"], concat!($completeness, "T18:30:00+05:00"));
            assert_eq!((&dates["registered_on"], &dates["result_due_on"]), (&filed["registered_on"], &filed["result_due_on"]));
        }
    )+};
}

filings! {
    as_05_filed_on_friday_at_18_29: "2026-11-20T18:29:00+05:00" => "2026-11-20", "2026-11-24", "2026-12-11";
    as_06_filed_on_friday_at_18_30: "2026-11-20T18:30:00+05:00" => "2026-11-23", "2026-11-25", "2026-12-14";
    as_08_over_the_moved_days_of_nauryz: "2026-03-20T12:00:00+05:00" => "2026-03-20", "2026-03-27", "2026-04-15";
    as_09_after_hours_before_victory_day: "2026-05-08T19:00:00+05:00" => "2026-05-12", "2026-05-14", "2026-06-03";
    as_10_over_the_new_year: "2026-12-15T12:00:00+05:00" => "2026-12-15", "2026-12-18", "2027-01-11";
    as_11_lunch_does_not_defer: "2026-10-23T13:30:00+05:00" => "2026-10-23", "2026-10-28", "2026-11-16";
    as_12_before_opening: "2026-01-05T08:15:00+05:00" => "2026-01-05", "2026-01-08", "2026-01-27";
}

#[tokio::test]
async fn as_07_filed_on_saturday_and_registered_on_monday() {
    let portal = Portal::at("2026-11-21T11:00:00+05:00").await;
    let client = portal.signed_in(AIGUL).await;
    let filed = client.file_example("aigul").await;
    assert_eq!(filed["state"], "AWAITING_REGISTRATION");
    let address = format!("/api/v1/cases/{}", filed["case"].as_str().unwrap());
    let case = client.get(&address).await.ok().json();
    assert_eq!(case["messages"][0]["template"], "AFTER_HOURS");
    assert_eq!(case["messages"].as_array().unwrap().len(), 1);

    client
        .put(
            "/api/v1/demo/clock",
            &json!({ "now": "2026-11-23T08:59:59+05:00" }),
        )
        .await
        .ok();
    assert_eq!(
        client.get(&address).await.ok().json()["state"],
        "AWAITING_REGISTRATION"
    );
    portal.clock.set(moment("2026-11-23T09:00:00+05:00"));
    // Two readers at once: the registration is appended once.
    let (one, other) = tokio::join!(client.get(&address), client.get(&address));
    let (one, other) = (one.ok().json(), other.ok().json());
    assert_eq!(one["state"], "REGISTERED");
    assert_eq!(one, other);
    assert_eq!(one["result_due_on"], "2026-12-14");
    assert_eq!(one["messages"][1]["template"], "N-A1");
    assert_eq!(portal.count("event").await, 8);
    let sent = client.get("/api/v1/demo/outbox").await.ok().json();
    let told = |channel: &str| {
        let mut all = sent.as_array().unwrap().iter();
        let last = all.find(|entry| entry["channel"] == channel).unwrap();
        last["text"].as_str().unwrap().contains("тіркелді")
    };
    assert!(told("sms") && told("email"), "{sent}");
}

/// AS-10: the calendar of the next year is not entered, and every place that shows a date says so.
#[tokio::test]
async fn dates_in_a_year_without_a_calendar_are_marked() {
    for (at, entered) in [
        ("2026-11-20T12:00:00+05:00", true),
        ("2026-12-15T12:00:00+05:00", false),
    ] {
        let portal = Portal::at(at).await;
        let client = portal.signed_in(AIGUL).await;
        let filed = client.file_example("aigul").await;
        let address = format!("/api/v1/cases/{}", filed["case"].as_str().unwrap());
        let case = client.get(&address).await.ok().json();
        let list = client.get("/api/v1/cases").await.ok().json();
        for view in [&filed, &case, &list[0]] {
            assert_eq!(view["calendar_entered"], entered, "{view}");
        }
        let marked = case["messages"][0]["text"]
            .as_str()
            .unwrap()
            .contains(CALENDAR_PLAN.kk);
        assert_eq!(marked, !entered);
    }
}

/// 4.4 of Annex 1: the twelve months before the day of registration stand in what was signed.
#[tokio::test]
async fn the_period_of_income_is_signed() {
    // On a Saturday: it counts as received on Monday.
    let portal = Portal::at("2026-11-21T11:00:00+05:00").await;
    let client = portal.signed_in(AIGUL).await;
    let filed = client.file_example("aigul").await;
    let address = format!("/api/v1/cases/{}", filed["case"].as_str().unwrap());
    let answers = client.get(&address).await.ok().json()["answers"].clone();
    assert_eq!(
        answers["income_period"],
        json!({ "from": "2025-11-23", "until": "2026-11-22" }),
        "{answers}"
    );
}

/// AS-26, and its neighbours in the order ED-1, ED-2, ED-3: the first rule that fails is told.
#[tokio::test]
async fn as_26_revoked_and_issued_to_another() {
    const YEAR: i64 = 365 * 24 * 60 * 60;
    for (iin, until, revoked, code) in [
        (SERIK, YEAR, true, "EDS_REVOKED"),
        (AIGUL, YEAR, true, "EDS_REVOKED"),
        (SERIK, YEAR, false, "EDS_IIN_MISMATCH"),
        (SERIK, -1, true, "EDS_EXPIRED"),
    ] {
        let portal = Portal::new().await;
        let client = portal.signed_in(AIGUL).await;
        let (id, content) = client.freeze(client.draft("aigul").await).await;
        let now = portal.clock.now().unix();
        let subject = Subject {
            iin,
            surname: "Оспанова",
            name: "Айгүл",
            patronymic: None,
        };
        let validity = |from, until| Validity {
            not_before: now + from,
            not_after: now + until,
        };
        portal.issue("aigul", &subject, validity(-YEAR, until));
        let listed = [("aigul", Reason::KeyCompromise)];
        let listed = if revoked { &listed[..] } else { &[] };
        portal.revoke(listed, validity(-1, YEAR));
        portal.clock.advance(60);
        let signature = portal.sign("aigul", &content);
        client.file("k", &id, &signature).await.refused(422, code);
        nothing_happened(&portal, &client, 1).await;
        assert_eq!(portal.count(&format!("audit where code = '{code}'")).await, 1);
    }
}

/// The report on a person's example, changed.
async fn check(person: &str, change: impl FnOnce(&mut Value)) -> Value {
    let portal = Portal::new().await;
    let example = Portal::example(person);
    let mut body = json!({ "answers": example.answers, "attachments": example.attachments, "found": [] });
    change(&mut body);
    portal
        .visitor()
        .post("/api/v1/services/housing-queue/check", &body)
        .await
        .ok()
        .json()
}

fn missing(report: &Value) -> Vec<String> {
    let documents = report["documents"].as_array().unwrap().iter();
    let missing = documents.filter(|status| status["required"] == true && status["present"] == false);
    missing
        .map(|status| {
            [
                status["document"].as_str().unwrap(),
                status["subject"].as_str().unwrap_or_default(),
            ]
            .concat()
        })
        .collect()
}

fn problem_fields(report: &Value) -> Vec<&str> {
    report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| problem["field"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn as_17_an_emergency_home_elsewhere_warns_and_does_not_block() {
    let report = check("aigul", |body| body["answers"]["provider_unit"] = json!("almaty")).await;
    assert_eq!(report["problems"], json!([]));
    assert_eq!(report["warnings"][0]["code"], "other_settlement");
    let same = check("aigul", |_| {}).await;
    assert_eq!(same["warnings"], json!([]));
}

#[tokio::test]
async fn as_18_a_family_with_a_disabled_child_declares_income_and_proves_none() {
    let change = |body: &mut Value| {
        body["answers"]["list_name"] = json!("LIST-1");
        body["answers"]["category"] = json!("CAT-2");
        body["answers"].as_object_mut().unwrap().remove("emergency");
    };
    let report = check("aigul", change).await;
    assert_eq!(problem_fields(&report), Vec::<&str>::new());
    assert!(
        !missing(&report)
            .iter()
            .any(|document| document.starts_with("DA-8")),
        "{report}"
    );
    let without = check("aigul", |body| {
        change(body);
        body["answers"].as_object_mut().unwrap().remove("income");
        body["answers"].as_object_mut().unwrap().remove("income_none");
    })
    .await;
    assert!(
        problem_fields(&without)
            .iter()
            .any(|field| field.starts_with("income")),
        "{without}"
    );
}

#[tokio::test]
async fn as_19_an_orphans_income_is_neither_asked_nor_signed() {
    let portal = Portal::new().await;
    let client = portal.signed_in("090312500015").await;
    let mut answers = Value::Object(Portal::example("dias").answers);
    answers["income"] = json!([{ "person": "090312500015", "kind": "INC-1", "amount": 1 }]);
    let saved = client.save(0, &answers).await.ok().json();
    let (_, content) = client.freeze(saved["revision"].as_i64().unwrap()).await;
    let envelope: Value = serde_json::from_str(&content).unwrap();
    assert_eq!(envelope["answers"].get("income"), None);
    assert_eq!(envelope["answers"]["guardian"]["decision_no"], "214");
}

#[tokio::test]
async fn as_20_a_war_participant_proves_the_category_and_no_income() {
    let report = check("marat", |body| {
        body["answers"]["category"] = json!("CAT-5");
        body["attachments"] = json!([]);
    })
    .await;
    assert_eq!(missing(&report), ["DA-7"]);
}

#[tokio::test]
async fn as_21_a_workplace_certificate_for_three_categories_only() {
    for (category, wanted) in [
        ("WORK-1", false),
        ("WORK-2", false),
        ("WORK-3", true),
        ("WORK-6", true),
        ("WORK-7", true),
    ] {
        let report = check("serik", |body| {
            body["answers"]["workplace"]["category"] = json!(category);
            body["attachments"] = json!([]);
        })
        .await;
        assert_eq!(
            missing(&report).contains(&"DA-2".to_owned()),
            wanted,
            "{category}"
        );
    }
}

#[tokio::test]
async fn as_22_the_technical_passport_alone_is_not_enough() {
    let report = check("aigul", |body| {
        body["answers"]["dwelling_issue"] = json!(["ISS-3"]);
        body["attachments"] = json!([{ "document": "DA-5a" }]);
    })
    .await;
    assert_eq!(missing(&report), ["DA-5b"]);
}

#[tokio::test]
async fn as_23_a_court_decision_for_each_other_person() {
    let person = Portal::example("aigul").answers["family"][0]["iin"]
        .as_str()
        .unwrap()
        .to_owned();
    let change = |body: &mut Value| body["answers"]["family"][0]["relation"] = json!("REL-5");
    assert_eq!(missing(&check("aigul", change).await), [format!("DA-9{person}")]);
    let found = check("aigul", |body| {
        change(body);
        body["found"] = json!([format!("court:{person}")]);
    })
    .await;
    assert_eq!(missing(&found), Vec::<String>::new());
}

#[tokio::test]
async fn as_24_consent_must_be_given_or_refused() {
    let untouched = check("aigul", |body| {
        body["answers"]
            .as_object_mut()
            .unwrap()
            .remove("nonstandard_consent");
    })
    .await;
    assert_eq!(problem_fields(&untouched), ["nonstandard_consent"]);
    let refused = check("aigul", |body| {
        body["answers"]["nonstandard_consent"] = json!("CON-2");
    })
    .await;
    assert_eq!(refused["problems"], json!([]));
}
