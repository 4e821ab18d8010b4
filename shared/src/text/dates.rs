//! Dates as people read them.

use super::{
    Lang,
    ui::common::{MONTHS, NO_TERM, WEEKDAYS},
};
use crate::calendar::{Moment, display_date};
use jiff::civil::{Date, Time};

fn month(date: Date, lang: Lang) -> &'static str {
    MONTHS
        .get(usize::from(date.month().unsigned_abs()).wrapping_sub(1))
        .map_or("", |name| name.get(lang))
}

/// "23 қараша 2026 ж." is written `2026 жылғы 23 қараша`; `23 ноября 2026 года`; `23 November 2026`.
pub fn long_date(date: Date, lang: Lang) -> String {
    let (day, year, month) = (date.day().to_string(), date.year().to_string(), month(date, lang));
    match lang {
        Lang::Kk => [&year, " жылғы ", &day, " ", month].concat(),
        Lang::Ru => [&day, " ", month, " ", &year, " года"].concat(),
        Lang::En => [&day, " ", month, " ", &year].concat(),
    }
}

/// The day by which something is due, or that the act sets no term (DR-43).
pub fn due_date(date: Option<Date>, lang: Lang) -> String {
    date.map_or_else(|| NO_TERM.get(lang).to_owned(), |date| long_date(date, lang))
}

/// From one day to another, both included: `20 ноября 2025 года – 19 ноября 2026 года`.
pub fn period((from, until): (Date, Date), lang: Lang) -> String {
    [&long_date(from, lang), " – ", &long_date(until, lang)].concat()
}

/// The day and the month, with the day of the week: `23 қараша, дүйсенбі`; `понедельник, 23 ноября`.
pub fn day_and_weekday(date: Date, lang: Lang) -> String {
    let index = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
    let weekday = WEEKDAYS.get(index).map_or("", |name| name.get(lang));
    let (day, month) = (date.day().to_string(), month(date, lang));
    match lang {
        Lang::Kk => [&day, " ", month, ", ", weekday].concat(),
        Lang::Ru => [weekday, ", ", &day, " ", month].concat(),
        Lang::En => [weekday, " ", &day, " ", month].concat(),
    }
}

/// `14:32`.
pub fn clock(time: Time) -> String {
    [
        two(time.hour().unsigned_abs()),
        ":".into(),
        two(time.minute().unsigned_abs()),
    ]
    .concat()
}

/// `2026 жылғы 23 қараша, 09:00`.
pub fn long_moment(moment: Moment, lang: Lang) -> String {
    [
        long_date(moment.date(), lang),
        ", ".to_owned(),
        clock(moment.time()),
    ]
    .concat()
}

/// When something is due: midnight is told as the end of the day before, `6 желтоқсан 2026, 24:00` (P-9).
pub fn due_moment(at: Moment, lang: Lang) -> String {
    [long_date(at.ends_on(), lang), ", ".to_owned(), due_clock(at)].concat()
}

/// The same for a table: `06.12.2026, 24:00`.
pub fn short_due_moment(at: Moment) -> String {
    [display_date(at.ends_on()), ", ".into(), due_clock(at)].concat()
}

fn due_clock(at: Moment) -> String {
    if at.ends_on() == at.date() {
        clock(at.time())
    } else {
        "24:00".to_owned()
    }
}

/// `23.11.2026, 14:32`.
pub fn short_moment(moment: Moment) -> String {
    [display_date(moment.date()), ", ".into(), clock(moment.time())].concat()
}

fn two(number: u8) -> String {
    let digits = number.to_string();
    if digits.len() < 2 {
        ["0", &digits].concat()
    } else {
        digits
    }
}
