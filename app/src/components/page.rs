//! A page: the way back, the heading, and what a change of page owes to those who do not see it.

use super::say;
use crate::prelude::*;
use crate::{address::address, browser, portal::portal};
use shared::text::ui::common;

/// A page with its heading. Sets the document's title; after a change of page within the app the focus moves to
/// the heading (WCAG 2.4.3), on the first load it stays where the browser put it.
#[component]
pub fn Page(
    /// The heading, and the document's title.
    #[prop(into)]
    title: Signal<String>,
    /// Where "Back" leads.
    #[prop(optional, into)]
    back: Option<Signal<String>>,
    /// Whether the page shows errors; its title says so.
    #[prop(optional, into)]
    error: Signal<bool>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let portal = portal();
    Effect::new(move || {
        let prefix = if error.get() {
            portal.say(common::ERROR_PREFIX)
        } else {
            ""
        };
        let name = portal.say(common::QONYS);
        let title = title.get();
        let title = if title.is_empty() {
            name.to_owned()
        } else {
            [prefix, &title, " — ", name].concat()
        };
        browser::set_title(&title);
    });
    let address = address();
    Effect::new(move || portal.arrive(address.path(), HEADING));
    view! {
        <div class="page">
            {back.map(|back| view! { <a class="page__back" href=move || back.get()>{say(common::BACK)}</a> })}
            <h1 id=HEADING tabindex="-1">{move || title.get()}</h1>
            {children()}
        </div>
    }
}

/// The id of the heading, where the focus goes.
const HEADING: &str = "page-title";
