//! What is saved, in words, on every page; and what the person decides when two devices disagree.

use super::{
    draft::{Draft, SaveState},
    drafts::{Visitor, drafts},
};
use crate::{
    components::{Notice, NoticeKind, say, sign_in_address, spoken},
    portal::portal,
    prelude::*,
};
use shared::{
    api::DraftView,
    calendar::Moment,
    text::{
        Lang,
        dates::{clock, short_moment},
        ui::{apply as words, common},
    },
};

/// The line that says what is saved, and the notice that belongs to it.
#[component]
pub fn SaveBar(draft: Draft) -> impl IntoView {
    let portal = portal();
    let line = Memo::new(move |_| {
        let lang = portal.lang();
        draft.state.with(|state| line(state, portal.now_now(), lang))
    });
    let class = move || {
        draft.state.with(|state| match state {
            SaveState::Saved(_) => "save-state save-state--saved",
            SaveState::NotSaved(_) | SaveState::SignedOut => "save-state save-state--failed",
            _ => "save-state",
        })
    };
    let notice = Memo::new(move |_| {
        draft.state.with(|state| match state {
            SaveState::Practice | SaveState::SignedOut | SaveState::Gone | SaveState::Conflict(_) => {
                Some(state.clone())
            }
            _ => None,
        })
    });
    view! {
        <p class=class role="status">{move || line.get()}</p>
        {move || notice.get().map(|state| match state {
            SaveState::Conflict(theirs) => conflict(draft, *theirs),
            SaveState::Practice => practice(draft),
            SaveState::Gone => gone(draft),
            _ => signed_out(),
        })}
    }
}

fn line(state: &SaveState, now: Moment, lang: Lang) -> String {
    match state {
        SaveState::Saved(at) => {
            let at = if at.date() == now.date() {
                clock(at.time())
            } else {
                short_moment(*at)
            };
            words::SAVED.fill(lang, &[("time", at)])
        }
        SaveState::Unsaved | SaveState::Conflict(_) | SaveState::SignedOut | SaveState::Gone => {
            words::UNSAVED.get(lang).to_owned()
        }
        SaveState::NotSaved(failure) => [words::NOT_SAVED.get(lang), " ", &failure.sentence(lang)]
            .concat()
            .trim_end()
            .to_owned(),
        SaveState::Practice | SaveState::Untouched => String::new(),
    }
}

fn practice(draft: Draft) -> AnyView {
    let (portal, drafts) = (portal(), drafts());
    let go_on = move |_| {
        if let Visitor::Person(person) = untrack(|| drafts.visitor(draft.service)) {
            draft.end_practice(&person);
        }
    };
    let address = sign_in_address();
    view! {
        <Notice kind=NoticeKind::Warning>
            <p><strong>{say(words::PRACTICE)}</strong></p>
            <p>{say(words::PRACTICE_MEANS)}</p>
            {move || if portal.admitted(draft.service.eds_only) {
                view! {
                    <button type="button" class="button button--secondary" on:click=go_on>
                        {say(words::END_PRACTICE)}
                    </button>
                }
            } else {
                view! { <a class="button button--secondary" href=address.clone()>{say(words::SIGN_IN_AND_GO_ON)}</a> }
            }}
        </Notice>
    }
}

fn signed_out() -> AnyView {
    view! {
        <div class="notice notice--error" role="alert">
            <p>{say(words::SIGNED_OUT)}</p>
            <p><a class="button" href=sign_in_address()>{say(common::SIGN_IN)}</a></p>
        </div>
    }
}

fn gone(draft: Draft) -> AnyView {
    view! {
        <section class="conflict" role="alertdialog" aria-labelledby="gone-title" aria-describedby="gone-about">
            <h2 id="gone-title">{say(words::GONE)}</h2>
            <p id="gone-about">{say(words::GONE_ABOUT)}</p>
            <div class="cluster">
                <button type="button" class="button" on:click=move |_| draft.keep_as_new()>{say(words::GONE_KEEP)}</button>
                <a class="button button--secondary" href="/cases">{say(words::GONE_CASES)}</a>
            </div>
        </section>
    }
}

fn conflict(draft: Draft, theirs: DraftView) -> AnyView {
    let at = theirs.saved_at;
    let about = spoken(move |lang| words::CONFLICT_ABOUT.fill(lang, &[("time", short_moment(at))]));
    let mine = {
        let theirs = theirs.clone();
        move |_| draft.keep_mine(&theirs)
    };
    let take = move |_| draft.accept(theirs.clone());
    view! {
        <section class="conflict" role="alertdialog" aria-labelledby="conflict-title" aria-describedby="conflict-about">
            <h2 id="conflict-title">{say(words::CONFLICT)}</h2>
            <p id="conflict-about">{about}</p>
            <div class="cluster">
                <button type="button" class="button" on:click=mine>{say(words::KEEP_MINE)}</button>
                <button type="button" class="button button--secondary" on:click=take>{say(words::TAKE_THEIRS)}</button>
            </div>
        </section>
    }
}
