//! Working time as people count it: working days, hours, minutes.

use super::{
    Lang,
    ui::work::{DAY_HOURS, DAYS, DAYS_HOURS, HOURS_MINUTES, MINUTES, ONE_DAY},
};

/// `2 жұмыс күні 3 сағ` of minutes, where a working day has so many of them. Minutes are told only where there is no
/// whole day, hours are rounded down: nobody is promised time that there is not.
pub fn working_time(minutes: u32, a_day: u32, lang: Lang) -> String {
    let a_day = a_day.max(1);
    let (days, rest) = (minutes / a_day, minutes % a_day);
    let (hours, left) = (rest / 60, rest % 60);
    let (days_said, hours_said) = (days.to_string(), hours.to_string());
    let values = [
        ("days", days_said),
        ("hours", hours_said),
        ("minutes", left.to_string()),
    ];
    let text = match (days, hours) {
        (0, 0) => MINUTES,
        (0, _) => HOURS_MINUTES,
        (1, 0) => ONE_DAY,
        (1, _) => DAY_HOURS,
        (_, 0) => DAYS,
        _ => DAYS_HOURS,
    };
    text.fill(lang, &values)
}

#[cfg(test)]
mod tests {
    use super::working_time;
    use crate::text::Lang;

    #[test]
    fn days_then_hours_then_minutes() {
        for (minutes, said) in [
            (0, "0 min"),
            (59, "59 min"),
            (60, "1 h 0 min"),
            (479, "7 h 59 min"),
            (480, "1 working day"),
            (599, "1 working day 1 h"),
            (960, "2 working days"),
            (960 + 190, "2 working days 3 h"),
        ] {
            assert_eq!(working_time(minutes, 480, Lang::En), said);
        }
        assert_eq!(working_time(1_150, 480, Lang::Kk), "2 жұмыс күні 3 сағ");
        assert_eq!(working_time(600, 480, Lang::Ru), "1 раб. день 2 ч");
        // A schedule without hours is no reason to panic.
        assert_eq!(working_time(3, 0, Lang::En), "3 working days");
    }
}
