//! When a hearing can be: only what the act and the office's working time allow is offered.

use jiff::civil::{Date, Time};
use shared::{
    calendar::{Calendar, Moment, Schedule, format_date},
    text::{
        Lang,
        dates::{clock, day_and_weekday},
    },
};

/// Between two times that are offered, in minutes.
const APART: i8 = 30;
/// How many days are offered when the term has passed already.
const LATE_DAYS: usize = 15;

/// The working days on which a hearing can be held, as a value and as people read it: until the answer is due, and if
/// that has passed, soon.
pub fn days(schedule: &Schedule, calendar: &Calendar, now: Moment, due: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut day = now.date();
    if calendar.is_working_day(schedule.week, day) && now < schedule.expiry(calendar, day) {
        days.push(day);
    }
    loop {
        day = calendar.next_working_day(schedule.week, day);
        let late = now.date() > due;
        if (!late && day > due) || (late && days.len() >= LATE_DAYS) || days.len() > 60 {
            return days;
        }
        days.push(day);
    }
}

/// The times of a working day at which a hearing can begin.
pub fn times(schedule: &Schedule, calendar: &Calendar, day: Date) -> Vec<Moment> {
    let halves = (0..24).flat_map(|hour| [(hour, 0), (hour, APART)]);
    let at = |(hour, minute)| Some(Moment::at(day, Time::new(hour, minute, 0, 0).ok()?));
    halves
        .filter_map(at)
        .filter(|at| schedule.is_open(calendar, *at))
        .collect()
}

/// A day as a value of a form.
pub fn day_value(day: Date) -> String {
    format_date(day)
}

/// A day as people read it.
pub fn day_name(day: Date, lang: Lang) -> String {
    day_and_weekday(day, lang)
}

/// A time as a value and as people read it.
pub fn time_value(at: Moment) -> String {
    clock(at.time())
}
