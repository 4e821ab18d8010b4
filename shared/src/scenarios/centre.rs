//! The scenarios of service C, as far as the rules alone decide them.

use crate::{
    calendar::{Calendar, Moment, format_date},
    eligibility::{Answered, Dwelling, Dwellings, Record, Relatives, Reply, Residence, assess, grounds},
    form::{Answers, Context},
    official::Role,
    procedure::{Automatic, Event, Fact, Intake, append, deadlines, due_events, fold},
    samples::filing,
    service::{Attached, required_documents},
    services::housing_centre::SERVICE,
};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

const R: Date = date(2026, 11, 23);

fn answers(more: Value) -> Answers {
    let mut all = json!({
        "case": "CASE-1", "apply_settlement": "Талдықорған", "applicant_surname": "Есенова", "applicant_name": "Жанна",
        "applicant_iin": "950607400211", "status": "CITIZEN", "art74_group": "NONE", "pd_consent": "YES",
    });
    let (Value::Object(all), Value::Object(more)) = (&mut all, more) else {
        panic!("no objects");
    };
    all.extend(more);
    all.clone()
}

/// Registered on, and answered by, for a case filed at a moment.
fn dates(case: &str, filed_at: &str) -> (String, String) {
    let procedure = SERVICE
        .routes
        .of(Intake::Portal, &answers(json!({ "case": case })))
        .unwrap();
    assert_eq!(procedure.route.code, case);
    let filed_at = Moment::parse(&[filed_at, ":00+05:00"].concat()).unwrap();
    let dates = deadlines(procedure, &Calendar::kazakhstan(), filed_at);
    (
        format_date(dates.registered_on),
        format_date(dates.result_due_on.unwrap()),
    )
}

#[test]
fn as_43_as_44_as_45_as_52_the_term_is_that_of_the_case() {
    for (id, case, filed_at, registered, due) in [
        ("AS-43", "CASE-1", "2026-11-20T12:00", "2026-11-20", "2026-11-23"),
        ("AS-44", "CASE-1", "2026-11-21T10:00", "2026-11-23", "2026-11-24"),
        ("AS-45", "CASE-2", "2026-10-23T18:00", "2026-10-23", "2026-10-29"),
        ("AS-52", "CASE-1", "2026-12-15T17:00", "2026-12-15", "2026-12-17"),
        ("AS-52", "CASE-3", "2026-12-15T17:00", "2026-12-15", "2026-12-21"),
    ] {
        assert_eq!(dates(case, filed_at), (registered.into(), due.into()), "{id}");
    }
}

#[test]
fn tv_13_to_tv_19_by_the_data_of_the_service() {
    for (id, filed_at, registered, one, three) in [
        (
            "TV-13",
            "2026-07-12T10:00",
            "2026-07-13",
            "2026-07-14",
            "2026-07-16",
        ),
        (
            "TV-14",
            "2026-11-20T12:00",
            "2026-11-20",
            "2026-11-23",
            "2026-11-25",
        ),
        (
            "TV-15",
            "2026-11-20T18:30",
            "2026-11-23",
            "2026-11-24",
            "2026-11-26",
        ),
        (
            "TV-16",
            "2026-11-21T10:00",
            "2026-11-23",
            "2026-11-24",
            "2026-11-26",
        ),
        (
            "TV-17",
            "2026-12-15T17:00",
            "2026-12-15",
            "2026-12-17",
            "2026-12-21",
        ),
        (
            "TV-18",
            "2026-10-23T18:00",
            "2026-10-23",
            "2026-10-27",
            "2026-10-29",
        ),
        (
            "TV-19",
            "2026-10-24T12:00",
            "2026-10-27",
            "2026-10-28",
            "2026-10-30",
        ),
    ] {
        for (case, due) in [("CASE-1", one), ("CASE-2", three), ("CASE-3", three)] {
            assert_eq!(
                dates(case, filed_at),
                (registered.into(), due.into()),
                "{id} {case}"
            );
        }
    }
}

#[test]
fn as_46_the_case_asks_for_its_documents() {
    for (case, attached, missing) in [
        ("CASE-1", &[][..], None),
        ("CASE-2", &[], Some("C-11")),
        ("CASE-2", &["C-11"], None),
        ("CASE-3", &["C-11"], Some("C-12")),
        ("CASE-3", &["C-12"], None),
    ] {
        let attached: Vec<Attached> = attached
            .iter()
            .map(|code| Attached {
                document: (*code).to_owned(),
                subject: None,
            })
            .collect();
        let statuses = required_documents(&SERVICE, &answers(json!({ "case": case })), &attached, &[], None);
        let mut lacking = statuses
            .iter()
            .filter(|status| status.required && !status.present);
        assert_eq!(lacking.next().map(|status| &*status.document), missing, "{case}");
    }
}

#[test]
fn as_50_a_minor_is_not_registered() {
    let problems = |iin: &str| {
        let answers = answers(json!({ "applicant_iin": iin }));
        let found = SERVICE.form.unwrap().check(&answers, Context::on(R));
        found
            .into_iter()
            .map(|problem| problem.code.into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(problems(&crate::samples::iin("081123", '5', 1)), [""; 0]);
    assert_eq!(
        problems(&crate::samples::iin("081124", '5', 1)),
        ["C_NOT_ELIGIBLE_PERSON"]
    );
}

fn owned(settlement: &str, until: Option<Date>, emergency: bool) -> Dwelling {
    Dwelling {
        family_member: None,
        settlement: settlement.into(),
        district: String::new(),
        address: "Абай көшесі, 1".into(),
        from: date(2010, 1, 1),
        until,
        emergency,
        habitable: Some(!emergency),
    }
}

fn replies(dwellings: Vec<Dwelling>) -> Vec<Answered> {
    let residence = Residence {
        citizen: Some(true),
        kandas: None,
        stays: Vec::new(),
    };
    let records = [
        ("SYS-C1", Record::Residence(residence)),
        (
            "SYS-C2",
            Record::Relatives(Relatives {
                relatives: Vec::new(),
            }),
        ),
        ("SYS-C3", Record::Dwellings(Dwellings { dwellings })),
    ];
    let replied = |(check, record): (&str, Record)| Answered {
        check: check.into(),
        source: "SYS-11".into(),
        asked_at: Moment::parse("2026-11-23T10:00:00+05:00").unwrap(),
        reply: Reply::Record(record),
    };
    records.into_iter().map(replied).collect()
}

/// What the rules propose.
fn proposed(answers: &Answers, answered: &[Answered]) -> Vec<String> {
    let office = SERVICE.office(answers).unwrap();
    let findings = assess(&SERVICE, answers, office, R, answered);
    grounds(&findings).into_iter().map(str::to_owned).collect()
}

#[test]
fn as_47_a_dwelling_within_five_years_is_a_ground() {
    for (until, wanted) in [
        (Some(date(2021, 11, 23)), &["RC-0"][..]),
        (Some(date(2021, 11, 22)), &[]),
        (None, &["RC-0"]),
    ] {
        let answered = replies(vec![owned("Шымкент", until, false)]);
        assert_eq!(proposed(&answers(json!({})), &answered), wanted, "{until:?}");
    }
}

#[test]
fn a_dwelling_of_the_family_is_a_ground_too() {
    let family = Dwelling {
        family_member: Some("200714500254".into()),
        ..owned("Шымкент", None, false)
    };
    assert_eq!(proposed(&answers(json!({})), &replies(vec![family])), ["RC-0"]);
}

#[test]
fn as_48_no_group_is_no_ground() {
    for group in ["NONE", "CAT-1"] {
        let answers = answers(json!({ "art74_group": group }));
        assert_eq!(proposed(&answers, &replies(Vec::new())), [""; 0], "{group}");
    }
    assert!(
        SERVICE
            .grounds
            .iter()
            .all(|ground| !ground.text.get(crate::text::Lang::Kk).contains("74-бабы"))
    );
}

#[test]
fn as_49_no_consent_warns_and_is_a_ground() {
    let answers = answers(json!({ "pd_consent": "NO" }));
    let form = SERVICE.form.unwrap();
    assert!(form.check(&answers, Context::on(R)).is_empty());
    let warnings = form.warnings(&answers);
    assert_eq!(
        warnings.iter().map(|warning| &*warning.code).collect::<Vec<_>>(),
        ["consent_refused"]
    );
    // Nothing was asked: the consent alone decides.
    assert!(
        SERVICE
            .checks
            .iter()
            .all(|check| !check.when.holds(&answers, &answers))
    );
    assert_eq!(proposed(&answers, &[]), ["RC-4"]);
}

#[test]
fn as_53_the_emergency_dwelling_is_elsewhere() {
    let at = |settlement: &str| {
        answers(json!({ "case": "CASE-2", "emergency": {
            "kind": "REALTY-1", "cadastral_no": "03:045:012:345:6", "country": "Қазақстан Республикасы",
            "region": "zhetisu-region", "settlement": settlement, "street": "Абай көшесі", "house": "1",
        } }))
    };
    for (settlement, ground, warning) in [
        ("Текелі", &["RC-3a"][..], &["other_settlement"][..]),
        ("Талдықорған", &[], &[]),
    ] {
        let answers = at(settlement);
        let answered = replies(vec![owned(settlement, None, true)]);
        assert_eq!(proposed(&answers, &answered), ground, "{settlement}");
        let warned = SERVICE.form.unwrap().warnings(&answers);
        assert_eq!(
            warned.iter().map(|one| &*one.code).collect::<Vec<_>>(),
            warning,
            "{settlement}"
        );
    }
}

/// What the system does next, by what the registries answered: grounds and rules of which nothing is known.
fn next(case: &str, checked: Option<(&[&str], &[&str])>) -> String {
    let procedure = SERVICE.routes.named(case).unwrap();
    let calendar = Calendar::kazakhstan();
    let at = Moment::parse("2026-11-23T10:00:00+05:00").unwrap();
    let mut events: Vec<Event> = filing(procedure, &calendar, at);
    events.extend(due_events(procedure, &calendar, &events, at));
    if let Some((grounds, unknown)) = checked {
        let named = |all: &[&str]| all.iter().map(|&one| one.to_owned()).collect();
        let fact = Fact::Checked {
            answered: Vec::new(),
            proposed: named(grounds),
            unknown: named(unknown),
        };
        events.push(append(&events, at, "system", Role::System, "C-05", fact));
    }
    let case = fold(procedure, &events).unwrap();
    assert!(case.waits_for_system(procedure));
    match case.automatic(procedure, true, |ground| [ground, "!"].concat()) {
        None => "nothing".into(),
        Some(Automatic::Ask(step)) => ["ask ", step.code].concat(),
        Some(Automatic::Take(step, outcome, input)) => {
            let facts: Vec<&str> = input.grounds.iter().map(|given| given.facts.as_str()).collect();
            [step.code, " ", outcome.code, " ", &facts.join(" ")]
                .concat()
                .trim()
                .to_owned()
        }
    }
}

#[test]
fn the_system_decides_case_1_and_hands_over_what_it_cannot() {
    for (case, checked, wanted) in [
        ("CASE-1", None, "ask C-05"),
        ("CASE-1", Some((&[][..], &[][..])), "C-06 approved"),
        ("CASE-1", Some((&["RC-0"], &[])), "C-06 refused RC-0!"),
        // A ground that was found refuses, whatever else is not known: without consent nothing is.
        (
            "CASE-1",
            Some((&["RC-4"], &["EC-1", "EC-2"])),
            "C-06 refused RC-4!",
        ),
        // A silent registry is no all-clear.
        ("CASE-1", Some((&[], &["EC-2"])), "C-05 handed_over"),
        ("CASE-2", None, "ask C-05"),
        ("CASE-2", Some((&[], &[])), "C-05 handed_over"),
        ("CASE-3", Some((&["RC-0"], &[])), "C-05 handed_over"),
    ] {
        assert_eq!(next(case, checked), wanted, "{case} {checked:?}");
    }
}
