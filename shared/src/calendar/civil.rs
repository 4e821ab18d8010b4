//! Dates as people and machines write them, and dates as day numbers.
//!
//! Written by hand: jiff's own parsers, printers and spans would weigh more than the rest of `shared`.

use jiff::civil::Date;

/// Days from 1970-01-01 to `date`, negative before it.
pub(super) fn day_number(date: Date) -> i32 {
    // Years begin in March, so that the leap day is the last; eras have 400 years.
    let (month, day) = (i32::from(date.month()), i32::from(date.day()));
    let year = i32::from(date.year()) - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The date of a day number; `None` outside the years −9999…9999.
pub(super) fn from_day_number(number: i32) -> Option<Date> {
    let shifted = number.checked_add(719_468)?;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = (march_month + 2) % 12 + 1;
    civil_date(era * 400 + year_of_era + i32::from(month <= 2), month, day)
}

/// The date of these numbers, if there is such a day.
pub(crate) fn civil_date(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

/// Reads an ISO 8601 calendar date, `2026-11-20` and nothing else `[spec V-DATE]`; `None` if it is none.
pub fn parse_date(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    civil_date(
        number(&[*y1, *y2, *y3, *y4])?,
        number(&[*m1, *m2])?,
        number(&[*d1, *d2])?,
    )
}

/// Writes an ISO 8601 calendar date: `2026-11-20` `[spec V-DATE]`.
pub fn format_date(date: Date) -> String {
    let mut text = String::with_capacity(10);
    push_date(&mut text, date);
    text
}

/// Writes a date as people read it: `20.11.2026` `[spec V-DATE]`.
pub fn display_date(date: Date) -> String {
    let mut text = String::with_capacity(10);
    push_number(&mut text, i32::from(date.day()), 2);
    text.push('.');
    push_number(&mut text, i32::from(date.month()), 2);
    text.push('.');
    push_number(&mut text, i32::from(date.year()), 4);
    text
}

/// Appends the ISO 8601 date.
pub(super) fn push_date(text: &mut String, date: Date) {
    push_number(text, i32::from(date.year()), 4);
    text.push('-');
    push_number(text, i32::from(date.month()), 2);
    text.push('-');
    push_number(text, i32::from(date.day()), 2);
}

/// Appends a number with leading zeros to `width` digits.
pub(super) fn push_number(text: &mut String, number: i32, width: u32) {
    if number < 0 {
        text.push('-');
    }
    for place in (0..width).rev() {
        let digit = number.unsigned_abs() / 10_u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// The number that these ASCII digits write; `None` if one is no digit.
pub(super) fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, digit| {
        digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0'))
    })
}

/// `#[serde(with = "shared::calendar::serde_date")]` for a [`Date`]: the ISO 8601 string.
pub mod serde_date {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes `2026-11-20`.
    pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::format_date(*date))
    }

    /// Reads `2026-11-20`; the error says `date_format`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        super::parse_date(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("date_format"))
    }

    /// The same for a date that there may be none of: null then. Read with `default`, it may be left out too.
    pub mod option {
        use jiff::civil::Date;
        use serde::{Deserialize, Deserializer, Serializer, de::Error};

        /// Writes `2026-11-20` or null.
        pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
            match date {
                Some(date) => super::serialize(date, serializer),
                None => serializer.serialize_none(),
            }
        }

        /// Reads `2026-11-20` or null; the error says `date_format`.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            let text = Option::<String>::deserialize(deserializer)?;
            text.map(|text| super::super::parse_date(&text).ok_or_else(|| D::Error::custom("date_format")))
                .transpose()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn day_numbers_round_trip() {
        assert_eq!(day_number(date(1970, 1, 1)), 0);
        assert_eq!(day_number(date(2000, 3, 1)), 11_017);
        let mut day = date(1799, 12, 31);
        let mut number = day_number(day);
        while day < date(2201, 1, 1) {
            assert_eq!(from_day_number(number), Some(day));
            assert_eq!(day_number(day), number);
            day = day.tomorrow().unwrap();
            number += 1;
        }
        for edge in [Date::MIN, Date::MAX] {
            assert_eq!(from_day_number(day_number(edge)), Some(edge));
        }
        assert_eq!(from_day_number(day_number(Date::MAX) + 1), None);
        assert_eq!(from_day_number(day_number(Date::MIN) - 1), None);
        assert_eq!(from_day_number(i32::MAX), None);
        assert_eq!(from_day_number(i32::MIN), None);
    }

    #[test]
    fn reads_and_writes_dates() {
        assert_eq!(parse_date("2026-11-20"), Some(date(2026, 11, 20)));
        assert_eq!(format_date(date(2026, 1, 2)), "2026-01-02");
        assert_eq!(display_date(date(2026, 1, 2)), "02.01.2026");
        for wrong in [
            "",
            "2026-11-31",
            "2026-13-01",
            "20.11.2026",
            "2026-1-2",
            "2026-11-20 ",
            "٢٠٢٦-11-20",
        ] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn serde_of_a_date() {
        #[derive(serde::Serialize, serde::Deserialize)]
        struct Row(#[serde(with = "serde_date")] Date);
        let json = serde_json::to_string(&Row(date(2026, 11, 20))).unwrap();
        assert_eq!(json, "\"2026-11-20\"");
        assert_eq!(serde_json::from_str::<Row>(&json).unwrap().0, date(2026, 11, 20));
        assert!(serde_json::from_str::<Row>("\"20.11.2026\"").is_err());
    }
}
