//! The conversation with NCANode as `docs/ncanode.md` shows it. After a change write it anew:
//! `QONYS_RECORD=1 cargo test -p server --test api ncanode::recorded`.

use super::stub::{Change, Say, Stub, certificate, does_not_hold, revoked};
use crate::harness::{AIGUL, Client};
use serde_json::{Value, json};
use std::{fmt::Write as _, fs, path::Path};

const HEAD: &str = "\
# The conversation with NCANode

Written by a test (`server/tests/api/ncanode/recorded.rs`), which fails when the portal says something else. The other side is \
a server on the same machine that speaks NCANode's API, well and badly. What differs from run to run stands in angle brackets.

A signature that our own engine refuses goes nowhere. One that it accepts is sent, with the content from the portal's own \
storage, and always with both ways of revocation:
";

/// What is asked, by turns.
static TURNS: [(&str, Say); 9] = [
    ("The signature does not hold", Say::Changed(does_not_hold)),
    ("The certificate was revoked", Say::Changed(revoked)),
    (
        "Weak: valid, without a signer",
        Say::Changed(|answer| answer["signers"] = json!([])),
    ),
    (
        "Weak: revocation was not looked at",
        Say::Changed(|answer| certificate(answer)["revocations"] = json!([])),
    ),
    (
        "Weak: OCSP could not be reached",
        Say::Changed(|answer| certificate(answer)["revocations"][0]["result"] = json!("UNAVAILABLE")),
    ),
    (
        "Weak: it speaks of another certificate",
        Say::Changed(|answer| certificate(answer)["serialNumber"] = json!("1234")),
    ),
    ("It fails", Say::Status(500)),
    ("Something else answers", Say::Text("<html>OK</html>")),
    ("It confirms", Say::Right),
];

/// The same with what differs from run to run taken out.
fn redacted(value: &Value) -> String {
    let mut value = value.clone();
    for (field, instead) in [
        ("cms", "<base64 of the signature>"),
        ("data", "<base64 of the content>"),
    ] {
        if value.get(field).is_some() {
            value[field] = json!(instead);
        }
    }
    if let Some(serial) = value.pointer_mut("/signers/0/certificates/0/serialNumber")
        && *serial != json!("1234")
    {
        *serial = json!("<hexadecimal>");
    }
    serde_json::to_string_pretty(&value).unwrap()
}

/// What it answered, as it was sent.
fn answered(right: &Value, say: Say) -> String {
    let change: Change = match say {
        Say::Changed(change) => change,
        Say::Status(status) => return format!("```\nHTTP/1.1 {status}\n```\n"),
        Say::Text(text) => return format!("```\nHTTP/1.1 200 OK\n\n{text}\n```\n"),
        _ => |_| (),
    };
    let mut answer = right.clone();
    change(&mut answer);
    format!("```\nHTTP/1.1 200 OK\n\n{}\n```\n", redacted(&answer))
}

async fn turn(client: &Client<'_>, id: &str, signature: &str) -> String {
    let reply = client.file("k", id, signature).await;
    match reply.status.as_u16() {
        200..300 => "the application is filed".to_owned(),
        status => format!("{status} `{}`", reply.json()["code"].as_str().unwrap()),
    }
}

#[tokio::test]
async fn the_conversation() {
    let stub = Stub::start(Say::Right).await;
    let portal = stub.portal().await;
    let client = portal.signed_in(AIGUL).await;
    let (id, signature) = client.ready("aigul").await;
    let mut said = HEAD.to_owned();
    let mut turns = String::new();
    for (title, say) in TURNS {
        stub.says(say);
        let then = turn(&client, &id, &signature).await;
        let asked = stub.seen.lock().unwrap().last().unwrap().clone();
        if turns.is_empty() {
            let request = redacted(&asked);
            write!(
                said,
                "\n```\nPOST /cms/verify\ncontent-type: application/json\n\n{request}\n```\n"
            )
            .unwrap();
        }
        let answer = answered(&stub.right(&asked), say);
        write!(turns, "\n## {title}\n\n{answer}\nThe portal: {then}.\n").unwrap();
    }
    said.push_str(&turns);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/ncanode.md");
    if std::env::var_os("QONYS_RECORD").is_some() {
        fs::write(&file, &said).unwrap();
    }
    assert_eq!(fs::read_to_string(&file).unwrap_or_default(), said);
}
