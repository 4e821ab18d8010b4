//! What can be wrong with the signer's certificate: the signature itself is good every time.

use crate::forge::{authority_key, extension, issued, oid, reissued, resigned, seq};
use crate::world::{
    DAY, IIN, LONG, NOW, OTHER_IIN, PERSON, YEAR, assert_accepted, assert_refused, request, rng, signed,
    signed_with, world,
};
use der::Decode as _;
use eds::authority::{Profile, Subject, Validity};
use eds::cms::CheckId::{self, *};
use eds::cms::{Purpose, Request, Trust, TrustError, verify};
use x509_cert::name::{Name, RdnSequence};

const NOT_AUTHENTIC: &str = "EDS_NOT_AUTHENTIC";
const MISMATCH: &str = "EDS_IIN_MISMATCH";
const SOMEONE: Subject<'static> = Subject {
    iin: OTHER_IIN,
    surname: "БАСҚА",
    name: "АДАМ",
    patronymic: None,
};

const KEY_USAGE: &str = "2.5.29.15";
const PURPOSES: &str = "2.5.29.37";
const CONSTRAINTS: &str = "2.5.29.19";
const EMAIL: &str = "1.3.6.1.5.5.7.3.4";
const INDIVIDUAL: &str = "1.2.398.3.3.4.1.1";
const HEAD: &str = "1.2.398.3.3.4.1.2.1";

#[test]
fn validity_and_identity_are_judged_before_authenticity() {
    let (past, future) = ((NOW - YEAR, NOW - DAY), (NOW + DAY, NOW + YEAR));
    for (case, subject, (from, to), failed, code) in [
        ("expired", PERSON, past, &[NotAfter][..], "EDS_EXPIRED"),
        ("not yet valid", PERSON, future, &[NotBefore], "EDS_NOT_YET_VALID"),
        (
            "someone else's",
            SOMEONE,
            (NOW - YEAR, NOW + YEAR),
            &[IinMatch],
            MISMATCH,
        ),
        (
            "someone else's, expired",
            SOMEONE,
            past,
            &[IinMatch, NotAfter],
            "EDS_EXPIRED",
        ),
        ("valid until this second", PERSON, (NOW - YEAR, NOW), &[], ""),
        ("valid from this second", PERSON, (NOW, NOW + YEAR), &[], ""),
    ] {
        let cms = signed_with(&issued(&subject, from, to));
        if failed.is_empty() {
            assert_accepted(case, &request(&cms));
        } else {
            assert_refused(case, &verify(&request(&cms)), failed, code);
        }
        let other = Request {
            content: b"other",
            ..request(&cms)
        };
        let expected = if code.is_empty() { NOT_AUTHENTIC } else { code };
        let mut failed = failed.to_vec();
        failed.insert(0, ContentDigest);
        assert_refused(case, &verify(&other), &failed, expected);
    }
}

#[test]
fn an_authentication_key_signs_in_but_does_not_sign() {
    let cms = signed_with(&world().auth_certificate);
    let failed = [Path, AnchorValidity, KeyUsage, ExtendedKeyUsage];
    assert_refused("to sign", &verify(&request(&cms)), &failed, NOT_AUTHENTIC);
    for cms in [cms, signed()] {
        assert_accepted(
            "to sign in",
            &Request {
                purpose: Purpose::SignIn,
                ..request(&cms)
            },
        );
    }
}

#[test]
fn the_profile_is_checked() {
    let certificate = &world().certificate;
    let purposes = |roles: &[&str]| {
        seq(&roles
            .iter()
            .map(|role| oid(role))
            .collect::<Vec<_>>()
            .iter()
            .map(Vec::as_slice)
            .collect::<Vec<_>>())
    };
    let with = |kind: &str, value: Option<&[u8]>| reissued(certificate, |tbs| extension(tbs, kind, value));
    let authority = reissued(certificate, |tbs| {
        let mut added = tbs.extensions.as_ref().unwrap()[0].clone();
        added.extn_id = CONSTRAINTS.parse().unwrap();
        tbs.extensions.as_mut().unwrap().push(added);
        extension(tbs, CONSTRAINTS, Some(&[0x30, 3, 1, 1, 0xFF]));
    });
    let cases: [(&str, Vec<u8>, &[CheckId]); 7] = [
        ("no role", with(PURPOSES, Some(&purposes(&[EMAIL]))), &[Role]),
        (
            "a head's role",
            with(PURPOSES, Some(&purposes(&[EMAIL, HEAD]))),
            &[Role],
        ),
        (
            "no purpose",
            with(PURPOSES, Some(&purposes(&[INDIVIDUAL]))),
            &[Path, ExtendedKeyUsage],
        ),
        (
            "no purposes at all",
            with(PURPOSES, None),
            &[ExtendedKeyUsage, Role],
        ),
        ("no key usage", with(KEY_USAGE, None), &[KeyUsage]),
        (
            "not for signing",
            with(KEY_USAGE, Some(&[3, 2, 7, 0x80])),
            &[KeyUsage],
        ),
        ("an authority", authority, &[Path, NotAuthority]),
    ];
    for (case, certificate, failed) in cases {
        let failed: Vec<CheckId> = CheckId::ALL
            .into_iter()
            .filter(|id| failed.contains(id) || anchor_too(failed, *id))
            .collect();
        assert_refused(
            case,
            &verify(&request(&signed_with(&certificate))),
            &failed,
            NOT_AUTHENTIC,
        );
    }
}

/// Where no path was found, none to a valid anchor was.
fn anchor_too(failed: &[CheckId], id: CheckId) -> bool {
    id == AnchorValidity && failed.contains(&Path)
}

type Edit<'a> = &'a dyn Fn(&mut Name);

#[test]
fn the_iin_is_read_from_one_place_only() {
    let serial_number: der::asn1::ObjectIdentifier = "2.5.4.5".parse().unwrap();
    let change = |change: &dyn Fn(&mut Name)| {
        signed_with(&reissued(&world().certificate, |tbs| change(&mut tbs.subject)))
    };
    let position = |name: &Name| {
        name.0
            .iter()
            .position(|rdn| rdn.0.iter().any(|pair| pair.oid == serial_number))
            .unwrap()
    };
    let set_value = |name: &mut Name, text: &str| {
        let at = position(name);
        let mut pair = name.0[at].0.as_slice()[0].clone();
        pair.value = der::asn1::Any::new(der::Tag::PrintableString, text.as_bytes()).unwrap();
        name.0[at] = vec![pair].try_into().unwrap();
    };
    let in_common_name = |name: &mut Name| {
        let at = position(name);
        let RdnSequence(rdns) = name;
        rdns.remove(at);
        let mut pair = rdns[0].0.as_slice()[0].clone();
        pair.value = der::asn1::Any::new(der::Tag::Utf8String, format!("IIN{IIN}").into_bytes()).unwrap();
        rdns[0] = vec![pair].try_into().unwrap();
    };
    let twice = |name: &mut Name| {
        let rdn = name.0[position(name)].clone();
        name.0.push(rdn);
    };
    let shared_rdn = |name: &mut Name| {
        let at = position(name);
        let (own, first) = (
            name.0[at].0.as_slice()[0].clone(),
            name.0[0].0.as_slice()[0].clone(),
        );
        name.0[at] = vec![own, first].try_into().unwrap();
    };
    let cases: [(&str, Edit<'_>); 6] = [
        ("in the common name only", &in_common_name),
        ("twice", &twice),
        ("beside another attribute", &shared_rdn),
        ("eleven digits", &|name| set_value(name, "IIN00010150001")),
        ("of an organisation", &|name| set_value(name, "BIN000101500011")),
        ("with something after it", &|name| {
            set_value(name, "IIN000101500011x");
        }),
    ];
    for (case, edit) in cases {
        let cms = change(edit);
        assert_refused(case, &verify(&request(&cms)), &[Identity, IinMatch], MISMATCH);
        let unasked = Request {
            holder: None,
            ..request(&cms)
        };
        assert_refused(case, &verify(&unasked), &[Identity], NOT_AUTHENTIC);
    }
}

#[test]
fn an_anchor_must_be_valid_itself() {
    let authority = &world().authority;
    let root_key = authority_key(authority, 0);
    let ending = |certificate: &[u8]| {
        resigned(certificate, &root_key, |tbs| {
            tbs.validity.not_after = tbs_time(NOW - DAY);
        })
    };
    let (root, issuing) = (authority.root_der().to_vec(), authority.issuing_der().to_vec());
    let (old_root, old_issuing) = (ending(&root), ending(&issuing));
    let cms = signed();
    let ended = Trust::new(&[&old_root], &[&issuing]).unwrap();
    let verdict = verify(&Request {
        trust: &ended,
        ..request(&cms)
    });
    assert_refused("expired anchor", &verdict, &[AnchorValidity], NOT_AUTHENTIC);
    let ended = Trust::new(&[&root], &[&old_issuing]).unwrap();
    let verdict = verify(&Request {
        trust: &ended,
        ..request(&cms)
    });
    assert_refused(
        "expired issuing authority",
        &verdict,
        &[Path, AnchorValidity],
        NOT_AUTHENTIC,
    );
    let renewed = Trust::new(&[old_root, root], &[issuing]).unwrap();
    assert_accepted(
        "a renewed anchor",
        &Request {
            trust: &renewed,
            ..request(&cms)
        },
    );
}

fn tbs_time(unix: i64) -> x509_cert::time::Time {
    x509_cert::time::Time::from_der(&crate::forge::time(unix)).unwrap()
}

#[test]
fn only_authorities_can_be_trusted() {
    let (person, root) = (&world().certificate, world().authority.root_der());
    let none: [&[u8]; 0] = [];
    for (anchors, intermediates, expected) in [
        (&none[..], &none[..], TrustError::NoAnchor),
        (&[person.as_slice()], &none, TrustError::NotAuthority),
        (&[root], &[person.as_slice()], TrustError::NotAuthority),
        (&[root], &[b"x"], TrustError::Malformed),
    ] {
        assert_eq!(Trust::new(anchors, intermediates).err(), Some(expected));
    }
}

#[test]
fn an_authority_within_its_validity_is_needed() {
    let validity = Validity {
        not_before: NOW - 2 * YEAR,
        not_after: NOW - YEAR,
    };
    let mut rng = rng();
    let old = eds::authority::Authority::create_for(validity, &mut rng).unwrap();
    let certificate = old
        .certify(&PERSON, LONG, Profile::Sign, &world().key, &mut rng)
        .unwrap();
    let trust = crate::world::trust_in(&old);
    let verdict = verify(&Request {
        trust: &trust,
        ..request(&signed_with(&certificate))
    });
    assert_refused(
        "an old authority",
        &verdict,
        &[Path, AnchorValidity],
        NOT_AUTHENTIC,
    );
}
