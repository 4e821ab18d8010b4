//! What is given with a step: what is missing, unknown or too long.

use super::{Actor, Rules, Taking};
use crate::{
    form::{Context, Problem},
    official::Role,
    procedure::{Ask, Case, Input, Judgement, Outcome, minutes},
    service::RefusalGround,
};

impl Rules<'_> {
    pub(super) fn problems(
        &self,
        case: &Case,
        outcome: &Outcome,
        role: Role,
        actor: &Actor<'_>,
        taking: &Taking<'_>,
    ) -> Vec<Problem> {
        let input = taking.input;
        let mut problems = Vec::new();
        for ask in outcome.asks {
            match ask {
                Ask::Executor => problems.extend(executor(role, actor, taking)),
                Ask::Checks => {}
                Ask::Missing => problems.extend(some(!input.missing.is_empty(), "missing")),
                Ask::Grounds => problems.extend(self.grounds(case, outcome, input, false)),
                Ask::GroundsHeard => problems.extend(self.grounds(case, outcome, input, true)),
                Ask::Hearing => problems.extend(self.hearing(case, input)),
                Ask::Text => problems.extend(some(!input.text.trim().is_empty(), "text")),
                Ask::Minutes => problems.extend(minutes::problems(
                    input.minutes.as_deref(),
                    taking.members,
                    outcome.judges,
                    self.now,
                )),
                Ask::Scan => problems.extend(some(input.scan.is_some(), "scan")),
            }
        }
        problems.extend(self.data(case, outcome, input));
        problems.extend(case.not_scanned(role, outcome, input));
        if case.goes_against(outcome) {
            problems.extend(some(!input.reason.trim().is_empty(), "reason"));
        }
        for (field, text) in [("text", &input.text), ("reason", &input.reason)] {
            problems.extend(short(field, text));
        }
        problems
    }

    /// What is filled in, judged by the outcome's form amid what was filled in before.
    fn data(&self, case: &Case, outcome: &Outcome, input: &Input) -> Vec<Problem> {
        let Some(form) = outcome.form else {
            let strange = input.data.keys().next();
            return strange
                .map(|_| Problem::new("data", "unknown_field"))
                .into_iter()
                .collect();
        };
        let found = form.check_amid(&case.data, &input.data, Context::on(self.now.date()));
        let inside = found.into_iter().map(|problem| Problem {
            field: ["data/", &problem.field].concat(),
            ..problem
        });
        inside.collect()
    }

    fn grounds(&self, case: &Case, outcome: &Outcome, input: &Input, heard: bool) -> Vec<Problem> {
        if input.grounds.is_empty() {
            return vec![Problem::new("grounds", "ground_required")];
        }
        let mut problems = Vec::new();
        for (at, given) in input.grounds.iter().enumerate() {
            let field = |name: &str| format!("grounds/{at}/{name}");
            let known = |ground: &&RefusalGround| ground.code == given.code;
            let named = outcome.grounds_of(self.grounds).find(known);
            if named.is_none() {
                problems.push(Problem::new(field("code"), "ground_unknown"));
            } else if named.is_some_and(|ground| ground.by_portal) {
                problems.push(Problem::new(field("code"), "ground_by_portal"));
            } else if heard && !case.heard.contains(&given.code) {
                problems.push(Problem::new(field("code"), "ground_not_heard"));
            }
            if given.facts.trim().is_empty() {
                problems.push(Problem::new(field("facts"), "required"));
            }
            problems.extend(short(&field("facts"), &given.facts));
        }
        problems
    }

    /// DL-A4: after the notice, in working time, before the result is due.
    fn hearing(&self, case: &Case, input: &Input) -> Vec<Problem> {
        let Some(hearing) = &input.hearing else {
            return vec![Problem::new("hearing/at", "required")];
        };
        let schedule = self.procedure.schedule;
        let at = |code| Some(Problem::new("hearing/at", code));
        let when = if hearing.at <= self.now {
            at("hearing_past")
        } else if !schedule.is_open(self.calendar, hearing.at) {
            at("hearing_closed")
        } else if case.result_due_on.is_some_and(|due_on| {
            hearing.at >= schedule.expiry(self.calendar, due_on) && self.now.date() <= due_on
        }) {
            at("hearing_after_term")
        } else {
            None
        };
        let place = some(!hearing.place.trim().is_empty(), "hearing/place");
        let long = short("hearing/place", &hearing.place);
        when.into_iter().chain(place).chain(long).collect()
    }
}

/// Executors take a case up themselves; the head names one.
fn executor(role: Role, actor: &Actor<'_>, taking: &Taking<'_>) -> Option<Problem> {
    let Some(named) = &taking.input.executor else {
        return Some(Problem::new("executor", "required"));
    };
    let known = taking.executors.contains(named);
    let oneself = role != Role::Executor || named.iin == actor.iin;
    (!known || !oneself).then(|| Problem::new("executor", "executor_unknown"))
}

fn some(given: bool, field: &str) -> Option<Problem> {
    (!given).then(|| Problem::new(field, "required"))
}

/// The longest text that an official writes, in characters.
pub const MAX_TEXT: usize = 4000;

fn short(field: &str, text: &str) -> Option<Problem> {
    (text.chars().count() > MAX_TEXT)
        .then(|| Problem::new(field, "text_long").with("max", MAX_TEXT.to_string()))
}

impl Case {
    /// Whether an outcome is a judgement that the checks do not carry: for the applicant although a ground was found or a
    /// registry was silent, or against although no ground was found. It needs a written reason.
    pub fn goes_against(&self, outcome: &Outcome) -> bool {
        let Some(proposed) = &self.proposed else {
            return false;
        };
        match outcome.judges {
            Some(Judgement::For) => !proposed.grounds.is_empty() || !proposed.unknown.is_empty(),
            Some(Judgement::Against) => proposed.grounds.is_empty(),
            None => false,
        }
    }
}
