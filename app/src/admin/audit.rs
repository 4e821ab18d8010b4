//! The audit log, page by page.

use super::{
    calls,
    place::{address, goer, query},
    table::{self, renewed, table},
};
use crate::{
    browser,
    components::{Page, fetched, say, spoken, title},
    prelude::*,
    work::{Door, left},
};
use leptos::ev;
use serde_json::Value;
use shared::{
    api::{AuditEntry, AuditPage as Log},
    official::Permission,
    text::{Text, ui::admin as words},
};

/// Where the page is.
const HERE: &str = "/admin/audit";

/// The code of what was done; any other is that of a refusal (`server/src/audit.rs`).
const DONE: &str = "done";

/// The audit log.
#[component]
pub fn AuditPage() -> impl IntoView {
    view! {
        <Page title=title(words::AUDIT)>
            <Door permission=Permission::ReadAudit><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let (before, action, iin) = (query("before"), query("action"), query("iin"));
    let log = fetched(move || {
        let (before, action, iin) = (before.get(), action.get(), iin.get());
        async move { calls::audit(&before, &action, &iin).await }
    });
    view! {
        <p class="page__lead">{say(words::AUDIT_LEAD)}</p>
        {filters(action, iin)}
        {renewed(log, move |log| {
            let (action, iin) = (action.get_untracked(), iin.get_untracked());
            view! {
                {entries(&log)}
                {pages(&log, before.get_untracked().is_empty(), &action, &iin)}
            }
        })}
    }
}

fn filters(action: Memo<String>, iin: Memo<String>) -> AnyView {
    let (chosen, typed) = (
        RwSignal::new(action.get_untracked()),
        RwSignal::new(iin.get_untracked()),
    );
    let go = goer();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let iin: String = typed
            .get_untracked()
            .chars()
            .filter(|c| !c.is_whitespace())
            .collect();
        go.run(address(
            HERE,
            &[("action", &chosen.get_untracked()), ("iin", &iin)],
        ));
    };
    let option = |(code, name): (&'static str, Text)| {
        view! { <option value=code selected=action.get_untracked() == code>{say(name)}</option> }
    };
    let options = words::ACTIONS.map(option).into_iter().collect_view();
    view! {
        <form class="filters no-print" role="search" on:submit=submit>
            <div class="filters__one">
                <label class="label" for="audit-action">{say(words::ACTION)}</label>
                <select class="select" id="audit-action" on:change=move |event| chosen.set(event_target_value(&event))>
                    <option value="">{say(words::ALL_ACTIONS)}</option>
                    {options}
                </select>
            </div>
            <div class="filters__one">
                <label class="label" for="audit-iin">{say(words::IIN)}</label>
                <div class="filters__row">
                    <input class="input" id="audit-iin" type="text" inputmode="numeric" autocomplete="off" maxlength="20"
                        prop:value=iin.get_untracked() on:input=move |event| typed.set(event_target_value(&event))/>
                    <button class="button button--secondary">{say(words::APPLY)}</button>
                </div>
            </div>
        </form>
    }
}

fn entries(log: &Log) -> AnyView {
    if log.entries.is_empty() {
        return view! { <p class="work-none" role="status">{say(words::NO_ENTRIES)}</p> };
    }
    let rows = log.entries.iter().map(row).collect();
    let head = [
        words::WHEN,
        words::WHO,
        words::ACTION,
        words::RESULT,
        words::DETAIL,
    ];
    table(
        view! { <span class="visually-hidden">{say(words::AUDIT)}</span> },
        &head,
        rows,
    )
}

fn row(entry: &AuditEntry) -> Vec<AnyView> {
    let known = words::ACTIONS.into_iter().find(|(code, _)| *code == entry.action);
    let action = match known {
        Some((_, name)) => say(name).into_any(),
        None => entry.action.clone().into_any(),
    };
    let who = match entry.iin.as_str() {
        "" => say(words::UNKNOWN).into_any(),
        "command" => say(words::BY_COMMAND).into_any(),
        iin => table::iin(iin),
    };
    let code = entry.code.clone();
    let result = if code == DONE {
        say(words::DONE).into_any()
    } else {
        let said = spoken(move |lang| words::REFUSED.fill(lang, &[("code", code.as_str())]));
        view! { <strong class="mark mark--late">{said}</strong> }
    };
    let at = left::short(entry.at);
    vec![
        view! { <span class="numeric nowrap">{at}</span> },
        who,
        action,
        result,
        detail(&entry.detail),
    ]
}

/// The particulars: words as they are, data one name a line, folded up.
fn detail(text: &str) -> AnyView {
    let Ok(data) = serde_json::from_str::<Value>(text) else {
        return text.to_owned().into_any();
    };
    let mut lines = String::new();
    write_lines(&data, "", &mut lines);
    view! {
        <details class="audit__detail">
            <summary>{say(words::DETAIL)}</summary>
            <pre>{lines.trim_end().to_owned()}</pre>
        </details>
    }
}

/// `after / roles / 0 / role: R09`, line by line.
fn write_lines(data: &Value, path: &str, lines: &mut String) {
    let inner = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            [path, " / ", name].concat()
        }
    };
    match data {
        Value::Object(fields) => {
            for (name, value) in fields {
                write_lines(value, &inner(name), lines);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                write_lines(value, &inner(&(index + 1).to_string()), lines);
            }
        }
        Value::Null => {}
        plain => {
            let text = plain.as_str().map_or_else(|| plain.to_string(), str::to_owned);
            for part in [path, ": ", &text, "\n"] {
                lines.push_str(part);
            }
        }
    }
}

fn pages(log: &Log, is_first: bool, action: &str, iin: &str) -> AnyView {
    let to = |before: &str, name: Text| {
        let href = address(HERE, &[("action", action), ("iin", iin), ("before", before)]);
        let top = move |_| browser::focus_soon("page-title");
        view! { <a class="button button--secondary" href=href on:click=top>{say(name)}</a> }
    };
    let latest = (!is_first).then(|| to("", words::LATEST));
    let earlier = log.next.as_ref().map(|next| to(next, words::EARLIER));
    if latest.is_none() && earlier.is_none() {
        return ().into_any();
    }
    view! { <nav class="cluster no-print" aria-label=say(words::PAGES)>{latest}{earlier}</nav> }
}
