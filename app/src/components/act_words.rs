//! The act's own words, folded up: they are in Kazakh, so a page in another language fetches them as it unfolds.

use super::{FailureNotice, say};
use crate::prelude::*;
use crate::texts;
use shared::text::{Lang, Quote, Text};

/// The act's own words behind a summary, and what follows them.
#[component]
pub fn ActWords(
    /// Of the block.
    class: &'static str,
    /// What one unfolds.
    summary: Text,
    /// The words.
    quote: Quote,
    /// What follows them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let there = RwSignal::new(texts::speaks(Lang::Kk).then_some(Ok(())));
    let fetch = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            let answer = texts::load(Lang::Kk).await;
            there.try_set(Some(answer));
        });
    });
    let words = live(move || {
        there.get().map(|there| match there {
            Ok(()) => view! { <blockquote lang="kk">{quote.words()}</blockquote> },
            Err(failure) => view! { <FailureNotice failure retry=fetch/> },
        })
    });
    view! {
        <details class=class on:toggle=move |_| fetch.run(())>
            <summary>{say(summary)}</summary>
            {words}
            {children.map(|children| children())}
        </details>
    }
}
