//! Lists of revoked certificates that do not count, or not for everybody.

use crate::forge::{
    RSA_SHA1, RSA_SHA384, SHA1, SHA256, algorithm, authority_key, raw_signature, reissued, seq, tlv,
};
use crate::openssl::pem;
use crate::revocation::{NOBODY, ROOT, asked, der_of, listed, read};
use crate::world::{DAY, NOW, rng, signed_with, world};
use der::asn1::{BitString, OctetString};
use der::{Decode as _, Encode as _};
use eds::authority::{ListDraft, Reason};
use eds::cms::{Gap, RevocationListError as Refused, RevocationLists, Standing, verify};
use eds::private_key::PrivateKey;
use x509_cert::crl::{CertificateList, TbsCertList};
use x509_cert::ext::Extension;

/// `issuingDistributionPoint`.
const POINT: &str = "2.5.29.28";
const UNKNOWN: &str = "1.2.3.4";

/// The list changed and signed anew.
fn resigned(der: &[u8], key: &PrivateKey, change: impl FnOnce(&mut TbsCertList)) -> Vec<u8> {
    let mut list = CertificateList::from_der(der).unwrap();
    change(&mut list.tbs_cert_list);
    let message = list.tbs_cert_list.to_der().unwrap();
    list.signature = BitString::from_bytes(&raw_signature(key, SHA256, &message)).unwrap();
    list.to_der().unwrap()
}

fn with_extension(tbs: &mut TbsCertList, kind: &str, critical: bool, value: &[u8]) {
    tbs.crl_extensions
        .as_mut()
        .unwrap()
        .push(made(kind, critical, value));
}

fn made(kind: &str, critical: bool, value: &[u8]) -> Extension {
    Extension {
        extn_id: kind.parse().unwrap(),
        critical,
        extn_value: OctetString::new(value).unwrap(),
    }
}

#[test]
fn lists_that_do_not_count() {
    let key = authority_key(&world().authority, 2);
    let entries = [listed(&world().certificate, NOW - DAY, Reason::KeyCompromise)];
    let good = der_of(&ListDraft {
        listed: &entries,
        ..NOBODY
    });
    let change = |change: &dyn Fn(&mut TbsCertList)| resigned(&good, &key, change);
    let mut flipped = good.clone();
    *flipped.last_mut().unwrap() ^= 1;
    let stranger = &world().stranger;
    let strangers = stranger.revocation_list(&NOBODY, &mut rng()).unwrap();
    let person_key = resigned(&good, &world().key, |_| ());
    let sha1 = {
        let mut list = CertificateList::from_der(&good).unwrap();
        let weak = der::Decode::from_der(&algorithm(RSA_SHA1)).unwrap();
        list.signature_algorithm = weak;
        list.tbs_cert_list.signature = list.signature_algorithm.clone();
        let message = list.tbs_cert_list.to_der().unwrap();
        let signature = raw_signature(&key, SHA1, &message);
        list.signature = BitString::from_bytes(&signature).unwrap();
        list.to_der().unwrap()
    };
    let removed = der_of(&ListDraft {
        listed: &[listed(&world().certificate, NOW, Reason::RemoveFromList)],
        ..NOBODY
    });
    let trailing = [good.clone(), vec![0]].concat();
    for (case, der, expected) in [
        ("good", good.clone(), None),
        ("PEM", pem("X509 CRL", &good).into_bytes(), None),
        (
            "PEM of a certificate",
            pem("CERTIFICATE", &good).into_bytes(),
            Some(Refused::Malformed),
        ),
        (
            "two of them",
            pem("X509 CRL", &good).repeat(2).into_bytes(),
            Some(Refused::Malformed),
        ),
        ("nothing", Vec::new(), Some(Refused::Malformed)),
        (
            "a certificate",
            world().certificate.clone(),
            Some(Refused::Malformed),
        ),
        ("something behind", trailing, Some(Refused::Malformed)),
        ("forged", flipped, Some(Refused::Signature)),
        (
            "of another authority of this name",
            strangers,
            Some(Refused::Signature),
        ),
        ("of a person's key", person_key, Some(Refused::Signature)),
        ("of SHA-1", sha1, Some(Refused::Signature)),
        ("removal from a complete list", removed, Some(Refused::Malformed)),
        (
            "of a stranger",
            change(&|tbs| tbs.issuer = "CN=nobody".parse().unwrap()),
            Some(Refused::UnknownIssuer),
        ),
        (
            "of version 1",
            change(&|tbs| tbs.version = x509_cert::Version::V1),
            Some(Refused::Malformed),
        ),
        (
            "without end",
            change(&|tbs| tbs.next_update = None),
            Some(Refused::Malformed),
        ),
        (
            "without number",
            change(&|tbs| tbs.crl_extensions = None),
            Some(Refused::Malformed),
        ),
    ] {
        assert_eq!(read(&der).err(), expected, "{case}");
    }
    // Signed by one algorithm, named as another outside.
    let mut list = CertificateList::from_der(&good).unwrap();
    list.signature_algorithm = der::Decode::from_der(&algorithm(RSA_SHA384)).unwrap();
    assert_eq!(read(&list.to_der().unwrap()).err(), Some(Refused::Malformed));
}

#[test]
fn extensions_that_are_not_understood() {
    let key = authority_key(&world().authority, 2);
    let entries = [listed(&world().certificate, NOW - DAY, Reason::KeyCompromise)];
    let good = der_of(&ListDraft {
        listed: &entries,
        ..NOBODY
    });
    let change = |change: &dyn Fn(&mut TbsCertList)| resigned(&good, &key, change);
    let critical = Refused::Critical(UNKNOWN.parse().unwrap());
    for (case, der, expected) in [
        (
            "unknown extension",
            change(&|tbs| with_extension(tbs, UNKNOWN, false, &[5, 0])),
            None,
        ),
        (
            "unknown critical extension",
            change(&|tbs| with_extension(tbs, UNKNOWN, true, &[5, 0])),
            Some(critical),
        ),
        (
            "unknown critical extension of an entry",
            change(&|tbs| {
                let entry = &mut tbs.revoked_certificates.as_mut().unwrap()[0];
                entry.crl_entry_extensions = Some(vec![made(UNKNOWN, true, &[5, 0])]);
            }),
            Some(critical),
        ),
        (
            "indirect",
            change(&|tbs| with_extension(tbs, POINT, true, &seq(&[&[0x84, 1, 0xFF]]))),
            Some(Refused::Scope),
        ),
        (
            "some reasons",
            change(&|tbs| with_extension(tbs, POINT, true, &seq(&[&[0x83, 2, 6, 0x40]]))),
            Some(Refused::Scope),
        ),
    ] {
        assert_eq!(read(&der).err(), expected, "{case}");
    }
}

#[test]
fn a_list_speaks_of_the_certificates_that_it_covers() {
    const LOCATIONS: &str = "2.5.29.31";
    let key = authority_key(&world().authority, 2);
    let point = |address: &[u8]| tlv(0xA0, &[&tlv(0xA0, &[&tlv(0x86, &[address])])]);
    let (here, there) = (
        point(b"http://example.kz/a.crl"),
        point(b"http://example.kz/b.crl"),
    );
    let pointing = reissued(&world().certificate, |tbs| {
        let value = seq(&[&seq(&[&here])]);
        tbs.extensions
            .as_mut()
            .unwrap()
            .push(made(LOCATIONS, false, &value));
    });
    let plain = &world().certificate;
    let (known, unknown) = (Standing::Revoked, Standing::Unknown(Gap::NoList));
    for (case, scope, certificate, expected) in [
        ("people only", vec![0x81, 1, 0xFF], plain, known),
        ("authorities only", vec![0x82, 1, 0xFF], plain, unknown),
        (
            "published where the certificate says",
            here.clone(),
            &pointing,
            known,
        ),
        ("published elsewhere", there, &pointing, unknown),
        ("the certificate does not say where", here.clone(), plain, known),
    ] {
        let entries = [listed(certificate, NOW - DAY, Reason::KeyCompromise)];
        let draft = ListDraft {
            listed: &entries,
            ..NOBODY
        };
        let der = resigned(&der_of(&draft), &key, |tbs| {
            with_extension(tbs, POINT, true, &seq(&[&scope]));
        });
        let lists = RevocationLists::new(vec![read(&der).unwrap(), read(&der_of(&ROOT)).unwrap()]);
        let verdict = verify(&asked(&signed_with(certificate), &lists));
        assert_eq!(verdict.revocation.certificate, expected, "{case}");
    }
}
