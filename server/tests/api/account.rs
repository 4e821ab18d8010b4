//! Accounts with a password: registration, reset, change of password and of phone (AU-0, AU-1).

use super::harness::{AIGUL, Client, Portal, Reply, SERIK};
use serde_json::{Value, json};

/// A right IIN that nobody has.
pub const UNKNOWN: &str = "830215300011";
/// Eight characters and more, in nobody's list.
pub const PASSWORD: &str = "қара шаңырақ";
const OTHER: &str = "жазда көлге барамыз";
/// Where Aigul's codes went before, in the tests of another phone.
const OLD: &str = "+77051112233";

/// Asks for a code to choose a password: its name.
pub async fn ask(client: &Client<'_>, iin: &str) -> String {
    let body = json!({ "iin": iin });
    let sent = client.post("/api/v1/sign-in/password/code", &body).await.ok();
    sent.json()["id"].as_str().unwrap().to_owned()
}

async fn choose(client: &Client<'_>, id: &str, code: &str, password: &str) -> Reply {
    let body = json!({ "id": id, "code": code, "password": password });
    client.post("/api/v1/sign-in/password/new", &body).await
}

/// IIN and password.
pub async fn enter(client: &Client<'_>, iin: &str, password: &str) -> Reply {
    let body = json!({ "iin": iin, "password": password });
    client.post("/api/v1/sign-in/password", &body).await
}

/// The code after them.
pub async fn confirm(client: &Client<'_>, id: &Value, code: &str) -> Reply {
    let body = json!({ "id": id, "code": code });
    client.post("/api/v1/sign-in/otp/confirm", &body).await
}

/// The latest code that went to this number.
async fn code_to(client: &Client<'_>, phone: &str) -> String {
    let sent = client.get("/api/v1/demo/outbox").await.ok().json();
    let mut all = sent.as_array().unwrap().iter();
    let codes = all.find_map(|entry| {
        let text = entry["text"].as_str().filter(|_| entry["to"] == phone)?;
        text.split(|c: char| !c.is_ascii_digit())
            .find(|part| part.len() == 6)
    });
    codes.unwrap().to_owned()
}

async fn run(portal: &Portal, sql: &'static str) {
    sqlx::query(sql).execute(portal.app.db.pool()).await.unwrap();
}

/// Aigul, who has just chosen [`PASSWORD`].
pub async fn registered(portal: &Portal) -> Client<'_> {
    let mut client = portal.visitor();
    let id = ask(&client, AIGUL).await;
    let code = client.latest_code().await;
    let reply = choose(&client, &id, &code, PASSWORD).await.ok();
    client.keep(&reply);
    client
}

/// Aigul on another device, by password and code.
pub async fn by_password(portal: &Portal) -> Client<'_> {
    let mut client = portal.visitor();
    let sent = enter(&client, AIGUL, PASSWORD).await.ok().json();
    let code = client.latest_code().await;
    let reply = confirm(&client, &sent["id"], &code).await.ok();
    client.keep(&reply);
    client
}

async fn is_in(client: &Client<'_>) -> bool {
    client.get("/api/v1/cases").await.status.is_success()
}

#[tokio::test]
async fn is_registered_by_a_code_and_then_wants_password_and_code() {
    let portal = Portal::new().await;
    let first = registered(&portal).await;
    assert!(is_in(&first).await);
    assert!(first.get("/api/v1/account").await.ok().json()["password_at"].is_string());
    assert!(is_in(&by_password(&portal).await).await);

    // The password alone is no session, and the code alone none either: said to the holder of the phone only.
    let visitor = portal.visitor();
    portal.clock.advance(60);
    let sessions = portal.count("session").await;
    enter(&visitor, AIGUL, PASSWORD).await.ok();
    let id = json!(visitor.ask_otp(AIGUL).await);
    let code = visitor.latest_code().await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    confirm(&visitor, &id, wrong).await.refused(422, "AUTH_OTP_WRONG");
    confirm(&visitor, &id, &code)
        .await
        .refused(422, "AUTH_PASSWORD_REQUIRED");
    confirm(&visitor, &id, &code).await.refused(422, "AUTH_OTP_WRONG");
    assert_eq!(portal.count("session").await, sessions);
    // Whoever has none signs in by the code alone, as before (AU-4).
    assert!(is_in(&portal.signed_in(SERIK).await).await);
}

#[tokio::test]
async fn a_code_is_good_for_what_it_was_asked_for_and_nothing_else() {
    let portal = Portal::new().await;
    registered(&portal).await;
    let visitor = portal.visitor();
    let id = visitor.ask_otp(SERIK).await;
    let code = visitor.latest_code().await;
    choose(&visitor, &id, &code, OTHER)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    let id = ask(&visitor, SERIK).await;
    let code = visitor.latest_code().await;
    confirm(&visitor, &json!(id), &code)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    let sent = enter(&visitor, AIGUL, PASSWORD).await.ok().json();
    let code = visitor.latest_code().await;
    let id = sent["id"].as_str().unwrap();
    choose(&visitor, id, &code, OTHER)
        .await
        .refused(422, "AUTH_OTP_WRONG");
    // The try at the wrong door used it up no more than any wrong guess.
    confirm(&visitor, &sent["id"], &code).await.ok();
}

#[tokio::test]
async fn bad_passwords_are_refused_and_the_code_stays_good() {
    let portal = Portal::new().await;
    let visitor = portal.visitor();
    let id = ask(&visitor, AIGUL).await;
    let code = visitor.latest_code().await;
    for (password, problem) in [
        ("қысқа", "password_short"),
        ("Password1", "password_common"),
        ("Qonys2026", "password_common"),
        ("aigul850412", "password_personal"),
        ("8 701 234 56 78", "password_personal"),
    ] {
        let reply = choose(&visitor, &id, &code, password)
            .await
            .refused(422, "answers_invalid");
        assert_eq!(
            reply.errors(),
            [("password".to_owned(), problem.to_owned())],
            "{password}"
        );
    }
    let long = choose(&visitor, &id, &code, &"қазы1".repeat(26)).await;
    assert_eq!(
        long.errors(),
        [("password".to_owned(), "password_long".to_owned())]
    );
    assert_eq!(portal.count("account").await, 0);
    choose(&visitor, &id, &code, PASSWORD).await.ok();
    let (kept,): (String,) = sqlx::query_as("select password from account")
        .fetch_one(portal.app.db.pool())
        .await
        .unwrap();
    assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
}

#[tokio::test]
async fn a_forgotten_password_is_chosen_anew_and_every_session_ends() {
    let portal = Portal::new().await;
    let before = registered(&portal).await;
    let mut client = portal.visitor();
    let id = ask(&client, AIGUL).await;
    let code = client.latest_code().await;
    let reply = choose(&client, &id, &code, OTHER).await.ok();
    client.keep(&reply);
    assert!(is_in(&client).await && !is_in(&before).await);
    let told = client.get("/api/v1/demo/outbox").await.ok().json();
    assert!(told[0]["text"].as_str().unwrap().contains("құпиясөзіңіз ауысты"));
    enter(&client, AIGUL, PASSWORD)
        .await
        .refused(422, "AUTH_IIN_PASSWORD");
    enter(&client, AIGUL, OTHER).await.ok();
    choose(&client, &id, &code, PASSWORD)
        .await
        .refused(422, "AUTH_OTP_WRONG");
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it_and_the_other_sessions_end() {
    let portal = Portal::new().await;
    let (other, mut client) = (registered(&portal).await, by_password(&portal).await);
    let change = |current: &str, password: &str| json!({ "current": current, "password": password });
    let path = "/api/v1/account/password";
    let reply = client
        .put(path, &change(OTHER, OTHER))
        .await
        .refused(422, "answers_invalid");
    assert_eq!(
        reply.errors(),
        [("current".to_owned(), "password_wrong".to_owned())]
    );
    let reply = client.put(path, &change(PASSWORD, "12345678")).await;
    assert_eq!(
        reply.errors(),
        [("password".to_owned(), "password_common".to_owned())]
    );
    assert!(is_in(&other).await);

    let reply = client.put(path, &change(PASSWORD, OTHER)).await.ok();
    // The cookie of before is of no use to whoever copied it.
    assert!(!is_in(&other).await && !is_in(&client).await);
    client.keep(&reply);
    assert!(is_in(&client).await);
    enter(&client, AIGUL, PASSWORD)
        .await
        .refused(422, "AUTH_IIN_PASSWORD");
    enter(&client, AIGUL, OTHER).await.ok();
    let nobody = portal.signed_in(SERIK).await;
    nobody
        .put(path, &change(PASSWORD, OTHER))
        .await
        .refused(422, "AUTH_NOT_REGISTERED");
}

const PHONE: &str = "/api/v1/account/phone";
const PHONE_CODE: &str = "/api/v1/account/phone/code";

/// Asks for the code to the number that the base has now: the body that confirms it.
async fn phone_code(client: &Client<'_>) -> Value {
    let sent = client.post(PHONE_CODE, &json!({})).await.ok().json();
    let code = code_to(client, &view_phone(client.portal).await).await;
    json!({ "id": sent["id"], "code": code })
}

#[tokio::test]
async fn another_phone_is_confirmed_by_who_has_the_old_one() {
    let portal = Portal::new().await;
    let mut client = registered(&portal).await;
    run(&portal, "update account set phone = '+77051112233'").await;
    let view = client.get("/api/v1/account").await.ok().json();
    assert!(view["new_phone"].is_string());
    // The code that signed her in is not enough.
    for refused in [
        client.post(PHONE_CODE, &json!({})).await,
        client.put(PHONE, &json!({ "id": "-", "code": "-" })).await,
    ] {
        refused.refused(403, "fresh_required");
    }
    // It is the old number that proves it.
    let id = client.ask_fresh().await;
    let proof = code_to(&client, OLD).await;
    client.confirm_fresh(&id, &proof).await.ok();
    let write = phone_code(&client).await;
    let typed = |code: &Value| json!({ "id": write["id"], "code": code });
    for wrong in ["x", &proof] {
        let reply = client.put(PHONE, &typed(&json!(wrong))).await;
        reply.refused(422, "AUTH_OTP_WRONG");
    }
    // Nor is the code good in another session, however fresh.
    let other = portal.with_key("aigul").await;
    other.put(PHONE, &write).await.refused(422, "AUTH_OTP_WRONG");
    assert!(is_in(&other).await);

    let reply = client.put(PHONE, &write).await.ok();
    assert!(!is_in(&other).await && !is_in(&client).await);
    client.keep(&reply);
    let view = client.get("/api/v1/account").await.ok().json();
    assert!(view["new_phone"].is_null());
    let told = client.get("/api/v1/demo/outbox").await.ok().json();
    assert_eq!(told[0]["to"], OLD);
    // What was proved went with the session's name.
    client
        .post(PHONE_CODE, &json!({}))
        .await
        .refused(403, "fresh_required");
    let key = portal.with_key("aigul").await;
    key.post(PHONE_CODE, &json!({}))
        .await
        .refused(409, "phone_unchanged");
}

/// Aigul's number in the mobile citizens' base.
async fn view_phone(portal: &Portal) -> String {
    let iin = shared::person::Iin::parse(AIGUL).unwrap();
    let known = portal.app.registry.person(&iin).await.ok().flatten().unwrap();
    known.phone.as_str().to_owned()
}

#[tokio::test]
async fn a_key_stands_for_a_phone_that_is_lost_but_not_for_long() {
    let portal = Portal::new().await;
    registered(&portal).await;
    run(&portal, "update account set phone = '+77051112233'").await;
    let mut client = portal.with_key("aigul").await;
    portal.clock.advance(4 * 60);
    let write = phone_code(&client).await;
    portal.clock.advance(60);
    // The code is still good, the proof is not: nothing is counted, and the key proves it again.
    client.put(PHONE, &write).await.refused(403, "fresh_required");
    client.prove_by_key("aigul").await;
    let late = client.clone();
    let reply = client.put(PHONE, &write).await.ok();
    client.keep(&reply);
    assert!(!is_in(&late).await);
    let sent = client.get("/api/v1/demo/outbox").await.ok().json();
    let to_old = |entry: &&Value| entry["to"] == OLD;
    // The old number was told, and had no code.
    assert_eq!(sent.as_array().unwrap().iter().filter(to_old).count(), 1);
}

#[tokio::test]
async fn a_stranger_who_got_the_old_number_chooses_no_password() {
    let portal = Portal::new().await;
    registered(&portal).await;
    run(&portal, "update account set phone = '+77051112233'").await;
    let visitor = portal.visitor();
    // The answer tells nothing; the message to the base's number says to sign in by key.
    let id = ask(&visitor, AIGUL).await;
    let sent = visitor.get("/api/v1/demo/outbox").await.ok().json();
    assert!(sent[0]["text"].as_str().unwrap().contains("ЭЦҚ"));
    assert!(
        !sent[0]["text"]
            .as_str()
            .unwrap()
            .contains(|c: char| c.is_ascii_digit())
    );
    for code in ["", "000000", "123456"] {
        choose(&visitor, &id, code, OTHER)
            .await
            .refused(422, "AUTH_OTP_WRONG");
    }
    // Codes that follow the password still go where they were confirmed.
    enter(&visitor, AIGUL, PASSWORD).await.ok();
    let sent = visitor.get("/api/v1/demo/outbox").await.ok().json();
    assert_eq!(sent[0]["to"], OLD);
}
