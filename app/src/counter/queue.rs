//! Who has booked a place in the centre's queue today (BP-0) [001 §16].

use super::calls;
use crate::{
    components::{fetched, say},
    in_force::office_name,
    portal::portal,
    prelude::*,
    work::left,
};
use shared::{api::Expected, calendar::format_date, official::Permission, text::ui::counter as words};

/// Today's places; nothing for whoever stands behind no centre's counter.
pub fn today() -> Option<AnyView> {
    let portal = portal();
    if !untrack(|| portal.may(Permission::CreateAtCentre)) {
        return None;
    }
    let day = format_date(untrack(|| portal.now_now()).date());
    let expected = fetched(move || {
        let day = day.clone();
        async move { calls::expected(&day).await }
    });
    Some(view! {
        <details class="card office-form no-print">
            <summary>{say(words::TODAY)}</summary>
            {expected.view(|all| shown(&all))}
        </details>
    })
}

fn shown(all: &[Expected]) -> AnyView {
    if all.is_empty() {
        return view! { <p class="muted">{say(words::NOBODY)}</p> };
    }
    let several = all
        .iter()
        .any(|one| all.first().is_some_and(|first| first.office != one.office));
    let items = all.iter().map(|one| {
        let office = one.office.clone();
        let office = several.then(|| crate::components::spoken(move |lang| office_name(&office, lang)));
        view! {
            <li>
                <span class="numeric">{left::short(one.at)}</span>" "{one.name.clone()}
                {office.map(|office| view! { ", "{office} })}
            </li>
        }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }
}
