//! The head names another executor.

use super::{
    asks::{executors, summary},
    calls,
    desk::{Desk, Matter},
    fields::{self, Slot},
    typed::{Pad, Typed},
};
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, say},
    form::id_of,
    prelude::*,
};
use leptos::ev;
use shared::{api::ReassignWrite, form::Problem, official::Permission, text::ui::work as words};
use std::sync::Arc;

/// The form, for those who may; behind a fold.
pub fn reassign(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    let taken_up = matter.case.state.is_pending() && matter.case.executor.is_some();
    if !taken_up || !matter.may(Permission::Resolve) {
        return ().into_any();
    }
    let open = RwSignal::new(false);
    let matter = Arc::clone(matter);
    view! {
        <details class="card reassign no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::REASSIGN)}</summary>
            {move || open.get().then(|| untrack(|| form(desk, &matter)))}
        </details>
    }
}

fn form(desk: Desk, matter: &Arc<Matter>) -> AnyView {
    let key = matter.key("executor");
    let pad = Pad::new(key.clone(), Typed::default);
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None::<Failure>));
    let keeper = Arc::clone(matter);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = pad.typed.get_untracked();
        let problems = problems(&typed);
        if let Some(first) = problems.first() {
            let to = if problems.len() == 1 {
                id_of(&first.field)
            } else {
                "error-summary".to_owned()
            };
            pad.problems.set(problems);
            return browser::focus_soon(&to);
        }
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failed.set(None);
        let write = ReassignWrite {
            iin: typed.executor.clone(),
            reason: typed.reason.trim().to_owned(),
            seen: keeper.case.seq,
        };
        let (key, number, name) = (key.clone(), keeper.file.case.clone(), keeper.who(&typed.executor));
        leptos::task::spawn_local(async move {
            let answer = calls::reassign(&number, &write).await;
            busy.try_set(false);
            match answer {
                Ok(_) => {
                    let lang = desk.portal.lang_now();
                    desk.finish(&key, words::REASSIGNED_NOW.fill(lang, &[("name", name)]));
                }
                Err(failure) if failure.code() == "case_changed" => desk.catch_up(),
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    };
    let reason = Slot::new(pad, "reason", words::TEXT_WHY);
    view! {
        <form class="action__form stack" novalidate on:submit=submit>
            {summary(pad)}
            {executors(pad, matter)}
            {fields::lines(&reason, |typed| &typed.reason, |typed| &mut typed.reason)}
            {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
            <button class="button button--secondary" aria-disabled=move || busy.get().then_some("true")>
                {say(words::REASSIGN_DO)}
            </button>
        </form>
    }
}

fn problems(typed: &Typed) -> Vec<Problem> {
    let fields = [("executor", &typed.executor), ("reason", &typed.reason)];
    let empty = fields.into_iter().filter(|(_, text)| text.trim().is_empty());
    empty.map(|(field, _)| Problem::new(field, "required")).collect()
}
