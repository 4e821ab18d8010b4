//! A sitting of a collegial body: which cases wait for it, what its minutes must say, and the bytes that its members sign.
//!
//! The acts say that the commission draws a conclusion and signs the minutes [003 §5], and nothing of how. The rules are
//! the product's own: the secretary writes the minutes, and every member who was present signs them. A vote that those who
//! voted have not confirmed is no vote; the steps of the cases are taken when the last signature is there.

use super::{
    Ask, Case, Executor, Judgement, MemberSignature, Minutes, Outcome, Procedure, Step, majority, quorum,
};
use crate::{
    calendar::Moment, envelope::canonical_json, form::Problem, procedure::MAX_TEXT, service::FilingMode,
};
use serde::{Deserialize, Serialize};

/// The minutes of a whole sitting. Their canonical bytes (RFC 8785) are what each member signs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingMinutes {
    /// The sitting.
    pub sitting: String,
    /// The office.
    pub office: String,
    /// The number of the minutes: the office's own, counted by the year.
    pub number: String,
    /// When the sitting was held.
    pub held_at: Moment,
    /// Where.
    pub place: String,
    /// Who presided.
    pub chair: Executor,
    /// Who kept the minutes.
    pub secretary: Executor,
    /// All the members that the commission had then.
    pub members: Vec<Executor>,
    /// Those who were there.
    pub present: Vec<Executor>,
    /// What was decided on each case, in the order of the agenda.
    pub items: Vec<ItemMinutes>,
    /// When they were written.
    pub at: Moment,
}

/// What a sitting decided on one case of its agenda.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemMinutes {
    /// The case number.
    pub case: String,
    /// The applicant's name.
    pub applicant: String,
    /// Service id.
    pub service: String,
    /// The filing mode: a training document says so (DR-03).
    pub mode: FilingMode,
    /// The step and how it goes; nothing where the case was put off to another sitting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<(String, String)>,
    /// Members who had no say, because the case is their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recused: Vec<String>,
    /// Votes for the applicant.
    pub votes_for: u32,
    /// Votes against.
    pub votes_against: u32,
    /// The conclusion, or why the case was put off.
    pub conclusion: String,
}

/// What the secretary writes.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesWrite {
    /// The revision of the sitting that was seen.
    pub revision: u32,
    /// The number.
    pub number: String,
    /// The IINs of those who were there.
    pub present: Vec<String>,
    /// One for each case of the agenda.
    pub items: Vec<ItemWrite>,
}

/// What is written of a case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemWrite {
    /// The case number.
    pub case: String,
    /// Put off to another sitting: then nobody voted.
    pub put_off: bool,
    /// Votes for the applicant.
    pub votes_for: u32,
    /// Votes against.
    pub votes_against: u32,
    /// The conclusion, or why it was put off.
    pub conclusion: String,
}

/// The commission as it sits: what the minutes are held against.
#[derive(Clone, Copy, Debug)]
pub struct Commission<'a> {
    /// All members.
    pub members: &'a [Executor],
    /// IIN of whoever presides.
    pub chair: &'a str,
    /// IIN of whoever keeps the minutes.
    pub secretary: &'a str,
    /// When the sitting was set for.
    pub at: Moment,
    /// The cases of the agenda, each with the IIN of the member whose own case it is, or "".
    pub agenda: &'a [(String, String)],
    /// Now.
    pub now: Moment,
}

/// The longest number of minutes, in characters.
const MAX_NUMBER: usize = 50;

/// What is wrong with minutes; nothing if they can be signed. Places are `number`, `present`, `items/0/votes_for`.
pub fn minutes_problems(write: &MinutesWrite, commission: &Commission<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |wrong: bool, place: &str, code: &'static str| {
        if wrong {
            problems.push(Problem::new(place, code));
        }
    };
    let number = write.number.trim();
    let Commission { members, .. } = *commission;
    let is_there = |iin: &str| write.present.iter().any(|present| present == iin);
    let known = members.iter().filter(|member| is_there(&member.iin)).count();
    add(commission.at > commission.now, "number", "sitting_ahead");
    add(number.is_empty(), "number", "required");
    if write.present.is_empty() {
        add(true, "present", "required");
    } else if known != write.present.len() {
        add(true, "present", "member_unknown");
    } else if !quorum(known, members.len()) {
        add(true, "present", "quorum");
    } else {
        let leads = is_there(commission.chair) && is_there(commission.secretary);
        add(!leads, "present", "leads_absent");
    }
    if number.chars().count() > MAX_NUMBER {
        problems.push(Problem::new("number", "text_long").with("max", MAX_NUMBER.to_string()));
    }
    let mut add = |wrong: bool, place: &str, code: &'static str| {
        if wrong {
            problems.push(Problem::new(place, code));
        }
    };
    let same = write.items.len() == commission.agenda.len();
    let in_order = write
        .items
        .iter()
        .zip(commission.agenda)
        .all(|(item, (case, _))| item.case == *case);
    add(
        !same || !in_order || write.items.is_empty(),
        "items",
        "agenda_changed",
    );
    for (at, (item, (_, own))) in write.items.iter().zip(commission.agenda).enumerate() {
        let voters = known - usize::from(is_there(own));
        let all = members.len() - usize::from(members.iter().any(|member| member.iin == *own));
        let found = item_problem(item, voters, all);
        for (field, code) in found {
            problems.push(Problem::new(format!("items/{at}/{field}"), code));
        }
        if item.conclusion.chars().count() > MAX_TEXT {
            let long = Problem::new(format!("items/{at}/conclusion"), "text_long");
            problems.push(long.with("max", MAX_TEXT.to_string()));
        }
    }
    problems
}

/// What is wrong with what is written of one case, where so many of so many members had a say.
fn item_problem(item: &ItemWrite, voters: usize, members: usize) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    if item.conclusion.trim().is_empty() {
        found.push(("conclusion", "required"));
    }
    if item.put_off {
        return found;
    }
    let cast = item.votes_for.saturating_add(item.votes_against);
    if !quorum(voters, members) {
        found.push(("votes_for", "quorum"));
    } else if cast > u32::try_from(voters).unwrap_or(u32::MAX) {
        found.push(("votes_for", "votes"));
    } else if majority(item.votes_for, item.votes_against).is_none() {
        found.push(("votes_for", "tie"));
    }
    found
}

impl SittingMinutes {
    /// The exact bytes that are signed.
    pub fn bytes(&self) -> String {
        canonical_json(&serde_json::to_value(self).unwrap_or_default())
    }

    /// What they say of one case, for its log; `None` where the case was put off or is not on the agenda.
    pub fn of_case(&self, case: &str, document: &str, signatures: &[MemberSignature]) -> Option<Minutes> {
        let item = self.items.iter().find(|item| item.case == case)?;
        item.way.as_ref()?;
        let had_a_say = |member: &&Executor| !item.recused.contains(&member.iin);
        Some(Minutes {
            sitting: self.sitting.clone(),
            number: self.number.clone(),
            held_at: self.held_at,
            present: self.present.iter().filter(had_a_say).cloned().collect(),
            votes_for: item.votes_for,
            votes_against: item.votes_against,
            conclusion: item.conclusion.clone(),
            document: document.to_owned(),
            signatures: signatures.to_vec(),
        })
    }
}

impl Case {
    /// The ways that a collegial body decides of a case that waits for it, by the judgement.
    pub fn collegial(
        &self,
        procedure: &Procedure,
        judgement: Judgement,
    ) -> Option<(&'static Step, &'static Outcome)> {
        self.ways(procedure)
            .find(|(_, outcome)| outcome.asks.contains(&Ask::Minutes) && outcome.judges == Some(judgement))
    }
}

impl Step {
    /// Whether a collegial body decides in it.
    pub fn is_collegial(&self) -> bool {
        self.outcomes
            .iter()
            .any(|outcome| outcome.asks.contains(&Ask::Minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::{Commission, Executor, ItemWrite, MinutesWrite, Moment, minutes_problems};

    type Change = fn(&mut MinutesWrite);

    fn members(count: u32) -> Vec<Executor> {
        let member = |number: u32| Executor {
            iin: number.to_string(),
            name: String::new(),
        };
        (0..count).map(member).collect()
    }

    fn iins(count: u32) -> Vec<String> {
        members(count).into_iter().map(|member| member.iin).collect()
    }

    fn item(case: &str, votes_for: u32, votes_against: u32) -> ItemWrite {
        ItemWrite {
            case: case.into(),
            put_off: false,
            votes_for,
            votes_against,
            conclusion: "Қорытынды".into(),
        }
    }

    fn codes(write: &MinutesWrite, commission: &Commission<'_>) -> Vec<String> {
        minutes_problems(write, commission)
            .into_iter()
            .map(|problem| [&problem.field, " ", &*problem.code].concat())
            .collect()
    }

    #[test]
    fn minutes_are_held_against_the_commission_and_its_agenda() {
        let at = Moment::parse("2026-12-04T10:00:00+05:00").unwrap();
        let members = members(5);
        // The second case is the own one of a member who is there.
        let agenda = [("A".to_owned(), String::new()), ("B".to_owned(), "1".to_owned())];
        let commission = Commission {
            members: &members,
            chair: "0",
            secretary: "2",
            at,
            agenda: &agenda,
            now: at,
        };
        let good = MinutesWrite {
            revision: 1,
            number: "7".into(),
            present: iins(4),
            items: vec![item("A", 3, 1), item("B", 0, 3)],
        };
        assert_eq!(codes(&good, &commission), [""; 0]);
        let changes: [(Change, &[&str]); 13] = [
            (|write| write.number = " ".into(), &["number required"]),
            (|write| write.number = "7".repeat(51), &["number text_long"]),
            (
                |write| write.present = vec!["9".into()],
                &[
                    "present member_unknown",
                    "items/0/votes_for quorum",
                    "items/1/votes_for quorum",
                ],
            ),
            (
                |write| write.present.push("0".into()),
                &["present member_unknown"],
            ),
            (
                |write| write.present = vec!["0".into(), "2".into()],
                &[
                    "present quorum",
                    "items/0/votes_for quorum",
                    "items/1/votes_for quorum",
                ],
            ),
            (
                |write| write.present = vec!["0".into(), "1".into(), "3".into(), "4".into()],
                &["present leads_absent"],
            ),
            (|write| drop(write.items.pop()), &["items agenda_changed"]),
            (
                |write| write.items.reverse(),
                &["items agenda_changed", "items/1/votes_for votes"],
            ),
            (|write| write.items[0].votes_for = 4, &["items/0/votes_for votes"]),
            (|write| write.items[1].votes_for = 1, &["items/1/votes_for votes"]),
            (
                |write| write.items[0] = item("A", 2, 2),
                &["items/0/votes_for tie"],
            ),
            (
                |write| write.items[0] = item("A", 0, 0),
                &["items/0/votes_for tie"],
            ),
            (
                |write| write.items[0].conclusion.clear(),
                &["items/0/conclusion required"],
            ),
        ];
        for (change, wanted) in changes {
            let mut bad = good.clone();
            change(&mut bad);
            assert_eq!(codes(&bad, &commission), wanted);
        }
        // Put off: nobody voted, but it is said why.
        let mut off = good.clone();
        off.items[0] = ItemWrite {
            put_off: true,
            ..item("A", 0, 0)
        };
        assert_eq!(codes(&off, &commission), [""; 0]);
        // The own case leaves three of four: still more than half; of three, two are no quorum of two without oneself.
        let ahead = Commission {
            now: Moment::parse("2026-12-04T09:59:00+05:00").unwrap(),
            ..commission
        };
        assert_eq!(codes(&good, &ahead), ["number sitting_ahead"]);
    }
}
