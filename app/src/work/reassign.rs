//! The head names another executor.

use super::{
    asks::executors,
    calls,
    desk::{Desk, Matter},
    input::trimmed,
};
use crate::{
    components::say,
    entry::{Entry, Spot, controls},
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
    let entry = Entry::new(
        "reassign",
        &matter.about("executor"),
        [("executor", String::new())],
    );
    let keeper = Arc::clone(matter);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let empty = ["executor", "reason"]
            .into_iter()
            .filter(|path| trimmed(entry, path).is_empty());
        let problems: Vec<Problem> = empty.map(|path| Problem::new(path, "required")).collect();
        if !problems.is_empty() {
            return entry.refuse(problems);
        }
        if !entry.begin() {
            return;
        }
        let write = ReassignWrite {
            iin: entry.text("executor"),
            reason: trimmed(entry, "reason"),
            seen: keeper.case.seq,
        };
        let (number, name) = (keeper.file.case.clone(), keeper.who(&write.iin));
        leptos::task::spawn_local(async move {
            let answer = calls::reassign(&number, &write).await;
            entry.busy.try_set(false);
            match answer {
                Ok(_) => {
                    let lang = desk.portal.lang_now();
                    entry.forget();
                    desk.finish(words::REASSIGNED_NOW.fill(lang, &[("name", name)]));
                }
                Err(failure) if failure.code() == "case_changed" => desk.catch_up(),
                Err(failure) => {
                    entry.failed.try_set(Some(failure));
                }
            }
        });
    };
    view! {
        <form class="action__form stack" novalidate on:submit=submit>
            {entry.summary()}
            {executors(entry, matter)}
            {controls::lines(&Spot::new(entry, "reason", words::TEXT_WHY))}
            {controls::submit(entry, words::REASSIGN_DO, "button button--secondary")}
        </form>
    }
}
