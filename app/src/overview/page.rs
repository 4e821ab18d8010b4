//! The page: what needs attention now, the figures of the period, the charts.

use super::{
    figures,
    span::{Span, choices, office, search},
};
use crate::{
    api::{Answer, read},
    components::{Page, fetched, say, spoken, title},
    portal::portal,
    prelude::*,
    work::{Door, calls, query},
};
use gloo_net::http::Request;
use shared::{
    api::{Statistics, StatisticsQuery, WorkList, WorkQuery, WorkShow, paths},
    official::Permission,
    text::{
        Text,
        dates::period,
        numbers::count,
        ui::{work as work_words, work_overview as words},
    },
};

/// The overview.
#[component]
pub fn OverviewPage() -> impl IntoView {
    view! {
        <Page title=title(words::OVERVIEW)>
            <Door permission=Permission::ReadStatistics><Contents/></Door>
        </Page>
    }
}

async fn statistics(query: StatisticsQuery) -> Answer<Statistics> {
    read(Request::get(&search(paths::WORK_STATISTICS, &query))).await
}

/// The list as the head comes to it: all that is overdue.
async fn overdue(office: String) -> Answer<WorkList> {
    calls::list(&work_query(WorkShow::Overdue, &office)).await
}

fn work_query(show: WorkShow, office: &str) -> WorkQuery {
    WorkQuery {
        office: office.to_owned(),
        show,
        ..WorkQuery::default()
    }
}

#[component]
fn Contents() -> impl IntoView {
    let (portal, span) = (portal(), Span::new());
    let today = portal.now_now().date();
    let asked = Memo::new(move |_| span.query(today));
    let figures = fetched(move || {
        let query = asked.get();
        async move {
            let answer = statistics(query.clone()).await;
            answer.map(|statistics| (query, statistics))
        }
    });
    let list = fetched(move || overdue(asked.get().office));
    view! {
        {choices(span)}
        {list.view(move |list| now(&list, &asked.get_untracked().office))}
        {figures.view(move |(query, statistics)| shown(&query, &statistics))}
    }
}

/// One figure; with a way to its cases where there is one.
fn tile(name: Text, number: u64, mark: &'static str, to: Option<String>) -> AnyView {
    let class = ["tile ", if number > 0 { mark } else { "" }].concat();
    let number = count(number);
    let body = match to {
        Some(href) => view! { <a class="tile__link" href=href>{say(name)}</a> },
        None => view! { <span>{say(name)}</span> },
    };
    view! {
        <div class=class>
            <dt class="tile__name">{body}</dt>
            <dd class="tile__number numeric">{number}</dd>
        </div>
    }
}

fn now(list: &WorkList, office: &str) -> AnyView {
    let to = |show| Some(query::address(&work_query(show, office)));
    let counts = list.counts;
    view! {
        <section aria-labelledby="overview-now" class="stack">
            <h2 id="overview-now">{say(words::NOW)}</h2>
            <dl class="tiles">
                {tile(words::OVERDUE, counts.overdue, "tile--over", to(WorkShow::Overdue))}
                {tile(words::DUE_SOON, counts.due_soon, "tile--soon", to(WorkShow::DueSoon))}
                {tile(words::PENDING, counts.pending, "", to(WorkShow::Pending))}
            </dl>
        </section>
    }
}

fn shown(query: &StatisticsQuery, statistics: &Statistics) -> AnyView {
    let portal = portal();
    let days = (query.from, query.until);
    let lang = portal.lang_now();
    portal.announce(words::SHOWN.fill(lang, &[("period", period(days, lang))]));
    let shown = spoken(move |lang| period(days, lang));
    let csv = search(paths::WORK_STATISTICS_CSV, query);
    let office = untrack(|| office(portal, query));
    let name = office.map(|office| crate::admin::table::office(&office));
    let who = move || match name {
        Some(name) => name.get(),
        None => portal.say(work_words::ALL_OFFICES).to_owned(),
    };
    view! {
        <section aria-labelledby="overview-period" class="stack">
            <h2 id="overview-period">{say(words::IN_PERIOD)}": "{shown}</h2>
            <p class="muted">{who}</p>
            <dl class="tiles">
                {tile(words::RECEIVED, statistics.received.into(), "", None)}
                {tile(words::APPROVED, statistics.approved.into(), "", None)}
                {tile(words::REFUSED, statistics.refused.into(), "", None)}
                {tile(words::WITHDRAWN, statistics.withdrawn.into(), "", None)}
            </dl>
            <p class="no-print"><a class="button button--secondary" href=csv download="" rel="external">{say(words::CSV)}</a></p>
            <div class="charts">{figures::all(query, statistics)}</div>
        </section>
    }
}
