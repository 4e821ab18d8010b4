//! Who can be played.

use super::clock::Clock;
use crate::{
    api,
    components::{Page, fetched, say, title},
    portal::portal,
    prelude::*,
};
use shared::{
    api::DemoPerson,
    text::{Text, ui::demo as words},
};

/// Who can be played, with key file and password.
#[component]
pub fn People() -> impl IntoView {
    let portal = portal();
    // The stories come in the language asked for.
    let people = fetched(move || {
        portal.lang();
        async { api::demo_people().await }
    });
    view! {
        <Page title=title(words::PEOPLE)>
            <p class="page__lead">{say(words::PEOPLE_INTRO)}</p>
            <Clock/>
            {people.view(|people| {
                let (officials, people): (Vec<_>, Vec<_>) =
                    people.into_iter().partition(|person| !person.roles.is_empty());
                view! {
                    {group("applicants", words::APPLICANTS, people)}
                    {group("officials", words::OFFICIALS, officials)}
                }
            })}
        </Page>
    }
}

fn group(id: &'static str, heading: Text, people: Vec<DemoPerson>) -> AnyView {
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id>{say(heading)}</h2>
            <ul class="people plain-list">{people.into_iter().map(person).collect_view()}</ul>
        </section>
    }
}

fn person(person: DemoPerson) -> impl IntoView {
    let file = [&person.id, ".p12"].concat();
    // Somebody has no key and signs in by SMS alone.
    let has_key = !person.key_password.is_empty();
    let password = has_key.then(|| {
        view! { <div><dt>{say(words::KEY_PASSWORD)}</dt><dd><code>{person.key_password}</code></dd></div> }
    });
    // An official signs in by key file only.
    let phone = (!person.phone.is_empty())
        .then(|| view! { <div><dt>{say(words::PHONE)}</dt><dd><code>{person.phone}</code></dd></div> });
    let key = has_key.then(|| {
        view! {
            <p>
                <a class="button button--secondary" href=person.key_file download=file rel="external">
                    {say(words::KEY_DOWNLOAD)}
                    <span class="visually-hidden">": "{person.name.clone()}</span>
                </a>
            </p>
        }
    });
    view! {
        <li>
            <article class="card people__one">
                <h3 class="people__name">{person.name.clone()}</h3>
                <p>{person.story}</p>
                <dl class="facts">
                    <div><dt>{say(words::IIN)}</dt><dd><code>{person.iin}</code></dd></div>
                    {phone}
                    {password}
                </dl>
                {key}
            </article>
        </li>
    }
}
