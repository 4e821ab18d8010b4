//! The offices' hours.

use super::{
    calls,
    role_rows::{path, rows},
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
    api::{ScheduleView, ScheduleWrite, WeekdayHours},
    calendar::{SCH_PORTAL, Week},
    official::Permission,
    text::{
        Text,
        ui::{admin as words, offices},
    },
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

/// Hours of a day in words.
fn hours(open: &str, close: &str, lunch: Option<&(String, String)>) -> Signal<String> {
    let (open, close, lunch) = (open.to_owned(), close.to_owned(), lunch.cloned());
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

/// A weekday with hours of its own.
fn own_day(own: &WeekdayHours) -> AnyView {
    let name = usize::from(own.day).checked_sub(1);
    let name = name.and_then(|day| offices::WEEKDAYS.get(day).copied());
    let hours = hours(&own.open, &own.close, own.lunch.as_ref());
    view! { <p>{name.map(say)}": "<span class="numeric">{hours}</span></p> }
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
        let hours = hours(&schedule.open, &schedule.close, schedule.lunch.as_ref());
        view! { {days(schedule.week).map(say)}": "<span class="numeric">{hours}</span> }
    };
    let form = (edits && !portal_own).then(|| folded(schedule, done, all));
    view! {
        <li class="card stack">
            <h2 class="office-card__name">{whose(&schedule.code)}{mark}</h2>
            <p>{said}</p>
            {schedule.weekdays.iter().map(own_day).collect_view()}
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

/// Where the days with hours of their own are kept.
const OWN: &str = "weekdays";

/// What the form begins with.
fn first(schedule: &ScheduleView) -> Vec<(String, String)> {
    let (from, until) = schedule.lunch.clone().unwrap_or_default();
    let week = if schedule.week == Week::Six { "six" } else { "five" };
    let keys: Vec<String> = (0..schedule.weekdays.len()).map(|key| key.to_string()).collect();
    let mut first = vec![
        ("week".to_owned(), week.to_owned()),
        ("open".to_owned(), schedule.open.clone()),
        ("close".to_owned(), schedule.close.clone()),
        ("lunch".to_owned(), from),
        ("lunch_until".to_owned(), until),
        (OWN.to_owned(), keys.join(" ")),
    ];
    for (key, own) in keys.iter().zip(&schedule.weekdays) {
        let (from, until) = own.lunch.clone().unwrap_or_default();
        first.push((path(OWN, key, "day"), own.day.to_string()));
        first.push((path(OWN, key, "open"), own.open.clone()));
        first.push((path(OWN, key, "close"), own.close.clone()));
        first.push((path(OWN, key, "lunch"), from));
        first.push((path(OWN, key, "lunch_until"), until));
    }
    first
}

/// What is typed, for the server.
fn written(entry: Entry) -> ScheduleWrite {
    let text = |path: &str| entry.text(path).trim().to_owned();
    let lunch = |from: &str, until: &str| {
        let lunch = (text(from), text(until));
        Some(lunch).filter(|(from, until)| !from.is_empty() || !until.is_empty())
    };
    let own = |key: &String| WeekdayHours {
        day: text(&path(OWN, key, "day")).parse().unwrap_or_default(),
        open: text(&path(OWN, key, "open")),
        close: text(&path(OWN, key, "close")),
        lunch: lunch(&path(OWN, key, "lunch"), &path(OWN, key, "lunch_until")),
    };
    ScheduleWrite {
        open: text("open"),
        close: text("close"),
        lunch: lunch("lunch", "lunch_until"),
        week: match text("week").as_str() {
            "six" => Some(Week::Six),
            _ => Some(Week::Five),
        },
        weekdays: untrack(|| entry.rows(OWN)).iter().map(own).collect(),
    }
}

fn form(schedule: &ScheduleView, done: Done, all: Fetched<Vec<ScheduleView>>) -> AnyView {
    let name = schedule.code.to_lowercase();
    let (entry, code) = (Entry::new(&name, "", first(schedule)), schedule.code.clone());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let (code, write) = (code.clone(), written(entry));
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
    let week = Spot::new(entry, "week", offices::WEEK);
    let weeks = [("five", Week::Five), ("six", Week::Six)].map(|(value, week)| {
        let text = days(week);
        let name = spoken(move |lang| text.map_or("", |text| text.get(lang)).to_owned());
        (value.to_owned(), name)
    });
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {controls::select(&week, words::CHOOSE, weeks.into())}
            <p class="field__hint">{say(words::HOURS_HINT)}</p>
            <div class="office-row__fields">{times(entry, "")}</div>
            {rows(entry, OWN, (offices::OWN_DAY, offices::ADD_DAY), move |key| {
                let day = Spot::new(entry, path(OWN, key, "day"), offices::WEEKDAY);
                let weekdays = (1..).zip(offices::WEEKDAYS).map(|(number, name): (u8, Text)| {
                    (number.to_string(), spoken(move |lang| name.get(lang).to_owned()))
                });
                view! {
                    {controls::select(&day, words::CHOOSE, weekdays.collect())}
                    {times(entry, &path(OWN, key, ""))}
                }
            })}
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}

/// The four times of a day.
fn times(entry: Entry, start: &str) -> AnyView {
    [
        ("open", words::OPEN),
        ("lunch", words::LUNCH_FROM),
        ("lunch_until", words::LUNCH_UNTIL),
        ("close", words::CLOSE),
    ]
    .map(|(name, label)| {
        controls::line(
            &Spot::new(entry, [start, name].concat(), label),
            "input input--narrow",
        )
    })
    .into_iter()
    .collect_view()
    .into_any()
}
