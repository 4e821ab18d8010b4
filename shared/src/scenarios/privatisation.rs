//! The scenarios of service D, first stage.

use crate::{
    calendar::{Calendar, Moment},
    official::{Capacity, Role},
    procedure::{
        Actor, Case, Event, Executor, Fact, Given, GroundGiven, Input, Judgement, MemberSignature, Minutes,
        Procedure, Rules, State, StepProblem, Taking, deadlines, due_events, fold, take,
    },
    samples::{APPLICANT, filing},
    services::privatisation_pavlodar_2019::SERVICE,
};

const EXECUTOR: &str = "900101300011";

fn procedure() -> &'static Procedure {
    SERVICE.routes.first().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(&[text, ":00+05:00"].concat()).unwrap()
}

/// When each step is due, and the whole, as text without seconds and offset.
fn due(filed_at: &str) -> Vec<String> {
    let dates = deadlines(procedure(), &Calendar::kazakhstan(), moment(filed_at));
    let minute = |at: Option<Moment>| at.unwrap().to_string()[..16].to_owned();
    let steps = ["D1-1", "D1-2", "D1-3", "D1-4", "D1-5", "D1-6", "D1-7"].map(|code| {
        let step = dates.steps.iter().find(|step| step.step == code);
        minute(step.unwrap().due_at)
    });
    let whole = [dates.result_due_on, dates.target_on].map(|date| date.unwrap().to_string());
    steps.into_iter().chain(whole).collect()
}

#[test]
fn as_54_every_step_of_the_first_stage_at_its_full_limit() {
    let wanted = [
        "2026-11-23T12:00",
        "2026-11-25T18:30",
        "2026-12-02T18:30",
        "2026-12-15T18:30",
        // A Sunday: it ends with the day (P-9).
        "2026-12-21T00:00",
        "2026-12-21T18:30",
        "2026-12-22T09:15",
        "2026-12-23",
        "2026-12-23",
    ];
    assert_eq!(due("2026-11-23T10:00"), wanted);
}

#[test]
fn as_55_filed_late_on_friday_and_cut_at_the_end_of_the_stage() {
    let wanted = [
        "2026-11-23T10:00",
        "2026-11-25T18:30",
        "2026-12-02T18:30",
        "2026-12-15T18:30",
        "2026-12-21T00:00",
        "2026-12-21T00:00",
        "2026-12-21T00:00",
        "2026-12-20",
        "2026-12-18",
    ];
    assert_eq!(due("2026-11-20T17:30"), wanted);
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
            iin: if known.by[0] == Role::Executor {
                EXECUTOR
            } else {
                "1"
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
            signed: None,
            place: None,
            linked: false,
        };
        let new = take(&rules, &case, &self.events, &actor, &allowed, given);
        self.events.extend(new);
        Ok(self.case())
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

#[test]
fn as_56_an_expired_document_never_reaches_the_head() {
    let mut run = Run::filed("2026-11-23T10:00");
    assert_eq!(run.notices(), ["N-D1"]);
    run.take("D1-1", "taken_up", &executor()).unwrap();
    let case = run.take("D1-R", "refused", &ground("RD-1")).unwrap();
    assert_eq!(case.state, State::Refused);
    assert_eq!(case.grounds[0].code, "RD-1");
    assert_eq!(run.notices(), ["N-D1", "N-D2"]);
    let problem = run.take("D1-2", "resolved", &executor()).unwrap_err();
    assert!(matches!(problem, StepProblem::NotOpen), "{problem:?}");
    let seen_by_head = run.events.iter().any(|event| event.role == Role::Head);
    assert!(!seen_by_head);
}

/// The case before the commission.
fn before_the_commission() -> Run {
    let mut run = Run::filed("2026-11-23T10:00");
    let nothing = Input::default();
    for (step, outcome, input) in [
        ("D1-1", "taken_up", &executor()),
        ("D1-1", "accepted", &nothing),
        ("D1-2", "resolved", &executor()),
        ("D1-3", "sent", &nothing),
    ] {
        run.take(step, outcome, input).unwrap();
    }
    assert_eq!(run.case().state, State::AtCommission);
    run
}

/// AS-57, as far as the first stage goes: the commission decides, the executor drafts, the head signs.
#[test]
fn as_57_a_positive_first_stage() {
    let mut run = before_the_commission();
    let case = run.case();
    for judgement in [Judgement::For, Judgement::Against] {
        assert_eq!(case.collegial(procedure(), judgement).unwrap().0.code, "D1-4");
    }
    run.now = moment("2026-11-27T11:00");
    let input = minutes("2026-11-27T10:00", &["1", "2"], 2, 0);
    let case = run.take("D1-4", "in_favour", &input).unwrap();
    assert_eq!(case.minutes.as_ref().unwrap().number, "7");
    assert!(case.collegial(procedure(), Judgement::For).is_none());
    run.take("D1-5", "decision_drafted", &Input::default()).unwrap();
    run.take("D1-6", "decision_returned", &executor()).unwrap();
    run.take("D1-5", "decision_drafted", &Input::default()).unwrap();
    let case = run.take("D1-6", "decision_signed", &Input::default()).unwrap();
    assert_eq!((case.state, case.decided_at), (State::Signing, None));
    let case = run.take("D1-7", "decision_given", &Input::default()).unwrap();
    assert_eq!(case.state, State::Approved);
    assert_eq!(run.notices(), ["N-D1", "N-D3"]);
    // DL-D1: told at the filing, from the day of the filing.
    assert_eq!(case.result_due_on.unwrap().to_string(), "2026-12-23");
    // DL-D1e: thirteen days and five from the commission's actual end, not from the plan.
    let drafted = case.due_at(procedure(), &run.calendar, "D1-5").unwrap();
    assert_eq!(&drafted.to_string()[..16], "2026-12-02T18:30");
}

/// against the vote there is no decision, and the refusal is the executor's draft and the head's signature.
#[test]
fn the_vote_binds() {
    let mut run = before_the_commission();
    run.now = moment("2026-11-27T11:00");
    let against = minutes("2026-11-27T10:00", &["1", "2"], 0, 2);
    let tie = minutes("2026-11-27T10:00", &["1", "2"], 1, 1);
    let few = minutes("2026-11-27T10:00", &["1"], 1, 0);
    for (outcome, input, wanted) in [
        ("in_favour", &against, "minutes/votes_for vote_other"),
        ("in_favour", &tie, "minutes/votes_for vote_other"),
        ("against", &tie, "minutes/votes_for vote_other"),
        ("in_favour", &few, "minutes/present quorum"),
        ("in_favour", &Input::default(), "minutes required"),
    ] {
        let Err(StepProblem::Input(problems)) = run.take("D1-4", outcome, input) else {
            panic!("{outcome} was taken");
        };
        let said = [&problems[0].field, " ", &*problems[0].code].concat();
        assert_eq!(said, wanted, "{outcome}");
    }
    run.take("D1-4", "against", &against).unwrap();
    let problem = run
        .take("D1-5", "decision_drafted", &Input::default())
        .unwrap_err();
    assert_eq!(problem, StepProblem::NotOpen);
    run.take("D1-5", "refusal_drafted", &ground("RD-5")).unwrap();
    run.take("D1-6", "refusal_signed", &Input::default()).unwrap();
    let case = run.take("D1-7", "refusal_given", &Input::default()).unwrap();
    assert_eq!(case.state, State::Refused);
    assert_eq!(run.notices(), ["N-D1", "N-D4"]);
}
