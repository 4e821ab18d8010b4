//! Signing in with a one-time password.

use super::text_input::TextInput;
use crate::{
    api::{self, Failure},
    browser,
    components::{Notice, say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    api::{OtpConfirm, OtpSent, OtpWrite, SessionView},
    person::Iin,
    text::{Lang, Text, ui::sign_in as words},
};

const IIN: &str = "iin";
const CODE: &str = "code";
/// Digits of a code.
const CODE_DIGITS: usize = 6;

/// What is wrong with the field.
#[derive(Clone, PartialEq)]
enum Wrong {
    Text(Text),
    Failure(Failure),
}

impl Wrong {
    fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.get(lang).to_owned(),
            Self::Failure(failure) => failure.sentence(lang),
        }
    }
}

/// The IIN, then the code.
#[component]
pub fn OneTimeCode(
    /// Runs when the person is signed in.
    on_done: Callback<SessionView>,
) -> impl IntoView {
    let iin = RwSignal::new(String::new());
    let sent = RwSignal::new(None::<OtpSent>);
    (move || match sent.get() {
        None => view! { <AskIin iin sent/> },
        Some(request) => view! { <AskCode iin sent request on_done/> },
    })
    .into_any()
}

fn field_error(wrong: RwSignal<Option<Wrong>>) -> Signal<String> {
    spoken(move |lang| {
        wrong.with(|wrong| {
            wrong
                .as_ref()
                .map(|wrong| wrong.sentence(lang))
                .unwrap_or_default()
        })
    })
}

/// What is wrong with an IIN as typed.
fn iin_problem(typed: &str) -> Option<Wrong> {
    if typed.trim().is_empty() {
        return Some(Wrong::Text(words::IIN_MISSING));
    }
    Iin::parse(typed)
        .is_err()
        .then_some(Wrong::Text(words::IIN_WRONG))
}

#[component]
fn AskIin(iin: RwSignal<String>, sent: RwSignal<Option<OtpSent>>) -> impl IntoView {
    let portal = portal();
    let (wrong, busy) = (RwSignal::new(None::<Wrong>), RwSignal::new(false));
    let on_leave = Callback::new(move |()| {
        let typed = iin.get_untracked();
        wrong.set(if typed.trim().is_empty() {
            None
        } else {
            iin_problem(&typed)
        });
    });
    // The error goes while the person types: were it to go on leaving the field, the button would move away from
    // under the finger that presses it.
    Effect::new(move || {
        let right = iin.with(|typed| iin_problem(typed).is_none());
        if right && wrong.with_untracked(Option::is_some) {
            wrong.set(None);
        }
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let typed = iin.get_untracked();
        wrong.set(iin_problem(&typed));
        if wrong.with_untracked(Option::is_some) {
            return browser::focus_soon(IIN);
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            let answer = api::otp(&OtpWrite { iin: typed }).await;
            busy.try_set(false);
            match answer {
                Ok(request) => {
                    portal.announce(words::CODE_SENT.get(portal.lang_now()).to_owned());
                    sent.try_set(Some(request));
                    browser::focus_soon(CODE);
                }
                Err(failure) => {
                    wrong.try_set(Some(Wrong::Failure(failure)));
                    browser::focus_soon(IIN);
                }
            }
        });
    };
    view! {
        <form class="stack" novalidate on:submit=submit>
            <TextInput
                id=IIN label=words::IIN hint=words::IIN_HINT value=iin error=field_error(wrong)
                autocomplete="username" keyboard="numeric" class="input numeric" on_leave
            />
            <button class="button" aria-disabled=move || busy.get().then_some("true")>
                {say(words::CODE_SEND)}
            </button>
        </form>
    }
}

#[component]
fn AskCode(
    iin: RwSignal<String>,
    sent: RwSignal<Option<OtpSent>>,
    request: OtpSent,
    on_done: Callback<SessionView>,
) -> impl IntoView {
    let (code, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (wrong, left) = (RwSignal::new(None::<Wrong>), RwSignal::new(request.resend_after));
    let portal = portal();
    tick(left, portal);
    let id = request.id;
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let typed = code.get_untracked();
        if typed.chars().filter(char::is_ascii_digit).count() != CODE_DIGITS {
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
                Err(failure) => {
                    wrong.try_set(Some(Wrong::Failure(failure)));
                    browser::focus_soon(CODE);
                }
            }
        });
    };
    let resend = move |_| {
        leptos::task::spawn_local(async move {
            match api::otp(&OtpWrite {
                iin: iin.get_untracked(),
            })
            .await
            {
                Ok(request) => {
                    portal.announce(words::CODE_SENT.get(portal.lang_now()).to_owned());
                    sent.try_set(Some(request));
                    browser::focus_soon(CODE);
                }
                Err(failure) => {
                    wrong.try_set(Some(Wrong::Failure(failure)));
                }
            }
        });
    };
    let change = move |_| {
        sent.set(None);
        browser::focus_soon(IIN);
    };
    let wait = spoken(move |lang| words::CODE_WAIT.fill(lang, &[("seconds", left.get().to_string())]));
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
            <div class="cluster">
                {move || if left.with(|left| *left > 0) {
                    view! { <p class="muted numeric">{wait}</p> }
                } else {
                    view! {
                        <button type="button" class="button button--link" on:click=resend>
                            {say(words::CODE_RESEND)}
                        </button>
                    }
                }}
                <button type="button" class="button button--link" on:click=change>{say(words::IIN_CHANGE)}</button>
            </div>
        </form>
    }
}

/// Counts down each second; says once, politely, when it is over. Ends with the page.
fn tick(left: RwSignal<u64>, portal: crate::portal::Portal) {
    browser::after(1000, move || {
        match left.try_update(|left| {
            *left = left.saturating_sub(1);
            *left
        }) {
            Some(0) => portal.announce(words::CODE_MAY_RESEND.get(portal.lang_now()).to_owned()),
            Some(_) => tick(left, portal),
            None => {}
        }
    });
}
