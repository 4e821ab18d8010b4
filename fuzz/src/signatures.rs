//! Signatures, key files, lists of revoked certificates: nothing is taken for good that the seeds' authority has not signed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use eds::cms::{
    ListFacts, Nonce, OcspAnswer, OcspError, OcspFacts, Purpose, Request, RevocationList, RevocationLists,
    RevocationRule, Signer, Trust, Verdict, verify,
};
use eds::der_input::{Tlv, unwrap};
use eds::pkcs12::open_within;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Of the key files among the seeds.
const PASSWORD: &str = "p";

/// Iterations of a key file: enough for the seeds, and soon done.
const ITERATIONS: u32 = 5_000;

/// Whom to trust, and all that is good: OpenSSL's (`eds/tests/eds/corpus/`), made once; the keys are gone.
struct Known {
    trust: Trust,
    lists: RevocationLists,
    facts: Vec<ListFacts>,
    /// Whom the answers are about.
    people: Vec<Vec<u8>>,
    answers: Vec<OcspFacts>,
    /// When `good.der` was signed.
    now: i64,
    signers: Vec<Signer>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let text = |name: &str| std::fs::read_to_string(folder("trusted").join(name)).unwrap();
    let trust = Trust::from_pem(&text("root.pem"), &text("issuing.pem")).unwrap();
    let lists = ["root.crl", "issuing.der"].map(|name| {
        let bytes = std::fs::read(folder("revocation_list").join(name)).unwrap();
        RevocationList::read(&bytes, &trust).unwrap()
    });
    let mut known = Known {
        facts: lists.iter().map(|list| list.facts().clone()).collect(),
        lists: RevocationLists::new(lists.to_vec()),
        people: Vec::new(),
        answers: Vec::new(),
        now: 0,
        signers: Vec::new(),
        trust,
    };
    let good = std::fs::read(folder("cms").join("good.der")).unwrap();
    known.now = judged(&known, &good).signer.unwrap().signing_time.unwrap();
    let files: Vec<Vec<u8>> = seeds("cms").into_iter().map(|(_, bytes)| bytes).collect();
    let verdicts = files.iter().map(|bytes| judged(&known, bytes));
    known.signers = verdicts
        .filter(Verdict::accepted)
        .filter_map(|verdict| verdict.signer)
        .collect();
    known.people = ["person.pem", "revoked.pem"]
        .map(|name| unwrap(text(name).as_bytes()).unwrap().into_owned())
        .to_vec();
    let answers = seeds("ocsp").into_iter();
    known.answers = answers.flat_map(|(_, bytes)| answered(&known, &bytes)).collect();
    known
});

/// What an answer says of those whom it may be about.
fn answered(known: &Known, answer: &[u8]) -> Vec<OcspFacts> {
    let read = |person: &Vec<u8>| OcspAnswer::read(answer, person, Nonce::Compared, known.now, &known.trust);
    let mut answers = Vec::new();
    for person in &known.people {
        match read(person) {
            Ok(answer) => answers.push(answer.facts().clone()),
            Err(OcspError::AnotherCertificate) => (),
            // What is wrong is wrong whomever it is about.
            Err(_) => break,
        }
    }
    answers
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/seeds")
        .join(name)
}

/// The seeds of a target, by name.
pub fn seeds(name: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder(name)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut seeds: Vec<_> = paths
        .map(|path| (path.display().to_string(), std::fs::read(path).unwrap()))
        .collect();
    seeds.sort();
    seeds
}

fn judged(known: &Known, cms: &[u8]) -> Verdict {
    verify(&Request {
        content: b"an application",
        cms,
        holder: Some("000101500011"),
        purpose: Purpose::Sign,
        now_unix: known.now,
        trust: &known.trust,
        lists: &known.lists,
        revocation_rule: RevocationRule::Required,
    })
}

/// A signature: whoever is accepted is one of those who signed. Returns whether it was.
pub fn cms(bytes: &[u8]) -> bool {
    if let Ok(der) = unwrap(bytes) {
        if let Ok(element) = Tlv::parse(&der) {
            covered(&element);
        }
        if der.first() == Some(&0x30) {
            assert_eq!(unwrap(STANDARD.encode(&der).as_bytes()).as_ref(), Ok(&der));
        }
    }
    let verdict = judged(&KNOWN, bytes);
    let accepted = verdict.accepted();
    if accepted {
        let signer = verdict.signer.unwrap();
        assert!(KNOWN.signers.contains(&signer), "nobody signed this: {signer:?}");
    }
    accepted
}

/// What was read of an element is all of it.
fn covered(element: &Tlv<'_>) {
    if let Ok(children) = element.children() {
        let length: usize = children.iter().map(|child| child.raw.len()).sum();
        assert_eq!(length, element.value.len());
        children.iter().for_each(covered);
    }
}

/// A key file: what opens has a key. Returns whether it does.
pub fn key_file(bytes: &[u8]) -> bool {
    open_within(bytes, PASSWORD, ITERATIONS).is_ok_and(|file| {
        assert!(file.key().to_pkcs8().is_ok());
        true
    })
}

/// A list: what is read is one of those that were issued. Returns whether it is.
pub fn revocation_list(bytes: &[u8]) -> bool {
    RevocationList::read(bytes, &KNOWN.trust).is_ok_and(|list| {
        let facts = list.facts();
        assert!(KNOWN.facts.contains(facts), "nobody issued this: {facts:?}");
        true
    })
}

/// An answer about revocation: what is believed is what was said. Returns whether it is.
pub fn ocsp(bytes: &[u8]) -> bool {
    let answers = answered(&KNOWN, bytes);
    for mut facts in answers.iter().cloned() {
        let said = KNOWN.answers.iter().any(|known| {
            facts.sha256.clone_from(&known.sha256);
            *known == facts
        });
        assert!(said, "nobody said this: {facts:?}");
    }
    !answers.is_empty()
}
