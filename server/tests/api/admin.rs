//! What the administrator edits: calendar, office hours, filing modes; and the log of it.

use super::harness::{AIGUL, Portal, SERVICE};
use serde_json::{Value, json};

const CALENDAR: &str = "/api/v1/admin/calendar/2026";

fn day(date: &str) -> String {
    format!("/api/v1/admin/calendar/{}/{date}", &date[..4])
}

fn edit(kind: &str) -> Value {
    json!({ "kind": kind, "note": "Үкімет қаулысы" })
}

/// The dates that somebody is told who asks now.
async fn told(portal: &Portal) -> (String, String) {
    let path = format!("/api/v1/services/{SERVICE}/deadlines");
    let dates = portal.visitor().get(&path).await.ok().json();
    let text = |name: &str| dates[name].as_str().unwrap().to_owned();
    (text("registered_on"), text("result_due_on"))
}

#[tokio::test]
async fn an_edited_day_moves_new_dates_and_none_that_was_told() {
    let portal = Portal::new().await;
    let applicant = portal.signed_in(AIGUL).await;
    let filed = applicant.file_example("aigul").await;
    let address = format!("/api/v1/cases/{}", filed["case"].as_str().unwrap());
    let before = applicant.get(&address).await.ok().json();
    assert_eq!(before["result_due_on"], "2026-12-11");
    assert_eq!(
        told(&portal).await,
        ("2026-11-20".to_owned(), "2026-12-11".to_owned())
    );

    let administrator = portal.with_key("administrator").await;
    let view = administrator
        .put(&day("2026-11-23"), &edit("day_off"))
        .await
        .ok()
        .json();
    assert_eq!(view["edits"][0]["by"], "Есенова Мадина Дәуренқызы");
    assert_eq!(
        told(&portal).await,
        ("2026-11-20".to_owned(), "2026-12-14".to_owned())
    );
    // CAL-7, DR-48.
    assert_eq!(applicant.get(&address).await.ok().json(), before);

    administrator.put(&day("2026-11-20"), &edit("holiday")).await.ok();
    assert_eq!(
        told(&portal).await,
        ("2026-11-24".to_owned(), "2026-12-15".to_owned())
    );
    // Taken back.
    for date in ["2026-11-20", "2026-11-23"] {
        administrator.put(&day(date), &json!({ "kind": null })).await.ok();
    }
    assert_eq!(
        told(&portal).await,
        ("2026-11-20".to_owned(), "2026-12-11".to_owned())
    );
    let view = administrator.get(CALENDAR).await.ok().json();
    assert_eq!(
        (view["edits"].clone(), view["version"].clone()),
        (json!([]), json!(4))
    );
    assert_eq!(portal.count("calendar_day").await, 4, "every version is kept");
}

#[tokio::test]
async fn a_year_is_shown_as_it_holds() {
    let portal = Portal::new().await;
    let auditor = portal.with_key("auditor").await;
    let year = auditor.get(CALENDAR).await.ok().json();
    assert_eq!((&year["entered"], &year["version"]), (&json!(true), &json!(0)));
    let on = |date: &str| {
        let days = year["days"].as_array().unwrap();
        days.iter().find(|day| day["date"] == date).cloned()
    };
    // CAL-3, CAL-4: closed for those who work five days, open for those who work six.
    let moved = on("2026-05-11").unwrap();
    assert_eq!(
        (&moved["five"], &moved["six"]),
        (&json!("moved"), &json!("working"))
    );
    assert_eq!(on("2026-05-27").unwrap()["note"], "kurban_ait");
    assert_eq!(on("2026-11-23"), None);
}

#[tokio::test]
async fn kurban_ait_enters_a_year_and_a_later_word_replaces_it() {
    let portal = Portal::at("2026-12-20T12:00:00+05:00").await;
    let administrator = portal.with_key("administrator").await;
    let path = format!("/api/v1/services/{SERVICE}/deadlines");
    let planned = portal.visitor().get(&path).await.ok().json();
    assert_eq!(planned["calendar_entered"], false);
    // Another edit does not make the year an entered one.
    administrator.put(&day("2027-03-10"), &edit("day_off")).await.ok();
    let planned = portal.visitor().get(&path).await.ok().json();
    assert_eq!(planned["calendar_entered"], false);

    administrator
        .put(&day("2027-05-16"), &edit("kurban_ait"))
        .await
        .ok();
    let view = administrator
        .put(&day("2027-05-17"), &edit("kurban_ait"))
        .await
        .ok()
        .json();
    assert_eq!(view["entered"], true);
    let edits: Vec<_> = view["edits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| &edit["date"])
        .collect();
    assert_eq!(edits, ["2027-03-10", "2027-05-17"]);
    let entered = portal.visitor().get(&path).await.ok().json();
    assert_eq!(entered["calendar_entered"], true);
}

#[tokio::test]
async fn other_servers_of_the_database_follow_at_once() {
    let portal = Portal::new().await;
    let second = portal.second().await;
    let administrator = portal.with_key("administrator").await;
    assert_eq!(told(&second).await.1, "2026-12-11");
    administrator.put(&day("2026-11-23"), &edit("day_off")).await.ok();
    let closed = json!({ "mode": "closed" });
    administrator
        .put(&format!("/api/v1/admin/filing-modes/{SERVICE}"), &closed)
        .await
        .ok();
    assert_eq!(told(&second).await.1, "2026-12-14");
    let service = second
        .visitor()
        .get(&format!("/api/v1/services/{SERVICE}"))
        .await
        .ok()
        .json();
    assert_eq!(service["mode"], "closed");
    // And one that starts later.
    let third = portal.second().await;
    assert_eq!(told(&third).await.1, "2026-12-14");
}

#[tokio::test]
async fn office_hours_can_be_edited() {
    let portal = Portal::at("2026-11-20T18:00:00+05:00").await;
    let administrator = portal.with_key("administrator").await;
    assert_eq!(told(&portal).await.0, "2026-11-20");
    let hours = json!({ "open": "09:00", "close": "18:00", "lunch": ["13:00", "14:00"] });
    let view = administrator
        .put("/api/v1/admin/schedules/SCH-A", &hours)
        .await
        .ok()
        .json();
    assert_eq!((&view["close"], &view["edited"]), (&json!("18:00"), &json!(true)));
    assert_eq!(told(&portal).await.0, "2026-11-23");
    let all = administrator.get("/api/v1/admin/schedules").await.ok().json();
    assert_eq!(all[0], view);
    assert_eq!(
        (&all[1]["code"], &all[1]["edited"]),
        (&json!("SCH-C"), &json!(false))
    );
}

#[tokio::test]
async fn filing_modes_go_before_the_operators_setting() {
    let portal = Portal::in_production().await;
    let path = format!("/api/v1/services/{SERVICE}");
    let mode = || async { portal.visitor().get(&path).await.ok().json()["mode"].clone() };
    assert_eq!(mode().await, "closed");
    // In production nobody is there before the operator appoints an administrator.
    let pool = portal.app.db.pool();
    for insert in [
        "insert into official (iin, surname, name, patronymic, active) values ($1, 'А', 'А', '', 1) on conflict do nothing",
        "insert into official_role (iin, office, role) values ($1, '', 'R18') on conflict do nothing",
    ] {
        let iin = Portal::official("administrator");
        sqlx::query(insert).bind(iin).execute(pool).await.unwrap();
    }
    let administrator = portal.with_key("administrator").await;
    let put = |mode: Value| {
        let (administrator, body) = (administrator.clone(), json!({ "mode": mode }));
        async move {
            administrator
                .put(&format!("/api/v1/admin/filing-modes/{SERVICE}"), &body)
                .await
        }
    };
    let view = put(json!("training")).await.ok().json();
    assert_eq!(
        view,
        json!({ "service": SERVICE, "mode": "training", "default": "closed", "edited": true })
    );
    assert_eq!(mode().await, "training");
    let session = portal.visitor().get("/api/v1/session").await.ok().json();
    assert!(!session["closed"].as_array().unwrap().contains(&json!(SERVICE)));
    put(json!("open")).await.refused(422, "answers_invalid");
    assert_eq!(mode().await, "training");
    put(Value::Null).await.ok();
    assert_eq!(mode().await, "closed");
}

/// DR-25: the acts leave some documents to a standard that is not in the source; the administrator lists them.
#[tokio::test]
async fn documents_that_an_act_does_not_list_are_listed_by_the_administrator() {
    const PATH: &str = "/api/v1/admin/checklists/housing-queue-almaty-2014";
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let told = portal.visitor().get("/api/v1/in-force").await.ok().json();
    assert_eq!(told["checklists"], json!([]));
    let body = json!({
        "kk": "Жеке куәлік\nМекенжай анықтамасы\n", "ru": "Удостоверение личности\nАдресная справка",
        "en": "Identity card\nCertificate of residence",
    });
    let list = administrator.put(PATH, &body).await.ok().json();
    assert_eq!(list["document"], "DB-2");
    assert_eq!(list["ru"], json!(["Удостоверение личности", "Адресная справка"]));
    // Anybody reads it, from every server.
    let second = portal.second().await;
    for portal in [&portal, &second] {
        let told = portal.visitor().get("/api/v1/in-force").await.ok().json();
        assert_eq!(told["checklists"], json!([list]));
    }
    // What is wrong changes nothing.
    let wrong = json!({ "kk": "Жеке куәлік", "ru": "", "en": "Identity card" });
    let refused = administrator
        .put(PATH, &wrong)
        .await
        .refused(422, "answers_invalid");
    assert_eq!(refused.json()["errors"][0]["field"], "ru");
    assert_eq!(refused.json()["errors"][0]["code"], "lines_differ");
    let of_act = "/api/v1/admin/checklists/housing-queue";
    administrator.put(of_act, &body).await.refused(404, "not_found");
    let told = portal.visitor().get("/api/v1/in-force").await.ok().json();
    assert_eq!(told["checklists"], json!([list]));
    // It is noted, and can be emptied.
    let log = portal
        .with_key("auditor")
        .await
        .get("/api/v1/admin/audit?action=checklist")
        .await
        .ok()
        .json();
    assert_eq!(log["entries"].as_array().unwrap().len(), 1);
    let none = json!({ "kk": "", "ru": "", "en": "" });
    assert_eq!(administrator.put(PATH, &none).await.ok().json()["kk"], json!([]));
}

#[tokio::test]
async fn a_closed_service_takes_nothing() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let applicant = portal.signed_in(AIGUL).await;
    let revision = applicant.draft("aigul").await;
    let closed = json!({ "mode": "closed" });
    administrator
        .put(&format!("/api/v1/admin/filing-modes/{SERVICE}"), &closed)
        .await
        .ok();
    let body = json!({ "service": SERVICE, "revision": revision });
    applicant
        .post("/api/v1/envelopes", &body)
        .await
        .refused(403, "PROC_CLOSED");
}

#[tokio::test]
async fn what_is_wrong_changes_nothing() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let year = "/api/v1/admin/calendar";
    let note = |text: &str| json!({ "kind": "day_off", "note": text });
    let hours = |open: &str, close: &str| json!({ "open": open, "close": close });
    for (path, body, field, code) in [
        (
            format!("{year}/2026/2027-01-05"),
            edit("day_off"),
            "date",
            "date_outside_year",
        ),
        (
            format!("{year}/2026/2026-02-30"),
            edit("day_off"),
            "date",
            "date_format",
        ),
        (
            format!("{year}/2026/tomorrow"),
            edit("day_off"),
            "date",
            "date_format",
        ),
        (
            format!("{year}/9999/9999-01-01"),
            edit("day_off"),
            "year",
            "year_range",
        ),
        (
            format!("{year}/twenty/2026-01-01"),
            edit("day_off"),
            "year",
            "year_range",
        ),
        (
            day("2026-11-23"),
            json!({ "kind": "holiday", "week": "six" }),
            "week",
            "week_of_holiday",
        ),
        (
            day("2026-11-23"),
            json!({ "kind": "day_off", "week": "every" }),
            "week",
            "week_of_holiday",
        ),
        (day("2026-11-23"), note(&"а".repeat(301)), "note", "text_long"),
        (day("2026-11-23"), note("\u{0}"), "note", "text_invisible"),
        (
            "/api/v1/admin/schedules/SCH-A".to_owned(),
            hours("9:00", "18:00"),
            "open",
            "time_format",
        ),
        (
            "/api/v1/admin/schedules/SCH-A".to_owned(),
            hours("18:00", "09:00"),
            "close",
            "hours_order",
        ),
        (
            format!("/api/v1/admin/filing-modes/{SERVICE}"),
            json!({ "mode": "open" }),
            "mode",
            "mode_repealed",
        ),
    ] {
        let reply = administrator
            .put(&path, &body)
            .await
            .refused(422, "answers_invalid");
        assert_eq!(reply.errors(), [(field.to_owned(), code.to_owned())], "{path}");
    }
    for (path, body) in [
        (day("2026-11-23"), edit("feast")),
        (day("2026-11-23"), json!({ "kind": "day_off", "who": "me" })),
        (
            format!("/api/v1/admin/filing-modes/{SERVICE}"),
            json!({ "mode": "ajar" }),
        ),
    ] {
        administrator.put(&path, &body).await.refused(400, "bad_json");
    }
    for (path, body) in [
        ("/api/v1/admin/schedules/SCH-PORTAL", hours("09:00", "18:00")),
        ("/api/v1/admin/schedules/SCH-X", hours("09:00", "18:00")),
        ("/api/v1/admin/filing-modes/no-such", json!({ "mode": "closed" })),
    ] {
        administrator.put(path, &body).await.refused(404, "not_found");
    }
    let view = administrator.get(CALENDAR).await.ok().json();
    assert_eq!(
        (view["version"].clone(), view["edits"].clone()),
        (json!(0), json!([]))
    );
    assert_eq!(portal.count("audit").await, 0);
}

#[tokio::test]
async fn two_editors_at_once_both_count() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let (one, other) = (day("2026-11-24"), day("2026-11-25"));
    let body = edit("day_off");
    let (one, other) = tokio::join!(administrator.put(&one, &body), administrator.put(&other, &body));
    one.ok();
    other.ok();
    assert_eq!(told(&portal).await.1, "2026-12-15");
    let view = administrator.get(CALENDAR).await.ok().json();
    assert_eq!(
        (view["version"].clone(), view["edits"].as_array().unwrap().len()),
        (json!(2), 2)
    );
}

#[tokio::test]
async fn the_audit_log_is_read_page_by_page() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    for number in 1..=60 {
        let body = json!({ "kind": "day_off", "note": number.to_string() });
        administrator.put(&day("2026-11-23"), &body).await.ok();
    }
    let auditor = portal.with_key("auditor").await;
    let notes = |page: &Value| -> Vec<String> {
        let entries = page["entries"].as_array().unwrap().iter();
        let details = entries.map(|entry| {
            let detail: Value = serde_json::from_str(entry["detail"].as_str().unwrap()).unwrap();
            detail["edit"]["note"].as_str().unwrap().to_owned()
        });
        details.collect()
    };
    let first = auditor
        .get("/api/v1/admin/audit?action=calendar_day")
        .await
        .ok()
        .json();
    let next = first["next"].as_str().unwrap();
    let path = format!("/api/v1/admin/audit?action=calendar_day&before={next}");
    let second = auditor.get(&path).await.ok().json();
    assert_eq!(second["next"], Value::Null);
    let all: Vec<String> = [notes(&first), notes(&second)].concat();
    let expected: Vec<String> = (1..=60).rev().map(|number: i32| number.to_string()).collect();
    assert_eq!(all, expected);

    let none = auditor
        .get("/api/v1/admin/audit?iin=850412400012")
        .await
        .ok()
        .json();
    assert_eq!(none, json!({ "entries": [], "next": null }));
    for wrong in ["before=x", "before=1-zz", "action=%00", "colour=red"] {
        auditor
            .get(&format!("/api/v1/admin/audit?{wrong}"))
            .await
            .refused(400, "bad_request");
    }
}
