//! Who looked, the latest first; earlier ones are added below.

use super::calls;
use crate::{
    api::Failure,
    browser,
    components::{FailureNotice, Loading, say, spoken},
    in_force::office_name,
    prelude::*,
};
use shared::{
    api::Look,
    text::{Lang, dates::short_moment, states, ui::my_data as words},
};

/// What has been fetched so far.
#[derive(Clone, Copy)]
struct Shown {
    looks: RwSignal<Vec<Look>>,
    next: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    there: RwSignal<bool>,
    failed: RwSignal<Option<Failure>>,
}

/// The list, and the way to its earlier part.
pub fn looks() -> AnyView {
    let shown = Shown {
        looks: RwSignal::new(Vec::new()),
        next: RwSignal::new(None),
        busy: RwSignal::new(false),
        there: RwSignal::new(false),
        failed: RwSignal::new(None),
    };
    fetch(shown);
    view! {
        {live(move || shown.failed.get().map(|failure| {
            let retry = Callback::new(move |()| fetch(shown));
            view! { <FailureNotice failure retry/> }
        }))}
        {live(move || match (shown.there.get(), shown.looks.with(Vec::is_empty)) {
            (false, _) => shown.busy.get().then(|| view! { <Loading/> }).into_any(),
            (true, true) => view! { <p>{say(words::NO_LOOKS)}</p> },
            (true, false) => list(shown),
        })}
    }
}

/// Fetches what comes next.
fn fetch(shown: Shown) {
    if shown.busy.get_untracked() {
        return;
    }
    shown.busy.set(true);
    shown.failed.set(None);
    let (before, from) = (
        shown.next.get_untracked().unwrap_or_default(),
        shown.looks.with_untracked(Vec::len),
    );
    leptos::task::spawn_local(async move {
        let page = calls::looks(&before).await;
        shown.busy.try_set(false);
        match page {
            Ok(page) => {
                shown.looks.try_update(|looks| looks.extend(page.looks));
                shown.next.try_set(page.next);
                shown.there.try_set(true);
                if from > 0 {
                    browser::focus_soon(&id(from));
                }
            }
            Err(failure) => {
                shown.failed.try_set(Some(failure));
            }
        }
    });
}

/// Of a look in the list, by its place: where the focus goes when more came.
fn id(at: usize) -> String {
    ["look-", &at.to_string()].concat()
}

fn list(shown: Shown) -> AnyView {
    let all = move || shown.looks.get().into_iter().enumerate().map(one).collect_view();
    view! {
        <ol class="looks plain-list">{all}</ol>
        {live(move || shown.next.get().map(|_| view! {
            <p>
                <button
                    type="button" class="button button--secondary" on:click=move |_| fetch(shown)
                    aria-disabled=move || shown.busy.get().then_some("true")
                >
                    {say(words::EARLIER)}
                </button>
            </p>
        }))}
    }
}

fn one((at, look): (usize, Look)) -> AnyView {
    let case = look.case.clone();
    let said = {
        let look = look.clone();
        spoken(move |lang| what(&look, lang))
    };
    let who = {
        let look = look.clone();
        spoken(move |lang| who(&look, lang))
    };
    let to_case = (!case.is_empty()).then(|| {
        let href = ["/cases/", &case].concat();
        let named = spoken(move |lang| words::OF_CASE.fill(lang, &[("no", case.as_str())]));
        view! { ", "<a class="kept__case" href=href>{named}</a> }
    });
    view! {
        <li class="looks__one" id=id(at) tabindex="-1">
            <p><strong>{said}</strong>{to_case}</p>
            <p class="muted"><span class="numeric">{short_moment(look.at)}</span>" · "{who}</p>
        </li>
    }
}

fn what(look: &Look, lang: Lang) -> String {
    let said = words::look(&look.what).map_or(look.what.as_str(), |text| text.get(lang));
    if look.file.is_empty() {
        said.to_owned()
    } else {
        [said, ": ", &look.file].concat()
    }
}

/// Name, role, office, as far as they are known.
fn who(look: &Look, lang: Lang) -> String {
    let mut who = look.name.clone();
    if let Some(role) = look.role {
        who = [&who, ", ", states::role(role).get(lang)].concat();
    }
    if !look.office.is_empty() {
        who = [&who, ", ", &office_name(&look.office, lang)].concat();
    }
    who
}
