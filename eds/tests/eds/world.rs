//! One authority and a few people, made once: RSA keys take time.

use eds::authority::{Authority, Profile, Subject, Validity};
use eds::cms::{Draft, Purpose, Request, RevocationLists, RevocationRule, Trust, Verdict, sign, verify};
use eds::private_key::PrivateKey;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use std::sync::OnceLock;

/// 2026-11-21.
pub const NOW: i64 = 1_795_219_200;
pub const DAY: i64 = 24 * 60 * 60;
pub const YEAR: i64 = 365 * DAY;
pub const CONTENT: &[u8] = b"an application";
pub const IIN: &str = "000101500011";
pub const OTHER_IIN: &str = "851231300602";
pub const PERSON: Subject<'static> = Subject {
    iin: IIN,
    surname: "ТЕСТОВ",
    name: "ТЕСТ",
    patronymic: Some("ТЕСТОВИЧ"),
};
pub const LONG: Validity = Validity {
    not_before: NOW - 15 * YEAR,
    not_after: NOW + 15 * YEAR,
};

pub struct World {
    pub authority: Authority,
    pub stranger: Authority,
    pub key: PrivateKey,
    pub other_key: PrivateKey,
    pub weak_key: PrivateKey,
    pub certificate: Vec<u8>,
    pub auth_certificate: Vec<u8>,
}

pub fn rng() -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(7)
}

pub fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let mut rng = rng();
        let authority = Authority::create(&mut rng, NOW).unwrap();
        let (key, certificate) = authority.issue(&PERSON, LONG, Profile::Sign, &mut rng).unwrap();
        let auth_certificate = authority
            .certify(&PERSON, LONG, Profile::Auth, &key, &mut rng)
            .unwrap();
        World {
            stranger: Authority::create(&mut rng, NOW).unwrap(),
            other_key: PrivateKey::generate_rsa(2048, &mut rng).unwrap(),
            weak_key: PrivateKey::generate_rsa(1024, &mut rng).unwrap(),
            authority,
            key,
            certificate,
            auth_certificate,
        }
    })
}

pub fn trust_in(authority: &Authority) -> Trust {
    Trust::new(&[authority.root_der()], &[authority.issuing_der()]).unwrap()
}

pub fn trust() -> &'static Trust {
    static TRUST: OnceLock<Trust> = OnceLock::new();
    TRUST.get_or_init(|| trust_in(&world().authority))
}

pub fn no_lists() -> &'static RevocationLists {
    static NONE: OnceLock<RevocationLists> = OnceLock::new();
    NONE.get_or_init(RevocationLists::default)
}

/// The usual question about a signature.
pub fn request(cms: &[u8]) -> Request<'_> {
    Request {
        content: CONTENT,
        cms,
        holder: Some(IIN),
        purpose: Purpose::Sign,
        now_unix: NOW,
        trust: trust(),
        lists: no_lists(),
        revocation_rule: RevocationRule::IfKnown,
    }
}

/// A good signature by the person's key with this certificate.
pub fn signed_with(certificate: &[u8]) -> Vec<u8> {
    signed_by(&world().key, certificate)
}

pub fn signed_by(key: &PrivateKey, certificate_der: &[u8]) -> Vec<u8> {
    let draft = Draft {
        content: CONTENT,
        key,
        certificate_der,
        chain: &[],
        signing_time_unix: NOW,
    };
    sign(&draft, &mut rng()).unwrap()
}

pub fn signed() -> Vec<u8> {
    signed_with(&world().certificate)
}

/// Asserts that exactly these checks failed and that this code is shown.
#[track_caller]
pub fn assert_refused(case: &str, verdict: &Verdict, failed: &[eds::cms::CheckId], code: &str) {
    let failures: Vec<_> = verdict.failures().collect();
    assert_eq!(failures, failed, "{case}");
    assert!(!verdict.accepted(), "{case}");
    assert_eq!(
        verdict.primary_code().map(eds::cms::Code::as_str),
        Some(code),
        "{case}"
    );
}

#[track_caller]
pub fn assert_accepted(case: &str, request: &Request<'_>) {
    let verdict = verify(request);
    let failures: Vec<_> = verdict.failures().collect();
    assert!(verdict.accepted(), "{case}: {failures:?}");
    assert_eq!(verdict.primary_code(), None, "{case}");
}
