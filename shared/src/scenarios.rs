//! The acceptance scenarios of `spec.md` 12 that the rules alone decide; the names of the tests are their ids.

mod almaty;
mod assistance;
mod centre;
mod privatisation;
mod rent;

use crate::{
    calendar::{Calendar, Moment, format_date},
    form::{Answers, Context, remove, set},
    procedure::{Deadlines, Procedure, State, deadlines, due_events, fold},
    samples::{self, filing},
    service::{Attached, CARDS, CATALOGUE, FilingMode, required_documents},
    services::housing_queue::SERVICE,
};
use jiff::civil::date;
use serde_json::json;

fn procedure() -> &'static Procedure {
    SERVICE.routes.first().unwrap()
}

fn filed(at: &str) -> Deadlines {
    deadlines(procedure(), &Calendar::kazakhstan(), Moment::parse(at).unwrap())
}

/// Filed at, counts as received on, completeness due on ("" if the scenario does not say), answer due on.
#[track_caller]
fn dates(at: &str, registered: &str, complete: &str, result: &str) {
    let dates = filed(at);
    assert_eq!(format_date(dates.registered_on), registered);
    assert_eq!(dates.result_due_on.map(format_date).as_deref(), Some(result));
    let step = dates.steps.iter().find(|step| step.step == "A-05").unwrap();
    if !complete.is_empty() {
        assert_eq!(
            step.due_at.unwrap().to_string(),
            [complete, "T18:30:00+05:00"].concat()
        );
    }
}

fn missing(answers: &Answers, attached: &[&str], found: &[&str]) -> Vec<(String, Option<String>)> {
    let attached: Vec<Attached> = attached
        .iter()
        .map(|code| Attached {
            document: (*code).to_owned(),
            subject: None,
        })
        .collect();
    let found: Vec<String> = found.iter().map(|datum| (*datum).to_owned()).collect();
    required_documents(&SERVICE, answers, &attached, &found, None)
        .into_iter()
        .filter(|status| status.required && !status.present)
        .map(|status| (status.document.into_owned(), status.subject))
        .collect()
}

fn codes(missing: &[(String, Option<String>)]) -> Vec<&str> {
    missing.iter().map(|(code, _)| code.as_str()).collect()
}

fn problems(answers: &Answers) -> Vec<(String, String)> {
    SERVICE
        .form
        .unwrap()
        .check(answers, Context::on(date(2026, 11, 23)))
        .into_iter()
        .map(|problem| (problem.field, problem.code.into_owned()))
        .collect()
}

#[test]
fn as_01_catalogue_marks_what_is_in_force() {
    let service = |version: &str| {
        CATALOGUE
            .into_iter()
            .find(|service| service.version == version)
            .unwrap()
    };
    let centre = service("C-130-115");
    assert!(centre.act.in_force() && centre.mode == FilingMode::Open);
    assert_eq!(centre.act.in_force_from, "2026-07-12");
    for (version, number, day) in [
        ("A-441-661", "168", "27 декабря 2023 года"),
        ("B-ALM-2014", "2/404", "29 июня 2015 года"),
        ("D-PVL-2019", "184/4", "1 сентября 2020 года"),
        ("E-ALO-2012", "196", "2 июня 2014 года"),
        ("F-60-661", "168", "27 декабря 2023 года"),
        ("G-441-661", "168", "27 декабря 2023 года"),
    ] {
        let service = service(version);
        let repealed = service.act.repealed_by.unwrap();
        for text in [repealed.kk, repealed.ru, repealed.en] {
            assert!(text.contains(number), "{version}: {text}");
        }
        assert!(repealed.ru.contains(day), "{version}: {}", repealed.ru);
        assert!(
            !service.act.in_force() && service.mode == FilingMode::Training,
            "{version}"
        );
    }
    for (version, base) in [("A-441-661", "441"), ("G-441-661", "441"), ("F-60-661", "60")] {
        let text = service(version).act.base_order.unwrap();
        assert!(text.kk.contains(base), "{version}");
        assert!(
            text.en.ends_with("status not in the source"),
            "{version}: {}",
            text.en
        );
    }
    // The catalogue is drawn from the cards: they say the same, the act in force first.
    assert_eq!(CARDS.len(), CATALOGUE.len());
    for (card, service) in CARDS.iter().zip(CATALOGUE) {
        assert_eq!(card.id, service.id);
        assert_eq!(card.act.repealed_by, service.act.repealed_by, "{}", card.id);
        assert_eq!(card.act.in_force(), card.id == centre.id, "{}", card.id);
    }
    assert_eq!(CARDS[0].id, centre.id);
}

#[test]
fn as_05_filed_a_minute_before_closing() {
    dates(
        "2026-11-20T18:29:00+05:00",
        "2026-11-20",
        "2026-11-24",
        "2026-12-11",
    );
}

#[test]
fn as_06_filed_at_closing() {
    dates(
        "2026-11-20T18:30:00+05:00",
        "2026-11-23",
        "2026-11-25",
        "2026-12-14",
    );
}

#[test]
fn as_07_filed_on_saturday_is_registered_on_monday() {
    dates("2026-11-21T11:00:00+05:00", "2026-11-23", "", "2026-12-14");
    let events = filing(
        procedure(),
        &Calendar::kazakhstan(),
        Moment::parse("2026-11-21T11:00:00+05:00").unwrap(),
    );
    assert_eq!(
        fold(procedure(), &events).unwrap().state,
        State::AwaitingRegistration
    );
    let at = |moment: &str| {
        due_events(
            procedure(),
            &Calendar::kazakhstan(),
            &events,
            Moment::parse(moment).unwrap(),
        )
    };
    assert_eq!(at("2026-11-21T11:00:00+05:00"), []);
    assert_eq!(at("2026-11-23T08:59:59+05:00"), []);
    let mut all = events.clone();
    all.extend(at("2026-11-23T09:00:00+05:00"));
    let case = fold(procedure(), &all).unwrap();
    assert_eq!(case.state, State::Registered);
    assert_eq!(case.result_due_on.map(format_date).as_deref(), Some("2026-12-14"));
    assert_eq!(
        due_events(
            procedure(),
            &Calendar::kazakhstan(),
            &all,
            Moment::parse("2026-11-24T09:00:00+05:00").unwrap()
        ),
        []
    );
}

#[test]
fn as_08_moved_days_off_of_nauryz() {
    dates(
        "2026-03-20T10:00:00+05:00",
        "2026-03-20",
        "2026-03-27",
        "2026-04-15",
    );
}

#[test]
fn as_09_saturday_holiday_in_may() {
    dates("2026-05-08T19:00:00+05:00", "2026-05-12", "", "2026-06-03");
}

#[test]
fn as_10_new_year() {
    dates("2026-12-15T10:00:00+05:00", "2026-12-15", "", "2027-01-11");
    assert!(
        !filed("2026-12-15T10:00:00+05:00").calendar_entered,
        "2027 is computed and marked so"
    );
    assert!(filed("2026-11-20T10:00:00+05:00").calendar_entered);
}

#[test]
fn as_11_lunch_does_not_defer() {
    dates("2026-10-23T13:30:00+05:00", "2026-10-23", "", "2026-11-16");
}

#[test]
fn as_12_before_opening_is_the_same_day() {
    dates("2026-01-05T08:15:00+05:00", "2026-01-05", "", "2026-01-27");
}

#[test]
fn as_17_emergency_dwelling_elsewhere_warns_and_does_not_block() {
    let mut answers = samples::family_of_five();
    let form = SERVICE.form.unwrap();
    assert_eq!(form.warnings(&answers), []);
    set(&mut answers, "provider_unit", json!("almaty"));
    let warnings = form.warnings(&answers);
    assert_eq!(warnings.len(), 1);
    assert_eq!(
        (warnings[0].field.as_str(), &*warnings[0].code),
        ("emergency/settlement", "other_settlement")
    );
    assert_eq!(problems(&answers), []);
    // The Latin look-alike and the Russian spelling are the same place.
    set(&mut answers, "provider_unit", json!("talgar"));
    set(&mut answers, "emergency/settlement", json!("ТАЛГАР"));
    assert_eq!(form.warnings(&answers), []);
}

#[test]
fn as_18_income_is_declared_but_not_proved_for_a_disabled_child() {
    let mut answers = samples::family_of_five();
    set(&mut answers, "list_name", json!("LIST-1"));
    set(&mut answers, "category", json!("CAT-2"));
    remove(&mut answers, "emergency");
    remove(&mut answers, "income");
    remove(&mut answers, "income_none");
    assert_eq!(
        problems(&answers),
        [("income_none".to_owned(), "income_for_everyone".to_owned())]
    );
    assert!(!codes(&missing(&answers, &[], &[])).contains(&"DA-8"));
}

#[test]
fn as_19_orphan_declares_no_income() {
    let mut answers = samples::orphan();
    set(&mut answers, "income_none", json!([samples::ORPHAN]));
    let form = SERVICE.form.unwrap();
    assert!(
        !form
            .sections_for(&answers)
            .any(|section| section.code == "income")
    );
    assert!(
        form.sections_for(&answers)
            .any(|section| section.code == "guardian")
    );
    let signed = form.clean(&answers);
    assert!(!signed.contains_key("income") && !signed.contains_key("income_none"));
    assert!(signed.contains_key("guardian"));
}

#[test]
fn as_20_war_participant_proves_the_category_not_the_income() {
    let mut answers = samples::serviceman();
    set(&mut answers, "list_name", json!("LIST-1"));
    set(&mut answers, "category", json!("CAT-5"));
    let absent = missing(&answers, &[], &[]);
    assert!(codes(&absent).contains(&"DA-7") && !codes(&absent).contains(&"DA-8"));
    assert_eq!(missing(&answers, &[], &["category"]), []);
}

#[test]
fn as_20_a_vulnerable_family_proves_everybodys_income_unless_found() {
    let mut answers = samples::family_of_five();
    set(&mut answers, "list_name", json!("LIST-1"));
    set(&mut answers, "category", json!("CAT-1"));
    remove(&mut answers, "disabled_child_iin");
    let absent = missing(&answers, &["DA-7"], &[]);
    assert_eq!(codes(&absent), ["DA-8"; 5]);
    let husband = ["income:", samples::HUSBAND].concat();
    assert_eq!(missing(&answers, &["DA-7"], &[&husband]).len(), 4);
}

#[test]
fn as_21_workplace_certificate() {
    for (work, needed) in [
        ("WORK-1", false),
        ("WORK-2", false),
        ("WORK-3", true),
        ("WORK-4", false),
        ("WORK-6", true),
        ("WORK-7", true),
    ] {
        let mut answers = samples::serviceman();
        set(&mut answers, "workplace/category", json!(work));
        assert_eq!(
            codes(&missing(&answers, &[], &[])).contains(&"DA-2"),
            needed,
            "{work}"
        );
        assert_eq!(missing(&answers, &["DA-2"], &[]), []);
    }
}

#[test]
fn as_22_two_papers_for_two_families_in_one_dwelling() {
    let mut answers = samples::orphan();
    set(&mut answers, "dwelling_issue", json!(["ISS-3"]));
    let absent = missing(&answers, &["DA-5a"], &["category"]);
    assert_eq!(codes(&absent), ["DA-5b"]);
}

#[test]
fn as_23_court_decision_for_this_person() {
    let mut answers = samples::family_of_five();
    set(&mut answers, "family/0/relation", json!("REL-5"));
    let absent = missing(&answers, &[], &[]);
    assert_eq!(absent, [("DA-9".to_owned(), Some(samples::HUSBAND.to_owned()))]);
    let found = ["court:", samples::HUSBAND].concat();
    assert_eq!(missing(&answers, &[], &[&found]), []);
}

#[test]
fn as_24_field_12_has_no_default_and_either_answer_will_do() {
    let mut answers = samples::family_of_five();
    remove(&mut answers, "nonstandard_consent");
    assert_eq!(
        problems(&answers),
        [("nonstandard_consent".to_owned(), "required".to_owned())]
    );
    for value in ["CON-1", "CON-2"] {
        set(&mut answers, "nonstandard_consent", json!(value));
        assert_eq!(problems(&answers), []);
        assert_eq!(SERVICE.form.unwrap().warnings(&answers), []);
    }
}
