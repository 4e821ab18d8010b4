//! Lists of revoked certificates with OpenSSL's command as the other side.

use crate::openssl::Folder;
use crate::world::{DAY, IIN, LONG, NOW, request, rng, signed, trust, world};
use eds::authority::{ListDraft, ListIssuer, Listed, Reason, Validity};
use eds::cms::{Request, RevocationList, RevocationLists, RevocationRule, Standing, verify};

const CONFIG: &str = "[ca]\ndefault_ca=here\n[here]\ndatabase=index.txt\ncertificate=issuing.pem\nprivate_key=key.pem\n\
    default_md=sha256\ncrlnumber=number\nunique_subject=no\ncrl_extensions=complete\n\
    [complete]\nauthorityKeyIdentifier=keyid:always\n\
    [delta]\nauthorityKeyIdentifier=keyid:always\n2.5.29.27=critical,DER:020110\n";

/// A list by OpenSSL: its number in hex, the entry of the person (`None` leaves the list empty), more options.
fn made(number: &str, entry: Option<&str>, options: &[&str]) -> Vec<u8> {
    let (folder, world) = (Folder::new(), world());
    folder.write_pem("issuing.pem", &[world.authority.issuing_der()]);
    folder.write_pem("person.pem", &[&world.certificate]);
    folder.write_key("key.pem", &crate::forge::authority_key(&world.authority, 2));
    folder.write("config", CONFIG.as_bytes());
    folder.write("number", format!("{number}\n").as_bytes());
    let serial = folder.run(&["x509", "-in", "person.pem", "-noout", "-serial"]);
    let serial = serial.trim().strip_prefix("serial=").unwrap().to_owned();
    let line = entry
        .map(|reason| format!("R\t360101000000Z\t261120000000Z,{reason}\t{serial}\tunknown\t/CN={IIN}\n"));
    folder.write("index.txt", line.unwrap_or_default().as_bytes());
    let dates = [
        "-crl_lastupdate",
        "261120000000Z",
        "-crl_nextupdate",
        "261201000000Z",
    ];
    let base = ["ca", "-gencrl", "-config", "config", "-out", "list.pem"];
    folder.run(&[&base[..], &dates, options].concat());
    folder.read("list.pem")
}

#[test]
fn we_read_lists_of_openssl() {
    let draft = ListDraft {
        issuer: ListIssuer::Root,
        number: 1,
        base: None,
        validity: LONG,
        listed: &[],
    };
    let root = world().authority.revocation_list(&draft, &mut rng()).unwrap();
    let delta = &["-crlexts", "delta"][..];
    let (good, revoked) = (Standing::Good, Standing::Revoked);
    for (case, lists, expected) in [
        ("nobody", vec![made("10", None, &[])], good),
        ("revoked", vec![made("10", Some("keyCompromise"), &[])], revoked),
        (
            "SHA-512",
            vec![made("10", Some("superseded"), &["-md", "sha512"])],
            revoked,
        ),
        ("on hold", vec![made("10", Some("certificateHold"), &[])], revoked),
        (
            "by delta",
            vec![made("10", None, &[]), made("11", Some("keyCompromise"), delta)],
            revoked,
        ),
        (
            "off by delta",
            vec![
                made("10", Some("certificateHold"), &[]),
                made("11", Some("removeFromCRL"), delta),
            ],
            good,
        ),
    ] {
        let read = |list: &Vec<u8>| RevocationList::read(list, trust()).unwrap();
        let lists = RevocationLists::new(lists.iter().chain([&root]).map(read).collect());
        let cms = signed();
        let verdict = verify(&Request {
            lists: &lists,
            revocation_rule: RevocationRule::Required,
            ..request(&cms)
        });
        assert_eq!(verdict.revocation.certificate, expected, "{case}");
        assert_eq!(verdict.accepted(), expected == good, "{case}");
        assert_eq!(verdict.revocation.lists[0].number, "10", "{case}");
    }
}

#[test]
fn openssl_reads_and_verifies_our_lists() {
    let (folder, world) = (Folder::new(), world());
    folder.write_pem("root.pem", &[world.authority.root_der()]);
    folder.write_pem("issuing.pem", &[world.authority.issuing_der()]);
    folder.write_pem("person.pem", &[&world.certificate]);
    let entries = [Listed {
        certificate_der: &world.certificate,
        at: NOW - DAY,
        reason: Reason::KeyCompromise,
    }];
    let draft = |issuer, listed| ListDraft {
        issuer,
        number: 7,
        base: None,
        validity: Validity {
            not_before: NOW - DAY,
            not_after: NOW + DAY,
        },
        listed,
    };
    let pem = |draft: &ListDraft<'_>| {
        let der = world.authority.revocation_list(draft, &mut rng()).unwrap();
        crate::openssl::pem("X509 CRL", &der)
    };
    let root = pem(&draft(ListIssuer::Root, &[]));
    for (listed, good) in [(&[][..], true), (&entries, false)] {
        let lists = format!("{root}{}", pem(&draft(ListIssuer::Issuing, listed)));
        folder.write("lists.pem", lists.as_bytes());
        let now = NOW.to_string();
        let output = folder.try_run(&[
            "verify",
            "-x509_strict",
            "-crl_check_all",
            "-CRLfile",
            "lists.pem",
            "-attime",
            &now,
            "-CAfile",
            "root.pem",
            "-untrusted",
            "issuing.pem",
            "person.pem",
        ]);
        assert_eq!(output.status.success(), good, "{output:?}");
        let said = String::from_utf8_lossy(&output.stderr).contains("certificate revoked");
        assert_eq!(said, !good, "{output:?}");
    }
}
