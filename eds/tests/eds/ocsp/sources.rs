//! Lists and answers together: either may be silent, and revoked by either refuses.

use super::responder::{Index, Responder};
use crate::world::{CONTENT, DAY, World, request, rng, trust, world};
use eds::authority::{ListDraft, ListIssuer, Listed, Reason, Validity};
use eds::cms::{
    Code, Draft, OcspAnswer, Outcome, Request, RevocationList, RevocationLists, RevocationRule, sign, verify,
};
use std::sync::Arc;

/// The issuing authority's list, with the person on it or not, fresh or run out; and the root's.
fn list(revoked: bool, fresh: bool, now: i64) -> Vec<RevocationList> {
    let World {
        authority,
        certificate,
        ..
    } = world();
    let entries = [Listed {
        certificate_der: certificate,
        at: now - DAY,
        reason: Reason::Hold,
    }];
    let not_after = if fresh { now + DAY } else { now - 1 };
    let draft = |issuer, not_after, listed| ListDraft {
        issuer,
        number: 1,
        base: None,
        validity: Validity {
            not_before: now - 2 * DAY,
            not_after,
        },
        listed,
    };
    let drafts = [
        draft(ListIssuer::Root, now + DAY, &[]),
        draft(
            ListIssuer::Issuing,
            not_after,
            if revoked { &entries } else { &[] },
        ),
    ];
    let read = |draft| {
        let der = authority.revocation_list(draft, &mut rng()).unwrap();
        RevocationList::read(&der, trust()).unwrap()
    };
    drafts.iter().map(read).collect()
}

fn outcome(lists: Vec<RevocationList>, answer: Option<&Arc<OcspAnswer>>, now: i64) -> Outcome {
    let draft = Draft {
        content: CONTENT,
        key: &world().key,
        certificate_der: &world().certificate,
        chain: &[],
        signing_time_unix: now,
    };
    let lists = RevocationLists::new(lists).with_answers(answer.into_iter().cloned().collect());
    let verdict = verify(&Request {
        lists: &lists,
        revocation_rule: RevocationRule::Required,
        now_unix: now,
        ..request(&sign(&draft, &mut rng()).unwrap())
    });
    let counted = answer.is_some_and(|answer| answer.is_fresh(now));
    assert_eq!(verdict.revocation.answers.len(), usize::from(counted));
    verdict.outcome()
}

#[test]
fn a_fresh_list_or_a_fresh_answer_suffices_and_revoked_by_either_refuses() {
    let responder = Responder::delegated();
    let [good, revoked, unknown] = [
        Index::Valid,
        Index::Revoked("261120000000Z,keyCompromise"),
        Index::Absent,
    ]
    .map(|index| Arc::new(responder.answers(index, &["-ndays", "1"]).read().unwrap()));
    let now = good.facts().this_update;
    let (yes, no, wait) = (
        Outcome::Accepted,
        Outcome::Refused(Code::Revoked),
        Outcome::Undecided,
    );
    // Whether the list holds the person, whether it is fresh, what was answered.
    for (on, fresh, answer, expected) in [
        (false, true, Some(&good), yes),
        (false, true, None, yes),
        (false, true, Some(&unknown), yes),
        (false, false, Some(&good), yes),
        (true, true, Some(&good), no),
        (true, true, None, no),
        (false, true, Some(&revoked), no),
        (false, false, Some(&revoked), no),
        (false, false, Some(&unknown), wait),
        (true, false, None, wait),
    ] {
        let said = answer.map(|answer| answer.facts().status);
        let found = outcome(list(on, fresh, now), answer, now);
        assert_eq!(found, expected, "listed {on}, fresh {fresh}, answered {said:?}");
    }
    // An answer of yesterday says nothing.
    let later = now + 2 * DAY;
    assert_eq!(outcome(list(false, false, later), Some(&good), later), wait);
}
