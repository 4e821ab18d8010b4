//! The sittings of a commission: agenda, minutes, signatures, and service D's first stage from end to end.

use super::harness::{
    Portal, Reply,
    commission::{FRIDAY, MEMBERS, MONDAY, Pavlodar},
    official,
};
use serde_json::{Value, json};

/// Problems: `at sitting_past`.
type Codes = &'static [&'static str];

/// The field errors of a refusal: `at sitting_past`.
fn errors(reply: Reply) -> Vec<String> {
    let problem = reply.refused(422, "answers_invalid").json();
    let errors = problem["errors"].as_array().unwrap().iter();
    errors
        .map(|error| {
            [
                error["field"].as_str().unwrap(),
                " ",
                error["code"].as_str().unwrap(),
            ]
            .concat()
        })
        .collect()
}

#[tokio::test]
async fn as_57_a_commission_decides_and_the_applicant_sees_it() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let path = pavlodar.set(&[&case.number]).await;
    pavlodar.at("2026-11-27T12:00:00+05:00");
    let written = pavlodar.write(&path, &MEMBERS, &[(2, 1)]).await.ok().json();
    assert_eq!(written["state"], "written");
    let mine = pavlodar.members[2].get("/api/v1/work/sittings").await.ok().json();
    assert_eq!(mine["sittings"][0]["to_sign"], true);
    pavlodar
        .put_signature(&path, &pavlodar.members[0], MEMBERS[0])
        .await
        .ok();
    pavlodar
        .put_signature(&path, &pavlodar.members[1], MEMBERS[1])
        .await
        .ok();
    // Not all have signed: nothing is decided.
    assert_eq!(pavlodar.look(&path).await["agenda"][0]["result"], "open");
    let open = case.view().await["events"].as_array().unwrap().len();
    let last = pavlodar
        .put_signature(&path, &pavlodar.members[2], MEMBERS[2])
        .await
        .ok()
        .json();
    assert_eq!(
        (&last["state"], &last["agenda"][0]["result"]),
        (&json!("signed"), &json!("decided"))
    );
    let events = case.view().await["events"].clone();
    assert_eq!(events.as_array().unwrap().len(), open + 1);
    let taken = &events[open]["fact"];
    assert_eq!(
        (&taken["outcome"], &taken["late"]),
        (&json!("in_favour"), &Value::Null)
    );
    assert_eq!(
        taken["input"]["minutes"]["signatures"].as_array().unwrap().len(),
        3
    );

    pavlodar
        .step(&pavlodar.executor, &case, ("D1-5", "decision_drafted"), json!({}))
        .await;
    let (state, decision) = pavlodar
        .sign(
            (&pavlodar.head, "pavlodar-head"),
            &case,
            ("D1-6", "decision_signed"),
            json!({}),
        )
        .await;
    assert_eq!(state, "SIGNING");
    // N-D3: number and date of the minutes, the dwelling, the decision.
    assert_eq!(decision["template"], "N-D3");
    assert_eq!(
        (&decision["minutes"]["number"], &decision["minutes"]["held_at"]),
        (&json!("7"), &json!(FRIDAY))
    );
    assert_eq!(decision["answers"]["dwelling_address"]["street"], "Ломов көшесі");
    assert_eq!(decision["mode"], "training");
    let state = pavlodar
        .step(
            &pavlodar.executor,
            &case,
            ("D1-7", "given_to_contract"),
            json!({}),
        )
        .await;
    assert_eq!(state, "STAGE_3");
    let told = case.view().await["messages"].clone();
    let notices: Vec<&str> = told
        .as_array()
        .unwrap()
        .iter()
        .map(|told| told["template"].as_str().unwrap())
        .collect();
    assert_eq!(notices, ["N-D1", "N-D3"]);
    assert!(told[1]["text"].as_str().unwrap().contains("№ 7, "), "{told}");

    let found = portal.verify_log().await;
    assert_eq!(found.broken, []);
    // Application, acceptance, three members, the head.
    assert_eq!(found.signatures, 6);
    // A vote that is changed afterwards shows.
    sqlx::query("update sitting set content = replace(content, '\"votes_for\":2', '\"votes_for\":3')")
        .execute(portal.app.db.pool())
        .await
        .unwrap();
    let broken = portal.verify_log().await.broken;
    assert!(broken[0].1.contains("not those that were signed"), "{broken:?}");
}

#[tokio::test]
async fn a_majority_against_leads_to_a_reasoned_refusal() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let path = pavlodar.set(&[&case.number]).await;
    pavlodar.at(FRIDAY);
    pavlodar.write(&path, &MEMBERS, &[(1, 2)]).await.ok();
    pavlodar.all_sign(&path).await;
    let drafted = pavlodar
        .try_step(&pavlodar.executor, &case, "D1-5", "decision_drafted", json!({}))
        .await;
    drafted.refused(409, "step_not_open");
    let grounds = json!({ "grounds": [{ "code": "RD-5", "facts": "7-хаттама" }] });
    pavlodar
        .step(&pavlodar.executor, &case, ("D1-5", "refusal_drafted"), grounds)
        .await;
    let (_, refusal) = pavlodar
        .sign(
            (&pavlodar.head, "pavlodar-head"),
            &case,
            ("D1-6", "refusal_signed"),
            json!({}),
        )
        .await;
    assert_eq!(
        (&refusal["template"], &refusal["grounds"][0]["code"]),
        (&json!("N-D4"), &json!("RD-5"))
    );
    let state = pavlodar
        .step(&pavlodar.executor, &case, ("D1-7", "refusal_given"), json!({}))
        .await;
    assert_eq!(state, "REFUSED");
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn as_56_an_expired_document_is_refused_by_the_executor() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.file("berik").await;
    assert_eq!(
        case.view().await["answers"]["documents"][1]["valid_until"],
        "2026-11-19"
    );
    let executor = json!({ "executor": Pavlodar::executor_input()["executor"] });
    pavlodar
        .step(&pavlodar.executor, &case, ("D1-1", "taken_up"), executor)
        .await;
    let grounds =
        json!({ "grounds": [{ "code": "RD-1", "facts": "Анықтаманың мерзімі 2026-11-19 күні өткен" }] });
    let by = (&pavlodar.executor, "pavlodar-executor");
    let (state, refusal) = pavlodar.sign(by, &case, ("D1-R", "refused"), grounds).await;
    assert_eq!(
        (state.as_str(), &refusal["template"]),
        ("REFUSED", &json!("N-D2"))
    );
    let resolved = pavlodar
        .try_step(
            &pavlodar.head,
            &case,
            "D1-2",
            "resolved",
            Pavlodar::executor_input(),
        )
        .await;
    resolved.refused(409, "step_not_open");
}

#[tokio::test]
async fn no_member_decides_alone() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let member = json!({ "iin": Portal::official(MEMBERS[0]), "name": "A" });
    let minutes = json!({
        "sitting": "x", "number": "1", "held_at": MONDAY, "present": [member], "votes_for": 1, "votes_against": 0,
        "conclusion": "-", "document": "", "signatures": [],
    });
    for input in [json!({}), json!({ "minutes": minutes })] {
        let alone = pavlodar
            .try_step(&pavlodar.members[0], &case, "D1-4", "in_favour", input)
            .await;
        alone.refused(409, "sitting_decides");
    }
    let stranger = pavlodar
        .try_step(&pavlodar.executor, &case, "D1-4", "in_favour", json!({}))
        .await;
    stranger.refused(403, "forbidden");
    assert_eq!(case.state().await, "AT_COMMISSION");
}

#[tokio::test]
async fn a_sitting_is_set_in_advance_with_cases_that_wait() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let early = pavlodar.file("berik").await;
    let secretary = &pavlodar.members[1];
    let good = Pavlodar::sitting(&[&case.number]);
    let wrong: [(&str, Value, &[&str]); 7] = [
        ("at", json!(MONDAY), &["at sitting_past"]),
        ("place", json!(" "), &["place required"]),
        ("chair", json!(""), &["chair required"]),
        (
            "chair",
            json!(Portal::official("pavlodar-head")),
            &["chair member_unknown"],
        ),
        ("secretary", json!("1"), &["secretary member_unknown"]),
        (
            "agenda",
            json!([case.number, case.number]),
            &["agenda/1 case_twice"],
        ),
        (
            "agenda",
            json!([early.number, "123"]),
            &["agenda/0 case_not_waiting", "agenda/1 case_not_waiting"],
        ),
    ];
    for (field, value, wanted) in wrong {
        let mut bad = good.clone();
        bad[field] = value;
        assert_eq!(
            errors(secretary.post("/api/v1/work/sittings", &bad).await),
            wanted
        );
    }
    let mut elsewhere = good.clone();
    elsewhere["office"] = json!("talgar");
    secretary
        .post("/api/v1/work/sittings", &elsewhere)
        .await
        .refused(403, "forbidden");
    let stranger = official(&portal, "talgar-member").await;
    stranger
        .post("/api/v1/work/sittings", &good)
        .await
        .refused(403, "forbidden");
    assert_eq!(portal.count("sitting").await, 0);

    let path = pavlodar.set(&[&case.number]).await;
    stranger.get(&path).await.refused(404, "not_found");
    let seen = pavlodar.look(&path).await;
    assert_eq!(
        (&seen["agenda"][0]["case"], &seen["waiting"]),
        (&json!(case.number), &json!([]))
    );
    // A case is on one agenda at a time.
    let again = secretary.post("/api/v1/work/sittings", &good).await;
    assert_eq!(errors(again), ["agenda/0 case_not_waiting"]);
    // Chair and secretary change it, over what they have seen.
    let mut change = good.clone();
    change["agenda"] = json!([]);
    secretary
        .put(&path, &change)
        .await
        .refused(409, "sitting_changed");
    change["revision"] = seen["revision"].clone();
    pavlodar.members[2]
        .put(&path, &change)
        .await
        .refused(403, "not_secretary");
    let changed = pavlodar.members[0].put(&path, &change).await.ok().json();
    assert_eq!(
        (&changed["agenda"], &changed["waiting"][0]["case"]),
        (&json!([]), &json!(case.number))
    );
    let empty = pavlodar.write(&path, &MEMBERS, &[]).await;
    assert_eq!(errors(empty), ["number sitting_ahead", "items agenda_changed"]);
    // Cancelled: the case waits for another one.
    secretary.delete(&path).await.ok();
    secretary.delete(&path).await.refused(409, "sitting_over");
    pavlodar.set(&[&case.number]).await;
}

#[tokio::test]
async fn minutes_need_a_quorum_a_majority_and_a_number_of_their_own() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let other = pavlodar.before_the_commission("berik").await;
    let path = pavlodar.set(&[&case.number]).await;
    let early = pavlodar.write(&path, &MEMBERS, &[(3, 0)]).await;
    assert_eq!(errors(early), ["number sitting_ahead"]);
    let second = pavlodar.set(&[&other.number]).await;
    pavlodar.at(FRIDAY);
    let tries: [(&[&str], (u32, u32), Codes); 5] = [
        (
            &MEMBERS[..1],
            (1, 0),
            &["present quorum", "items/0/votes_for quorum"],
        ),
        (&MEMBERS[1..], (2, 0), &["present leads_absent"]),
        (&MEMBERS, (2, 2), &["items/0/votes_for votes"]),
        (&MEMBERS, (1, 1), &["items/0/votes_for tie"]),
        (
            &["pavlodar-head", MEMBERS[0], MEMBERS[1]],
            (2, 0),
            &["present member_unknown"],
        ),
    ];
    for (present, votes, wanted) in tries {
        assert_eq!(errors(pavlodar.write(&path, present, &[votes]).await), wanted);
    }
    let body = pavlodar.minutes(&path, &MEMBERS, &[(3, 0)]).await;
    pavlodar.members[2]
        .post(&[&path, "/minutes"].concat(), &body)
        .await
        .refused(403, "not_secretary");
    // A member may be away: two of three are more than half.
    pavlodar.write(&path, &MEMBERS[..2], &[(2, 0)]).await.ok();
    assert_eq!(
        errors(pavlodar.write(&second, &MEMBERS, &[(3, 0)]).await),
        ["number minutes_number_known"]
    );
    assert_eq!(portal.count("event where step = 'D1-4'").await, 0);
}

#[tokio::test]
async fn every_member_who_was_present_signs_once_what_was_written() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let path = pavlodar.set(&[&case.number]).await;
    pavlodar.at(FRIDAY);
    let [chair, secretary, member] = &pavlodar.members;
    // Before the minutes there is nothing to sign.
    let nothing = pavlodar.put_signature(&path, chair, MEMBERS[0]).await;
    nothing.refused(409, "sitting_changed");
    pavlodar.write(&path, &MEMBERS[..2], &[(2, 0)]).await.ok();
    let old = pavlodar.look(&path).await["minutes"].as_str().unwrap().to_owned();
    let signatures = [&path, "/signatures"].concat();
    pavlodar
        .put_signature(&path, member, MEMBERS[2])
        .await
        .refused(403, "not_present");
    pavlodar
        .put_signature(&path, &pavlodar.head, "pavlodar-head")
        .await
        .refused(403, "forbidden");
    let stranger = official(&portal, "talgar-member").await;
    pavlodar
        .put_signature(&path, &stranger, "talgar-member")
        .await
        .refused(404, "not_found");
    pavlodar
        .put_signature(&path, chair, MEMBERS[1])
        .await
        .refused(422, "EDS_IIN_MISMATCH");
    let forged = json!({ "content": old, "signature": portal.sign(MEMBERS[0], "-") });
    chair
        .post(&signatures, &forged)
        .await
        .refused(422, "EDS_NOT_AUTHENTIC");
    assert_eq!(portal.count("sitting_signature").await, 0);
    pavlodar.put_signature(&path, chair, MEMBERS[0]).await.ok();
    pavlodar
        .put_signature(&path, chair, MEMBERS[0])
        .await
        .refused(409, "already_signed");
    // Written anew, the signatures under what was written before are gone; what was signed then is not what is there now.
    pavlodar.at("2026-11-27T10:05:00+05:00");
    pavlodar.write(&path, &MEMBERS[..2], &[(0, 2)]).await.ok();
    assert_eq!(portal.count("sitting_signature").await, 0);
    let stale = json!({ "content": old, "signature": portal.sign(MEMBERS[1], &old) });
    secretary
        .post(&signatures, &stale)
        .await
        .refused(409, "sitting_changed");
    for (who, key) in [(chair, MEMBERS[0]), (secretary, MEMBERS[1])] {
        pavlodar.put_signature(&path, who, key).await.ok();
    }
    pavlodar
        .put_signature(&path, secretary, MEMBERS[1])
        .await
        .refused(409, "sitting_over");
    let fact = case.view().await["events"].as_array().unwrap().last().unwrap()["fact"].clone();
    assert_eq!(fact["outcome"], "against");
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn a_case_that_moved_on_falls_away_and_the_others_go_on() {
    let portal = Portal::at(MONDAY).await;
    let pavlodar = Pavlodar::open(&portal).await;
    let gone = pavlodar.before_the_commission("gulnar").await;
    let stays = pavlodar.before_the_commission("berik").await;
    let path = pavlodar.set(&[&gone.number, &stays.number]).await;
    pavlodar.at(FRIDAY);
    let mut body = pavlodar.minutes(&path, &MEMBERS, &[(3, 0), (0, 0)]).await;
    body["items"][1]["put_off"] = json!(true);
    pavlodar.members[1]
        .post(&[&path, "/minutes"].concat(), &body)
        .await
        .ok();
    gone.applicant.take_back(&gone.number).await.ok();
    let last = pavlodar.all_sign(&path).await;
    assert_eq!(last["state"], "signed");
    let results = [&last["agenda"][0]["result"], &last["agenda"][1]["result"]];
    assert_eq!(results, ["fell_away", "put_off"]);
    assert_eq!(
        (gone.state().await, stays.state().await),
        ("CLOSED".into(), "AT_COMMISSION".into())
    );
    // What was put off waits for another sitting; what was taken back waits for none.
    pavlodar.at("2026-11-27T11:00:00+05:00");
    let mut next = Pavlodar::sitting(&[&stays.number, &gone.number]);
    next["at"] = json!("2026-12-04T10:00:00+05:00");
    let set = pavlodar.members[1].post("/api/v1/work/sittings", &next).await;
    assert_eq!(errors(set), ["agenda/1 case_not_waiting"]);
    next["agenda"] = json!([stays.number]);
    pavlodar.members[1]
        .post("/api/v1/work/sittings", &next)
        .await
        .ok();
    assert_eq!(portal.verify_log().await.broken, []);
}

#[tokio::test]
async fn a_member_has_no_say_in_the_own_case() {
    let portal = Portal::at(MONDAY).await;
    // The applicant sits in the commission.
    let gulnar = super::harness::official(&portal, "gulnar").await;
    let iin = {
        let session = gulnar.get("/api/v1/session").await.ok().json();
        session["person"]["iin"].as_str().unwrap().to_owned()
    };
    for sql in [
        "insert into official (iin, surname, name, patronymic, active) values ($1, 'Сейтқали', 'Гүлнар', '', 1)",
        "insert into official_role (iin, office, role) values ($1, 'pavlodar', 'R11')",
    ] {
        sqlx::query(sql)
            .bind(&iin)
            .execute(portal.app.db.pool())
            .await
            .unwrap();
    }
    let pavlodar = Pavlodar::open(&portal).await;
    let case = pavlodar.before_the_commission("gulnar").await;
    let path = pavlodar.set(&[&case.number]).await;
    pavlodar.at(FRIDAY);
    let mut body = pavlodar.minutes(&path, &MEMBERS[..2], &[(3, 0)]).await;
    body["present"].as_array_mut().unwrap().push(json!(iin));
    let minutes = [&path, "/minutes"].concat();
    let all = pavlodar.members[1].post(&minutes, &body).await;
    assert_eq!(errors(all), ["items/0/votes_for votes"]);
    body["items"][0]["votes_for"] = json!(2);
    pavlodar.members[1].post(&minutes, &body).await.ok();
    pavlodar
        .put_signature(&path, &pavlodar.members[0], MEMBERS[0])
        .await
        .ok();
    pavlodar
        .put_signature(&path, &pavlodar.members[1], MEMBERS[1])
        .await
        .ok();
    let gulnar = super::harness::official(&portal, "gulnar").await;
    let last = pavlodar.put_signature(&path, &gulnar, "gulnar").await.ok().json();
    assert_eq!(last["agenda"][0]["result"], "decided");
    let events = case.view().await["events"].clone();
    let event = events.as_array().unwrap().last().unwrap();
    assert_eq!(event["actor"], Portal::official(MEMBERS[1]));
    assert_eq!(
        event["fact"]["input"]["minutes"]["present"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(portal.verify_log().await.broken, []);
}
