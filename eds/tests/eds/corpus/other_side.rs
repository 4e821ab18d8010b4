//! OpenSSL as the verifier: of its own files, so that the corpus is as good and as bad as it says, and of our signatures.

use super::cases::{CASES, Expected, Trusted};
use super::house::{CONTENT, house};
use super::{files, now};
use crate::openssl::Folder;
use crate::world::rng;
use eds::cms::{Draft, sign};
use eds::der_input::unwrap;
use std::sync::OnceLock;

/// A signature of ours.
struct Ours {
    what: &'static str,
    holder: &'static str,
    /// Over other content than OpenSSL is given.
    other: bool,
    accepted: bool,
}

const fn ours(what: &'static str, holder: &'static str, accepted: bool) -> Ours {
    Ours {
        what,
        holder,
        other: false,
        accepted,
    }
}

/// Ours, and what must come of them.
const OURS: [Ours; 6] = [
    ours("detached, SHA-256", "person", true),
    Ours {
        other: true,
        ..ours("over other content", "person", false)
    },
    ours("the certificate has expired", "expired", false),
    ours("the certificate is not yet valid", "early", false),
    ours("the certificate was revoked", "revoked", false),
    ours("another house with the same names", "strange", false),
];

/// Signed by us at `now`, with a key out of a key file by OpenSSL.
fn signed(ours: &Ours, now: i64) -> Vec<u8> {
    let (house, file) = (house(), format!("{}.p12", ours.holder));
    let certificate = format!("{}.pem", ours.holder);
    house.folder.run(&[
        "pkcs12",
        "-export",
        "-inkey",
        "person.key",
        "-in",
        &certificate,
        "-passout",
        "pass:p",
        "-out",
        &file,
    ]);
    let file = eds::pkcs12::open(&house.folder.read(&file), "p").unwrap();
    let draft = Draft {
        content: if ours.other {
            b"another application"
        } else {
            CONTENT
        },
        key: file.key(),
        certificate_der: file.certificate_der(),
        chain: &[],
        signing_time_unix: now,
    };
    sign(&draft, &mut rng()).unwrap()
}

/// What each is, what must come of it, and what did; asked once.
pub fn results() -> &'static [(&'static str, bool, bool)] {
    static RESULTS: OnceLock<Vec<(&'static str, bool, bool)>> = OnceLock::new();
    RESULTS.get_or_init(|| {
        let now = now();
        let accepted = |ours: &Ours| accepts(&signed(ours, now), CONTENT, true, false);
        let judged = |ours: &Ours| (ours.what, ours.accepted, accepted(ours));
        OURS.iter().map(judged).collect()
    })
}

#[test]
fn openssl_judges_our_signatures_as_it_must() {
    for (what, expected, got) in results() {
        assert_eq!(got, expected, "{what}");
    }
}

/// Whether `openssl cms -verify` accepts these bytes over the content, with the same anchor and the same lists. Without
/// the rules of `CAdES` where the binding may be absent. Content that is inside is what counts then.
fn accepts(der: &[u8], content: &[u8], binding: bool, inside: bool) -> bool {
    let folder = Folder::new();
    let of_house = |name: &str| house().folder.read(name);
    // An intermediate in this file is one to build a path with, and no anchor.
    let whole = ["root.pem", "issuing.pem", "root.crl", "issuing.crl"].map(of_house);
    folder.write("trusted", &whole.concat());
    folder.write("content", content);
    folder.write("signed", der);
    let mut words = vec![
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "signed",
        "-CAfile",
        "trusted",
        "-crl_check_all",
        "-purpose",
        "any",
        "-out",
        "verified",
    ];
    if binding {
        words.push("-cades");
    }
    if !inside {
        words.extend(["-content", "content"]);
    }
    folder.try_run(&words).status.success() && folder.read("verified") == content
}

#[test]
fn openssl_accepts_all_that_we_accept() {
    let accepted = CASES
        .iter()
        .filter(|case| matches!(case.expected, Expected::Accepted));
    for case in accepted {
        let der = unwrap(&files()[case.file]).unwrap();
        let binding = case.trusted != Trusted::BindingOptional;
        let inside = ["good-attached.der", "good-streamed.der"].contains(&case.file);
        assert!(accepts(&der, CONTENT, binding, inside), "{}", case.file);
    }
}

/// What anybody's verifier must refuse: the corpus is as bad as it says.
#[test]
fn openssl_refuses_what_is_broken_for_everybody() {
    for file in [
        "expired.der",
        "not-yet-valid.der",
        "revoked.der",
        "on-hold.der",
        "other-content.der",
        "attached-other.der",
        "attached-other-inside.der",
        "wrong-digest.der",
        "flipped-signature.der",
        "no-message-digest.der",
        "swapped.der",
        "bound-to-another.der",
        "of-somebody-else.der",
        "unknown-anchor.der",
        "self-signed.der",
        "below-person.der",
        "unknown-extension.der",
        "no-signer.der",
        "enveloped.der",
        "truncated-1.der",
        "truncated-25.der",
        "truncated-50.der",
        "truncated-99.der",
        "nested-1mb.der",
        "nested-60kb.der",
        "wrapped-40.der",
    ] {
        let inside = file.starts_with("attached");
        assert!(!accepts(&files()[file], CONTENT, true, inside), "{file}");
    }
}
