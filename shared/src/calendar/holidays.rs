//! Holidays and transferred days as data that an administrator edits `[spec 5.1]`.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::civil::{civil_date, serde_date};
use super::schedule::Schedule;
use super::working_days::Week;

/// Month, day and code of the holidays that have the same date every year. `[spec CAL-1]`, DR-47
const FIXED: [(i8, i8, &str); 14] = [
    (1, 1, "new_year"),
    (1, 2, "new_year"),
    (1, 7, CHRISTMAS),
    (3, 8, "womens_day"),
    (3, 21, "nauryz"),
    (3, 22, "nauryz"),
    (3, 23, "nauryz"),
    (5, 1, "unity_day"),
    (5, 7, "defender_day"),
    (5, 9, "victory_day"),
    (7, 6, "capital_day"),
    (8, 30, "constitution_day"),
    (10, 25, "republic_day"),
    (12, 16, "independence_day"),
];
const CHRISTMAS: &str = "orthodox_christmas";
pub(super) const KURBAN_AIT: &str = "kurban_ait";

/// A public holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// The day.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// Which holiday: the key of its name in the message catalogue, or the administrator's own note.
    pub code: String,
    /// Whether a day off is given later when it falls on one: not for 7 January and Kurban Ait.
    /// `[spec CAL-2]`
    pub moves: bool,
}

impl Holiday {
    /// A holiday with the rule of `[spec CAL-2]`: all move but Christmas and Kurban Ait.
    fn new(date: Date, code: &str) -> Self {
        Self {
            date,
            code: code.to_owned(),
            moves: moves(code),
        }
    }
}

/// `[spec CAL-2]`
fn moves(code: &str) -> bool {
    code != CHRISTMAS && code != KURBAN_AIT
}

/// A single day that a decision of the Government makes a day off or a working day. `[spec CAL-7]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayChange {
    /// The day.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// Whose week it changes; `None`: everybody's.
    #[serde(default)]
    pub week: Option<Week>,
    /// The decision, in the administrator's words.
    #[serde(default)]
    pub note: String,
}

/// One year as entered: its holidays and the transfers by decision. Days off that holidays move
/// are not stored, they are computed. `[spec CAL-1, CAL-2, CAL-7]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarYear {
    /// The year.
    pub year: i16,
    /// Its public holidays.
    pub holidays: Vec<Holiday>,
    /// Days that are off by decision. None of them takes up a day off that a holiday moves.
    #[serde(default)]
    pub extra_days_off: Vec<DayChange>,
    /// Days that are worked by decision, whatever else falls on them.
    #[serde(default)]
    pub extra_working_days: Vec<DayChange>,
}

impl CalendarYear {
    /// A year with its fixed-date holidays only: what an administrator starts from. `[spec CAL-5]`, DR-47
    pub fn computed(year: i16) -> Self {
        let holidays = FIXED.iter().filter_map(|&(month, day, code)| {
            Some(Holiday::new(
                civil_date(year.into(), month.into(), day.into())?,
                code,
            ))
        });
        Self {
            year,
            holidays: holidays.collect(),
            extra_days_off: Vec::new(),
            extra_working_days: Vec::new(),
        }
    }

    /// The same year with its Kurban Ait, which is never moved. `[spec CAL-2, CAL-5]`
    #[must_use]
    pub fn with_kurban_ait(mut self, date: Date) -> Self {
        self.holidays.push(Holiday::new(date, KURBAN_AIT));
        self
    }

    /// Every date of the year's lists.
    fn dates(&self) -> impl Iterator<Item = Date> + '_ {
        let changes = self.extra_days_off.iter().chain(&self.extra_working_days);
        self.holidays
            .iter()
            .map(|holiday| holiday.date)
            .chain(changes.map(|change| change.date))
    }
}

/// The business calendar: the years that were entered. All other years are computed from the
/// fixed-date holidays, without Kurban Ait. `[spec CAL-5, CAL-7]`, DR-47
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Entered")]
pub struct Calendar {
    years: Vec<CalendarYear>,
    /// Schedules that were edited; every other is as the act has it. `[spec 5.2]`
    #[serde(skip)]
    pub(super) schedules: Vec<Schedule>,
}

/// A [`Calendar`] as it comes in, before its check.
#[derive(Deserialize)]
struct Entered {
    years: Vec<CalendarYear>,
}

impl TryFrom<Entered> for Calendar {
    type Error = CalendarError;

    fn try_from(entered: Entered) -> Result<Self, CalendarError> {
        Self::new(entered.years)
    }
}

/// Why a list of years is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarError {
    /// A year is there twice.
    Year,
    /// A date lies outside its year.
    Date,
}

impl CalendarError {
    /// The stable code of field errors.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Year => "calendar_year",
            Self::Date => "calendar_date",
        }
    }
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for CalendarError {}

impl Calendar {
    /// The calendar of these years.
    pub fn new(years: Vec<CalendarYear>) -> Result<Self, CalendarError> {
        for (index, entered) in years.iter().enumerate() {
            if years.iter().take(index).any(|other| other.year == entered.year) {
                return Err(CalendarError::Year);
            }
            if entered.dates().any(|date| date.year() != entered.year) {
                return Err(CalendarError::Date);
            }
        }
        Ok(Self {
            years,
            schedules: Vec::new(),
        })
    }

    /// The calendar the portal comes with: 2026 is entered. `[spec CAL-1]`
    pub fn kazakhstan() -> Self {
        let mut year = CalendarYear::computed(2026);
        if let Some(date) = civil_date(2026, 5, 27) {
            year = year.with_kurban_ait(date);
        }
        Self {
            years: vec![year],
            schedules: Vec::new(),
        }
    }

    /// The years that were entered.
    pub fn years(&self) -> &[CalendarYear] {
        &self.years
    }

    /// Whether the year has its Kurban Ait, as every year does: until it is entered, a date in the
    /// year is a plan. `[spec CAL-5]`
    pub fn is_entered(&self, year: i16) -> bool {
        self.entered(year)
            .is_some_and(|year| year.holidays.iter().any(|holiday| holiday.code == KURBAN_AIT))
    }

    /// The year, begun with its fixed-date holidays if it is not there. `[spec CAL-5]`
    pub(super) fn year_mut(&mut self, year: i16) -> &mut CalendarYear {
        let at = self.years.iter().position(|entered| entered.year == year);
        let at = at.unwrap_or_else(|| {
            self.years.push(CalendarYear::computed(year));
            self.years.len() - 1
        });
        &mut self.years[at]
    }

    /// What is known of the day besides its kind: the holiday's code, or the decision. `[spec CAL-7]`
    pub fn note(&self, date: Date) -> Option<&str> {
        let year = self.entered(date.year())?;
        let decided = year.extra_days_off.iter().chain(&year.extra_working_days);
        let decided = decided.filter(|change| change.date == date);
        let holidays = year.holidays.iter().filter(|holiday| holiday.date == date);
        decided
            .map(|change| change.note.as_str())
            .chain(holidays.map(|holiday| holiday.code.as_str()))
            .next()
    }

    /// The year as entered.
    pub(super) fn entered(&self, year: i16) -> Option<&CalendarYear> {
        self.years.iter().find(|entered| entered.year == year)
    }

    /// Whether the day is a public holiday, and then, whether it moves.
    pub(super) fn holiday(&self, date: Date) -> Option<bool> {
        match self.entered(date.year()) {
            Some(year) => year
                .holidays
                .iter()
                .find(|holiday| holiday.date == date)
                .map(|found| found.moves),
            None => FIXED
                .iter()
                .find(|(month, day, _)| (*month, *day) == (date.month(), date.day()))
                .map(|(_, _, code)| moves(code)),
        }
    }
}
