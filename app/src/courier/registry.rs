//! A registry: its packages with their barcodes, the courier's runs; it prints.

use super::{barcode::barcode, calls, list::way};
use crate::{
    browser,
    components::{FailureNotice, Fetched, Page, fetched, say, spoken, title},
    portal::portal,
    prelude::*,
    router::address_part,
    work::Door,
};
use shared::{
    api::{RegistryEntry, RegistryView},
    official::Permission,
    text::{
        dates::{long_date, long_moment, short_moment},
        ui::courier as words,
    },
};

/// The page.
#[component]
pub fn RegistryPage() -> impl IntoView {
    view! {
        <Page title=title(words::REGISTRIES) back="/work/registries">
            <Door permission=Permission::Courier><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let id = address_part(2);
    let registry = fetched(move || {
        let id = id.get();
        async move { calls::registry(&id).await }
    });
    registry.view(move |view| shown(&view, registry))
}

fn shown(view: &RegistryView, registry: Fetched<RegistryView>) -> AnyView {
    let item = &view.registry;
    let date = item.day;
    let heading = spoken(move |lang| words::REGISTRY.fill(lang, &[("date", long_date(date, lang))]));
    let named = view.entries.iter().any(|entry| !entry.applicant.is_empty());
    let rows = view.entries.iter().map(|entry| row(entry, named)).collect_view();
    let runs = view.runs.iter().map(|run| {
        let (number, at, name) = (run.run.to_string(), run.at, run.name.clone());
        let said = spoken(move |lang| {
            words::TAKEN.fill(
                lang,
                &[
                    ("run", number.clone()),
                    ("at", long_moment(at, lang)),
                    ("name", name.clone()),
                ],
            )
        });
        view! { <li>{said}</li> }
    });
    let head = |text| view! { <th scope="col">{say(text)}</th> };
    view! {
        <article class="paper paper--registry">
            <p class="paper__office">{way(item)}</p>
            <h2 class="paper__name">{say(words::name(&item.template))}</h2>
            <p class="paper__office">{heading}</p>
            <table class="work-table registry">
                <thead><tr>
                    {head(words::PLACE)}{head(words::BARCODE)}
                    {named.then(|| head(words::APPLICANT))}
                    {head(words::ENTERED)}{head(words::RUN)}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
            <ul class="plain-list">{runs.collect_view()}</ul>
            <p class="registry__hands">{say(words::HANDED)}" ____________________"</p>
            <p class="registry__hands">{say(words::RECEIVED)}" ____________________"</p>
        </article>
        {take(view, registry)}
    }
}

fn row(entry: &RegistryEntry, named: bool) -> AnyView {
    let at = entry.at;
    let run = if entry.run == 0 {
        say(words::LIES).into_any()
    } else {
        entry.run.into_any()
    };
    let cell = |name, value: AnyView| view! { <td data-label=say(name)><div>{value}</div></td> };
    view! {
        <tr>
            <th scope="row" data-label=say(words::PLACE)><div>{entry.position}</div></th>
            {cell(words::BARCODE, barcode(&entry.barcode, entry.case.clone()))}
            {named.then(|| cell(words::APPLICANT, entry.applicant.clone().into_any()))}
            {cell(words::ENTERED, view! {
                {entry.name.clone()}", "<span class="numeric">{short_moment(at)}</span>
            })}
            {cell(words::RUN, run)}
        </tr>
    }
}

/// Printing, and the courier's run.
fn take(view: &RegistryView, registry: Fetched<RegistryView>) -> AnyView {
    let (id, entries) = (view.registry.id.clone(), view.registry.entries);
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None));
    let portal = portal();
    let take = move |_| {
        let id = id.clone();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            match calls::take(&id, entries).await {
                Ok(_) => {
                    portal.announce(portal.say(words::NOTED).to_owned());
                    registry.again();
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
            busy.try_set(false);
        });
    };
    let button = view.may_take.then(|| {
        view! {
            <button type="button" class="button" aria-disabled=move || busy.get().then_some("true") on:click=take>
                {say(words::TAKE)}
            </button>
        }
    });
    view! {
        {move || failed.get().map(|failure| {
            let retry = Callback::new(move |()| { failed.set(None); registry.again(); });
            view! { <FailureNotice failure retry/> }
        })}
        <div class="cluster no-print">
            {button}
            <button type="button" class="button button--secondary" on:click=|_| browser::print()>
                {say(words::PRINT)}
            </button>
        </div>
    }
}
