//! A case: where it stands, what is asked of the applicant, what happens next, how it came there. It follows the case by
//! itself, part by part: what has not changed is not drawn anew.

use super::{
    answers::{signed, updates},
    follow::follow,
    history::history,
    matter::Matter,
    next::now,
    papers,
    refused::refused,
    timeline::timeline,
    ways::{updated_by, ways},
};
use crate::{
    api,
    components::{ActBadge, Fetched, Page, SignedInOnly, fetched, say, spoken},
    in_force::{self, office_name},
    portal::portal,
    prelude::*,
    router::address_part,
};
use shared::{
    api::CaseView,
    procedure::{Fact, State},
    service::find,
    services::almaty,
    text::{
        Text,
        dates::{due_date, long_date, long_moment},
        states,
        ui::{
            case::{self as words, now},
            notices,
        },
    },
};
use std::sync::Arc;

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
    follow(number, case);
    // The notices come in the language that they are asked for in.
    let portal = portal();
    Effect::following(move |before: Option<()>| {
        portal.lang();
        if before.is_some() {
            case.again();
        }
    });
    let matter = matter_of(case);
    case.drawn_once(move || match (matter.get_untracked(), case.there()) {
        (Some(_), _) => show(matter),
        (None, Some(case)) => bare(&case),
        (None, None) => ().into_any(),
    })
}

/// The case in the address, fetched again when the address changes.
pub fn case_of(number: Memo<String>) -> Fetched<CaseView> {
    fetched(move || {
        let number = number.get();
        async move { api::case(&number).await }
    })
}

/// What the rules make of it (tracked); computed once for all parts of the page.
pub type Known = Memo<Option<Arc<Matter>>>;

/// What the rules make of what was fetched.
pub fn matter_of(case: Fetched<CaseView>) -> Known {
    Memo::of_any(move || case.there().and_then(Matter::of).map(Arc::new))
}

/// A part of the page; drawn anew only if what it shows has changed.
pub fn part<T>(
    matter: Known,
    of: impl Fn(&Matter) -> T + Send + Sync + 'static,
    draw: impl Fn(Arc<Matter>) -> AnyView + Send + Sync + 'static,
) -> AnyView
where
    T: PartialEq + Send + Sync + 'static,
{
    let shown = Memo::new(move |_| matter.with(|matter| matter.as_ref().map(|matter| of(matter))));
    (move || {
        // Read, not only tracked: a memo that nobody has read follows nothing.
        shown.with(|_| ());
        matter
            .get_untracked()
            .map_or_else(|| ().into_any(), |matter| untrack(|| draw(matter)))
    })
    .into_any()
}

fn show(matter: Known) -> AnyView {
    let badge = part(
        matter,
        |_| (),
        |it| {
            let service = it.service;
            view! { <ActBadge act=&service.act/> }
        },
    );
    let standing = part(
        matter,
        |it| {
            (
                it.case.state,
                it.asked(),
                it.next().map(|(step, on)| (step.code, on)),
            )
        },
        |it| now(&it),
    );
    let refusal = part(matter, Matter::may_file_anew, |it| refused(&it));
    let queue = part(matter, |it| it.view.queue.clone(), |it| papers::queue(&it));
    let papers_ = part(matter, |it| it.view.papers.len(), |it| papers::signed(&it));
    let dates = part(
        matter,
        |it| (it.view.result_due_on, it.case.state),
        |it| dates(&it.view),
    );
    let timeline = part(
        matter,
        |it| it.view.timeline.clone(),
        |it| timeline(&it.view.timeline, it.procedure, it.case.state),
    );
    let ways = part(
        matter,
        |it| (it.is_open(), updated_by(it).is_some(), it.answered().len()),
        |it| ways(&it),
    );
    let notices = part(
        matter,
        |it| it.view.messages.clone(),
        |it| papers::notices(&it.view),
    );
    let files = part(
        matter,
        |it| it.view.documents.clone(),
        |it| papers::files(&it.view, Some(it.service)),
    );
    let updates = part(matter, Matter::updates, |it| {
        let form = it.service.form;
        form.and_then(|form| updates(form, &it.view.answers, &it.view.events))
            .unwrap_or_else(|| ().into_any())
    });
    let answers = part(
        matter,
        |it| it.view.answers.clone(),
        |it| {
            let form = it.service.form;
            form.map_or_else(|| ().into_any(), |form| signed(form, it.view.answers.clone()))
        },
    );
    view! {
        {badge}
        {standing}
        <p class="small muted no-print">{say(now::LIVE)}</p>
        {queue}
        {refusal}
        {papers_}
        {history(matter)}
        {ways}
        {timeline}
        {notices}
        {files}
        {dates}
        {updates}
        {answers}
    }
}

/// A case of a service that this app does not know.
fn bare(case: &CaseView) -> AnyView {
    view! {
        <p class="state state--large">{say(states::label(case.state))}</p>
        {dates(case)}
        {papers::notices(case)}
        {papers::files(case, None)}
    }
}

/// A number that stays on one line in a heading: its hyphens allow no break.
pub fn unbroken(number: &str) -> String {
    number.replace('-', "\u{2011}")
}

/// The facts and dates of a case.
pub fn dates(case: &CaseView) -> AnyView {
    let (filed_at, received, due) = (case.filed_at, case.registered_on, case.result_due_on);
    view! {
        <dl class="facts">
            {row(words::NUMBER, view! { <strong class="numeric">{case.case.clone()}</strong> })}
            {find(&case.service).map(|service| row(words::SERVICE, say(service.short).into_any()))}
            {office(&case.office)}
            {centre(case)}
            {row(words::FILED_AT, spoken(move |lang| long_moment(filed_at, lang)).into_any())}
            {row(words::RECEIVED_ON, spoken(move |lang| long_date(received, lang)).into_any())}
            {row(due_label(case.state), spoken(move |lang| due_date(due, lang)).into_any())}
        </dl>
        {(!case.calendar_entered).then(|| view! { <p class="small muted">{say(notices::CALENDAR_PLAN)}</p> })}
    }
}

/// The counter that took it in, with its address.
fn centre(case: &CaseView) -> Option<AnyView> {
    let (Fact::Filed {
        taken_in: Some(taken),
        ..
    }
    | Fact::NotAccepted { taken_in: taken, .. }) = &case.events.first()?.fact
    else {
        return None;
    };
    let code = taken.office.clone();
    let address = almaty::address(&code);
    let named = spoken(move |lang| office_name(&code, lang));
    let address = (!address.is_empty()).then(|| view! { <span class="small muted">", "{address}</span> });
    Some(row(words::CENTRE, view! { {named}{address} }).into_any())
}

/// What the last day of a term is the last day of.
pub fn due_label(state: State) -> Text {
    match state {
        State::AwaitingPayment | State::PaymentOverdue => words::now::PAY_BY,
        _ => words::ANSWER_BY,
    }
}

/// Where the case is, and how to reach it.
fn office(code: &str) -> Option<AnyView> {
    if code.is_empty() {
        return None;
    }
    let code = code.to_owned();
    let named = {
        let code = code.clone();
        spoken(move |lang| office_name(&code, lang))
    };
    let reached = move || {
        let reached = in_force::reached(&code);
        (!reached.is_empty()).then(|| view! { <span class="small muted">", "{reached}</span> })
    };
    Some(row(words::OFFICE, view! { {named}{reached} }).into_any())
}

fn row(label: Text, value: AnyView) -> impl IntoView {
    view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> }
}
