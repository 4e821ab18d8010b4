//! Proving it with a code by SMS.

use super::calls;
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, Notice, say, spoken},
    portal::{Portal, portal},
    prelude::*,
    sign_in::TextInput,
};
use leptos::ev;
use shared::{
    api::{OtpConfirm, OtpSent},
    text::ui::{fresh as words, sign_in},
};

/// The field; the sign-in page has another one.
const CODE: &str = "fresh-digits";
/// Digits of a code.
const CODE_DIGITS: usize = 6;

/// What the form shares with its parts.
#[derive(Clone, Copy)]
struct Form {
    sent: RwSignal<Option<OtpSent>>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<Failure>>,
    portal: Portal,
}

/// The code is asked for first, so that none is sent to whoever only looks.
pub fn code_form(done: Callback<()>) -> AnyView {
    let form = Form {
        sent: RwSignal::new(None),
        busy: RwSignal::new(false),
        failed: RwSignal::new(None),
        portal: portal(),
    };
    live(move || match form.sent.get() {
        None => untrack(|| ask(form)),
        Some(sent) => untrack(|| answer(form, sent, done)),
    })
}

fn send(form: Form) {
    if form.busy.get_untracked() {
        return;
    }
    form.busy.set(true);
    form.failed.set(None);
    leptos::task::spawn_local(async move {
        let sent = calls::code().await;
        form.busy.try_set(false);
        match sent {
            Ok(sent) => {
                let said = words::SENT.get(form.portal.lang_now());
                form.portal.announce(said.to_owned());
                form.sent.try_set(Some(sent));
                browser::focus_soon(CODE);
            }
            Err(failure) => {
                form.failed.try_set(Some(failure));
            }
        }
    });
}

fn ask(form: Form) -> AnyView {
    view! {
        <div class="stack">
            {move || form.failed.get().map(|failure| view! { <FailureNotice failure/> })}
            <button
                type="button" class="button" id="fresh-send" on:click=move |_| send(form)
                aria-disabled=move || form.busy.get().then_some("true")
            >
                {say(words::SEND)}
            </button>
        </div>
    }
}

fn answer(form: Form, sent: OtpSent, done: Callback<()>) -> AnyView {
    let (code, missing) = (RwSignal::new(String::new()), RwSignal::new(false));
    let may_resend = RwSignal::new(false);
    let wait = i32::try_from(sent.resend_after)
        .unwrap_or(60)
        .saturating_mul(1000);
    browser::after(wait, move || {
        may_resend.try_set(true);
    });
    let id = StoredValue::new(sent.id);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if form.busy.get_untracked() {
            return;
        }
        let code = code.get_untracked();
        form.failed.set(None);
        missing.set(code.chars().filter(char::is_ascii_digit).count() != CODE_DIGITS);
        if missing.get_untracked() {
            return browser::focus_soon(CODE);
        }
        form.busy.set(true);
        leptos::task::spawn_local(async move {
            let id = id.try_get_value().unwrap_or_default();
            let proved = calls::confirm(&OtpConfirm { id, code }).await;
            form.busy.try_set(false);
            match proved {
                Ok(_) => {
                    done.try_run(());
                }
                Err(failure) => {
                    form.failed.try_set(Some(failure));
                    browser::focus_soon(CODE);
                }
            }
        });
    };
    let error = spoken(move |lang| match form.failed.get() {
        _ if missing.get() => sign_in::CODE_MISSING.get(lang).to_owned(),
        Some(failure) => failure.sentence(lang),
        None => String::new(),
    });
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Notice><p>{say(words::SENT)}</p></Notice>
            <TextInput
                id=CODE label=sign_in::CODE hint=sign_in::CODE_HINT value=code error=error
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <div class="cluster">
                <button class="button" aria-disabled=move || form.busy.get().then_some("true")>
                    {say(words::CONFIRM)}
                </button>
                {live(move || may_resend.get().then(|| view! {
                    <button type="button" class="button button--link" on:click=move |_| send(form)>
                        {say(sign_in::CODE_RESEND)}
                    </button>
                }))}
            </div>
        </form>
    }
}
