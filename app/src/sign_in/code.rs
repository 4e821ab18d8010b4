//! The one-time password: alone, or after the password.

use super::{
    field::{IIN, IinInput, Wrong, field_error, iin_problem},
    resend::{Ask, CODE, Resend, ask_for_code},
    text_input::TextInput,
};
use crate::{
    api, browser,
    components::{Notice, say},
    prelude::*,
};
use shared::{
    api::{OtpConfirm, OtpSent, OtpWrite, SessionView, code},
    text::{Text, ui::sign_in as words},
};

/// Digits of a code.
const CODE_DIGITS: usize = 6;

/// Whether a code as typed has all its digits.
pub fn is_whole(typed: &str) -> bool {
    typed.chars().filter(char::is_ascii_digit).count() == CODE_DIGITS
}

/// The IIN, then the code.
#[component]
pub fn OneTimeCode(
    /// The IIN as typed.
    iin: RwSignal<String>,
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
    /// Runs when the person has a password, so that the code alone is not enough.
    on_password: Callback<()>,
) -> impl IntoView {
    let sent = RwSignal::new(None::<OtpSent>);
    let ask: Ask = UnsyncCallback::new(move |()| {
        let iin = iin.get_untracked();
        Box::pin(async move { api::otp(&OtpWrite { iin }).await }) as _
    });
    let back = Callback::new(move |()| {
        sent.set(None);
        browser::focus_soon(IIN);
    });
    live(move || match sent.get() {
        None => view! { <AskIin iin sent ask button=words::CODE_SEND said=words::CODE_SENT/> },
        Some(request) => view! { <AskCode sent request ask back on_done on_password/> },
    })
}

/// Asks for the IIN and sends a code.
#[component]
pub fn AskIin(
    /// What is typed.
    iin: RwSignal<String>,
    /// What was sent.
    sent: RwSignal<Option<OtpSent>>,
    /// Sends it.
    ask: Ask,
    /// What the button says.
    button: Text,
    /// What is said when it was sent.
    said: Text,
) -> impl IntoView {
    let (wrong, busy) = (RwSignal::new(None::<Wrong>), RwSignal::new(false));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = iin.with_untracked(|typed| iin_problem(typed));
        if found.is_some() {
            wrong.set(found);
            return browser::focus_soon(IIN);
        }
        ask_for_code(ask, sent, busy, (wrong, IIN), said);
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <IinInput iin wrong/>
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(button)}</button>
        </form>
    }
}

/// Asks for the code and signs in.
#[component]
pub fn AskCode(
    /// What was sent; another takes its place.
    sent: RwSignal<Option<OtpSent>>,
    /// What was sent.
    request: OtpSent,
    /// Sends another.
    ask: Ask,
    /// Goes back.
    back: Callback<()>,
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
    /// Runs when a password is wanted besides.
    on_password: Callback<()>,
) -> impl IntoView {
    let (code, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let wrong = RwSignal::new(None::<Wrong>);
    let (id, after) = (request.id, request.resend_after);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let typed = code.get_untracked();
        if !is_whole(&typed) {
            wrong.set(Some(Wrong::Text(words::CODE_MISSING)));
            return browser::focus_soon(CODE);
        }
        busy.set(true);
        wrong.set(None);
        let request = OtpConfirm {
            id: id.clone(),
            code: typed,
        };
        leptos::task::spawn_local(async move {
            let answer = api::otp_confirm(&request).await;
            busy.try_set(false);
            match answer {
                Ok(session) => {
                    on_done.try_run(session);
                }
                Err(failure) if failure.code() == code::AUTH_PASSWORD_REQUIRED => {
                    on_password.try_run(());
                }
                Err(failure) => {
                    wrong.try_set(Some(Wrong::Failure(failure)));
                    browser::focus_soon(CODE);
                }
            }
        });
    };
    let again = Callback::new(move |()| ask_for_code(ask, sent, busy, (wrong, CODE), words::CODE_SENT));
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Notice><p>{say(words::CODE_SENT)}</p></Notice>
            <TextInput
                id=CODE label=words::CODE hint=words::CODE_HINT value=code error=field_error(wrong)
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>
                {say(shared::text::ui::common::SIGN_IN)}
            </button>
            <Resend after again back/>
        </form>
    }
}
