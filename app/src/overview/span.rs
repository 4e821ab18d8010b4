//! Which office and which days are shown; kept in the address.

use crate::{
    admin::{
        place::{address, goer, query},
        table,
    },
    components::say,
    entry::{Entry, Spot, controls},
    portal::{Portal, portal},
    prelude::*,
};
use jiff::civil::Date;
use leptos::ev;
use shared::{
    api::StatisticsQuery,
    calendar::{Period, format_date, parse_date, plus_years},
    form::Problem,
    official::{Permission, WHOLE_COUNTRY},
    services::directories::PROVIDERS,
    text::{
        Text,
        ui::{work as work_words, work_overview as words},
    },
};
use std::collections::BTreeSet;

/// Where the page is.
const HERE: &str = "/work/overview";
/// The longest period, as the server has it, in years.
const LONGEST: i32 = 3;

/// The named periods in the address.
const PERIODS: [(Period, &str, Text); 3] = [
    (Period::ThisMonth, "month", words::THIS_MONTH),
    (Period::LastMonth, "last", words::LAST_MONTH),
    (Period::Quarter, "quarter", words::QUARTER),
];
/// Own dates in the address.
const OWN: &str = "own";

/// What the address says. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Span {
    office: Memo<String>,
    period: Memo<String>,
    from: Memo<String>,
    until: Memo<String>,
}

impl Span {
    /// Reads the address.
    pub fn new() -> Self {
        Self {
            office: query("office"),
            period: query("period"),
            from: query("from"),
            until: query("until"),
        }
    }

    /// Office and days (tracked). What the address does not say, or says wrongly, is this month.
    pub fn query(self, today: Date) -> StatisticsQuery {
        let (from, until) = self.days(today);
        StatisticsQuery {
            office: self.office.get(),
            from,
            until,
        }
    }

    fn days(self, today: Date) -> (Date, Date) {
        let period = self.period.get();
        if period == OWN
            && let (Some(from), Some(until)) = (parse_date(&self.from.get()), parse_date(&self.until.get()))
            && problems(Some(from), Some(until)).is_empty()
        {
            return (from, until);
        }
        let named = PERIODS.into_iter().find(|(_, code, _)| *code == period);
        named.map_or(Period::ThisMonth, |(period, ..)| period).days(today)
    }

    fn is_own(self) -> bool {
        self.period.with(|period| period == OWN)
    }

    fn to(self, office: &str, period: &str) -> String {
        let days = if period == OWN {
            (self.from.get(), self.until.get())
        } else {
            Default::default()
        };
        let said = [
            ("office", office),
            ("period", period),
            ("from", days.0.as_str()),
            ("until", &days.1),
        ];
        address(HERE, &said)
    }
}

/// `office=talgar&from=2026-11-01&until=2026-11-21`, for the server.
pub fn search(path: &str, query: &StatisticsQuery) -> String {
    let days = (format_date(query.from), format_date(query.until));
    let said = [
        ("office", query.office.as_str()),
        ("from", &days.0),
        ("until", &days.1),
    ];
    address(path, &said)
}

/// What is wrong with own dates.
fn problems(from: Option<Date>, until: Option<Date>) -> Vec<Problem> {
    let (Some(from), Some(until)) = (from, until) else {
        let missing = [("from", from), ("until", until)];
        let missing = missing.into_iter().filter(|(_, date)| date.is_none());
        return missing
            .map(|(path, _)| Problem::new(path, "date_format"))
            .collect();
    };
    if until < from {
        return vec![Problem::new("until", "period_order")];
    }
    if until > plus_years(from, LONGEST) {
        return vec![Problem::new("until", "period_long")];
    }
    Vec::new()
}

/// The ways to other periods and offices.
pub fn choices(span: Span) -> AnyView {
    let period = move |code: &'static str, name: Text| {
        let current = move || {
            let shown = span.period.get();
            let here = shown == code || (code == "month" && shown.is_empty());
            here.then_some("page")
        };
        let href = move || span.to(&span.office.get(), code);
        view! { <li><a class="views__link" href=href aria-current=current>{say(name)}</a></li> }
    };
    let named = PERIODS.map(|(_, code, name)| period(code, name));
    view! {
        {offices(span)}
        <nav class="no-print" aria-label=say(words::PERIODS)>
            <ul class="views plain-list">
                {named.into_iter().collect_view()}
                {period(OWN, words::OWN_DATES)}
            </ul>
        </nav>
        {move || span.is_own().then(|| untrack(|| own(span)))}
    }
}

/// The dates that the person types.
fn own(span: Span) -> AnyView {
    let today = portal().now_now().date();
    let (from, until) = span.days(today);
    let entry = Entry::new(
        "period",
        "",
        [("from", format_date(from)), ("until", format_date(until))],
    );
    let go = goer();
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let (from, until) = (entry.text("from"), entry.text("until"));
        let problems = problems(parse_date(&from), parse_date(&until));
        if !problems.is_empty() {
            return entry.refuse(problems);
        }
        let office = span.office.get_untracked();
        let said = [
            ("office", office.as_str()),
            ("period", OWN),
            ("from", &from),
            ("until", &until),
        ];
        go.run(address(HERE, &said));
    };
    view! {
        <form class="card stack no-print" novalidate on:submit=submit>
            {entry.summary()}
            <div class="office-row__fields">
                {controls::date(&Spot::new(entry, "from", words::FROM))}
                {controls::date(&Spot::new(entry, "until", words::UNTIL))}
            </div>
            {controls::submit(entry, words::SHOW, "button button--secondary")}
        </form>
    }
}

/// The offices whose figures I may read; no choice where there is one.
fn mine(portal: Portal) -> Vec<&'static str> {
    let roles = portal.session().map(|session| session.roles).unwrap_or_default();
    let reach: BTreeSet<&str> = roles
        .iter()
        .filter(|capacity| capacity.role.may(Permission::ReadStatistics))
        .map(|capacity| capacity.office.as_str())
        .collect();
    let all = reach.contains(WHOLE_COUNTRY);
    let offices = PROVIDERS.iter().map(|office| office.code);
    offices.filter(|code| all || reach.contains(code)).collect()
}

/// The office that is shown: the only one, or the one that was chosen (tracked).
pub fn office(portal: Portal, query: &StatisticsQuery) -> Option<String> {
    let mine = mine(portal);
    match mine.as_slice() {
        [one] => Some((*one).to_owned()),
        _ => Some(query.office.clone()).filter(|office| !office.is_empty()),
    }
}

fn offices(span: Span) -> AnyView {
    let (portal, go) = (portal(), goer());
    (move || {
        let mine = mine(portal);
        if mine.len() < 2 {
            return ().into_any();
        }
        let options = mine
            .into_iter()
            .map(|code| {
                let selected = move || span.office.with(|office| office == code);
                view! { <option value=code selected=selected>{table::office(code)}</option> }
            })
            .collect_view();
        let choose = move |event: ev::Event| {
            let office = event_target_value(&event);
            go.run(untrack(|| span.to(&office, &span.period.get())));
        };
        view! {
            <div class="filters__one no-print">
                <label class="label" for="overview-office">{say(work_words::OFFICE)}</label>
                <select class="select" id="overview-office" on:change=choose>
                    <option value="" selected=move || span.office.with(String::is_empty)>
                        {say(work_words::ALL_OFFICES)}
                    </option>
                    {options}
                </select>
            </div>
        }
    })
    .into_any()
}
