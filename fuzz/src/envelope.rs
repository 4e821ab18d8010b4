//! JSON, answers and envelopes: browser and server read the same, and sign the same bytes.

use serde_json::Value;
use shared::envelope::{Envelope, canonical_json};
use shared::form::{Answers, Context, Form};
use shared::json::{self, FromJson as _};
use shared::service::CATALOGUE;

/// How deep values may lie in each other for the browser.
const DEEPEST: usize = 60;

/// A text: as JSON, as an envelope, as answers to every form. Returns whether it is an envelope.
pub fn envelope(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let browser = json::parse(text);
    let Ok(server) = serde_json::from_str::<Value>(text) else {
        return false;
    };
    if !is_plain(&server, DEEPEST) {
        return false;
    }
    assert_eq!(
        browser.as_ref(),
        Some(&server),
        "the browser reads something else"
    );
    canonical(&server);
    if let Value::Object(answers) = &server {
        CATALOGUE
            .iter()
            .filter_map(|service| service.form)
            .for_each(|form| answered(form, answers));
    }
    sealed(text, server)
}

/// Whole numbers only, and not too deep: what occurs in the contract.
fn is_plain(value: &Value, depth: usize) -> bool {
    match value {
        Value::Number(number) => !number.is_f64(),
        Value::Array(items) => depth > 0 && items.iter().all(|item| is_plain(item, depth - 1)),
        Value::Object(group) => depth > 0 && group.values().all(|item| is_plain(item, depth - 1)),
        _ => true,
    }
}

/// One text for one value (RFC 8785).
fn canonical(value: &Value) {
    let text = canonical_json(value);
    let read: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(&read, value);
    assert_eq!(canonical_json(&read), text);
}

/// The server freezes the bytes and reads them again, the browser computes them: all the same.
fn sealed(text: &str, value: Value) -> bool {
    let Ok(envelope) = serde_json::from_str::<Envelope>(text) else {
        return false;
    };
    let bytes = envelope.bytes();
    let again: Envelope = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(again, envelope);
    assert_eq!(again.bytes(), bytes);
    let browsers = Envelope::from_json(value).unwrap();
    assert_eq!(browsers, envelope);
    let service = shared::service::find(&envelope.service);
    if let Some(form) = service.and_then(|service| service.form) {
        answered(form, &envelope.answers);
    }
    true
}

/// Answers are judged; what may be filed may be filed once it is cleaned, which changes it once.
fn answered(form: &'static Form, answers: &Answers) {
    let context = Context::on(jiff::civil::date(2026, 11, 22));
    let problems = form.check(answers, context);
    form.warnings(answers);
    let cleaned = form.clean(answers);
    assert_eq!(form.clean(&cleaned), cleaned, "cleaned twice");
    if problems.is_empty() {
        assert_eq!(form.check(&cleaned, context), [], "of {answers:?}");
        let signed = Value::Object(form.signed(&cleaned, context));
        assert!(is_plain(&signed, DEEPEST));
        canonical(&signed);
    }
}
