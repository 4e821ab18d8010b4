//! The act's own words behind a rule.

use super::cite::readable;
use crate::components::{say, spoken};
use leptos::prelude::*;
use shared::{service::Cite, text::ui::service as words};

/// "What the act says": the Kazakh words and where they stand; the place alone where there are no words.
#[component]
pub fn Law(
    /// The act's own words in Kazakh, or "".
    quote: &'static str,
    /// Where they stand.
    cite: Cite,
) -> impl IntoView {
    let place = spoken(move |lang| readable(cite, lang));
    if quote.is_empty() {
        return view! { <p class="law__place">{place}</p> }.into_any();
    }
    view! {
        <details class="law">
            <summary>{say(words::LAW_SAYS)}</summary>
            <blockquote lang="kk">{quote}</blockquote>
            <p class="law__place">{place}</p>
        </details>
    }
    .into_any()
}
