//! The terms of service D by its own data: AS-54, AS-55, AS-58, AS-59, AS-60, TV-25 to TV-33.

use super::{moment, procedure};
use crate::{
    calendar::{Calendar, Moment},
    procedure::deadlines,
};

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

/// The days of a stage that begins there: its steps, then the whole; the acceptance to the minute.
fn stage(number: usize, steps: &[&str], begins: &str) -> Vec<String> {
    let (due_on, told) = procedure()
        .stage_dates(number, &Calendar::kazakhstan(), moment(begins))
        .unwrap();
    let due = |code: &&str| {
        told.iter()
            .find(|step| step.step == **code)
            .unwrap()
            .due_at
            .unwrap()
    };
    let accepted = steps.first().map(|code| due(code).to_string()[..16].to_owned());
    let days = steps.iter().skip(1).map(|code| due(code).ends_on().to_string());
    let all = accepted.into_iter().chain(days);
    all.chain([due_on.to_string()]).collect()
}

fn second(begins: &str) -> Vec<String> {
    stage(1, &["D2-1", "D2-2", "D2-3", "D2-4", "D2-5", "D2-6"], begins)
}

fn third(begins: &str) -> Vec<String> {
    stage(2, &["D3-1", "D3-2", "D3-3", "D3-4"], begins)
}

/// DL-D4 of a contract that both sides have signed there.
fn payment(signed: &str) -> Vec<String> {
    stage(3, &[], signed)
}

/// One test a row of `spec.md` 5.6.
macro_rules! vectors {
    ($($name:ident: $formula:ident($input:literal) => [$($output:literal),+];)+) => {
        $(
            #[test]
            fn $name() {
                assert_eq!($formula($input), [$($output),+]);
            }
        )+
    };
}

fn first(filed: &str) -> Vec<String> {
    let dates = deadlines(procedure(), &Calendar::kazakhstan(), moment(filed));
    let due = |code: &str| {
        let step = dates.steps.iter().find(|step| step.step == code);
        step.unwrap().due_at.unwrap()
    };
    let accepted = [due("D1-1").to_string()[..16].to_owned()];
    let days = ["D1-2", "D1-3", "D1-4", "D1-5", "D1-6"].map(|code| due(code).ends_on().to_string());
    let whole = [dates.result_due_on, dates.target_on].map(|date| date.unwrap().to_string());
    accepted.into_iter().chain(days).chain(whole).collect()
}

vectors! {
    tv_25: first("2026-11-23T10:00") => ["2026-11-23T12:00", "2026-11-25", "2026-12-02", "2026-12-15", "2026-12-20", "2026-12-21", "2026-12-23", "2026-12-23"];
    // With the cap of P-7 (AS-55): the vector itself is without one.
    tv_26: first("2026-11-20T17:30") => ["2026-11-23T10:00", "2026-11-25", "2026-12-02", "2026-12-15", "2026-12-20", "2026-12-20", "2026-12-20", "2026-12-18"];
    tv_27: first("2026-12-01T09:00") => ["2026-12-01T11:00", "2026-12-03", "2026-12-10", "2026-12-23", "2026-12-28", "2026-12-29", "2026-12-31", "2026-12-31"];
    tv_28: second("2026-12-01T10:00") => ["2026-12-01T12:00", "2026-12-03", "2026-12-07", "2026-12-14", "2026-12-17", "2026-12-21", "2026-12-23"];
    tv_29: second("2026-05-04T09:00") => ["2026-05-04T11:00", "2026-05-06", "2026-05-12", "2026-05-19", "2026-05-21", "2026-05-25", "2026-05-28"];
    tv_30: third("2026-12-14T10:00") => ["2026-12-14T12:00", "2026-12-15", "2026-12-17", "2026-12-18", "2026-12-22"];
    tv_31: third("2026-12-11T17:00") => ["2026-12-14T09:30", "2026-12-15", "2026-12-17", "2026-12-18", "2026-12-21"];
    tv_32: payment("2026-12-18T11:00") => ["2027-01-17"];
    tv_33: payment("2026-11-30T17:00") => ["2026-12-30"];
}
