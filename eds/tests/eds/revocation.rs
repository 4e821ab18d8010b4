//! Certificates that were revoked, and what is not known.

use crate::forge::issued;
use crate::world::{
    DAY, LONG, NOW, OTHER_IIN, PERSON, YEAR, assert_refused, request, rng, signed, signed_with, trust, world,
};
use eds::authority::{ListDraft, ListIssuer, Listed, Reason, Subject, Validity};
use eds::cms::CheckId::{AuthorityRevocation, ContentDigest, IinMatch, NotAfter, Revocation};
use eds::cms::{
    Gap, Outcome, Request, RevocationList, RevocationListError as Refused, RevocationLists, RevocationRule,
    Standing, Verdict, verify,
};

const REVOKED: &str = "EDS_REVOKED";
const WEEK: Validity = Validity {
    not_before: NOW - DAY,
    not_after: NOW + 6 * DAY,
};
pub const NOBODY: ListDraft<'static> = ListDraft {
    issuer: ListIssuer::Issuing,
    number: 10,
    base: None,
    validity: WEEK,
    listed: &[],
};
/// The root's own: it has revoked nobody.
pub const ROOT: ListDraft<'static> = ListDraft {
    issuer: ListIssuer::Root,
    number: 1,
    validity: LONG,
    ..NOBODY
};

pub fn listed(certificate_der: &[u8], at: i64, reason: Reason) -> Listed<'_> {
    Listed {
        certificate_der,
        at,
        reason,
    }
}

pub fn der_of(draft: &ListDraft<'_>) -> Vec<u8> {
    world().authority.revocation_list(draft, &mut rng()).unwrap()
}

pub fn read(der: &[u8]) -> Result<RevocationList, Refused> {
    RevocationList::read(der, trust())
}

/// These lists, and the root's.
fn lists(drafts: &[ListDraft<'_>]) -> RevocationLists {
    let all = drafts.iter().chain([&ROOT]);
    RevocationLists::new(all.map(|draft| read(&der_of(draft)).unwrap()).collect())
}

pub fn asked<'a>(cms: &'a [u8], lists: &'a RevocationLists) -> Request<'a> {
    Request {
        lists,
        revocation_rule: RevocationRule::Required,
        ..request(cms)
    }
}

/// The verdict on the person's good signature.
fn judged(drafts: &[ListDraft<'_>]) -> Verdict {
    verify(&asked(&signed(), &lists(drafts)))
}

#[test]
fn whoever_is_on_the_list_is_revoked_and_nobody_else() {
    let person = &world().certificate;
    let stranger = issued(&PERSON, NOW - YEAR, NOW + YEAR);
    // `signingTime` is NOW: the date of the entry plays no part, nor does a hold differ.
    for (case, entry, standing) in [
        (
            "before signing",
            listed(person, NOW - DAY, Reason::KeyCompromise),
            Standing::Revoked,
        ),
        (
            "after signing",
            listed(person, NOW + 60, Reason::KeyCompromise),
            Standing::Revoked,
        ),
        (
            "on hold",
            listed(person, NOW - DAY, Reason::Hold),
            Standing::Revoked,
        ),
        (
            "another",
            listed(&stranger, NOW - DAY, Reason::KeyCompromise),
            Standing::Good,
        ),
    ] {
        let entries = [entry];
        let verdict = judged(&[ListDraft {
            listed: &entries,
            ..NOBODY
        }]);
        assert_eq!(verdict.revocation.certificate, standing, "{case}");
        if standing == Standing::Revoked {
            assert_refused(case, &verdict, &[Revocation], REVOKED);
        } else {
            assert_eq!(verdict.outcome(), Outcome::Accepted, "{case}");
        }
    }
}

#[test]
fn revoked_comes_after_validity_and_before_identity_and_authenticity() {
    let someone = Subject {
        iin: OTHER_IIN,
        ..PERSON
    };
    for (case, subject, until, failed, code) in [
        ("revoked", PERSON, NOW + YEAR, &[Revocation][..], REVOKED),
        (
            "and of another (AS-26)",
            someone,
            NOW + YEAR,
            &[Revocation, IinMatch],
            REVOKED,
        ),
        (
            "and expired",
            someone,
            NOW - DAY,
            &[Revocation, IinMatch, NotAfter],
            "EDS_EXPIRED",
        ),
    ] {
        let certificate = issued(&subject, NOW - YEAR, until);
        let entries = [listed(&certificate, NOW - DAY, Reason::KeyCompromise)];
        let lists = lists(&[ListDraft {
            listed: &entries,
            ..NOBODY
        }]);
        let cms = signed_with(&certificate);
        assert_refused(case, &verify(&asked(&cms, &lists)), failed, code);
        let other_content = Request {
            content: b"other",
            ..asked(&cms, &lists)
        };
        let failed = [&[ContentDigest], failed].concat();
        assert_refused(case, &verify(&other_content), &failed, code);
    }
}

#[test]
fn what_is_not_known_is_neither_good_nor_revoked() {
    let person = &world().certificate;
    let entries = [listed(person, NOW - 2 * DAY, Reason::KeyCompromise)];
    let draft = |from, until| ListDraft {
        validity: Validity {
            not_before: from,
            not_after: until,
        },
        listed: &entries,
        ..NOBODY
    };
    let delta = ListDraft {
        listed: &entries,
        base: Some(9),
        ..NOBODY
    };
    for (case, lists, gap) in [
        ("no list", lists(&[]), Gap::NoList),
        ("stale", lists(&[draft(NOW - 2 * DAY, NOW - 1)]), Gap::Stale),
        (
            "from the future",
            lists(&[draft(NOW + 301, NOW + DAY)]),
            Gap::NotYet,
        ),
        ("a delta list alone", lists(&[delta]), Gap::NoList),
        ("no lists at all", RevocationLists::default(), Gap::NoList),
    ] {
        let cms = signed();
        let verdict = verify(&asked(&cms, &lists));
        assert_eq!(verdict.revocation.certificate, Standing::Unknown(gap), "{case}");
        assert_eq!(verdict.outcome(), Outcome::Undecided, "{case}");
        assert!(!verdict.accepted() && verdict.primary_code().is_none(), "{case}");
        let lenient = verify(&Request {
            revocation_rule: RevocationRule::IfKnown,
            ..asked(&cms, &lists)
        });
        assert!(lenient.accepted() && !lenient.passed(Revocation), "{case}");
        assert!(!lenient.revocation.is_known(), "{case}");
    }
    for (case, from, until) in [
        ("to the second", NOW + 300, NOW + DAY),
        ("till now", NOW - DAY, NOW),
    ] {
        assert_refused(case, &judged(&[draft(from, until)]), &[Revocation], REVOKED);
    }
}

#[test]
fn a_list_of_another_issuer_says_nothing() {
    // The root lists the person's number: it did not issue it.
    let entries = [listed(&world().certificate, NOW - DAY, Reason::KeyCompromise)];
    let root = ListDraft {
        listed: &entries,
        number: 2,
        ..ROOT
    };
    let verdict = judged(&[NOBODY, root]);
    assert_eq!(verdict.outcome(), Outcome::Accepted);
    assert_eq!(
        judged(&[root]).revocation.certificate,
        Standing::Unknown(Gap::NoList)
    );
}

#[test]
fn an_authority_that_was_revoked_vouches_for_nobody() {
    let entries = [listed(
        world().authority.issuing_der(),
        NOW - DAY,
        Reason::KeyCompromise,
    )];
    let root = ListDraft {
        listed: &entries,
        number: 2,
        ..ROOT
    };
    assert_refused(
        "revoked",
        &judged(&[NOBODY, root]),
        &[AuthorityRevocation],
        "EDS_NOT_AUTHENTIC",
    );
    let alone = RevocationLists::new(vec![read(&der_of(&NOBODY)).unwrap()]);
    let verdict = verify(&asked(&signed(), &alone));
    assert_eq!(verdict.revocation.certificate, Standing::Good);
    assert_eq!(verdict.revocation.authorities, Standing::Unknown(Gap::NoList));
    assert_eq!(verdict.outcome(), Outcome::Undecided);
}

#[test]
fn the_newest_list_counts_and_a_delta_list_adds_to_it() {
    let person = &world().certificate;
    let (on, off) = (
        [listed(person, NOW - DAY, Reason::Hold)],
        [listed(person, NOW - DAY, Reason::RemoveFromList)],
    );
    let stale = Validity {
        not_before: NOW - 2 * DAY,
        not_after: NOW - DAY,
    };
    let with = |number, base, listed| ListDraft {
        number,
        base,
        listed,
        ..NOBODY
    };
    let old = |draft| ListDraft {
        validity: stale,
        ..draft
    };
    let (good, bad) = (with(10, None, &[]), with(10, None, &on));
    let (revoked, unknown) = (Standing::Revoked, Standing::Unknown(Gap::Stale));
    for (case, drafts, expected) in [
        (
            "an old list beside a new one",
            vec![with(300, None, &on), good],
            revoked,
        ),
        ("in the other order", vec![good, with(300, None, &on)], revoked),
        (
            "a new list beside an old one",
            vec![bad, with(11, None, &[])],
            Standing::Good,
        ),
        ("put on by delta", vec![good, with(11, Some(10), &on)], revoked),
        (
            "taken off by delta",
            vec![bad, with(11, Some(10), &off)],
            Standing::Good,
        ),
        (
            "put on again",
            vec![bad, with(11, Some(10), &off), with(12, Some(10), &on)],
            revoked,
        ),
        (
            "delta of an older base",
            vec![good, with(11, Some(9), &on)],
            revoked,
        ),
        (
            "delta of a base to come",
            vec![good, with(12, Some(11), &on)],
            Standing::Good,
        ),
        (
            "delta that the base holds already",
            vec![good, with(10, Some(9), &on)],
            Standing::Good,
        ),
        (
            "a stale delta is newer all the same",
            vec![good, old(with(11, Some(10), &on))],
            revoked,
        ),
        (
            "a fresh delta renews its base",
            vec![old(good), with(11, Some(10), &on)],
            revoked,
        ),
        (
            "and clears",
            vec![old(bad), with(11, Some(10), &off)],
            Standing::Good,
        ),
        (
            "both stale",
            vec![old(bad), old(with(11, Some(10), &on))],
            unknown,
        ),
    ] {
        assert_eq!(judged(&drafts).revocation.certificate, expected, "{case}");
    }
}

#[test]
fn the_verdict_names_the_lists() {
    let verdict = judged(&[
        NOBODY,
        ListDraft {
            number: 0x1F0,
            base: Some(10),
            ..NOBODY
        },
    ]);
    let facts: Vec<_> = verdict
        .revocation
        .lists
        .iter()
        .map(|list| {
            (
                list.issuer.as_str(),
                list.number.as_str(),
                list.delta,
                list.this_update,
            )
        })
        .collect();
    assert_eq!(
        facts,
        [
            ("QONYS DEMO CA (RSA)", "a", false, WEEK.not_before),
            ("QONYS DEMO CA (RSA)", "1f0", true, WEEK.not_before),
            ("QONYS DEMO ROOT (RSA)", "1", false, LONG.not_before),
        ]
    );
}

#[test]
fn who_looks_after_the_server_learns_what_is_missing() {
    let (root, issuing) = (
        "QONYS DEMO ROOT (RSA)".to_owned(),
        "QONYS DEMO CA (RSA)".to_owned(),
    );
    let later = NOW + 7 * DAY;
    for (lists, now, expected) in [
        (lists(&[NOBODY]), NOW, Standing::Good),
        (lists(&[NOBODY]), later, Standing::Unknown(Gap::Stale)),
        (lists(&[]), NOW, Standing::Unknown(Gap::NoList)),
    ] {
        let coverage = lists.coverage(trust(), now);
        assert_eq!(
            coverage,
            [(root.clone(), Standing::Good), (issuing.clone(), expected)]
        );
    }
}
