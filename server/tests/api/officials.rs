//! Officials: who works where, who stands in for whom, and what is refused.

use super::harness::{AIGUL, Portal, moment};
use serde_json::{Value, json};
use server::clock::Clock as _;

fn address(id: &str) -> String {
    format!("/api/v1/officials/{}", Portal::official(id))
}

/// An official as the administrator writes one.
fn written(roles: &Value) -> Value {
    json!({ "surname": "Жақсыбеков", "name": "Нұрлан", "patronymic": "Асқарұлы", "active": true, "roles": roles })
}

/// Everything that is kept of officials.
async fn everything(portal: &Portal) -> (Value, i64) {
    let auditor = portal.with_key("auditor").await;
    let all = auditor.get("/api/v1/officials").await.ok().json();
    (all, portal.count("audit").await)
}

fn ids(list: &Value) -> Vec<&str> {
    let all = list.as_array().unwrap().iter();
    all.map(|one| one["iin"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn are_seen_by_the_head_of_their_office() {
    let portal = Portal::new().await;
    let head = portal.with_key("talgar-head").await;
    let mine = head.get("/api/v1/officials").await.ok().json();
    assert_eq!(ids(&mine).len(), 6);
    let same = head.get("/api/v1/officials?office=talgar").await.ok().json();
    assert_eq!(mine, same);
    for elsewhere in ["almaty", ""] {
        head.get(&format!("/api/v1/officials?office={elsewhere}"))
            .await
            .refused(403, "forbidden");
    }
    head.get("/api/v1/officials?office=atlantis")
        .await
        .refused(422, "answers_invalid");
    let stranger = format!("{}/deputies", address("almaty-executor"));
    head.get(&stranger).await.refused(404, "not_found");

    let administrator = portal.with_key("administrator").await;
    let all = administrator.get("/api/v1/officials").await.ok().json();
    assert_eq!(ids(&all).len(), server::demo::officials().unwrap().len());
    let nationwide = administrator.get("/api/v1/officials?office=").await.ok().json();
    assert_eq!(ids(&nationwide).len(), 4);
}

#[tokio::test]
async fn know_their_roles_from_the_session() {
    let portal = Portal::new().await;
    let session = portal.visitor().sign_in_by_key("talgar-head").await;
    assert_eq!(session["roles"], json!([{ "office": "talgar", "role": "R10" }]));
    let head = portal.with_key("talgar-head").await;
    let again = head.get("/api/v1/session").await.ok().json();
    assert_eq!(again["roles"], session["roles"]);
    let person = portal.visitor().sign_in_by_key("aigul").await;
    assert!(person.get("roles").is_none());
}

#[tokio::test]
async fn get_and_lose_roles_at_once() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let executor = portal.with_key("talgar-executor").await;
    executor.get("/api/v1/officials").await.refused(403, "forbidden");
    let roles = json!([{ "office": "talgar", "role": "R09" }, { "office": "almaty", "role": "R10" }]);
    let kept = administrator
        .put(&address("talgar-executor"), &written(&roles))
        .await
        .ok()
        .json();
    assert_eq!(
        kept["roles"],
        json!([{ "office": "almaty", "role": "R10" }, { "office": "talgar", "role": "R09" }])
    );
    let seen = executor.get("/api/v1/officials").await.ok().json();
    assert_eq!(ids(&seen).len(), 7, "those of Almaty, and himself");
    // What somebody does at another office is not for this head to know.
    let own = seen
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["iin"] == kept["iin"]);
    assert_eq!(
        own.unwrap()["roles"],
        json!([{ "office": "almaty", "role": "R10" }])
    );

    let mut left = written(&roles);
    left["active"] = json!(false);
    administrator.put(&address("talgar-executor"), &left).await.ok();
    executor.get("/api/v1/officials").await.refused(403, "forbidden");
    let session = executor.get("/api/v1/session").await.ok().json();
    assert!(session.get("roles").is_none());
}

#[tokio::test]
async fn what_is_wrong_changes_nothing() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let before = everything(&portal).await;
    for (roles, field, code) in [
        (
            json!([{ "office": "talgar", "role": "R99" }]),
            "roles/0/role",
            "role_unknown",
        ),
        (
            json!([{ "office": "talgar", "role": "R02" }]),
            "roles/0/role",
            "role_unknown",
        ),
        (json!([{ "role": "system" }]), "roles/0/role", "role_unknown"),
        (
            json!([{ "office": "atlantis", "role": "R09" }]),
            "roles/0/office",
            "office_unknown",
        ),
        (json!([{ "role": "R09" }]), "roles/0/office", "role_office"),
        (
            json!([{ "office": "talgar", "role": "R18" }]),
            "roles/0/office",
            "role_office",
        ),
        (
            json!([{ "office": "talgar", "role": "R09" }, { "office": "talgar", "role": "R09" }]),
            "roles/1/role",
            "role_twice",
        ),
    ] {
        let reply = administrator
            .put(&address("talgar-executor"), &written(&roles))
            .await;
        let reply = reply.refused(422, "answers_invalid");
        assert_eq!(reply.errors(), [(field.to_owned(), code.to_owned())]);
    }
    let named = |name: &str| json!({ "surname": name, "name": "А", "active": true, "roles": [] });
    for (iin, body, code) in [
        ("850412400013", named("Оспанова"), "iin_checksum"),
        ("%00", named("Оспанова"), "iin_digits"),
        (AIGUL, named(""), "name_empty"),
        (AIGUL, named("<b>"), "name_letters"),
    ] {
        let reply = administrator
            .put(&format!("/api/v1/officials/{iin}"), &body)
            .await;
        assert_eq!(reply.refused(422, "answers_invalid").errors()[0].1, code);
    }
    let unknown = json!({ "surname": "А", "name": "А", "active": true, "roles": [], "salary": 1 });
    administrator
        .put(&address("talgar-executor"), &unknown)
        .await
        .refused(400, "bad_json");
    assert_eq!(everything(&portal).await, before);
}

#[tokio::test]
async fn nobody_changes_their_own_roles_and_an_administrator_is_left() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let before = everything(&portal).await;
    let own = |active: bool, roles: Value| json!({ "surname": "Есенова", "name": "Мадина", "active": active, "roles": roles });
    let gone = [own(true, json!([])), own(false, json!([{ "role": "R18" }]))];
    for body in &gone {
        administrator
            .put(&address("administrator"), body)
            .await
            .refused(409, "last_administrator");
    }
    let more = own(true, json!([{ "role": "R18" }, { "role": "R19" }]));
    administrator
        .put(&address("administrator"), &more)
        .await
        .refused(403, "own_roles");
    assert_eq!(everything(&portal).await, before);
    // With a second one there, the first is still not theirs to remove: the other does it.
    let second =
        json!({ "surname": "Оспанова", "name": "Айгүл", "active": true, "roles": [{ "role": "R18" }] });
    administrator
        .put(&format!("/api/v1/officials/{AIGUL}"), &second)
        .await
        .ok();
    administrator
        .put(&address("administrator"), &gone[0])
        .await
        .refused(403, "own_roles");
    let aigul = portal.with_key("aigul").await;
    aigul.put(&address("administrator"), &gone[0]).await.ok();
    administrator
        .get("/api/v1/officials")
        .await
        .refused(403, "forbidden");
    // A new name is no new role.
    let renamed =
        json!({ "surname": "Оспан", "name": "Айгүл", "active": true, "roles": [{ "role": "R18" }] });
    aigul
        .put(&format!("/api/v1/officials/{AIGUL}"), &renamed)
        .await
        .ok();
}

#[tokio::test]
async fn two_administrators_who_remove_each_other_at_once_leave_one() {
    let portal = Portal::new().await;
    let (one, other) = (
        portal.with_key("administrator").await,
        portal.with_key("aigul").await,
    );
    let body = |roles: Value| json!({ "surname": "А", "name": "А", "active": true, "roles": roles });
    let (first, second) = (address("administrator"), format!("/api/v1/officials/{AIGUL}"));
    one.put(&second, &body(json!([{ "role": "R18" }]))).await.ok();
    let none = body(json!([]));
    let (a, b) = tokio::join!(one.put(&second, &none), other.put(&first, &none));
    // The slower one is refused: as no administrator any more, or because nobody would be left.
    assert_ne!(a.status.is_success(), b.status.is_success(), "{a:?} {b:?}");
    assert_eq!(portal.count("official_role where role = 'R18'").await, 1);
}

/// What a deputy did says for whom.
#[tokio::test]
async fn a_deputys_edit_names_the_absent_one_in_the_audit_log() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let body = json!({ "office": "", "deputies": [
        { "iin": Portal::official("contact-centre"), "from": "2026-11-20", "until": "2026-11-20" },
    ] });
    administrator
        .put(&format!("{}/deputies", address("administrator")), &body)
        .await
        .ok();
    let deputy = portal.with_key("contact-centre").await;
    let edit = json!({ "kind": "day_off", "note": "" });
    deputy
        .put("/api/v1/admin/calendar/2026/2026-11-23", &edit)
        .await
        .ok();
    let auditor = portal.with_key("auditor").await;
    let log = auditor.get("/api/v1/admin/audit").await.ok().json();
    let detail = |at: usize| -> Value {
        serde_json::from_str(log["entries"][at]["detail"].as_str().unwrap()).unwrap()
    };
    assert_eq!(log["entries"][0]["iin"], Portal::official("contact-centre"));
    assert_eq!(detail(0)["instead_of"], Portal::official("administrator"));
    assert_eq!(detail(1).get("instead_of"), None);
}

#[tokio::test]
async fn a_deputy_acts_in_the_period_and_for_whom_is_said() {
    let portal = Portal::new().await;
    let head = portal.with_key("talgar-head").await;
    let deputy = portal.with_key("talgar-executor").await;
    let deputies = json!({ "office": "talgar", "deputies": [
        { "iin": Portal::official("talgar-executor"), "from": "2026-11-21", "until": "2026-11-25" },
    ] });
    let path = format!("{}/deputies", address("talgar-head"));
    let kept = head.put(&path, &deputies).await.ok().json();
    assert_eq!(kept[0]["name"], "Жақсыбеков Нұрлан Асқарұлы");
    assert_eq!(head.get(&path).await.ok().json(), kept);
    for (at, acts) in [
        ("2026-11-20T23:59:59+05:00", false),
        ("2026-11-21T00:00:00+05:00", true),
        ("2026-11-25T23:59:59+05:00", true),
        ("2026-11-26T00:00:00+05:00", false),
    ] {
        portal.clock.set(moment(at));
        let session = deputy.get("/api/v1/session").await.ok().json();
        let mut roles = vec![json!({ "office": "talgar", "role": "R09" })];
        if acts {
            let name = "Төлегенов Марат Жұмабекұлы";
            let instead_of = json!({ "iin": Portal::official("talgar-head"), "name": name });
            roles.push(json!({ "office": "talgar", "role": "R10", "instead_of": instead_of }));
        }
        assert_eq!(session["roles"], json!(roles), "{at}");
        let reply = deputy.get("/api/v1/officials").await;
        assert_eq!(reply.status.is_success(), acts, "{at}");
    }
    // Whoever has left is not stood in for.
    portal.clock.set(moment("2026-11-23T10:00:00+05:00"));
    let administrator = portal.with_key("administrator").await;
    let roles = json!([{ "office": "talgar", "role": "R10" }]);
    let left = json!({ "surname": "Төлегенов", "name": "Марат", "active": false, "roles": roles });
    administrator.put(&address("talgar-head"), &left).await.ok();
    deputy.get("/api/v1/officials").await.refused(403, "forbidden");
}

#[tokio::test]
async fn deputies_that_are_wrong_change_nothing() {
    let portal = Portal::new().await;
    let head = portal.with_key("talgar-head").await;
    let before = everything(&portal).await;
    let body = |office: &str, id: &str, from: &str, until: &str| {
        let iin = Portal::official(id);
        json!({ "office": office, "deputies": [{ "iin": iin, "from": from, "until": until }] })
    };
    let (from, until) = ("2026-11-21", "2026-11-25");
    let executor = format!("{}/deputies", address("talgar-executor"));
    for (body, field, code) in [
        (
            body("atlantis", "talgar-executor-2", from, until),
            "office",
            "office_unknown",
        ),
        (
            body("talgar", "talgar-executor", from, until),
            "deputies/0/iin",
            "deputy_self",
        ),
        (
            body("talgar", "almaty-executor", from, until),
            "deputies/0/iin",
            "deputy_unknown",
        ),
        (
            body("talgar", "talgar-executor-2", until, from),
            "deputies/0/until",
            "period_order",
        ),
        (
            body("talgar", "talgar-executor-2", "2026-11-31", until),
            "deputies/0/from",
            "date_format",
        ),
        (
            body("talgar", "talgar-executor-2", from, "soon"),
            "deputies/0/until",
            "date_format",
        ),
    ] {
        let reply = head.put(&executor, &body).await.refused(422, "answers_invalid");
        assert_eq!(reply.errors(), [(field.to_owned(), code.to_owned())]);
    }
    // Not their own office; nobody of this office; nobody gives themselves a colleague's rights.
    let other = body("almaty", "almaty-executor-2", from, until);
    let elsewhere = format!("{}/deputies", address("almaty-executor"));
    head.put(&elsewhere, &other).await.refused(403, "forbidden");
    let here = body("talgar", "talgar-executor-2", from, until);
    head.put(&elsewhere, &here).await.refused(404, "not_found");
    let own = body("talgar", "talgar-head", from, until);
    let signer = format!("{}/deputies", address("talgar-signer"));
    head.put(&signer, &own).await.refused(403, "own_roles");
    assert_eq!(everything(&portal).await, before);
}

#[tokio::test]
async fn every_change_is_in_the_audit_log() {
    let portal = Portal::new().await;
    let administrator = portal.with_key("administrator").await;
    let roles = json!([{ "office": "almaty", "role": "R09" }]);
    administrator
        .put(&address("talgar-executor"), &written(&roles))
        .await
        .ok();
    let auditor = portal.with_key("auditor").await;
    let log = auditor
        .get("/api/v1/admin/audit?action=official")
        .await
        .ok()
        .json();
    let entry = &log["entries"][0];
    assert_eq!(
        (&entry["iin"], &entry["code"]),
        (&json!(Portal::official("administrator")), &json!("done"))
    );
    let detail: Value = serde_json::from_str(entry["detail"].as_str().unwrap()).unwrap();
    assert_eq!(detail["before"]["roles"][0]["office"], "talgar");
    assert_eq!(detail["after"]["roles"][0]["office"], "almaty");
}

#[tokio::test]
async fn of_the_demo_can_be_played_and_are_not_in_production() {
    let portal = Portal::new().await;
    let people = portal.visitor().get("/api/v1/demo/people").await.ok().json();
    let list = people.as_array().unwrap();
    let head = list.iter().find(|person| person["id"] == "talgar-head").unwrap();
    assert_eq!(head["roles"], json!([{ "office": "talgar", "role": "R10" }]));
    let key = portal
        .visitor()
        .get(head["key_file"].as_str().unwrap())
        .await
        .ok();
    assert_eq!(key.header("content-type"), "application/x-pkcs12");
    assert!(list.iter().any(|person| person.get("roles").is_none()));
    portal
        .visitor()
        .get("/api/v1/demo/people/nobody/key.p12")
        .await
        .refused(404, "not_found");

    // A restart changes nothing that was edited since.
    let administrator = portal.with_key("administrator").await;
    let roles = json!([{ "office": "almaty", "role": "R09" }]);
    let moved = administrator
        .put(&address("talgar-executor"), &written(&roles))
        .await
        .ok()
        .json();
    let second = portal.second().await;
    let again = second.with_key("administrator").await;
    let all = again.get("/api/v1/officials").await.ok().json();
    assert!(all.as_array().unwrap().contains(&moved));
    assert_eq!(ids(&all).len(), server::demo::officials().unwrap().len());

    if portal.app.db.kind() == server::db::Kind::Sqlite {
        assert_eq!(Portal::in_production().await.count("official").await, 0);
    }
}
