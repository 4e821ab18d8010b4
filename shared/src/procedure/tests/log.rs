//! The log of a case: what is changed in it shows, and what it tells stands.

use crate::{
    calendar::{Calendar, Moment},
    procedure::{Deadlines, Event, Procedure, deadlines, due_events, fold},
    samples::filing,
    services::housing_queue::SERVICE,
};
use serde_json::json;

fn procedure() -> &'static Procedure {
    SERVICE.routes.first().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn dates(at: &str) -> Deadlines {
    deadlines(procedure(), &Calendar::kazakhstan(), moment(at))
}

fn filed_at(at: &str) -> Vec<Event> {
    filing(procedure(), &Calendar::kazakhstan(), moment(at))
}

#[test]
fn a_changed_event_is_noticed() {
    let mut events = filed_at("2026-11-20T10:00:00+05:00");
    events.extend(due_events(
        procedure(),
        &Calendar::kazakhstan(),
        &events,
        Moment::parse("2026-11-20T10:00:00+05:00").unwrap(),
    ));
    assert_eq!(events.len(), 4);
    assert!(fold(procedure(), &events).is_ok());
    for at in 0..events.len() {
        let mut forged = events.clone();
        forged[at].at = Moment::parse("2026-11-19T10:00:00+05:00").unwrap();
        assert_eq!(fold(procedure(), &forged).unwrap_err().at, at);
        let mut shorter = events.clone();
        shorter.remove(at);
        assert_eq!(
            fold(procedure(), &shorter).is_err(),
            at < events.len() - 1,
            "a lost event inside the chain is noticed"
        );
    }
}

#[test]
fn a_due_date_once_told_never_moves() {
    use crate::calendar::CalendarYear;
    let events = filed_at("2026-11-20T10:00:00+05:00");
    let case = fold(procedure(), &events).unwrap();
    let calendar = Calendar::new(vec![CalendarYear::computed(2026)]).unwrap();
    let last = case
        .timeline(procedure(), &calendar)
        .into_iter()
        .map(|entry| entry.due_at)
        .max()
        .unwrap();
    assert_eq!(last.unwrap().to_string(), "2026-12-11T18:30:00+05:00");
}

/// The calendar that gets one more day off in the middle of the term.
fn with_a_day_off() -> Calendar {
    let mut value = serde_json::to_value(Calendar::kazakhstan()).unwrap();
    let mut day = value["years"][0]["extra_days_off"].clone();
    day.as_array_mut()
        .unwrap()
        .push(json!({ "date": "2026-11-23", "week": null }));
    value["years"][0]["extra_days_off"] = day;
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_told_date_stands_whatever_the_calendar_becomes() {
    let events = filed_at("2026-11-20T10:00:00+05:00");
    let told = dates("2026-11-20T10:00:00+05:00");
    let case = fold(procedure(), &events).unwrap();
    let changed = with_a_day_off();
    assert_ne!(
        deadlines(procedure(), &changed, told.filed_at).steps,
        told.steps,
        "the day off counts for whoever files now"
    );
    let due = |calendar: &Calendar| -> Vec<(String, Option<Moment>)> {
        case.timeline(procedure(), calendar)
            .into_iter()
            .map(|entry| (entry.step, entry.due_at))
            .collect()
    };
    let at_filing = due(&Calendar::kazakhstan());
    assert_eq!(due(&changed), at_filing);
    for (step, due_at) in at_filing {
        let told = told.steps.iter().find(|due| due.step == step).unwrap();
        assert_eq!(due_at, told.due_at, "{step}");
    }
}

#[test]
fn a_case_remembers_whether_its_dates_are_a_plan() {
    let plan = |at: &str| !fold(procedure(), &filed_at(at)).unwrap().calendar_entered;
    assert!(!plan("2026-11-20T10:00:00+05:00"));
    assert!(plan("2026-12-15T10:00:00+05:00"));
}

/// Events that were written before the fact held the steps' dates: their hashes still hold.
#[test]
fn an_old_filing_is_still_read() {
    let dates = dates("2026-11-20T10:00:00+05:00");
    let old = json!({
        "type": "filed", "service": SERVICE.id, "form": "A-441-661/1", "envelope": "e", "signature": "s",
        "registered_on": "2026-11-20", "result_due_on": "2026-12-11",
    });
    let mut written = json!({
        "seq": 1, "at": "2026-11-20T10:00:00+05:00", "actor": "850412400017", "role": "R02", "step": "A-01",
        "fact": old, "prev": "0".repeat(64), "hash": "",
    });
    written["hash"] = json!(crate::envelope::sha256_hex(
        crate::envelope::canonical_json(&written).as_bytes()
    ));
    let event: Event = serde_json::from_value(written).unwrap();
    let case = fold(procedure(), &[event]).unwrap();
    assert!(case.calendar_entered);
    let last = case.timeline(procedure(), &Calendar::kazakhstan());
    assert_eq!(
        last.iter().map(|entry| entry.due_at).max(),
        dates.steps.iter().map(|step| step.due_at).max()
    );
}
