//! Whether an office is open, until when, and when it opens next `[spec 5.2, P-1]`, DR-50.

use super::{
    holidays::Calendar,
    moment::{DAY, Moment},
    schedule::Schedule,
};

/// An office closes for some days at the most; where the calendar says that it never opens, nothing is promised.
const LOOK_AHEAD: u16 = 60;

/// The doors of an office at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doors {
    /// They are open until then: lunch, or closing time.
    Open(Moment),
    /// They are closed, and open then: after lunch, or on another day.
    Closed(Option<Moment>),
}

impl Schedule {
    /// Whether the office is open at this moment, and when that changes. Hours as they hold in this calendar.
    pub fn doors(&self, calendar: &Calendar, moment: Moment) -> Doors {
        let now = self.in_force(calendar);
        let (mut date, mut second) = (moment.date(), moment.second_of_day());
        for _ in 0..LOOK_AHEAD {
            if calendar.is_working_day(now.week, date) {
                for (from, until) in now.hours_on(calendar, date).spans() {
                    if second < until && from < until {
                        let open = date == moment.date() && from <= second;
                        return if open {
                            Doors::Open(Moment::at_second(date, until.min(DAY)))
                        } else {
                            Doors::Closed(Some(Moment::at_second(date, from)))
                        };
                    }
                }
            }
            let Ok(next) = date.tomorrow() else { break };
            (date, second) = (next, 0);
        }
        Doors::Closed(None)
    }
}

#[cfg(test)]
mod tests {
    use super::Doors;
    use crate::calendar::{Calendar, Moment, SCH_B, SCH_E_PSC, SCH_PORTAL, SCH_PSC, Schedule};

    #[test]
    fn open_now_or_opens_at() {
        let calendar = Calendar::kazakhstan();
        let at = |text: &str| Moment::parse(&[text, ":00+05:00"].concat()).unwrap();
        let cases: [(Schedule, &str, bool, &str); 14] = [
            // Lunch from 13:00 to 14:00, half-open at both ends.
            (SCH_B, "2026-11-20T09:00", true, "2026-11-20T13:00"),
            (SCH_B, "2026-11-20T12:59", true, "2026-11-20T13:00"),
            (SCH_B, "2026-11-20T13:00", false, "2026-11-20T14:00"),
            (SCH_B, "2026-11-20T14:00", true, "2026-11-20T18:00"),
            (SCH_B, "2026-11-20T18:00", false, "2026-11-23T09:00"),
            (SCH_B, "2026-11-20T08:59", false, "2026-11-20T09:00"),
            (SCH_B, "2026-11-21T11:00", false, "2026-11-23T09:00"),
            (SCH_PSC, "2026-11-21T11:00", true, "2026-11-21T20:00"),
            (SCH_PSC, "2026-11-21T20:00", false, "2026-11-23T09:00"),
            (SCH_E_PSC, "2026-11-22T12:00", false, "2026-11-23T09:00"),
            // Over holidays and moved days off: the six-day week is back before the five-day one (AS-36).
            (SCH_PSC, "2026-05-11T10:00", true, "2026-05-11T20:00"),
            (SCH_B, "2026-05-11T10:00", false, "2026-05-12T09:00"),
            (SCH_B, "2026-03-20T18:30", false, "2026-03-26T09:00"),
            (SCH_PORTAL, "2026-11-22T03:00", true, "2026-11-23T00:00"),
        ];
        for (schedule, moment, open, changes) in cases {
            let changes = at(changes);
            let expected = if open {
                Doors::Open(changes)
            } else {
                Doors::Closed(Some(changes))
            };
            let doors = schedule.doors(&calendar, at(moment));
            assert_eq!(doors, expected, "{} at {moment}", schedule.code);
            assert_eq!(schedule.is_open(&calendar, at(moment)), open, "{moment}");
        }
    }
}
