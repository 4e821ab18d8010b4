//! Parts of a service's page: documents, steps, grounds for refusal.

use super::law::Law;
use crate::components::{say, spoken};
use crate::{in_force, portal::portal, prelude::*};
use shared::{
    form::When,
    procedure::{Deadlines, Procedure, Step},
    service::{Document, RefusalGround, Service},
    text::{
        Quote,
        dates::long_date,
        states,
        ui::{common, service as words},
    },
};

/// The documents, each with when it is needed.
#[component]
pub fn Documents(service: &'static Service) -> impl IntoView {
    (!service.documents.is_empty()).then(|| view! {
        <section class="service__part" aria-labelledby="documents">
            <h2 id="documents" tabindex="-1">{say(words::DOCUMENTS)}</h2>
            <p>{say(words::DOCUMENTS_INTRO)}</p>
            <ul class="service__list plain-list">{service.documents.iter().map(document).collect_view()}</ul>
        </section>
    })
}

fn document(document: &'static Document) -> impl IntoView {
    let needed = if matches!(document.when, When::Always) && document.is_form {
        view! { <p class="muted">{say(words::ALWAYS)}". "{say(words::IS_FORM)}</p> }
    } else {
        view! { <p class="muted">{say(words::NEEDED_WHEN)}": "{say(document.reason)}</p> }
    };
    view! {
        <li>
            <h3>{say(document.title)}</h3>
            {needed}
            {checklist(document.code)}
            <Law quote=document.quote cite=document.cite/>
        </li>
    }
}

/// What the administrator says that a document consists of, where the act does not list it (DR-25).
pub fn checklist(document: &'static str) -> AnyView {
    let portal = portal();
    live(move || {
        let names = in_force::checklist(document, portal.lang());
        let items = names.into_iter().map(|name| view! { <li>{name}</li> });
        let items: Vec<AnyView> = items.collect();
        (!items.is_empty()).then(|| view! { <ul>{items}</ul> })
    })
}

/// The steps with who takes them and until when.
#[component]
pub fn Steps(procedure: &'static Procedure, dates: Memo<Deadlines>) -> impl IntoView {
    let step = move |step: &'static Step| {
        let by = spoken(move |lang| {
            let due = dates.with(|dates| {
                dates
                    .steps
                    .iter()
                    .find(|due| due.step == step.code)
                    .and_then(|due| due.due_at)
            });
            match due {
                Some(due) => words::STEP_BY.fill(lang, &[("date", long_date(due.ends_on(), lang))]),
                None => common::NO_TERM.get(lang).to_owned(),
            }
        });
        let (by, law) = (
            step.always.then_some(by),
            view! { <Law quote=Quote::NONE cite=step.cite/> },
        );
        view! {
            <li class="steps__item" class:steps__item--optional=!step.always>
                <h3>{say(step.title)}</h3>
                <p class="muted">
                    <span class="steps__who">{say(states::role(step.role))}</span>
                    {by.map(|by| view! { <span class="steps__by">{by}</span> })}
                    {(!step.always).then(|| view! { <span class="steps__by">{say(words::IF_NEEDED)}</span> })}
                </p>
                {law}
            </li>
        }
    };
    view! {
        <section class="service__part" aria-labelledby="steps">
            <h2 id="steps" tabindex="-1">{say(words::STEPS)}</h2>
            <ol class="steps plain-list">{procedure.steps.iter().map(step).collect_view()}</ol>
        </section>
    }
}

/// The grounds for refusal.
#[component]
pub fn Grounds(service: &'static Service) -> impl IntoView {
    let count = service.grounds.len().to_string();
    let show = spoken(move |lang| words::GROUNDS_SHOW.fill(lang, &[("count", count.as_str())]));
    (!service.grounds.is_empty()).then(|| view! {
        <section class="service__part" aria-labelledby="grounds">
            <h2 id="grounds" tabindex="-1">{say(words::GROUNDS)}</h2>
            <details>
                <summary>{show}</summary>
                <ul class="service__list plain-list">{service.grounds.iter().map(ground).collect_view()}</ul>
            </details>
        </section>
    })
}

fn ground(ground: &'static RefusalGround) -> impl IntoView {
    view! {
        <li>
            <p>{say(ground.text)}</p>
            <Law quote=Quote::NONE cite=ground.cite/>
        </li>
    }
}
