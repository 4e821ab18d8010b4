//! What the administrator has edited, for whoever computes with it in a browser.

use super::{ScheduleView, WeekdayHours};
use crate::{
    calendar::{Calendar, DayEdit, DayTime, Edit, Hours, PLAIN, Schedule, Week, serde_date},
    checklist::Checklist,
    office::{Office, Offices},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// `GET /in-force`: what was edited over the acts' own; all of it empty where nothing was.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct InForce {
    /// The version of what was edited; grows with every edit. Also the `ETag`.
    pub version: i64,
    /// The days' edits in the order in which they were made.
    pub days: Vec<DayInForce>,
    /// The schedules that were edited.
    pub schedules: Vec<ScheduleView>,
    /// The offices that were edited or added.
    pub offices: Vec<Office>,
    /// The documents of the services whose act does not list them.
    #[serde(default)]
    pub checklists: Vec<Checklist>,
}

/// A day's edit; its reason is the administration's.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DayInForce {
    /// The day.
    #[serde(with = "serde_date")]
    pub date: Date,
    /// What it is.
    pub kind: DayEdit,
    /// Whose week; null: everybody's.
    #[serde(default)]
    pub week: Option<Week>,
}

impl InForce {
    /// The calendar as it holds, with the offices' hours.
    pub fn calendar(&self) -> Calendar {
        let edits: Vec<Edit> = self.days.iter().map(DayInForce::edit).collect();
        let schedules = self.schedules.iter().filter_map(ScheduleView::schedule);
        Calendar::kazakhstan()
            .edited(&edits)
            .with_schedules(schedules.collect())
    }

    /// The offices as they are.
    pub fn offices(&self) -> Offices {
        Offices::new(self.offices.clone())
    }
}

impl DayInForce {
    fn edit(&self) -> Edit {
        Edit {
            date: self.date,
            kind: self.kind,
            week: self.week,
            note: String::new(),
        }
    }
}

impl ScheduleView {
    /// A schedule as it holds, for showing.
    pub fn of(schedule: &Schedule, edited: bool) -> Self {
        let weekdays = (1_u8..).zip(schedule.weekdays);
        Self {
            code: schedule.code.to_owned(),
            week: schedule.week,
            open: schedule.open.to_string(),
            close: schedule.close.to_string(),
            lunch: texts(schedule.lunch),
            weekdays: weekdays
                .filter_map(|(day, hours)| {
                    let Hours { open, close, lunch } = hours?;
                    Some(WeekdayHours {
                        day,
                        open: open.to_string(),
                        close: close.to_string(),
                        lunch: texts(lunch),
                    })
                })
                .collect(),
            edited,
        }
    }

    /// The schedule that is shown; `None` for one that is none of `spec.md` 5.2, or whose hours are out of order.
    pub fn schedule(&self) -> Option<Schedule> {
        let plain = hours(&self.open, &self.close, self.lunch.as_ref())?;
        let mut weekdays = PLAIN;
        for own in &self.weekdays {
            let place = weekdays.get_mut(usize::from(own.day).checked_sub(1)?)?;
            *place = Some(hours(&own.open, &own.close, own.lunch.as_ref())?);
        }
        let schedule = Schedule::by_code(&self.code)?;
        Some(Schedule {
            week: self.week,
            weekdays,
            ..schedule.with_hours(plain.open, plain.close, plain.lunch)?
        })
    }
}

fn texts(lunch: Option<(DayTime, DayTime)>) -> Option<(String, String)> {
    lunch.map(|(from, until)| (from.to_string(), until.to_string()))
}

fn hours(open: &str, close: &str, lunch: Option<&(String, String)>) -> Option<Hours> {
    let lunch = match lunch {
        Some((from, until)) => Some((DayTime::parse(from)?, DayTime::parse(until)?)),
        None => None,
    };
    Hours::new(DayTime::parse(open)?, DayTime::parse(close)?, lunch)
}

#[cfg(test)]
mod tests {
    use super::{InForce, ScheduleView, WeekdayHours};
    use crate::{
        calendar::{Calendar, Moment, SCH_A, SCH_PSC, SCHEDULES, Week, parse_date},
        office::Offices,
    };
    use serde_json::json;

    fn in_force() -> InForce {
        serde_json::from_value(json!({
            "version": 3,
            "days": [{ "date": "2026-11-23", "kind": "day_off", "week": null }],
            "schedules": [{
                "code": "SCH-A", "week": "six", "open": "09:00", "close": "18:00", "lunch": ["13:00", "14:00"],
                "weekdays": [{ "day": 6, "open": "10:00", "close": "14:00", "lunch": null }], "edited": true,
            }],
            "offices": [],
        }))
        .unwrap()
    }

    #[test]
    fn nothing_edited_is_as_the_acts_have_it() {
        let nothing = InForce::default();
        assert_eq!(nothing.calendar(), Calendar::kazakhstan());
        assert_eq!(nothing.offices(), Offices::default());
    }

    /// Six days with a short Saturday: every question about time follows.
    #[test]
    fn weekdays_with_hours_of_their_own() {
        let calendar = in_force().calendar();
        let moment = |text: &str| Moment::parse(text).unwrap();
        let day = |text: &str| parse_date(text).unwrap();
        let saturday = |time: &str| moment(&format!("2026-11-28T{time}:00+05:00"));
        for (at, open, registered) in [
            (saturday("09:30"), false, "2026-11-28"),
            (saturday("10:00"), true, "2026-11-28"),
            (saturday("13:30"), true, "2026-11-28"),
            (saturday("14:00"), false, "2026-11-30"),
            (moment("2026-11-27T13:30:00+05:00"), false, "2026-11-27"),
            (moment("2026-11-27T14:00:00+05:00"), true, "2026-11-27"),
        ] {
            assert_eq!(SCH_A.is_open(&calendar, at), open, "{at}");
            assert_eq!(SCH_A.registration_date(&calendar, at), day(registered), "{at}");
        }
        // Friday 17:00 to 18:00, Saturday 10:00 to 14:00, then Monday.
        let friday = moment("2026-11-27T17:00:00+05:00");
        let monday = moment("2026-11-30T09:30:00+05:00");
        assert_eq!(SCH_A.working_minutes(&calendar, friday, monday), 60 + 240 + 30);
        assert_eq!(SCH_A.add_working_minutes(&calendar, friday, 330), monday);
        assert_eq!(SCH_A.expiry(&calendar, day("2026-11-28")), saturday("14:00"));
        assert_eq!(SCH_A.week(&calendar), Week::Six);
        // The plan of others stands.
        assert_eq!(SCH_PSC.in_force(&calendar), SCH_PSC);
        assert!(!SCH_A.is_open(&Calendar::kazakhstan(), saturday("10:00")));
    }

    #[test]
    fn a_schedule_is_read_as_it_was_shown() {
        for schedule in SCHEDULES {
            assert_eq!(ScheduleView::of(&schedule, false).schedule(), Some(schedule));
        }
        let edited = in_force().schedules.remove(0);
        assert_eq!(ScheduleView::of(&edited.schedule().unwrap(), true), edited);
    }

    #[test]
    fn what_is_no_schedule_is_not_taken_for_one() {
        let good = in_force().schedules.remove(0);
        let own = |day, open: &str| WeekdayHours {
            day,
            open: open.to_owned(),
            close: "14:00".to_owned(),
            lunch: None,
        };
        let cases = [
            ScheduleView {
                code: "SCH-X".to_owned(),
                ..good.clone()
            },
            ScheduleView {
                close: "08:00".to_owned(),
                ..good.clone()
            },
            ScheduleView {
                weekdays: vec![own(0, "10:00")],
                ..good.clone()
            },
            ScheduleView {
                weekdays: vec![own(8, "10:00")],
                ..good.clone()
            },
            ScheduleView {
                weekdays: vec![own(6, "15:00")],
                ..good
            },
        ];
        for wrong in cases {
            assert_eq!(wrong.schedule(), None, "{wrong:?}");
        }
    }
}
