//! CAL-1 … CAL-7.

use super::super::{Calendar, CalendarError, CalendarYear, DayChange, DayKind, Week, plus_days};
use super::{day, kz};

/// The days of a year that are off though their weekday is worked, as `MM-DD`.
fn off(calendar: &Calendar, week: Week, year: i16, kind: impl Fn(DayKind) -> bool) -> Vec<String> {
    let first = day(&format!("{year}-01-01"));
    (0..i32::from(first.days_in_year()))
        .map(|index| plus_days(first, index))
        .filter(|date| kind(calendar.day_kind(week, *date)))
        .map(|date| super::super::format_date(date)[5..].to_owned())
        .collect()
}

fn is_off(kind: DayKind) -> bool {
    !kind.is_working() && kind != DayKind::Weekend
}

#[test]
fn cal_3_five_day_week_of_2026() {
    assert_eq!(
        off(&kz(), Week::Five, 2026, is_off),
        [
            "01-01", "01-02", "01-07", "03-09", "03-23", "03-24", "03-25", "05-01", "05-07", "05-11",
            "05-27", "07-06", "08-31", "10-26", "12-16"
        ]
    );
    assert_eq!(
        off(&kz(), Week::Five, 2026, |kind| kind == DayKind::Moved),
        ["03-09", "03-24", "03-25", "05-11", "08-31", "10-26"]
    );
    assert_eq!(off(&kz(), Week::Five, 2026, DayKind::is_working).len(), 246);
}

#[test]
fn cal_4_six_day_week_of_2026() {
    assert_eq!(
        off(&kz(), Week::Six, 2026, is_off),
        [
            "01-01", "01-02", "01-07", "03-09", "03-21", "03-23", "03-24", "05-01", "05-07", "05-09",
            "05-27", "07-06", "08-31", "10-26", "12-16"
        ]
    );
    for open in ["2026-03-25", "2026-05-11"] {
        assert!(kz().is_working_day(Week::Six, day(open)) && !kz().is_working_day(Week::Five, day(open)));
    }
}

#[test]
fn cal_5_years_that_nobody_entered() {
    assert!(kz().is_entered(2026) && !kz().is_entered(2027));
    let january = |week| -> Vec<String> {
        off(&kz(), week, 2027, is_off)
            .into_iter()
            .filter(|date| date.starts_with("01"))
            .collect()
    };
    assert_eq!(january(Week::Five), ["01-01", "01-04", "01-07"]);
    assert_eq!(january(Week::Six), ["01-01", "01-02", "01-07"]);

    let entered = CalendarYear::computed(2027);
    let calendar = Calendar::new(vec![entered.clone()]).unwrap();
    // Without its Kurban Ait the year is still a plan.
    assert!(!calendar.is_entered(2027));
    assert_eq!(
        off(&calendar, Week::Five, 2027, is_off),
        off(&kz(), Week::Five, 2027, is_off)
    );

    // Kurban Ait on a Sunday is not moved.
    let calendar = Calendar::new(vec![entered.with_kurban_ait(day("2027-05-16"))]).unwrap();
    assert!(calendar.is_entered(2027));
    assert_eq!(
        off(&calendar, Week::Five, 2027, is_off),
        off(&kz(), Week::Five, 2027, is_off)
    );
}

#[test]
fn cal_6_working_days_per_month_of_2026() {
    let working = off(&kz(), Week::Five, 2026, DayKind::is_working);
    let per_month = (1..=12).map(|month| {
        working
            .iter()
            .filter(|date| date.starts_with(&format!("{month:02}")))
            .count()
    });
    assert_eq!(
        per_month.collect::<Vec<_>>(),
        [19, 20, 18, 22, 17, 22, 22, 20, 22, 21, 21, 22]
    );
}

#[test]
fn cal_7_transfers_by_decision() {
    let change = |date: &str, week| DayChange {
        date: day(date),
        week,
        note: String::new(),
    };
    let mut year = CalendarYear::computed(2026);
    year.extra_days_off = vec![change("2026-01-05", Some(Week::Five)), change("2026-03-24", None)];
    year.extra_working_days = vec![change("2026-01-10", Some(Week::Five)), change("2026-10-26", None)];
    let calendar = Calendar::new(vec![year]).unwrap();
    let kind = |week, date: &str| calendar.day_kind(week, day(date));

    assert_eq!(kind(Week::Five, "2026-01-05"), DayKind::ExtraOff);
    assert_eq!(kind(Week::Six, "2026-01-05"), DayKind::Working);
    assert_eq!(kind(Week::Five, "2026-01-10"), DayKind::ExtraWorking);
    assert_eq!(kind(Week::Six, "2026-01-10"), DayKind::Working);
    // A day off by decision takes up no moved day off; Nauryz moves on to the 25th and 26th.
    assert_eq!(kind(Week::Five, "2026-03-24"), DayKind::ExtraOff);
    assert_eq!(kind(Week::Five, "2026-03-25"), DayKind::Moved);
    assert_eq!(kind(Week::Five, "2026-03-26"), DayKind::Moved);
    assert_eq!(kind(Week::Five, "2026-03-27"), DayKind::Working);
    // A moved day off that is worked by decision is gone.
    assert_eq!(kind(Week::Five, "2026-10-26"), DayKind::ExtraWorking);
    assert_eq!(kind(Week::Five, "2026-10-27"), DayKind::Working);
}

#[test]
fn cal_7_the_calendar_is_data() {
    let json = serde_json::to_string(&kz()).unwrap();
    assert!(
        json.contains(r#"{"date":"2026-05-27","code":"kurban_ait","moves":false}"#),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), kz());
    let least = r#"{"years":[{"year":2027,"holidays":[]}]}"#;
    assert!(
        serde_json::from_str::<Calendar>(least)
            .unwrap()
            .is_working_day(Week::Five, day("2027-01-01"))
    );

    let stray = json.replace("2026-05-27", "2027-05-27");
    assert!(
        serde_json::from_str::<Calendar>(&stray)
            .unwrap_err()
            .to_string()
            .contains("calendar_date")
    );
    let twice = vec![CalendarYear::computed(2026), CalendarYear::computed(2026)];
    assert_eq!(Calendar::new(twice), Err(CalendarError::Year));
}
