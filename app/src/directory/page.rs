//! The directory: what is found, below the service whose act has it.

use super::{
    card::card,
    filters::{filters, query},
    hours::Clock,
};
use crate::{
    address::address,
    api,
    components::{ActBadge, Notice, NoticeKind, Page, fetched, say, spoken, title},
    portal::portal,
    prelude::*,
};
use shared::{
    api::paths,
    directory::{Entry, Query, SERVICES},
    service,
    text::ui::{common, directory as words},
};
use std::sync::Arc;

/// The directory of offices.
#[component]
pub fn DirectoryPage() -> impl IntoView {
    let entries = fetched(|| async {
        let entries: api::Answer<Vec<Entry>> = api::read("GET", paths::DIRECTORY).await;
        entries.map(Arc::new)
    });
    view! {
        <Page title=title(common::OFFICES) back="/">
            <p class="page__lead">{say(words::LEAD)}</p>
            <Notice kind=NoticeKind::Warning><p>{say(words::MAY_HAVE_CHANGED)}</p></Notice>
            {entries.view(found)}
        </Page>
    }
}

fn found(entries: Arc<Vec<Entry>>) -> AnyView {
    let here = address();
    let asked = Memo::new(move |_| query(here));
    let typed = RwSignal::new(untrack(|| asked.get()).find);
    // Back and forth in the history.
    Effect::new(move || typed.set(asked.with(|asked| asked.find.clone())));
    let clock = Clock::new();
    let list = live(move || {
        let query = Query {
            find: typed.get(),
            ..asked.get()
        };
        let found: Vec<&Entry> = entries.iter().filter(|entry| query.finds(entry)).collect();
        untrack(|| listed(&found, clock))
    });
    view! {
        {filters(asked, typed)}
        {list}
    }
}

fn listed(found: &[&Entry], clock: Clock) -> AnyView {
    let count = found.len().to_string();
    let said = spoken(move |lang| words::FOUND.fill(lang, &[("count", count.as_str())]));
    portal().announce(said.get_untracked());
    if found.is_empty() {
        return view! { <p>{say(words::NONE_FOUND)}</p> };
    }
    let parts = SERVICES.map(|(_, service)| {
        let here: Vec<&Entry> = found
            .iter()
            .copied()
            .filter(|entry| entry.service == service)
            .collect();
        (!here.is_empty()).then(|| of_service(service, &here, clock))
    });
    view! {
        <p class="muted">{said}</p>
        {parts.into_iter().collect_view()}
    }
}

/// The offices of one act, below its badge.
fn of_service(id: &'static str, entries: &[&Entry], clock: Clock) -> AnyView {
    let Some(service) = service::card(id) else {
        return ().into_any();
    };
    let cards = entries.iter().map(|entry| card(entry, clock));
    view! {
        <section aria-labelledby=id>
            <h2 id=id><a href=["/services/", id].concat()>{say(service.short)}</a></h2>
            <ActBadge act=&service.act/>
            <ul class="directory plain-list">{cards.collect_view()}</ul>
        </section>
    }
}
