//! Office hours, and minutes that run only within them `[spec 5.2, P-1, P-2, P-5, P-9]`.

use std::fmt;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::civil::{number, push_number};
use super::holidays::Calendar;
use super::moment::{DAY, Moment};
use super::working_days::Week;

/// A time of day in minutes since midnight, 00:00…24:00. Shown as `09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime(u16);

impl DayTime {
    /// `hour:minute`; anything later than 24:00 is 24:00.
    pub const fn new(hour: u8, minute: u8) -> Self {
        let minutes = hour as u16 * 60 + minute as u16;
        Self(if minutes > 1_440 { 1_440 } else { minutes })
    }

    /// Minutes since midnight, 0…1440.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Reads `09:00`, up to `24:00`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let [h1, h2, b':', m1, m2] = text.as_bytes() else {
            return None;
        };
        let (hour, minute) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
        let minutes = u16::try_from(hour * 60 + minute).ok()?;
        (minute < 60 && minutes <= 1_440).then_some(Self(minutes))
    }

    /// Seconds since midnight, 0…86400.
    fn second(self) -> i32 {
        i32::from(self.0) * 60
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(5);
        push_number(&mut text, i32::from(self.0 / 60), 2);
        text.push(':');
        push_number(&mut text, i32::from(self.0 % 60), 2);
        f.write_str(&text)
    }
}

impl Serialize for DayTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// When an office works. Its working time is half-open: at `close` it is closed. `[spec 5.2, P-1]`, DR-50
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Schedule {
    /// The name in `spec.md` 5.2, such as `SCH-A`.
    pub code: &'static str,
    /// The days it works, holidays excepted.
    pub week: Week,
    /// When it opens.
    pub open: DayTime,
    /// When it closes.
    pub close: DayTime,
    /// From when until when it rests.
    pub lunch: Option<(DayTime, DayTime)>,
    /// The hours of weekdays that have their own, Monday first.
    #[serde(skip_serializing_if = "is_plain")]
    pub weekdays: Weekdays,
}

/// The hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Hours {
    /// When it opens.
    pub open: DayTime,
    /// When it closes.
    pub close: DayTime,
    /// From when until when it rests.
    pub lunch: Option<(DayTime, DayTime)>,
}

/// The hours of each weekday that has its own, Monday first.
pub type Weekdays = [Option<Hours>; 7];

/// No weekday has hours of its own: as the acts have it.
pub const PLAIN: Weekdays = [None; 7];

/// Whether no weekday has hours of its own.
fn is_plain(weekdays: &Weekdays) -> bool {
    weekdays.iter().all(Option::is_none)
}

impl Hours {
    /// `None` unless opening, lunch and closing follow one another.
    pub fn new(open: DayTime, close: DayTime, lunch: Option<(DayTime, DayTime)>) -> Option<Self> {
        let (from, until) = lunch.unwrap_or((open, open));
        let in_order = open < close && open <= from && from <= until && until < close;
        let rests = lunch.is_none_or(|(from, until)| open < from && from < until);
        (in_order && rests).then_some(Self { open, close, lunch })
    }

    /// The two parts of the day, in seconds since midnight; without lunch the second is empty.
    pub(super) fn spans(self) -> [(i32, i32); 2] {
        let (lunch, back) = self.lunch.unwrap_or((self.close, self.close));
        [
            (self.open.second(), lunch.second()),
            (back.second(), self.close.second()),
        ]
    }
}

/// Providers of services A and G. `[000 A2.7(1)]`
pub const SCH_A: Schedule = Schedule {
    code: "SCH-A",
    week: Week::Five,
    open: DayTime::new(9, 0),
    close: DayTime::new(18, 30),
    lunch: Some((DayTime::new(13, 0), DayTime::new(14, 30))),
    weekdays: PLAIN,
};
/// The housing construction savings bank, service C. `[002 A.8(1)]`
pub const SCH_C: Schedule = Schedule {
    code: "SCH-C",
    ..SCH_A
};
/// The Almaty department, service B; the days of the week are a design rule. `[001 A1]`, DR-06
pub const SCH_B: Schedule = Schedule {
    code: "SCH-B",
    week: Week::Five,
    open: DayTime::new(9, 0),
    close: DayTime::new(18, 0),
    lunch: Some((DayTime::new(13, 0), DayTime::new(14, 0))),
    weekdays: PLAIN,
};
/// Public service centres of service B. `[001 §16, A2]`
pub const SCH_PSC: Schedule = Schedule {
    code: "SCH-PSC",
    week: Week::Six,
    open: DayTime::new(9, 0),
    close: DayTime::new(20, 0),
    lunch: None,
    weekdays: PLAIN,
};
/// Local executive bodies of service D; the source is silent. DR-49
pub const SCH_D: Schedule = Schedule {
    code: "SCH-D",
    ..SCH_A
};
/// Authorised bodies of service E. `[004 A1]`
pub const SCH_E: Schedule = Schedule {
    code: "SCH-E",
    ..SCH_B
};
/// Public service centres of service E; the source is silent. DR-49
pub const SCH_E_PSC: Schedule = Schedule {
    code: "SCH-E-PSC",
    ..SCH_PSC
};
/// The portal and the digital object: round the clock. `[000 A2.7(2)]`, `[002 A.8(2)]`
pub const SCH_PORTAL: Schedule = Schedule {
    code: "SCH-PORTAL",
    week: Week::Every,
    open: DayTime::new(0, 0),
    close: DayTime::new(24, 0),
    lunch: None,
    weekdays: PLAIN,
};

/// Every schedule of `[spec 5.2]`.
pub const SCHEDULES: [Schedule; 8] = [SCH_A, SCH_C, SCH_B, SCH_PSC, SCH_D, SCH_E, SCH_E_PSC, SCH_PORTAL];

impl Schedule {
    /// The schedule of this name in `[spec 5.2]`, such as `SCH-E-PSC`.
    pub fn by_code(code: &str) -> Option<Self> {
        SCHEDULES.into_iter().find(|schedule| schedule.code == code)
    }

    /// The same with other hours; `None` unless opening, lunch and closing follow one another.
    pub fn with_hours(
        self,
        open: DayTime,
        close: DayTime,
        lunch: Option<(DayTime, DayTime)>,
    ) -> Option<Self> {
        let Hours { open, close, lunch } = Hours::new(open, close, lunch)?;
        Some(Self {
            open,
            close,
            lunch,
            ..self
        })
    }

    /// The schedule as it holds in this calendar: the hours may have been edited. `[spec 5.2]`
    pub fn in_force(&self, calendar: &Calendar) -> Self {
        let edited = calendar.schedules.iter().find(|edited| edited.code == self.code);
        edited.copied().unwrap_or(*self)
    }

    /// The days it works as it holds in this calendar, holidays excepted. `[spec 5.2]`
    pub fn week(&self, calendar: &Calendar) -> Week {
        self.in_force(calendar).week
    }

    /// The hours of a day that it works, as they hold in this calendar.
    pub fn hours_on(&self, calendar: &Calendar, date: Date) -> Hours {
        self.in_force(calendar).hours(date)
    }

    /// The hours of a day that it works.
    fn hours(&self, date: Date) -> Hours {
        let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        let own = self.weekdays.get(weekday).copied().flatten();
        own.unwrap_or(Hours {
            open: self.open,
            close: self.close,
            lunch: self.lunch,
        })
    }

    /// Whether the office works at this moment. `[spec P-1]`, DR-50
    pub fn is_open(&self, calendar: &Calendar, moment: Moment) -> bool {
        let now = self.in_force(calendar);
        calendar.is_working_day(now.week, moment.date())
            && now
                .hours(moment.date())
                .spans()
                .iter()
                .any(|&(from, until)| (from..until).contains(&moment.second_of_day()))
    }

    /// `reg(ts)`: the date on which an application filed at `moment` counts as filed. The same day on
    /// a working day before closing, also before opening and during lunch; the next working day
    /// otherwise. For the portal that is the date of filing. `[spec P-2]`, `[000 §7]`,
    /// `[000 A2.7(2)]`, `[002 A.8(2)]`, DR-50, DR-51
    pub fn registration_date(&self, calendar: &Calendar, moment: Moment) -> Date {
        let (date, now) = (moment.date(), self.in_force(calendar));
        if calendar.is_working_day(now.week, date) && moment.second_of_day() < now.hours(date).close.second()
        {
            date
        } else {
            calendar.next_working_day(now.week, date)
        }
    }

    /// The moment when the office has worked `minutes` since `from`: lunch, nights and days off do not
    /// count, the rest runs on at the next opening. Minutes that end with the working time end at
    /// closing, not at the next opening; no minutes give `from` itself. `[spec P-5]`, DR-53
    pub fn add_working_minutes(&self, calendar: &Calendar, from: Moment, minutes: u32) -> Moment {
        if minutes == 0 {
            return from;
        }
        let mut left = i64::from(minutes) * 60;
        let mut date = from.date();
        let mut since = from.second_of_day();
        let now = self.in_force(calendar);
        loop {
            if calendar.is_working_day(now.week, date) {
                for (start, end) in now.hours(date).spans() {
                    let start = start.max(since);
                    let room = i64::from((end - start).max(0));
                    match i32::try_from(left) {
                        Ok(rest) if left <= room => return Moment::at_second(date, start + rest),
                        _ => left -= room,
                    }
                }
            }
            let Ok(next) = date.tomorrow() else {
                return Moment::at_second(date, DAY - 1);
            };
            (date, since) = (next, 0);
        }
    }

    /// The whole minutes that the office works from one moment until another; none if the second is not later. What
    /// [`Self::add_working_minutes`] added is found again. `[spec P-5]`
    pub fn working_minutes(&self, calendar: &Calendar, from: Moment, until: Moment) -> u32 {
        let now = self.in_force(calendar);
        let (mut date, mut seconds) = (from.date(), 0_i64);
        while date <= until.date() && from < until {
            if calendar.is_working_day(now.week, date) {
                let since = if date == from.date() {
                    from.second_of_day()
                } else {
                    0
                };
                let end = if date == until.date() {
                    until.second_of_day()
                } else {
                    DAY
                };
                let worked = |(start, stop): (i32, i32)| i64::from((stop.min(end) - start.max(since)).max(0));
                seconds += now.hours(date).spans().into_iter().map(worked).sum::<i64>();
            }
            let Ok(next) = date.tomorrow() else { break };
            date = next;
        }
        u32::try_from(seconds / 60).unwrap_or(u32::MAX)
    }

    /// The minutes of a whole working day that has no hours of its own.
    pub fn minutes_a_day(&self, calendar: &Calendar) -> u32 {
        let Self {
            open, close, lunch, ..
        } = self.in_force(calendar);
        let spans = Hours { open, close, lunch }.spans();
        let seconds: i32 = spans.into_iter().map(|(start, stop)| stop - start).sum();
        u32::try_from(seconds / 60).unwrap_or_default()
    }

    /// When a term whose last day is `due` runs out: when the office closes that day; on a day it does
    /// not work, which only terms in calendar days meet, at 24:00, given as 00:00 of the next day.
    /// `[spec P-9]`, DR-57
    pub fn expiry(&self, calendar: &Calendar, due: Date) -> Moment {
        let now = self.in_force(calendar);
        let worked = calendar.is_working_day(now.week, due);
        Moment::at_second(
            due,
            if worked {
                now.hours(due).close.second()
            } else {
                DAY
            },
        )
    }
}
