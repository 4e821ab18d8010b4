//! Beside a code: another one, once it may be asked for, and the way back.

use super::field::Wrong;
use crate::{
    api::Answer,
    browser,
    components::{say, spoken},
    portal::{Portal, portal},
    prelude::*,
};
use shared::{
    api::OtpSent,
    text::{Text, ui::sign_in as words},
};
use std::pin::Pin;

/// The id of a code's field.
pub const CODE: &str = "code";

/// A request for a code that is on its way.
pub type OnItsWay = Pin<Box<dyn Future<Output = Answer<OtpSent>>>>;
/// Asks for a code.
pub type Ask = UnsyncCallback<(), OnItsWay>;

/// Asks, and says so; what is wrong stands where `wrong` is shown, and the focus goes there: to `field`.
pub fn ask_for_code(
    ask: Ask,
    sent: RwSignal<Option<OtpSent>>,
    busy: RwSignal<bool>,
    (wrong, field): (RwSignal<Option<Wrong>>, &'static str),
    said: Text,
) {
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    wrong.set(None);
    let portal = portal();
    let asking = ask.run(());
    leptos::task::spawn_local(async move {
        let answer = asking.await;
        busy.try_set(false);
        match answer {
            Ok(request) => {
                portal.announce(said.get(portal.lang_now()).to_owned());
                sent.try_set(Some(request));
                browser::focus_soon(CODE);
            }
            Err(failure) => {
                wrong.try_set(Some(Wrong::Failure(failure)));
                browser::focus_soon(field);
            }
        }
    });
}

/// Another code, and the way back.
#[component]
pub fn Resend(
    /// Seconds to wait.
    after: u64,
    /// Asks for another.
    again: Callback<()>,
    /// Goes back.
    back: Callback<()>,
) -> impl IntoView {
    let left = RwSignal::new(after);
    tick(left, portal());
    let wait = spoken(move |lang| words::CODE_WAIT.fill(lang, &[("seconds", left.get().to_string())]));
    view! {
        <div class="cluster">
            {move || if left.with(|left| *left > 0) {
                view! { <p class="muted numeric">{wait}</p> }
            } else {
                view! {
                    <button type="button" class="button button--link" on:click=move |_| again.run(())>
                        {say(words::CODE_RESEND)}
                    </button>
                }
            }}
            <button type="button" class="button button--link" on:click=move |_| back.run(())>
                {say(words::IIN_CHANGE)}
            </button>
        </div>
    }
}

/// Counts down each second; says once, politely, when it is over. Ends with the page.
fn tick(left: RwSignal<u64>, portal: Portal) {
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
