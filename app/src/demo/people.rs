//! Who can be played.

use crate::{
    api,
    components::{Page, fetched, say, title},
    portal::portal,
    prelude::*,
};
use shared::{api::DemoPerson, text::ui::demo as words};

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
            {people.view(|people| view! {
                <ul class="people plain-list">{people.into_iter().map(person).collect_view()}</ul>
            })}
        </Page>
    }
}

fn person(person: DemoPerson) -> impl IntoView {
    let file = [&person.id, ".p12"].concat();
    // Somebody has no key and signs in by SMS alone.
    let has_key = !person.key_password.is_empty();
    let password = has_key.then(|| {
        view! { <div><dt>{say(words::KEY_PASSWORD)}</dt><dd><code>{person.key_password}</code></dd></div> }
    });
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
                <h2 class="people__name">{person.name.clone()}</h2>
                <p>{person.story}</p>
                <dl class="facts">
                    <div><dt>{say(words::IIN)}</dt><dd><code>{person.iin}</code></dd></div>
                    <div><dt>{say(words::PHONE)}</dt><dd><code>{person.phone}</code></dd></div>
                    {password}
                </dl>
                {key}
            </article>
        </li>
    }
}
