//! The phone that codes go to.

use super::calls;
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
    sign_in::{TextInput, Wrong, field_error, is_whole},
};
use shared::{
    api::{AccountView, OtpConfirm, OtpSent, PhoneCodes, PhoneWrite},
    text::ui::{account as words, password as passwords, sign_in},
};

const OLD: &str = "old-code";
const NEW: &str = "new-code";

/// The phone of an account.
pub fn phone(account: AccountView, changed: Callback<()>) -> AnyView {
    if account.phone.is_empty() {
        return view! { <p>{say(words::PHONE_NONE)}</p> };
    }
    let (by_key, new) = (account.by_key, account.new_phone);
    view! {
        <p class="numeric">{account.phone}</p>
        {match new {
            None => view! { <p class="muted">{say(words::PHONE_FROM)}</p> },
            Some(new) => view! { <Another new by_key changed/> },
        }}
    }
}

/// Another number, to be confirmed.
#[component]
fn Another(new: String, by_key: bool, changed: Callback<()>) -> impl IntoView {
    let portal = portal();
    let (sent, busy) = (RwSignal::new(None::<PhoneCodes>), RwSignal::new(false));
    let failed = RwSignal::new(None::<Failure>);
    let ask = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        leptos::task::spawn_local(async move {
            let answer = calls::phone_codes().await;
            busy.try_set(false);
            match answer {
                Ok(codes) => {
                    portal.announce(sign_in::CODE_SENT.get(portal.lang_now()).to_owned());
                    let first = if codes.old.is_some() { OLD } else { NEW };
                    sent.try_set(Some(codes));
                    browser::focus_soon(first);
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    };
    let said = spoken(move |lang| words::PHONE_NEW.fill(lang, &[("phone", new.as_str())]));
    view! {
        <Notice kind=NoticeKind::Warning>
            <p>{said}</p>
            {(!by_key).then(|| view! { <p>{say(words::PHONE_LOST)}</p> })}
        </Notice>
        {live(move || match sent.get() {
            None => view! {
                <button
                    type="button" class="button" aria-disabled=move || busy.get().then_some("true") on:click=ask
                >
                    {say(words::PHONE_CODES)}
                </button>
            },
            Some(codes) => view! { <Confirm codes changed/> },
        })}
        {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
    }
}

/// A code as typed for what was sent.
fn typed(sent: &OtpSent, code: RwSignal<String>) -> OtpConfirm {
    OtpConfirm {
        id: sent.id.clone(),
        code: code.get_untracked(),
    }
}

#[component]
fn Confirm(codes: PhoneCodes, changed: Callback<()>) -> impl IntoView {
    let portal = portal();
    let (old, new) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (wrong_old, wrong_new) = (RwSignal::new(None::<Wrong>), RwSignal::new(None::<Wrong>));
    let busy = RwSignal::new(false);
    let from_both = codes.old.is_some();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let check = |code: RwSignal<String>| {
            let whole = code.with_untracked(|typed| is_whole(typed));
            (!whole).then_some(Wrong::Text(passwords::CODE_MISSING))
        };
        wrong_old.set(if from_both { check(old) } else { None });
        wrong_new.set(check(new));
        if let Some(field) = first(wrong_old, wrong_new) {
            return browser::focus_soon(field);
        }
        busy.set(true);
        let write = PhoneWrite {
            old: codes.old.as_ref().map(|sent| typed(sent, old)),
            new: typed(&codes.new, new),
        };
        leptos::task::spawn_local(async move {
            let answer = calls::phone(&write).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    portal.announce(words::PHONE_DONE.get(portal.lang_now()).to_owned());
                    browser::focus_quietly("phone-heading");
                    changed.try_run(());
                }
                Err(failure) => {
                    let at_old = Wrong::at("old", &failure);
                    let at_new = Wrong::at("new", &failure);
                    let neither = at_old.is_none() && at_new.is_none();
                    wrong_old.try_set(at_old);
                    wrong_new.try_set(if neither {
                        Some(Wrong::Failure(failure))
                    } else {
                        at_new
                    });
                    if let Some(field) = first(wrong_old, wrong_new) {
                        browser::focus_soon(field);
                    }
                }
            }
        });
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            {from_both.then(|| view! {
                <TextInput
                    id=OLD label=words::PHONE_OLD_CODE hint=sign_in::CODE_HINT value=old
                    error=field_error(wrong_old)
                    autocomplete="one-time-code" keyboard="numeric" class="input input--code"
                />
            })}
            <TextInput
                id=NEW label=words::PHONE_NEW_CODE hint=sign_in::CODE_HINT value=new error=field_error(wrong_new)
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(words::PHONE_DO)}</button>
        </form>
    }
}

/// The first field with something wrong.
fn first(old: RwSignal<Option<Wrong>>, new: RwSignal<Option<Wrong>>) -> Option<&'static str> {
    let is_wrong = |wrong: RwSignal<Option<Wrong>>| wrong.try_with_untracked(Option::is_some) == Some(true);
    if is_wrong(old) {
        Some(OLD)
    } else {
        is_wrong(new).then_some(NEW)
    }
}
