//! When a hearing can be held: after the notice, in working time, before the answer is due (DL-A4) [000 §13(1)].

use crate::calendar::{Calendar, Moment, Schedule};
use jiff::civil::{Date, Time};

/// Between two times that are offered, in minutes.
const APART: i8 = 30;
/// How many days are offered when the answer is late already.
const LATE_DAYS: usize = 15;
/// The most days that are offered.
const MOST: usize = 60;

/// The working days on which a hearing can be held from now on: until the answer is due, and where that day has passed,
/// or the act sets none, the days to come.
pub fn hearing_days(schedule: &Schedule, calendar: &Calendar, now: Moment, due: Option<Date>) -> Vec<Date> {
    let due = due.filter(|due| now.date() <= *due);
    let mut days = Vec::new();
    let mut day = now.date();
    if hearing_times(schedule, calendar, day).last() <= Some(&now) {
        day = calendar.next_working_day(schedule.week(calendar), day);
    }
    while due.map_or(days.len() < LATE_DAYS, |due| day <= due && days.len() < MOST) {
        days.push(day);
        day = calendar.next_working_day(schedule.week(calendar), day);
    }
    days
}

/// The times of a day at which a hearing can begin; none on a day off.
pub fn hearing_times(schedule: &Schedule, calendar: &Calendar, day: Date) -> Vec<Moment> {
    let halves = (0..24).flat_map(|hour| [(hour, 0), (hour, APART)]);
    let at = |(hour, minute)| Some(Moment::at(day, Time::new(hour, minute, 0, 0).ok()?));
    halves
        .filter_map(at)
        .filter(|at| schedule.is_open(calendar, *at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{hearing_days, hearing_times};
    use crate::{
        calendar::{Calendar, Moment, SCH_A, format_date, parse_date},
        text::dates::clock,
    };
    use jiff::civil::Date;

    fn offered(now: &str, due: &str) -> Vec<String> {
        let (now, due) = (Moment::parse(now).unwrap(), parse_date(due).unwrap());
        let days = hearing_days(&SCH_A, &Calendar::kazakhstan(), now, Some(due));
        days.into_iter().map(format_date).collect()
    }

    #[test]
    fn days_are_working_days_until_the_answer_is_due() {
        // Wednesday in the morning, at the last offered time, after it; the answer is due on Monday.
        let all = ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30"];
        assert_eq!(offered("2026-11-25T09:00:00+05:00", "2026-11-30"), all);
        assert_eq!(offered("2026-11-25T17:59:59+05:00", "2026-11-30"), all);
        assert_eq!(offered("2026-11-25T18:00:00+05:00", "2026-11-30"), all[1..]);
        assert_eq!(offered("2026-11-28T12:00:00+05:00", "2026-11-30"), all[3..]);
        // Too late already: soon, then.
        let late = offered("2026-12-01T12:00:00+05:00", "2026-11-30");
        assert_eq!((late.len(), late[0].as_str()), (15, "2026-12-01"));
    }

    #[test]
    fn times_are_in_working_time() {
        let times = |day: Date| {
            let times = hearing_times(&SCH_A, &Calendar::kazakhstan(), day);
            times.into_iter().map(|at| clock(at.time())).collect::<Vec<_>>()
        };
        let wednesday = times(parse_date("2026-11-25").unwrap());
        assert_eq!(wednesday.first().unwrap(), "09:00");
        assert!(wednesday.contains(&"12:30".to_owned()) && wednesday.contains(&"14:30".to_owned()));
        assert!(!wednesday.contains(&"13:00".to_owned()) && !wednesday.contains(&"14:00".to_owned()));
        assert_eq!(wednesday.last().unwrap(), "18:00");
        assert!(times(parse_date("2026-11-28").unwrap()).is_empty());
    }
}
