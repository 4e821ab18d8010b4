//! The calendars, the rules and the test vectors of `spec.md` section 5.

mod calendars;
mod properties;
mod rules;
mod vectors;

use jiff::civil::Date;

use super::{Calendar, Moment, parse_date};

/// A date of a table.
fn day(text: &str) -> Date {
    parse_date(text).expect(text)
}

/// `2026-11-20 18:29` of a table, in Almaty.
fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}:00+05:00")).expect(text)
}

/// The calendar the portal comes with.
fn kz() -> Calendar {
    Calendar::kazakhstan()
}
