//! The consents, how each stands, and the way to withdraw it.

use crate::{
    components::{say, spoken},
    prelude::*,
};
use shared::{
    api::{MyCase, MyConsent, MyData},
    service::Stands,
    text::ui::my_data as words,
};

/// Every consent of every case.
pub fn consents(mine: &MyData) -> AnyView {
    let all = mine
        .cases
        .iter()
        .flat_map(|case| case.consents.iter().map(move |consent| (case, consent)));
    let all: Vec<AnyView> = all.filter_map(one).collect();
    if all.is_empty() {
        return view! { <p>{say(words::NO_CONSENTS)}</p> };
    }
    view! { <ul class="cabinet__list plain-list">{all}</ul> }
}

fn one((case, consent): (&MyCase, &MyConsent)) -> Option<AnyView> {
    let name = words::consent(&consent.field)?;
    let number = case.case.clone();
    let of_case = spoken(move |lang| words::OF_CASE.fill(lang, &[("no", number.as_str())]));
    let way = match consent.stands {
        Stands::Open => Some((
            ["/my-data/consents/", &case.case, "/", &consent.field].concat(),
            words::WITHDRAW,
        )),
        Stands::WithApplication => Some((["/cases/", &case.case, "/withdraw"].concat(), words::TAKE_BACK)),
        _ => None,
    };
    let way = way.map(|(href, label)| {
        view! {
            <p>
                <a class="button button--secondary" href=href>
                    {say(label)}
                    <span class="visually-hidden">": "{say(name)}", "{of_case}</span>
                </a>
            </p>
        }
    });
    let href = ["/cases/", &case.case].concat();
    Some(view! {
        <li>
            <article class="card">
                <h3>{say(name)}</h3>
                <p><a href=href>{of_case}</a></p>
                <p>{say(words::stands(consent.stands))}</p>
                {way}
            </article>
        </li>
    })
}
