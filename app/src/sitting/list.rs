//! The sittings of my offices, and where I may set one.

use super::{
    calls,
    set::{Draft, form},
};
use crate::{
    address::address,
    components::{Page, fetched, say, spoken, title},
    in_force::office_name,
    prelude::*,
    work::{Door, left},
};
use shared::{
    api::{CommissionView, SittingItem, SittingList},
    official::Permission,
    text::{dates::long_moment, ui::sitting as words},
};

/// The list.
#[component]
pub fn SittingsPage() -> impl IntoView {
    view! {
        <Page title=title(words::SITTINGS)>
            <Door permission=Permission::ReadCommission><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let list = fetched(calls::list);
    list.view(|list| shown(&list))
}

fn shown(list: &SittingList) -> AnyView {
    let commissions = list.commissions.iter().map(commission).collect_view();
    // The office is named where it is not always the same.
    let several = list.sittings.iter().any(|item| {
        list.sittings
            .first()
            .is_some_and(|first| first.office != item.office)
    });
    let sittings = list
        .sittings
        .iter()
        .map(|item| sitting(item, several))
        .collect_view();
    view! {
        {commissions}
        {list.sittings.is_empty().then(|| view! { <p class="work-none">{say(words::NONE)}</p> })}
        <ul class="plain-list sittings">{sittings}</ul>
    }
}

/// How many cases wait for it, and the way to set a sitting.
fn commission(commission: &CommissionView) -> AnyView {
    let (office, count) = (commission.office.clone(), commission.waiting.to_string());
    let waiting = spoken(move |lang| {
        words::WAITING.fill(
            lang,
            &[("office", office_name(&office, lang)), ("count", count.clone())],
        )
    });
    let open = RwSignal::new(false);
    let draft = Draft::of(commission);
    let here = address();
    let body = move || {
        let draft = draft.clone();
        open.get().then(|| {
            untrack(|| {
                form(
                    draft,
                    words::SET,
                    |write| async move { calls::set(&write).await },
                    move |set: shared::api::SittingSet| here.go(&["/work/sittings/", &set.id].concat()),
                )
            })
        })
    };
    view! {
        <p class="page__lead">{waiting}</p>
        <details class="card office-form no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::SET)}</summary>
            {body}
        </details>
    }
}

fn sitting(item: &SittingItem, several: bool) -> AnyView {
    let (to, at) = (["/work/sittings/", &item.id].concat(), item.at);
    let office = several.then(|| left::office(&item.office));
    let count = item.cases.to_string();
    let cases = spoken(move |lang| words::CASES.fill(lang, &[("count", count.as_str())]));
    let number = (!item.number.is_empty()).then(|| {
        let number = item.number.clone();
        view! { " · "{say(words::MINUTES)}" № "{number} }
    });
    let mine = item
        .to_sign
        .then(|| view! { <p><strong class="mark mark--late">{say(words::TO_SIGN)}</strong></p> });
    view! {
        <li class="card sitting">
            <p class="sitting__when"><a href=to>{spoken(move |lang| long_moment(at, lang))}</a></p>
            <p>{item.place.clone()}</p>
            <p class="small muted">
                {office.map(|office| view! { {office}" · " })}
                {say(words::state(item.state))}" · "{cases}{number}
            </p>
            {mine}
        </li>
    }
}
