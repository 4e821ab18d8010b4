//! Answers of OCSP: OpenSSL's command answers, as the authority and as its responder, well and badly.

mod responder;
mod sources;

use crate::forge::{authority_key, extension, resigned};
use crate::openssl::Folder;
use crate::world::{DAY, LONG, PERSON, World, rng, trust, world};
use eds::authority::Profile;
use eds::cms::{IdHash, Nonce, OcspAnswer, OcspError, OcspStatus, asked, ocsp_request};
use eds::private_key::PrivateKey;
use responder::{Answered, Index, NO_CHECK, NONCE, PURPOSE, Responder, USAGE};

const MINUTE: i64 = 60;

#[test]
fn we_understand_openssl_and_it_us() {
    let held = Index::Revoked("261120000000Z,certificateHold");
    let never = Index::Revoked("700101000000Z,certificateHold");
    for (case, responder, index, options, expected) in [
        (
            "the authority",
            &Responder::authority(),
            Index::Valid,
            &[][..],
            OcspStatus::Good,
        ),
        (
            "its responder",
            Responder::delegated(),
            Index::Valid,
            &[],
            OcspStatus::Good,
        ),
        (
            "by its key",
            Responder::delegated(),
            Index::Valid,
            &["-resp_key_id"],
            OcspStatus::Good,
        ),
        (
            "SHA-512",
            Responder::delegated(),
            Index::Valid,
            &["-rmd", "sha512"],
            OcspStatus::Good,
        ),
        (
            "for a week",
            Responder::delegated(),
            Index::Valid,
            &["-ndays", "7"],
            OcspStatus::Good,
        ),
        (
            "revoked",
            Responder::delegated(),
            Index::Revoked("261120000000Z,keyCompromise"),
            &[],
            OcspStatus::Revoked,
        ),
        (
            "no reason",
            Responder::delegated(),
            Index::Revoked("261120000000Z"),
            &[],
            OcspStatus::Revoked,
        ),
        ("on hold", Responder::delegated(), held, &[], OcspStatus::Revoked),
        (
            "never issued",
            Responder::delegated(),
            never,
            &[],
            OcspStatus::NeverIssued,
        ),
        (
            "unknown",
            Responder::delegated(),
            Index::Absent,
            &[],
            OcspStatus::Unknown,
        ),
    ] {
        let answer = responder.answers(index, options).read();
        let answer = answer.unwrap_or_else(|error| panic!("{case}: {error}"));
        let facts = answer.facts();
        assert_eq!(facts.status, expected, "{case}");
        assert!(
            facts.nonce && facts.issuer == "QONYS DEMO CA (RSA)",
            "{case}: {facts:?}"
        );
    }
    for hash in [IdHash::Sha1, IdHash::Sha256] {
        let asked = ocsp_request(&world().certificate, hash, &NONCE, trust()).unwrap();
        let answer = Responder::delegated().answers_to(&asked, Index::Valid, &[]);
        assert_eq!(
            answer.read().unwrap().facts().status,
            OcspStatus::Good,
            "{hash:?}"
        );
    }
}

#[test]
fn only_the_authority_and_its_responder_may_answer() {
    let all = [USAGE, PURPOSE, NO_CHECK].concat();
    let stranger = Responder {
        certificate: world().stranger.issuing_der().to_vec(),
        key: authority_key(&world().stranger, 2),
    };
    let authority = "basicConstraints=critical,CA:TRUE\n";
    for (case, responder) in [
        (
            "no purpose",
            Responder::certified(&[USAGE, NO_CHECK].concat(), 2, "30"),
        ),
        (
            "another purpose",
            Responder::certified(
                &[USAGE, NO_CHECK, "extendedKeyUsage=emailProtection\n"].concat(),
                2,
                "30",
            ),
        ),
        (
            "no ocsp-nocheck",
            Responder::certified(&[USAGE, PURPOSE].concat(), 2, "30"),
        ),
        (
            "not for signatures",
            Responder::certified(
                &[PURPOSE, NO_CHECK, "keyUsage=keyEncipherment\n"].concat(),
                2,
                "30",
            ),
        ),
        (
            "an authority's",
            Responder::certified(&[&all, authority].concat(), 2, "30"),
        ),
        ("by the root", Responder::certified(&all, 0, "30")),
        ("a stranger", stranger),
        (
            "the person",
            Responder {
                certificate: world().certificate.clone(),
                key: PrivateKey::from_pkcs8(&world().key.to_pkcs8().unwrap()).unwrap(),
            },
        ),
    ] {
        let answer = responder.answers(Index::Valid, &[]);
        assert_eq!(answer.read().err(), Some(OcspError::Responder), "{case}");
    }
    let forged = Responder {
        // Its name and the authority's, under another key's signature.
        certificate: resigned(
            &Responder::delegated().certificate,
            &authority_key(&world().stranger, 2),
            |_| (),
        ),
        key: PrivateKey::from_pkcs8(&world().other_key.to_pkcs8().unwrap()).unwrap(),
    };
    assert_eq!(
        forged.answers(Index::Valid, &[]).read().err(),
        Some(OcspError::Responder)
    );
    let answer = Responder::delegated().answers(Index::Valid, &["-ndays", "400"]);
    assert_eq!(answer.read_after(29 * DAY).err(), None);
    assert_eq!(
        answer.read_after(31 * DAY).err(),
        Some(OcspError::Responder),
        "expired"
    );
    // Without the responder's certificate nobody knows whose key it is.
    let answer = Responder::delegated().answers(Index::Valid, &["-resp_no_certs"]);
    assert_eq!(answer.read().err(), Some(OcspError::Responder), "no certificate");
    let mut weak = Responder::delegated().certificate.clone();
    weak = crate::forge::reissued(&weak, |tbs| extension(tbs, "1.3.6.1.5.5.7.48.1.5", None));
    let weak = Responder {
        certificate: weak,
        key: PrivateKey::from_pkcs8(&world().other_key.to_pkcs8().unwrap()).unwrap(),
    };
    assert_eq!(
        weak.answers(Index::Valid, &[]).read().err(),
        Some(OcspError::Responder)
    );
    let sha1 = Responder::delegated().answers(Index::Valid, &["-rmd", "sha1"]);
    assert_eq!(sha1.read().err(), Some(OcspError::Responder), "SHA-1");
}

#[test]
fn an_answer_is_to_this_question_and_about_this_certificate() {
    let World {
        authority,
        certificate,
        key,
        ..
    } = world();
    let answer = Responder::delegated().answers(Index::Valid, &[]);
    let other = authority
        .certify(&PERSON, LONG, Profile::Sign, key, &mut rng())
        .unwrap();
    let read = |der: &[u8], certificate: &[u8], nonce| {
        OcspAnswer::read(der, certificate, nonce, answer.at, trust()).err()
    };
    assert_eq!(read(&answer.der, certificate, Nonce::Sent(&NONCE)), None);
    assert_eq!(read(&answer.der, certificate, Nonce::Compared), None);
    for nonce in [&[8; 32][..], &NONCE[..8], &[]] {
        assert_eq!(
            read(&answer.der, certificate, Nonce::Sent(nonce)),
            Some(OcspError::Nonce)
        );
    }
    assert_eq!(
        read(&answer.der, &other, Nonce::Sent(&NONCE)),
        Some(OcspError::AnotherCertificate)
    );
    // The root's certificate for the issuing authority: another issuer, and this responder is not its.
    assert_eq!(
        read(&answer.der, authority.issuing_der(), Nonce::Sent(&NONCE)),
        Some(OcspError::Responder)
    );
    let stranger = world().stranger.issuing_der();
    assert_eq!(
        read(&answer.der, stranger, Nonce::Sent(&NONCE)),
        Some(OcspError::UnknownIssuer)
    );
    assert_eq!(asked(stranger, trust()).err(), Some(OcspError::UnknownIssuer));
    assert_ne!(
        asked(certificate, trust()).unwrap(),
        asked(&other, trust()).unwrap()
    );
    // Status "try later", and nonsense.
    assert_eq!(
        read(&[0x30, 3, 0x0A, 1, 3], certificate, Nonce::Compared),
        Some(OcspError::NotSuccessful(3))
    );
    for nonsense in [
        &b"<html>"[..],
        &[],
        &[0x30, 0],
        &[0x30, 3, 0x0A, 1, 0],
        certificate,
    ] {
        assert_eq!(
            read(nonsense, certificate, Nonce::Compared),
            Some(OcspError::Malformed)
        );
    }
}

#[test]
fn how_long_an_answer_is_fresh() {
    let folder = Folder::new();
    folder.write_pem("issuing.pem", &[world().authority.issuing_der()]);
    folder.write_pem("person.pem", &[&world().certificate]);
    folder.run(&[
        "ocsp",
        "-issuer",
        "issuing.pem",
        "-cert",
        "person.pem",
        "-no_nonce",
        "-reqout",
        "asked.der",
    ]);
    let without = folder.read("asked.der");
    // Its certificate was valid a while ago too.
    let responder = Responder::authority();
    let (old, early) = (Some(OcspError::Stale), Some(OcspError::NotYet));
    let soon = responder.answers(Index::Valid, &[]);
    let week = responder.answers(Index::Valid, &["-ndays", "7"]);
    let anonymous = responder.answers_to(&without, Index::Valid, &["-ndays", "7"]);
    let minute = responder.answers_to(&without, Index::Valid, &["-nmin", "1"]);
    assert!(!anonymous.read().unwrap().facts().nonce);
    for (case, answer, seconds, expected) in [
        ("no nextUpdate", &soon, 9 * MINUTE, None),
        ("no nextUpdate", &soon, 11 * MINUTE, old),
        ("a week", &week, 6 * DAY, None),
        ("a week", &week, 8 * DAY, old),
        // Somebody may have recorded it: ten minutes whatever it says.
        ("no nonce", &anonymous, 9 * MINUTE, None),
        ("no nonce", &anonymous, 11 * MINUTE, old),
        ("no nonce, a minute", &minute, 2 * MINUTE, old),
        ("a clock behind", &week, -4 * MINUTE, None),
        ("from the future", &week, -6 * MINUTE, early),
    ] {
        assert_eq!(answer.read_after(seconds).err(), expected, "{case} {seconds}");
    }
}

#[test]
fn truncated_or_flipped_anywhere() {
    let answer = Responder::delegated().answers(Index::Revoked("261120000000Z,keyCompromise"), &[]);
    let whole = answer.read().unwrap();
    for position in 0..answer.der.len() {
        let read = |der| Answered { der, at: answer.at }.read();
        assert!(read(answer.der[..position].to_vec()).is_err());
        let mut flipped = answer.der.clone();
        flipped[position] ^= 1;
        if let Ok(read) = read(flipped) {
            let mut facts = read.facts().clone();
            facts.sha256.clone_from(&whole.facts().sha256);
            assert_eq!(&facts, whole.facts(), "byte {position}");
        }
    }
}
