//! What an administrator says of single days, laid over the calendar that the portal comes with `[spec CAL-5, CAL-7]`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::holidays::{Calendar, CalendarYear, DayChange, Holiday, KURBAN_AIT};
use super::schedule::Schedule;
use super::working_days::Week;

/// What a day is by the administrator's word. `[spec CAL-1, CAL-5, CAL-7]`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayEdit {
    /// A public holiday; its day off moves if it falls on one. `[spec CAL-2]`
    Holiday,
    /// Kurban Ait, which never moves; the year has no other. `[spec CAL-2, CAL-5]`
    KurbanAit,
    /// Off by decision.
    DayOff,
    /// Worked by decision.
    Working,
    /// No holiday: what its weekday makes it.
    Ordinary,
}

impl DayEdit {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Holiday,
        Self::KurbanAit,
        Self::DayOff,
        Self::Working,
        Self::Ordinary,
    ];

    /// Its name in the contract: `day_off`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::KurbanAit => "kurban_ait",
            Self::DayOff => "day_off",
            Self::Working => "working",
            Self::Ordinary => "ordinary",
        }
    }

    /// Reads a name of the contract.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edit| edit.code() == code)
    }
}

/// One edited day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The day.
    pub date: Date,
    /// What it is.
    pub kind: DayEdit,
    /// Whose week a day off or a worked day changes; `None`: everybody's.
    pub week: Option<Week>,
    /// The decision, in the administrator's words.
    pub note: String,
}

impl Calendar {
    /// The calendar with these edits, the later before the earlier. `[spec CAL-7]`
    #[must_use]
    pub fn edited<'a>(mut self, edits: impl IntoIterator<Item = &'a Edit>) -> Self {
        for edit in edits {
            self.year_mut(edit.date.year()).edit(edit);
        }
        self
    }

    /// The calendar with other office hours. `[spec 5.2]`
    #[must_use]
    pub fn with_schedules(mut self, edited: Vec<Schedule>) -> Self {
        self.schedules = edited;
        self
    }
}

impl CalendarYear {
    fn edit(&mut self, edit: &Edit) {
        let change = || DayChange {
            date: edit.date,
            week: edit.week,
            note: edit.note.clone(),
        };
        self.holidays.retain(|holiday| holiday.date != edit.date);
        self.extra_days_off.retain(|other| other.date != edit.date);
        self.extra_working_days.retain(|other| other.date != edit.date);
        match edit.kind {
            DayEdit::Holiday => self.holidays.push(Holiday {
                date: edit.date,
                code: edit.note.clone(),
                moves: true,
            }),
            DayEdit::KurbanAit => {
                self.holidays.retain(|holiday| holiday.code != KURBAN_AIT);
                self.holidays.push(Holiday {
                    date: edit.date,
                    code: KURBAN_AIT.to_owned(),
                    moves: false,
                });
            }
            DayEdit::DayOff => self.extra_days_off.push(change()),
            DayEdit::Working => self.extra_working_days.push(change()),
            DayEdit::Ordinary => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, DayEdit, Edit, Week};
    use crate::calendar::{DayKind, parse_date};

    fn edit(date: &str, kind: DayEdit) -> Edit {
        Edit {
            date: parse_date(date).unwrap(),
            kind,
            week: None,
            note: "a decision".to_owned(),
        }
    }

    fn kind(calendar: &Calendar, date: &str) -> DayKind {
        calendar.day_kind(Week::Five, parse_date(date).unwrap())
    }

    #[test]
    fn each_edit_makes_the_day_what_it_says() {
        for (date, edited, before, after) in [
            ("2026-11-23", DayEdit::DayOff, DayKind::Working, DayKind::ExtraOff),
            ("2026-11-23", DayEdit::Holiday, DayKind::Working, DayKind::Holiday),
            (
                "2026-11-28",
                DayEdit::Working,
                DayKind::Weekend,
                DayKind::ExtraWorking,
            ),
            (
                "2026-12-16",
                DayEdit::Ordinary,
                DayKind::Holiday,
                DayKind::Working,
            ),
        ] {
            let plain = Calendar::kazakhstan();
            assert_eq!(kind(&plain, date), before, "{date}");
            assert_eq!(kind(&plain.edited(&[edit(date, edited)]), date), after, "{date}");
        }
    }

    #[test]
    fn the_last_word_on_a_day_holds() {
        let edits = [
            edit("2026-11-23", DayEdit::DayOff),
            edit("2026-11-23", DayEdit::Ordinary),
        ];
        let calendar = Calendar::kazakhstan().edited(&edits);
        assert_eq!(kind(&calendar, "2026-11-23"), DayKind::Working);
    }

    /// CAL-2: a holiday that falls on a Saturday gives the Monday.
    #[test]
    fn a_holiday_on_a_day_off_moves() {
        let calendar = Calendar::kazakhstan().edited(&[edit("2026-11-28", DayEdit::Holiday)]);
        assert_eq!(kind(&calendar, "2026-11-30"), DayKind::Moved);
    }

    #[test]
    fn edited_hours_hold_wherever_the_schedule_is_asked() {
        use crate::calendar::{DayTime, Moment, SCH_A};
        let moment = |text| Moment::parse(text).unwrap();
        let at = |text| DayTime::parse(text).unwrap();
        let evening = moment("2026-11-20T18:00:00+05:00");
        let plain = Calendar::kazakhstan();
        let shorter = SCH_A.with_hours(at("09:00"), at("17:00"), None).unwrap();
        let edited = plain.clone().with_schedules(vec![shorter]);
        assert!(SCH_A.is_open(&plain, evening) && !SCH_A.is_open(&edited, evening));
        let monday = parse_date("2026-11-23").unwrap();
        assert_eq!(SCH_A.registration_date(&edited, evening), monday);
        assert_eq!(SCH_A.expiry(&edited, monday), moment("2026-11-23T17:00:00+05:00"));
        let from = moment("2026-11-23T12:00:00+05:00");
        assert_eq!(
            SCH_A.add_working_minutes(&edited, from, 120),
            moment("2026-11-23T14:00:00+05:00")
        );
    }

    #[test]
    fn hours_are_in_order_or_none() {
        use crate::calendar::{DayTime, SCH_A};
        for (open, close, lunch, fits) in [
            ("09:00", "18:00", Some(("13:00", "14:00")), true),
            ("00:00", "24:00", None, true),
            ("18:00", "09:00", None, false),
            ("09:00", "09:00", None, false),
            ("09:00", "18:00", Some(("08:00", "09:30")), false),
            ("09:00", "18:00", Some(("14:00", "13:00")), false),
            ("09:00", "18:00", Some(("13:00", "18:00")), false),
            ("09:00", "18:00", Some(("09:00", "10:00")), false),
        ] {
            let at = |text| DayTime::parse(text).unwrap();
            let lunch = lunch.map(|(from, until)| (at(from), at(until)));
            let hours = SCH_A.with_hours(at(open), at(close), lunch);
            assert_eq!(hours.is_some(), fits, "{open} {close} {lunch:?}");
        }
        for wrong in ["", "9:00", "24:01", "12:60", "ab:cd", "12.00"] {
            assert_eq!(DayTime::parse(wrong), None, "{wrong}");
        }
    }

    /// CAL-5: what makes a year an entered one is its Kurban Ait, not any edit.
    #[test]
    fn kurban_ait_enters_a_year_and_there_is_one() {
        let off = Calendar::kazakhstan().edited(&[edit("2027-11-23", DayEdit::DayOff)]);
        assert!(!off.is_entered(2027));
        assert_eq!(kind(&off, "2027-11-23"), DayKind::ExtraOff);
        assert_eq!(kind(&off, "2027-12-16"), DayKind::Holiday);

        let both = [
            edit("2027-05-17", DayEdit::KurbanAit),
            edit("2027-05-18", DayEdit::KurbanAit),
        ];
        let entered = off.edited(&both);
        assert!(entered.is_entered(2027));
        assert_eq!(kind(&entered, "2027-05-17"), DayKind::Working);
        assert_eq!(kind(&entered, "2027-05-18"), DayKind::Holiday);
    }
}
