//! Ages and periods that decide eligibility `[spec 5.5]`. `R` is the registration date of the application.

use jiff::civil::Date;

use super::limits::{plus_days, plus_months, plus_years};

/// AGE-1: at least so many years of residence since `start` on the date `r`; the anniversary passes. Three years
/// in service A. `[000 §5]`
pub fn resided_years(start: Date, years: i32, r: Date) -> bool {
    plus_years(start, years) <= r
}

/// AGE-2: the person worsened their housing on `event`, within so many years before `r`; the day exactly so many
/// years ago is inside. Five years in service A. `[000 A2.9(3)]`, DR-61
pub fn worsened_within_years(event: Date, years: i32, r: Date) -> bool {
    event >= plus_years(r, years.saturating_neg())
}

/// AGE-3: a dwelling owned from `from` until `until` (both included; `None`: still owned) was owned
/// at some time in the five years before `r`. `[002 §15(2), A.4(1)]`, DR-61
pub fn owned_within_five_years(from: Date, until: Option<Date>, r: Date) -> bool {
    from <= r && until.is_none_or(|until| until >= plus_years(r, -5))
}

/// AGE-4: younger than 29 on `r`; not any more on the 29th birthday. `[000 L3 §9(3)]`
pub fn is_under_29(birth: Date, r: Date) -> bool {
    plus_years(birth, 29) > r
}

/// AGE-5: lost the parents on `loss`, before the 18th birthday; the number 18 is not in the source.
/// `[000 L3 §9(3)]`
pub fn lost_parents_before_majority(loss: Date, birth: Date) -> bool {
    loss < plus_years(birth, 18)
}

/// AGE-6: of age on `r`, the 18th birthday included. `[002 §7]`
pub fn is_adult(birth: Date, r: Date) -> bool {
    plus_years(birth, 18) <= r
}

/// AGE-7: first and last day of the twelve months whose income counts: `[R − 12 months, R − 1 day]`.
/// `[000 A1.4]`, DR-15
pub fn income_period(r: Date) -> (Date, Date) {
    (plus_months(r, -12), plus_days(r, -1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const R: Date = date(2026, 11, 20);

    #[test]
    fn age_1_equality_passes() {
        assert!(resided_years(date(2023, 11, 20), 3, R));
        assert!(!resided_years(date(2023, 11, 21), 3, R));
        // From 29 February: the anniversary in a common year is 28 February (P-8).
        assert!(resided_years(date(2024, 2, 29), 3, date(2027, 2, 28)));
        assert!(!resided_years(date(2024, 2, 29), 3, date(2027, 2, 27)));
    }

    #[test]
    fn age_2_and_3_the_boundary_day_is_inside() {
        assert!(worsened_within_years(date(2021, 11, 20), 5, R));
        assert!(!worsened_within_years(date(2021, 11, 19), 5, R));

        let bought = date(2010, 1, 1);
        assert!(owned_within_five_years(bought, None, R));
        assert!(owned_within_five_years(bought, Some(date(2021, 11, 20)), R));
        assert!(!owned_within_five_years(bought, Some(date(2021, 11, 19)), R));
        assert!(owned_within_five_years(R, None, R));
        assert!(!owned_within_five_years(date(2026, 11, 21), None, R));
    }

    #[test]
    fn age_4_to_6_turn_on_the_birthday() {
        assert!(is_under_29(date(1997, 11, 21), R));
        assert!(!is_under_29(date(1997, 11, 20), R));
        assert!(lost_parents_before_majority(
            date(2026, 11, 19),
            date(2008, 11, 20)
        ));
        assert!(!lost_parents_before_majority(R, date(2008, 11, 20)));
        assert!(is_adult(date(2008, 11, 20), R));
        assert!(!is_adult(date(2008, 11, 21), R));
        assert!(is_adult(date(2008, 2, 29), date(2026, 2, 28)));
    }

    #[test]
    fn age_7_income_period() {
        assert_eq!(income_period(R), (date(2025, 11, 20), date(2026, 11, 19)));
    }
}
