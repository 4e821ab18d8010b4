//! The phone that codes go to.

use super::calls;
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, Notice, NoticeKind, say, spoken},
    fresh::{Fresh, FreshDialog, fresh},
    portal::portal,
    prelude::*,
    sign_in::{TextInput, Wrong, field_error, is_whole},
};
use shared::{
    api::{AccountView, OtpConfirm, OtpSent},
    text::ui::{account as words, password as passwords, sign_in},
};

/// The field of the code.
const CODE: &str = "new-code";

/// The phone of an account.
pub fn phone(account: AccountView, changed: Callback<()>) -> AnyView {
    if account.phone.is_empty() {
        return view! { <p>{say(words::PHONE_NONE)}</p> };
    }
    view! {
        <p class="numeric">{account.phone}</p>
        {match account.new_phone {
            None => view! { <p class="muted">{say(words::PHONE_FROM)}</p> },
            Some(new) => view! { <Another new changed/> },
        }}
    }
}

/// Another number, to be confirmed by whoever proved just now that it is them.
#[component]
fn Another(new: String, changed: Callback<()>) -> impl IntoView {
    let (portal, fresh) = (portal(), fresh());
    let (sent, busy) = (RwSignal::new(None::<OtpSent>), RwSignal::new(false));
    let failed = RwSignal::new(None::<Failure>);
    let ask = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        leptos::task::spawn_local(async move {
            let answer = calls::phone_code().await;
            busy.try_set(false);
            match answer {
                Ok(code) => {
                    portal.announce(sign_in::CODE_SENT.get(portal.lang_now()).to_owned());
                    sent.try_set(Some(code));
                    browser::focus_soon(CODE);
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    let said = spoken(move |lang| words::PHONE_NEW.fill(lang, &[("phone", new.as_str())]));
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{said}</p>
            <p>{say(words::PHONE_LOST)}</p>
        </Notice>
        {live(move || match sent.get() {
            None => view! {
                <button
                    type="button" class="button" id="phone-code" on:click=move |_| fresh.before(ask)
                    aria-disabled=move || busy.get().then_some("true")
                >
                    {say(words::PHONE_CODE)}
                </button>
            },
            Some(sent) => view! { <Confirm sent fresh changed/> },
        })}
        {live(move || failed.get().or_else(|| fresh.failed.get()).map(|failure| view! { <FailureNotice failure/> }))}
        <FreshDialog fresh/>
    }
}

#[component]
fn Confirm(sent: OtpSent, fresh: Fresh, changed: Callback<()>) -> impl IntoView {
    let portal = portal();
    let code = RwSignal::new(String::new());
    let (wrong, busy) = (RwSignal::new(None::<Wrong>), RwSignal::new(false));
    let confirm = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let typed = OtpConfirm {
            id: sent.id.clone(),
            code: code.get_untracked(),
        };
        leptos::task::spawn_local(async move {
            let answer = calls::phone(&typed).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    portal.announce(words::PHONE_DONE.get(portal.lang_now()).to_owned());
                    browser::focus_quietly("phone-heading");
                    changed.try_run(());
                }
                Err(failure) => {
                    wrong.try_set(Some(Wrong::Failure(failure)));
                    browser::focus_soon(CODE);
                }
            }
        });
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if code.with_untracked(|typed| is_whole(typed)) {
            wrong.set(None);
            // Who took their time with the code proves it again; what they typed stays.
            fresh.before(confirm);
        } else {
            wrong.set(Some(Wrong::Text(passwords::CODE_MISSING)));
            browser::focus_soon(CODE);
        }
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <TextInput
                id=CODE label=words::PHONE_NEW_CODE hint=sign_in::CODE_HINT value=code error=field_error(wrong)
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(words::PHONE_DO)}</button>
        </form>
    }
}
