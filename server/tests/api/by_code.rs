//! AU-4: a one-time password stands in for a key where the act lets it, and proves as much as it can.

use crate::{
    centre,
    harness::{
        AIGUL, Client, MONDAY, Portal, Reply, SERIK,
        update::{self, answers, cases, save},
    },
    my_data::export,
};
use serde_json::{Value, json};
use server::config::{FilingModes, Mode};
use shared::envelope::sha256_hex;

/// Asks for the code of an envelope: its id and the digits.
async fn code(who: &Client<'_>, envelope: &str) -> (String, String) {
    let sent = ask(who, envelope).await.ok().json();
    (sent["id"].as_str().unwrap().to_owned(), who.latest_code().await)
}

async fn ask(who: &Client<'_>, envelope: &str) -> Reply {
    let path = format!("/api/v1/envelopes/{envelope}/code");
    who.post(&path, &json!({})).await
}

async fn file(who: &Client<'_>, key: &str, envelope: &str, (id, code): (&str, &str)) -> Reply {
    let body = json!({ "envelope": envelope, "code": { "id": id, "code": code } });
    who.file_as(key, &body).await
}

fn wrong(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

/// The row that is kept of the one filing.
async fn kept(portal: &Portal) -> (String, String, String) {
    sqlx::query_as("select content, cms, confirmation from evidence")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap()
}

/// Changes what is kept, in one text column.
async fn tamper(portal: &Portal, column: &str, text: &str) {
    let change = sqlx::AssertSqlSafe(format!("update evidence set {column} = $1"));
    sqlx::query(change)
        .bind(text)
        .execute(portal.app.db.pool())
        .await
        .unwrap();
}

async fn nothing_is_registered(portal: &Portal) {
    for table in ["cases", "event", "evidence", "idempotency"] {
        assert_eq!(portal.count(table).await, 0, "{table}");
    }
    assert_eq!(portal.count("draft").await, 1);
}

#[tokio::test]
async fn it_files_and_the_system_testifies() {
    let portal = Portal::new().await;
    let mother = portal.signed_in(AIGUL).await;
    let (envelope, content) = mother.freeze(mother.draft("aigul").await).await;
    let (id, code) = code(&mother, &envelope).await;
    let sent = portal.visitor().get("/api/v1/demo/outbox").await.json();
    let text = sent[0]["text"].as_str().unwrap();
    assert!(text.contains("«Тұрғын үй кезегіне тұру»"), "{text}");
    let filed = file(&mother, "key-1", &envelope, (&id, &code)).await.ok().json();
    // The same request has the same answer, another key too: it is one application.
    let again = file(&mother, "key-1", &envelope, (&id, &code)).await.ok().json();
    let other = file(&mother, "key-2", &envelope, (&id, &code)).await.ok().json();
    assert_eq!((&again["case"], &other["case"]), (&filed["case"], &filed["case"]));
    assert_eq!(portal.count("cases").await, 1);
    ask(&mother, &envelope).await.refused(409, "already_filed");

    let number = filed["case"].as_str().unwrap();
    let case = update::case(&mother, number).await;
    assert_eq!(case["events"][0]["fact"]["by_code"], true);
    let (bytes, _, confirmation) = kept(&portal).await;
    assert_eq!(bytes, content);
    let said: Value = serde_json::from_str(&confirmation).unwrap();
    assert_eq!(said["envelope"], sha256_hex(content.as_bytes()));
    assert_eq!(
        (&said["applicant"], &said["password"]),
        (&json!(AIGUL), &json!(id))
    );
    assert_eq!(said["at"], case["filed_at"]);
    assert!(!confirmation.contains(&code), "{confirmation}");

    let found = portal.verify_log().await;
    assert_eq!((found.broken.as_slice(), found.signatures), (&[][..], 1));

    // She takes both along: what she confirmed, which nobody signed, and what the system sealed.
    mother.prove_by_code().await;
    let mut entries = export(&mother).await;
    let mut entry = |what: &str| entries.remove(&format!("signed/{number}-{what}"));
    assert_eq!(entry("application.json"), Some(content.into_bytes()));
    assert_eq!(entry("application.json.p7s"), None);
    assert_eq!(entry("confirmation.json"), Some(confirmation.into_bytes()));
    assert!(entry("confirmation.json.p7s").is_some_and(|seal| seal.starts_with(&[0x30])));
}

/// Whatever is changed in what is kept, it no longer holds.
#[tokio::test]
async fn what_is_kept_proves_itself() {
    let portal = Portal::new().await;
    let mother = portal.signed_in(AIGUL).await;
    let (envelope, _) = mother.freeze(mother.draft("aigul").await).await;
    let (id, code) = code(&mother, &envelope).await;
    file(&mother, "key-1", &envelope, (&id, &code)).await.ok();
    let (content, cms, confirmation) = kept(&portal).await;
    let foreign = portal.sign("aigul", &confirmation);
    let table = [
        (
            "content",
            content.clone(),
            content.replace("aigul", "x") + " ",
            "other bytes",
        ),
        (
            "confirmation",
            confirmation.clone(),
            confirmation.replace(AIGUL, SERIK),
            "something else",
        ),
        (
            "confirmation",
            confirmation.clone(),
            confirmation.replace("+7", "+8"),
            "does not hold",
        ),
        (
            "confirmation",
            confirmation.clone(),
            String::new(),
            "something else",
        ),
        // Her own signature over it is no testimony of the system's.
        ("cms", cms, foreign, "does not hold"),
    ];
    for (column, was, becomes, why) in table {
        tamper(&portal, column, &becomes).await;
        let broken = portal.verify_log().await.broken;
        assert!(
            broken.len() == 1 && broken[0].1.contains(why),
            "{column} {why}: {broken:?}"
        );
        tamper(&portal, column, &was).await;
        assert_eq!(portal.verify_log().await.broken, []);
    }
}

/// A wrong one registers nothing, is written down, and the draft stays (`spec.md` 4.1).
#[tokio::test]
async fn a_wrong_one_registers_nothing() {
    let portal = Portal::new().await;
    let mother = portal.signed_in(AIGUL).await;
    let (envelope, _) = mother.freeze(mother.draft("aigul").await).await;
    let (id, code) = code(&mother, &envelope).await;
    let audited = portal.count("audit").await;
    for _ in 0..5 {
        let refused = file(&mother, "key-1", &envelope, (&id, wrong(&code))).await;
        refused.refused(422, "AUTH_OTP_WRONG");
    }
    nothing_is_registered(&portal).await;
    assert_eq!(portal.count("audit").await, audited + 5);
    // After five tries the right one is of no use either; another one is.
    let late = file(&mother, "key-1", &envelope, (&id, &code)).await;
    late.refused(422, "AUTH_OTP_WRONG");
    portal.clock.advance(60);
    let (id, code) = self::code(&mother, &envelope).await;
    file(&mother, "key-1", &envelope, (&id, &code)).await.ok();
}

/// It is good for this envelope, in this session, for this purpose, for five minutes.
#[tokio::test]
async fn it_is_bound_to_what_was_shown() {
    let portal = Portal::new().await;
    let mother = portal.signed_in(AIGUL).await;
    let revision = mother.draft("aigul").await;
    let ((first, _), (second, _)) = (mother.freeze(revision).await, mother.freeze(revision).await);
    let (id, code) = code(&mother, &first).await;
    let other = file(&mother, "key-1", &second, (&id, &code)).await;
    other.refused(422, "AUTH_OTP_WRONG");
    // What proves who she is signs nothing.
    let step_up = mother.post("/api/v1/fresh/otp", &json!({})).await.ok().json();
    let step_up_code = mother.latest_code().await;
    let misused = file(
        &mother,
        "key-1",
        &first,
        (step_up["id"].as_str().unwrap(), &step_up_code),
    )
    .await;
    misused.refused(422, "AUTH_OTP_WRONG");
    let confirm = json!({ "id": id, "code": code });
    let misused = mother.post("/api/v1/fresh/otp/confirm", &confirm).await;
    misused.refused(422, "AUTH_OTP_WRONG");
    // On another device it would be another session.
    portal.clock.advance(120);
    let elsewhere = portal.signed_in(AIGUL).await;
    let there = file(&elsewhere, "key-1", &first, (&id, &code)).await;
    there.refused(422, "AUTH_OTP_WRONG");
    portal.clock.advance(180);
    let late = file(&mother, "key-1", &first, (&id, &code)).await;
    late.refused(422, "AUTH_OTP_WRONG");
    nothing_is_registered(&portal).await;
}

#[tokio::test]
async fn what_can_not_be_asked_for() {
    let portal = Portal::new().await;
    let mother = portal.signed_in(AIGUL).await;
    let (envelope, _) = mother.freeze(mother.draft("aigul").await).await;
    // Somebody else's, none, and one that has run out.
    let stranger = portal.signed_in(SERIK).await;
    ask(&stranger, &envelope).await.refused(404, "not_found");
    ask(&mother, "none").await.refused(404, "not_found");
    for body in [
        json!({ "envelope": envelope }),
        json!({ "envelope": envelope, "signature": "AA", "code": { "id": "1", "code": "1" } }),
    ] {
        mother.file_as("key-1", &body).await.refused(400, "bad_request");
    }
    portal.clock.advance(15 * 60);
    ask(&mother, &envelope).await.refused(422, "envelope_expired");
    nothing_is_registered(&portal).await;
}

/// Service G has no paragraph that lets it be.
#[tokio::test]
async fn not_where_the_act_does_not_let_it() {
    let portal = Portal::at(MONDAY).await;
    let mother = portal.signed_in(AIGUL).await;
    let filed = mother.file_example("aigul").await;
    let base = cases(&mother).await.remove(0);
    let changed = answers(
        &base,
        filed["case"].as_str().unwrap(),
        &json!({ "mobile": "+77015550199" }),
    );
    let frozen = update::freeze(&mother, save(&mother, &changed).await)
        .await
        .ok()
        .json();
    assert_eq!(frozen["by_code"], false);
    let envelope = frozen["id"].as_str().unwrap();
    ask(&mother, envelope).await.refused(403, "otp_not_allowed");
    let tried = file(&mother, "key-2", envelope, ("1", "000000")).await;
    tried.refused(403, "otp_not_allowed");
}

/// Without a seal nobody could testify to it.
#[tokio::test]
async fn not_where_the_system_has_no_seal() {
    let portal = Portal::in_production_with(|config| {
        config.filing = FilingModes::resolve(Mode::Demo, None, &mut Vec::new());
    })
    .await;
    let mother = portal.with_key("aigul").await;
    let body = json!({ "service": "housing-queue", "revision": mother.draft("aigul").await });
    let frozen = mother.post("/api/v1/envelopes", &body).await.ok().json();
    assert_eq!(frozen["by_code"], false);
    let refused = ask(&mother, frozen["id"].as_str().unwrap()).await;
    refused.refused(403, "otp_not_allowed");
}

/// Service C is entered by key alone (AU-3) and may be filed by a code all the same (AU-4).
#[tokio::test]
async fn service_c_takes_it_after_a_sign_in_by_key() {
    let portal = Portal::at(centre::MONDAY).await;
    let (zhanna, body) = centre::ready(&portal, "zhanna", json!({})).await;
    let frozen = zhanna.post("/api/v1/envelopes", &body).await.ok().json();
    assert_eq!(frozen["by_code"], true);
    let envelope = frozen["id"].as_str().unwrap();
    let (id, code) = code(&zhanna, envelope).await;
    let filed = file(&zhanna, "key-1", envelope, (&id, &code)).await.ok().json();
    let case = centre::case(&zhanna, filed["case"].as_str().unwrap()).await;
    assert_eq!(
        (&case["state"], &case["events"][0]["fact"]["by_code"]),
        (&json!("APPROVED"), &json!(true))
    );
    assert_eq!(portal.verify_log().await.broken, []);
}
