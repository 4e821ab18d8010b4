//! Every message that went out.

use crate::{
    api, browser,
    components::{Page, fetched, say, spoken, title},
    prelude::*,
};
use shared::{
    api::OutboxEntry,
    text::{dates::short_moment, ui::demo as words},
};

/// Every message that went out, the newest first as the server gives them.
#[component]
pub fn Outbox() -> impl IntoView {
    let entries = fetched(|| async { api::demo_outbox().await });
    let listener = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if browser::is_visible() {
            entries.again();
        }
    });
    on_cleanup(move || listener.remove());
    view! {
        <Page title=title(words::OUTBOX)>
            <p class="page__lead">{say(words::OUTBOX_INTRO)}</p>
            <p>
                <button type="button" class="button button--secondary" on:click=move |_| entries.again()>
                    {say(words::REFRESH)}
                </button>
            </p>
            {entries.view(list)}
        </Page>
    }
}

fn list(entries: Vec<OutboxEntry>) -> AnyView {
    if entries.is_empty() {
        return view! { <p>{say(words::OUTBOX_EMPTY)}</p> };
    }
    view! { <ul class="outbox plain-list">{entries.into_iter().map(message).collect_view()}</ul> }
}

fn message(entry: OutboxEntry) -> impl IntoView {
    let channel = if entry.channel == "sms" {
        words::SMS
    } else {
        words::EMAIL
    };
    let to = spoken(move |lang| words::TO.fill(lang, &[("to", entry.to.as_str())]));
    view! {
        <li class="card outbox__one">
            <p class="small muted"><strong>{say(channel)}</strong>" · "{short_moment(entry.at)}" · "{to}</p>
            <p class="outbox__text">{entry.text}</p>
        </li>
    }
}
