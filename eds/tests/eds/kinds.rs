//! Certificates for signing, for authentication and of companies are told apart before anything is signed.

use crate::forge::Forge;
use crate::world::{LONG, PERSON, rng, world};
use eds::authority::System;
use eds::certificate::{CertificateFacts, Kind};
use eds::cms::holder;
use eds::der_input::unwrap;
use std::path::PathBuf;

const COMPANY: System<'static> = System {
    bin: "000740000728",
    organisation: "«Сынақ» ЖШС",
};

/// What a certificate says, as the browser reads it from a signature; whose key signed does not matter there.
fn facts(certificate_der: &[u8]) -> CertificateFacts {
    let mut forge = Forge::honest();
    forge.certificates = vec![certificate_der.to_vec()];
    holder(&forge.build()).unwrap()
}

#[test]
fn the_demos_certificates_are_told_apart() {
    let world = world();
    let seal = world.authority.issue_seal(&COMPANY, LONG, &mut rng()).unwrap().1;
    let employee = world
        .authority
        .issue_employee(&PERSON, &COMPANY, LONG, &mut rng())
        .unwrap()
        .1;
    let table: [(&[u8], Kind, Option<&str>); 5] = [
        (&world.certificate, Kind::Signing, None),
        (&world.auth_certificate, Kind::Authentication, None),
        (&seal, Kind::Company, Some(COMPANY.organisation)),
        (&employee, Kind::Company, Some(COMPANY.organisation)),
        (world.authority.issuing_der(), Kind::Other, None),
    ];
    for (certificate, kind, organisation) in table {
        let facts = facts(certificate);
        assert_eq!((facts.kind, facts.organisation.as_deref()), (kind, organisation));
    }
}

#[test]
fn so_are_those_of_the_test_authorities() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/eds-vectors");
    if !folder.is_dir() {
        println!("not run: no {}", folder.display());
        return;
    }
    let table = [
        ("CERT_INDIVIDUAL.bin", Kind::Signing),
        ("individual_valid_sign_2004_rsa.cer", Kind::Signing),
        ("individual_valid_sign_2004_rsa_auth.cer", Kind::Authentication),
        ("ceo_valid_sign_2004_gost.cer", Kind::Company),
        ("nca_gost2015_test.cer", Kind::Other),
    ];
    for (name, kind) in table {
        let file = std::fs::read(folder.join(name)).unwrap();
        let facts = facts(&unwrap(&file).unwrap());
        assert_eq!(facts.kind, kind, "{name}: {facts:?}");
        assert_eq!(facts.organisation.is_some(), kind == Kind::Company, "{name}");
    }
}
