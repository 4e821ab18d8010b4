//! The badge of an act: in force, or repealed and by what (DR-03). It stands wherever the service does.

use super::{say, spoken};
use crate::prelude::*;
use shared::{
    calendar::parse_date,
    service::Act,
    text::{dates::long_date, ui::common},
};

/// Whether the act behind a service is in force. Never off the screen for a repealed one.
#[component]
pub fn ActBadge(
    /// The act of the service.
    act: &'static Act,
    /// The mark alone: where the same badge stood in full one page before.
    #[prop(optional)]
    brief: bool,
) -> impl IntoView {
    if brief {
        let (class, mark) = if act.in_force() {
            ("badge badge--in-force", common::IN_FORCE_BADGE)
        } else {
            ("badge badge--repealed", common::REPEALED_BADGE)
        };
        return view! { <p class=class><strong class="badge__mark">{say(mark)}</strong></p> };
    }
    if let Some(repealed_by) = act.repealed_by {
        return view! {
            <p class="badge badge--repealed">
                <strong class="badge__mark">{say(common::REPEALED_BADGE)}</strong>
                <span class="badge__act">{say(common::REPEALED_BY)}": "{say(repealed_by)}</span>
                {act.base_order.map(|text| view! { <span class="badge__act">{say(text)}</span> })}
            </p>
        };
    }
    let since = parse_date(act.in_force_from).map(|date| {
        spoken(move |lang| common::IN_FORCE_SINCE.fill(lang, &[("date", long_date(date, lang))]))
    });
    view! {
        <p class="badge badge--in-force">
            <strong class="badge__mark">{say(common::IN_FORCE_BADGE)}</strong>
            {since.map(|since| view! { <span class="badge__act">{since}</span> })}
        </p>
    }
}
