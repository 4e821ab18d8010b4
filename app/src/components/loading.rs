//! While something is on its way, and where there is nothing.

use super::{Page, say, title};
use crate::prelude::*;
use shared::text::ui::common;

/// Something is on its way.
#[component]
pub fn Loading() -> impl IntoView {
    view! { <p class="muted" role="status">{say(common::LOADING)}</p> }
}

/// Nothing at this address.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <Page title=title(common::NOT_FOUND)>
            <p>{say(common::NOT_FOUND_HELP)}</p>
            <p><a href="/">{say(common::SERVICES)}</a></p>
        </Page>
    }
}
