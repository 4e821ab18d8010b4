//! The catalogue: every service of the source documents, the one in force first.

use crate::components::{ActBadge, Page, say, title};
use crate::prelude::*;
use shared::{
    service::{CARDS, Card},
    text::{
        Text,
        ui::{catalogue as words, common},
    },
};

/// The catalogue. It is part of the app: nothing is fetched.
#[component]
pub fn Catalogue() -> impl IntoView {
    view! {
        <Page title=title(words::CATALOGUE)>
            <p class="page__lead">{say(words::CATALOGUE_INTRO)}</p>
            {ways()}
            {list("in-force", words::IN_FORCE, None, true)}
            {list("repealed", words::REPEALED, Some(words::REPEALED_INTRO), false)}
        </Page>
    }
}

/// The pages that help to choose and to find.
fn ways() -> impl IntoView {
    let ways = [
        ("/guide", common::GUIDE, words::GUIDE_HINT),
        ("/compare", common::COMPARE, words::COMPARE_HINT),
        ("/offices", common::OFFICES, words::OFFICES_HINT),
    ];
    let way = |(href, name, hint): (&'static str, Text, Text)| {
        view! {
            <li>
                <a href=href>{say(name)}</a>
                <p class="small muted">{say(hint)}</p>
            </li>
        }
    };
    view! {
        <section aria-labelledby="ways">
            <h2 id="ways">{say(words::WAYS)}</h2>
            <ul class="catalogue__list plain-list">{ways.map(way).into_iter().collect_view()}</ul>
        </section>
    }
}

fn list(id: &'static str, heading: Text, intro: Option<Text>, in_force: bool) -> impl IntoView {
    let cards = CARDS
        .iter()
        .filter(|service| service.act.in_force() == in_force)
        .map(card)
        .collect_view();
    view! {
        <section class="catalogue" aria-labelledby=id>
            <h2 id=id>{say(heading)}</h2>
            {intro.map(|intro| view! { <p class="muted">{say(intro)}</p> })}
            <ul class="catalogue__list plain-list">{cards}</ul>
        </section>
    }
}

fn card(service: &'static Card) -> impl IntoView {
    view! {
        <li>
            <article class="card card--service">
                <h3><a href=["/services/", service.id].concat()>{say(service.short)}</a></h3>
                <p>{say(service.summary)}</p>
                <ActBadge act=&service.act/>
            </article>
        </li>
    }
}
