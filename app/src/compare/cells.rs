//! What an act says of a topic.

use crate::{
    components::{say, spoken},
    in_force::calendar,
    portal::portal,
    prelude::*,
    service::Law,
};
use shared::{
    compare::{Cell, Term},
    procedure::{Procedure, deadlines},
    service::{Document, Fact, RefusalGround, Service},
    text::{
        Quote,
        dates::long_date,
        limits, states,
        ui::{common, compare as words},
    },
};

/// The cell of a service.
pub fn contents(cell: &Cell, service: &'static Service) -> AnyView {
    match cell {
        Cell::Act => act(service),
        Cell::Terms(terms) => {
            let terms = terms.iter().zip(service.routes.0);
            terms
                .map(|(told, procedure)| term(*told, procedure))
                .collect_view()
                .into_any()
        }
        Cell::Facts(facts) => facts
            .iter()
            .map(|told| fact(told, facts.len() > 1))
            .collect_view()
            .into_any(),
        Cell::Roles(roles) => {
            let roles = roles
                .iter()
                .map(|role| view! { <li>{say(states::role(*role))}</li> });
            view! { <ul>{roles.collect_view()}</ul> }
        }
        Cell::Hearing(Some(step)) => view! {
            <p>{say(words::HEARD)}</p>
            <Law quote=Quote::NONE cite=step.cite/>
        },
        Cell::Hearing(None) => view! { <p>{say(words::NOT_HEARD)}</p> },
        Cell::Documents(documents) => list(
            documents.len(),
            documents.iter().map(|told| document(told)).collect(),
        ),
        Cell::Grounds(grounds) => list(grounds.len(), grounds.iter().map(ground).collect()),
        Cell::Pending => view! { <p class="muted">{say(words::PENDING)}</p> },
        Cell::Silent => view! { <p class="muted">{say(words::SILENT)}</p> },
    }
}

fn act(service: &'static Service) -> AnyView {
    view! {
        <p>{say(service.act.title)}</p>
        <p><a href=["/services/", service.id].concat()>{say(service.short)}</a></p>
    }
}

/// The term of a route, and the date of the answer to an application filed now.
fn term(term: Term, procedure: &'static Procedure) -> AnyView {
    let portal = portal();
    let limit = spoken(move |lang| match term.limit {
        Some(limit) => limits::limit(limit, lang),
        None => common::NO_TERM.get(lang).to_owned(),
    });
    let due = Memo::new(move |_| deadlines(procedure, &calendar(), portal.now()).result_due_on);
    let now = spoken(move |lang| {
        let date = due.get().map(|due| long_date(due, lang));
        date.map(|date| words::IF_NOW.fill(lang, &[("date", date)]))
            .unwrap_or_default()
    });
    view! {
        <div class="compare__item">
            {route(term)}
            <p><strong>{limit}</strong></p>
            <p class="small muted">{now}</p>
            <Law quote=Quote::NONE cite=term.cite/>
        </div>
    }
}

/// Where a service has more than one route: which one it is.
fn route(term: Term) -> AnyView {
    let name = term.route;
    view! { <p>{say(name)}</p> }
}

fn fact(fact: &'static Fact, labelled: bool) -> AnyView {
    let label = labelled.then(|| view! { <p class="small muted">{say(fact.label)}</p> });
    view! {
        <div class="compare__item">
            {label}
            <p>{say(fact.value)}</p>
            <Law quote=fact.quote cite=fact.cite/>
        </div>
    }
}

/// How many there are, and what they are behind a fold.
fn list(count: usize, items: Vec<AnyView>) -> AnyView {
    let count = count.to_string();
    let summary = spoken(move |lang| words::SHOW_ALL.fill(lang, &[("count", count.as_str())]));
    view! {
        <details>
            <summary>{summary}</summary>
            <ul>{items}</ul>
        </details>
    }
}

fn document(document: &'static Document) -> AnyView {
    view! {
        <li>
            <p>{say(document.title)}</p>
            <Law quote=Quote::NONE cite=document.cite/>
        </li>
    }
}

fn ground(ground: &'static RefusalGround) -> AnyView {
    view! {
        <li>
            <p>{say(ground.text)}</p>
            <Law quote=Quote::NONE cite=ground.cite/>
        </li>
    }
}
