//! The work list: views, filters, search, pages.

use super::{
    calls,
    door::Door,
    follow, left,
    query::{self, VIEWS, address},
    table::table,
};
use crate::{
    address::address as here,
    browser,
    components::{Page, fetched, say, spoken, title},
    in_force,
    portal::portal,
    prelude::*,
};
use leptos::ev;
use shared::{
    api::{WORK_PAGE, WorkCounts, WorkList, WorkQuery, WorkShow},
    service::loaded,
    text::{Text, ui::work as words},
};
use std::{collections::BTreeSet, sync::Arc};
use wasm_bindgen::JsCast;

/// The id of the search field: keys lead here and from here.
pub const FIND: &str = "work-find";

/// What can be chosen: codes and names.
type Options = Vec<(String, Signal<String>)>;

/// Leads to a view of the list.
type Go = Arc<dyn Fn(&WorkQuery) + Send + Sync>;

/// The work list.
#[component]
pub fn WorkListPage() -> impl IntoView {
    view! {
        <Page title=title(words::WORKPLACE)>
            <Door><Contents/></Door>
        </Page>
    }
}

#[component]
fn Contents() -> impl IntoView {
    let here = here();
    let query = Memo::new(move |_| query::read(here));
    let list = fetched(move || {
        let query = query.get();
        async move { calls::list(&query).await }
    });
    follow::list(list);
    let go: Go = Arc::new(move |query: &WorkQuery| here.go_still(&address(query)));
    view! {
        {filters(query, go)}
        {list.view(move |list| shown(&untrack(|| query.get()), &list))}
        {keys()}
    }
}

fn shown(query: &WorkQuery, list: &WorkList) -> AnyView {
    follow::keep_focus();
    let portal = portal();
    let query = query.clone();
    let (find, total) = (query.find.clone(), list.total);
    let view_name = query::name(query.show);
    portal.announce([view_name.get(portal.lang_now()), ": ", &total.to_string()].concat());
    let body = if list.items.is_empty() {
        let text = spoken(move |lang| {
            if find.is_empty() {
                query::none(query.show).get(lang).to_owned()
            } else {
                words::NONE_FOUND.fill(lang, &[("find", find.as_str())])
            }
        });
        view! { <p class="work-none">{text}</p> }
    } else {
        view! {
            {table(list, view_name, query.page)}
            {pages(&query, list)}
        }
    };
    view! {
        {views(&query, list.counts)}
        {body}
    }
}

/// The views with how many cases each has.
fn views(query: &WorkQuery, counts: WorkCounts) -> AnyView {
    let view = |show: WorkShow| {
        let count = match show {
            WorkShow::Mine => counts.mine,
            WorkShow::Pending => counts.pending,
            WorkShow::Overdue => counts.overdue,
            WorkShow::DueSoon => counts.due_soon,
            WorkShow::Done => counts.done,
        };
        let current = (show == query.show).then_some("page");
        let to = WorkQuery {
            show,
            page: 0,
            ..query.clone()
        };
        let class = match (show, count) {
            (_, 0) => "views__count",
            (WorkShow::Overdue, _) => "views__count views__count--over",
            (WorkShow::DueSoon, _) => "views__count views__count--soon",
            _ => "views__count",
        };
        view! {
            <li>
                <a class="views__link" href=address(&to) aria-current=current>
                    {say(query::name(show))}" "<span class=class>{count}</span>
                </a>
            </li>
        }
    };
    view! {
        <nav aria-label=say(words::VIEWS)>
            <ul class="views plain-list">{VIEWS.map(view).into_iter().collect_view()}</ul>
        </nav>
    }
}

/// Office, service, search.
fn filters(query: Memo<WorkQuery>, go: Go) -> AnyView {
    let typed = RwSignal::new(untrack(|| query.get()).find);
    // Back and forth in the history, and "clear".
    Effect::new(move || typed.set(query.with(|query| query.find.clone())));
    let with = move |change: &dyn Fn(&mut WorkQuery)| {
        let mut to = query.get_untracked();
        to.page = 0;
        change(&mut to);
        to
    };
    let search = {
        let go = Arc::clone(&go);
        move |event: ev::SubmitEvent| {
            event.prevent_default();
            let find = typed.get_untracked().trim().to_owned();
            go(&with(&|to| to.find.clone_from(&find)));
        }
    };
    let clear = {
        let go = Arc::clone(&go);
        move |_| {
            go(&with(&|to| to.find.clear()));
            browser::focus_soon(FIND);
        }
    };
    let down = move |event: ev::Event| {
        let key = event.dyn_ref().map(ev::KeyboardEvent::key);
        if key.as_deref() == Some("ArrowDown") && super::table::focus_row(0) {
            event.prevent_default();
        }
    };
    let by_office = {
        let go = Arc::clone(&go);
        Callback::new(move |office: String| go(&with(&|to| to.office.clone_from(&office))))
    };
    let by_service = Callback::new(move |service: String| go(&with(&|to| to.service.clone_from(&service))));
    view! {
        <div class="filters no-print">
            <form class="filters__search" role="search" on:submit=search>
                <label class="label" for=FIND>{say(words::FIND)}</label>
                <div class="filters__row">
                    <input class="input" id=FIND type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                        maxlength="40" prop:value=move || typed.get() on:keydown=down
                        on:input=move |event| typed.set(event_target_value(&event))/>
                    <button class="button button--secondary">{say(words::SEARCH)}</button>
                </div>
                {move || (!query.with(|query| query.find.is_empty())).then(|| view! {
                    <button type="button" class="button button--link" on:click=clear.clone()>{say(words::CLEAR)}</button>
                })}
            </form>
            {offices(query, by_office)}
            {services(query, by_service)}
        </div>
    }
}

fn offices(query: Memo<WorkQuery>, choose: Callback<String>) -> AnyView {
    let portal = portal();
    let mine = Memo::new(move |_| {
        let session = portal.session();
        let roles = session.map(|session| session.roles).unwrap_or_default();
        roles
            .into_iter()
            .map(|capacity| capacity.office)
            .filter(|office| !office.is_empty())
            .collect::<BTreeSet<String>>()
    });
    (move || {
        let codes = in_force::offices(|offices| {
            let codes = offices
                .codes()
                .filter(|code| mine.with(|mine| mine.contains(*code)));
            codes.map(str::to_owned).collect::<Vec<_>>()
        });
        let options: Options = codes
            .into_iter()
            .map(|code| {
                let name = left::office(&code);
                (code, name)
            })
            .collect();
        (options.len() > 1).then(|| {
            let chosen = move || query.with(|query| query.office.clone());
            select(
                "work-office",
                words::OFFICE,
                words::ALL_OFFICES,
                options,
                Signal::derive(chosen),
                choose,
            )
        })
    })
    .into_any()
}

/// Those whose cases run through the house.
fn services(query: Memo<WorkQuery>, choose: Callback<String>) -> AnyView {
    let options: Options = loaded()
        .filter(|service| service.routes.first().is_some())
        .map(|service| {
            let name = service.short;
            (
                service.id.to_owned(),
                spoken(move |lang| name.get(lang).to_owned()),
            )
        })
        .collect();
    if options.len() < 2 {
        return ().into_any();
    }
    let chosen = Signal::derive(move || query.with(|query| query.service.clone()));
    select(
        "work-service",
        words::SERVICE,
        words::ALL_SERVICES,
        options,
        chosen,
        choose,
    )
}

fn select(
    id: &'static str,
    label: Text,
    all: Text,
    options: Options,
    chosen: Signal<String>,
    choose: Callback<String>,
) -> AnyView {
    let options = options
        .into_iter()
        .map(|(code, name)| {
            let value = code.clone();
            view! { <option value=value selected=move || chosen.with(|chosen| *chosen == code)>{name}</option> }
        })
        .collect_view();
    view! {
        <div class="filters__one">
            <label class="label" for=id>{say(label)}</label>
            <select class="select" id=id on:change=move |event| choose.run(event_target_value(&event))>
                <option value="" selected=move || chosen.with(String::is_empty)>{say(all)}</option>
                {options}
            </select>
        </div>
    }
}

fn pages(query: &WorkQuery, list: &WorkList) -> AnyView {
    let end = list.total.saturating_sub(1) / u64::from(WORK_PAGE);
    if end == 0 {
        return ().into_any();
    }
    let to = |page: u32, name: Text| {
        let query = WorkQuery {
            page,
            ..query.clone()
        };
        view! { <a class="button button--secondary" href=address(&query)>{say(name)}</a> }
    };
    let before = query
        .page
        .checked_sub(1)
        .map(|page| to(page, words::PREVIOUS_PAGE));
    let after = (u64::from(query.page) < end).then(|| to(query.page + 1, words::NEXT_PAGE));
    view! { <nav class="cluster no-print" aria-label=say(words::PAGES)>{before}{after}</nav> }
}

/// What the keys do. They work in the table only (WCAG 2.1.4).
fn keys() -> AnyView {
    let key = |keys: &'static [&'static str], what: Text| {
        let names = keys
            .iter()
            .map(|key| view! { <kbd>{*key}</kbd>" " })
            .collect_view();
        view! { <div><dt>{names}</dt><dd>{say(what)}</dd></div> }
    };
    view! {
        <details class="keys no-print">
            <summary>{say(words::KEYS)}</summary>
            <p class="small">{say(words::KEYS_WHERE)}</p>
            <dl class="facts small">
                {key(&["↓", "j"], words::KEY_DOWN)}
                {key(&["↑", "k"], words::KEY_UP)}
                {key(&["Home", "End"], words::KEY_ENDS)}
                {key(&["Enter"], words::KEY_ENTER)}
                {key(&["/"], words::KEY_SLASH)}
            </dl>
        </details>
    }
}
