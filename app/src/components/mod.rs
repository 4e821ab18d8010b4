//! Small, accessible parts.

use leptos::prelude::*;

/// The frame around every page: header, language switch, main, footer.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    view! { <main id="main">{children()}</main> }
}

/// Nothing at this address.
#[component]
pub fn NotFound() -> impl IntoView {}
