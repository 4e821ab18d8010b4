//! The timeline: done, now, to come.

use crate::{
    components::{say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    procedure::{Procedure, State, TimelineEntry},
    text::{
        dates::{long_date, long_moment},
        states,
        ui::case::{self as words, now},
    },
};

/// The steps of a case in their order.
pub fn timeline(entries: &[TimelineEntry], procedure: &'static Procedure, state: State) -> AnyView {
    let current = entries.iter().position(|entry| entry.done_at.is_none());
    let items = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| item(entry, procedure, current == Some(at), state.is_pending()));
    view! {
        <section class="case__part" aria-labelledby="timeline">
            <h2 id="timeline">{say(words::TIMELINE)}</h2>
            <ol class="timeline plain-list">{items.collect_view()}</ol>
        </section>
    }
}

/// A step. `due`: the term runs; later steps, like the dwelling when the turn has come, have no date.
fn item(entry: &TimelineEntry, procedure: &'static Procedure, current: bool, due: bool) -> AnyView {
    let portal = portal();
    let class = match (entry.done_at.is_some(), current) {
        (true, _) => "timeline__item timeline__item--done",
        (false, true) => "timeline__item timeline__item--now",
        (false, false) => "timeline__item",
    };
    let (done_at, due_at, term) = (entry.done_at, entry.due_at, due);
    let when = spoken(move |lang| {
        let due = due_at.map(|at| [("date", long_date(at.ends_on(), lang))]);
        match (done_at, due) {
            (Some(done), _) => words::DONE_AT.fill(lang, &[("at", long_moment(done, lang))]),
            _ if !term => now::AHEAD.get(lang).to_owned(),
            (_, None) if current => words::NOW_NO_TERM.get(lang).to_owned(),
            (_, None) => words::TO_COME_NO_TERM.get(lang).to_owned(),
            (_, Some(due)) if due_at.is_some_and(|at| portal.now() > at) => words::LATE.fill(lang, &due),
            (_, Some(due)) if current => words::NOW_BY.fill(lang, &due),
            (_, Some(due)) => words::TO_COME.fill(lang, &due),
        }
    });
    let role = states::role(entry.role);
    let who = spoken(move |lang| words::WHO.fill(lang, &[("who", role.get(lang))]));
    let name = match procedure.step(&entry.step) {
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
