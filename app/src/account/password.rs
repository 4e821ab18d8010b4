//! The password: whether there is one, and another in its place.

use super::calls;
use crate::{
    browser,
    components::{Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
    sign_in::{PasswordInput, Wrong, field_error},
};
use shared::{
    api::{AccountView, PasswordChange},
    form::Problem,
    person::password::{self, LEAST, MOST},
    text::{
        dates::long_date,
        ui::{account as words, password as passwords},
    },
};

const CURRENT: &str = "current-password";
const NEW: &str = "new-password";

/// What is wrong with a password whoever chooses it.
pub fn problem(field: &str, chosen: &str) -> Option<Wrong> {
    let code = password::problem(chosen)?;
    let problem = Problem::new(field, code)
        .with("min", LEAST.to_string())
        .with("max", MOST.to_string());
    Some(Wrong::Problem(problem))
}

/// The password of an account.
pub fn password(account: &AccountView, changed: Callback<()>) -> AnyView {
    let Some(at) = account.password_at else {
        return view! {
            <p>{say(words::NO_PASSWORD)}</p>
            <p><a href="/sign-in/password?next=%2Faccount">{say(passwords::CHOOSE)}</a></p>
        };
    };
    let since = spoken(move |lang| words::PASSWORD_AT.fill(lang, &[("at", long_date(at.date(), lang))]));
    view! {
        <p>{since}</p>
        <details>
            <summary>{say(words::CHANGE)}</summary>
            <Change changed/>
        </details>
    }
}

#[component]
fn Change(changed: Callback<()>) -> impl IntoView {
    let portal = portal();
    let (current, chosen) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (wrong_current, wrong) = (RwSignal::new(None::<Wrong>), RwSignal::new(None::<Wrong>));
    let (busy, done) = (RwSignal::new(false), RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        done.set(false);
        let write = PasswordChange {
            current: current.get_untracked(),
            password: chosen.get_untracked(),
        };
        let missing = write.current.is_empty();
        wrong_current.set(missing.then_some(Wrong::Text(passwords::PASSWORD_MISSING)));
        wrong.set(problem("password", &write.password));
        if missing {
            return browser::focus_soon(CURRENT);
        }
        if wrong.with_untracked(Option::is_some) {
            return browser::focus_soon(NEW);
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            let answer = calls::change(&write).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    current.try_set(String::new());
                    chosen.try_set(String::new());
                    done.try_set(true);
                    portal.announce(passwords::CHOSEN.get(portal.lang_now()).to_owned());
                    changed.try_run(());
                }
                Err(failure) => {
                    if let Some(found) = Wrong::at("password", &failure) {
                        wrong.try_set(Some(found));
                        return browser::focus_soon(NEW);
                    }
                    let found = Wrong::at("current", &failure);
                    wrong_current.try_set(found.or(Some(Wrong::Failure(failure))));
                    browser::focus_soon(CURRENT);
                }
            }
        });
    };
    let hint = spoken(|lang| passwords::NEW_HINT.fill(lang, &[("min", LEAST.to_string())]));
    view! {
        <form class="stack" novalidate on:submit=submit>
            <PasswordInput
                id=CURRENT label=words::CURRENT hint=String::new() value=current error=field_error(wrong_current)
                autocomplete="current-password"
            />
            <PasswordInput
                id=NEW label=passwords::NEW hint value=chosen error=field_error(wrong) autocomplete="new-password"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(words::CHANGE_DO)}</button>
            {move || done.get().then(|| view! {
                <Notice kind=NoticeKind::Success><p>{say(passwords::CHOSEN)}</p></Notice>
            })}
        </form>
    }
}
