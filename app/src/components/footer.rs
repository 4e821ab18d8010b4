//! The footer: help, in the same place on every page (WCAG 3.2.6).

use super::say;
use crate::portal::portal;
use crate::prelude::*;
use shared::text::{Text, ui::common};

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let portal = portal();
    let demo = move || portal.session().is_some_and(|session| session.demo);
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <section class="footer__help" aria-labelledby="help">
                    <h2 id="help" class="footer__heading">{say(common::HELP_HEADING)}</h2>
                    <p>{say(common::CONTACT_CENTRE)}</p>
                    <ul class="footer__phones">
                        <li><a href="tel:1414">"1414"</a></li>
                        <li><a href="tel:+78000807777">"8 800 080 77 77"</a></li>
                    </ul>
                </section>
                <ul class="plain-list">
                    {way("/guide", common::GUIDE)}
                    {way("/compare", common::COMPARE)}
                    {way("/offices", common::OFFICES)}
                </ul>
                {move || demo().then(|| view! {
                    <nav class="footer__demo" aria-labelledby="demo">
                        <h2 id="demo" class="footer__heading">{say(common::DEMO_HEADING)}</h2>
                        <ul class="plain-list">
                            {way("/demo/people", common::DEMO_PEOPLE)}
                            {way("/demo/outbox", common::DEMO_OUTBOX)}
                        </ul>
                    </nav>
                })}
            </div>
        </footer>
    }
}

/// A link in a list.
pub fn way(href: impl Into<String>, name: Text) -> AnyView {
    view! { <li><a href=href.into()>{say(name)}</a></li> }
}
