//! The comparison: topic by topic, the acts beside each other, below each other on a phone.

use super::{cells::contents, contradictions::told_as};
use crate::{
    api::Answer,
    browser,
    components::{ActBadge, Page, fetched, say, spoken, title},
    fetch::all_of,
    prelude::*,
    services,
};
use shared::{
    compare::{Cell, Topic, VERSIONS, cell, notes, same},
    service::{Service, find},
    text::ui::{compare as words, service as service_words},
};

/// A year and its service.
type Version = (&'static str, &'static Service);

/// The comparison. It loads the services that it compares.
#[component]
pub fn ComparePage() -> impl IntoView {
    let loaded = fetched(load);
    view! {
        <Page title=title(words::TITLE) back="/">
            <p class="page__lead">{say(words::LEAD)}</p>
            {loaded.view(|()| topics())}
        </Page>
    }
}

async fn load() -> Answer<()> {
    let needed = VERSIONS.map(|(_, id)| Box::pin(services::need(id)) as _);
    all_of(needed.into()).await
}

fn topics() -> AnyView {
    let versions: Vec<Version> = VERSIONS
        .into_iter()
        .filter_map(|(year, id)| Some((year, find(id)?)))
        .collect();
    let shown = Topic::ALL.map(|shown| topic(shown, &versions));
    view! {
        {list()}
        {shown.into_iter().collect_view()}
    }
}

/// The topics, to go straight to.
fn list() -> AnyView {
    let link = |topic: Topic| {
        // As a link of the app it would leave the focus behind.
        let jump = move |event: leptos::ev::Event| {
            event.prevent_default();
            browser::focus_soon(topic.id());
        };
        view! { <li><a href=["#", topic.id()].concat() on:click=jump>{say(topic.name())}</a></li> }
    };
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents" class="contents__heading">{say(service_words::ON_THIS_PAGE)}</h2>
            <ul class="contents__list">{Topic::ALL.map(link).into_iter().collect_view()}</ul>
        </nav>
    }
}

fn topic(topic: Topic, versions: &[Version]) -> AnyView {
    let cells: Vec<Cell> = versions.iter().map(|(_, service)| cell(service, topic)).collect();
    let id = topic.id();
    let alike = cells.windows(2).all(|pair| same(&pair[0], &pair[1]));
    let body = match (topic, alike, cells.first(), versions.first()) {
        (Topic::Words, ..) => ().into_any(),
        (_, true, Some(cell), Some((_, service))) => view! {
            <div class="versions__one">
                <p class="versions__year">{say(words::ALL_THE_SAME)}</p>
                {contents(cell, service)}
            </div>
        },
        _ => {
            let columns = cells
                .iter()
                .zip(versions)
                .map(|(cell, version)| column(topic, cell, *version));
            view! { <div class="versions">{columns.collect_view()}</div> }
        }
    };
    view! {
        <section aria-labelledby=id class="compare">
            <h2 id=id tabindex="-1">{say(topic.name())}</h2>
            {body}
            {differences(topic, versions)}
        </section>
    }
}

fn column(topic: Topic, cell: &Cell, (year, service): Version) -> AnyView {
    let heading = spoken(move |lang| words::OF_YEAR.fill(lang, &[("year", year)]));
    let brief = topic != Topic::Act;
    view! {
        <div class="versions__one">
            <h3 class="versions__year">{heading}</h3>
            <ActBadge act=&service.act brief/>
            {contents(cell, service)}
        </div>
    }
}

/// Where the acts differ, and what holds: between them in sight, within one behind a fold.
fn differences(topic: Topic, versions: &[Version]) -> AnyView {
    let about = || notes().filter(move |note| note.topic == topic);
    let between = about().filter(|told| told.between_versions());
    let between = between.map(|told| told_as(told, spoken(|lang| words::DIFFERS.get(lang).to_owned())));
    let within = about()
        .filter(|told| !told.between_versions())
        .filter_map(|told| {
            let (year, _) = *versions
                .iter()
                .find(|(_, service)| told.services.first() == Some(&service.id))?;
            let heading = spoken(move |lang| words::DIFFERS_WITHIN.fill(lang, &[("year", year)]));
            Some(told_as(told, heading))
        });
    let within: Vec<AnyView> = within.collect();
    let count = within.len().to_string();
    let summary = spoken(move |lang| words::WITHIN.fill(lang, &[("count", count.as_str())]));
    let within =
        (!within.is_empty()).then(|| view! { <details><summary>{summary}</summary>{within}</details> });
    view! {
        {between.collect_view()}
        {within}
    }
}
