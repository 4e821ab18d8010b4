//! A one-time password by SMS: asked for with a button, so that none is sent to whoever only looks, then typed.

use crate::{
    api::{Answer, Failure},
    browser,
    components::{FailureNotice, Notice, say},
    portal::{Portal, portal},
    prelude::*,
    sign_in::{Ask, TextInput, Wrong, field_error, is_whole},
};
use leptos::ev;
use shared::{
    api::{OtpConfirm, OtpSent},
    text::{
        Text,
        ui::{fresh as words, sign_in},
    },
};
use std::{future::Future, pin::Pin};

/// What is done with a code; what the server says against it stands at the field.
pub type Confirm = UnsyncCallback<OtpConfirm, Pin<Box<dyn Future<Output = Answer<()>>>>>;

/// How a code is asked for, and what is done with it. Copy it into closures.
#[derive(Clone, Copy)]
pub struct ByCode {
    /// The id of its field, another one for each form on a page.
    pub id: &'static str,
    /// Asks for one.
    pub ask: Ask,
    /// Takes it.
    pub confirm: Confirm,
    /// What the last button says.
    pub button: Text,
}

/// What the form shares with its parts.
#[derive(Clone, Copy)]
struct Form {
    by: ByCode,
    sent: RwSignal<Option<OtpSent>>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<Failure>>,
    portal: Portal,
}

/// The form.
pub fn code_form(by: ByCode) -> AnyView {
    let form = Form {
        by,
        sent: RwSignal::new(None),
        busy: RwSignal::new(false),
        failed: RwSignal::new(None),
        portal: portal(),
    };
    live(move || match form.sent.get() {
        None => untrack(|| ask(form)),
        Some(sent) => untrack(|| answer(form, sent)),
    })
}

fn send(form: Form) {
    if form.busy.get_untracked() {
        return;
    }
    form.busy.set(true);
    form.failed.set(None);
    let asking = form.by.ask.run(());
    leptos::task::spawn_local(async move {
        let sent = asking.await;
        form.busy.try_set(false);
        match sent {
            Ok(sent) => {
                let said = words::SENT.get(form.portal.lang_now());
                form.portal.announce(said.to_owned());
                form.sent.try_set(Some(sent));
                browser::focus_soon(form.by.id);
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
                type="button" class="button" id=[form.by.id, "-send"].concat() on:click=move |_| send(form)
                aria-disabled=move || form.busy.get().then_some("true")
            >
                {say(words::SEND)}
            </button>
        </div>
    }
}

fn answer(form: Form, sent: OtpSent) -> AnyView {
    let (by, code) = (form.by, RwSignal::new(String::new()));
    let wrong = RwSignal::new(None::<Wrong>);
    // Why no other code was sent.
    Effect::new(move || {
        if let Some(failure) = form.failed.get() {
            wrong.set(Some(Wrong::Failure(failure)));
        }
    });
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
        wrong.set((!is_whole(&code)).then_some(Wrong::Text(sign_in::CODE_MISSING)));
        if wrong.with_untracked(Option::is_some) {
            return browser::focus_soon(by.id);
        }
        form.busy.set(true);
        let id = id.try_get_value().unwrap_or_default();
        let confirming = by.confirm.run(OtpConfirm { id, code });
        leptos::task::spawn_local(async move {
            let answer = confirming.await;
            form.busy.try_set(false);
            if let Err(failure) = answer {
                wrong.try_set(Some(Wrong::Failure(failure)));
                browser::focus_soon(by.id);
            }
        });
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Notice><p>{say(words::SENT)}</p></Notice>
            <TextInput
                id=by.id label=sign_in::CODE hint=sign_in::CODE_HINT value=code error=field_error(wrong)
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <div class="cluster">
                <button class="button" aria-disabled=move || form.busy.get().then_some("true")>
                    {say(by.button)}
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
