//! How each service takes applications, and the documents that its act does not list.

use super::{
    calls,
    checklist::checklist,
    table::{Done, renewed},
};
use crate::{
    components::{ActBadge, Fetched, Page, fetched, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::Door,
};
use leptos::ev;
use shared::{
    api::{FilingModeView, FilingModeWrite},
    official::Permission,
    service::{FilingMode, Service, find},
    text::{Text, ui::admin as words},
};

/// The value of "as configured".
const DEFAULT: &str = "default";

/// The filing modes.
#[component]
pub fn FilingPage() -> impl IntoView {
    view! {
        <Page title=title(words::FILING)>
            <Door permission=Permission::ReadAdministration><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let edits = untrack(|| portal().may(Permission::Administer));
    let (done, all) = (Done::new(), fetched(calls::filing_modes));
    view! {
        <p class="page__lead">{say(words::FILING_LEAD)}</p>
        {(!edits).then(|| view! { <p class="page__lead">{say(words::READ_ONLY)}</p> })}
        {done.view()}
        {renewed(all, move |modes| {
            let cards = modes.iter().filter_map(|mode| card(mode, edits, done, all));
            view! { <ul class="plain-list office-cards">{cards.collect_view()}</ul> }
        })}
    }
}

fn card(
    mode: &FilingModeView,
    edits: bool,
    done: Done,
    all: Fetched<Vec<FilingModeView>>,
) -> Option<AnyView> {
    let service = find(&mode.service)?;
    let (name, means) = words::mode(mode.mode);
    let mark = mode
        .edited
        .then(|| view! { " "<span class="mark">{say(words::EDITED)}</span> });
    let form = edits.then(|| folded(service, mode.clone(), done, all));
    let view = view! {
        <li class="card stack">
            <h2 class="office-card__name">{say(service.short)}</h2>
            <ActBadge act=&service.act brief=true/>
            <p><strong>{say(name)}</strong>". "{say(means)}{mark}</p>
            {form}
            {checklist(service, edits, done)}
        </li>
    };
    Some(view)
}

/// The form, behind a fold.
fn folded(
    service: &'static Service,
    mode: FilingModeView,
    done: Done,
    all: Fetched<Vec<FilingModeView>>,
) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <details class="no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::EDIT)}<span class="visually-hidden">": "{say(service.short)}</span></summary>
            {move || open.get().then(|| untrack(|| form(service, &mode, done, all)))}
        </details>
    }
}

fn form(
    service: &'static Service,
    mode: &FilingModeView,
    done: Done,
    all: Fetched<Vec<FilingModeView>>,
) -> AnyView {
    let chosen = if mode.edited { mode.mode.code() } else { DEFAULT };
    let entry = Entry::new(
        &["filing-", service.id].concat(),
        "",
        [("mode", chosen.to_owned())],
    );
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let write = FilingModeWrite {
            mode: FilingMode::parse(&entry.text("mode")),
        };
        let call = calls::save_filing_mode(service.id, write);
        entry.send(call, move |saved| {
            done.say(|lang| {
                let (mode, _) = words::mode(saved.mode);
                let said = [("service", service.short.get(lang)), ("mode", mode.get(lang))];
                words::MODE_SAVED.fill(lang, &said)
            });
            all.again();
        });
    };
    let plain = |text: Text| spoken(move |lang| text.get(lang).to_owned());
    let (default, _) = words::mode(mode.default);
    let as_set = spoken(move |lang| words::MODE_DEFAULT_NOTE.fill(lang, &[("mode", default.get(lang))]));
    let mut options = vec![(DEFAULT.to_owned(), words::MODE_DEFAULT, as_set)];
    let repealed = !service.act.in_force();
    for mode in FilingMode::ALL {
        if mode == FilingMode::Open && repealed {
            continue;
        }
        let (name, means) = words::mode(mode);
        options.push((mode.code().to_owned(), name, plain(means)));
    }
    let mut spot = Spot::new(entry, "mode", words::MODE);
    if repealed {
        spot = spot.hint(words::MODE_REPEALED);
    }
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {controls::radios(&spot, options)}
            {controls::submit(entry, words::SAVE, "button")}
        </form>
    }
}
