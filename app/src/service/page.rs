//! A service's page: everything that its regulation says, in plain words and in its own.

use super::{
    dates::dates_now,
    law::Law,
    parts::{Documents, Grounds, Steps},
    start::Start,
};
use crate::{
    browser,
    components::{ActBadge, NotFound, Page, say, title, way},
    prelude::*,
    router::address_part,
};
use shared::{
    service::{BESIDE, Fact, Service, find},
    text::{
        Text,
        ui::{common::CONTRADICTIONS, service as words},
    },
};

/// A service's page. It is part of the app: nothing is fetched.
#[component]
pub fn ServicePage() -> impl IntoView {
    let id = address_part(1);
    let service = Memo::new(move |_| id.with(|id| find(id).map(|service| service.id)));
    live(move || match service.get().and_then(find) {
        Some(service) => page(service),
        None => view! { <NotFound/> },
    })
}

fn page(service: &'static Service) -> AnyView {
    let dates = service.routes.first().map(dates_now);
    view! {
        <Page title=title(service.short) back="/">
            <ActBadge act=&service.act/>
            <p class="page__lead">{say(service.summary)}</p>
            <Start service dates/>
            {contents(service)}
            {facts("about", words::ABOUT, service.facts)}
            {facts("who", words::WHO, service.eligibility)}
            <Documents service/>
            {service.routes.first().zip(dates).map(|(procedure, dates)| view! { <Steps procedure dates/> })}
            <Grounds service/>
            {act(service)}
            {elsewhere(service.id)}
        </Page>
    }
}

/// The headings that this service has, to go straight to.
fn contents(service: &'static Service) -> impl IntoView {
    let all = [
        ("about", words::ABOUT, !service.facts.is_empty()),
        ("who", words::WHO, !service.eligibility.is_empty()),
        ("documents", words::DOCUMENTS, !service.documents.is_empty()),
        ("steps", words::STEPS, service.routes.first().is_some()),
        ("grounds", words::GROUNDS, !service.grounds.is_empty()),
        ("act", words::ACT, true),
    ];
    // The router would take the link for a change of page and leave the focus behind.
    let link = |(id, heading, _): (&'static str, Text, bool)| {
        let jump = move |event: leptos::ev::Event| {
            event.prevent_default();
            browser::focus_soon(id);
        };
        view! { <li><a href=["#", id].concat() on:click=jump>{say(heading)}</a></li> }
    };
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents" class="contents__heading">{say(words::ON_THIS_PAGE)}</h2>
            <ul class="contents__list">{all.into_iter().filter(|part| part.2).map(link).collect_view()}</ul>
        </nav>
    }
}

fn facts(id: &'static str, heading: Text, facts: &'static [Fact]) -> Option<impl IntoView> {
    let row = |fact: &'static Fact| {
        view! {
            <div>
                <dt>{say(fact.label)}</dt>
                <dd>
                    <p>{say(fact.value)}</p>
                    <Law quote=fact.quote cite=fact.cite/>
                </dd>
            </div>
        }
    };
    (!facts.is_empty()).then(|| {
        view! {
            <section class="service__part" aria-labelledby=id>
                <h2 id=id tabindex="-1">{say(heading)}</h2>
                <dl class="facts">{facts.iter().map(row).collect_view()}</dl>
            </section>
        }
    })
}

/// What other pages say of it: how its act compares with others and in what it contradicts itself, where its offices are.
fn elsewhere(id: &'static str) -> impl IntoView {
    let ways = BESIDE.iter().filter(move |(known, ..)| *known == id);
    view! {
        <ul>
            {ways.map(|(_, address, name)| way(*address, *name)).collect_view()}
            {way(["/contradictions/", id].concat(), CONTRADICTIONS)}
        </ul>
    }
}

fn act(service: &'static Service) -> impl IntoView {
    let act = &service.act;
    let registered = (!act.registered.is_empty()).then(|| {
        view! {
            <p class="muted">{say(words::ACT_REGISTERED)}": "{act.registered}</p>
        }
    });
    view! {
        <section class="service__part" aria-labelledby="act">
            <h2 id="act" tabindex="-1">{say(words::ACT)}</h2>
            <p>{say(act.title)}</p>
            {registered}
        </section>
    }
}
