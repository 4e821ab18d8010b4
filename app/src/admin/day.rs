//! The form of a day: what it is, for whom, by which decision.

use super::{
    calendar::{Year, saved},
    calls, year,
};
use crate::{
    components::{say, spoken},
    entry::{Entry, Spot, controls},
    prelude::*,
};
use jiff::civil::Date;
use leptos::ev;
use shared::{
    api::{CalendarDayWrite, CalendarView},
    calendar::{DayEdit, Week, format_date},
    text::{Text, dates::long_date, ui::admin as words},
};

/// The id of the heading, where the focus goes.
pub const HEADING: &str = "day-form";

/// The value of "as the law has it".
const NONE: &str = "none";

/// The form.
pub fn form(page: Year, calendar: &CalendarView, date: Date) -> AnyView {
    let year = calendar.year;
    let edit = calendar.edits.iter().find(|edit| edit.date == date);
    let day = calendar.days.iter().find(|day| day.date == date);
    let first = [
        ("kind", edit.map_or(NONE, |edit| edit.kind.code()).to_owned()),
        (
            "week",
            edit.and_then(|edit| edit.week).map_or("", week_code).to_owned(),
        ),
        ("note", edit.map(|edit| edit.note.clone()).unwrap_or_default()),
    ];
    let entry = Entry::new("day", &format_date(date), first);
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let kind = DayEdit::parse(&entry.text("kind"));
        let by_decision = is_by_decision(kind);
        let write = CalendarDayWrite {
            kind,
            week: read_week(&entry.text("week")).filter(|_| by_decision),
            note: if kind.is_some() {
                entry.text("note").trim().to_owned()
            } else {
                String::new()
            },
        };
        let call = async move { calls::save_day(year, &format_date(date), &write).await };
        entry.send(call, move |_| saved(page, date));
    };
    let close = move |_| {
        entry.forget();
        page.day.set(None);
    };
    let heading = spoken(move |lang| words::DAY.fill(lang, &[("day", long_date(date, lang))]));
    let kind = Spot::new(entry, "kind", words::WHAT_DAY);
    let week =
        move || is_by_decision(DayEdit::parse(&entry.follow("kind"))).then(|| untrack(|| weeks(entry)));
    let note = move || {
        (entry.follow("kind") != NONE)
            .then(|| untrack(|| controls::line(&Spot::new(entry, "note", words::NOTE), "input")))
    };
    view! {
        <form class="card stack office-form" novalidate on:submit=submit aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{heading}</h2>
            <p>{year::what(day, date)}</p>
            {entry.summary()}
            {controls::radios(&kind, kinds())}
            {week}
            {note}
            <p class="small muted">{say(words::TOLD_STANDS)}</p>
            <div class="cluster">
                {controls::submit(entry, words::SAVE, "button")}
                <button type="button" class="button button--link" on:click=close>{say(words::CANCEL)}</button>
            </div>
        </form>
    }
}

fn kinds() -> Vec<(String, Text, Signal<String>)> {
    let note = |note: Text| spoken(move |lang| note.get(lang).to_owned());
    let mut kinds = vec![(NONE.to_owned(), words::AS_COMPUTED, note(words::AS_COMPUTED_NOTE))];
    for edit in DayEdit::ALL {
        let (name, means) = words::edit(edit);
        kinds.push((edit.code().to_owned(), name, note(means)));
    }
    kinds
}

fn is_by_decision(kind: Option<DayEdit>) -> bool {
    matches!(kind, Some(DayEdit::DayOff | DayEdit::Working))
}

fn weeks(entry: Entry) -> AnyView {
    let option = |week: Week, name: Text| {
        let shown = spoken(move |lang| name.get(lang).to_owned());
        (week_code(week).to_owned(), shown)
    };
    let options = vec![
        option(Week::Five, words::FIVE_DAYS),
        option(Week::Six, words::SIX_DAYS),
    ];
    let spot = Spot::new(entry, "week", words::WHOSE_WEEK).hint(words::WHOSE_WEEK_HINT);
    controls::select(&spot, words::EVERYBODY, options)
}

const fn week_code(week: Week) -> &'static str {
    match week {
        Week::Five => "five",
        Week::Six => "six",
        Week::Every => "",
    }
}

fn read_week(code: &str) -> Option<Week> {
    [Week::Five, Week::Six]
        .into_iter()
        .find(|week| week_code(*week) == code)
}
