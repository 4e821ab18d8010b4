//! The hearings of my offices, week by week.

use super::{calls, door::Door, left};
use crate::{
    address::address,
    components::{Page, fetched, say, spoken, title},
    in_force::calendar,
    portal::portal,
    prelude::*,
};
use jiff::civil::Date;
use shared::{
    api::HearingItem,
    calendar::{SCH_A, format_date, parse_date, plus_days},
    service::loaded,
    text::{
        Text,
        dates::{clock, day_and_weekday, period},
        ui::work as words,
    },
};

/// The calendar of hearings.
#[component]
pub fn HearingsPage() -> impl IntoView {
    view! {
        <Page title=title(words::HEARINGS)>
            <Door><Contents/></Door>
        </Page>
    }
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    plus_days(day, -i32::from(day.weekday().to_monday_zero_offset()))
}

#[component]
fn Contents() -> impl IntoView {
    let (portal, address) = (portal(), address());
    let first = Memo::new(move |_| {
        let asked = address.query("week");
        let asked = asked.and_then(|asked| parse_date(&asked));
        monday(asked.unwrap_or_else(|| portal.now().date()))
    });
    let items = fetched(move || {
        let first = first.get();
        async move { calls::hearings(first, plus_days(first, 6)).await }
    });
    view! {
        {move || weeks(first.get(), monday(portal.now().date()))}
        {items.view(move |items| week(untrack(|| first.get()), portal.now_now().date(), &items))}
    }
}

/// The week, and the ways to the others.
fn weeks(first: Date, this: Date) -> AnyView {
    let to = |monday: Date, name: Text| {
        let address = ["/work/hearings?week=", &format_date(monday)].concat();
        view! { <a class="button button--secondary" href=address>{say(name)}</a> }
    };
    let span = spoken(move |lang| period((first, plus_days(first, 6)), lang));
    view! {
        <nav class="cluster no-print" aria-label=say(words::WEEKS)>
            {to(plus_days(first, -7), words::WEEK_BEFORE)}
            {(first != this).then(|| to(this, words::THIS_WEEK))}
            {to(plus_days(first, 7), words::WEEK_AFTER)}
        </nav>
        <p class="page__lead" role="status">{span}</p>
    }
}

/// Day by day; a day off only where somebody set a hearing on it after all.
fn week(first: Date, today: Date, items: &[HearingItem]) -> AnyView {
    let calendar = calendar();
    // The office is named where it is not always the same.
    let several = items
        .iter()
        .any(|item| items.first().is_some_and(|first| first.office != item.office));
    let days = (0..7).map(|offset| plus_days(first, offset)).filter_map(|day| {
        let of_day: Vec<&HearingItem> = items.iter().filter(|item| item.at.date() == day).collect();
        let works = calendar.is_working_day(SCH_A.week(&calendar), day);
        (works || !of_day.is_empty()).then(|| one_day(day, day == today, works, several, &of_day))
    });
    view! { <div class="week">{days.collect_view()}</div> }
}

fn one_day(day: Date, today: bool, works: bool, several: bool, items: &[&HearingItem]) -> AnyView {
    let mark = |text: Text| view! { " "<span class="mark">{say(text)}</span> };
    let hearings = items.iter().map(|item| hearing(item, several)).collect_view();
    view! {
        <section class="week__day" class:week__day--today=today>
            <h2 class="week__name">
                {spoken(move |lang| day_and_weekday(day, lang))}
                {today.then(|| mark(words::TODAY))}
                {(!works).then(|| mark(words::DAY_OFF))}
            </h2>
            {items.is_empty().then(|| view! { <p class="muted">{say(words::NO_HEARINGS)}</p> })}
            <ul class="plain-list week__list">{hearings}</ul>
        </section>
    }
}

fn hearing(item: &HearingItem, several: bool) -> AnyView {
    let address = ["/work/", &item.case].concat();
    let office = several.then(|| left::office(&item.office));
    let executor = item.executor.as_ref().map(|executor| executor.name.clone());
    // How it went: the outcome of whichever service's step has it.
    let outcome = item.outcome.as_ref().and_then(|code| {
        let procedures = loaded().flat_map(|service| service.routes.0);
        let steps = procedures.flat_map(|procedure| procedure.steps);
        let mut outcomes = steps.flat_map(|step| step.outcomes);
        outcomes.find(|known| known.code == code && known.opens == shared::procedure::Opens::AtHearing)
    });
    view! {
        <li class="card hearing">
            <p class="hearing__time numeric">{clock(item.at.time())}</p>
            <div class="hearing__what">
                <p><a href=address>{item.case.clone()}</a>" "{item.applicant.clone()}</p>
                <p>{item.place.clone()}</p>
                <p class="small muted">{office.map(|office| view! { {office}" · " })}{executor}</p>
                {outcome.map(|outcome| view! { <p class="hearing__outcome">{say(outcome.label)}</p> })}
            </div>
        </li>
    }
}
