//! The act's own words behind a rule.

use super::cite::readable;
use crate::components::{ActWords, spoken};
use crate::prelude::*;
use shared::{
    service::Cite,
    text::{Quote, ui::service as words},
};

/// "What the act says": the Kazakh words and where they stand; the place alone where there are no words.
#[component]
pub fn Law(
    /// The act's own words, if there are any.
    quote: Quote,
    /// Where they stand.
    cite: Cite,
) -> impl IntoView {
    let place = spoken(move |lang| readable(cite, lang));
    if quote.is_none() {
        return view! { <p class="law__place">{place}</p> };
    }
    view! {
        <ActWords class="law" summary=words::LAW_SAYS quote>
            <p class="law__place">{place}</p>
        </ActWords>
    }
}
