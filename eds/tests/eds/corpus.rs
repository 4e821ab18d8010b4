//! Good and bad signatures by an independent tool, OpenSSL's command: a table of files, each with the answer that it
//! must get. `cargo xtask corpus` keeps the files and writes `docs/cms-corpus.md`.

mod cases;
mod edit;
mod holders;
mod house;
mod other_side;
mod report;

use cases::{CASES, Case, Expected, Lists, Made, Trusted};
use eds::cms::{
    Request, RevocationList, RevocationListError, RevocationLists, RevocationRule, Trust, Verdict, verify,
};
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
        Trusted::RootExpired => Trust::new(&[house().der("root-expired")], &[issuing]).unwrap(),
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
        Lists::Strange => &["root.crl", "strange.crl"],
        Lists::FirstBeside => &["root.crl", "issuing.crl", "issuing.first.crl"],
        Lists::AuthorityRevoked => &["root.revoking.crl", "issuing.crl"],
    };
    // A list of an authority that is not configured, or not of this one, is refused, and so is missing.
    let read = |name: &&str| {
        use RevocationListError::{Signature, UnknownIssuer};
        let list = RevocationList::read(&house().folder.read(name), trust);
        assert!(
            matches!(list, Ok(_) | Err(UnknownIssuer | Signature)),
            "{name}: {list:?}"
        );
        list.ok()
    };
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

/// What came of every file, asked once.
fn results() -> &'static [(&'static Case, Verdict)] {
    static RESULTS: OnceLock<Vec<(&Case, Verdict)>> = OnceLock::new();
    RESULTS.get_or_init(|| {
        let now = now();
        CASES.iter().map(|case| (case, judged(case, now))).collect()
    })
}

#[test]
fn every_file_gets_its_answer() {
    let mut wrong = Vec::new();
    for (case, verdict) in results() {
        let failures: Vec<_> = verdict.failures().collect();
        let (expected, got) = (report::expected(case), report::got(verdict));
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
    let page = report::page(results(), other_side::results());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cms-corpus.md");
    if let Some(folder) = std::env::var_os(KEEP) {
        keep(Path::new(&folder));
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/cms-corpus.md is old: cargo xtask corpus");
}

/// Leaves the files, the content, whom to trust, and answers about revocation.
fn keep(folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    for (holder, answer) in answers() {
        std::fs::write(folder.join(format!("{holder}.ocsp")), answer).unwrap();
    }
    for (name, bytes) in files() {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    for name in [
        "content",
        "root.pem",
        "issuing.pem",
        "person.pem",
        "revoked.pem",
        "root.crl",
        "issuing.crl",
    ] {
        std::fs::write(folder.join(name), house().folder.read(name)).unwrap();
    }
}

/// What `openssl ocsp` says of the person and of the revoked one, asked once.
fn answers() -> &'static [(&'static str, Vec<u8>); 2] {
    static ANSWERS: OnceLock<[(&str, Vec<u8>); 2]> = OnceLock::new();
    ANSWERS.get_or_init(|| ["person", "revoked"].map(|holder| (holder, house().answer(holder))))
}

/// What `openssl ocsp` answers is believed: the one status for the one certificate.
#[test]
fn answers_of_openssl_are_read() {
    use eds::cms::{Nonce, OcspAnswer, OcspError, OcspStatus};
    let (trust, now) = (trust(Trusted::Both), now());
    for ((holder, answer), status) in answers().iter().zip([OcspStatus::Good, OcspStatus::Revoked]) {
        let read = |about| {
            OcspAnswer::read(answer, &house().der(about), Nonce::Compared, now, &trust)
                .map(|answer| answer.facts().status)
        };
        assert_eq!(read(holder), Ok(status));
        assert_eq!(read("other"), Err(OcspError::AnotherCertificate));
    }
}
