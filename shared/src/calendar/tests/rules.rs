//! P-1 … P-9 where no vector of 5.6 reaches.

use super::super::{SCH_A, SCH_D, SCH_E_PSC, SCH_PORTAL, SCH_PSC, SCHEDULES, Schedule, Week};
use super::{at, day, kz};

#[test]
fn p_1_working_time_is_half_open() {
    for (schedule, moment, open) in [
        (SCH_A, "2026-11-20 08:59", false),
        (SCH_A, "2026-11-20 09:00", true),
        (SCH_A, "2026-11-20 12:59", true),
        (SCH_A, "2026-11-20 13:00", false),
        (SCH_A, "2026-11-20 14:29", false),
        (SCH_A, "2026-11-20 14:30", true),
        (SCH_A, "2026-11-20 18:29", true),
        (SCH_A, "2026-11-20 18:30", false),
        (SCH_A, "2026-11-21 12:00", false),
        (SCH_PSC, "2026-11-21 19:59", true),
        (SCH_PSC, "2026-11-22 12:00", false),
        (SCH_PORTAL, "2026-01-01 00:00", true),
        (SCH_PORTAL, "2026-11-22 23:59", true),
    ] {
        assert_eq!(
            schedule.is_open(&kz(), at(moment)),
            open,
            "{} {moment}",
            schedule.code
        );
    }
}

#[test]
fn p_2_registration_in_the_portal_is_the_day_of_filing() {
    for moment in ["2026-11-22 00:00", "2026-11-22 23:59"] {
        assert_eq!(SCH_PORTAL.registration_date(&kz(), at(moment)), day("2026-11-22"));
    }
    assert_eq!(
        SCH_PSC.registration_date(&kz(), at("2026-11-21 20:00")),
        day("2026-11-23")
    );
}

#[test]
fn p_3_no_days_give_the_day_itself() {
    assert_eq!(
        kz().working_days_after(Week::Five, day("2026-11-21"), 0),
        day("2026-11-21")
    );
    assert_eq!(
        kz().working_days_after(Week::Five, day("9999-12-31"), 5),
        day("9999-12-31")
    );
}

#[test]
fn p_5_minutes_run_in_working_time() {
    for (schedule, from, minutes, to) in [
        (SCH_A, "2026-11-20 10:00", 0, "2026-11-20 10:00"),
        (SCH_A, "2026-11-21 10:00", 0, "2026-11-21 10:00"),
        (SCH_A, "2026-11-20 18:00", 30, "2026-11-20 18:30"),
        (SCH_A, "2026-11-20 18:00", 31, "2026-11-23 09:01"),
        (SCH_A, "2026-11-20 18:30", 1, "2026-11-23 09:01"),
        (SCH_A, "2026-11-20 07:00", 240, "2026-11-20 13:00"),
        (SCH_A, "2026-11-20 07:00", 241, "2026-11-20 14:31"),
        (SCH_A, "2026-11-20 13:40", 15, "2026-11-20 14:45"),
        (SCH_A, "2026-11-20 09:00", 481, "2026-11-23 09:01"),
        (SCH_PSC, "2026-12-31 19:50", 20, "2027-01-04 09:10"),
        (SCH_PORTAL, "2026-12-31 23:50", 20, "2027-01-01 00:10"),
        (SCH_PORTAL, "2026-12-31 23:50", 10, "2027-01-01 00:00"),
    ] {
        assert_eq!(
            schedule.add_working_minutes(&kz(), at(from), minutes),
            at(to),
            "{from} + {minutes}"
        );
    }
    let forever = SCH_A.add_working_minutes(&kz(), at("9999-12-30 10:00"), 100_000);
    assert_eq!(forever.to_string(), "9999-12-31T23:59:59+05:00");
}

#[test]
fn p_6_target_dates() {
    let target = |week, date: &str| kz().last_working_day_on_or_before(week, day(date));
    assert_eq!(target(Week::Five, "2026-12-20"), day("2026-12-18"));
    assert_eq!(target(Week::Five, "2026-12-18"), day("2026-12-18"));
    assert_eq!(target(Week::Six, "2027-01-02"), day("2026-12-31"));
    assert_eq!(target(Week::Five, "2026-03-25"), day("2026-03-20"));
}

#[test]
fn p_9_expiry() {
    for (schedule, due, moment) in [
        (SCH_A, "2026-11-20", "2026-11-20 18:30"),
        (SCH_A, "2026-12-20", "2026-12-21 00:00"),
        (SCH_A, "2026-12-16", "2026-12-17 00:00"),
        (SCH_PSC, "2026-11-21", "2026-11-21 20:00"),
        (SCH_PORTAL, "2026-12-31", "2027-01-01 00:00"),
    ] {
        assert_eq!(
            schedule.expiry(&kz(), day(due)),
            at(moment),
            "{} {due}",
            schedule.code
        );
    }
}

#[test]
fn dr_49_silent_schedules_follow_others() {
    assert_eq!(
        SCH_D,
        Schedule {
            code: "SCH-D",
            ..SCH_A
        }
    );
    assert_eq!(
        SCH_E_PSC,
        Schedule {
            code: "SCH-E-PSC",
            ..SCH_PSC
        }
    );
    for schedule in SCHEDULES {
        assert_eq!(Schedule::by_code(schedule.code), Some(schedule));
    }
    assert_eq!(Schedule::by_code("SCH-X"), None);
    assert_eq!(
        serde_json::to_string(&SCH_A).unwrap(),
        r#"{"code":"SCH-A","week":"five","open":"09:00","close":"18:30","lunch":["13:00","14:30"]}"#
    );
    assert_eq!(SCH_PORTAL.close.to_string(), "24:00");
}
