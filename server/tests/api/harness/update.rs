//! Somebody who changes an application (service G).

use super::{Client, Office, Portal, Reply};
use serde_json::{Value, json};

/// The service.
pub const UPDATE: &str = "housing-queue-update";

/// What the person answers besides what changes.
fn asked(case: &str) -> Value {
    json!({
        "base_registration": case, "change_kind": "CHANGE", "trigger": "SMS", "trigger_date": "2026-11-23",
    })
}

/// The cases of mine that I can change.
pub async fn cases(who: &Client<'_>) -> Vec<Value> {
    let prefill = who
        .get(&format!("/api/v1/services/{UPDATE}/prefill"))
        .await
        .ok()
        .json();
    prefill["cases"].as_array().cloned().unwrap_or_default()
}

/// The answers of the case with these put in.
pub fn answers(base: &Value, case: &str, changed: &Value) -> Value {
    let mut all = base["answers"].as_object().unwrap().clone();
    for part in [&asked(case), changed] {
        all.extend(part.as_object().unwrap().clone());
    }
    Value::Object(all)
}

/// Saves the draft of an update: its revision.
pub async fn save(who: &Client<'_>, answers: &Value) -> i64 {
    let form = shared::service::find(UPDATE).unwrap().form.unwrap().version;
    let path = format!("/api/v1/drafts/{UPDATE}");
    let base = who.get(&path).await.json()["revision"]
        .as_i64()
        .unwrap_or_default();
    let body = json!({ "form": form, "base": base, "answers": answers });
    who.put(&path, &body).await.ok().json()["revision"]
        .as_i64()
        .unwrap()
}

/// Freezes it.
pub async fn freeze(who: &Client<'_>, revision: i64) -> Reply {
    let body = json!({ "service": UPDATE, "revision": revision });
    who.post("/api/v1/envelopes", &body).await
}

/// The update of a case, ready to be filed: envelope and signature.
pub async fn signed(portal: &Portal, who: &Client<'_>, key: &str, answers: &Value) -> (String, String) {
    let frozen = freeze(who, save(who, answers).await).await.ok().json();
    let signature = portal.sign(key, frozen["content"].as_str().unwrap());
    (frozen["id"].as_str().unwrap().to_owned(), signature)
}

/// A case as its applicant sees it.
pub async fn case(who: &Client<'_>, number: &str) -> Value {
    who.get(&format!("/api/v1/cases/{number}")).await.ok().json()
}

/// An official takes a step of a case; a document is signed with the key.
pub async fn step(
    portal: &Portal,
    (who, key): (&Client<'_>, &str),
    number: &str,
    way: (&str, &str),
    input: Value,
) -> Reply {
    let file = who.get(&format!("/api/v1/work/{number}")).await.ok().json();
    let mut body =
        json!({ "outcome": way.1, "seen": file["events"].as_array().unwrap().len(), "input": input });
    if way.1 == "taken_up" {
        let me = Portal::official(key);
        let executors = file["executors"].as_array().unwrap();
        body["input"]["executor"] = executors
            .iter()
            .find(|known| known["iin"] == *me)
            .unwrap()
            .clone();
    }
    let path = format!("/api/v1/cases/{number}/steps/{}", way.0);
    if way.1 == "signed" {
        let prepared = who.post(&format!("{path}/prepare"), &body).await.ok().json();
        let content = prepared["content"].as_str().unwrap();
        body["signed"] = json!({ "content": content, "signature": portal.sign(key, content) });
    }
    who.post(&path, &body).await
}

/// The base case up to the review, with the answers of the state's systems.
pub async fn reviewed(office: &Office<'_>) {
    office.take_up().await;
    office.step(&office.executor, "A-05", "complete", json!({})).await;
    office.ask_systems().await;
}
