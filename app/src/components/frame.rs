//! The frame around every page: skip link, demo bar, header, main, footer.

use super::{footer::Footer, header::Header, say};
use crate::prelude::*;
use crate::{browser, portal::portal};
use shared::text::ui::common;

/// The frame around every page.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let portal = portal();
    view! {
        <a class="skip" href="#main" on:click=|event| skip(&event)>{say(common::SKIP)}</a>
        <Header/>
        <main id=MAIN tabindex="-1">{children()}</main>
        // The one polite live region: what is said here is read out once (WCAG 4.1.3).
        <p class="visually-hidden" role="status">{move || portal.announced()}</p>
        <Footer/>
    }
}

const MAIN: &str = "main";

/// The router would take the link for a change of page.
fn skip(event: &leptos::ev::Event) {
    event.prevent_default();
    browser::focus_soon(MAIN);
}
