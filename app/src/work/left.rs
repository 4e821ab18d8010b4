//! Until when, and how much working time is left: in words and shape, not by colour alone.

use crate::{
    components::{say, spoken},
    in_force::{calendar, office_name},
    prelude::*,
};
use shared::{
    calendar::{Moment, Schedule},
    text::{
        dates::{due_moment, short_due_moment, short_moment},
        ui::{common, work as words},
        working_time::working_time,
    },
};

/// How near a due date is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// There is time.
    Ahead,
    /// Within a working day.
    Soon,
    /// Past.
    Over,
}

/// How near it is, and how much working time lies between.
pub fn nearness(schedule: &Schedule, due: Moment, now: Moment) -> (Nearness, u32, u32) {
    let calendar = calendar();
    let a_day = schedule.minutes_a_day(&calendar);
    if due < now {
        return (
            Nearness::Over,
            schedule.working_minutes(&calendar, due, now),
            a_day,
        );
    }
    let left = schedule.working_minutes(&calendar, now, due);
    let near = if left <= a_day {
        Nearness::Soon
    } else {
        Nearness::Ahead
    };
    (near, left, a_day)
}

/// The working time left.
pub fn left(schedule: &Schedule, due: Moment, now: Moment) -> AnyView {
    let (near, minutes, a_day) = nearness(schedule, due, now);
    let (class, text) = match near {
        Nearness::Ahead => ("left", words::TIME_LEFT),
        Nearness::Soon => ("left left--soon", words::TIME_SHORT),
        Nearness::Over => ("left left--over", words::TIME_OVER),
    };
    let said = spoken(move |lang| text.fill(lang, &[("time", working_time(minutes, a_day, lang))]));
    view! { <span class=class>{said}</span> }
}

/// "Due: 25 November 2026, 18:30" and the working time left; or that the act sets no term.
pub fn due(schedule: &Schedule, at: Option<Moment>, now: Moment) -> AnyView {
    let Some(at) = at else {
        return view! { <p class="due">{say(common::NO_TERM)}</p> };
    };
    let date = spoken(move |lang| words::UNTIL.fill(lang, &[("date", due_moment(at, lang))]));
    view! { <p class="due"><span>{date}</span>{left(schedule, at, now)}</p> }
}

/// `25.11.2026, 18:30` for a table.
pub fn short(at: Moment) -> String {
    short_moment(at)
}

/// The same of when something is due.
pub fn short_due(at: Moment) -> String {
    short_due_moment(at)
}

/// The name of an office.
pub fn office(code: &str) -> Signal<String> {
    let code = code.to_owned();
    spoken(move |lang| office_name(&code, lang))
}
