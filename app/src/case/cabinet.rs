//! The cabinet: unfinished applications, then the filed ones.

use super::{asked::brief, due_label, refresh_on_return};
use crate::{
    api,
    components::{ActBadge, Page, SignedInOnly, fetched, say, spoken, title},
    portal::portal,
    prelude::*,
};
use shared::{
    api::{CaseSummary, DraftSummary},
    service::card,
    text::{
        dates::{due_date, short_moment},
        states,
        ui::case as words,
    },
};

/// The cabinet.
#[component]
pub fn Cabinet() -> impl IntoView {
    view! {
        <Page title=title(words::CABINET)>
            <SignedInOnly><Contents/></SignedInOnly>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let drafts = fetched(|| async { api::drafts().await });
    let cases = fetched(|| async { api::cases().await });
    refresh_on_return(drafts);
    refresh_on_return(cases);
    let portal = portal();
    let name = move || {
        let person = portal.session()?.person?;
        Some([&person.surname, " ", &person.name, " ", &person.patronymic].concat())
    };
    view! {
        <p class="page__lead">{name}</p>
        {drafts.view(|drafts| if drafts.is_empty() { ().into_any() } else { draft_list(&drafts) })}
        <section class="cabinet" aria-labelledby="cases">
            <h2 id="cases">{say(words::CASES)}</h2>
            {cases.view(case_list)}
        </section>
        <p><a href="/queue">{say(words::booking::TO_BOOKING)}</a></p>
        <p><a href="/account">{say(words::TO_ACCOUNT)}</a></p>
        <p><a href="/my-data">{say(words::TO_MY_DATA)}</a></p>
    }
}

fn draft_list(drafts: &[DraftSummary]) -> AnyView {
    view! {
        <section class="cabinet" aria-labelledby="drafts">
            <h2 id="drafts">{say(words::DRAFTS)}</h2>
            <ul class="cabinet__list plain-list">{drafts.iter().filter_map(draft).collect_view()}</ul>
        </section>
    }
}

fn draft(draft: &DraftSummary) -> Option<impl IntoView> {
    let service = card(&draft.service)?;
    let saved_at = short_moment(draft.saved_at);
    let saved = spoken(move |lang| words::DRAFT_SAVED.fill(lang, &[("at", saved_at.as_str())]));
    Some(view! {
        <li>
            <article class="card card--draft">
                <h3>{say(service.short)}</h3>
                <p class="muted">{saved}</p>
                <ActBadge act=&service.act brief=true/>
                <p>
                    <a class="button button--secondary" href=["/apply/", service.id].concat()>
                        {say(words::DRAFT_CONTINUE)}
                        <span class="visually-hidden">": "{say(service.short)}</span>
                    </a>
                </p>
            </article>
        </li>
    })
}

fn case_list(cases: Vec<CaseSummary>) -> AnyView {
    if cases.is_empty() {
        return view! {
            <p>{say(words::NO_CASES)}</p>
            <p><a class="button" href="/">{say(words::CHOOSE_SERVICE)}</a></p>
        };
    }
    view! { <ul class="cabinet__list plain-list">{cases.into_iter().map(case).collect_view()}</ul> }
}

fn case(case: CaseSummary) -> impl IntoView {
    let service = card(&case.service);
    let (address, number) = (["/cases/", &case.case].concat(), case.case);
    let heading = spoken(move |lang| words::CASE.fill(lang, &[("no", number.as_str())]));
    let asked = case.asked.map(|asked| {
        let text = spoken(move |lang| brief(&asked, lang));
        view! { <p class="asked__brief">{text}</p> }
    });
    view! {
        <li>
            <article class="card card--case">
                <p class="state">{say(states::label(case.state))}</p>
                <h3><a href=address>{heading}</a></h3>
                {asked}
                {service.map(|service| view! { <p>{say(service.short)}</p> })}
                <p class="muted">
                    {say(due_label(case.state))}": "{spoken(move |lang| due_date(case.result_due_on, lang))}
                </p>
                {service.map(|service| view! { <ActBadge act=&service.act brief=true/> })}
            </article>
        </li>
    }
}
