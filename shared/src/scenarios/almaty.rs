//! The scenarios and test vectors of service B that the rules alone decide.

use crate::{
    calendar::{Calendar, Moment, SCH_B, SCH_PSC, Week, format_date},
    official::{Capacity, Role},
    procedure::{
        Actor, Collection, Deadlines, Event, Given, Input, Intake, Procedure, Rules, Taking, collection,
        deadlines, due_events, fold, take,
    },
    samples::filing,
    services::housing_queue_almaty_2014::SERVICE,
};
use jiff::civil::date;

fn route(code: &str) -> &'static Procedure {
    SERVICE.routes.named(code).unwrap()
}

fn filed(route_code: &str, at: &str) -> (Deadlines, Option<Collection>) {
    let (procedure, calendar) = (route(route_code), Calendar::kazakhstan());
    let at = Moment::parse(&[at, ":00+05:00"].concat()).unwrap();
    let dates = deadlines(procedure, &calendar, at);
    let collection = collection(procedure, &calendar, &dates);
    (dates, collection)
}

/// Accepted at the counter on a day: end of term, hand-over, its target, pick-up, end of storage, transfer.
#[track_caller]
fn vector(accepted: &str, wanted: [&str; 6]) {
    let (dates, collection) = filed("PSC", &[accepted, "T10:00"].concat());
    let collection = collection.unwrap();
    let found = [
        dates.result_due_on.unwrap(),
        collection.hand_over_on,
        dates.target_on.unwrap(),
        collection.pick_up_on,
        collection.stored_until,
        collection.transfer_on,
    ];
    assert_eq!(found.map(format_date), wanted);
    assert_eq!(format_date(dates.registered_on), accepted);
}

#[test]
fn tv_20_and_as_32() {
    vector(
        "2026-11-21",
        [
            "2026-12-21",
            "2026-12-20",
            "2026-12-18",
            "2026-12-21",
            "2027-01-21",
            "2027-01-22",
        ],
    );
}

#[test]
fn tv_21() {
    vector(
        "2026-11-23",
        [
            "2026-12-23",
            "2026-12-22",
            "2026-12-22",
            "2026-12-23",
            "2027-01-23",
            "2027-01-25",
        ],
    );
}

/// AS-33: the Saturday before a Sunday is a holiday.
#[test]
fn tv_22_and_as_33() {
    vector(
        "2026-04-10",
        [
            "2026-05-10",
            "2026-05-09",
            "2026-05-08",
            "2026-05-08",
            "2026-06-08",
            "2026-06-09",
        ],
    );
}

#[test]
fn tv_23() {
    vector(
        "2026-11-16",
        [
            "2026-12-16",
            "2026-12-15",
            "2026-12-15",
            "2026-12-15",
            "2027-01-15",
            "2027-01-16",
        ],
    );
}

#[test]
fn tv_24() {
    vector(
        "2026-06-06",
        [
            "2026-07-06",
            "2026-07-05",
            "2026-07-03",
            "2026-07-04",
            "2026-08-04",
            "2026-08-05",
        ],
    );
}

#[test]
fn as_35_the_portal_takes_in_on_a_sunday_and_the_counter_does_not() {
    let sunday = Moment::parse("2026-11-22T11:00:00+05:00").unwrap();
    let calendar = Calendar::kazakhstan();
    assert!(!route("PSC").counter().is_open(&calendar, sunday));
    let (dates, _) = filed("PORTAL", "2026-11-22T11:00");
    assert_eq!(format_date(dates.registered_on), "2026-11-22");
    assert_eq!(
        dates.result_due_on.map(format_date).as_deref(),
        Some("2026-12-22")
    );
}

#[test]
fn as_36_the_centre_works_on_a_day_when_the_provider_does_not() {
    let calendar = Calendar::kazakhstan();
    for day in [date(2026, 5, 11), date(2026, 3, 25)] {
        assert!(calendar.is_working_day(SCH_PSC.week(&calendar), day), "{day}");
        assert!(!calendar.is_working_day(SCH_B.week(&calendar), day), "{day}");
    }
    assert_eq!(SCH_PSC.week(&calendar), Week::Six);
}

/// DL-B6: the commission has until the provider must hand over, not the whole term; on the portal the whole.
#[test]
fn the_commission_is_bound_by_the_hand_over() {
    let due = |code: &str, step: &str| {
        let (dates, _) = filed(code, "2026-11-23T10:00");
        let step = dates.steps.into_iter().find(|known| known.step == step).unwrap();
        step.due_at.unwrap().to_string()
    };
    assert_eq!(due("PSC", "BP-7"), "2026-12-22T18:00:00+05:00");
    assert_eq!(due("PORTAL", "BE-8"), "2026-12-23T18:00:00+05:00");
}

/// A case of the route through the centre, and who takes its steps.
struct Run {
    events: Vec<Event>,
    calendar: Calendar,
}

impl Run {
    fn taken_in(at: &str) -> Self {
        let (procedure, calendar) = (route("PSC"), Calendar::kazakhstan());
        let at = Moment::parse(at).unwrap();
        let mut events = filing(procedure, &calendar, at);
        events.extend(due_events(procedure, &calendar, &events, at));
        Self { events, calendar }
    }

    fn take(&mut self, at: &str, step: &str, outcome: &str, role: Role) {
        let case = fold(route("PSC"), &self.events).unwrap();
        let capacities = [Capacity {
            office: String::new(),
            role,
            instead_of: None,
        }];
        let actor = Actor {
            iin: "1",
            name: "",
            capacities: &capacities,
        };
        let input = Input::default();
        let rules = Rules {
            procedure: route("PSC"),
            grounds: SERVICE.grounds,
            calendar: &self.calendar,
            now: Moment::parse(at).unwrap(),
        };
        let taking = Taking {
            step,
            outcome,
            seen: case.seq,
            input: &input,
            executors: &[],
            members: &[],
        };
        let allowed = rules.check(&case, "0", &actor, &taking).unwrap();
        let given = Given {
            input: &input,
            signed: None,
            place: None,
            linked: false,
        };
        let new = take(&rules, &case, &self.events, &actor, &allowed, given);
        self.events.extend(new);
    }
}

/// DL-B7: the chancery's minutes run in working time, from the arrival.
#[test]
fn as_41_a_package_arrives_ten_minutes_before_closing() {
    let mut run = Run::taken_in("2026-11-19T15:00:00+05:00");
    run.take(
        "2026-11-19T16:00:00+05:00",
        "BP-1a",
        "sent",
        Role::AccumulationInspector,
    );
    run.take("2026-11-20T17:50:00+05:00", "BP-1a", "arrived", Role::Chancery);
    let case = fold(route("PSC"), &run.events).unwrap();
    let due_at = case.due_at(route("PSC"), &run.calendar, "BP-2").unwrap();
    assert_eq!(due_at.to_string(), "2026-11-23T09:05:00+05:00");
}

/// Which routes there are, and who takes what in.
#[test]
fn each_way_of_handing_in_has_its_route() {
    let by = |intake| SERVICE.routes.by(intake).map(|route| route.route.code);
    assert_eq!(by(Intake::Portal), Some("PORTAL"));
    assert_eq!(by(Intake::Centre), Some("PSC"));
    assert_eq!(by(Intake::Chancery), None);
    assert!(route("PSC").may_serve("psc-medeu") && !route("PSC").may_serve("talgar"));
}
