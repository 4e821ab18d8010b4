//! Hours in words, and whether an office is open now.

use crate::{in_force::calendar, portal::portal, prelude::*};
use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};
use shared::{
    calendar::{DayTime, Doors, Moment, Schedule, Week},
    text::{
        Lang,
        dates::{clock, day_and_weekday},
        ui::{common, directory as words},
    },
};
use std::time::Duration;

/// The portal's time, minute by minute while the page is there.
#[derive(Clone, Copy)]
pub struct Clock(RwSignal<Moment>);

impl Clock {
    /// Begins to follow it.
    pub fn new() -> Self {
        let portal = portal();
        let now = RwSignal::new(untrack(|| portal.now()));
        // The server's clock may be known only later.
        Effect::new(move || now.set(portal.now()));
        let tick = move || {
            now.try_set(portal.now_now());
        };
        let timer: Option<IntervalHandle> = set_interval_with_handle(tick, Duration::from_mins(1)).ok();
        on_cleanup(move || {
            if let Some(timer) = timer {
                timer.clear();
            }
        });
        Self(now)
    }

    /// The doors of an office now (tracked).
    pub fn doors(self, schedule: Schedule) -> Doors {
        schedule.doors(&calendar(), self.0.get())
    }

    /// When that changes, in words (tracked); "" where nobody can say.
    pub fn change(self, doors: Doors, lang: Lang) -> String {
        let time = |at: Moment| clock(at.time());
        match doors {
            Doors::Open(until) => words::UNTIL.fill(lang, &[("time", time(until))]),
            Doors::Closed(Some(at)) if at.date() == self.0.get().date() => {
                words::OPENS_TODAY.fill(lang, &[("time", time(at))])
            }
            Doors::Closed(Some(at)) => {
                let day = day_and_weekday(at.date(), lang);
                words::OPENS_ON.fill(lang, &[("day", day), ("time", time(at))])
            }
            Doors::Closed(None) => String::new(),
        }
    }
}

/// The days and hours of a schedule as it holds (tracked), a line for each weekday with hours of its own.
pub fn lines(schedule: Schedule, lang: Lang) -> Vec<String> {
    let now = schedule.in_force(&calendar());
    let days = match now.week {
        Week::Five => words::FIVE_DAYS,
        Week::Six => words::SIX_DAYS,
        Week::Every => words::EVERY_DAY,
    };
    let span = |from: String, until: String| [from.as_str(), "–", &until].concat();
    let said = |open: String, close: String, lunch: Option<(String, String)>| {
        let lunch = match lunch {
            Some((from, until)) => words::LUNCH.fill(lang, &[("from", from), ("until", until)]),
            None => words::NO_LUNCH.get(lang).to_owned(),
        };
        [span(open, close).as_str(), ", ", &lunch].concat()
    };
    let times = |lunch: Option<(_, _)>| {
        lunch.map(|(from, until): (DayTime, DayTime)| (from.to_string(), until.to_string()))
    };
    let usual = said(now.open.to_string(), now.close.to_string(), times(now.lunch));
    let mut lines = vec![[days.get(lang), ": ", &usual].concat()];
    for (name, own) in common::WEEKDAYS.iter().zip(now.weekdays) {
        if let Some(own) = own {
            let hours = said(own.open.to_string(), own.close.to_string(), times(own.lunch));
            lines.push([name.get(lang), ": ", &hours].concat());
        }
    }
    lines
}
