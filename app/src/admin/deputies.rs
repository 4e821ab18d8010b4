//! Who stands in for an official at one office, and when.

use super::{
    calls,
    officials::full_name,
    role_rows::{path, rows, unchosen},
    table::{self, Done},
};
use crate::{
    components::{Fetched, say, spoken},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{DeputiesWrite, DeputyWrite, OfficialView},
    calendar::format_date,
    text::ui::admin as words,
};

/// Where the rows are kept.
const DEPUTIES: &str = "deputies";

/// The form for one office; for those who may name deputies there.
pub fn deputies_at(
    official: &OfficialView,
    office: &str,
    all: &[OfficialView],
    done: Done,
    fetched: Fetched<Vec<OfficialView>>,
) -> AnyView {
    let me = untrack(|| portal().session()).and_then(|session| session.person);
    let me = me.map(|person| person.iin).unwrap_or_default();
    // Nobody names themselves, and whoever has left stands in for nobody.
    let others: Vec<(String, Signal<String>)> = all
        .iter()
        .filter(|other| other.active && other.iin != official.iin && other.iin != me)
        .filter(|other| other.roles.iter().any(|given| given.office == office))
        .map(|other| {
            let name = full_name(other);
            (other.iin.clone(), spoken(move |_| name.clone()))
        })
        .collect();
    let name = table::office(office);
    let heading = spoken(move |lang| words::DEPUTIES_AT.fill(lang, &[("office", name.get())]));
    let body = if others.is_empty() {
        view! { <p class="muted">{say(words::NOBODY_ELSE)}</p> }
    } else {
        form(official, office, others, done, fetched)
    };
    view! {
        <section class="stack">
            <h2>{heading}</h2>
            {body}
        </section>
    }
}

fn form(
    official: &OfficialView,
    office: &str,
    others: Vec<(String, Signal<String>)>,
    done: Done,
    fetched: Fetched<Vec<OfficialView>>,
) -> AnyView {
    let name = ["deputies-", if office.is_empty() { "country" } else { office }].concat();
    let entry = Entry::new(&name, &official.iin, as_typed(official, office));
    let (iin, office) = (official.iin.clone(), office.to_owned());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let unchosen = unchosen(entry, DEPUTIES, "iin");
        if !unchosen.is_empty() {
            return entry.refuse(unchosen);
        }
        let text = |key: &str, field| entry.text(&path(DEPUTIES, key, field));
        let deputies = untrack(|| entry.rows(DEPUTIES));
        let deputies = deputies.iter().map(|key| DeputyWrite {
            iin: text(key, "iin"),
            from: text(key, "from"),
            until: text(key, "until"),
        });
        let write = DeputiesWrite {
            office: office.clone(),
            deputies: deputies.collect(),
        };
        let iin = iin.clone();
        let call = async move { calls::save_deputies(&iin, &write).await };
        entry.send(call, move |_| {
            done.say(|lang| words::DEPUTIES_SAVED.get(lang).to_owned());
            fetched.again();
        });
    };
    let rows = rows(
        entry,
        DEPUTIES,
        (words::DEPUTY_NUMBER, words::ADD_DEPUTY),
        move |key| {
            let spot = |field, label| Spot::new(entry, path(DEPUTIES, key, field), label);
            view! {
                {controls::select(&spot("iin", words::DEPUTY), words::CHOOSE, others.clone())}
                {controls::date(&spot("from", words::FROM))}
                {controls::date(&spot("until", words::UNTIL))}
            }
        },
    );
    view! {
        <form class="card stack office-form" novalidate on:submit=submit>
            <p class="small muted">{say(words::DEPUTIES_HINT)}</p>
            {entry.summary()}
            {rows}
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}

fn as_typed(official: &OfficialView, office: &str) -> Vec<(String, String)> {
    let here = || official.deputies.iter().filter(|deputy| deputy.office == office);
    let keys: Vec<String> = (0..here().count()).map(|index| index.to_string()).collect();
    let mut typed = vec![(DEPUTIES.to_owned(), keys.join(" "))];
    for (key, deputy) in keys.iter().zip(here()) {
        typed.push((path(DEPUTIES, key, "iin"), deputy.iin.clone()));
        typed.push((path(DEPUTIES, key, "from"), format_date(deputy.from)));
        typed.push((path(DEPUTIES, key, "until"), format_date(deputy.until)));
    }
    typed
}
