//! The offices: their names, where they are, what they provide; another one; closing one.

use super::{
    calls,
    table::{Done, renewed},
};
use crate::{
    components::{Fetched, Page, fetched, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::{Door, left},
};
use leptos::ev;
use shared::{
    api::{OfficeView, OfficeWrite},
    office::{Office, chosen_for},
    official::Permission,
    services::directories::PROVIDERS,
    text::{
        Lang, Text,
        ui::{admin, offices as words},
    },
};

/// The offices.
#[component]
pub fn OfficesPage() -> impl IntoView {
    view! {
        <Page title=title(words::OFFICES)>
            <Door permission=Permission::ReadAdministration><Contents/></Door>
        </Page>
    }
}

/// What a form is drawn with. Copy it into closures.
#[derive(Clone, Copy)]
struct Desk {
    edits: bool,
    done: Done,
    all: Fetched<Vec<OfficeView>>,
}

#[component]
fn Contents() -> impl IntoView {
    let desk = Desk {
        edits: untrack(|| portal().may(Permission::Administer)),
        done: Done::new(),
        all: fetched(calls::offices),
    };
    let find = RwSignal::new(String::new());
    let note = (!desk.edits).then(|| view! { <p class="page__lead">{say(admin::READ_ONLY)}</p> });
    view! {
        <p class="page__lead">{say(words::LEAD)}</p>
        {note}
        {desk.done.view()}
        {desk.edits.then(|| renewed(desk.all, move |_| folded(words::ADD, None, desk)))}
        <div class="filters no-print" role="search">
            <div class="filters__one">
                <label class="label" for="offices-find">{say(words::FIND)}</label>
                <input class="input" id="offices-find" type="text" autocomplete="off" spellcheck="false" maxlength="100"
                    on:input=move |event| find.set(event_target_value(&event))/>
            </div>
        </div>
        {renewed(desk.all, move |offices| (move || cards(&offices, &find.get(), desk)).into_any())}
    }
}

fn cards(offices: &[OfficeView], find: &str, desk: Desk) -> AnyView {
    let find = find.trim().to_lowercase();
    let found = offices.iter().filter(|one| {
        let names = [&one.office.kk, &one.office.ru, &one.office.en];
        names.iter().any(|name| name.to_lowercase().contains(&find))
    });
    let cards: Vec<AnyView> = found.map(|one| untrack(|| card(one, desk))).collect();
    if cards.is_empty() {
        return view! { <p role="status">{say(words::NONE)}</p> };
    }
    view! { <ul class="plain-list office-cards">{cards}</ul> }
}

fn name(office: &Office) -> Signal<String> {
    let office = office.clone();
    spoken(move |lang| office.name(lang).to_owned())
}

fn card(one: &OfficeView, desk: Desk) -> AnyView {
    let office = &one.office;
    let mark = |is: bool, text: Text| is.then(|| view! { " "<span class="mark">{say(text)}</span> });
    let line = |text: &str| (!text.is_empty()).then(|| view! { <p>{text.to_owned()}</p> });
    let provided = chosen_for().filter(|service| office.services.iter().any(|id| id == service.id));
    let provided: Vec<AnyView> = provided
        .map(|service| view! { <li>{say(service.short)}</li> })
        .collect();
    let services = if provided.is_empty() {
        view! { <p class="muted">{say(words::NO_SERVICES)}</p> }
    } else {
        view! { <ul class="plain-list">{provided}</ul> }
    };
    let count = one.pending.to_string();
    let pending = (one.pending > 0).then(|| {
        let text = spoken(move |lang| words::PENDING.fill(lang, &[("count", count.as_str())]));
        view! { <p class="small muted">{text}</p> }
    });
    view! {
        <li class="card stack">
            <h2 class="office-card__name">
                {name(office)}
                {mark(office.closed, words::CLOSED_MARK)}
                {mark(office.is_added(), words::ADDED_MARK)}
                {mark(one.edited && !office.is_added(), admin::EDITED)}
            </h2>
            {line(&office.address)}
            {line(&office.phone)}
            {services}
            {pending}
            {desk.edits.then(|| folded(admin::EDIT, Some(office.clone()), desk))}
        </li>
    }
}

/// The form, behind a fold: of this office, or of another one.
fn folded(summary: Text, office: Option<Office>, desk: Desk) -> AnyView {
    let open = RwSignal::new(false);
    let whose = office.as_ref().map(|office| {
        let name = name(office);
        view! { <span class="visually-hidden">": "{name}</span> }
    });
    view! {
        <details class="no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(summary)}{whose}</summary>
            {move || open.get().then(|| untrack(|| form(office.as_ref(), desk)))}
        </details>
    }
}

/// The path of the box of a service.
fn box_of(service: &str) -> String {
    ["provides-", service].concat()
}

fn first(office: Option<&Office>) -> Vec<(String, String)> {
    let yes = |is: bool| if is { "yes" } else { "" }.to_owned();
    let text = |read: fn(&Office) -> &String| office.map(read).cloned().unwrap_or_default();
    let mut first = vec![
        ("kk".to_owned(), text(|office| &office.kk)),
        ("ru".to_owned(), text(|office| &office.ru)),
        ("en".to_owned(), text(|office| &office.en)),
        ("address".to_owned(), text(|office| &office.address)),
        ("phone".to_owned(), text(|office| &office.phone)),
        (
            "closed".to_owned(),
            yes(office.is_some_and(|office| office.closed)),
        ),
    ];
    first.extend(chosen_for().map(|service| {
        let provided = office.is_none_or(|office| office.services.iter().any(|id| id == service.id));
        (box_of(service.id), yes(provided))
    }));
    first
}

fn written(entry: Entry) -> OfficeWrite {
    let text = |path: &str| entry.text(path).trim().to_owned();
    OfficeWrite {
        kk: text("kk"),
        ru: text("ru"),
        en: text("en"),
        address: text("address"),
        phone: text("phone"),
        services: chosen_for()
            .filter(|service| !entry.text(&box_of(service.id)).is_empty())
            .map(|service| service.id.to_owned())
            .collect(),
        closed: !entry.text("closed").is_empty(),
        place: text("place"),
    }
}

fn form(office: Option<&Office>, desk: Desk) -> AnyView {
    let code = office.map(|office| office.code.clone());
    let id = code.as_deref().unwrap_or("new").replace('.', "-");
    let entry = Entry::new(&["office-", &id].concat(), "", first(office));
    let place = code.is_none().then(|| place(entry));
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let (code, write) = (code.clone(), written(entry));
        let call = async move {
            match code {
                Some(code) => calls::save_office(&code, &write).await,
                None => calls::add_office(&write).await,
            }
        };
        entry.send(call, move |saved: OfficeView| {
            desk.done
                .say(|lang: Lang| words::SAVED.fill(lang, &[("name", saved.office.name(lang))]));
            desk.all.again();
        });
    };
    let line = |path: &'static str, label| controls::line(&Spot::new(entry, path, label), "input");
    let phone = Spot::new(entry, "phone", words::PHONE).hint(words::PHONE_HINT);
    let boxes =
        chosen_for().map(|service| controls::tick(&Spot::new(entry, box_of(service.id), service.short)));
    let services = Spot::new(entry, "services", words::SERVICES).grouped(boxes.collect_view().into_any());
    view! {
        <form class="stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {place}
            {line("kk", words::NAME_KK)}
            {line("ru", words::NAME_RU)}
            {line("en", words::NAME_EN)}
            {line("address", words::ADDRESS)}
            {controls::line(&phone, "input")}
            {services}
            {controls::tick(&Spot::new(entry, "closed", words::CLOSED))}
            {controls::submit(entry, admin::SAVE, "button")}
        </form>
    }
}

/// Where a new office lies: in the place of one of the acts.
fn place(entry: Entry) -> AnyView {
    let places = PROVIDERS
        .iter()
        .map(|office| (office.code.to_owned(), left::office(office.code)));
    let spot = Spot::new(entry, "place", words::PLACE).hint(words::PLACE_HINT);
    controls::select(&spot, admin::CHOOSE, places.collect())
}
