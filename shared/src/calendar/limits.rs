//! Limits in calendar days, months and years, and the cap of a step `[spec P-4, P-7, P-8]`.

use jiff::civil::Date;

use super::civil::{civil_date, day_number, from_day_number};

/// `cd(d, n)`: `days` calendar days after `date`, which itself is not counted; negative goes back.
/// Never moved when it falls on a day off. `[spec P-4]`, `[001 §10]`, DR-52, DR-54
pub fn plus_days(date: Date, days: i32) -> Date {
    from_day_number(day_number(date).saturating_add(days)).unwrap_or(edge(days))
}

/// `month(d, n)`: the same day number `months` later, clamped to the last day of that month;
/// negative goes back. `[spec P-8]`, DR-56
pub fn plus_months(date: Date, months: i32) -> Date {
    let count = (i32::from(date.year()) * 12 + i32::from(date.month()) - 1).saturating_add(months);
    let first = civil_date(count.div_euclid(12), count.rem_euclid(12) + 1, 1);
    first
        .and_then(|first| {
            let day = date.day().min(first.days_in_month());
            Date::new(first.year(), first.month(), day).ok()
        })
        .unwrap_or(edge(months))
}

/// The same day `years` later, 29 February becoming 28 in a common year; negative goes back.
/// `[spec P-8]`, DR-56
pub fn plus_years(date: Date, years: i32) -> Date {
    plus_months(date, years.saturating_mul(12))
}

/// When a step is due: at its own limit, but never after its stage. Both dates as computed by the
/// caller, `own_limit` from the actual completion of the step before. `[spec P-7]`, DR-55
pub fn step_due_date(own_limit: Date, stage_due: Date) -> Date {
    own_limit.min(stage_due)
}

/// Where the years end, in the direction that was walked.
fn edge(direction: i32) -> Date {
    if direction < 0 { Date::MIN } else { Date::MAX }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn p_4_calendar_days() {
        assert_eq!(plus_days(date(2026, 11, 21), 30), date(2026, 12, 21));
        assert_eq!(plus_days(date(2027, 1, 1), -1), date(2026, 12, 31));
        assert_eq!(plus_days(date(2026, 1, 1), 0), date(2026, 1, 1));
        assert_eq!(plus_days(Date::MAX, 1), Date::MAX);
        assert_eq!(plus_days(Date::MIN, i32::MIN), Date::MIN);
    }

    #[test]
    fn p_8_months_and_years_clamp() {
        assert_eq!(plus_months(date(2027, 1, 31), 1), date(2027, 2, 28));
        assert_eq!(plus_months(date(2028, 1, 31), 1), date(2028, 2, 29));
        assert_eq!(plus_months(date(2026, 12, 15), 1), date(2027, 1, 15));
        assert_eq!(plus_months(date(2026, 1, 31), -2), date(2025, 11, 30));
        assert_eq!(plus_months(date(2026, 11, 21), -12), date(2025, 11, 21));
        assert_eq!(plus_years(date(2008, 2, 29), 18), date(2026, 2, 28));
        assert_eq!(plus_years(date(2008, 2, 29), 20), date(2028, 2, 29));
        assert_eq!(plus_years(date(2028, 2, 29), -5), date(2023, 2, 28));
        assert_eq!(plus_years(date(2026, 1, 1), i32::MAX), Date::MAX);
        assert_eq!(plus_years(date(2026, 1, 1), i32::MIN), Date::MIN);
    }

    #[test]
    fn p_7_the_stage_caps_the_step() {
        let (early, late) = (date(2026, 12, 20), date(2026, 12, 21));
        assert_eq!(step_due_date(late, early), early);
        assert_eq!(step_due_date(early, late), early);
    }
}
