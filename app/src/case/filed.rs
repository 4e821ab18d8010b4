//! The confirmation of a filing; it prints well and survives bookmarking.

use super::{
    matter::Matter,
    next::next,
    page::{case_of, dates, number},
};
use crate::{
    browser,
    components::{ActBadge, Page, SignedInOnly, say, title},
    prelude::*,
};
use shared::{api::CaseView, service::find, text::ui::case as words};

/// The application is filed.
#[component]
pub fn Filed() -> impl IntoView {
    let number = number();
    view! {
        <Page title=title(words::FILED)>
            <SignedInOnly><Contents number/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>) -> impl IntoView {
    case_of(number).view(|case| show(&case))
}

fn show(case: &CaseView) -> AnyView {
    let service = find(&case.service);
    let next = Matter::of(case.clone()).map(|matter| next(&matter));
    let (address, number) = (["/cases/", &case.case].concat(), case.case.clone());
    let facts = dates(case);
    view! {
        <div class="confirmation">
            <p class="confirmation__label">{say(words::NUMBER)}</p>
            <p class="confirmation__number">{number}</p>
            <p>{say(words::KEEP_NUMBER)}</p>
        </div>
        {service.map(|service| view! { <ActBadge act=&service.act/> })}
        {facts}
        {next.map(|next| view! { <div class="card stack">{next}</div> })}
        <div class="cluster no-print">
            <a class="button" href=address>{say(words::FOLLOW)}</a>
            <button type="button" class="button button--secondary" on:click=|_| browser::print()>
                {say(words::PRINT)}
            </button>
        </div>
    }
}
