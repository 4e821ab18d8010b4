//! Good and bad signatures by an independent tool, OpenSSL's command: a table of files, each with the answer that it
//! must get. `cargo xtask corpus` keeps the files and writes `docs/cms-corpus.md`.

mod cases;
mod edit;
mod holders;
mod house;
mod report;

use crate::openssl::Folder;
use cases::{CASES, Case, Expected, Lists, Made, Trusted};
use eds::cms::{Request, RevocationList, RevocationLists, RevocationRule, Trust, Verdict, verify};
use eds::der_input::unwrap;
use house::{CONTENT, House, house};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// Where `cargo xtask corpus` wants the files.
const KEEP: &str = "QONYS_CORPUS";

/// Every file by its name, made once.
fn files() -> &'static BTreeMap<&'static str, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<&'static str, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        let house = house();
        let mut files = BTreeMap::new();
        for case in CASES {
            let bytes = make(house, &files, &case.made);
            assert!(files.insert(case.file, bytes).is_none(), "{} twice", case.file);
        }
        files
    })
}

fn make(house: &House, files: &BTreeMap<&str, Vec<u8>>, made: &Made) -> Vec<u8> {
    match made {
        Made::Signed(holder, options) => house.sign(holder, options),
        Made::Command(words) => {
            house.folder.run(words);
            house.folder.read("signed")
        }
        Made::Edited(of, edit) => edit(house, &files[of]),
    }
}

fn trust(trusted: Trusted) -> Trust {
    let (root, issuing) = (house().der("root"), house().der("issuing"));
    match trusted {
        Trusted::Both => Trust::new(&[root], &[issuing]).unwrap(),
        Trusted::RootOnly => Trust::new(&[root], &[]).unwrap(),
        Trusted::BindingOptional => Trust::new(&[root], &[issuing])
            .unwrap()
            .certificate_binding_optional(),
    }
}

fn lists(lists: Lists, trust: &Trust) -> RevocationLists {
    let names: &[&str] = match lists {
        Lists::Fresh => &["root.crl", "issuing.crl"],
        Lists::Stale => &["root.crl", "issuing.stale.crl"],
        Lists::Future => &["root.crl", "issuing.future.crl"],
        Lists::Missing => &["root.crl"],
        Lists::AuthorityRevoked => &["root.revoking.crl", "issuing.crl"],
    };
    // A list of an authority that is not configured is refused, and so is missing.
    let read = |name: &&str| RevocationList::read(&house().folder.read(name), trust).ok();
    RevocationLists::new(names.iter().filter_map(read).collect())
}

/// OpenSSL's own moment: when it signed.
fn now() -> i64 {
    let (trust, none) = (trust(Trusted::Both), RevocationLists::default());
    let request = Request {
        content: CONTENT,
        cms: &files()["good.der"],
        holder: None,
        purpose: eds::cms::Purpose::Sign,
        now_unix: 0,
        trust: &trust,
        lists: &none,
        revocation_rule: RevocationRule::IfKnown,
    };
    verify(&request).signer.unwrap().signing_time.unwrap()
}

fn judged(case: &Case, now_unix: i64) -> Verdict {
    let trust = trust(case.trusted);
    verify(&Request {
        content: CONTENT,
        cms: &files()[case.file],
        holder: Some(case.holder),
        purpose: case.purpose,
        now_unix,
        trust: &trust,
        lists: &lists(case.lists, &trust),
        revocation_rule: RevocationRule::Required,
    })
}

fn results() -> Vec<(&'static Case, Verdict)> {
    let now = now();
    CASES.iter().map(|case| (case, judged(case, now))).collect()
}

#[test]
fn every_file_gets_its_answer() {
    let mut wrong = Vec::new();
    for (case, verdict) in results() {
        let failures: Vec<_> = verdict.failures().collect();
        let (expected, got) = (report::expected(case), report::got(&verdict));
        let failed = match case.expected {
            Expected::Refused(_, failed) => failed,
            Expected::Accepted | Expected::Undecided => &[],
        };
        println!(
            "{:32} expected {expected:18} got {got:18} {failures:?}",
            case.file
        );
        if expected != got || failures != failed {
            wrong.push(case.file);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_page_is_of_today() {
    let results = results();
    let page = report::page(results.iter().map(|(case, verdict)| (*case, verdict)));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cms-corpus.md");
    if let Some(folder) = std::env::var_os(KEEP) {
        keep(Path::new(&folder));
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/cms-corpus.md is old: cargo xtask corpus");
}

/// Leaves the files, the content, and whom to trust.
fn keep(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    for (name, bytes) in files() {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    for name in [
        "content",
        "root.pem",
        "issuing.pem",
        "person.pem",
        "root.crl",
        "issuing.crl",
    ] {
        std::fs::write(folder.join(name), house().folder.read(name)).unwrap();
    }
}

/// Whether `openssl cms -verify` accepts these bytes over the content, with the same anchor and the same lists. Without
/// the rules of `CAdES` where the binding may be absent. Content that is inside is what counts then.
fn openssl_accepts(der: &[u8], binding: bool, inside: bool) -> bool {
    let folder = Folder::new();
    let of_house = |name: &str| house().folder.read(name);
    // An intermediate in this file is one to build a path with, and no anchor.
    let whole = ["root.pem", "issuing.pem", "root.crl", "issuing.crl"].map(of_house);
    folder.write("trusted", &whole.concat());
    folder.write("content", CONTENT);
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
    folder.try_run(&words).status.success() && folder.read("verified") == CONTENT
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
        assert!(openssl_accepts(&der, binding, inside), "{}", case.file);
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
        assert!(!openssl_accepts(&files()[file], true, inside), "{file}");
    }
}
