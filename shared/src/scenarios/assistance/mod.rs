//! The scenarios of service E: both routes, hand-overs with barcodes; and the test vectors of its dates.

mod scans;

use crate::{
    calendar::{Calendar, Moment},
    official::{Capacity, Role},
    procedure::{
        Actor, Case, Event, Executor, Given, GroundGiven, Input, Procedure, Rules, ScanProblem, Scanned,
        State, StepProblem, Taking, barcode, deadlines, due_events, fold, take,
    },
    samples::{APPLICANT, filing},
    services::housing_assistance_almaty_region_2012::SERVICE,
};

const EXECUTOR: &str = "900101300011";
const NUMBER: &str = "123-456-7890";

fn route(code: &str) -> &'static Procedure {
    SERVICE.routes.named(code).unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(&[text, ":00+05:00"].concat()).unwrap()
}

fn minute(at: Option<Moment>) -> String {
    at.unwrap().to_string()[..16].to_owned()
}

/// When the talon, the resolution and the check are due of what is handed in at the authorised body at a moment.
fn at_body(at: &str) -> [String; 3] {
    let dates = deadlines(route("LEB"), &Calendar::kazakhstan(), moment(at));
    ["EL-1", "EL-2", "EL-3"].map(|code| {
        let step = dates.steps.iter().find(|step| step.step == code);
        minute(step.unwrap().due_at)
    })
}

#[test]
fn as_62_limits_at_the_authorised_body() {
    assert_eq!(
        at_body("2026-11-23T10:00"),
        ["2026-11-23T10:15", "2026-11-23T10:45", "2026-12-03T18:00"]
    );
}

#[test]
fn as_63_handed_in_ten_minutes_before_closing() {
    assert_eq!(
        at_body("2026-11-20T17:50"),
        ["2026-11-23T09:05", "2026-11-23T09:35", "2026-12-03T18:00"]
    );
}

/// TV-34, TV-35, TV-36.
#[test]
fn tv_34_35_36_dl_e1() {
    for (at, talon, resolution, check) in [
        (
            "2026-11-23T10:00",
            "2026-11-23T10:15",
            "2026-11-23T10:45",
            "2026-12-03",
        ),
        (
            "2026-11-20T17:50",
            "2026-11-23T09:05",
            "2026-11-23T09:35",
            "2026-12-03",
        ),
        (
            "2026-12-04T12:50",
            "2026-12-04T14:05",
            "2026-12-04T14:35",
            "2026-12-17",
        ),
    ] {
        let check = [check, "T18:00"].concat();
        assert_eq!(at_body(at), [talon, resolution, &check], "{at}");
    }
}

/// A case that is worked through.
struct Run {
    procedure: &'static Procedure,
    calendar: Calendar,
    events: Vec<Event>,
    now: Moment,
}

impl Run {
    fn filed(code: &str, at: &str) -> Self {
        let (procedure, calendar) = (route(code), Calendar::kazakhstan());
        let mut events = filing(procedure, &calendar, moment(at));
        events.extend(due_events(procedure, &calendar, &events, moment(at)));
        Self {
            procedure,
            calendar,
            events,
            now: moment(at),
        }
    }

    fn case(&self) -> Case {
        fold(self.procedure, &self.events).unwrap()
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.now = moment(at);
        self
    }

    fn take(&mut self, step: &str, outcome: &str, input: &Input) -> Result<Case, StepProblem> {
        let case = self.case();
        let (_, known) = self.procedure.outcome(step, outcome).unwrap();
        let role = known.by[0];
        let capacities = [capacity(role)];
        let actor = Actor {
            iin: if role == Role::Executor { EXECUTOR } else { "1" },
            name: "Аты Жөні",
            capacities: &capacities,
        };
        let rules = Rules {
            procedure: self.procedure,
            grounds: SERVICE.grounds,
            calendar: &self.calendar,
            now: self.now,
        };
        let executors = [executor()];
        let taking = Taking {
            step,
            outcome,
            seen: case.seq,
            input,
            executors: &executors,
            members: &[],
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

    /// Somebody in this role holds the package under the scanner.
    fn scan(&mut self, role: Role) -> Result<Case, ScanProblem> {
        let case = self.case();
        let outlook = case.outlook(self.procedure, &self.calendar, self.now);
        let (action, direction) = case.scan(&outlook.actions, &self.events, &[capacity(role)])?;
        let scanned = Scanned::of(barcode(NUMBER), case.places(), role, direction);
        let input = Input {
            scan: Some(Box::new(scanned)),
            ..Input::default()
        };
        Ok(self.take(action.step.code, action.outcome.code, &input).unwrap())
    }

    fn due(&self, step: &str) -> String {
        minute(self.case().due_at(self.procedure, &self.calendar, step))
    }
}

/// The offices of a [`filing`].
fn capacity(role: Role) -> Capacity {
    let office = if role.is_of_centre() { "centre" } else { "talgar" };
    Capacity {
        office: office.into(),
        role,
        instead_of: None,
    }
}

fn executor() -> Executor {
    Executor {
        iin: EXECUTOR.into(),
        name: "Жауапты".into(),
    }
}

fn text(text: &str) -> Input {
    Input {
        text: text.into(),
        ..Input::default()
    }
}

fn resolution() -> Input {
    Input {
        executor: Some(executor()),
        ..Input::default()
    }
}

/// AS-65, TV-37, TV-38: what follows the arrival is told with it, to the end.
#[test]
fn as_65_tv_37_38_dl_e2() {
    for (accepted, arrival, wanted) in [
        (
            "2026-11-23T15:00",
            "2026-11-24T09:30",
            [
                "2026-11-24T09:45",
                "2026-11-24T10:15",
                "2026-11-24T10:45",
                "2026-12-03T18:00",
                "2026-12-04T18:00",
            ],
        ),
        (
            "2026-12-05T12:00",
            "2026-12-07T11:00",
            [
                "2026-12-07T11:15",
                "2026-12-07T11:45",
                "2026-12-07T12:15",
                "2026-12-17T18:00",
                "2026-12-18T18:00",
            ],
        ),
    ] {
        let mut run = Run::filed("PSC", accepted);
        let before = run.case().due_at(run.procedure, &run.calendar, "EP-3");
        assert_eq!(before, None, "nobody knows when the courier comes");
        run.scan(Role::AccumulationInspector).unwrap();
        run.at(arrival).scan(Role::Chancery).unwrap();
        assert_eq!(
            ["EP-3", "EP-4", "EP-5", "EP-6", "EP-7"].map(|step| run.due(step)),
            wanted
        );
    }
}

/// Minutes and days run in the working time of whoever acts: the centre works on Saturday, the body does not.
#[test]
fn the_centre_has_its_own_week() {
    let run = Run::filed("PSC", "2026-11-21T18:30");
    assert_eq!(run.case().registered_on.to_string(), "2026-11-21");
    assert_eq!(run.due("EP-1"), "2026-11-21T18:50");
    assert_eq!(run.due("EP-2"), "2026-11-21T20:00");
}

#[test]
fn as_67_a_return_does_not_extend_the_check() {
    let mut run = Run::filed("LEB", "2026-11-23T10:00");
    run.take("EL-2", "resolved", &resolution()).unwrap();
    let until = run.due("EL-3");
    run.at("2026-11-27T11:00")
        .take("EL-3", "drafted", &Input::default())
        .unwrap();
    let case = run
        .at("2026-11-30T11:00")
        .take("EL-4", "returned", &text("Анықтама қосыңыз"))
        .unwrap();
    assert_eq!(case.state, State::UnderReview);
    assert_eq!(run.due("EL-3"), until, "the check date is not extended");
    let stored = serde_json::to_string(run.events.last().unwrap()).unwrap();
    assert!(stored.contains("Анықтама қосыңыз"), "the reason is stored");
    // Supplemented within the term: not late, and the head has the time of the act again.
    run.at("2026-12-01T10:00")
        .take("EL-3", "drafted", &Input::default())
        .unwrap();
    assert_eq!(run.due("EL-4"), "2026-12-01T10:30");
    let refused = Input {
        grounds: vec![GroundGiven {
            code: "RE-1".into(),
            facts: "14-тармақ".into(),
        }],
        ..Input::default()
    };
    run.take("EL-4", "returned", &text("Қайта қараңыз")).unwrap();
    run.take("EL-3", "refusal_drafted", &refused).unwrap();
    run.take("EL-4", "refusal_signed", &Input::default()).unwrap();
    let case = run.take("EL-5", "posted", &text("№ 12")).unwrap();
    assert_eq!(case.state, State::Issued);
}

/// DL-E4, X-28: the act sets no term of the whole, so nothing but a plan is told.
#[test]
fn the_whole_has_no_term() {
    for code in ["LEB", "PSC"] {
        assert_eq!(Run::filed(code, "2026-11-23T10:00").case().result_due_on, None);
    }
}

/// AS-64, TV-39, TV-40, TV-41: when the package is planned to arrive, and when the answer can be fetched.
#[test]
fn as_64_tv_39_40_41_dl_e3() {
    for (accepted, arrival, pick_up) in [
        ("2026-11-21T11:00", "2026-11-23", "2026-12-04"),
        ("2026-11-23T11:00", "2026-11-24", "2026-12-07"),
        ("2026-05-08T11:00", "2026-05-12", "2026-05-25"),
    ] {
        let run = Run::filed("PSC", accepted);
        let planned = run.due("EP-12");
        assert_eq!(planned, [pick_up, "T20:00"].concat(), "{accepted}");
        let week = run.procedure.schedule.week(&run.calendar);
        let next = run.calendar.working_days_after(week, moment(accepted).date(), 1);
        assert_eq!(next.to_string(), arrival, "{accepted}");
    }
}
