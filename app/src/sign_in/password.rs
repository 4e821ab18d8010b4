//! Signing in by IIN and password; a code follows.

use super::{
    code::AskCode,
    field::{IinInput, Wrong, field_error, iin_problem},
    password_input::PasswordInput,
    resend::{Ask, ask_for_code},
};
use crate::{account::calls, browser, components::say, prelude::*};
use shared::{
    api::{OtpSent, PasswordSignIn as Write, SessionView},
    text::ui::{common, password as words, sign_in},
};

const PASSWORD: &str = "password";

/// IIN and password, then the code.
#[component]
pub fn PasswordSignIn(
    /// The IIN as typed.
    iin: RwSignal<String>,
    /// Where the way to another password leads.
    forgotten: Memo<String>,
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
) -> impl IntoView {
    let password = RwSignal::new(String::new());
    let sent = RwSignal::new(None::<OtpSent>);
    let ask: Ask = UnsyncCallback::new(move |()| {
        let write = Write {
            iin: iin.get_untracked(),
            password: password.get_untracked(),
        };
        Box::pin(async move { calls::password(&write).await }) as _
    });
    let back = Callback::new(move |()| {
        password.set(String::new());
        sent.set(None);
        browser::focus_soon(super::field::IIN);
    });
    let on_password = Callback::new(|()| ());
    live(move || match sent.get() {
        None => view! { <AskPassword iin password sent ask forgotten/> },
        Some(request) => view! { <AskCode sent request ask back on_done on_password/> },
    })
}

#[component]
fn AskPassword(
    iin: RwSignal<String>,
    password: RwSignal<String>,
    sent: RwSignal<Option<OtpSent>>,
    ask: Ask,
    forgotten: Memo<String>,
) -> impl IntoView {
    let (wrong_iin, wrong) = (RwSignal::new(None::<Wrong>), RwSignal::new(None::<Wrong>));
    let busy = RwSignal::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = iin.with_untracked(|typed| iin_problem(typed));
        if found.is_some() {
            wrong_iin.set(found);
            return browser::focus_soon(super::field::IIN);
        }
        if password.with_untracked(String::is_empty) {
            wrong.set(Some(Wrong::Text(words::PASSWORD_MISSING)));
            return browser::focus_soon(PASSWORD);
        }
        ask_for_code(ask, sent, busy, (wrong, PASSWORD), sign_in::CODE_SENT);
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <IinInput iin wrong=wrong_iin/>
            <PasswordInput
                id=PASSWORD label=words::PASSWORD hint=String::new() value=password error=field_error(wrong)
                autocomplete="current-password"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(common::CONTINUE)}</button>
            <p>{say(words::FORGOTTEN)}" "<a href=move || forgotten.get()>{say(words::CHOOSE)}</a></p>
        </form>
    }
}
