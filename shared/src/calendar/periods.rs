//! Periods that people look back over, and the steps in which a chart shows them.

use super::limits::{plus_days, plus_months};
use jiff::civil::Date;

/// Up to so many days a period is shown day by day.
const DAYS: i32 = 31;
/// Up to so many days it is shown week by week, beyond that month by month.
const WEEKS: i32 = 26 * 7;

/// A period that has a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    /// From the first of the month until today.
    ThisMonth,
    /// The whole of the month before.
    LastMonth,
    /// From the first day of the quarter until today.
    Quarter,
}

impl Period {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::ThisMonth, Self::LastMonth, Self::Quarter];

    /// Its first and its last day, as of today.
    pub fn days(self, today: Date) -> (Date, Date) {
        let month = today.first_of_month();
        match self {
            Self::ThisMonth => (month, today),
            Self::LastMonth => (plus_months(month, -1), plus_days(month, -1)),
            Self::Quarter => (plus_months(month, -i32::from((today.month() - 1) % 3)), today),
        }
    }
}

/// The steps of a period, first and last day of each, without a gap: days, or weeks from Monday, or months. The first and
/// the last may be cut short by the period. Empty if it ends before it begins.
pub fn steps(from: Date, until: Date) -> Vec<(Date, Date)> {
    let length = length(from, until);
    let mut steps = Vec::new();
    let mut first = from;
    while first <= until {
        let next = if length <= DAYS {
            plus_days(first, 1)
        } else if length <= WEEKS {
            plus_days(first, 7 - i32::from(first.weekday().to_monday_zero_offset()))
        } else {
            plus_months(first.first_of_month(), 1)
        };
        // The end of the calendar: there is no next day.
        if next <= first {
            break;
        }
        steps.push((first, plus_days(next, -1).min(until)));
        first = next;
    }
    steps
}

/// How many days, both ends included.
fn length(from: Date, until: Date) -> i32 {
    until
        .since(from)
        .map_or(i32::MAX, |span| span.get_days())
        .saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::{Period, steps};
    use crate::calendar::{format_date, parse_date, plus_days};
    use jiff::civil::Date;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    #[test]
    fn periods_are_whole_or_end_today() {
        for (period, today, from, until) in [
            (Period::ThisMonth, "2026-11-21", "2026-11-01", "2026-11-21"),
            (Period::ThisMonth, "2026-11-01", "2026-11-01", "2026-11-01"),
            (Period::LastMonth, "2026-11-21", "2026-10-01", "2026-10-31"),
            (Period::LastMonth, "2028-03-31", "2028-02-01", "2028-02-29"),
            (Period::LastMonth, "2026-01-05", "2025-12-01", "2025-12-31"),
            (Period::Quarter, "2026-11-21", "2026-10-01", "2026-11-21"),
            (Period::Quarter, "2026-12-31", "2026-10-01", "2026-12-31"),
            (Period::Quarter, "2026-01-01", "2026-01-01", "2026-01-01"),
        ] {
            assert_eq!(
                period.days(date(today)),
                (date(from), date(until)),
                "{period:?} {today}"
            );
        }
    }

    #[test]
    fn a_month_is_days_a_quarter_weeks_a_year_months() {
        for (from, until, count, first, last) in [
            (
                "2026-11-01",
                "2026-11-01",
                1,
                ("2026-11-01", "2026-11-01"),
                ("2026-11-01", "2026-11-01"),
            ),
            (
                "2026-10-01",
                "2026-10-31",
                31,
                ("2026-10-01", "2026-10-01"),
                ("2026-10-31", "2026-10-31"),
            ),
            // Thursday to Sunday, ten whole weeks, Monday to Saturday.
            (
                "2026-10-01",
                "2026-12-19",
                12,
                ("2026-10-01", "2026-10-04"),
                ("2026-12-14", "2026-12-19"),
            ),
            (
                "2026-01-15",
                "2026-12-31",
                12,
                ("2026-01-15", "2026-01-31"),
                ("2026-12-01", "2026-12-31"),
            ),
        ] {
            let found = steps(date(from), date(until));
            assert_eq!(found.len(), count, "{from}");
            let text = |(from, until): (Date, Date)| (format_date(from), format_date(until));
            let wanted = |(from, until): (&str, &str)| (from.to_owned(), until.to_owned());
            assert_eq!(text(found[0]), wanted(first));
            assert_eq!(text(*found.last().unwrap()), wanted(last));
            for pair in found.windows(2) {
                assert_eq!(plus_days(pair[0].1, 1), pair[1].0, "no gap, no overlap");
            }
        }
        assert_eq!(steps(date("2026-11-02"), date("2026-11-01")), []);
    }

    #[test]
    fn the_end_of_the_calendar_is_an_end() {
        assert!(!steps(date("9999-12-01"), date("9999-12-31")).is_empty());
    }
}
