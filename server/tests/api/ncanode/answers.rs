//! What each answer means, and what is no answer.

use super::stub::{Change, Say, Stub, certificate, does_not_hold, judged, revoked};
use crate::harness::{AIGUL, Portal};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use eds::cms::{CheckId, Purpose};
use serde_json::json;
use server::ports::{
    Unavailable,
    ncanode::{Ncanode, Opinion},
    signature::{Question, trust},
};

/// A signature of the mother's, and who signed it.
async fn asked(ncanode: &Ncanode, portal: &Portal, purpose: Purpose) -> Result<Opinion, Unavailable> {
    let cms = portal.sign("aigul", "content");
    let now_unix = portal.app.clock.now().unix();
    let trust = trust(&portal.app.config.storage.trust).unwrap();
    let signer = judged(&trust, (b"content", cms.as_bytes()), now_unix)
        .signer
        .unwrap();
    let question = Question {
        content: b"content",
        cms: cms.as_bytes(),
        holder: Some(AIGUL),
        purpose,
        now_unix,
    };
    ncanode.ask(&question, &signer).await.map(|said| said.opinion)
}
const NONE: Result<Opinion, Unavailable> = Err(Unavailable);
const HOLDS: Result<Opinion, Unavailable> = Ok(Opinion::Accepts);

/// What is changed of the right answer, and what then follows.
static ANSWERS: [(&str, Change, Result<Opinion, Unavailable>); 29] = [
    ("as it should be", |_| (), HOLDS),
    ("newer", |a| a["signers"][0]["status"] = json!("VALID"), HOLDS),
    (
        "older: no result",
        |a| {
            for way in certificate(a)["revocations"].as_array_mut().unwrap() {
                way.as_object_mut().unwrap().remove("result");
            }
        },
        HOLDS,
    ),
    (
        "more than we know of",
        |a| certificate(a)["keyUser"] = json!(["INDIVIDUAL", "MARTIAN"]),
        HOLDS,
    ),
    (
        "the signature does not hold",
        does_not_hold,
        Ok(Opinion::Refuses(CheckId::Signature)),
    ),
    ("revoked", revoked, Ok(Opinion::Refuses(CheckId::Revocation))),
    (
        "revoked, indeterminate",
        |a| {
            revoked(a);
            a["signers"][0]["status"] = json!("INDETERMINATE");
        },
        Ok(Opinion::Refuses(CheckId::Revocation)),
    ),
    ("valid without signers", |a| a["signers"] = json!([]), NONE),
    (
        "valid without certificates",
        |a| a["signers"][0]["certificates"] = json!([]),
        NONE,
    ),
    (
        "two signers",
        |a| a["signers"] = json!([a["signers"][0], a["signers"][0]]),
        NONE,
    ),
    (
        "invalid without signers",
        |a| {
            a["valid"] = json!(false);
            a["signers"] = json!([]);
        },
        NONE,
    ),
    (
        "another certificate",
        |a| certificate(a)["serialNumber"] = json!("1234"),
        NONE,
    ),
    (
        "another certificate does not hold",
        |a| {
            does_not_hold(a);
            certificate(a)["serialNumber"] = json!("1234");
        },
        NONE,
    ),
    (
        "no serial number",
        |a| certificate(a)["serialNumber"] = json!(""),
        NONE,
    ),
    (
        "another person",
        |a| certificate(a)["subject"]["iin"] = json!("000101500011"),
        NONE,
    ),
    ("nobody", |a| certificate(a)["subject"] = json!({}), NONE),
    (
        "a key for authentication",
        |a| certificate(a)["keyUsage"] = json!("AUTH"),
        NONE,
    ),
    ("no role", |a| certificate(a)["keyUser"] = json!([]), NONE),
    (
        "revocation unknown",
        |a| certificate(a)["revocations"][0]["result"] = json!("UNKNOWN"),
        NONE,
    ),
    (
        "revocation unavailable",
        |a| certificate(a)["revocations"][1]["result"] = json!("UNAVAILABLE"),
        NONE,
    ),
    (
        "unavailable, so not valid",
        |a| {
            revoked(a);
            certificate(a)["revocations"][0] =
                json!({ "revoked": false, "by": "OCSP", "result": "UNAVAILABLE" });
        },
        NONE,
    ),
    (
        "one way only",
        |a| certificate(a)["revocations"] = json!([{ "revoked": false, "by": "CRL" }]),
        NONE,
    ),
    (
        "revocation not checked",
        |a| certificate(a)["revocations"] = json!([]),
        NONE,
    ),
    (
        "revoked, and valid all the same",
        |a| certificate(a)["revocations"][0]["revoked"] = json!(true),
        NONE,
    ),
    (
        "valid with an invalid certificate",
        |a| certificate(a)["valid"] = json!(false),
        NONE,
    ),
    (
        "it does not know the issuer",
        |a| {
            a["valid"] = json!(false);
            certificate(a)["valid"] = json!(false);
        },
        NONE,
    ),
    (
        "indeterminate",
        |a| a["signers"][0]["status"] = json!("INDETERMINATE"),
        NONE,
    ),
    ("another status", |a| a["status"] = json!(500), NONE),
    (
        "no validity",
        |a| drop(a.as_object_mut().unwrap().remove("valid")),
        NONE,
    ),
];
#[tokio::test]
async fn what_an_answer_means() {
    let stub = Stub::start(Say::Right).await;
    let portal = Portal::new().await;
    let ncanode = stub.asker(portal.clock.clone());
    for (case, change, expected) in ANSWERS {
        stub.says(Say::Changed(change));
        assert_eq!(asked(&ncanode, &portal, Purpose::Sign).await, expected, "{case}");
    }
    stub.says(Say::Changed(|a| certificate(a)["keyUsage"] = json!("AUTH")));
    assert_eq!(asked(&ncanode, &portal, Purpose::SignIn).await, HOLDS);
    let seen = stub.seen.lock().unwrap();
    for request in seen.iter() {
        assert_eq!(request["data"], STANDARD.encode("content"));
        assert_eq!(request["revocationCheck"], json!(["OCSP", "CRL"]));
        assert_eq!(request.as_object().unwrap().len(), 3, "{request}");
    }
}

#[tokio::test]
async fn what_is_no_answer_is_no_opinion() {
    let stub = Stub::start(Say::Right).await;
    let portal = Portal::new().await;
    for (case, say) in [
        ("500", Say::Status(500)),
        ("400", Say::Status(400)),
        ("404", Say::Status(404)),
        ("503", Say::Status(503)),
        ("201", Say::Status(201)),
        ("a page", Say::Text("<html>OK</html>")),
        ("half an answer", Say::Text(r#"{"status": 200, "valid": true"#)),
        ("nothing in it", Say::Text("")),
        ("too long", Say::Long),
        ("elsewhere", Say::Redirect),
        ("too slow", Say::Nothing),
    ] {
        stub.says(say);
        let before = stub.asked();
        let ncanode = stub.asker(portal.clock.clone());
        assert_eq!(
            asked(&ncanode, &portal, Purpose::Sign).await,
            Err(Unavailable),
            "{case}"
        );
        assert_eq!(stub.asked(), before + 1, "{case}");
    }
}

#[tokio::test]
async fn a_silent_server_is_left_alone_for_a_while() {
    let stub = Stub::start(Say::Status(503)).await;
    let portal = Portal::new().await;
    let ncanode = stub.asker(portal.clock.clone());
    // A bad answer to one signature silences nobody.
    stub.says(Say::Status(500));
    for _ in 0..5 {
        asked(&ncanode, &portal, Purpose::Sign).await.unwrap_err();
    }
    assert!(!ncanode.is_silent());
    stub.says(Say::Status(503));
    for _ in 0..5 {
        asked(&ncanode, &portal, Purpose::Sign).await.unwrap_err();
    }
    assert_eq!((stub.asked(), ncanode.is_silent()), (5 + 3, true));
    stub.says(Say::Right);
    portal.clock.advance(30);
    assert_eq!(
        asked(&ncanode, &portal, Purpose::Sign).await,
        Ok(Opinion::Accepts)
    );
    assert!(!ncanode.is_silent());
}
