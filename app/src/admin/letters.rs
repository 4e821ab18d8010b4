//! Changes of the Rules, and the letters that tell of them [000 §13-1].

use super::{
    calls,
    table::{Done, renewed, table},
};
use crate::{
    components::{Fetched, Page, fetched, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::{Door, left},
};
use leptos::ev;
use shared::{
    api::{LetterView, LetterWrite, RulesChangeView, RulesChangeWrite},
    calendar::display_date,
    official::{Permission, letters_due},
    text::{dates::long_date, ui::admin as words},
};

/// The letters.
#[component]
pub fn LettersPage() -> impl IntoView {
    view! {
        <Page title=title(words::LETTERS)>
            <Door permission=Permission::ReadLetters><Contents/></Door>
        </Page>
    }
}

/// The page. Copy it into closures.
#[derive(Clone, Copy)]
struct Letters {
    all: Fetched<Vec<RulesChangeView>>,
    done: Done,
    edits: bool,
}

#[component]
fn Contents() -> impl IntoView {
    let page = Letters {
        all: fetched(calls::rules_changes),
        done: Done::new(),
        edits: untrack(|| portal().may(Permission::KeepLetters)),
    };
    let top = if page.edits {
        add(page)
    } else {
        view! { <p class="page__lead">{say(words::READ_ONLY)}</p> }
    };
    view! {
        <p class="page__lead">{say(words::LETTERS_LEAD)}</p>
        {page.done.view()}
        {top}
        {renewed(page.all, move |changes| {
            if changes.is_empty() {
                return view! { <p class="work-none">{say(words::NO_CHANGES)}</p> };
            }
            changes.iter().map(|change| one(page, change)).collect_view().into_any()
        })}
    }
}

fn add(page: Letters) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <details class="card office-form no-print" on:toggle=move |_| open.set(true)>
            <summary>{say(words::ADD_CHANGE)}</summary>
            {move || open.get().then(|| untrack(|| form(page)))}
        </details>
    }
}

fn form(page: Letters) -> AnyView {
    let fresh = RwSignal::new(());
    // Once it is saved the next one begins empty.
    (move || {
        fresh.track();
        let entry = Entry::new("change", "", [("order", String::new())]);
        let submit = move |event: ev::SubmitEvent| {
            event.prevent_default();
            let write = RulesChangeWrite {
                order: entry.text("order").trim().to_owned(),
                title: entry.text("title").trim().to_owned(),
                registered_on: entry.text("registered_on"),
            };
            let call = async move { calls::add_rules_change(&write).await };
            entry.send(call, move |change| {
                let due = letters_due(change.registered_on);
                page.done
                    .say(|lang| words::CHANGE_SAVED.fill(lang, &[("date", long_date(due, lang))]));
                fresh.try_set(());
                page.all.again();
            });
        };
        let field = |path, label| controls::line(&Spot::new(entry, path, label), "input");
        view! {
            <form class="stack office-form" novalidate on:submit=submit>
                {entry.summary()}
                {field("order", words::ORDER)}
                {field("title", words::ORDER_TITLE)}
                {controls::date(&Spot::new(entry, "registered_on", words::REGISTERED_ON))}
                {controls::submit(entry, words::SAVE, "button")}
            </form>
        }
    })
    .into_any()
}

fn one(page: Letters, change: &RulesChangeView) -> AnyView {
    let (order, date) = (change.order.clone(), change.registered_on);
    let heading = spoken(move |lang| {
        let date = long_date(date, lang);
        words::CHANGE.fill(lang, &[("order", order.as_str()), ("date", &date)])
    });
    let rows = change
        .letters
        .iter()
        .map(|letter| row(page, &change.id, letter))
        .collect();
    let head = [words::ADDRESSEE, words::DUE_ON, words::SENT];
    let title = change.title.clone();
    view! {
        <section class="stack">
            <h2>{heading}</h2>
            <p>{change.title.clone()}</p>
            {table(view! { <span class="visually-hidden">{title}</span> }, &head, rows)}
        </section>
    }
}

fn row(page: Letters, change: &str, letter: &LetterView) -> Vec<AnyView> {
    let mark = |text| view! { " "<strong class="mark mark--late">{say(text)}</strong> };
    let sent = match letter.sent_at {
        Some(at) => {
            let (at, number) = (left::short(at), letter.number.clone());
            let number = (!number.is_empty()).then(|| {
                let said = spoken(move |lang| words::NUMBER.fill(lang, &[("number", number.as_str())]));
                view! { ", "{said} }
            });
            view! {
                <span class="numeric">{at}</span>", "{letter.sent_by.clone()}{number}
                {letter.late.then(|| mark(words::SENT_LATE))}
            }
        }
        None if page.edits => send(page, change, letter),
        None => view! { <span class="muted">{say(words::NOT_SENT)}</span> },
    };
    let due = display_date(letter.due_on);
    let over = (letter.late && letter.sent_at.is_none()).then(|| mark(words::OVERDUE));
    vec![
        say(words::addressee(letter.addressee)).into_any(),
        view! { <span class="numeric nowrap">{due}</span>{over} },
        sent,
    ]
}

/// The way to mark a letter as sent.
fn send(page: Letters, change: &str, letter: &LetterView) -> AnyView {
    let addressee = letter.addressee;
    let name = ["letter-", change, "-", addressee.code()].concat();
    let entry = Entry::new(&name, "", [("number", String::new())]);
    let change = change.to_owned();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let write = LetterWrite {
            number: entry.text("number").trim().to_owned(),
        };
        let change = change.clone();
        let call = async move { calls::send_letter(&change, addressee.code(), &write).await };
        entry.send(call, move |_| {
            let to = words::addressee(addressee);
            page.done
                .say(|lang| words::LETTER_SAVED.fill(lang, &[("to", to.get(lang))]));
            page.all.again();
        });
    };
    let open = RwSignal::new(false);
    let form = move || {
        let number = Spot::new(entry, "number", words::OUTGOING).hint(words::MARK_SENT_HINT);
        view! {
            <form class="stack--tight office-form" novalidate on:submit=submit.clone()>
                {entry.summary()}
                {controls::line(&number, "input input--short")}
                <p>
                    <button class="button button--secondary" aria-disabled=move || entry.busy.get().then_some("true")>
                        {say(words::MARK_SENT)}
                        <span class="visually-hidden">": "{say(words::addressee(addressee))}</span>
                    </button>
                </p>
            </form>
        }
    };
    view! {
        <details on:toggle=move |_| open.set(true)>
            <summary>
                {say(words::MARK_SENT)}<span class="visually-hidden">": "{say(words::addressee(addressee))}</span>
            </summary>
            {move || open.get().then(|| untrack(&form))}
        </details>
    }
}
