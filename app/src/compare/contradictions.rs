//! In what the act of a service contradicts itself or the others, and what the portal goes by (`spec.md` 11).

use crate::{
    components::{ActBadge, NotFound, Page, say, spoken, title},
    prelude::*,
    router::address_part,
    service::readable,
};
use shared::{
    compare::{Note, notes_of},
    service::{Card, card},
    text::ui::{common, compare as words},
};

/// The contradictions that matter to whoever applies for a service.
#[component]
pub fn ContradictionsPage() -> impl IntoView {
    let id = address_part(1);
    live(move || match card(&id.get()) {
        Some(service) => page(service),
        None => view! { <NotFound/> },
    })
}

fn page(service: &'static Card) -> AnyView {
    let told = notes_of(service.id);
    let told = told.into_iter().map(|note| {
        let topic = note.topic.name();
        told_as(note, spoken(move |lang| topic.get(lang).to_owned()))
    });
    view! {
        <Page title=title(common::CONTRADICTIONS) back=["/services/", service.id].concat()>
            <p class="page__lead">{say(service.short)}</p>
            <ActBadge act=&service.act/>
            <p>{say(words::HOW_RESOLVED)}</p>
            {told.collect_view()}
        </Page>
    }
}

/// A note under a heading.
pub(super) fn told_as(note: &'static Note, heading: Signal<String>) -> AnyView {
    let places = spoken(move |lang| {
        let places = note.cites.iter().map(|cite| readable(cite, lang));
        places.collect::<Vec<_>>().join(" · ")
    });
    view! {
        <div class="notice notice--info compare__note">
            <p><strong>{heading}". "</strong>{say(note.text)}</p>
            <p class="law__place">{places}</p>
        </div>
    }
}
