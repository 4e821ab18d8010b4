//! What can be wrong with a signature: each case fails exactly the checks it should.

use crate::forge::{
    CONTENT_TYPE, Forge, MESSAGE_DIGEST, RSA, RSA_SHA1, RSA_SHA512, SHA1, SHA256, SIGNED_DATA,
    SIGNING_CERTIFICATE, SIGNING_TIME, attribute, binding, digest, oid, reissued, seq, time, tlv,
};
use crate::world::{CONTENT, DAY, NOW, assert_refused, request, rng, signed, trust_in, world};
use eds::cms::CheckId::{self, *};
use eds::cms::{Purpose, Request, verify};
use rsa::RsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePublicKey as _};

const NOT_AUTHENTIC: &str = "EDS_NOT_AUTHENTIC";

/// Without readable attributes nothing that they carry can be checked.
const NO_ATTRIBUTES: &[CheckId] = &[SignedAttributes, ContentDigest, CertificateBinding, Signature];

/// Without a suite neither digest nor signature can be checked.
const NO_SUITE: &[CheckId] = &[Algorithms, ContentDigest, Signature];

type Case<'a> = (&'a str, Forge<'a>, &'a [CheckId]);

#[track_caller]
fn assert_each_refused(cases: Vec<Case<'_>>) {
    for (case, forge, failed) in cases {
        assert_refused(case, &verify(&request(&forge.build())), failed, NOT_AUTHENTIC);
    }
}

#[test]
fn a_forged_envelope_fails_its_check() {
    let honest = Forge::honest;
    let holding = |certificates: Vec<&[u8]>| Forge {
        certificates: certificates.into_iter().map(<[u8]>::to_vec).collect(),
        ..Forge::honest()
    };
    let own = world().certificate.as_slice();
    let swapped = of_another_key();
    let inside = |content: &[u8]| Forge {
        inside: Some(content.to_vec()),
        ..Forge::honest()
    };
    let nobody = Forge {
        named: world().auth_certificate.clone(),
        ..honest()
    };
    assert_each_refused(vec![
        ("attached other content", inside(b"other"), &[EncapsulatedContent]),
        (
            "attached, and one octet more",
            inside(&[CONTENT, b" "].concat()),
            &[EncapsulatedContent],
        ),
        ("attached nothing", inside(b""), &[EncapsulatedContent]),
        (
            "two signers",
            Forge {
                signers: 2,
                ..honest()
            },
            &[OneSigner],
        ),
        (
            "zero signers",
            Forge {
                signers: 0,
                ..honest()
            },
            &[OneSigner],
        ),
        (
            "version 2",
            Forge {
                version: 2,
                ..honest()
            },
            &[Structure],
        ),
        (
            "other content type",
            Forge {
                content_type: SIGNED_DATA,
                ..honest()
            },
            &[Structure],
        ),
        ("no certificates", holding(vec![]), &[Structure]),
        ("five certificates", holding(vec![own; 5]), &[Structure]),
        (
            "an attribute certificate",
            holding(vec![own, &[0xA2, 0]]),
            &[Structure],
        ),
        ("nobody's certificate", nobody, &[SignerCertificate]),
        (
            "two certificates of one name",
            holding(vec![own, &swapped]),
            &[SignerCertificate],
        ),
        (
            "a swapped certificate",
            holding(vec![&swapped]),
            &[CertificateBinding, Signature],
        ),
        (
            "another key",
            Forge {
                key: &world().other_key,
                ..honest()
            },
            &[Signature],
        ),
    ]);
}

/// The person's certificate with everything the same but the key.
fn of_another_key() -> Vec<u8> {
    let other = RsaPrivateKey::from_pkcs8_der(&world().other_key.to_pkcs8().unwrap()).unwrap();
    let info = other.to_public_key().to_public_key_der().unwrap();
    reissued(&world().certificate, |tbs| {
        tbs.subject_public_key_info = info.decode_msg().unwrap();
    })
}

#[test]
fn forged_attributes_fail_their_check() {
    let honest = Forge::honest;
    let number = |value: &'static [u8]| tlv(4, &[value]);
    let digests = |values: &[&[u8]]| honest().replacing(2, attribute(MESSAGE_DIGEST, values));
    let times = |values: &[&[u8]]| honest().replacing(1, attribute(SIGNING_TIME, values));
    let bound = |value: &[u8]| honest().replacing(3, attribute(SIGNING_CERTIFICATE, &[value]));
    let other_digest = tlv(4, &[&digest(SHA256, b"another application")]);
    let mut flipped = digest(SHA256, &world().certificate);
    flipped[0] ^= 1;
    let weak = tlv(4, &[&digest(SHA1, &world().certificate)]);
    let weak = seq(&[&seq(&[&seq(&[&crate::forge::algorithm(SHA1), &weak])])]);
    let other_type = attribute(CONTENT_TYPE, &[&oid(SIGNED_DATA)]);
    let long_form = [&[0x30, 0x81, 0x18][..], &honest().attributes[0][2..]].concat();
    let reversed = honest().attributes.into_iter().rev().collect();
    let second_time = attribute(SIGNING_TIME, &[&time(NOW + 1)]);
    assert_each_refused(vec![
        (
            "digest of other content",
            digests(&[&other_digest]),
            &[ContentDigest],
        ),
        (
            "binding to another certificate",
            bound(&binding(&flipped)),
            &[CertificateBinding],
        ),
        ("binding without a hash", bound(&seq(&[])), &[CertificateBinding]),
        ("binding by SHA-1", bound(&weak), &[CertificateBinding]),
        ("no binding", honest().without(3), &[CertificateBinding]),
        ("signed long ago", times(&[&time(NOW - DAY - 1)]), &[SigningTime]),
        ("signed in the future", times(&[&time(NOW + 301)]), &[SigningTime]),
        (
            "no attributes",
            Forge {
                attributes: vec![],
                ..honest()
            },
            NO_ATTRIBUTES,
        ),
        ("no content type", honest().without(0), NO_ATTRIBUTES),
        ("no digest", honest().without(2), NO_ATTRIBUTES),
        (
            "content type of another kind",
            honest().replacing(0, other_type),
            NO_ATTRIBUTES,
        ),
        ("an attribute twice", honest().with(second_time), NO_ATTRIBUTES),
        ("two times", times(&[&time(NOW), &time(NOW + 1)]), NO_ATTRIBUTES),
        (
            "two digests",
            digests(&[&number(b"1"), &number(b"2")]),
            NO_ATTRIBUTES,
        ),
        (
            "unsorted",
            Forge {
                attributes: reversed,
                sort: false,
                ..honest()
            },
            NO_ATTRIBUTES,
        ),
        (
            "a length that is not DER",
            honest().replacing(0, long_form),
            NO_ATTRIBUTES,
        ),
    ]);
}

#[test]
fn algorithms_off_the_list_are_refused() {
    assert_each_refused(vec![
        ("SHA-1", Forge::hashed(SHA1, RSA_SHA1), NO_SUITE),
        ("SHA-1 by the key's algorithm", Forge::hashed(SHA1, RSA), NO_SUITE),
        (
            "algorithms that disagree",
            Forge {
                signature: RSA_SHA512,
                ..Forge::honest()
            },
            NO_SUITE,
        ),
        (
            "a digest as a signature",
            Forge {
                signature: SHA256,
                ..Forge::honest()
            },
            NO_SUITE,
        ),
    ]);
}

#[test]
fn a_key_of_1024_bits_is_refused() {
    let world = world();
    let profile = eds::authority::Profile::Sign;
    let certificate = world.authority.certify(
        &crate::world::PERSON,
        crate::world::LONG,
        profile,
        &world.weak_key,
        &mut rng(),
    );
    let cms = crate::world::signed_by(&world.weak_key, &certificate.unwrap());
    assert_refused(
        "RSA-1024",
        &verify(&request(&cms)),
        &[Algorithms, Signature],
        NOT_AUTHENTIC,
    );
}

#[test]
fn a_flipped_bit_fails_its_check() {
    let cms = signed();
    let digest = digest(SHA256, CONTENT);
    let digest_at = cms.windows(32).position(|window| window == digest).unwrap();
    for (case, position, failed) in [
        ("in the digest", digest_at, &[ContentDigest, Signature][..]),
        ("in the signature", cms.len() - 1, &[Signature]),
    ] {
        let mut flipped = cms.clone();
        flipped[position] ^= 1;
        assert_refused(case, &verify(&request(&flipped)), failed, NOT_AUTHENTIC);
    }
    let other = Request {
        content: b"an Application",
        ..request(&cms)
    };
    assert_refused("in the content", &verify(&other), &[ContentDigest], NOT_AUTHENTIC);
}

#[test]
fn other_trust_finds_no_path() {
    let (world, cms) = (world(), signed());
    let stranger = trust_in(&world.stranger);
    let root_only = eds::cms::Trust::new(&[world.authority.root_der()], &[]).unwrap();
    let carried = Forge {
        certificates: vec![world.certificate.clone(), world.authority.issuing_der().to_vec()],
        ..Forge::honest()
    };
    let carried = carried.build();
    for (case, cms, trust) in [
        ("another anchor", &cms, &stranger),
        ("no issuing authority", &cms, &root_only),
        ("the issuing authority from the signature", &carried, &root_only),
    ] {
        let verdict = verify(&Request {
            trust,
            ..request(cms)
        });
        assert_refused(case, &verdict, &[Path, AnchorValidity], NOT_AUTHENTIC);
    }
}

#[test]
fn inputs_out_of_bounds_are_refused() {
    let bomb = [0x30, 0x80].repeat(30_000);
    let megabyte = vec![0x30; 1024 * 1024];
    for (case, cms, failed) in [
        ("1 MiB", megabyte.as_slice(), &[Input][..]),
        ("1 MiB of text", &vec![b'A'; 1024 * 1024], &[Input]),
        ("neither text nor binary", b"\x00\xFF", &[Input]),
        ("nothing", b"", &[Structure]),
        ("a depth bomb", &bomb, &[Structure]),
        ("a rest", &[signed(), vec![0]].concat(), &[Structure]),
    ] {
        for purpose in [Purpose::Sign, Purpose::SignIn] {
            let verdict = verify(&Request {
                purpose,
                ..request(cms)
            });
            assert_refused(case, &verdict, failed, NOT_AUTHENTIC);
            assert!(verdict.signer.is_none(), "{case}");
        }
    }
}
