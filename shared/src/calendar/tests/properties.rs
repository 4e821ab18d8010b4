//! What holds for every date, number of days and office.

use jiff::civil::{Date, Weekday};
use proptest::prelude::*;

use super::super::{
    Calendar, CalendarYear, Moment, SCHEDULES, Schedule, Week, plus_days, plus_months, plus_years,
};
use super::{day, kz};

fn any_day() -> impl Strategy<Value = Date> {
    (0..3_000).prop_map(|days| plus_days(day("2023-01-01"), days))
}

fn any_week() -> impl Strategy<Value = Week> {
    prop_oneof![Just(Week::Five), Just(Week::Six), Just(Week::Every)]
}

fn any_moment() -> impl Strategy<Value = Moment> {
    (1_672_531_200_i64..1_925_000_000).prop_map(|seconds| Moment::from_unix(seconds).unwrap())
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    proptest::sample::select(SCHEDULES.to_vec())
}

/// CAL-2 told forwards, as the law tells it: each holiday on a day off takes the next free day.
fn moved_days(year: &CalendarYear, saturday_off: bool) -> Vec<Date> {
    let rests =
        |date: Date| date.weekday() == Weekday::Sunday || saturday_off && date.weekday() == Weekday::Saturday;
    let mut moved: Vec<Date> = Vec::new();
    for holiday in year
        .holidays
        .iter()
        .filter(|holiday| holiday.moves && rests(holiday.date))
    {
        let mut target = plus_days(holiday.date, 1);
        while rests(target)
            || moved.contains(&target)
            || year.holidays.iter().any(|other| other.date == target)
        {
            target = plus_days(target, 1);
        }
        moved.push(target);
    }
    moved
}

#[test]
fn looking_back_finds_what_moving_forwards_gives() {
    for number in 1991..2100 {
        let year = CalendarYear::computed(number);
        let calendar = Calendar::new(vec![year.clone()]).unwrap();
        for (week, saturday_off) in [(Week::Five, true), (Week::Six, false)] {
            let moved = moved_days(&year, saturday_off);
            let mut date = day(&format!("{number}-01-01"));
            while date.year() == number {
                let holiday = year.holidays.iter().any(|holiday| holiday.date == date);
                let saturday = saturday_off && date.weekday() == Weekday::Saturday;
                let off = date.weekday() == Weekday::Sunday || saturday || holiday || moved.contains(&date);
                assert_eq!(calendar.is_working_day(week, date), !off, "{date}");
                assert_eq!(kz().is_working_day(week, date), !off && date != day("2026-05-27"));
                date = plus_days(date, 1);
            }
        }
    }
}

proptest! {
    #[test]
    fn wd_is_a_working_day_and_strictly_monotone(week in any_week(), from in any_day(), n in 1_u32..60) {
        let calendar = kz();
        let due = calendar.working_days_after(week, from, n);
        prop_assert!(calendar.is_working_day(week, due));
        prop_assert!(due > calendar.working_days_after(week, from, n - 1));
        prop_assert!(due <= calendar.working_days_after(week, plus_days(from, 1), n));
    }

    #[test]
    fn wd_adds_up(week in any_week(), from in any_day(), a in 0_u32..30, b in 0_u32..30) {
        let calendar = kz();
        let through = calendar.working_days_after(week, from, a);
        let due = calendar.working_days_after(week, from, a + b);
        prop_assert_eq!(calendar.working_days_after(week, through, b), due);
    }

    #[test]
    fn the_target_is_the_last_working_day(week in any_week(), due in any_day()) {
        let calendar = kz();
        let target = calendar.last_working_day_on_or_before(week, due);
        prop_assert!(target <= due && calendar.is_working_day(week, target));
        prop_assert!(calendar.next_working_day(week, target) > due);
    }

    #[test]
    fn registration_is_a_working_day_not_before_filing(schedule in any_schedule(), filed in any_moment()) {
        let calendar = kz();
        let date = schedule.registration_date(&calendar, filed);
        prop_assert!(date >= filed.date() && calendar.is_working_day(schedule.week, date));
        prop_assert!(schedule.expiry(&calendar, date) > filed);
        prop_assert!(!schedule.is_open(&calendar, filed) || date == filed.date());
    }

    /// Walks second by second in steps of a minute: between two moments there are exactly as many
    /// open minutes as were added.
    #[test]
    fn minutes_are_consumed_in_working_time_only(
        schedule in any_schedule(), filed in any_moment(), minutes in 1_u32..700,
    ) {
        let calendar = kz();
        let from = Moment::from_unix(filed.unix() / 60 * 60).unwrap();
        let to = schedule.add_working_minutes(&calendar, from, minutes);
        let open = (from.unix()..to.unix()).step_by(60).filter(|second| {
            schedule.is_open(&calendar, Moment::from_unix(*second).unwrap())
        });
        prop_assert_eq!(open.count(), minutes as usize);
        prop_assert!(schedule.is_open(&calendar, Moment::from_unix(to.unix() - 1).unwrap()));
    }

    #[test]
    fn minutes_add_up(schedule in any_schedule(), from in any_moment(), a in 0_u32..900, b in 0_u32..900) {
        let calendar = kz();
        let through = schedule.add_working_minutes(&calendar, from, a);
        let to = schedule.add_working_minutes(&calendar, from, a + b);
        prop_assert_eq!(schedule.add_working_minutes(&calendar, through, b), to);
    }

    #[test]
    fn working_minutes_are_those_that_were_added(
        schedule in any_schedule(), from in any_moment(), minutes in 0_u32..5_000, more in 0_u32..900,
    ) {
        let calendar = kz();
        let to = schedule.add_working_minutes(&calendar, from, minutes);
        prop_assert_eq!(schedule.working_minutes(&calendar, from, to), minutes);
        let later = schedule.add_working_minutes(&calendar, to, more);
        prop_assert_eq!(schedule.working_minutes(&calendar, from, later), minutes + more);
        prop_assert_eq!(schedule.working_minutes(&calendar, to, from), 0);
    }

    #[test]
    fn months_keep_the_day_or_end_the_month(from in any_day(), months in -500_i32..500) {
        let to = plus_months(from, months);
        prop_assert!(to.day() == from.day() || to.day() == to.days_in_month() && to.day() < from.day());
        let apart = (i32::from(to.year()) - i32::from(from.year())) * 12
            + i32::from(to.month()) - i32::from(from.month());
        prop_assert_eq!(apart, months);
        prop_assert_eq!(plus_years(from, months / 12), plus_months(from, months / 12 * 12));
    }

    #[test]
    fn moments_round_trip(seconds in -60_000_000_000_i64..250_000_000_000) {
        let moment = Moment::from_unix(seconds).unwrap();
        prop_assert_eq!(moment.unix(), seconds);
        prop_assert_eq!(Moment::at(moment.date(), moment.time()), moment);
        prop_assert_eq!(Moment::parse(&moment.to_string()), Ok(moment));
        prop_assert!(moment < Moment::from_unix(seconds + 1).unwrap());
    }

    #[test]
    fn readers_never_panic(text in any::<String>(), near in "[0-9TZ:+. é-]{0,30}", seconds in any::<i64>()) {
        for text in [text, near] {
            let _ = Moment::parse(&text);
            let _ = super::super::parse_date(&text);
        }
        if let Some(moment) = Moment::from_unix(seconds) {
            prop_assert_eq!(moment.unix(), seconds);
        }
    }
}
