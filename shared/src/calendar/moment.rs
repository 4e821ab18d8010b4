//! A moment of business time `[spec P-10]`, DR-44.

use std::fmt;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::civil::{day_number, from_day_number, number, parse_date, push_date, push_number};
use super::limits::plus_days;

/// Seconds of a day.
pub(super) const DAY: i32 = 86_400;
/// Asia/Almaty is ahead of UTC by this many seconds.
const OFFSET: i64 = 5 * 3_600;

/// Civil time of Asia/Almaty, a fixed UTC+05:00, in whole seconds. Ordered by time.
/// Shown and stored as RFC 3339: `2026-11-20T18:30:00+05:00`. `[spec P-10]`, DR-44
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    date: Date,
    /// 0…86399.
    second: i32,
}

/// The text is no RFC 3339 date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentError;

impl MomentError {
    /// The stable code of field errors.
    pub const fn code(self) -> &'static str {
        "moment_format"
    }
}

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for MomentError {}

impl Moment {
    /// This time of Almaty on this date; fractions of a second are dropped.
    pub fn at(date: Date, time: Time) -> Self {
        let minutes = i32::from(time.hour()) * 60 + i32::from(time.minute());
        Self {
            date,
            second: minutes * 60 + i32::from(time.second()),
        }
    }

    /// So many seconds after midnight; 86400 is 00:00 of the next day.
    pub(super) fn at_second(date: Date, second: i32) -> Self {
        Self {
            date: plus_days(date, second.div_euclid(DAY)),
            second: second.rem_euclid(DAY),
        }
    }

    /// Reads RFC 3339 with any offset or `Z`; the result is the same instant in Almaty.
    /// Fractions of a second are dropped, a leap second becomes the second before it.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        parse(text).ok_or(MomentError)
    }

    /// The moment of a Unix time in seconds; `None` outside the years −9999…9999.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let local = seconds.checked_add(OFFSET)?;
        let date = from_day_number(i32::try_from(local.div_euclid(i64::from(DAY))).ok()?)?;
        Some(Self {
            date,
            second: i32::try_from(local.rem_euclid(i64::from(DAY))).ok()?,
        })
    }

    /// Unix time: seconds since 1970-01-01T00:00:00Z.
    pub fn unix(self) -> i64 {
        i64::from(day_number(self.date)) * i64::from(DAY) + i64::from(self.second) - OFFSET
    }

    /// The date in Almaty.
    pub fn date(self) -> Date {
        self.date
    }

    /// The day that a term ends which ends at this moment: midnight is the end of the day before (P-9).
    pub fn ends_on(self) -> Date {
        if self.second > 0 {
            return self.date;
        }
        self.date.yesterday().unwrap_or(self.date)
    }

    /// The time of day in Almaty.
    pub fn time(self) -> Time {
        let part = |value: i32| i8::try_from(value).unwrap_or(0);
        Time::new(
            part(self.second / 3_600),
            part(self.second / 60 % 60),
            part(self.second % 60),
            0,
        )
        .unwrap_or_default()
    }

    /// Seconds since midnight in Almaty, 0…86399.
    pub(super) fn second_of_day(self) -> i32 {
        self.second
    }
}

/// `YYYY-MM-DDThh:mm:ss[.f…](Z|±hh:mm)`.
fn parse(text: &str) -> Option<Moment> {
    let date = parse_date(text.get(..10)?)?;
    let [b'T' | b't' | b' ', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = text.get(10..)?.as_bytes()
    else {
        return None;
    };
    let clock = time_of_day([*h1, *h2], [*m1, *m2])? + up_to(60, [*s1, *s2])?.min(59);
    let offset = match without_fraction(rest)? {
        [b'Z' | b'z'] => 0,
        [b'+', h1, h2, b':', m1, m2] => time_of_day([*h1, *h2], [*m1, *m2])?,
        [b'-', h1, h2, b':', m1, m2] => -time_of_day([*h1, *h2], [*m1, *m2])?,
        _ => return None,
    };
    Moment::from_unix(i64::from(day_number(date)) * i64::from(DAY) + i64::from(clock - offset))
}

/// What follows the fraction of a second, which has at least one digit.
fn without_fraction(rest: &[u8]) -> Option<&[u8]> {
    let [b'.', fraction @ ..] = rest else {
        return Some(rest);
    };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { None } else { fraction.get(digits..) }
}

/// Seconds of `hh:mm`.
fn time_of_day(hour: [u8; 2], minute: [u8; 2]) -> Option<i32> {
    Some(up_to(23, hour)? * 3_600 + up_to(59, minute)? * 60)
}

/// The number of two digits, unless it is larger than `limit`.
fn up_to(limit: i32, digits: [u8; 2]) -> Option<i32> {
    number(&digits).filter(|number| *number <= limit)
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(25);
        push_date(&mut text, self.date);
        for (mark, value) in [
            ('T', self.second / 3_600),
            (':', self.second / 60 % 60),
            (':', self.second % 60),
        ] {
            text.push(mark);
            push_number(&mut text, value, 2);
        }
        text.push_str("+05:00");
        f.write_str(&text)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(|error| D::Error::custom(error.code()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn p_10_every_offset_becomes_almaty() {
        let expected = Moment::at(date(2026, 11, 20), time(18, 30, 0, 0));
        for text in [
            "2026-11-20T18:30:00+05:00",
            "2026-11-20T13:30:00Z",
            "2026-11-20t13:30:00.999999999999z",
            "2026-11-20 05:00:00.5-08:30",
            "2026-11-21T03:00:00+13:30",
        ] {
            let moment = Moment::parse(text).unwrap();
            assert_eq!(moment, expected, "{text}");
            assert_eq!(moment.to_string(), "2026-11-20T18:30:00+05:00");
        }
        assert_eq!(expected.unix(), 1_795_181_400);
        assert_eq!(Moment::from_unix(1_795_181_400), Some(expected));
        assert_eq!(
            (expected.date(), expected.time()),
            (date(2026, 11, 20), time(18, 30, 0, 0))
        );
        assert_eq!(
            Moment::parse("2026-12-31T23:59:60Z").unwrap().to_string(),
            "2027-01-01T04:59:59+05:00"
        );
    }

    #[test]
    fn refuses_what_is_no_moment() {
        for text in [
            "",
            "2026-11-20",
            "2026-11-20T18:30:00",
            "2026-11-20T18:30Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T18:60:00Z",
            "2026-11-20T18:30:61Z",
            "2026-11-20T18:30:00.Z",
            "2026-11-20T18:30:00+5:00",
            "2026-11-20T18:30:00 05:00",
            "2026-11-20T18:30:00+24:00",
            "2026-02-30T18:30:00Z",
            "9999-12-31T23:00:00Z",
            "2026-11-2é18:30:00Z",
        ] {
            assert_eq!(Moment::parse(text), Err(MomentError), "{text}");
        }
    }

    #[test]
    fn json_is_rfc_3339() {
        let json = "\"2026-11-20T18:30:00+05:00\"";
        let moment: Moment = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&moment).unwrap(), json);
        assert!(
            serde_json::from_str::<Moment>("\"now\"")
                .unwrap_err()
                .to_string()
                .contains("moment_format")
        );
    }
}
