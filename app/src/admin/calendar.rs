//! The calendar of a year: twelve months, its Kurban Ait, what was edited, and the form of a day.

use super::{
    calls, day,
    place::{address, query},
    table::{Done, renewed, table},
    year,
};
use crate::{
    browser,
    components::{Fetched, Notice, NoticeKind, Page, fetched, keyed, say, spoken, title},
    entry::{Entry, Spot, controls},
    portal::portal,
    prelude::*,
    work::{Door, left},
};
use jiff::civil::Date;
use leptos::ev;
use shared::{
    api::{CalendarDayWrite, CalendarView},
    calendar::{DayEdit, display_date, format_date, parse_date},
    form::Problem,
    official::Permission,
    text::{
        Text,
        dates::{day_and_weekday, long_date},
        ui::admin as words,
    },
};

/// The calendar.
#[component]
pub fn CalendarPage() -> impl IntoView {
    view! {
        <Page title=title(words::CALENDAR)>
            <Door permission=Permission::ReadAdministration><Contents/></Door>
        </Page>
    }
}

/// The page of a year. Copy it into closures.
#[derive(Clone, Copy)]
pub struct Year {
    /// What was fetched.
    pub view: Fetched<CalendarView>,
    /// What was just done.
    pub done: Done,
    /// The day that is being edited.
    pub day: RwSignal<Option<Date>>,
    /// Whether I may edit.
    pub edits: bool,
}

#[component]
fn Contents() -> impl IntoView {
    let (portal, asked) = (portal(), query("year"));
    let this = portal.now_now().date().year();
    let year = Memo::new(move |_| asked.with(|asked| asked.parse().unwrap_or(this)));
    let page = Year {
        view: fetched(move || {
            let year = year.get();
            async move { calls::calendar(year).await }
        }),
        done: Done::new(),
        day: RwSignal::new(None),
        edits: untrack(|| portal.may(Permission::Administer)),
    };
    let note = if page.edits {
        words::TOLD_STANDS
    } else {
        words::READ_ONLY
    };
    view! {
        {move || years(year.get(), this)}
        <p class="page__lead">{say(note)}</p>
        {page.done.view()}
        {renewed(page.view, move |calendar| whole(page, &calendar))}
    }
}

/// The year, and the ways to the others.
fn years(year: i16, this: i16) -> AnyView {
    let to = |year: i16| {
        let number = year.to_string();
        let href = address("/admin/calendar", &[("year", &number)]);
        view! { <a class="button button--secondary" href=href>{number.clone()}</a> }
    };
    let heading = spoken(move |lang| words::YEAR.fill(lang, &[("year", year.to_string())]));
    view! {
        <div class="cluster">
            <h2 class="year__name">{heading}</h2>
            <nav class="cluster no-print" aria-label=say(words::YEARS)>
                {to(year - 1)}
                {(year != this).then(|| to(this))}
                {(year + 1 != this).then(|| to(year + 1))}
            </nav>
        </div>
    }
}

fn whole(page: Year, calendar: &CalendarView) -> AnyView {
    // An edit of another year is over.
    if untrack(|| page.day.get()).is_some_and(|day| day.year() != calendar.year) {
        page.day.set(None);
    }
    let missing = (!calendar.entered).then(|| {
        view! { <Notice kind=NoticeKind::Warning><p>{say(words::NOT_ENTERED)}</p></Notice> }
    });
    let kurban_ait = page.edits.then(|| kurban_ait(page, calendar));
    let edits = StoredValue::new(calendar.clone());
    // Each day has a form of its own.
    let days = move || page.day.get().map(format_date).into_iter().collect();
    let form = keyed(days, move |day| {
        parse_date(day)
            .map(|day| edits.with_value(|calendar| untrack(|| day::form(page, calendar, day))))
            .into_any()
    });
    view! {
        {missing}
        {kurban_ait}
        {year::legend()}
        {page.edits.then(|| view! { <p class="muted">{say(words::PICK_DAY)}</p> })}
        <div class="year-and-day">
            {year::months(page, calendar)}
            <div class="year-and-day__form">{form}</div>
        </div>
        {special(calendar)}
    }
}

/// The one holiday that no rule gives: the year is entered with it (CAL-5).
fn kurban_ait(page: Year, calendar: &CalendarView) -> AnyView {
    let year = calendar.year;
    let known = calendar
        .days
        .iter()
        .find(|day| day.note == DayEdit::KurbanAit.code());
    let first = known.map_or_else(|| format!("{year}--"), |day| format_date(day.date));
    let entry = Entry::new("kurban", &year.to_string(), [("date", first)]);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let typed = entry.text("date");
        let Some(date) = parse_date(&typed) else {
            return entry.refuse(vec![Problem::new("date", "date_format")]);
        };
        let write = CalendarDayWrite {
            kind: Some(DayEdit::KurbanAit),
            week: None,
            note: String::new(),
        };
        let call = async move { calls::save_day(year, &typed, &write).await };
        entry.send(call, move |_| saved(page, date));
    };
    let date = Spot::new(entry, "date", words::KURBAN_AIT).hint(words::KURBAN_AIT_HINT);
    view! {
        <form class="card stack office-form" novalidate on:submit=submit>
            {entry.summary()}
            {controls::date(&date)}
            {controls::submit(entry, words::KURBAN_AIT_SAVE, "button button--secondary")}
        </form>
    }
}

/// A day was saved.
pub fn saved(page: Year, date: Date) {
    page.day.try_set(None);
    page.done
        .say(|lang| words::DAY_SAVED.fill(lang, &[("day", long_date(date, lang))]));
    page.view.again();
}

/// Opens the form of a day.
pub fn open(page: Year, date: Date) {
    page.day.set(Some(date));
    browser::focus_soon(day::HEADING);
}

/// Every day that is not what its weekday makes it, with who edited it.
fn special(calendar: &CalendarView) -> AnyView {
    let mut dates: Vec<Date> = calendar.days.iter().map(|day| day.date).collect();
    dates.extend(calendar.edits.iter().map(|edit| edit.date));
    dates.sort();
    dates.dedup();
    let rows = dates.into_iter().map(|date| {
        let edit = calendar.edits.iter().find(|edit| edit.date == date);
        let day = calendar.days.iter().find(|day| day.date == date);
        let note = day.map(|day| day.note.as_str()).or_else(|| edit.map(|edit| edit.note.as_str()));
        let who = edit.map(|edit| {
            let when = left::short(edit.at);
            view! { {edit.by.clone()}", "<span class="numeric">{when}</span> }
        });
        let weekday = spoken(move |lang| day_and_weekday(date, lang));
        vec![
            view! { <span class="numeric">{display_date(date)}</span>" "<span class="muted">{weekday}</span> },
            year::what(day, date),
            holiday(note.unwrap_or_default()),
            who.into_any(),
        ]
    });
    let head: [Text; 4] = [words::DATE, words::WHAT, words::WHY, words::WHO_EDITED];
    table(say(words::SPECIAL_DAYS).into_any(), &head, rows.collect())
}

/// The name of a holiday, or the decision.
pub fn holiday(note: &str) -> AnyView {
    let (known, note) = (holiday_name(note), note.to_owned());
    let shown = spoken(move |lang| known.map_or_else(|| note.clone(), |name| name.get(lang).to_owned()));
    view! { <span>{shown}</span> }
}

/// The name of a holiday by its code.
pub fn holiday_name(note: &str) -> Option<Text> {
    words::HOLIDAYS
        .into_iter()
        .find(|(code, _)| *code == note)
        .map(|(_, name)| name)
}
