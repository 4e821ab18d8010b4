//! The test vectors of `spec.md` 5.6, each by the formula of 5.4 that its row names.

use jiff::civil::Date;

use super::super::{
    Moment, SCH_A, SCH_C, SCH_D, SCH_E, Week, format_date, plus_days, plus_months, step_due_date,
};
use super::{at, day, kz};

/// One test a row: input, then every output in the order of the row.
macro_rules! vectors {
    ($formula:ident($read:ident): $($name:ident: $input:literal => [$($output:literal),+];)+) => {
        $(
            #[test]
            fn $name() {
                assert_eq!($formula($read($input)), [$($output),+]);
            }
        )+
    };
}

fn dates<const N: usize>(dates: [Date; N]) -> Vec<String> {
    dates.into_iter().map(format_date).collect()
}

fn minute(moment: Moment) -> String {
    moment.to_string()[..16].replace('T', " ")
}

fn wd(date: Date, days: u32) -> Date {
    kz().working_days_after(Week::Five, date, days)
}

/// DL-A0 registration, DL-A2 completeness, DL-A1 result.
fn service_a(filed: Moment) -> Vec<String> {
    let registered = SCH_A.registration_date(&kz(), filed);
    dates([registered, wd(registered, 2), wd(registered, 15)])
}

vectors! { service_a(at):
    tv_01: "2026-11-20 18:29" => ["2026-11-20", "2026-11-24", "2026-12-11"];
    tv_02: "2026-11-20 18:30" => ["2026-11-23", "2026-11-25", "2026-12-14"];
    tv_03: "2026-11-21 11:00" => ["2026-11-23", "2026-11-25", "2026-12-14"];
    tv_04: "2026-11-22 23:59" => ["2026-11-23", "2026-11-25", "2026-12-14"];
    tv_05: "2026-01-05 08:15" => ["2026-01-05", "2026-01-08", "2026-01-27"];
    tv_06: "2026-10-23 13:30" => ["2026-10-23", "2026-10-28", "2026-11-16"];
    tv_07: "2026-03-20 10:00" => ["2026-03-20", "2026-03-27", "2026-04-15"];
    tv_08: "2026-05-06 12:00" => ["2026-05-06", "2026-05-12", "2026-06-01"];
    tv_09: "2026-05-08 19:00" => ["2026-05-12", "2026-05-14", "2026-06-03"];
    tv_10: "2026-12-15 10:00" => ["2026-12-15", "2026-12-18", "2027-01-11"];
    tv_11: "2026-04-17 16:00" => ["2026-04-17", "2026-04-21", "2026-05-13"];
    tv_12: "2026-06-25 10:00" => ["2026-06-25", "2026-06-29", "2026-07-17"];
}

/// Registration, DL-C1, DL-C2.
fn service_c(filed: Moment) -> Vec<String> {
    let registered = SCH_C.registration_date(&kz(), filed);
    dates([registered, wd(registered, 1), wd(registered, 3)])
}

vectors! { service_c(at):
    tv_13: "2026-07-12 10:00" => ["2026-07-13", "2026-07-14", "2026-07-16"];
    tv_14: "2026-11-20 12:00" => ["2026-11-20", "2026-11-23", "2026-11-25"];
    tv_15: "2026-11-20 18:30" => ["2026-11-23", "2026-11-24", "2026-11-26"];
    tv_16: "2026-11-21 10:00" => ["2026-11-23", "2026-11-24", "2026-11-26"];
    tv_17: "2026-12-15 17:00" => ["2026-12-15", "2026-12-17", "2026-12-21"];
    tv_18: "2026-10-23 18:00" => ["2026-10-23", "2026-10-27", "2026-10-29"];
    tv_19: "2026-10-24 12:00" => ["2026-10-27", "2026-10-28", "2026-10-30"];
}

/// DL-B1 end of term, DL-B2 provider and its target, DL-B4 pick-up, DL-B5 storage and transfer.
fn service_b(accepted: Date) -> Vec<String> {
    let term = plus_days(accepted, 30);
    let provider = plus_days(term, -1);
    let target = kz().last_working_day_on_or_before(Week::Five, provider);
    let pick_up = kz().last_working_day_on_or_before(Week::Six, term);
    let stored = plus_months(pick_up, 1);
    dates([
        term,
        provider,
        target,
        pick_up,
        stored,
        kz().next_working_day(Week::Six, stored),
    ])
}

vectors! { service_b(day):
    tv_20: "2026-11-21" => ["2026-12-21", "2026-12-20", "2026-12-18", "2026-12-21", "2027-01-21", "2027-01-22"];
    tv_21: "2026-11-23" => ["2026-12-23", "2026-12-22", "2026-12-22", "2026-12-23", "2027-01-23", "2027-01-25"];
    tv_22: "2026-04-10" => ["2026-05-10", "2026-05-09", "2026-05-08", "2026-05-08", "2026-06-08", "2026-06-09"];
    tv_23: "2026-11-16" => ["2026-12-16", "2026-12-15", "2026-12-15", "2026-12-15", "2027-01-15", "2027-01-16"];
    tv_24: "2026-06-06" => ["2026-07-06", "2026-07-05", "2026-07-03", "2026-07-04", "2026-08-04", "2026-08-05"];
}

/// DL-D1a…f with every step at its limit and no cap, DL-D1 and its target.
fn privatisation_stage_1(filed: Moment) -> Vec<String> {
    let accepted = SCH_D.add_working_minutes(&kz(), filed, 120);
    let mut due = vec![minute(accepted)];
    let mut step = accepted.date();
    for days in [2, 7, 13, 5, 1] {
        step = plus_days(step, days);
        due.push(format_date(step));
    }
    let stage = plus_days(filed.date(), 30);
    due.extend(dates([
        stage,
        kz().last_working_day_on_or_before(Week::Five, stage),
    ]));
    due
}

vectors! { privatisation_stage_1(at):
    tv_25: "2026-11-23 10:00" => ["2026-11-23 12:00", "2026-11-25", "2026-12-02", "2026-12-15", "2026-12-20", "2026-12-21", "2026-12-23", "2026-12-23"];
    tv_26: "2026-11-20 17:30" => ["2026-11-23 10:00", "2026-11-25", "2026-12-02", "2026-12-15", "2026-12-20", "2026-12-21", "2026-12-20", "2026-12-18"];
    tv_27: "2026-12-01 09:00" => ["2026-12-01 11:00", "2026-12-03", "2026-12-10", "2026-12-23", "2026-12-28", "2026-12-29", "2026-12-31", "2026-12-31"];
}

/// DL-D2 and DL-D3: two hours, steps in working days, the stage.
fn in_working_days(start: Moment, steps: &[u32], stage: u32) -> Vec<String> {
    let accepted = SCH_D.add_working_minutes(&kz(), start, 120);
    let mut due = vec![minute(accepted)];
    let mut step = accepted.date();
    for days in steps {
        step = wd(step, *days);
        due.push(format_date(step));
    }
    due.push(format_date(wd(start.date(), stage)));
    due
}

/// DL-D2.
fn privatisation_stage_2(start: Moment) -> Vec<String> {
    in_working_days(start, &[2, 2, 5, 2, 2], 15)
}

vectors! { privatisation_stage_2(at):
    tv_28: "2026-12-01 10:00" => ["2026-12-01 12:00", "2026-12-03", "2026-12-07", "2026-12-14", "2026-12-17", "2026-12-21", "2026-12-23"];
    tv_29: "2026-05-04 09:00" => ["2026-05-04 11:00", "2026-05-06", "2026-05-12", "2026-05-19", "2026-05-21", "2026-05-25", "2026-05-28"];
}

/// DL-D3.
fn privatisation_stage_3(start: Moment) -> Vec<String> {
    in_working_days(start, &[1, 1, 1], 5)
}

vectors! { privatisation_stage_3(at):
    tv_30: "2026-12-14 10:00" => ["2026-12-14 12:00", "2026-12-15", "2026-12-17", "2026-12-18", "2026-12-22"];
    tv_31: "2026-12-11 17:00" => ["2026-12-14 09:30", "2026-12-15", "2026-12-17", "2026-12-18", "2026-12-21"];
}

/// DL-D4.
fn payment(contract: Date) -> Vec<String> {
    dates([plus_days(contract, 30)])
}

vectors! { payment(day):
    tv_32: "2026-12-18" => ["2027-01-17"];
    tv_33: "2026-11-30" => ["2026-12-30"];
}

/// DL-E1: talon, resolution, check.
fn assistance(applied: Moment) -> Vec<String> {
    let talon = SCH_E.add_working_minutes(&kz(), applied, 15);
    let resolution = SCH_E.add_working_minutes(&kz(), talon, 30);
    vec![
        minute(talon),
        minute(resolution),
        format_date(wd(resolution.date(), 8)),
    ]
}

vectors! { assistance(at):
    tv_34: "2026-11-23 10:00" => ["2026-11-23 10:15", "2026-11-23 10:45", "2026-12-03"];
    tv_35: "2026-11-20 17:50" => ["2026-11-23 09:05", "2026-11-23 09:35", "2026-12-03"];
    tv_36: "2026-12-04 12:50" => ["2026-12-04 14:05", "2026-12-04 14:35", "2026-12-17"];
}

/// DL-E2: registered, to the head, resolution, right determined, draft notice.
fn assistance_through_psc(arrived: Moment) -> Vec<String> {
    let registered = SCH_E.add_working_minutes(&kz(), arrived, 15);
    let to_head = SCH_E.add_working_minutes(&kz(), registered, 30);
    let resolution = SCH_E.add_working_minutes(&kz(), to_head, 30);
    let right = wd(resolution.date(), 7);
    let mut due = vec![minute(registered), minute(to_head), minute(resolution)];
    due.extend(dates([right, wd(right, 1)]));
    due
}

vectors! { assistance_through_psc(at):
    tv_37: "2026-11-24 09:30" => ["2026-11-24 09:45", "2026-11-24 10:15", "2026-11-24 10:45", "2026-12-03", "2026-12-04"];
    tv_38: "2026-12-07 11:00" => ["2026-12-07 11:15", "2026-12-07 11:45", "2026-12-07 12:15", "2026-12-17", "2026-12-18"];
}

/// DL-E3: arrival, planned pick-up.
fn assistance_pick_up(accepted: Date) -> Vec<String> {
    let arrival = kz().next_working_day(Week::Five, accepted);
    dates([arrival, wd(wd(arrival, 8), 1)])
}

vectors! { assistance_pick_up(day):
    tv_39: "2026-11-21" => ["2026-11-23", "2026-12-04"];
    tv_40: "2026-11-23" => ["2026-11-24", "2026-12-07"];
    tv_41: "2026-05-08" => ["2026-05-12", "2026-05-25"];
}

/// DL-A5.
fn information(registered: Date) -> Vec<String> {
    dates([plus_days(registered, 10)])
}

vectors! { information(day):
    tv_42: "2026-11-30" => ["2026-12-10"];
}

/// P-7 on TV-26: the last steps would end after their stage.
#[test]
fn tv_26_capped_by_its_stage() {
    let stage = plus_days(day("2026-11-20"), 30);
    let capped = ["2026-12-15", "2026-12-20", "2026-12-21"].map(|step| step_due_date(day(step), stage));
    assert_eq!(dates(capped), ["2026-12-15", "2026-12-20", "2026-12-20"]);
}
