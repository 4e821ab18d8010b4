//! What signing and verifying cost: `cargo bench -p eds --features verify,authority`.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench that can't go on says so by failing, and it measures time"
)]

use eds::authority::{Authority, ListDraft, ListIssuer, Profile, Subject, Validity};
use eds::cms::{
    Draft, Purpose, Request, RevocationList, RevocationLists, RevocationRule, Trust, sign, verify,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// 2026-11-22.
const NOW: i64 = 1_795_305_600;
const VALIDITY: Validity = Validity {
    not_before: NOW - 86_400,
    not_after: NOW + 86_400,
};
const PERSON: Subject<'static> = Subject {
    iin: "000101500011",
    surname: "ТЕСТОВ",
    name: "ТЕСТ",
    patronymic: None,
};
const ROUNDS: usize = 101;

fn main() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    for (kind, authority) in [
        ("GOST", Authority::create_gost(&mut rng, NOW)),
        ("RSA-2048", Authority::create(&mut rng, NOW)),
    ] {
        measure(kind, &authority.unwrap(), &mut rng);
    }
}

fn measure(kind: &str, authority: &Authority, rng: &mut ChaCha20Rng) {
    let (key, certificate) = authority.issue(&PERSON, VALIDITY, Profile::Sign, rng).unwrap();
    let draft = Draft {
        content: b"an application",
        key: &key,
        certificate_der: &certificate,
        chain: &[],
        signing_time_unix: NOW,
    };
    let trust = Trust::new(&[authority.root_der()], &[authority.issuing_der()]).unwrap();
    let lists = RevocationLists::default();
    let cms = sign(&draft, rng).unwrap();
    let request = Request {
        content: draft.content,
        cms: &cms,
        holder: Some(PERSON.iin),
        purpose: Purpose::Sign,
        now_unix: NOW,
        trust: &trust,
        lists: &lists,
        revocation_rule: RevocationRule::IfKnown,
    };
    assert!(verify(&request).accepted());
    let draft_of_list = ListDraft {
        issuer: ListIssuer::Issuing,
        number: 1,
        base: None,
        validity: VALIDITY,
        listed: &[],
    };
    let list = authority.revocation_list(&draft_of_list, rng).unwrap();
    told(kind, "signs a document", || drop(black_box(sign(&draft, rng))));
    told(kind, "verifies one signature (an empty list)", || {
        drop(black_box(RevocationList::read(&list, &trust)));
    });
    told(
        kind,
        "verifies a document (the signature and two certificates)",
        || {
            drop(black_box(verify(&request)));
        },
    );
}

/// The median, and the fastest.
#[expect(clippy::print_stdout, reason = "a bench tells its figures")]
fn told(kind: &str, what: &str, mut work: impl FnMut()) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "{kind:<8} {what}: median {:?}, fastest {:?}",
        times[ROUNDS / 2],
        times[0]
    );
}
