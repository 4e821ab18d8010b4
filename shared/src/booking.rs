//! A place in a public service centre's electronic queue, booked on the portal (BP-0) [001 §16]. The act knows no accelerated
//! service: a place is a time, not a privilege. How long a slot is and how many are served in it is the product's own rule.

use crate::{
    calendar::{Calendar, Moment, Schedule, plus_days},
    form::Choice,
    procedure::{Intake, Procedure},
    service::Service,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Minutes of a slot.
pub const SLOT: u32 = 30;
/// Places in a slot.
pub const PLACES: u32 = 3;
/// How many days ahead places are given.
pub const AHEAD: i32 = 14;

/// The day is over, or the time is.
pub const PAST: &str = "slot_past";
/// The centre does not work then, or no slot begins then.
pub const CLOSED: &str = "slot_closed";
/// It is too far ahead.
pub const TOO_FAR: &str = "slot_too_far";

/// A place that somebody has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The centre.
    pub office: String,
    /// When.
    pub at: Moment,
}

/// The centres of a service with the procedure that runs through them.
pub fn centres(service: &Service) -> Option<(&'static Procedure, &'static [Choice])> {
    let procedure = service.routes.by(Intake::Centre)?;
    Some((procedure, procedure.route.centre?.offices))
}

/// When the slots of a day begin; none on a day off.
pub fn slots(schedule: &Schedule, calendar: &Calendar, day: Date) -> Vec<Moment> {
    let mut all = Vec::new();
    let mut at = Moment::at(day, jiff::civil::Time::midnight());
    while at.date() == day {
        if schedule.is_open(calendar, at) {
            all.push(at);
        }
        let Some(next) = Moment::from_unix(at.unix() + i64::from(SLOT) * 60) else {
            break;
        };
        at = next;
    }
    all
}

/// Why no place is given at a time, whoever asks for it; `None` if one can be.
pub fn refusal(schedule: &Schedule, calendar: &Calendar, at: Moment, now: Moment) -> Option<&'static str> {
    if at <= now {
        Some(PAST)
    } else if at.date() > plus_days(now.date(), AHEAD) {
        Some(TOO_FAR)
    } else if !slots(schedule, calendar, at.date()).contains(&at) {
        Some(CLOSED)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{CLOSED, PAST, TOO_FAR, centres, refusal, slots};
    use crate::{
        calendar::{Calendar, Moment, SCH_PSC},
        service::CATALOGUE,
    };
    use jiff::civil::date;

    #[test]
    fn places_are_given_in_working_time_ahead_of_now() {
        let calendar = Calendar::kazakhstan();
        let now = Moment::parse("2026-11-21T11:00:00+05:00").unwrap();
        for (at, wanted) in [
            ("2026-11-21T11:00:00+05:00", Some(PAST)),
            ("2026-11-20T12:00:00+05:00", Some(PAST)),
            ("2026-11-21T11:30:00+05:00", None),
            ("2026-11-21T19:30:00+05:00", None),
            ("2026-11-21T20:00:00+05:00", Some(CLOSED)),
            ("2026-11-21T11:45:00+05:00", Some(CLOSED)),
            // A Sunday.
            ("2026-11-22T11:00:00+05:00", Some(CLOSED)),
            ("2026-12-05T11:00:00+05:00", None),
            ("2026-12-07T11:00:00+05:00", Some(TOO_FAR)),
        ] {
            let at = Moment::parse(at).unwrap();
            assert_eq!(refusal(&SCH_PSC, &calendar, at, now), wanted, "{at}");
        }
        assert_eq!(slots(&SCH_PSC, &calendar, date(2026, 11, 21)).len(), 22);
        assert_eq!(slots(&SCH_PSC, &calendar, date(2026, 12, 16)), [], "a holiday");
    }

    #[test]
    fn only_an_act_with_a_centre_has_a_queue() {
        let with: Vec<&str> = CATALOGUE
            .iter()
            .filter(|service| centres(service).is_some())
            .map(|service| service.id)
            .collect();
        assert!(with.contains(&"housing-queue-almaty-2014") && !with.contains(&"housing-queue"));
    }
}
