//! After a refusal: why, where to complain, how to apply anew.

use super::{address, matter::Matter};
use crate::{
    components::{say, spoken},
    prelude::*,
    service::readable,
};
use shared::text::ui::case::after as words;

/// The grounds and the ways on; nothing where nothing was refused. Who took the application back may apply anew as well.
pub fn refused(matter: &Matter) -> AnyView {
    if !matter.may_file_anew() {
        return ().into_any();
    }
    let why = matter.is_refused().then(|| grounds(matter));
    let href = address(&matter.view.case, "again");
    view! {
        {why}
        <section class="case__part stack stack--tight no-print" aria-labelledby="again">
            <h2 id="again">{say(words::AGAIN)}</h2>
            <p>{say(words::AGAIN_MEANS)}</p>
            <p><a class="button" href=href>{say(words::AGAIN_DO)}</a></p>
        </section>
    }
}

/// The grounds that hold now, in the act's words, with what they rest on.
pub fn named(matter: &Matter) -> AnyView {
    let items = matter.case.grounds.iter().map(|given| {
        let mut known = matter.service.grounds.iter();
        let known = known.find(|known| known.code == given.code);
        let facts = given.facts.clone();
        let facts = spoken(move |lang| words::FACTS.fill(lang, &[("facts", facts.as_str())]));
        view! {
            <li>
                {known.map(|known| view! {
                    <p class="named__words">{say(known.text)}" ("{spoken(move |lang| readable(known.cite, lang))}")"</p>
                })}
                <p class="muted lines">{facts}</p>
            </li>
        }
    });
    view! { <ul class="case__list plain-list">{items.collect_view()}</ul> }
}

fn grounds(matter: &Matter) -> AnyView {
    view! {
        <section class="case__part" aria-labelledby="why">
            <h2 id="why">{say(words::WHY)}</h2>
            {named(matter)}
        </section>
        <section class="case__part stack stack--tight" aria-labelledby="appeal">
            <h2 id="appeal">{say(words::APPEAL)}</h2>
            <p>{say(words::APPEAL_WHERE)}</p>
            <p class="small muted">{say(words::APPEAL_OWN)}</p>
        </section>
    }
}
