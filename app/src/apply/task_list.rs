//! The task list: what is to be done, what is done, and the way to throw it all away.

use super::{
    documents::documents_standing,
    draft::Draft,
    sections::{sections, standing},
    stage::{Leaf, Stage, stage},
};
use crate::prelude::*;
use crate::{address::address, browser, components::FailureNotice, form::Pen};
use shared::text::{Lang, Text, ui::apply as words};

/// The task list.
#[component]
pub fn TaskList() -> impl IntoView {
    stage(Stage {
        title,
        back,
        redrawn: true,
        content,
    })
}

fn title(_: &Leaf, lang: Lang) -> String {
    words::TASK_LIST.get(lang).to_owned()
}

fn back(leaf: &Leaf) -> String {
    ["/services/", leaf.draft.service.id].concat()
}

fn content(leaf: &Leaf, lang: Lang) -> AnyView {
    let (draft, pen) = (leaf.draft, leaf.pen(lang));
    let list = live(move || {
        draft.sheet.read(|_| ());
        let problems = draft.sheet.check();
        let sections = sections(draft);
        let done = sections.iter().filter(|section| {
            !problems
                .iter()
                .any(|problem| crate::form::is_in(section, &problem.field))
        });
        let (done, of) = (done.count().to_string(), sections.len().to_string());
        let rows = sections.iter().map(|section| {
            let (status, class) = standing(draft, section, &problems);
            row(pen, section.title, draft.address(section.code), status, class)
        });
        view! {
            <p class="apply__progress">{words::DONE_OF.fill(lang, &[("done", done), ("of", of)])}</p>
            <ol class="task-list">
                {rows.collect_view()}
                {documents_row(draft, pen)}
                {row(pen, words::CHECK_AND_SIGN, draft.address("check"), words::LAST_STEP, "status")}
            </ol>
        }
    });
    view! {
        <p class="apply__intro">{pen.say(words::TASK_LIST_INTRO)}</p>
        {list}
        {discard(draft, pen)}
    }
}

fn documents_row(draft: Draft, pen: Pen) -> AnyView {
    let (status, class) = documents_standing(draft);
    row(pen, words::DOCUMENTS, draft.address("documents"), status, class)
}

fn row(pen: Pen, title: Text, href: String, status: Text, class: &'static str) -> AnyView {
    view! {
        <li class="task-list__row">
            <a class="task-list__link" href=href>{pen.say(title)}</a>
            <span class=class>{pen.say(status)}</span>
        </li>
    }
}

/// "Delete this draft", and the question whether it is meant.
fn discard(draft: Draft, pen: Pen) -> AnyView {
    let (asked, failed) = (RwSignal::new(false), RwSignal::new(None));
    let address = address();
    let ask = move |_| {
        asked.set(true);
        browser::focus_soon("discard-title");
    };
    let keep = move |_| {
        asked.set(false);
        browser::focus_soon("discard");
    };
    let really = move |_| {
        leptos::task::spawn_local(async move {
            match draft.discard().await {
                Ok(()) => address.go(&["/services/", draft.service.id].concat()),
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    };
    let view = live(move || {
        if !asked.get() {
            return view! {
                <button type="button" class="button button--link" id="discard" on:click=ask>
                    {pen.say(words::DISCARD)}
                </button>
            };
        }
        view! {
            <section class="discard" aria-labelledby="discard-title">
                <h2 id="discard-title" tabindex="-1">{pen.say(words::DISCARD_SURE)}</h2>
                <p>{pen.say(words::DISCARD_MEANS)}</p>
                {move || failed.get().map(|failure| view! { <FailureNotice failure/> })}
                <div class="cluster">
                    <button type="button" class="button button--warning" on:click=really>
                        {pen.say(words::DISCARD_YES)}
                    </button>
                    <button type="button" class="button button--secondary" on:click=keep>{pen.say(words::DISCARD_NO)}</button>
                </div>
            </section>
        }
    });
    view! { <div class="task-list__end">{view}</div> }
}
