//! What people and programs send that they should not: each is refused by its code, and nothing is half-written.

use super::harness::{AIGUL, Client, PDF, Portal, SERVICE};
use axum::{
    body::Body,
    http::{Request, header},
};
use serde_json::{Value, json};

/// Refused before anything was frozen.
async fn nothing_frozen(portal: &Portal) {
    assert_eq!(
        (portal.count("envelope").await, portal.count("cases").await),
        (0, 0)
    );
}

/// Saves changed answers of Aigul and tries to freeze them: the field errors.
async fn freeze(portal: &Portal, change: impl FnOnce(&mut Value)) -> Vec<(String, String)> {
    let client = portal.signed_in(AIGUL).await;
    let mut answers = Value::Object(Portal::example("aigul").answers);
    change(&mut answers);
    let saved = client.save(0, &answers).await.ok().json();
    let body = json!({ "service": SERVICE, "revision": saved["revision"] });
    let errors = client
        .post("/api/v1/envelopes", &body)
        .await
        .refused(422, "answers_invalid")
        .errors();
    nothing_frozen(portal).await;
    client.delete(&format!("/api/v1/drafts/{SERVICE}")).await.ok();
    errors
}

fn has(errors: &[(String, String)], field: &str, code: &str) -> bool {
    errors.iter().any(|(at, what)| at == field && what == code)
}

async fn raw(client: &Client<'_>, content_type: &str, body: impl Into<Body>) -> super::harness::Reply {
    let request = Request::put("/api/v1/drafts/housing-queue").header(header::CONTENT_TYPE, content_type);
    client.send(request.body(body.into()).unwrap()).await
}

#[tokio::test]
async fn broken_json_and_other_types() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    for broken in ["", "{", "[]", "null", "{\"form\": 1}", "{\"answers\": []}"] {
        raw(&client, "application/json", broken)
            .await
            .refused(400, "bad_json");
    }
    let bytes: &[u8] = b"{\"form\": \"\xff\"}";
    raw(&client, "application/json", bytes)
        .await
        .refused(400, "bad_json");
    raw(&client, "application/json", "[".repeat(100_000))
        .await
        .refused(400, "bad_json");
    for other in [
        "text/plain",
        "application/xml",
        "multipart/form-data",
        "application/jsonx",
    ] {
        raw(&client, other, "{}")
            .await
            .refused(415, "unsupported_media_type");
    }
    assert_eq!(portal.count("draft").await, 0);
}

#[tokio::test]
async fn unknown_fields() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let body = json!({ "form": "1", "base": 0, "answers": {}, "role": "R09" });
    let reply = client
        .put("/api/v1/drafts/housing-queue", &body)
        .await
        .refused(400, "bad_json");
    assert!(has(&reply.errors(), "role", "unknown_field"));
    assert_eq!(portal.count("draft").await, 0);
    let errors = freeze(&portal, |answers| {
        answers["approved"] = json!(true);
        answers["family"][0]["approved"] = json!(true);
    })
    .await;
    assert!(has(&errors, "approved", "unknown_field") && has(&errors, "family/0/approved", "unknown_field"));
}

#[tokio::test]
async fn a_body_of_20_megabytes() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let huge = "x".repeat(20 * 1024 * 1024);
    raw(&client, "application/json", huge.clone())
        .await
        .refused(413, "body_too_large");
    client
        .attach("DA-2", "", "a.pdf", huge.as_bytes())
        .await
        .refused(413, "file_too_large");
    assert_eq!(
        (
            portal.count("draft").await,
            portal.count("attachment").await,
            portal.files()
        ),
        (0, 0, 0)
    );
}

#[tokio::test]
async fn five_hundred_family_members() {
    let portal = Portal::new().await;
    let errors = freeze(&portal, |answers| {
        let member = answers["family"][0].clone();
        answers["family"] = Value::Array(vec![member; 500]);
    })
    .await;
    assert!(has(&errors, "family", "too_many_rows"), "{errors:?}");
}

#[tokio::test]
async fn a_birth_date_in_the_future() {
    let portal = Portal::new().await;
    // Born in 2031: 310101 5 …, with its right check digit.
    let errors = freeze(&portal, |answers| {
        answers["family"][1]["iin"] = json!(with_check_digit("3101015000"));
    })
    .await;
    assert!(has(&errors, "family/1/iin", "iin_future"), "{errors:?}");
}

#[tokio::test]
async fn an_iin_with_a_wrong_check_digit_or_an_impossible_date() {
    let portal = Portal::new().await;
    let wrong = |iin: &'static str| move |answers: &mut Value| answers["family"][1]["iin"] = json!(iin);
    for (iin, code) in [
        ("120506500019", "iin_checksum"),
        ("121306500012", "iin_date"),
        ("120230500012", "iin_date"),
        ("120506900012", "iin_century"),
        ("12050650001", "iin_length"),
        ("1205065000ab", "iin_digits"),
    ] {
        let errors = freeze(&portal, wrong(iin)).await;
        assert!(has(&errors, "family/1/iin", code), "{iin}: {errors:?}");
    }
    let reply = portal
        .visitor()
        .post("/api/v1/sign-in/otp", &json!({ "iin": "850412400019" }))
        .await;
    assert!(has(
        &reply.refused(422, "answers_invalid").errors(),
        "iin",
        "iin_checksum"
    ));
    assert_eq!(portal.count("otp where state <> 'used'").await, 0);
}

#[tokio::test]
async fn the_same_iin_twice() {
    let portal = Portal::new().await;
    let errors = freeze(&portal, |answers| {
        answers["family"][1]["iin"] = answers["family"][0]["iin"].clone();
    })
    .await;
    assert!(has(&errors, "family/1/iin", "iin_twice"), "{errors:?}");
    let errors = freeze(&portal, |answers| answers["family"][0]["iin"] = json!(AIGUL)).await;
    assert!(has(&errors, "family/0/iin", "iin_twice"), "{errors:?}");
}

#[tokio::test]
async fn emoji_and_marks_that_turn_a_text_around_in_names() {
    let portal = Portal::new().await;
    for name in [
        "Ержан😀",
        "Ер\u{202e}жан",
        "\u{200f}Ержан",
        "Ер\u{0}жан",
        "<script>",
    ] {
        let errors = freeze(&portal, |answers| answers["family"][0]["name"] = json!(name)).await;
        assert!(
            errors.iter().any(|(field, _)| field == "family/0/name"),
            "{name:?}: {errors:?}"
        );
    }
    let errors = freeze(&portal, |answers| {
        answers["emergency"]["street"] = json!("Абай\u{202e}");
    })
    .await;
    assert!(has(&errors, "emergency/street", "text_invisible"), "{errors:?}");
}

#[tokio::test]
async fn an_application_in_another_persons_name() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let saved = client
        .save(0, &Value::Object(Portal::example("serik").answers))
        .await
        .ok()
        .json();
    client.attach("DA-2", "", "a.pdf", PDF).await.ok();
    let body = json!({ "service": SERVICE, "revision": saved["revision"] });
    client
        .post("/api/v1/envelopes", &body)
        .await
        .refused(403, "not_yours");
    nothing_frozen(&portal).await;
}

/// PostgreSQL keeps no NUL in a text: asked for one, it would fail.
#[tokio::test]
async fn ids_that_can_be_none() {
    let portal = Portal::new().await;
    let client = portal.signed_in(AIGUL).await;
    let long = "0".repeat(10_000);
    for id in [
        "\0",
        "",
        "'",
        "ә",
        "0123456789ABCDEF0123456789ABCDEF",
        long.as_str(),
    ] {
        client
            .post("/api/v1/sign-in/otp/confirm", &json!({ "id": id, "code": "1" }))
            .await
            .refused(422, "AUTH_OTP_WRONG");
        client
            .post("/api/v1/sign-in/eds", &json!({ "id": id, "signature": "AA==" }))
            .await
            .refused(422, "challenge_expired");
        client.file("k", id, "AA==").await.refused(404, "not_found");
    }
    for id in ["%00", "a%00b", "%27", "%D3%99", "0"] {
        for root in ["attachments", "drafts", "cases", "services"] {
            client
                .get(&format!("/api/v1/{root}/{id}"))
                .await
                .refused(404, "not_found");
        }
        client
            .delete(&format!("/api/v1/attachments/{id}"))
            .await
            .refused(404, "not_found");
        client
            .delete(&format!("/api/v1/drafts/{id}"))
            .await
            .refused(404, "not_found");
    }
    // Texts beside the ids.
    let id = client.ask_otp(AIGUL).await;
    for code in ["\0", "", "１２３４５６"] {
        client
            .post("/api/v1/sign-in/otp/confirm", &json!({ "id": id, "code": code }))
            .await
            .refused(422, "AUTH_OTP_WRONG");
    }
    for (document, subject) in [("\0", ""), ("DA-2", "\0")] {
        let reply = client.attach(document, subject, "a.pdf", PDF).await;
        assert_eq!(reply.status.as_u16(), 422, "{}", reply.text());
    }
    client.attach("DA-2", "", "a\0b.pdf", PDF).await;
    client.save(0, &json!({ "rooms": "\0" })).await.ok();
    client
        .post("/api/v1/envelopes", &json!({ "service": "\0", "revision": 1 }))
        .await
        .refused(404, "not_found");
}

#[tokio::test]
async fn a_required_document_is_missing() {
    let portal = Portal::new().await;
    let client = portal.signed_in("940721300015").await;
    let saved = client
        .save(0, &Value::Object(Portal::example("serik").answers))
        .await
        .ok()
        .json();
    let body = json!({ "service": SERVICE, "revision": saved["revision"] });
    let reply = client
        .post("/api/v1/envelopes", &body)
        .await
        .refused(422, "documents_missing");
    assert_eq!(
        reply.errors(),
        [("attachments/DA-2".to_owned(), "document_missing".to_owned())]
    );
    nothing_frozen(&portal).await;
}

/// Eleven digits and the twelfth (`spec.md` V-IIN); a serial number without one gives way to the next.
fn with_check_digit(ten: &str) -> String {
    let weigh = |stem: &str, shift: u32| -> u32 {
        let digits = stem.chars().map(|c| c.to_digit(10).unwrap());
        digits
            .zip(0..)
            .map(|(digit, place)| digit * ((place + shift) % 11 + 1))
            .sum::<u32>()
            % 11
    };
    let stem = format!("{ten}1");
    let digit = if weigh(&stem, 0) == 10 {
        weigh(&stem, 2)
    } else {
        weigh(&stem, 0)
    };
    format!("{stem}{digit}")
}
