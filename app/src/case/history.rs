//! What happened to a case, the newest first: each event as a sentence, when, by whom, what came next.

use super::{matter::Matter, page::Known};
use crate::{
    components::{keyed, say, spoken},
    in_force::calendar,
    prelude::*,
};
use shared::{
    official::Role,
    procedure::Fact,
    text::{
        Lang,
        dates::{long_date, long_moment},
        states,
        ui::case::history as words,
    },
};
use std::sync::Arc;

/// The events; a new one comes on top, the others stay as they are.
pub fn history(matter: Known) -> AnyView {
    let keys = move || {
        matter.with(|matter| {
            let Some(matter) = matter else { return Vec::new() };
            let past = matter.past();
            let news = |at: &usize| past.sentence(*at, Lang::Kk).is_some();
            (0..matter.view.events.len())
                .rev()
                .filter(news)
                .map(|at| at.to_string())
                .collect()
        })
    };
    let draw = move |key: &str| {
        let matter = matter.get_untracked();
        let item = matter.and_then(|matter| item(&matter, key.parse().ok()?));
        item.unwrap_or_else(|| ().into_any())
    };
    view! {
        <section class="case__part" aria-labelledby="history">
            <h2 id="history">{say(words::HISTORY)}</h2>
            <ol class="past plain-list" reversed>{keyed(keys, draw)}</ol>
        </section>
    }
}

fn item(matter: &Arc<Matter>, at: usize) -> Option<AnyView> {
    let event = matter.view.events.get(at)?;
    let (when, role, system) = (event.at, event.role, event.actor == "system");
    let late = matches!(event.fact, Fact::Taken { late: true, .. });
    let after = matter.past().after(at, &calendar());
    let inner = Arc::clone(matter);
    let what = spoken(move |lang| inner.past().sentence(at, lang).unwrap_or_default());
    let who = spoken(move |lang| {
        let who = match role {
            Role::Applicant => words::YOU,
            _ if system => words::PORTAL,
            role => states::role(role),
        };
        who.get(lang).to_owned()
    });
    let then = after.map(|(step, on)| {
        let text = spoken(move |lang| {
            let step = step.title.get(lang);
            match on {
                Some(on) => words::THEN_BY.fill(lang, &[("step", step), ("date", &long_date(on, lang))]),
                None => words::THEN.fill(lang, &[("step", step)]),
            }
        });
        view! { <p class="small">{text}</p> }
    });
    Some(view! {
        <li class="past__one">
            <p class="past__what lines">{what}</p>
            <p class="small muted">
                {spoken(move |lang| long_moment(when, lang))}" · "{who}
                {late.then(|| view! { " · "<strong class="past__late">{say(words::LATE)}</strong> })}
            </p>
            {then}
        </li>
    })
}
