//! The scenarios of service D: a case that is worked through, and what every test of it needs.

mod course;
mod stages;
mod terms;

use crate::{
    calendar::{Calendar, Moment},
    official::{Capacity, Role},
    procedure::{
        Actor, Case, Event, Executor, Fact, Given, GroundGiven, Input, MemberSignature, Minutes, Procedure,
        Rules, Signed, StepProblem, Taking, due_events, fold, take,
    },
    samples::{APPLICANT, filing},
    services::privatisation_pavlodar_2019::SERVICE,
};
use serde_json::json;

const EXECUTOR: &str = "900101300011";

fn procedure() -> &'static Procedure {
    SERVICE.routes.first().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(&[text, ":00+05:00"].concat()).unwrap()
}

/// A case that is worked through.
struct Run {
    calendar: Calendar,
    events: Vec<Event>,
    now: Moment,
}

impl Run {
    fn filed(at: &str) -> Self {
        let calendar = Calendar::kazakhstan();
        let mut events = filing(procedure(), &calendar, moment(at));
        events.extend(due_events(procedure(), &calendar, &events, moment(at)));
        Self {
            calendar,
            events,
            now: moment(at),
        }
    }

    fn case(&self) -> Case {
        fold(procedure(), &self.events).unwrap()
    }

    fn take(&mut self, step: &str, outcome: &str, input: &Input) -> Result<Case, StepProblem> {
        let case = self.case();
        let (_, known) = procedure().outcome(step, outcome).unwrap();
        let capacity = Capacity {
            office: "pavlodar".into(),
            role: known.by[0],
            instead_of: None,
        };
        let capacities = [capacity];
        let actor = Actor {
            iin: match known.by[0] {
                Role::Executor => EXECUTOR,
                Role::Applicant => APPLICANT,
                _ => "1",
            },
            name: "",
            capacities: &capacities,
        };
        let rules = Rules {
            procedure: procedure(),
            grounds: SERVICE.grounds,
            calendar: &self.calendar,
            now: self.now,
        };
        let (executors, members) = (people(&[EXECUTOR]), people(&["1", "2", "3"]));
        let taking = Taking {
            step,
            outcome,
            seen: case.seq,
            input,
            executors: &executors,
            members: &members,
        };
        let allowed = rules.check(&case, APPLICANT, &actor, &taking)?;
        let given = Given {
            input,
            signed: known.paper.map(|paper| Signed {
                document: paper.to_owned(),
                signature: actor.iin.to_owned(),
            }),
            place: None,
            linked: false,
        };
        let new = take(&rules, &case, &self.events, &actor, &allowed, given);
        self.events.extend(new);
        Ok(self.case())
    }

    /// Takes all of these, with nothing given but what every resolution needs.
    fn all(&mut self, ways: &[(&str, &str)]) {
        for (step, outcome) in ways {
            let input = if *outcome == "resolved" {
                executor()
            } else {
                Input::default()
            };
            self.take(step, outcome, &input)
                .unwrap_or_else(|problem| panic!("{step} {outcome}: {problem:?}"));
        }
    }

    /// What the system does by itself until then.
    fn tick(&mut self, at: &str) -> Case {
        self.now = moment(at);
        let due = due_events(procedure(), &self.calendar, &self.events, self.now);
        self.events.extend(due);
        self.case()
    }

    fn notices(&self) -> Vec<&str> {
        let notices = self.events.iter().filter_map(|event| match &event.fact {
            Fact::NoticeSent { template, .. } => Some(template.as_str()),
            _ => None,
        });
        notices.collect()
    }
}

fn people(iins: &[&str]) -> Vec<Executor> {
    let person = |iin: &&str| Executor {
        iin: (*iin).to_owned(),
        name: String::new(),
    };
    iins.iter().map(person).collect()
}

fn executor() -> Input {
    Input {
        executor: people(&[EXECUTOR]).pop(),
        text: "Орындауға".into(),
        ..Input::default()
    }
}

fn ground(code: &str) -> Input {
    Input {
        grounds: vec![GroundGiven {
            code: code.into(),
            facts: "Мерзімі 2026-11-19 күні өткен".into(),
        }],
        ..Input::default()
    }
}

fn minutes(held_at: &str, present: &[&str], votes_for: u32, votes_against: u32) -> Input {
    let signatures = present.iter().map(|iin| MemberSignature {
        iin: (*iin).to_owned(),
        at: moment(held_at),
        signature: String::new(),
    });
    Input {
        minutes: Some(Box::new(Minutes {
            sitting: "1".into(),
            number: "7".into(),
            held_at: moment(held_at),
            present: people(present),
            votes_for,
            votes_against,
            conclusion: "Қорытынды".into(),
            document: String::new(),
            signatures: signatures.collect(),
        })),
        ..Input::default()
    }
}

/// What is filled in.
fn data(value: serde_json::Value) -> Input {
    let serde_json::Value::Object(data) = value else {
        panic!("{value} is no object")
    };
    Input {
        data,
        ..Input::default()
    }
}

/// How the home is given, as the provider has it.
fn given(fund_holder: &str, acquisition_kind: &str) -> Input {
    data(json!({ "fund_holder": fund_holder, "acquisition_kind": acquisition_kind }))
}

/// The case before the commission.
fn before_the_commission(given: &Input) -> Run {
    let mut run = Run::filed("2026-11-23T10:00");
    let nothing = Input::default();
    for (step, outcome, input) in [
        ("D1-1", "taken_up", &executor()),
        ("D1-1", "accepted", &nothing),
        ("D1-2", "resolved", &executor()),
        ("D1-3", "sent", given),
    ] {
        run.take(step, outcome, input).unwrap();
    }
    run
}

/// The first stage has ended at this moment, with this outcome.
fn decided(given: &Input, at: &str, outcome: &str) -> Run {
    let mut run = before_the_commission(given);
    run.now = moment("2026-11-27T11:00");
    let favour = minutes("2026-11-27T10:00", &["1", "2"], 2, 0);
    run.take("D1-4", "in_favour", &favour).unwrap();
    run.all(&[("D1-5", "decision_drafted"), ("D1-6", "decision_signed")]);
    run.now = moment(at);
    run.take("D1-7", outcome, &Input::default()).unwrap();
    run
}
