//! What is kept on somebody, to see and to take along.

use crate::centre::{case, file};
use crate::harness::{AIGUL, Client, MONDAY, Office, PDF, Portal, SERIK};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The entries of a ZIP file that is not compressed, by their names.
fn unpack(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let number = |at: usize, bytes: usize| {
        let field = zip[at..at + bytes].iter().rev();
        field.fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let mut entries = BTreeMap::new();
    let mut at = 0;
    while zip[at..].starts_with(b"PK\x03\x04") {
        let (size, name) = (number(at + 18, 4), number(at + 26, 2));
        let content = at + 30 + name;
        let named = String::from_utf8(zip[at + 30..content].to_vec()).unwrap();
        assert!(
            entries
                .insert(named, zip[content..content + size].to_vec())
                .is_none()
        );
        at = content + size;
    }
    assert!(zip[at..].starts_with(b"PK\x01\x02"));
    entries
}

pub async fn export(who: &Client<'_>) -> BTreeMap<String, Vec<u8>> {
    let reply = who.get("/api/v1/my-data/export").await.ok();
    assert_eq!(reply.header("content-type"), "application/zip");
    assert!(reply.header("content-disposition").starts_with("attachment;"));
    assert!(reply.header("cache-control").contains("no-store"));
    unpack(&reply.body)
}

#[tokio::test]
async fn everything_is_there_and_nothing_of_others() {
    let portal = Portal::at(MONDAY).await;
    let office = Office::open(&portal).await;
    office.up_to_refusal().await;
    portal.signed_in(SERIK).await.file_example("serik").await;
    // The clock went far ahead: signed in anew.
    let applicant = portal.with_key("aigul").await;
    let mine = applicant.get("/api/v1/my-data").await.ok().json();
    assert_eq!(mine["person"]["iin"], AIGUL);
    let len = |field: &str| mine[field].as_array().unwrap().len();
    assert_eq!((len("cases"), len("drafts")), (1, 0));
    assert_eq!(mine["cases"][0]["case"], json!(office.number));
    assert_eq!(mine["cases"][0]["state"], "REFUSED");
    assert_eq!(len("files"), Portal::example("aigul").attachments.len());
    assert_eq!(
        mine["signatures"],
        json!([
            { "case": office.number, "template": "", "at": "2026-11-23T10:00:00+05:00" }
        ])
    );
    assert!(len("answers") >= 3, "{mine}");
    let templates: Vec<_> = mine["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["template"])
        .collect();
    assert!(
        templates.contains(&&json!("N-A1")) && templates.contains(&&json!("N-A6")),
        "{templates:?}"
    );
    assert!(mine["looks"].as_u64().unwrap() > 0);
    assert_eq!(
        mine["reach"][0],
        json!({ "kind": "mobile", "value": "+77012345678", "case": "" })
    );
}

#[tokio::test]
async fn one_file_holds_the_data_the_documents_and_the_signatures() {
    let portal = Portal::at(MONDAY).await;
    let (applicant, number) = file(&portal, "saule", json!({})).await;
    let operator = portal.with_key("bank-operator").await;
    operator.get(&format!("/api/v1/work/{number}")).await.ok();
    applicant.save(0, &json!({ "rooms": 2 })).await.ok();
    let entries = export(&applicant).await;
    let data: Value = serde_json::from_slice(&entries["data.json"]).unwrap();
    assert_eq!(data["format"], "qonys-my-data/1");
    let iin = data["person"]["iin"].as_str().unwrap();
    assert_eq!(data["drafts"][0]["answers"], json!({ "rooms": 2 }));
    let mine = &data["cases"][0];
    let seen = case(&applicant, &number).await;
    assert_eq!(
        (&mine["events"], &mine["answers"]),
        (&seen["events"], &seen["answers"])
    );
    assert_eq!(data["looks"][0]["what"], "case");
    // Each file stands where the data say.
    let files = data["files"].as_array().unwrap();
    assert_eq!(files.len(), 1);
    assert_eq!(entries[files[0]["path"].as_str().unwrap()], PDF);
    let application = format!("signed/{number}-application.json");
    let signed: Value = serde_json::from_slice(&entries[&application]).unwrap();
    assert_eq!(signed["applicant"], iin);
    // A CMS in DER: a SEQUENCE that begins with the type `signedData`.
    let cms = &entries[&format!("{application}.p7s")];
    let signed_data = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
    assert_eq!((cms[0], &cms[4..15]), (0x30, signed_data.as_slice()));
    assert_eq!(entries.len(), 1 + 1 + 2);
    // It was noted.
    let noted = format!("audit where action = 'export' and iin = '{iin}'");
    assert_eq!(portal.count(&noted).await, 1);
    // Whoever has nothing gets just that.
    let entries = export(&portal.with_key("serik").await).await;
    assert_eq!(entries.keys().collect::<Vec<_>>(), ["data.json"]);
}
