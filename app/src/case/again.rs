//! Filing anew with the old answers; a draft that is there is written over only if the person says so.

use super::{calls, matter::Matter};
use crate::{
    address::address,
    api::Failure,
    apply, browser,
    components::{FailureNotice, Notice, NoticeKind, say},
    portal::portal,
    prelude::*,
};
use shared::{
    api::code,
    text::ui::case::{act, after as words},
};
use std::sync::Arc;

/// The id of the question, where the focus goes.
const QUESTION: &str = "draft-there";

/// The page.
pub fn again(matter: &Arc<Matter>) -> AnyView {
    let portal = portal();
    let drafts = apply::drafts();
    let (number, service) = (matter.view.case.clone(), matter.service.id);
    let (busy, there) = (RwSignal::new(false), RwSignal::new(false));
    let failed = RwSignal::new(None::<Failure>);
    let application = ["/apply/", service].concat();
    let here = address();
    let start = {
        let application = application.clone();
        UnsyncCallback::new(move |replace: bool| {
            if busy.get_untracked() {
                return;
            }
            busy.set(true);
            failed.set(None);
            let (number, application) = (number.clone(), application.clone());
            leptos::task::spawn_local(async move {
                apply::keep_what_is_typed(drafts, service).await;
                let answer = calls::again(&number, replace).await;
                busy.try_set(false);
                match answer {
                    Ok(_) => {
                        apply::forget(drafts, service);
                        here.go(&application);
                    }
                    Err(failure) if failure.code() == code::DRAFT_EXISTS => {
                        there.try_set(true);
                        browser::focus_soon(QUESTION);
                    }
                    Err(failure) => {
                        failed.try_set(Some(failure));
                    }
                }
            });
        })
    };
    let label = move || portal.say(if busy.get() { act::SENDING } else { words::AGAIN_DO });
    let ask = move || {
        let application = application.clone();
        if !there.get() {
            return view! {
                <p>
                    <button type="button" class="button" aria-disabled=move || busy.get().then_some("true")
                        on:click=move |_| start.run(false)>{label}</button>
                </p>
            };
        }
        view! {
            <Notice kind=NoticeKind::Warning>
                <p id=QUESTION tabindex="-1">{say(words::DRAFT_THERE)}</p>
                <div class="cluster">
                    <a class="button" href=application>{say(words::DRAFT_KEEP)}</a>
                    <button type="button" class="button button--secondary" on:click=move |_| start.run(true)>
                        {say(words::DRAFT_REPLACE)}
                    </button>
                </div>
            </Notice>
        }
    };
    view! {
        <p>{say(words::AGAIN_MEANS)}</p>
        {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
        {ask}
    }
}
