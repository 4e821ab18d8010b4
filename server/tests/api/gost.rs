//! People with keys of GOST 34.10-2015, as the authority issues them since 2024 (eds.md 3.4), beside those with RSA.

use super::harness::{NOON, Portal, keys, moment};
use eds::{
    authority::{Authority, Profile, Subject, Validity},
    cms::{Purpose, Request, RevocationLists, RevocationRule, verify},
    pkcs12::{KeyFile, open, seal},
    private_key::KeyKind,
};
use server::{demo, ports::signature::trust, rng::for_keys};
use std::{fs, path::Path};

fn key_file(data: &Path, person: &str) -> KeyFile {
    let bytes = fs::read(data.join(format!("demo/keys/{person}.p12"))).unwrap();
    open(&bytes, demo::PASSWORD).unwrap()
}

/// Whether what the key signs now is accepted under the folder's anchors.
fn accepted(data: &Path, key: &KeyFile) -> bool {
    let now = moment(NOON).unix();
    let cms = key.sign(b"text", now, &mut for_keys()).unwrap();
    let request = Request {
        content: b"text",
        cms: &cms,
        holder: key.facts().iin.as_deref(),
        purpose: Purpose::Sign,
        now_unix: now,
        trust: &trust(&data.join("demo/trust")).unwrap(),
        lists: &RevocationLists::default(),
        revocation_rule: RevocationRule::IfKnown,
    };
    verify(&request).accepted()
}

#[tokio::test]
async fn a_person_signs_in_and_files_with_a_gost_key() {
    assert_eq!(key_file(keys(), "dias").key().kind(), KeyKind::Gost);
    assert_eq!(key_file(keys(), "aigul").key().kind(), KeyKind::Rsa);
    let portal = Portal::new().await;
    let client = portal.with_key("dias").await;
    let filed = client.file_example("dias").await;
    let number = filed["case"].as_str().unwrap();
    client.get(&format!("/api/v1/cases/{number}")).await.ok();
    // What is kept can be verified again.
    let found = portal.verify_log().await;
    assert_eq!((found.cases, found.signatures, found.broken), (1, 1, Vec::new()));
}

#[test]
fn a_data_folder_of_before_goes_on() {
    let data = std::env::temp_dir().join(format!("qonys-test-before-{}", std::process::id()));
    fs::create_dir_all(data.join("demo/keys")).unwrap();
    let now = moment(NOON).unix();
    let mut people = demo::everybody().unwrap();
    people.retain(|person| ["dias", "daulet"].contains(&person.id.as_str()));
    // One authority there was, and Dias had a key of it.
    let authority = Authority::create(&mut for_keys(), now).unwrap();
    let dias = people.iter().find(|person| person.id == "dias").unwrap();
    let subject = Subject {
        iin: dias.iin.as_str(),
        surname: &dias.surname,
        name: &dias.name,
        patronymic: None,
    };
    let validity = Validity {
        not_before: now - 1000,
        not_after: now + 1000,
    };
    let (key, certificate) = authority
        .issue(&subject, validity, Profile::Sign, &mut for_keys())
        .unwrap();
    let file = seal(&key, &certificate, &[], demo::PASSWORD, &mut for_keys()).unwrap();
    fs::write(data.join("demo/keys/dias.p12"), &file).unwrap();
    fs::write(data.join("demo/authority.pem"), authority.to_pem().unwrap()).unwrap();

    for _start in 0..2 {
        demo::prepare(&data, &people, &[], now).unwrap();
        assert_eq!(fs::read(data.join("demo/keys/dias.p12")).unwrap(), file);
        for (person, kind) in [("dias", KeyKind::Rsa), ("daulet", KeyKind::Gost)] {
            let key = key_file(&data, person);
            assert_eq!(key.key().kind(), kind, "{person}");
            assert!(accepted(&data, &key), "{person}");
        }
        let mut lists: Vec<_> = fs::read_dir(data.join("demo/trust/crls"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        lists.sort();
        assert_eq!(
            lists,
            ["issuing-gost.crl", "issuing.crl", "root-gost.crl", "root.crl"]
        );
    }
    fs::remove_dir_all(&data).unwrap();
}
