//! Signatures that are good, in every form they come in.

use crate::forge::{Forge, RSA, RSA_SHA384, RSA_SHA512, SHA256, SHA384, SHA512, attribute, digest, seq, tlv};
use crate::world::{
    CONTENT, DAY, IIN, LONG, NOW, assert_accepted, request, rng, signed, signed_with, trust_in, world,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use eds::authority::System;
use eds::cms::{Draft, Purpose, Request, SignError, Trust, holder, sign, verify};

#[test]
fn a_signature_comes_back_with_its_signer() {
    let cms = signed();
    let verdict = verify(&request(&cms));
    assert!(verdict.accepted());
    let signer = verdict.signer.unwrap();
    assert_eq!(signer.certificate_der, world().certificate);
    assert_eq!(signer.signing_time, Some(NOW));
    let facts = signer.facts;
    assert_eq!(facts.iin.as_deref(), Some(IIN));
    assert_eq!(facts.common_name, "ТЕСТОВ ТЕСТ");
    assert_eq!(facts.surname.as_deref(), Some("ТЕСТОВ"));
    assert_eq!(facts.given_name.as_deref(), Some("ТЕСТ"));
    assert_eq!(facts.patronymic.as_deref(), Some("ТЕСТОВИЧ"));
    assert_eq!(
        (facts.not_before, facts.not_after),
        (LONG.not_before, LONG.not_after)
    );
    assert_eq!(facts.issuer_common_name, "QONYS DEMO CA (RSA)");
    assert_eq!(facts.serial.len(), 40);
}

#[test]
fn whose_signature_it_says_it_is_can_be_read_without_verifying() {
    let der = signed();
    let facts = verify(&request(&der)).signer.unwrap().facts;
    let base64 = STANDARD.encode(&der);
    for cms in [der.as_slice(), base64.as_bytes()] {
        assert_eq!(holder(cms).as_ref(), Some(&facts));
    }
    let mut two = Forge::honest();
    two.certificates.push(world().certificate.clone());
    assert_eq!(holder(&two.build()), None, "which of two is not said here");
    for other in [b"".as_slice(), b"MIIB", &der[..100], &world().certificate] {
        assert_eq!(holder(other), None);
    }
}

#[test]
fn pem_base64_and_indefinite_lengths_are_taken() {
    let der = signed();
    let base64 = STANDARD.encode(&der);
    let pem = format!("-----BEGIN CMS-----\n{base64}\n-----END CMS-----\n");
    let signed_data = &der[4 + 11 + 4..];
    let ber = [
        &[0x30, 0x80][..],
        &der[4..15],
        &[0xA0, 0x80],
        signed_data,
        &[0; 4],
    ]
    .concat();
    for (case, cms) in [
        ("PEM", pem.as_bytes()),
        ("base64", base64.as_bytes()),
        ("BER", &ber),
    ] {
        assert_accepted(case, &request(cms));
    }
}

#[test]
fn what_a_signer_may_choose_is_taken() {
    let named = |hash: &'static str| {
        let own = tlv(4, &[&digest(hash, &world().certificate)]);
        let named = seq(&[&crate::forge::algorithm(hash), &own]);
        let binding = attribute(crate::forge::SIGNING_CERTIFICATE, &[&seq(&[&seq(&[&named])])]);
        Forge::honest().replacing(3, binding)
    };
    for (case, forge) in [
        ("SHA-256", Forge::honest()),
        ("SHA-384", Forge::hashed(SHA384, RSA_SHA384)),
        ("SHA-512", Forge::hashed(SHA512, RSA_SHA512)),
        (
            "the key's algorithm alone",
            Forge {
                signature: RSA,
                ..Forge::honest()
            },
        ),
        ("binding with its algorithm named", named(SHA256)),
        ("binding by SHA-384", named(SHA384)),
        ("binding by SHA-512", named(SHA512)),
        (
            "version 3",
            Forge {
                version: 3,
                ..Forge::honest()
            },
        ),
        ("no signing time", Forge::honest().without(1)),
        (
            "the same content inside",
            Forge {
                inside: Some(CONTENT.to_vec()),
                ..Forge::honest()
            },
        ),
    ] {
        assert_accepted(case, &request(&forge.build()));
    }
}

#[test]
fn the_binding_may_be_made_optional() {
    let trust = trust_in(&world().authority).certificate_binding_optional();
    let cms = Forge::honest().without(3).build();
    assert_accepted(
        "no binding",
        &Request {
            trust: &trust,
            ..request(&cms)
        },
    );
}

#[test]
fn the_signers_clock_may_be_a_little_off() {
    let cms = signed();
    for now_unix in [NOW - 300, NOW + DAY] {
        assert_accepted(
            "off",
            &Request {
                now_unix,
                ..request(&cms)
            },
        );
    }
}

#[test]
fn signing_in_asks_who_it_is() {
    let cms = signed_with(&world().auth_certificate);
    let unasked = Request {
        holder: None,
        purpose: Purpose::SignIn,
        ..request(&cms)
    };
    assert_accepted("signing in", &unasked);
    assert_eq!(verify(&unasked).signer.unwrap().facts.iin.as_deref(), Some(IIN));
}

#[test]
fn a_seal_is_of_a_system_and_no_person() {
    let system = System {
        bin: "000740000728",
        organisation: "Банк",
    };
    let (key, certificate) = world().authority.issue_seal(&system, LONG, &mut rng()).unwrap();
    let draft = Draft {
        content: CONTENT,
        key: &key,
        certificate_der: &certificate,
        chain: &[],
        signing_time_unix: NOW,
    };
    let cms = sign(&draft, &mut rng()).unwrap();
    let of = |purpose, holder| Request {
        purpose,
        holder: Some(holder),
        ..request(&cms)
    };
    assert_accepted("seal", &of(Purpose::Seal, "000740000728"));
    let facts = verify(&of(Purpose::Seal, "000740000728")).signer.unwrap().facts;
    assert_eq!((facts.iin, facts.bin.as_deref()), (None, Some("000740000728")));
    for (purpose, holder) in [
        (Purpose::Seal, "000740000729"),
        (Purpose::Sign, "000740000728"),
        (Purpose::SignIn, "000740000728"),
    ] {
        assert!(!verify(&of(purpose, holder)).accepted(), "{purpose:?} {holder}");
    }
    let persons = signed();
    let as_seal = Request {
        purpose: Purpose::Seal,
        holder: None,
        ..request(&persons)
    };
    assert!(!verify(&as_seal).accepted());
}

#[test]
fn trust_is_read_from_pem() {
    let pem = |der: &[u8]| {
        format!(
            "# comment\n-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
            STANDARD.encode(der)
        )
    };
    let (ours, strange) = (&world().authority, &world().stranger);
    let anchors = pem(strange.root_der()) + &pem(ours.root_der());
    let trust = Trust::from_pem(&anchors, &pem(ours.issuing_der())).unwrap();
    let cms = signed();
    assert_accepted(
        "PEM",
        &Request {
            trust: &trust,
            ..request(&cms)
        },
    );
}

#[test]
fn the_wrapping_does_not_change_the_mark_against_replay() {
    let carried = Forge {
        certificates: vec![world().certificate.clone(), world().auth_certificate.clone()],
        ..Forge::honest()
    };
    let marks = [Forge::honest(), carried]
        .map(|forge| verify(&request(&forge.build())).signer.unwrap().signature_sha256);
    assert_eq!(marks[0], marks[1]);
}

#[test]
fn a_certificate_of_another_key_does_not_sign() {
    let draft = Draft {
        content: b"",
        key: &world().other_key,
        certificate_der: &world().certificate,
        chain: &[],
        signing_time_unix: NOW,
    };
    assert_eq!(sign(&draft, &mut rng()), Err(SignError::Mismatch));
    let draft = Draft {
        key: &world().key,
        ..draft
    };
    assert_eq!(
        sign(
            &Draft {
                signing_time_unix: -1,
                ..draft
            },
            &mut rng()
        ),
        Err(SignError::Time)
    );
    assert_eq!(
        sign(
            &Draft {
                certificate_der: b"x",
                ..draft
            },
            &mut rng()
        ),
        Err(SignError::Certificate)
    );
}
