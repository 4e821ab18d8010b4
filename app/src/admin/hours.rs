//! The offices' hours.

use super::{
    calls,
    table::{Done, renewed},
};
use crate::{
    components::{Fetched, Page, fetched, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::Door,
};
use leptos::ev;
use shared::{
    api::{ScheduleView, ScheduleWrite},
    calendar::{SCH_PORTAL, Week},
    official::Permission,
    text::{Text, ui::admin as words},
};

/// The hours.
#[component]
pub fn HoursPage() -> impl IntoView {
    view! {
        <Page title=title(words::HOURS)>
            <Door permission=Permission::ReadAdministration><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let edits = untrack(|| portal().may(Permission::Administer));
    let (done, all) = (Done::new(), fetched(calls::schedules));
    let note = if edits {
        words::TOLD_STANDS
    } else {
        words::READ_ONLY
    };
    view! {
        <p class="page__lead">{say(words::HOURS_LEAD)}</p>
        <p class="page__lead">{say(note)}</p>
        {done.view()}
        {renewed(all, move |schedules| {
            let cards = schedules.iter().map(|schedule| card(schedule, edits, done, all));
            view! { <ul class="plain-list office-cards">{cards.collect_view()}</ul> }
        })}
    }
}

/// Whose hours they are.
fn whose(code: &str) -> Signal<String> {
    let known = words::SCHEDULES.into_iter().find(|(known, _)| *known == code);
    let code = code.to_owned();
    spoken(move |lang| known.map_or_else(|| code.clone(), |(_, name)| name.get(lang).to_owned()))
}

fn hours(schedule: &ScheduleView) -> Signal<String> {
    let (open, close, lunch) = (
        schedule.open.clone(),
        schedule.close.clone(),
        schedule.lunch.clone(),
    );
    spoken(move |lang| {
        let (from, until) = lunch.clone().unwrap_or_default();
        let text = if lunch.is_some() {
            words::WITH_LUNCH
        } else {
            words::WITHOUT_LUNCH
        };
        let said = [
            ("open", &open),
            ("close", &close),
            ("from", &from),
            ("until", &until),
        ];
        text.fill(lang, &said)
    })
}

fn days(week: Week) -> Option<Text> {
    match week {
        Week::Five => Some(words::MONDAY_FRIDAY),
        Week::Six => Some(words::MONDAY_SATURDAY),
        Week::Every => None,
    }
}

fn card(schedule: &ScheduleView, edits: bool, done: Done, all: Fetched<Vec<ScheduleView>>) -> AnyView {
    let portal_own = schedule.code == SCH_PORTAL.code;
    let mark = schedule
        .edited
        .then(|| view! { " "<span class="mark">{say(words::EDITED)}</span> });
    let said = if portal_own {
        say(words::ROUND_THE_CLOCK).into_any()
    } else {
        let hours = hours(schedule);
        view! { {days(schedule.week).map(say)}": "<span class="numeric">{hours}</span> }
    };
    let form = (edits && !portal_own).then(|| folded(schedule, done, all));
    view! {
        <li class="card stack">
            <h2 class="office-card__name">{whose(&schedule.code)}{mark}</h2>
            <p>{said}</p>
            {form}
        </li>
    }
}

/// The form, behind a fold.
fn folded(schedule: &ScheduleView, done: Done, all: Fetched<Vec<ScheduleView>>) -> AnyView {
    let (open, schedule) = (RwSignal::new(false), schedule.clone());
    let of_what = whose(&schedule.code);
    view! {
        <details class="no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::EDIT)}<span class="visually-hidden">": "{of_what}</span></summary>
            {move || open.get().then(|| untrack(|| form(&schedule, done, all)))}
        </details>
    }
}

fn form(schedule: &ScheduleView, done: Done, all: Fetched<Vec<ScheduleView>>) -> AnyView {
    let (from, until) = schedule.lunch.clone().unwrap_or_default();
    let first = [
        ("open", schedule.open.clone()),
        ("close", schedule.close.clone()),
        ("lunch", from),
        ("lunch_until", until),
    ];
    let name = schedule.code.to_lowercase();
    let (entry, code) = (Entry::new(&name, "", first), schedule.code.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let text = |path| entry.text(path).trim().to_owned();
        let lunch = (text("lunch"), text("lunch_until"));
        let write = ScheduleWrite {
            open: text("open"),
            close: text("close"),
            lunch: Some(lunch).filter(|(from, until)| !from.is_empty() || !until.is_empty()),
        };
        let code = code.clone();
        let call = async move { calls::save_schedule(&code, &write).await };
        entry.send(call, move |saved| {
            let known = words::SCHEDULES
                .into_iter()
                .find(|(known, _)| *known == saved.code);
            done.say(|lang| {
                let name = known.map_or("", |(_, name)| name.get(lang));
                words::HOURS_SAVED.fill(lang, &[("name", name)])
            });
            all.again();
        });
    };
    let field = |path, label| controls::line(&Spot::new(entry, path, label), "input input--narrow");
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            <p class="field__hint">{say(words::HOURS_HINT)}</p>
            <div class="office-row__fields">
                {field("open", words::OPEN)}
                {field("lunch", words::LUNCH_FROM)}
                {field("lunch_until", words::LUNCH_UNTIL)}
                {field("close", words::CLOSE)}
            </div>
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}
