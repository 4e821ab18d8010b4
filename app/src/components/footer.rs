//! The footer: help, in the same place on every page (WCAG 3.2.6).

use super::say;
use crate::portal::portal;
use crate::prelude::*;
use shared::text::ui::common;

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let portal = portal();
    let demo = move || portal.session().is_some_and(|session| session.demo);
    let ways = [
        ("/guide", common::GUIDE),
        ("/compare", common::COMPARE),
        ("/offices", common::OFFICES),
    ];
    let ways = ways.map(|(href, name)| view! { <li><a href=href>{say(name)}</a></li> });
    let ways = ways.into_iter().collect_view();
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
                <nav class="footer__ways" aria-label=say(common::SERVICES)>
                    <ul class="plain-list">{ways}</ul>
                </nav>
                {move || demo().then(|| view! {
                    <nav class="footer__demo" aria-labelledby="demo">
                        <h2 id="demo" class="footer__heading">{say(common::DEMO_HEADING)}</h2>
                        <ul class="plain-list">
                            <li><a href="/demo/people">{say(common::DEMO_PEOPLE)}</a></li>
                            <li><a href="/demo/outbox">{say(common::DEMO_OUTBOX)}</a></li>
                        </ul>
                    </nav>
                })}
            </div>
        </footer>
    }
}
