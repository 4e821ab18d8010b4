//! The demo's authority.

use crate::openssl::Folder;
use crate::world::{LONG, NOW, PERSON, assert_accepted, request, rng, signed_by, world};
use eds::authority::{Authority, AuthorityError, Profile};
use eds::cms::Request;

#[test]
fn it_goes_on_after_being_stored() {
    let text = world().authority.to_pem().unwrap();
    let stored = Authority::from_pem(&text).unwrap();
    assert_eq!(stored.root_der(), world().authority.root_der());
    assert_eq!(stored.issuing_der(), world().authority.issuing_der());
    let certificate = stored
        .certify(&PERSON, LONG, Profile::Sign, &world().key, &mut rng())
        .unwrap();
    let cms = signed_by(&world().key, &certificate);
    assert_accepted("issued by the stored one", &Request { ..request(&cms) });
}

#[test]
fn a_broken_store_is_refused() {
    let text = world().authority.to_pem().unwrap();
    let strange = world().stranger.to_pem().unwrap();
    let half = text.find("-----BEGIN CERTIFICATE").unwrap();
    let strange_half = strange.find("-----BEGIN CERTIFICATE").unwrap();
    let mixed = format!("{}{}", &text[..half], &strange[strange_half..]);
    for broken in ["", "x", &text[half..], &mixed] {
        assert_eq!(Authority::from_pem(broken).err(), Some(AuthorityError::Malformed));
    }
}

#[test]
fn openssl_reads_and_verifies_its_certificates() {
    let folder = Folder::new();
    let world = world();
    folder.write_pem("root.pem", &[world.authority.root_der()]);
    folder.write_pem("issuing.pem", &[world.authority.issuing_der()]);
    for (name, certificate, purpose, usage) in [
        (
            "sign.pem",
            &world.certificate,
            "smimesign",
            "Digital Signature, Non Repudiation",
        ),
        (
            "auth.pem",
            &world.auth_certificate,
            "sslclient",
            "Digital Signature, Key Encipherment",
        ),
    ] {
        folder.write_pem(name, &[certificate]);
        let now = NOW.to_string();
        folder.run(&[
            "verify",
            "-x509_strict",
            "-purpose",
            purpose,
            "-attime",
            &now,
            "-CAfile",
            "root.pem",
            "-untrusted",
            "issuing.pem",
            name,
        ]);
        let text = folder.run(&["x509", "-in", name, "-noout", "-text", "-nameopt", "utf8"]);
        for expected in [
            usage,
            "serialNumber=IIN000101500011",
            "GN=ТЕСТОВИЧ",
            "1.2.398.3.3.4.1.1",
        ] {
            assert!(text.contains(expected), "{name}: {expected} in {text}");
        }
    }
}
