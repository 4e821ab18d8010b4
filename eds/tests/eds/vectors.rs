//! Public test data of the National Certification Authority's test authorities, in `shared/eds-vectors` beside
//! the project.

use crate::world::{assert_refused, request, trust};
use eds::cms::CheckId::*;
use eds::cms::{
    Gap, Nonce, OcspAnswer, OcspError, OcspStatus, Purpose, Request, RevocationList, RevocationListError,
    RevocationLists, Standing, Trust, asked, verify,
};
use eds::der_input::unwrap;
use std::path::PathBuf;

/// 2022-09-01, when `rsa.p7s` says that it was signed.
const SIGNED: i64 = 1_661_990_400;

/// 2021-09-01, when its certificate was valid.
const VALID: i64 = 1_630_454_400;

/// One of the files. Where the folder is not beside the project, the tests are ignored (`build.rs`).
fn vector(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/eds-vectors");
    std::fs::read(folder.join(name)).unwrap()
}

fn rsa_request<'a>(content: &'a [u8], cms: &'a [u8], trust: &'a Trust) -> Request<'a> {
    Request {
        content,
        cms,
        holder: Some("123456789011"),
        purpose: Purpose::Sign,
        now_unix: SIGNED,
        trust,
        ..request(cms)
    }
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn a_signature_of_the_test_authoritys_person() {
    let (content, cms, authority) = (vector("data.bin"), vector("rsa.p7s"), vector("nca_rsa_test.crt"));
    let asked = rsa_request(&content, &cms, trust());
    let failed = [Path, AnchorValidity, NotAfter];
    assert_refused("under the demo's anchor", &verify(&asked), &failed, "EDS_EXPIRED");

    let trust = Trust::new(&[unwrap(&authority).unwrap()], &[]).unwrap();
    let asked = Request {
        trust: &trust,
        ..asked
    };
    assert_refused("when it was signed", &verify(&asked), &[NotAfter], "EDS_EXPIRED");
    let earlier = Request {
        now_unix: VALID,
        ..asked
    };
    assert_refused(
        "when it was valid",
        &verify(&earlier),
        &[SigningTime],
        "EDS_NOT_AUTHENTIC",
    );

    let facts = verify(&asked).signer.unwrap().facts;
    assert_eq!(facts.common_name, "ТЕСТОВ ТЕСТ");
    assert_eq!(facts.given_name.as_deref(), Some("ТЕСТ"));
    assert_eq!(facts.patronymic.as_deref(), Some("ТЕСТОВИЧ"));
    assert_eq!(facts.issuer_common_name, "ҰКО 3.0 (RSA TEST)");
    assert_eq!(facts.serial, "4279390a141f5353a62947b61ed65e81741467d1");
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn the_test_authoritys_list_of_revoked_certificates() {
    let (content, cms, authority, list) = (
        vector("data.bin"),
        vector("rsa.p7s"),
        vector("nca_rsa_test.crt"),
        vector("nca_rsa_test.crl"),
    );
    let trust = Trust::new(&[unwrap(&authority).unwrap()], &[]).unwrap();
    let list = RevocationList::read(&list, &trust).unwrap();
    assert_eq!(
        (list.facts().issuer.as_str(), list.facts().number.as_str()),
        ("ҰКО 3.0 (RSA TEST)", "9")
    );
    let lists = RevocationLists::new(vec![list]);
    for (now_unix, expected) in [
        (SIGNED, Standing::Good),
        (SIGNED + 30 * 24 * 60 * 60, Standing::Unknown(Gap::Stale)),
        (VALID, Standing::Unknown(Gap::NotYet)),
    ] {
        let asked = Request {
            lists: &lists,
            now_unix,
            ..rsa_request(&content, &cms, &trust)
        };
        assert_eq!(verify(&asked).revocation.certificate, expected);
    }
    // Other authorities' lists, and one that is signed with GOST.
    for (name, authority, expected) in [
        (
            "nca_gost2022_test.crl",
            "nca_rsa_test.crt",
            RevocationListError::UnknownIssuer,
        ),
        (
            "nca_gost_test.crl",
            "nca_gost_test.crt",
            RevocationListError::Signature,
        ),
    ] {
        let trust = Trust::new(&[unwrap(&vector(authority)).unwrap()], &[]).unwrap();
        let read = RevocationList::read(&vector(name), &trust);
        assert_eq!(read.err(), Some(expected), "{name}");
    }
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn another_persons_signature_is_told_apart() {
    let (content, cms) = (vector("data.bin"), vector("rsa.p7s"));
    let asked = Request {
        holder: Some("123456789012"),
        ..rsa_request(&content, &cms, trust())
    };
    let failed = [Path, AnchorValidity, IinMatch, NotAfter];
    assert_refused("another person's", &verify(&asked), &failed, "EDS_EXPIRED");
}

/// 2022-09-01, when `gost.p7s` says that it was signed and its certificate was valid.
fn gost_request<'a>(content: &'a [u8], cms: &'a [u8], trust: &'a Trust) -> Request<'a> {
    Request {
        holder: Some("123456789012"),
        ..rsa_request(content, cms, trust)
    }
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn a_gost_signature_of_the_test_authoritys_person() {
    let (content, cms, authority) = (
        vector("data.bin"),
        vector("gost.p7s"),
        vector("nca_gost2015_test.cer"),
    );
    let trust = Trust::new(&[authority], &[]).unwrap();
    let asked = gost_request(&content, &cms, &trust);
    crate::world::assert_accepted("GOST 2015", &asked);
    let facts = verify(&asked).signer.unwrap().facts;
    assert_eq!(facts.common_name, "ТЕСТТОВ ТЕСТТ");
    assert_eq!(
        facts.issuer_common_name,
        "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022"
    );

    let mut other = content.clone();
    other[0] ^= 1;
    let verdict = verify(&Request {
        content: &other,
        ..asked
    });
    assert_refused("another content", &verdict, &[ContentDigest], "EDS_NOT_AUTHENTIC");
    let mut forged = cms.clone();
    *forged.last_mut().unwrap() ^= 1;
    let verdict = verify(&Request {
        cms: &forged,
        ..asked
    });
    assert_refused("another signature", &verdict, &[Signature], "EDS_NOT_AUTHENTIC");
    // The certificate is bound by its digest, and signed by the authority.
    let name = forged
        .windows(8)
        .position(|window| window == "ТЕСТ".as_bytes())
        .unwrap();
    let mut forged = cms.clone();
    forged[name + 1] ^= 1;
    let verdict = verify(&Request {
        cms: &forged,
        ..asked
    });
    let failed = [CertificateBinding, Path, AnchorValidity];
    assert_refused("another certificate", &verdict, &failed, "EDS_NOT_AUTHENTIC");
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn the_test_authoritys_gost_list_of_revoked_certificates() {
    let (authority, list) = (vector("NCA_2015_CERT.bin"), vector("nca_gost2022_test.crl"));
    let trust = Trust::new(&[authority], &[]).unwrap();
    let read = RevocationList::read(&list, &trust).unwrap();
    assert_eq!(
        read.facts().issuer,
        "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022"
    );
    let mut forged = list.clone();
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(
        RevocationList::read(&forged, &trust).err(),
        Some(RevocationListError::Signature)
    );
}

/// 2022-09-02 16:53:59, when the test authority's server answered.
const ANSWERED: i64 = 1_662_137_639;

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn the_test_authoritys_answers_of_ocsp() {
    let (authority, certificate) = (vector("nca_rsa_test.crt"), vector("rsa.cer"));
    let trust = Trust::new(&[unwrap(&authority).unwrap()], &[]).unwrap();
    let certificate = unwrap(&certificate).unwrap();
    let answer = vector("ocsp_response_individual_sign_2004.bin");
    let nonce = [0xB5, 0xE5, 0xC9, 0xB5, 0x52, 0xCB, 0xCA, 0xC4];
    let read = |nonce, now| OcspAnswer::read(&answer, &certificate, nonce, now, &trust);
    let sent = Nonce::Sent(&nonce);
    let facts = read(sent, ANSWERED).unwrap().facts().clone();
    assert_eq!((facts.status, facts.this_update), (OcspStatus::Good, ANSWERED));
    assert_eq!(facts.fresh_until, ANSWERED + 600);
    let locations = asked(&certificate, &trust).unwrap().locations;
    assert_eq!(locations, ["http://test.pki.gov.kz/ocsp/"]);
    assert_eq!(read(Nonce::Sent(&[0; 8]), ANSWERED).err(), Some(OcspError::Nonce));
    assert_eq!(read(sent, ANSWERED + 601).err(), Some(OcspError::Stale));
    assert_eq!(read(sent, ANSWERED - 301).err(), Some(OcspError::NotYet));
    // What its server says of a number that it never gave, and of a company's head: signed with GOST.
    let (gost, issuing) = (vector("gost.p7s"), vector("nca_gost2015_test.cer"));
    let trust = Trust::new(&[unwrap(&issuing).unwrap()], &[]).unwrap();
    let person = verify(&request(&gost)).signer.unwrap().certificate_der;
    let read = |name: &str, now| {
        let answer = vector(name);
        let answer = OcspAnswer::read(&answer, &person, Nonce::Compared, now, &trust)?;
        Ok(answer.facts().status)
    };
    let never = read("ocsp_response_individual_2015.bin", ANSWERED + 275);
    let other = read("ocsp_response_ceo_2015_revoked.bin", ANSWERED + 329);
    assert_eq!(never, Ok(OcspStatus::NeverIssued));
    assert_eq!(other, Err(OcspError::AnotherCertificate));
}

/// The test authority's token of time is signed with GOST 34.310-2004, which counts no more.
#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn a_time_stamp_of_the_old_gost_counts_no_more() {
    let (content, cms, authority) = (vector("data.bin"), vector("rsa.p7s"), vector("nca_rsa_test.crt"));
    let trust = Trust::new(&[unwrap(&authority).unwrap()], &[]).unwrap();
    let with = crate::time_stamps::stamped(&unwrap(&cms).unwrap(), &[&vector("tsp_token.bin")]);
    let verdict = verify(&Request {
        now_unix: VALID,
        ..rsa_request(&content, &with, &trust)
    });
    assert!(!verdict.passed(TimeStamp) && verdict.passed(Signature));
}

#[test]
#[cfg_attr(not(eds_vectors), ignore = "no shared/eds-vectors beside the project")]
fn every_file_is_answered() {
    for name in [
        "CERT_INDIVIDUAL.bin",
        "NCA_2015_CERT.bin",
        "nca_gost2022_test.crl",
        "ocsp_response_individual_2015.bin",
        "tsp_token.bin",
        "rsa.cer",
    ] {
        let file = vector(name);
        assert!(!verify(&request(&file)).accepted(), "{name}");
        assert!(eds::pkcs12::open(&file, "x").is_err(), "{name}");
    }
    let (content, cms) = (vector("data.bin"), vector("rsa.p7s"));
    let text = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &cms);
    let asked = rsa_request(&content, text.as_bytes(), trust());
    assert!(verify(&asked).passed(Signature));
}
