//! The timeline: done, now, to come.

use crate::{
    components::{say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    procedure::{Procedure, TimelineEntry},
    text::{
        dates::{long_date, long_moment},
        states,
        ui::case as words,
    },
};

/// The steps of a case in their order.
pub fn timeline(entries: &[TimelineEntry], procedure: Option<&'static Procedure>) -> AnyView {
    let current = entries.iter().position(|entry| entry.done_at.is_none());
    let items = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| item(entry, procedure, current == Some(at)));
    view! {
        <section class="case__part" aria-labelledby="timeline">
            <h2 id="timeline">{say(words::TIMELINE)}</h2>
            <ol class="timeline plain-list">{items.collect_view()}</ol>
        </section>
    }
}

fn item(entry: &TimelineEntry, procedure: Option<&'static Procedure>, current: bool) -> AnyView {
    let portal = portal();
    let class = match (entry.done_at.is_some(), current) {
        (true, _) => "timeline__item timeline__item--done",
        (false, true) => "timeline__item timeline__item--now",
        (false, false) => "timeline__item",
    };
    let (done_at, due_at) = (entry.done_at, entry.due_at);
    let when = spoken(move |lang| {
        let due = [("date", long_date(due_at.date(), lang))];
        match done_at {
            Some(done) => words::DONE_AT.fill(lang, &[("at", long_moment(done, lang))]),
            None if portal.now() > due_at => words::LATE.fill(lang, &due),
            None if current => words::NOW_BY.fill(lang, &due),
            None => words::TO_COME.fill(lang, &due),
        }
    });
    let role = states::role(entry.role);
    let who = spoken(move |lang| words::WHO.fill(lang, &[("who", role.get(lang))]));
    let name = match procedure.and_then(|procedure| procedure.step(&entry.step)) {
        Some(step) => say(step.title).into_any(),
        None => entry.step.clone().into_any(),
    };
    view! {
        <li class=class aria-current=current.then_some("step")>
            <h3>{name}</h3>
            <p class="timeline__when">{when}</p>
            <p class="muted small">{who}</p>
        </li>
    }
}
