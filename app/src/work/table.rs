//! The table of the work list, and its keys.

use super::{left, list::FIND};
use crate::{
    browser,
    components::{ActBadge, say, spoken},
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{WORK_PAGE, WorkItem, WorkList},
    calendar::{Moment, SCH_A},
    service::{Service, find},
    text::{Text, states, ui::work as words},
};
use wasm_bindgen::JsCast;

/// The id of the table.
const TABLE: &str = "work-table";

/// The cases of a page.
pub fn table(work: &WorkList, view: Text, page: u32) -> AnyView {
    let first = u64::from(page) * u64::from(WORK_PAGE) + 1;
    let end = first + work.items.len() as u64 - 1;
    let (first, end, total) = (first.to_string(), end.to_string(), work.total.to_string());
    let caption = spoken(move |lang| {
        let values = [
            ("view", view.get(lang)),
            ("from", &first),
            ("until", &end),
            ("total", &total),
        ];
        words::CAPTION.fill(lang, &values)
    });
    let now = work.now;
    let rows = work.items.iter().map(|item| row(item, now)).collect_view();
    let head = |name: Text| view! { <th scope="col">{say(name)}</th> };
    view! {
        <table class="work-table" id=TABLE on:keydown=move |event| event.dyn_ref().into_iter().for_each(keys)>
            <caption>{caption}</caption>
            <thead>
                <tr>
                    {head(words::NUMBER)}{head(words::SERVICE)}{head(words::APPLICANT)}{head(words::STATE)}
                    {head(words::NEXT)}{head(words::EXECUTOR)}{head(words::DUE)}{head(words::LEFT)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(item: &WorkItem, now: Moment) -> AnyView {
    let service = find(&item.service);
    let procedure = service.and_then(|service| service.routes.first());
    let schedule = procedure.map_or(&SCH_A, |procedure| procedure.schedule);
    let near = item.due_at.map(|due| left::nearness(schedule, due, now).0);
    let class = match near {
        Some(left::Nearness::Over) => "work-table__row work-table__row--over",
        Some(left::Nearness::Soon) => "work-table__row work-table__row--soon",
        _ => "work-table__row",
    };
    let executor = match &item.executor {
        Some(executor) => executor.name.clone().into_any(),
        None => view! { <span class="muted">{say(words::NOBODY)}</span> },
    };
    let (address, number) = (["/work/", &item.case].concat(), item.case.clone());
    view! {
        <tr class=class>
            <th scope="row" data-label=say(words::NUMBER)>
                <a class="work-table__open" href=address>{number}</a>
            </th>
            <td data-label=say(words::SERVICE)>
                {service.map(|service| view! { <span class="work-table__service">{say(service.short)}</span> })}
                {service.map(|service| view! { <ActBadge act=&service.act brief=true/> })}
            </td>
            <td data-label=say(words::APPLICANT)>{item.applicant.clone()}</td>
            <td data-label=say(words::STATE)>{say(states::label(item.state))}</td>
            <td data-label=say(words::NEXT)>{next(service, &item.steps)}</td>
            <td data-label=say(words::EXECUTOR)>{executor}</td>
            <td class="numeric" data-label=say(words::DUE)>{item.due_at.map(left::short_due)}</td>
            <td data-label=say(words::LEFT)>{item.due_at.map(|due| left::left(schedule, due, now))}</td>
        </tr>
    }
}

/// The step that may be taken next.
fn next(service: Option<&'static Service>, steps: &[String]) -> AnyView {
    let mut seen: Vec<&str> = Vec::new();
    for step in steps {
        if !seen.contains(&step.as_str()) {
            seen.push(step);
        }
    }
    let known = seen.iter().filter_map(|code| service?.routes.step(code));
    // The first stands for what is to be done; the others are its exceptions.
    let mut known = known.map(|step| say(step.task()));
    match known.next() {
        Some(first) => view! { <span>{first}</span> },
        None => view! { <span class="muted">{say(words::NOTHING_NEXT)}</span> },
    }
}

/// The links of the rows, in their order.
fn links() -> Vec<web_sys::HtmlElement> {
    let found = browser::document().and_then(|document| {
        let selector = ["#", TABLE, " .work-table__open"].concat();
        document.query_selector_all(&selector).ok()
    });
    let Some(found) = found else { return Vec::new() };
    (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .collect()
}

/// Moves the focus to a row; whether there is one.
pub fn focus_row(index: usize) -> bool {
    links().get(index).is_some_and(|link| link.focus().is_ok())
}

/// The keys of the table: they do nothing while the focus is elsewhere (WCAG 2.1.4).
fn keys(event: &ev::KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let links = links();
    let active = browser::document().and_then(|document| document.active_element());
    let here = links.iter().position(|link| {
        active
            .as_ref()
            .is_some_and(|active| link.is_same_node(Some(active)))
    });
    let last = links.len().saturating_sub(1);
    // By the place of the key: in the Kazakh and Russian layouts other letters stand there.
    let to = match (event.code().as_str(), here) {
        ("Slash", _) => {
            event.prevent_default();
            browser::focus_soon(FIND);
            return;
        }
        ("ArrowDown" | "KeyJ", Some(here)) => (here + 1).min(last),
        ("ArrowUp" | "KeyK", Some(here)) => here.saturating_sub(1),
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return,
    };
    event.prevent_default();
    focus_row(to);
}
