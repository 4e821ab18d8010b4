//! Data are updated: where to correct them, and the word that it was done [000 §11(2)].

use super::{
    address,
    form_page::{step, to_case},
    matter::Matter,
    text_form::failure_view,
    ways::updated_by,
};
use crate::{
    api::Failure,
    components::{Notice, NoticeKind, say, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    procedure::Asked,
    text::ui::case::{act as words, now},
};
use std::sync::Arc;

/// The page: what is asked, how to do it, and, if it was asked for, the word that it is done.
pub fn update(matter: &Arc<Matter>) -> AnyView {
    let asked = match matter.asked() {
        Some(Asked::Update { text }) => Some(text),
        _ => None,
    };
    let said = asked.is_some().then(|| say_it_is_done(matter));
    let asked = asked.map(|text| {
        let text = spoken(move |lang| now::UPDATE.fill(lang, &[("text", text.trim())]));
        view! { <Notice kind=NoticeKind::Warning><p class="lines">{text}</p></Notice> }
    });
    let apply = updated_by(matter).map(|service| {
        let href = ["/apply/", service.id].concat();
        view! { <p><a class="button button--secondary" href=href>{say(words::UPDATE_APPLY)}</a></p> }
    });
    let registries = address(&matter.view.case, "registries");
    view! {
        {asked}
        <section class="stack stack--tight">
            <h2>{say(words::UPDATE_FIRST)}</h2>
            <p>{say(words::UPDATE_HOW)}</p>
            {apply}
            <p><a href=registries>{say(now::TO_REGISTRIES)}</a></p>
        </section>
        {said}
    }
}

fn say_it_is_done(matter: &Arc<Matter>) -> AnyView {
    let portal = portal();
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None::<Failure>));
    let call = LocalValue::new_local(step(RwSignal::new(Arc::clone(matter)), ("A-07", "updated")));
    let done = to_case(&matter.view.case);
    let send = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        leptos::task::spawn_local(async move {
            let Some(call) = call.try_with_value(|call| call(String::new())) else {
                return;
            };
            let answer = call.await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    portal.announce(words::SENT.get(portal.lang_now()).to_owned());
                    done.try_run(());
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    };
    let label = move || {
        portal.say(if busy.get() {
            words::SENDING
        } else {
            words::UPDATED
        })
    };
    view! {
        <section class="stack stack--tight">
            <h2>{say(words::UPDATE_THEN)}</h2>
            <p>{say(words::UPDATED_MEANS)}</p>
            {move || failed.get().map(|failure| failure_view(&failure, portal.lang()))}
            <p>
                <button type="button" class="button" aria-disabled=move || busy.get().then_some("true") on:click=send>
                    {label}
                </button>
            </p>
        </section>
    }
}
