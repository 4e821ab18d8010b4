//! Where somebody is signed in.

use super::calls;
use crate::{
    api::{Answer, Failure},
    browser,
    components::{FailureNotice, Fetched, say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    api::SessionItem,
    text::{Text, dates::short_moment, ui::account as words},
};

const HEADING: &str = "sessions-heading";

/// The list, and the ways to end what is not known.
#[component]
pub fn Sessions(
    /// What the server says.
    sessions: Fetched<Vec<SessionItem>>,
) -> impl IntoView {
    let portal = portal();
    let failed = RwSignal::new(None::<Failure>);
    let over = Callback::new(move |answer: Answer<()>| match answer {
        Ok(()) => {
            failed.set(None);
            portal.announce(words::ENDED.get(portal.lang_now()).to_owned());
            // The button that was pressed goes with its session.
            browser::focus_quietly(HEADING);
            sessions.again();
        }
        Err(failure) => failed.set(Some(failure)),
    });
    let end_others = move |_| {
        leptos::task::spawn_local(async move {
            let answer = calls::end_others().await;
            over.try_run(answer);
        });
    };
    view! {
        <section class="cabinet" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(words::SESSIONS)}</h2>
            <p>{say(words::SESSIONS_INTRO)}</p>
            {sessions.view(move |list| {
                let several = list.len() > 1;
                view! {
                    <ul class="cabinet__list plain-list">
                        {list.into_iter().map(|one| session(one, over)).collect_view()}
                    </ul>
                    {several.then(|| view! {
                        <p>
                            <button type="button" class="button button--secondary" on:click=end_others>
                                {say(words::END_OTHERS)}
                            </button>
                        </p>
                    })}
                }
            })}
            {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
        </section>
    }
}

fn session(one: SessionItem, over: Callback<Answer<()>>) -> impl IntoView {
    let device = device(&one);
    let name = device.clone();
    let device = move || device.clone();
    let heading = move || {
        let device = device();
        if device.is_empty() {
            say(words::UNKNOWN_DEVICE).into_any()
        } else {
            device.into_any()
        }
    };
    let id = one.id;
    let end = move |_| {
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let answer = calls::end(&id).await;
            over.try_run(answer);
        });
    };
    let facts = [
        (words::STARTED, short_moment(one.started_at)),
        (words::SEEN, short_moment(one.seen_at)),
        (words::NETWORK, one.network),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let facts = facts.map(|(label, value)| {
        view! { <div><dt>{say(label)}</dt><dd class="numeric">{value}</dd></div> }
    });
    view! {
        <li>
            <article class="card">
                {one.current.then(|| view! { <p class="state">{say(words::THIS_ONE)}</p> })}
                <h3>{heading}</h3>
                <dl class="facts">
                    <div><dt>{say(words::HOW)}</dt><dd>{say(way(&one.way))}</dd></div>
                    {facts.collect_view()}
                </dl>
                {(!one.current).then(|| view! {
                    <button type="button" class="button button--secondary" on:click=end>
                        {say(words::END)}
                        <span class="visually-hidden">{spoken(move |_| [": ", &name].concat())}</span>
                    </button>
                })}
            </article>
        </li>
    }
}

fn way(code: &str) -> Text {
    match code {
        "eds" => words::BY_EDS,
        "password" => words::BY_PASSWORD,
        _ => words::BY_OTP,
    }
}

/// The names of browser and system: `Chrome, Windows`; "" if neither is known. They are the makers' own.
fn device(one: &SessionItem) -> String {
    let browser = match one.browser.as_str() {
        "chrome" => "Chrome",
        "firefox" => "Firefox",
        "safari" => "Safari",
        "edge" => "Microsoft Edge",
        "opera" => "Opera",
        "yandex" => "Yandex Browser",
        "samsung" => "Samsung Internet",
        _ => "",
    };
    let system = match one.system.as_str() {
        "android" => "Android",
        "ios" => "iOS",
        "windows" => "Windows",
        "macos" => "macOS",
        "linux" => "Linux",
        _ => "",
    };
    let known: Vec<&str> = [browser, system]
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    known.join(", ")
}
