//! The header: the name, the ways, the language, who is signed in.

use super::{FailureNotice, say, signed_in::sign_in_address};
use crate::prelude::*;
use crate::{api, portal::portal};
use leptos_router::hooks::{use_location, use_navigate};
use shared::text::{Lang, ui::common};

/// The header of every page.
#[component]
pub fn Header() -> impl IntoView {
    let portal = portal();
    let demo = move || portal.session().is_some_and(|session| session.demo);
    view! {
        <header class="header">
            {move || demo().then(|| view! { <p class="demo-bar">{say(common::DEMO_BAR)}</p> })}
            <div class="header__inner">
                <a class="header__brand" href="/">
                    <span class="header__name">{say(common::QONYS)}</span>
                    <span class="header__tagline">{say(common::TAGLINE)}</span>
                </a>
                <Languages/>
                <div class="header__ways">
                    <nav aria-label=say(common::MENU)>
                        <ul class="header__list">
                            <li><Way href="/" name=common::SERVICES/></li>
                            <li><Way href="/cases" name=common::CABINET/></li>
                            {move || portal.workplace().map(|href| view! {
                                <li><Way href name=common::WORK/></li>
                            })}
                        </ul>
                    </nav>
                    <Who/>
                </div>
            </div>
            {move || portal.unspoken().map(|failure| view! { <FailureNotice failure/> })}
        </header>
    }
}

/// A link of the header that knows when one is there.
#[component]
fn Way(href: &'static str, name: shared::text::Text) -> impl IntoView {
    let path = use_location().pathname;
    let current = move || (path.get() == href).then_some("page");
    view! { <a class="header__link" href=href aria-current=current>{say(name)}</a> }
}

/// The language switch: the page stays, and everything typed on it.
#[component]
fn Languages() -> impl IntoView {
    let portal = portal();
    let button = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="header__lang"
                lang=lang.tag()
                aria-pressed=move || if portal.lang() == lang { "true" } else { "false" }
                on:click=move |_| portal.choose(lang)
            >
                {lang.name()}
            </button>
        }
    };
    view! {
        <div class="header__languages" role="group" aria-label=say(common::LANGUAGE)>
            {Lang::ALL.map(button).into_iter().collect_view()}
        </div>
    }
}

/// Who is signed in, and the way in or out.
#[component]
fn Who() -> impl IntoView {
    let portal = portal();
    let address = sign_in_address();
    let navigate = use_navigate();
    let leave = Callback::new(move |()| {
        let navigate = navigate.clone();
        leptos::task::spawn_local(async move {
            if api::sign_out().await.is_ok() {
                portal.leave();
                navigate("/", leptos_router::NavigateOptions::default());
            }
        });
    });
    let name = move || {
        let person = portal.session()?.person?;
        Some([&person.name, " ", &person.surname].concat())
    };
    view! {
        <div class="header__who">
            {move || match name() {
                Some(name) => view! {
                    <span class="header__person">
                        <span class="visually-hidden">{say(common::SIGNED_IN_AS)}" "</span>
                        {name}
                    </span>
                    <button type="button" class="header__link" on:click=move |_| leave.run(())>
                        {say(common::SIGN_OUT)}
                    </button>
                },
                None => view! {
                    <a class="header__link" href=address.clone()>{say(common::SIGN_IN)}</a>
                },
            }}
        </div>
    }
}
