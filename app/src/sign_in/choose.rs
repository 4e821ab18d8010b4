//! Choosing a password: to register, or because it was forgotten. The page is one for both, so that nobody learns which
//! it is.

use super::{
    code::{AskIin, is_whole},
    field::{IIN, Wrong, field_error},
    page::{go_on, onward},
    password_input::PasswordInput,
    resend::{Ask, CODE, Resend, ask_for_code},
    text_input::TextInput,
};
use crate::{
    account::{calls, problem},
    address::address,
    browser,
    components::{Notice, Page, say, spoken, title},
    prelude::*,
};
use shared::{
    api::{OtpSent, OtpWrite, PasswordNew},
    person::password::LEAST,
    text::ui::{password as words, sign_in},
};

const NEW: &str = "new-password";

/// The page.
#[component]
pub fn ChoosePassword() -> impl IntoView {
    let address = address();
    let next = Memo::new(move |_| go_on(address.query("next").as_deref()));
    let back = Signal::derive(move || onward("/sign-in", &next.get()));
    let (iin, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let sent = RwSignal::new(None::<OtpSent>);
    let ask: Ask = UnsyncCallback::new(move |()| {
        let iin = iin.get_untracked();
        Box::pin(async move { calls::password_code(&OtpWrite { iin }).await }) as _
    });
    view! {
        <Page title=title(words::CHOOSE) back>
            <p class="page__lead">{say(words::CHOOSE_INTRO)}</p>
            {live(move || match sent.get() {
                None => view! { <AskIin iin sent ask button=words::CODE_GET said=sign_in::CODE_SENT/> },
                Some(request) => view! { <NewPassword sent request ask password next/> },
            })}
        </Page>
    }
}

/// The code and the password.
#[component]
fn NewPassword(
    sent: RwSignal<Option<OtpSent>>,
    request: OtpSent,
    ask: Ask,
    password: RwSignal<String>,
    next: Memo<String>,
) -> impl IntoView {
    let (portal, address) = (crate::portal::portal(), address());
    let (code, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (wrong_code, wrong) = (RwSignal::new(None::<Wrong>), RwSignal::new(None::<Wrong>));
    let (id, after) = (request.id, request.resend_after);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let (typed, chosen) = (code.get_untracked(), password.get_untracked());
        wrong_code.set((!is_whole(&typed)).then_some(Wrong::Text(words::CODE_MISSING)));
        wrong.set(problem("password", &chosen));
        if wrong_code.with_untracked(Option::is_some) {
            return browser::focus_soon(CODE);
        }
        if wrong.with_untracked(Option::is_some) {
            return browser::focus_soon(NEW);
        }
        busy.set(true);
        let write = PasswordNew {
            id: id.clone(),
            code: typed,
            password: chosen,
        };
        leptos::task::spawn_local(async move {
            let answer = calls::password_new(&write).await;
            busy.try_set(false);
            match answer {
                Ok(session) => {
                    portal.announce(words::CHOSEN.get(portal.lang_now()).to_owned());
                    portal.accept(session);
                    if let Some(next) = next.try_get_untracked() {
                        address.go_instead(&next);
                    }
                }
                Err(failure) => {
                    if let Some(found) = Wrong::at("password", &failure) {
                        wrong.try_set(Some(found));
                        return browser::focus_soon(NEW);
                    }
                    wrong_code.try_set(Some(Wrong::Failure(failure)));
                    browser::focus_soon(CODE);
                }
            }
        });
    };
    let again =
        Callback::new(move |()| ask_for_code(ask, sent, busy, (wrong_code, CODE), sign_in::CODE_SENT));
    let back = Callback::new(move |()| {
        sent.set(None);
        browser::focus_soon(IIN);
    });
    let hint = spoken(|lang| words::NEW_HINT.fill(lang, &[("min", LEAST.to_string())]));
    view! {
        <form class="stack" novalidate on:submit=submit>
            <Notice><p>{say(sign_in::CODE_SENT)}</p><p>{say(words::CODE_NOT_COMING)}</p></Notice>
            <TextInput
                id=CODE label=words::CODE hint=sign_in::CODE_HINT value=code error=field_error(wrong_code)
                autocomplete="one-time-code" keyboard="numeric" class="input input--code"
            />
            <PasswordInput
                id=NEW label=words::NEW hint value=password error=field_error(wrong) autocomplete="new-password"
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>{say(words::CHOOSE_DO)}</button>
            <Resend after again back/>
        </form>
    }
}
