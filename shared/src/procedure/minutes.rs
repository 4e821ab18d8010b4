//! The collegial step: a commission decides in a sitting, and its minutes say how (`spec.md` 4.3 BP-7, 4.6 D1-4).
//!
//! The acts name no quorum and no majority; both are the product's own: more than half of the members are there, and of
//! those there more are for what was decided than against it.

use super::{Executor, Judgement};
use crate::{calendar::Moment, form::Problem};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What a sitting decided on a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minutes {
    /// The sitting.
    pub sitting: String,
    /// The number of its minutes.
    pub number: String,
    /// When it was held.
    pub held_at: Moment,
    /// The members who were there and had a say in this case.
    pub present: Vec<Executor>,
    /// Votes for the applicant.
    pub votes_for: u32,
    /// Votes against.
    pub votes_against: u32,
    /// The conclusion, in words.
    pub conclusion: String,
    /// SHA-256 of the bytes that the members signed: the minutes of the whole sitting, in hex.
    pub document: String,
    /// Who signed them.
    pub signatures: Vec<MemberSignature>,
}

/// A member's signature under the minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberSignature {
    /// Whose.
    pub iin: String,
    /// When.
    pub at: Moment,
    /// SHA-256 of the signature value, in hex.
    pub signature: String,
}

/// Whether so many of so many members can decide: more than half of them are there.
pub const fn quorum(present: usize, members: usize) -> bool {
    present * 2 > members
}

/// Which way a vote went; `None` for a tie, which decides nothing.
pub fn majority(votes_for: u32, votes_against: u32) -> Option<Judgement> {
    match votes_for.cmp(&votes_against) {
        Ordering::Greater => Some(Judgement::For),
        Ordering::Less => Some(Judgement::Against),
        Ordering::Equal => None,
    }
}

/// What is wrong with the minutes of an outcome that judges this way.
pub(super) fn problems(
    minutes: Option<&Minutes>,
    members: &[Executor],
    judges: Option<Judgement>,
    now: Moment,
) -> Vec<Problem> {
    let Some(minutes) = minutes else {
        return vec![Problem::new("minutes", "required")];
    };
    let mut problems = Vec::new();
    let mut add = |wrong: bool, field: &str, code| {
        if wrong {
            problems.push(Problem::new(["minutes/", field].concat(), code));
        }
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut present: Vec<&Executor> = minutes.present.iter().collect();
    present.sort_by(|one, other| one.iin.cmp(&other.iin));
    present.dedup_by(|one, other| one.iin == other.iin);
    let strangers = present.iter().any(|member| !members.contains(member));
    let votes = minutes.votes_for.saturating_add(minutes.votes_against);
    let carried = judges.is_none() || judges == majority(minutes.votes_for, minutes.votes_against);
    add(minutes.number.trim().is_empty(), "number", "required");
    add(minutes.conclusion.trim().is_empty(), "conclusion", "required");
    add(minutes.held_at > now, "held_at", "sitting_ahead");
    add(
        strangers || present.len() != minutes.present.len(),
        "present",
        "member_unknown",
    );
    add(!quorum(present.len(), members.len()), "present", "quorum");
    add(votes > count(present.len()), "votes_for", "votes");
    add(!carried, "votes_for", "vote_other");
    problems
}

#[cfg(test)]
mod tests {
    use super::{Executor, Judgement, Minutes, Moment, problems};

    type Change = fn(&mut Minutes);

    fn member(number: u32) -> Executor {
        Executor {
            iin: number.to_string(),
            name: String::new(),
        }
    }

    fn members(count: u32) -> Vec<Executor> {
        (0..count).map(member).collect()
    }

    #[test]
    fn a_sitting_decides_by_its_majority() {
        let now = Moment::parse("2026-12-04T12:00:00+05:00").unwrap();
        let earlier = Moment::parse("2026-12-04T10:00:00+05:00").unwrap();
        let later = Moment::parse("2026-12-04T15:00:00+05:00").unwrap();
        let good = Minutes {
            sitting: "1".into(),
            number: "12".into(),
            held_at: earlier,
            present: members(3),
            votes_for: 2,
            votes_against: 1,
            conclusion: "Есепке қою".into(),
            document: String::new(),
            signatures: Vec::new(),
        };
        let codes = |minutes: &Minutes, judges| -> Vec<String> {
            problems(Some(minutes), &members(5), Some(judges), now)
                .into_iter()
                .map(|problem| [problem.field.as_str(), " ", &problem.code].concat())
                .collect()
        };
        assert_eq!(codes(&good, Judgement::For), [""; 0]);
        assert_eq!(codes(&good, Judgement::Against), ["minutes/votes_for vote_other"]);
        assert_eq!(problems(None, &[], None, now).len(), 1);
        let changes: [(Change, &str); 7] = [
            (|minutes| minutes.number = " ".into(), "minutes/number required"),
            (
                |minutes| minutes.conclusion.clear(),
                "minutes/conclusion required",
            ),
            (
                |minutes| minutes.present = vec![member(0), member(1), member(9)],
                "minutes/present member_unknown",
            ),
            (
                |minutes| minutes.present = vec![member(0), member(1), member(1), member(2)],
                "minutes/present member_unknown",
            ),
            (|minutes| minutes.votes_for = 3, "minutes/votes_for votes"),
            (|minutes| minutes.votes_for = 1, "minutes/votes_for vote_other"),
            (
                |minutes| {
                    minutes.present = members(2);
                    minutes.votes_against = 0;
                },
                "minutes/present quorum",
            ),
        ];
        for (change, wanted) in changes {
            let mut bad = good.clone();
            change(&mut bad);
            assert_eq!(codes(&bad, Judgement::For), [wanted]);
        }
        let ahead = Minutes {
            held_at: later,
            ..good
        };
        assert_eq!(codes(&ahead, Judgement::For), ["minutes/held_at sitting_ahead"]);
    }
}
