//! Both readers of the contract, and both writers, say the same.

use crate::{
    api::{
        ApplicationFiled, ApplicationWrite, Challenge, DemoPerson, DraftSaved, DraftSummary, DraftView,
        DraftWrite, EnvelopeView, EnvelopeWrite, OtpConfirm, OtpSent, OtpWrite, OutboxEntry, PasswordNew,
        PasswordSignIn, Prefill, ProblemDocument, SessionLeft, SessionView, SignOffer, SignOfferView,
        SignOfferWrite, SignedChallenge,
    },
    envelope::{AuthChallenge, Envelope},
    json::{FromJson, ToJson},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt::Debug;

const AT: &str = "2026-11-20T18:30:00+05:00";

fn reads<T: FromJson + DeserializeOwned + PartialEq + Debug>(value: &Value) -> T {
    let read = T::from_json(value.clone());
    assert_eq!(read, serde_json::from_value(value.clone()).ok(), "{value}");
    let read = read.unwrap();
    // What serde needs is needed here, too.
    for name in value.as_object().unwrap().keys() {
        let mut less = value.clone();
        less.as_object_mut().unwrap()[name] = json!({ "no": ["such", "thing"] });
        if serde_json::from_value::<T>(less.clone()).is_err() {
            assert_eq!(T::from_json(less), None, "{name} of {value}");
        }
    }
    read
}

fn writes<T: FromJson + ToJson + Serialize + DeserializeOwned + PartialEq + Debug>(value: &Value) {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read.to_json(), *value);
    assert_eq!(serde_json::to_value(&read).unwrap(), *value);
}

fn wrote<T: ToJson + DeserializeOwned>(value: &Value) {
    assert_eq!(
        serde_json::from_value::<T>(value.clone()).unwrap().to_json(),
        *value
    );
}

fn attachment() -> Value {
    json!({
        "id": "a1", "document": "D-1", "subject": "850101300123", "name": "a.pdf", "mime": "application/pdf",
        "size": 10_485_760, "sha256": "ab",
    })
}

fn draft() -> Value {
    json!({
        "service": "housing-queue", "form": "f/1", "revision": 3, "saved_at": AT,
        "answers": { "family": [{ "iin": "1", "income": 250_000 }], "consent": true }, "attachments": [attachment()],
    })
}

fn envelope() -> Value {
    json!({
        "format": "x/1", "service": "s", "version": "v", "form": "f", "applicant": "1", "answers": { "a": 1 },
        "attachments": [{ "document": "D-1", "subject": "", "name": "a.pdf", "size": 1, "sha256": "ab" }],
        "challenge": "00", "at": AT,
    })
}

#[test]
fn the_session() {
    reads::<SessionView>(&json!({ "now": AT, "demo": true, "by_key": false }));
    let person = json!({ "iin": "1", "surname": "А", "name": "Б", "patronymic": "" });
    reads::<SessionView>(&json!({
        "now": AT, "demo": false, "by_key": true, "closed": ["rent-payment"], "person": person, "expires_at": AT,
        "roles": [{ "office": "almaty", "role": "R09", "instead_of": { "iin": "1", "name": "А" } }, { "office": "", "role": "R18" }],
    }));
    reads::<OtpSent>(&json!({ "id": "1", "resend_after": 60, "expires_in": 300 }));
    reads::<Challenge>(&json!({ "id": "1", "content": "{}" }));
    wrote::<OtpWrite>(&json!({ "iin": "1" }));
    wrote::<OtpConfirm>(&json!({ "id": "1", "code": "123456" }));
    wrote::<SignedChallenge>(&json!({ "id": "1", "signature": "AA" }));
    wrote::<PasswordSignIn>(&json!({ "iin": "1", "password": "бір екі үш" }));
    wrote::<PasswordNew>(&json!({ "id": "1", "code": "123456", "password": "бір екі үш" }));
    reads::<SessionLeft>(&json!({ "seconds": 0, "at_most": 28_800 }));
}

#[test]
fn what_is_offered_to_the_mobile_application() {
    wrote::<SignOfferWrite>(&json!({ "content": "{}" }));
    reads::<SignOffer>(&json!({
        "id": "1", "link": "mobileSign:x", "qr_size": 33, "qr_path": "M0 0h1", "expires_in": 180,
    }));
    for state in ["open", "taken", "signed", "void"] {
        reads::<SignOfferView>(&json!({ "state": state, "signature": "AA" }));
    }
}

#[test]
fn drafts() {
    reads::<DraftView>(&draft());
    reads::<DraftSummary>(&json!({ "service": "s", "saved_at": AT }));
    reads::<DraftSaved>(&json!({ "revision": 4, "saved_at": AT }));
    wrote::<DraftWrite>(&json!({ "form": "f/1", "base": 3, "answers": draft()["answers"] }));
    reads::<Prefill>(&json!({
        "facts": [
            { "field": "a", "value": "б", "source": "SYS-6", "as_of": "2026-11-20" },
            { "field": "b", "value": null, "source": "SYS-6", "as_of": "2026-11-20" },
        ],
        "found": ["category"],
        "cases": [{
            "case": "1", "service": "s", "state": "REGISTERED", "filed_at": AT, "answers": { "a": 1 }, "fixed": ["a"],
        }],
    }));
}

#[test]
fn problems() {
    let plain = json!({ "type": "urn:x", "title": "т", "status": 404, "code": "not_found" });
    assert_eq!(reads::<ProblemDocument>(&plain).status, 404);
    reads::<ProblemDocument>(&json!({
        "type": "urn:x", "title": "т", "status": 409, "code": "draft_conflict", "draft": draft(), "retry_after": 5,
        "errors": [{ "field": "a", "code": "min", "params": { "min": "1" } }, { "field": "b", "code": "required" }],
    }));
}

#[test]
fn what_is_signed() {
    reads::<Envelope>(&envelope());
    writes::<Envelope>(&envelope());
    let challenge = json!({ "format": "q/1", "origin": "https://a", "challenge": "00", "at": AT });
    reads::<AuthChallenge>(&challenge);
    writes::<AuthChallenge>(&challenge);
    reads::<EnvelopeView>(&json!({ "id": "1", "content": "{}", "expires_at": AT, "by_code": true }));
    wrote::<EnvelopeWrite>(&json!({ "service": "s", "revision": 3 }));
    let by_code = json!({ "id": "1", "code": "123456" });
    wrote::<ApplicationWrite>(&json!({ "envelope": "1", "signature": "AA", "code": null }));
    wrote::<ApplicationWrite>(&json!({ "envelope": "1", "signature": null, "code": by_code }));
}

#[test]
fn cases() {
    let case = json!({
        "case": "1", "service": "s", "filed_at": AT, "registered_on": "2026-11-23", "result_due_on": "2026-12-30",
        "calendar_entered": false, "state": "AWAITING_REGISTRATION",
    });
    reads::<ApplicationFiled>(&case);
}

#[test]
fn the_demo() {
    reads::<OutboxEntry>(&json!({ "at": AT, "channel": "sms", "to": "+7", "text": "т" }));
    reads::<DemoPerson>(&json!({
        "id": "a", "iin": "1", "name": "А", "phone": "+7", "story": "т", "key_file": "/a.p12", "key_password": "b",
        "roles": [{ "office": "almaty", "role": "R09" }],
    }));
}
