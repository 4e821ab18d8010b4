//! A case: where it stands, what happens next, how it came there.

use super::{answers::signed, next::next, papers::papers, refresh_on_return, timeline::timeline};
use crate::{
    api,
    components::{ActBadge, Fetched, Page, SignedInOnly, fetched, say, spoken},
    prelude::*,
    router::address_part,
};
use shared::{
    api::CaseView,
    service::find,
    text::{
        Text,
        dates::{long_date, long_moment},
        states,
        ui::{case as words, notices},
    },
};

/// The number of the case in the address (tracked).
pub fn number() -> Memo<String> {
    address_part(1)
}

/// A case.
#[component]
pub fn CasePage() -> impl IntoView {
    let number = number();
    let title = spoken(move |lang| words::CASE.fill(lang, &[("no", unbroken(&number.get()))]));
    view! {
        <Page title=title back="/cases">
            <SignedInOnly><Contents number/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents(number: Memo<String>) -> impl IntoView {
    let case = case_of(number);
    refresh_on_return(case);
    case.view(|case| show(&case))
}

/// The case in the address, fetched again when the address changes.
pub fn case_of(number: Memo<String>) -> Fetched<CaseView> {
    fetched(move || {
        let number = number.get();
        async move { api::case(&number).await }
    })
}

fn show(case: &CaseView) -> AnyView {
    let service = find(&case.service);
    let procedure = service.and_then(|service| service.procedure);
    view! {
        {service.map(|service| view! { <ActBadge service/> })}
        <div class="card stack">
            <p class="state state--large">{say(states::label(case.state))}</p>
            {next(case, procedure)}
        </div>
        {dates(case)}
        {timeline(&case.timeline, procedure)}
        {papers(case, service)}
        {service.and_then(|service| service.form).map(|form| signed(form, case.answers.clone()))}
    }
}

/// A number that stays on one line in a heading: its hyphens allow no break.
fn unbroken(number: &str) -> String {
    number.replace('-', "\u{2011}")
}

/// The facts and dates of a case.
pub fn dates(case: &CaseView) -> AnyView {
    let (filed_at, received, due) = (case.filed_at, case.registered_on, case.result_due_on);
    view! {
        <dl class="facts">
            {row(words::NUMBER, view! { <strong class="numeric">{case.case.clone()}</strong> })}
            {find(&case.service).map(|service| row(words::SERVICE, say(service.short).into_any()))}
            {row(words::FILED_AT, spoken(move |lang| long_moment(filed_at, lang)).into_any())}
            {row(words::RECEIVED_ON, spoken(move |lang| long_date(received, lang)).into_any())}
            {row(words::ANSWER_BY, spoken(move |lang| long_date(due, lang)).into_any())}
        </dl>
        {(!case.calendar_entered).then(|| view! { <p class="small muted">{say(notices::CALENDAR_PLAN)}</p> })}
    }
}

fn row(label: Text, value: AnyView) -> impl IntoView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}
