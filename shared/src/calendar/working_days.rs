//! Working days: which they are, and counting them `[spec CAL-2…CAL-5, P-3, P-6]`.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::holidays::{Calendar, DayChange};

/// How far back the holidays may lie whose days off have moved to a date. A week has at most two
/// days off to move and five or six days to take them up.
const LOOK_BACK: usize = 21;

/// Which weekdays are worked. `[spec 5.1, 5.2]`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Week {
    /// W5: Monday to Friday. `[spec CAL-3]`
    Five,
    /// W6: Monday to Saturday. `[spec CAL-4]`, DR-46
    Six,
    /// Every day, holidays too: the portal. `[000 A2.7(2)]`, `[002 A.8(2)]`
    Every,
}

impl Week {
    /// Whether the weekday itself is off.
    fn rests_on(self, weekday: Weekday) -> bool {
        match self {
            Self::Five => matches!(weekday, Weekday::Saturday | Weekday::Sunday),
            Self::Six => weekday == Weekday::Sunday,
            Self::Every => false,
        }
    }
}

/// What a day is for the people of a [`Week`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A Saturday or Sunday of rest.
    Weekend,
    /// A public holiday. `[spec CAL-1]`
    Holiday,
    /// The day off of a holiday that fell on a day of rest. `[spec CAL-2]`
    Moved,
    /// Off by a decision.
    ExtraOff,
    /// Worked by a decision.
    ExtraWorking,
}

impl DayKind {
    /// Whether people work.
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::ExtraWorking)
    }
}

impl Calendar {
    /// What the day is. A decision counts before the rule; a weekend before the holiday on it.
    /// `[spec CAL-2…CAL-5]`, DR-46, DR-47
    pub fn day_kind(&self, week: Week, date: Date) -> DayKind {
        if week == Week::Every {
            return DayKind::Working;
        }
        if let Some(year) = self.entered(date.year())
            && changes(&year.extra_working_days, week, date)
        {
            return DayKind::ExtraWorking;
        }
        match self.kind_by_rule(week, date) {
            DayKind::Working if self.is_moved_day_off(week, date) => DayKind::Moved,
            kind => kind,
        }
    }

    /// Whether people work on the day.
    pub fn is_working_day(&self, week: Week, date: Date) -> bool {
        self.day_kind(week, date).is_working()
    }

    /// `wd(d, n)`: the n-th working day after `date`, which itself is not counted, whether worked or
    /// not. `wd(d, 0)` is `date` as it is, also on a day off. `[spec P-3]`, DR-52
    pub fn working_days_after(&self, week: Week, date: Date, days: u32) -> Date {
        let mut day = date;
        let mut left = days;
        while left > 0 {
            let Ok(next) = day.tomorrow() else {
                return day;
            };
            day = next;
            left -= u32::from(self.is_working_day(week, day));
        }
        day
    }

    /// The first working day after `date`. `[spec P-2]`
    pub fn next_working_day(&self, week: Week, date: Date) -> Date {
        self.working_days_after(week, date, 1)
    }

    /// The last working day not later than `date`: the target of a term in calendar days.
    /// `[spec P-6]`, DR-54
    pub fn last_working_day_on_or_before(&self, week: Week, date: Date) -> Date {
        let mut day = date;
        while !self.is_working_day(week, day) {
            let Ok(previous) = day.yesterday() else {
                return day;
            };
            day = previous;
        }
        day
    }

    /// The day without moved days off and without days worked by decision.
    fn kind_by_rule(&self, week: Week, date: Date) -> DayKind {
        if let Some(year) = self.entered(date.year())
            && changes(&year.extra_days_off, week, date)
        {
            DayKind::ExtraOff
        } else if week.rests_on(date.weekday()) {
            DayKind::Weekend
        } else if self.holiday(date).is_some() {
            DayKind::Holiday
        } else {
            DayKind::Working
        }
    }

    /// Whether a day off has moved to `date`, an ordinary working day otherwise: it has if, looking
    /// back, there are at some point more holidays to move than working days that took them up.
    /// `[spec CAL-2]`
    fn is_moved_day_off(&self, week: Week, date: Date) -> bool {
        let mut waiting = 0;
        let mut day = date;
        for _ in 0..LOOK_BACK {
            let Ok(previous) = day.yesterday() else {
                return false;
            };
            day = previous;
            if week.rests_on(day.weekday()) {
                waiting += i32::from(self.holiday(day) == Some(true));
            } else if self.kind_by_rule(week, day) == DayKind::Working {
                waiting -= 1;
            }
            if waiting > 0 {
                return true;
            }
        }
        false
    }
}

/// Whether the list changes this day of this week.
fn changes(list: &[DayChange], week: Week, date: Date) -> bool {
    list.iter()
        .any(|change| change.date == date && change.week.is_none_or(|other| other == week))
}
